// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlcleaner.h"

#include "core/base/textsafety.h"
#include "importing/html/htmlattributes.h"
#include "importing/html/htmlentities.h"
#include "importing/html/htmltokenizer.h"
#include "importing/html/storyfinder.h"

#include <algorithm>
#include <utility>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

bool isInline(TagRole role)
{
    return role == TagRole::Strong || role == TagRole::Emphasis || role == TagRole::Styled || role == TagRole::Link ||
           role == TagRole::Quotation;
}

/// Reads the tokens one after the other and tells the builder what they mean.
class Cleaner
{
public:
    Cleaner(QStringView html, HtmlSource source, Instant now, const Caps &caps)
        : m_tokens(html)
        , m_isPage(source == HtmlSource::Page)
        , m_builder(now, caps)
    {
    }

    CleanHtml run()
    {
        while (!m_builder.isFull()) {
            const HtmlToken token = m_tokens.next();
            if (token.type == HtmlToken::Type::End)
                break;
            if (m_skipped.number >= 0 && !endsSkipping(token))
                continue;
            if (token.type == HtmlToken::Type::Text)
                takeText(token.text);
            else if (token.type == HtmlToken::Type::StartTag)
                start(token);
            else
                end(token.tag);
        }
        return result();
    }

private:
    CleanHtml result();

    /// Text inside a dropped element is passed over; true for a tag that belongs to what follows it.
    bool endsSkipping(const HtmlToken &token);
    void skip(const HtmlToken &token);
    void takeText(QStringView raw);
    void appendText(QStringView text);
    void start(const HtmlToken &token);
    void startInline(const HtmlToken &token);
    void startLink(const HtmlToken &token);
    void startTablePart(const HtmlToken &token);
    bool startDropped(const HtmlToken &token);
    void end(Tag tag);
    void breakLine();
    void boundary(ParagraphKind kind, std::optional<Qt::LayoutDirection> direction = std::nullopt);
    /// A block inside a list item or heading that has no text yet is still that.
    void boundaryWithin(std::optional<Qt::LayoutDirection> direction = std::nullopt);
    void closeHeading();

    HtmlTokenizer m_tokens;
    bool m_isPage = false;
    BodyBuilder m_builder;
    InlineStack m_inline;
    StoryFinder m_story;
    ParagraphKind m_kind = ParagraphKind::Text;
    Tag m_skipped; ///< the element that is being dropped
    int m_skippedDepth = 0;
    int m_preformatted = 0;
    qsizetype m_headingAt = -1; ///< where the h1 that is open began
    qsizetype m_mainHeading = -1;
    QString m_title;
};

bool Cleaner::endsSkipping(const HtmlToken &token)
{
    const bool isSame = token.tag == m_skipped;
    if (token.type == HtmlToken::Type::StartTag && token.tag.role == TagRole::RawText)
        m_tokens.takeRawText(token.tag);
    if (!isSame)
        return false;
    if (token.type == HtmlToken::Type::StartTag) {
        // The end of a paragraph or an item is often left out: the next one ends it.
        const TagRole role = token.tag.role;
        const bool isImplied =
            role == TagRole::Implied || role == TagRole::Item || role == TagRole::Row || role == TagRole::Cell;
        if (!isImplied) {
            ++m_skippedDepth;
            return false;
        }
        m_skipped = {};
        return true;
    }
    if (--m_skippedDepth == 0)
        m_skipped = {};
    return false;
}

void Cleaner::skip(const HtmlToken &token)
{
    if (token.isSelfClosing && token.tag.role == TagRole::Media)
        return;
    m_skipped = token.tag;
    m_skippedDepth = 1;
}

void Cleaner::takeText(QStringView raw)
{
    qsizetype plain = 0;
    for (qsizetype i = raw.indexOf(u'&'); i >= 0; i = raw.indexOf(u'&', i)) {
        const DecodedEntity entity = decodeEntity(raw.mid(i));
        if (entity.length == 0) {
            ++i;
            continue;
        }
        appendText(raw.mid(plain, i - plain));
        const auto units = QChar::fromUcs4(entity.character);
        m_builder.append(units);
        i += entity.length;
        plain = i;
    }
    appendText(raw.mid(plain));
}

void Cleaner::appendText(QStringView text)
{
    if (m_preformatted == 0) {
        m_builder.append(text);
        return;
    }
    qsizetype from = 0;
    for (qsizetype i = text.indexOf(u'\n'); i >= 0; i = text.indexOf(u'\n', from)) {
        m_builder.append(text.mid(from, i - from));
        breakLine();
        from = i + 1;
    }
    m_builder.append(text.mid(from));
}

void Cleaner::boundary(ParagraphKind kind, std::optional<Qt::LayoutDirection> direction)
{
    m_builder.finishParagraph();
    m_kind = kind;
    m_builder.setKind(kind, direction);
}

void Cleaner::boundaryWithin(std::optional<Qt::LayoutDirection> direction)
{
    if (m_builder.finishParagraph())
        m_kind = ParagraphKind::Text;
    m_builder.setKind(m_kind, direction);
}

void Cleaner::breakLine()
{
    if (m_kind == ParagraphKind::Text && !m_builder.isInRow())
        boundary(ParagraphKind::Text);
    else
        m_builder.appendBlank();
}

bool Cleaner::startDropped(const HtmlToken &token)
{
    Losses &losses = m_builder.losses();
    switch (token.tag.role) {
    case TagRole::RawText:
        m_tokens.takeRawText(token.tag);
        return true;
    case TagRole::Title: {
        const QString title = decodedAttribute(m_tokens.takeRawText(token.tag).left(1'000)).simplified();
        if (m_title.isEmpty())
            m_title = title;
        return true;
    }
    case TagRole::Image:
        ++losses.images;
        return true;
    case TagRole::Media:
        ++losses.media;
        skip(token);
        return true;
    case TagRole::Dropped:
        skip(token);
        return true;
    case TagRole::PageFurniture:
        if (m_isPage) {
            boundaryWithin();
            skip(token);
        }
        return m_isPage;
    default:
        break;
    }
    const bool canHide = token.tag.number >= 0 && token.tag.role != TagRole::LineBreak;
    const bool isHidden = canHide && isInvisible(token);
    if (!isHidden && !(canHide && isWordBullet(token)))
        return false;
    losses.hiddenParts += isHidden;
    if (!isInline(token.tag.role))
        boundaryWithin();
    skip(token);
    return true;
}

void Cleaner::start(const HtmlToken &token)
{
    if (startDropped(token))
        return;
    const auto direction = directionOf(token);
    switch (token.tag.role) {
    case TagRole::Heading:
        boundary(ParagraphKind::Subheading, direction);
        closeHeading();
        if (nameOf(token.tag) == "h1"_L1 && m_mainHeading < 0)
            m_headingAt = m_builder.count();
        break;
    case TagRole::Item:
        boundary(ParagraphKind::ListItem, direction);
        break;
    case TagRole::Implied:
        if (isWordListItem(token))
            boundary(ParagraphKind::ListItem, direction);
        else
            boundaryWithin(direction);
        break;
    case TagRole::Article:
        boundary(ParagraphKind::Text);
        m_builder.startTable();
        m_story.open(nameOf(token.tag) == "article"_L1, m_builder.count());
        break;
    case TagRole::Table:
    case TagRole::Row:
    case TagRole::Cell:
        startTablePart(token);
        break;
    case TagRole::Preformatted:
        boundaryWithin(direction);
        ++m_preformatted;
        break;
    case TagRole::LineBreak:
        breakLine();
        break;
    case TagRole::Block:
    case TagRole::List:
    case TagRole::PageFurniture:
        boundaryWithin(direction);
        break;
    default:
        startInline(token);
    }
}

void Cleaner::startTablePart(const HtmlToken &token)
{
    boundary(ParagraphKind::Text);
    if (token.tag.role == TagRole::Table)
        m_builder.startTable();
    else if (token.tag.role == TagRole::Row)
        m_builder.startRow();
    else
        m_builder.startCell();
    m_builder.setKind(m_kind, directionOf(token));
}

void Cleaner::startInline(const HtmlToken &token)
{
    switch (token.tag.role) {
    case TagRole::Strong:
    case TagRole::Emphasis:
    case TagRole::Styled:
        m_inline.open(token.tag, effectOf(token));
        m_builder.setFormat(m_inline.format());
        break;
    case TagRole::Link:
        startLink(token);
        break;
    case TagRole::Quotation:
        m_builder.append(u"“");
        break;
    default:
        break;
    }
}

void Cleaner::startLink(const HtmlToken &token)
{
    m_inline.close(token.tag); // one link never stands in another
    InlineEffect effect = effectOf(token);
    effect.link = allowedLink(token.href);
    if (effect.link->isEmpty() && !token.href.isEmpty() && !token.href.startsWith(u'#'))
        ++m_builder.losses().links;
    m_inline.open(token.tag, effect);
    m_builder.setFormat(m_inline.format());
}

void Cleaner::end(Tag tag)
{
    switch (tag.role) {
    case TagRole::Strong:
    case TagRole::Emphasis:
    case TagRole::Styled:
    case TagRole::Link:
        m_inline.close(tag);
        m_builder.setFormat(m_inline.format());
        break;
    case TagRole::Quotation:
        m_builder.append(u"”");
        break;
    case TagRole::Heading:
        boundary(ParagraphKind::Text);
        closeHeading();
        break;
    case TagRole::Item:
    case TagRole::List:
    case TagRole::Cell:
        boundary(ParagraphKind::Text);
        break;
    case TagRole::Row:
    case TagRole::Table:
        boundary(ParagraphKind::Text);
        m_builder.endRow();
        break;
    case TagRole::Article:
        boundary(ParagraphKind::Text);
        m_builder.endRow();
        m_story.close(nameOf(tag) == "article"_L1, m_builder.count());
        break;
    case TagRole::Preformatted:
        boundaryWithin();
        m_preformatted = std::max(0, m_preformatted - 1);
        break;
    case TagRole::Block:
    case TagRole::Implied:
    case TagRole::PageFurniture:
        boundaryWithin();
        break;
    default:
        break;
    }
}

void Cleaner::closeHeading()
{
    const qsizetype began = std::exchange(m_headingAt, -1);
    if (began >= 0 && m_builder.count() > began)
        m_mainHeading = began;
}

CleanHtml Cleaner::result()
{
    CleanHtml clean;
    clean.title = makeSafe(m_title).text;
    clean.body.paragraphs = m_builder.take();
    clean.losses = m_builder.losses();
    if (m_mainHeading >= 0)
        clean.mainHeading = clean.body.paragraphs.at(m_mainHeading).id;
    if (!m_isPage)
        return clean;
    const qsizetype all = clean.body.paragraphs.size();
    clean.body.paragraphs = m_story.storyOf(clean.body.paragraphs, m_mainHeading);
    clean.losses.aroundTheStory = all - clean.body.paragraphs.size();
    return clean;
}

} // namespace

Result<CleanHtml> cleanHtml(QStringView html, HtmlSource source, Instant now, const Caps &caps)
{
    if (html.size() > maxHtml)
        return fail(ErrorCode::TooLarge, u"%1 characters of HTML"_s.arg(html.size()), {QString::number(maxHtml)});
    return Cleaner(html, source, now, caps).run();
}

void keepOnlyOverrides(Body &body, Language language)
{
    for (Paragraph &paragraph : body.paragraphs) {
        if (paragraph.direction == nashra::directionOf(language))
            paragraph.direction.reset();
    }
}

} // namespace nashra::importing
