// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "importing/losses.h"

namespace nashra::importing {

/// How much of a text from outside is taken.
struct Caps
{
    qsizetype characters = 4'000'000; ///< a change of format counts 40, a link its length
    qsizetype paragraphs = 20'000;
    qsizetype paragraphLength = 20'000; ///< longer ones are divided: laying a paragraph out costs more than its length;
                                        ///< a change of script or format counts as some letters
};

/// What an import takes: as much as the store can keep of an article (64 MiB) whatever the text is made of.
inline constexpr Caps importCaps{10'000'000, 100'000, 20'000};

/// How a stretch of text is written.
struct Format
{
    Marks marks;
    QString link;

    bool operator==(const Format &) const = default;
};

/// Puts a body together from text and the breaks in it: blanks become one, unsafe characters go, table cells are
/// gathered into rows, caps are kept. A table that only places paragraphs (several in one cell, or a single cell) gives
/// paragraphs. Linear.
class BodyBuilder
{
public:
    BodyBuilder(Instant now, const Caps &caps)
        : m_now(now)
        , m_caps(caps)
    {
    }

    void append(QStringView text);
    void appendBlank();
    void setFormat(const Format &format) { m_format = format; }

    /// Ends the paragraph; false where it held nothing.
    bool finishParagraph();
    /// What the text to come belongs to.
    void setKind(ParagraphKind kind, std::optional<Qt::LayoutDirection> direction = std::nullopt);

    void startTable();
    void startRow();
    void startCell();
    void endRow();

    [[nodiscard]] bool isFull() const { return m_losses.cutAfter > 0; }
    [[nodiscard]] bool isInRow() const { return m_isInRow; }
    [[nodiscard]] qsizetype count() const { return m_paragraphs.size(); } ///< paragraphs that are finished
    [[nodiscard]] Losses &losses() { return m_losses; }
    [[nodiscard]] QList<Paragraph> take();

private:
    /// A paragraph inside a row that may yet become a cell.
    struct Piece
    {
        qsizetype cell = 0;
        Paragraph paragraph;
    };
    enum class Blank { None, Breaking, NonBreaking };

    /// What a letter adds to the work of laying the paragraph out, in letters.
    [[nodiscard]] qsizetype weigh(char32_t character);
    void put(QStringView stretch, const Format &format, qsizetype weight);
    void putPendingBlank();
    void appendOne(QStringView character);
    void divideIfLong(QChar next);
    void emitParagraph(Paragraph paragraph);
    void emitPieces();
    void emitRow();

    Instant m_now;
    Caps m_caps;
    Losses m_losses;
    QList<Paragraph> m_paragraphs;
    qsizetype m_characters = 0; ///< of m_paragraphs

    ParagraphKind m_kind = ParagraphKind::Text;
    std::optional<Qt::LayoutDirection> m_direction;
    Format m_format;
    QList<Run> m_runs;
    qsizetype m_length = 0; ///< of m_runs, as weigh() counts
    QChar::Script m_script = QChar::Script_Unknown;
    Blank m_blank = Blank::None;
    Format m_blankFormat;

    bool m_isInRow = false; ///< gathering cells
    qsizetype m_cell = -1;
    QList<Piece> m_pieces;
};

} // namespace nashra::importing
