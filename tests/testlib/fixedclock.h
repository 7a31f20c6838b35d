// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace nashra::testlib {

/// A clock that stands still until a test moves it. Thread-safe.
class FixedClock final : public Clock
{
public:
    /// 12 May 2026, 07:40 UTC, where nothing else is said.
    explicit FixedClock(Instant start = Instant{1'778'571'600'000})
        : m_ms(start.ms)
    {
    }

    [[nodiscard]] Instant now() const override { return Instant{m_ms}; }
    void set(Instant now) { m_ms = now.ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    std::atomic<qint64> m_ms;
};

} // namespace nashra::testlib
