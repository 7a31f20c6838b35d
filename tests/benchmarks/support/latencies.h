// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace nashra::bench {

/// Durations of single operations, reported as the median and the tail that people feel.
class Latencies
{
public:
    /// Runs one operation, counts it, and tells the benchmark how long it took.
    template <class F>
    void time(benchmark::State &state, F operation)
    {
        const auto begin = std::chrono::steady_clock::now();
        operation();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        state.SetIterationTime(taken.count());
        m_microseconds.push_back(taken.count() * 1e6);
    }

    void report(benchmark::State &state)
    {
        std::sort(m_microseconds.begin(), m_microseconds.end());
        for (const auto &[name, part] :
             {std::pair("p50_us", 0.50), std::pair("p95_us", 0.95), std::pair("p99_us", 0.99)})
            state.counters[name] = at(part);
    }

private:
    [[nodiscard]] double at(double part) const
    {
        if (m_microseconds.empty())
            return 0;
        const auto rank = size_t(std::ceil(part * double(m_microseconds.size())));
        return m_microseconds[std::max<size_t>(rank, 1) - 1];
    }

    std::vector<double> m_microseconds;
};

} // namespace nashra::bench
