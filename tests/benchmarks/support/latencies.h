// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

namespace nashra::bench {

/// Durations of single operations, reported as the median and the tail that people feel.
class Latencies
{
public:
    /// Runs one operation and counts it; answers the seconds it took.
    template <class F>
    double measure(F operation)
    {
        const auto begin = std::chrono::steady_clock::now();
        operation();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        m_microseconds.push_back(taken.count() * 1e6);
        return taken.count();
    }

    /// As measure(), and tells the benchmark.
    template <class F>
    void time(benchmark::State &state, F operation)
    {
        state.SetIterationTime(measure(operation));
    }

    void add(double microseconds) { m_microseconds.push_back(microseconds); }

    void report(benchmark::State &state, const std::string &prefix = {})
    {
        for (const auto &[name, part] :
             {std::pair("p50_us", 0.50), std::pair("p95_us", 0.95), std::pair("p99_us", 0.99)})
            state.counters[prefix + name] = at(part);
    }

    [[nodiscard]] double median() { return at(0.5); }

    /// The duration, in microseconds, that the part of all operations stayed within; 0 where there was none.
    [[nodiscard]] double at(double part)
    {
        if (m_microseconds.empty())
            return 0;
        std::sort(m_microseconds.begin(), m_microseconds.end());
        const auto rank = size_t(std::ceil(part * double(m_microseconds.size())));
        return m_microseconds[std::max<size_t>(rank, 1) - 1];
    }

private:
    std::vector<double> m_microseconds;
};

} // namespace nashra::bench
