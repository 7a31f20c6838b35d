// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

namespace nashra::storage {

namespace {

ParagraphId paragraphId(int number)
{
    return ParagraphId(QUuid(0x0190, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(number >> 8), uchar(number & 0xff)));
}

/// Every seventh edit changes the header, every fifth adds a paragraph, the others write on in the last paragraph.
bool isHeaderEdit(int number)
{
    return number % 7 == 0;
}

bool isNewParagraph(int number)
{
    return !isHeaderEdit(number) && number % 5 == 0;
}

Paragraph written(int number, const QString &text)
{
    Paragraph paragraph;
    paragraph.id = paragraphId(number);
    paragraph.runs = {Run{text, {}, {}}};
    return paragraph;
}

} // namespace

ArticleContent Story::after(int edits)
{
    ArticleContent content;
    content.slug = QStringLiteral("harbour");
    content.headline = QStringLiteral("Headline 0");
    content.body.paragraphs = {written(0, QStringLiteral("النص"))};
    for (int number = 1; number <= edits; ++number) {
        if (isHeaderEdit(number)) {
            content.headline = QStringLiteral("Headline %1").arg(number);
        } else if (isNewParagraph(number)) {
            content.body.paragraphs.append(written(number, QStringLiteral("%1").arg(number)));
        } else {
            QString &text = content.body.paragraphs.last().runs.first().text;
            text = text.left(60) + QStringLiteral(" %1").arg(number);
        }
    }
    return content;
}

ArticleEdit Story::edit(int number)
{
    const ArticleContent before = after(number - 1);
    ArticleContent now = after(number);
    const int last = int(before.body.paragraphs.size()) - 1;
    if (isHeaderEdit(number)) {
        now.body = {};
        return HeaderEdit{now};
    }
    if (isNewParagraph(number))
        return BodyEdit{last + 1, 0, {now.body.paragraphs.last()}};
    return BodyEdit{last, 1, {now.body.paragraphs.last()}};
}

int Story::editsIn(const ArticleContent &content, int most)
{
    for (int edits = 0; edits <= most; ++edits) {
        if (after(edits) == content)
            return edits;
    }
    return -1;
}

ArticleContent Story::unreadable()
{
    ArticleContent content = after(0);
    content.body.paragraphs.insert(0, 200'000, content.body.paragraphs.first());
    return content;
}

JournalBase Story::base(int revision, int edits)
{
    JournalBase base;
    base.article = ArticleId(QUuid(0x0191, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    base.user = UserId(QUuid(0x0192, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
    base.revision = revision;
    base.contentHash = contentHash(after(edits));
    base.openedAt = Instant{1'780'000'000'000};
    return base;
}

} // namespace nashra::storage
