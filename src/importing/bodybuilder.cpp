// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/bodybuilder.h"

#include "core/base/textsafety.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCells = 200;
constexpr qsizetype slack = 1'000; ///< a division waits so long for a blank

enum class Character { Ordinary, Blank, NonBreakingBlank, Invisible, Unsafe };

Character kindOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c > 0x20 && c < 0x7F)
        return Character::Ordinary;
    switch (c) {
    case 0x09:
    case 0x0A:
    case 0x0B:
    case 0x0C:
    case 0x0D:
    case 0x20:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return Character::Blank;
    case 0xA0:
        return Character::NonBreakingBlank;
    case 0xAD:
    case 0x200B:
    case 0x2060:
    case 0xFEFF:
    case 0xFFFC: // of use to a page only
        return Character::Invisible;
    case 0x202D:
    case 0x202E: // show text in another order than it is read in
        return Character::Unsafe;
    default:
        break;
    }
    if (c < 0xA0 || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
        return Character::Unsafe;
    return Character::Ordinary;
}

qsizetype lengthOf(const Paragraph &paragraph)
{
    return std::accumulate(paragraph.runs.begin(), paragraph.runs.end(), qsizetype(0),
                           [](qsizetype sum, const Run &run) { return sum + run.text.size(); });
}

/// What a paragraph takes of the cap: its text and what its formats need where it is kept.
qsizetype weightOf(const Paragraph &paragraph)
{
    constexpr qsizetype perFormat = 40;
    return std::accumulate(
        paragraph.runs.begin(), paragraph.runs.end(), qsizetype(0),
        [](qsizetype sum, const Run &run) { return sum + run.text.size() + perFormat + run.link.size(); });
}

QList<Run> settled(QList<Run> runs, ParagraphKind kind, qsizetype &removed)
{
    // A subheading is strong by itself.
    for (Run &run : runs) {
        if (kind == ParagraphKind::Subheading)
            run.marks.setFlag(Mark::Strong, false);
    }
    normalizeRuns(runs);
    for (Run &run : runs) {
        SafeText safe = makeSafe(run.text);
        run.text = std::move(safe.text);
        removed += safe.removed;
    }
    return runs;
}

} // namespace

void BodyBuilder::append(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && !isFull()) {
        // Most text is letters: they go in by the stretch.
        const qsizetype start = i;
        const qsizetype room = std::max<qsizetype>(m_caps.paragraphLength - m_length, 1);
        qsizetype weight = 0;
        for (; i < text.size() && weight < room; ++i) {
            if (text[i].isSurrogate() || kindOf(text[i]) != Character::Ordinary)
                break;
            weight += weigh(text[i]);
        }
        if (i > start) {
            divideIfLong(text[start]);
            putPendingBlank();
            put(text.mid(start, i - start), m_format, weight);
            continue;
        }
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        appendOne(text.mid(i, isPair ? 2 : 1));
        i += isPair ? 2 : 1;
    }
}

void BodyBuilder::appendOne(QStringView character)
{
    const QChar c = character[0];
    const bool isPair = character.size() == 2;
    const char32_t pair = isPair ? QChar::surrogateToUcs4(c, character[1]) : 0;
    Character kind = isPair ? Character::Ordinary : kindOf(c);
    if (isPair ? QChar::isNonCharacter(pair) : c.isSurrogate())
        kind = Character::Unsafe;
    switch (kind) {
    case Character::Blank:
        appendBlank();
        break;
    case Character::NonBreakingBlank:
        if (m_blank == Blank::None) {
            m_blank = Blank::NonBreaking;
            m_blankFormat = m_format;
        } else {
            m_blank = Blank::Breaking;
        }
        break;
    case Character::Invisible:
        break;
    case Character::Unsafe:
        m_losses.unsafeCharacters += character.size();
        break;
    case Character::Ordinary:
        divideIfLong(c);
        putPendingBlank();
        put(character, m_format, character.size());
        break;
    }
}

void BodyBuilder::appendBlank()
{
    if (m_blank == Blank::None)
        m_blankFormat = m_format;
    m_blank = Blank::Breaking;
}

void BodyBuilder::putPendingBlank()
{
    const Blank blank = std::exchange(m_blank, Blank::None);
    if (blank == Blank::None || m_length == 0)
        return;
    const QChar c = blank == Blank::Breaking ? QChar(u' ') : QChar(QChar::Nbsp);
    put(QStringView(&c, 1), m_blankFormat, 1);
}

qsizetype BodyBuilder::weigh(QChar character)
{
    constexpr qsizetype lettersPerChange = 2;
    const char16_t c = character.unicode();
    const bool isAscii = c < 0x80;
    const bool isLatin = isAscii && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    const QChar::Script script = isLatin ? QChar::Script_Latin : isAscii ? QChar::Script_Common : character.script();
    // Signs and marks go with the letters around them.
    if (script == m_script || script <= QChar::Script_Common)
        return 1;
    m_script = script;
    return 1 + lettersPerChange;
}

void BodyBuilder::put(QStringView stretch, const Format &format, qsizetype weight)
{
    // A change of format takes as long to lay out as some letters do.
    constexpr qsizetype lettersPerChange = 15;
    if (m_runs.isEmpty() || m_runs.last().marks != format.marks || m_runs.last().link != format.link) {
        m_length += m_runs.isEmpty() ? 0 : lettersPerChange;
        m_runs << Run{{}, format.marks, format.link};
    }
    m_runs.last().text += stretch;
    m_length += weight;
}

void BodyBuilder::divideIfLong(QChar next)
{
    const bool isAtBlank = m_blank != Blank::None && m_length + slack >= m_caps.paragraphLength;
    const bool isAtEnd = m_length >= m_caps.paragraphLength && !next.isMark();
    if (!isAtBlank && !isAtEnd)
        return;
    const auto direction = m_direction;
    ++m_losses.splitParagraphs;
    finishParagraph();
    m_direction = direction;
}

bool BodyBuilder::finishParagraph()
{
    m_blank = Blank::None;
    m_length = 0;
    m_script = QChar::Script_Unknown;
    const QList<Run> runs = settled(std::exchange(m_runs, {}), m_kind, m_losses.unsafeCharacters);
    const auto direction = std::exchange(m_direction, std::nullopt);
    if (runs.isEmpty() || isFull())
        return false;
    Paragraph paragraph{ParagraphId::make(m_now), m_kind, direction, runs};
    if (!m_isInRow) {
        emitParagraph(std::move(paragraph));
        return true;
    }
    // A second paragraph in one cell: the table only places things on a page.
    const bool isLayout = (!m_pieces.isEmpty() && m_pieces.last().cell == m_cell) || m_cell >= mostCells;
    m_pieces << Piece{m_cell, std::move(paragraph)};
    if (isLayout)
        emitPieces();
    return true;
}

void BodyBuilder::setKind(ParagraphKind kind, std::optional<Qt::LayoutDirection> direction)
{
    m_kind = kind;
    m_direction = direction;
}

void BodyBuilder::emitParagraph(Paragraph paragraph)
{
    if (m_paragraphs.size() >= m_caps.paragraphs || m_characters >= m_caps.characters) {
        m_losses.cutAfter = m_paragraphs.size();
        return;
    }
    m_characters += weightOf(paragraph);
    m_paragraphs << std::move(paragraph);
}

void BodyBuilder::emitPieces()
{
    m_isInRow = false;
    for (Piece &piece : std::exchange(m_pieces, {})) {
        if (!isFull())
            emitParagraph(std::move(piece.paragraph));
    }
}

void BodyBuilder::emitRow()
{
    Paragraph row{ParagraphId::make(m_now), ParagraphKind::TableRow, std::nullopt, {}};
    qsizetype cell = 0;
    for (const Piece &piece : std::exchange(m_pieces, {})) {
        row.runs << Run{QString(piece.cell - cell, u'\t'), {}, {}};
        row.runs += piece.paragraph.runs;
        cell = piece.cell;
    }
    normalizeRuns(row.runs);
    m_isInRow = false;
    emitParagraph(std::move(row));
}

void BodyBuilder::startTable()
{
    finishParagraph();
    emitPieces(); // a row that holds a table only places it
}

void BodyBuilder::startRow()
{
    endRow();
    m_isInRow = true;
    m_cell = -1;
}

void BodyBuilder::startCell()
{
    finishParagraph();
    ++m_cell;
}

void BodyBuilder::endRow()
{
    finishParagraph();
    qsizetype length = 0;
    for (const Piece &piece : std::as_const(m_pieces))
        length += lengthOf(piece.paragraph) + 1;
    if (m_pieces.size() > 1 && length <= m_caps.paragraphLength)
        emitRow();
    else
        emitPieces();
}

QList<Paragraph> BodyBuilder::take()
{
    endRow();
    return std::exchange(m_paragraphs, {});
}

} // namespace nashra::importing
