// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlemime.h"

#include <QMimeData>

namespace nashra::presentation {

QMimeData *makeArticleMime(const QList<ArticleId> &articles)
{
    QByteArray lines;
    for (const ArticleId &id : articles)
        lines += id.toString().toLatin1() + '\n';
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(articleMimeType), lines);
    return mime;
}

QList<ArticleId> articlesFromMime(const QMimeData *mime)
{
    constexpr int most = 1000;
    QList<ArticleId> ids;
    if (!mime)
        return ids;
    const QList<QByteArray> lines = mime->data(QString::fromLatin1(articleMimeType)).split('\n');
    for (qsizetype i = 0; i < std::min<qsizetype>(most, lines.size()); ++i) {
        if (const auto id = ArticleId::fromString(QString::fromLatin1(lines[i].trimmed())); id && !ids.contains(*id))
            ids << *id;
    }
    return ids;
}

} // namespace nashra::presentation
