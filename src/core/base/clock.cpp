// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace nashra {

Instant Instant::fromDateTime(const QDateTime &dateTime)
{
    return dateTime.isValid() ? Instant{dateTime.toMSecsSinceEpoch()} : Instant{};
}

Instant Instant::fromIso(const QString &text)
{
    const QDateTime dateTime = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone the text names no instant.
    return dateTime.isValid() && dateTime.timeSpec() != Qt::LocalTime ? fromDateTime(dateTime) : Instant{};
}

QDateTime Instant::toDateTimeUtc() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QString Instant::toIso() const
{
    return toDateTimeUtc().toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace nashra
