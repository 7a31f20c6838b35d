// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/editorcommands.h"

#include "core/base/textsafety.h"
#include "presentation/editor/documentbridge.h"

#include <QTextBlock>

#include <algorithm>
#include <functional>

namespace nashra::presentation::editorcommands {

namespace {

namespace bridge = documentbridge;

/// A stretch of the document.
struct Range
{
    int from = 0;
    int to = 0;

    [[nodiscard]] bool isEmpty() const { return from >= to; }
};

/// One undo step, whatever happens in it.
class EditBlock
{
public:
    explicit EditBlock(QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }
    ~EditBlock() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditBlock)

private:
    QTextCursor &m_cursor;
};

bool isWordUnit(QChar unit)
{
    constexpr QChar zeroWidthNonJoiner(0x200C);
    constexpr QChar zeroWidthJoiner(0x200D);
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == zeroWidthJoiner ||
           unit == zeroWidthNonJoiner;
}

/// The start of the word that position stands inside of, else position.
int wordStart(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QString text = block.text();
    int at = position - block.position();
    const bool isInside = at > 0 && at < text.size() && isWordUnit(text.at(at)) && isWordUnit(text.at(at - 1));
    while (isInside && at > 0 && isWordUnit(text.at(at - 1)))
        --at;
    return block.position() + at;
}

int wordEnd(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const QString text = block.text();
    int at = position - block.position();
    const bool isInside = at > 0 && at < text.size() && isWordUnit(text.at(at)) && isWordUnit(text.at(at - 1));
    while (isInside && at < text.size() && isWordUnit(text.at(at)))
        ++at;
    return block.position() + at;
}

/// The selection widened to whole words; the word under a cursor without one.
Range markedRange(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    return {wordStart(document, cursor.selectionStart()), wordEnd(document, cursor.selectionEnd())};
}

void forEachFragment(const QTextDocument &document, Range range, const std::function<void(const QTextFragment &)> &fn)
{
    for (QTextBlock block = document.findBlock(range.from); block.isValid() && block.position() < range.to;
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.position() < range.to && fragment.position() + fragment.length() > range.from)
                fn(fragment);
        }
    }
}

void forEachBlock(const QTextCursor &cursor, const std::function<void(const QTextBlock &)> &fn)
{
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() <= end; block = block.next())
        fn(block);
}

bool hasMark(const QTextCharFormat &format, Mark mark)
{
    return mark == Mark::Strong ? format.fontWeight() >= QFont::Bold : format.fontItalic();
}

bool isMarked(const QTextDocument &document, Range range, Mark mark)
{
    bool isAll = true;
    forEachFragment(document, range,
                    [&](const QTextFragment &fragment) { isAll = isAll && hasMark(fragment.charFormat(), mark); });
    return isAll;
}

/// What to merge to set the mark or to take it away. Merging cannot clear a property, so the plain value is written.
QTextCharFormat markFormat(Mark mark, bool isOn, ParagraphKind kind)
{
    QTextCharFormat format;
    if (mark == Mark::Emphasis)
        format.setFontItalic(isOn);
    else if (isOn)
        format.setFontWeight(QFont::Bold);
    else
        format.setFontWeight(kind == ParagraphKind::Subheading ? QFont::DemiBold : QFont::Normal);
    return format;
}

QTextCharFormat linkFormat(const QString &link)
{
    QTextCharFormat format;
    format.setAnchor(!link.isEmpty());
    format.setAnchorHref(link);
    format.setFontUnderline(!link.isEmpty());
    return format;
}

/// Merges a format into the range, block by block, because a subheading looks otherwise than a text.
void mergeInto(QTextCursor &cursor, Range range, const std::function<QTextCharFormat(ParagraphKind)> &formatFor)
{
    QTextCursor part(cursor.document());
    const EditBlock step(part);
    for (QTextBlock block = cursor.document()->findBlock(range.from); block.isValid() && block.position() < range.to;
         block = block.next()) {
        part.setPosition(std::max(range.from, block.position()));
        part.setPosition(std::min(range.to, block.position() + block.length() - 1), QTextCursor::KeepAnchor);
        if (part.hasSelection())
            part.mergeCharFormat(formatFor(bridge::kindOf(block)));
    }
}

/// The whole of the link the cursor stands in; empty where there is none.
Range linkRange(const QTextCursor &cursor)
{
    const QString href = cursor.charFormat().anchorHref();
    Range range{cursor.position(), cursor.position()};
    if (href.isEmpty())
        return range;
    const QTextBlock block = cursor.block();
    Range stretch{-1, -1};
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int end = fragment.position() + fragment.length();
        if (fragment.charFormat().anchorHref() != href) {
            stretch = {-1, -1};
            continue;
        }
        stretch = {stretch.from < 0 ? fragment.position() : stretch.from, end};
        if (stretch.from <= cursor.position() && cursor.position() <= end)
            range = stretch;
    }
    return range;
}

/// Gives the block a kind and its text the look of it; marks and links stay.
void setKind(QTextCursor &cursor, const QTextBlock &block, ParagraphKind kind)
{
    if (bridge::kindOf(block) == kind)
        return;
    const Paragraph paragraph = bridge::readBlock(block);
    QTextBlockFormat format = block.blockFormat();
    bridge::applyKind(format, kind);
    cursor.setPosition(block.position());
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(bridge::charFormat({}, kind));
    for (const Run &run : paragraph.runs) {
        cursor.setPosition(cursor.position() + static_cast<int>(run.text.size()), QTextCursor::KeepAnchor);
        cursor.setCharFormat(bridge::charFormat(run, kind));
        cursor.setPosition(cursor.position());
    }
}

} // namespace

State stateOf(const QTextCursor &cursor)
{
    const QTextCharFormat format = cursor.charFormat();
    const Range range{cursor.selectionStart(), cursor.selectionEnd()};
    State state;
    state.isStrong =
        range.isEmpty() ? hasMark(format, Mark::Strong) : isMarked(*cursor.document(), range, Mark::Strong);
    state.isEmphasis =
        range.isEmpty() ? hasMark(format, Mark::Emphasis) : isMarked(*cursor.document(), range, Mark::Emphasis);
    state.link = format.isAnchor() ? format.anchorHref() : QString();
    state.kind = bridge::kindOf(cursor.block());
    state.direction = bridge::directionOf(cursor.block());
    state.isDirectionOverridden = cursor.blockFormat().layoutDirection() != Qt::LayoutDirectionAuto;
    return state;
}

void toggleMark(QTextCursor &cursor, Mark mark)
{
    const Range range = markedRange(cursor);
    if (range.isEmpty()) {
        const ParagraphKind kind = bridge::kindOf(cursor.block());
        cursor.mergeCharFormat(markFormat(mark, !hasMark(cursor.charFormat(), mark), kind));
        return;
    }
    const bool isOn = !isMarked(*cursor.document(), range, mark);
    mergeInto(cursor, range, [&](ParagraphKind kind) { return markFormat(mark, isOn, kind); });
}

bool setLink(QTextCursor &cursor, const QString &link)
{
    if (!link.isEmpty() && !isAllowedLink(link))
        return false;
    const Range inLink = linkRange(cursor);
    const Range range = cursor.hasSelection() || inLink.isEmpty() ? markedRange(cursor) : inLink;
    mergeInto(cursor, range, [&](ParagraphKind) { return linkFormat(link); });
    return true;
}

void clearMarks(QTextCursor &cursor)
{
    mergeInto(cursor, markedRange(cursor), [](ParagraphKind kind) {
        QTextCharFormat format = markFormat(Mark::Strong, false, kind);
        format.merge(markFormat(Mark::Emphasis, false, kind));
        format.merge(linkFormat({}));
        return format;
    });
}

void toggleKind(QTextCursor &cursor, ParagraphKind kind)
{
    bool isAll = true;
    forEachBlock(cursor, [&](const QTextBlock &block) { isAll = isAll && bridge::kindOf(block) == kind; });
    QTextCursor part(cursor.document());
    const EditBlock step(part);
    forEachBlock(cursor, [&](const QTextBlock &block) { setKind(part, block, isAll ? ParagraphKind::Text : kind); });
}

void setPlain(QTextCursor &cursor)
{
    QTextCursor part(cursor.document());
    const EditBlock step(part);
    forEachBlock(cursor, [&](const QTextBlock &block) { setKind(part, block, ParagraphKind::Text); });
}

void toggleDirection(QTextCursor &cursor)
{
    const Qt::LayoutDirection articles = bridge::directionOf(*cursor.document());
    const Qt::LayoutDirection other = articles == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    const bool isTurned = bridge::directionOf(cursor.block()) == other;
    QTextCursor part(cursor.document());
    const EditBlock step(part);
    forEachBlock(cursor, [&](const QTextBlock &block) {
        QTextBlockFormat format = block.blockFormat();
        format.clearProperty(QTextFormat::LayoutDirection);
        if (!isTurned)
            format.setLayoutDirection(other);
        part.setPosition(block.position());
        part.setBlockFormat(format);
    });
}

void insertParagraph(QTextCursor &cursor, Instant now)
{
    const ParagraphKind kind = bridge::kindOf(cursor.block());
    if (kind == ParagraphKind::ListItem && cursor.block().length() <= 1) {
        setPlain(cursor);
        return;
    }
    const EditBlock step(cursor);
    cursor.removeSelectedText();
    const QTextBlockFormat whole = cursor.blockFormat();
    const bool isAtStart = cursor.atBlockStart() && !cursor.atBlockEnd();
    const bool leavesHeading = kind == ParagraphKind::Subheading && (isAtStart || cursor.atBlockEnd());
    const ParagraphKind freshKind = leavesHeading ? ParagraphKind::Text : kind;
    QTextBlockFormat fresh = whole;
    bridge::applyKind(fresh, freshKind);
    bridge::setId(fresh, ParagraphId::make(now));
    // What a person types on after a bold word or a link at the end of a paragraph is neither.
    const QTextCharFormat look = bridge::charFormat({}, freshKind);
    if (isAtStart) {
        // The text moves down and keeps its id; the new, empty paragraph stays above.
        cursor.insertBlock(whole);
        QTextCursor above(cursor);
        above.movePosition(QTextCursor::PreviousBlock);
        above.setBlockFormat(fresh);
        above.setBlockCharFormat(look);
    } else {
        cursor.insertBlock(fresh, look);
    }
}

void insertText(QTextCursor &cursor, const QString &text, Instant now)
{
    Body body;
    const QStringList lines = makeSafe(text).text.split(u'\n');
    for (const QString &line : lines)
        body.paragraphs.append(makeParagraph(line, now, bridge::kindOf(cursor.block())));
    insertBody(cursor, body, now);
}

void insertBody(QTextCursor &cursor, const Body &body, Instant now)
{
    const EditBlock step(cursor);
    insertPart(cursor, body, 0, static_cast<int>(body.paragraphs.size()), now);
}

void insertPart(QTextCursor &cursor, const Body &body, int first, int last, Instant now)
{
    if (first == 0) {
        cursor.removeSelectedText();
        const ParagraphKind kind = first < last ? body.paragraphs.first().kind : ParagraphKind::Text;
        // One line goes into the paragraph it is put in; more than that bring their own first one along.
        if (body.paragraphs.size() > 1 && cursor.block().length() <= 1)
            setKind(cursor, cursor.block(), kind);
    }
    for (int i = first; i < last; ++i) {
        Paragraph paragraph = body.paragraphs.at(i);
        if (i > 0) {
            paragraph.id = ParagraphId::make(now);
            cursor.insertBlock(bridge::blockFormat(paragraph), bridge::charFormat({}, paragraph.kind));
        }
        bridge::insertRuns(cursor, paragraph.runs, bridge::kindOf(cursor.block()));
    }
}

} // namespace nashra::presentation::editorcommands
