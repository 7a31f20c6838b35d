// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"

namespace nashra::app {

/// How commands speak of things to people.

/// "FERRY:en"; the headline, then the id, where there is no slug.
[[nodiscard]] QString nameOf(const Article &article);
/// "English Bulletin (en-12)".
[[nodiscard]] QString nameOf(const Bulletin &bulletin);
/// Day and time in the machine's zone; empty for a null instant.
[[nodiscard]] QString localTime(Instant at);

/// One of the names, else InvalidInput that lists them: "--status takes draft, submitted, …, not “x”".
template <class T>
[[nodiscard]] Result<std::optional<T>> choice(const QString &option, const QString &given,
                                              std::optional<T> (*fromName)(QStringView), const QStringList &names)
{
    if (given.isEmpty())
        return std::optional<T>();
    if (const auto value = fromName(given))
        return value;
    return fail(
        ErrorCode::InvalidInput,
        QStringLiteral("--%1 takes %2, not “%3”").arg(option, names.join(QStringLiteral(", ")), given.left(40)));
}

} // namespace nashra::app
