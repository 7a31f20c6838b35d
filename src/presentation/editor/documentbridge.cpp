// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/documentbridge.h"

#include "core/base/textsafety.h"

#include <QSet>
#include <QTextOption>

#include <algorithm>

namespace nashra::presentation::documentbridge {

namespace {

// Line height in percent of the font's own, and distances in pixels: room for tashkeel above and below the line.
constexpr qreal lineHeight = 135;
constexpr qreal paragraphGap = 9;
constexpr qreal subheadingGap = 14;
constexpr int subheadingLevel = 2;

ParagraphId idFrom(const QTextBlockFormat &format)
{
    return ParagraphId::fromString(format.stringProperty(ParagraphIdProperty)).value_or(ParagraphId());
}

Run runFrom(QString text, const QTextCharFormat &format, ParagraphKind kind)
{
    // Shift+Enter makes U+2028, an object of any kind U+FFFC; a paragraph holds neither.
    for (QChar &unit : text) {
        const bool isBreak = unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator || unit == u'\n';
        if (isBreak || (unit == u'\t' && kind != ParagraphKind::TableRow) || unit == QChar::ObjectReplacementCharacter)
            unit = u' ';
    }
    if (!isSafe(text))
        text = makeSafe(text).text;
    Run run{std::move(text), {}, {}};
    run.marks.setFlag(Mark::Strong, format.fontWeight() >= QFont::Bold);
    run.marks.setFlag(Mark::Emphasis, format.fontItalic());
    if (format.isAnchor() && isAllowedLink(format.anchorHref()))
        run.link = format.anchorHref();
    return run;
}

/// The part [from, to) of the block, in positions of the document.
Paragraph readRange(const QTextBlock &block, int from, int to)
{
    const QTextBlockFormat format = block.blockFormat();
    Paragraph paragraph;
    paragraph.id = idFrom(format);
    paragraph.kind = kindOf(block);
    if (format.hasProperty(QTextFormat::LayoutDirection) && format.layoutDirection() != Qt::LayoutDirectionAuto)
        paragraph.direction = format.layoutDirection();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int begin = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (begin < end) {
            const QString text = fragment.text().mid(begin - fragment.position(), end - begin);
            paragraph.runs.append(runFrom(text, fragment.charFormat(), paragraph.kind));
        }
    }
    normalizeRuns(paragraph.runs);
    return paragraph;
}

/// Whether the block has to give its id up: it has none, or one of the blocks around it has the same and a better
/// claim.
bool mustRename(const QTextBlock &block)
{
    const ParagraphId id = idOf(block);
    if (id.isNull())
        return true;
    const auto sharesId = [&](const QTextBlock &other) { return other.isValid() && idOf(other) == id; };
    const bool isBlank = block.length() <= 1;
    const QTextBlock previous = block.previous();
    if (sharesId(previous))
        return isBlank || previous.length() > 1;
    const QTextBlock next = block.next();
    return isBlank && sharesId(next) && next.length() > 1;
}

} // namespace

void load(QTextDocument &document, const Body &body, Language language, Instant now)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    setLanguage(document, language);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    const QList<Paragraph> paragraphs =
        body.paragraphs.isEmpty() ? QList<Paragraph>{makeParagraph({}, now)} : body.paragraphs;
    bool isFirst = true;
    for (const Paragraph &paragraph : paragraphs) {
        const QTextCharFormat look = charFormat({}, paragraph.kind);
        if (isFirst) {
            cursor.setBlockFormat(blockFormat(paragraph));
            cursor.setBlockCharFormat(look);
        } else {
            cursor.insertBlock(blockFormat(paragraph), look);
        }
        isFirst = false;
        insertRuns(cursor, paragraph.runs, paragraph.kind);
    }
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

void setLanguage(QTextDocument &document, Language language)
{
    QTextOption option = document.defaultTextOption();
    if (option.textDirection() == nashra::directionOf(language))
        return;
    option.setTextDirection(nashra::directionOf(language));
    document.setDefaultTextOption(option);
}

Qt::LayoutDirection directionOf(const QTextDocument &document)
{
    return document.defaultTextOption().textDirection();
}

Qt::LayoutDirection directionOf(const QTextBlock &block)
{
    const Qt::LayoutDirection own = block.blockFormat().layoutDirection();
    return own == Qt::LayoutDirectionAuto ? directionOf(*block.document()) : own;
}

ParagraphId idOf(const QTextBlock &block)
{
    return idFrom(block.blockFormat());
}

ParagraphKind kindOf(const QTextBlock &block)
{
    const int kind = block.blockFormat().intProperty(ParagraphKindProperty);
    const bool isKnown = kind >= 0 && kind <= static_cast<int>(ParagraphKind::TableRow);
    return isKnown ? static_cast<ParagraphKind>(kind) : ParagraphKind::Text;
}

Paragraph readBlock(const QTextBlock &block)
{
    return readRange(block, block.position(), block.position() + block.length());
}

QList<Paragraph> readBlocks(const QTextDocument &document, int first, int last)
{
    QList<Paragraph> paragraphs;
    paragraphs.reserve(std::max(0, last - first + 1));
    for (QTextBlock block = document.findBlockByNumber(first); block.isValid() && block.blockNumber() <= last;
         block = block.next())
        paragraphs.append(readBlock(block));
    return paragraphs;
}

Body readBody(const QTextDocument &document)
{
    return {readBlocks(document, 0, document.blockCount() - 1)};
}

QTextBlock blockOf(const QTextDocument &document, ParagraphId id)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (idOf(block) == id)
            return block;
    }
    return {};
}

Body readSelection(const QTextCursor &cursor)
{
    Body body;
    if (!cursor.hasSelection())
        return body;
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= end; block = block.next())
        body.paragraphs.append(readRange(block, cursor.selectionStart(), end));
    return body;
}

QTextBlockFormat blockFormat(const Paragraph &paragraph)
{
    QTextBlockFormat format;
    setId(format, paragraph.id);
    if (paragraph.direction)
        format.setLayoutDirection(*paragraph.direction);
    applyKind(format, paragraph.kind);
    return format;
}

QTextCharFormat charFormat(const Run &run, ParagraphKind kind)
{
    QTextCharFormat format;
    if (kind == ParagraphKind::Subheading) {
        // Half-bold: a subheading stands out, and bold inside it still does.
        format.setFontWeight(QFont::DemiBold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    }
    if (run.marks.testFlag(Mark::Strong))
        format.setFontWeight(QFont::Bold);
    if (run.marks.testFlag(Mark::Emphasis))
        format.setFontItalic(true);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setFontUnderline(true);
    }
    return format;
}

void applyKind(QTextBlockFormat &format, ParagraphKind kind)
{
    const bool isSubheading = kind == ParagraphKind::Subheading;
    format.setProperty(ParagraphKindProperty, static_cast<int>(kind));
    format.setHeadingLevel(isSubheading ? subheadingLevel : 0);
    format.setIndent(kind == ParagraphKind::ListItem ? 1 : 0);
    format.setTopMargin(isSubheading ? subheadingGap : 0);
    format.setBottomMargin(paragraphGap);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
}

void setId(QTextBlockFormat &format, ParagraphId id)
{
    // As text: Qt hashes formats by their properties, and knows a hash for text but none for a UUID.
    format.setProperty(ParagraphIdProperty, id.toString());
}

void insertRuns(QTextCursor &cursor, const QList<Run> &runs, ParagraphKind kind)
{
    for (const Run &run : runs)
        cursor.insertText(run.text, charFormat(run, kind));
}

bool repairIds(QTextDocument &document, int first, int last, Instant now)
{
    bool hasRepaired = false;
    QTextCursor cursor(&document);
    // Several lines put in at once are as many blocks with the id of the one they were put into; once the second has a
    // new id, the third has no neighbour to tell by.
    QSet<ParagraphId> taken;
    for (QTextBlock block = document.findBlockByNumber(std::max(0, first));
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (!mustRename(block) && !taken.contains(idOf(block))) {
            taken.insert(idOf(block));
            continue;
        }
        if (!hasRepaired)
            cursor.joinPreviousEditBlock();
        hasRepaired = true;
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        setId(format, ParagraphId::make(now));
        cursor.setBlockFormat(format);
    }
    if (hasRepaired)
        cursor.endEditBlock();
    return hasRepaired;
}

} // namespace nashra::presentation::documentbridge
