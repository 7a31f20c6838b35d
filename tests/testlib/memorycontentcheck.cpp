// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memorycontentcheck.h"

#include "core/base/textsafety.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

QStringList textsOf(const ArticleContent &content)
{
    QStringList texts{content.slug,    content.headline, content.dateline.place,  content.dateline.dateText,
                      content.byline,  content.signOff,  content.dateline.agency, content.editorsNote,
                      content.section, content.desk};
    texts += content.keywords;
    for (const RelatedItem &item : content.related)
        texts << item.headline << item.teaser << item.url;
    for (const Paragraph &paragraph : content.body.paragraphs) {
        for (const Run &run : paragraph.runs)
            texts << run.text << run.link;
    }
    return texts;
}

Result<void> checkParagraphs(const Body &body)
{
    QSet<ParagraphId> seen;
    for (const Paragraph &paragraph : body.paragraphs) {
        if (paragraph.id.isNull() || seen.contains(paragraph.id))
            return fail(ErrorCode::InvalidInput, u"a paragraph needs an id of its own"_s);
        seen.insert(paragraph.id);
        for (const Run &run : paragraph.runs) {
            if (!run.link.isEmpty() && !isAllowedLink(run.link))
                return fail(ErrorCode::InvalidInput, u"link "_s + run.link);
            if (run.text.contains(u'\n'))
                return fail(ErrorCode::InvalidInput, u"a line break inside a paragraph"_s);
        }
    }
    return ok();
}

} // namespace

Result<void> checkContent(const ArticleContent &content)
{
    const QStringList texts = textsOf(content);
    for (const QString &text : texts) {
        if (!isSafe(text))
            return fail(ErrorCode::InvalidInput, u"unsafe text"_s);
    }
    for (const RelatedItem &item : content.related) {
        if (!item.url.isEmpty() && !isAllowedLink(item.url))
            return fail(ErrorCode::InvalidInput, u"link "_s + item.url);
    }
    if (content.urgency < 1 || content.urgency > 9)
        return fail(ErrorCode::InvalidInput, u"urgency"_s);
    return checkParagraphs(content.body);
}

} // namespace nashra::testlib
