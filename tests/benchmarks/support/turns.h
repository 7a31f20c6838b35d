// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>

#include <time.h>

namespace nashra::bench {

/// The turns of this thread's event loop while something happens: a key that is pressed waits for the end of the one
/// under way, so the longest is how long the window froze.
class Turns
{
public:
    /// A turn of its own.
    template <class F>
    void take(F work)
    {
        const double cpuBefore = cpuMs();
        QElapsedTimer timer;
        timer.start();
        work();
        m_longestMs = std::max(m_longestMs, double(timer.nsecsElapsed()) / 1e6);
        m_longestCpuMs = std::max(m_longestCpuMs, cpuMs() - cpuBefore);
        ++m_count;
    }

    /// Turns the loop until a condition has held for 300 ms.
    template <class Condition>
    void runUntil(Condition isMet)
    {
        constexpr int quiet = 300;
        constexpr int patience = 300'000;
        QElapsedTimer sinceMet;
        sinceMet.start();
        QElapsedTimer timer;
        timer.start();
        while (sinceMet.elapsed() < quiet) {
            take([] {
                QCoreApplication::processEvents();
                // A loop that runs does this too.
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            });
            if (!isMet())
                sinceMet.restart();
            if (timer.elapsed() > patience)
                qFatal("not done in time");
            QThread::usleep(200);
        }
    }

    [[nodiscard]] double longestMs() const { return m_longestMs; }
    /// The work in the longest turn, whatever else the machine had to do meanwhile; without what it waited for.
    [[nodiscard]] double longestCpuMs() const { return m_longestCpuMs; }
    [[nodiscard]] int count() const { return m_count; }

private:
    static double cpuMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    double m_longestMs = 0;
    double m_longestCpuMs = 0;
    int m_count = 0;
};

} // namespace nashra::bench
