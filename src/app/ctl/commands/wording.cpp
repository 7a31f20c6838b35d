// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/wording.h"

#include <QDateTime>

namespace nashra::app {

using namespace Qt::StringLiterals;

QString nameOf(const Article &article)
{
    const ArticleContent &content = article.content;
    if (!content.slug.isEmpty())
        return content.slug + u':' + languageCode(content.language);
    return content.headline.isEmpty() ? article.id.toString() : content.headline;
}

QString nameOf(const Bulletin &bulletin)
{
    if (bulletin.number == 0)
        return bulletin.title;
    return u"%1 (%2-%3)"_s.arg(bulletin.title, languageCode(bulletin.language)).arg(bulletin.number);
}

QString localTime(Instant at)
{
    return at.isNull() ? QString() : at.toDateTimeUtc().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace nashra::app
