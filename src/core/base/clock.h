// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

class QDateTime;
class QString;

namespace nashra {

/// An instant as UTC milliseconds since 1970. A time zone is applied only at the edge.
struct Instant
{
    qint64 ms = 0;

    auto operator<=>(const Instant &) const = default;

    [[nodiscard]] static Instant fromDateTime(const QDateTime &dateTime);
    /// Reads RFC 3339 ("2026-05-12T07:40:00Z"); a null Instant where it cannot be read.
    [[nodiscard]] static Instant fromIso(const QString &text);
    [[nodiscard]] QDateTime toDateTimeUtc() const;
    /// RFC 3339 in UTC with milliseconds only where they are not zero.
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] bool isNull() const { return ms == 0; }
};

/// Where the program gets the time from; injected so that tests can stop it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace nashra
