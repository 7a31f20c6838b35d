// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/slug.h"

#include <QStringList>

namespace nashra {

QString slugFrom(const QString &headline)
{
    constexpr qsizetype slugWords = 3;
    QStringList words;
    QString word;
    for (const QChar c : headline + u' ') {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c;
            continue;
        }
        if (word.size() > 3)
            words << word.toUpper();
        word.clear();
    }
    return words.mid(0, slugWords).join(u'-').left(longestSlug);
}

} // namespace nashra
