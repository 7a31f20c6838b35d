// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalname.h"

#include <QStringList>

namespace nashra::storage {

QString JournalName::fileName() const
{
    return QStringLiteral("%1.%2.journal").arg(key()).arg(generation);
}

std::optional<JournalName> JournalName::fromFileName(const QString &fileName)
{
    const QStringList parts = fileName.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    const auto article = ArticleId::fromString(parts[0]);
    const auto opening = Id<OpeningTag>::fromString(parts[1]);
    if (!article || !opening)
        return std::nullopt;
    const JournalName name{*article, *opening, parts[2].toInt()};
    // Only the one spelling counts: "+1" or "01" are not ours.
    return name.generation > 0 && name.fileName() == fileName ? std::optional(name) : std::nullopt;
}

} // namespace nashra::storage
