// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/contentcheck.h"

#include "core/base/textsafety.h"

#include <QSet>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

bool isHeaderSafe(const ArticleContent &content)
{
    QStringList texts{content.slug,    content.headline, content.dateline.place,  content.dateline.dateText,
                      content.byline,  content.signOff,  content.dateline.agency, content.editorsNote,
                      content.section, content.desk};
    texts += content.keywords;
    for (const RelatedItem &item : content.related)
        texts << item.headline << item.teaser << item.url;
    return std::all_of(texts.begin(), texts.end(), [](const QString &text) { return isSafe(text); });
}

Result<void> checkParagraph(const Paragraph &paragraph)
{
    for (const Run &run : paragraph.runs) {
        if (!isSafe(run.text))
            return fail(ErrorCode::InvalidInput, u"unsafe text in a paragraph"_s);
        if (run.text.contains(u'\n'))
            return fail(ErrorCode::InvalidInput, u"a line break inside a paragraph"_s);
        if (!run.link.isEmpty() && !isAllowedLink(run.link))
            return fail(ErrorCode::InvalidInput, u"link "_s + run.link.left(80));
    }
    return ok();
}

} // namespace

Result<void> checkContent(const ArticleContent &content)
{
    if (!isHeaderSafe(content))
        return fail(ErrorCode::InvalidInput, u"unsafe text in the header"_s);
    if (content.urgency < 1 || content.urgency > 9)
        return fail(ErrorCode::InvalidInput, u"urgency %1"_s.arg(content.urgency));
    for (const RelatedItem &item : content.related) {
        if (!item.url.isEmpty() && !isAllowedLink(item.url))
            return fail(ErrorCode::InvalidInput, u"link "_s + item.url.left(80));
    }
    QSet<ParagraphId> seen;
    for (const Paragraph &paragraph : content.body.paragraphs) {
        if (paragraph.id.isNull() || seen.contains(paragraph.id))
            return fail(ErrorCode::InvalidInput, u"a paragraph needs an id of its own"_s);
        seen.insert(paragraph.id);
        if (const auto checked = checkParagraph(paragraph); !checked)
            return checked;
    }
    return ok();
}

} // namespace nashra
