// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/base/clock.h"
#include "core/base/language.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFormat>

namespace nashra::presentation::documentbridge {

/// What the blocks of our documents carry besides Qt's own properties; kept in formats, so that undo restores it.
enum Property {
    ParagraphIdProperty = QTextFormat::UserProperty + 1, ///< QString
    ParagraphKindProperty,                               ///< int of ParagraphKind; absent = text
    HeaderStepProperty, ///< int; grows with steps of undo that changed the header alone
};

/// Puts the body in the document, in place of what was there: direction by language, no undo steps left, not modified.
/// An empty body becomes one empty paragraph.
void load(QTextDocument &document, const Body &body, Language language, Instant now);

/// Sets the writing direction of every paragraph without an own one; never looks at the text.
void setLanguage(QTextDocument &document, Language language);
[[nodiscard]] Qt::LayoutDirection directionOf(const QTextDocument &document);
/// The direction a paragraph is shown in: its own, else the document's.
[[nodiscard]] Qt::LayoutDirection directionOf(const QTextBlock &block);

[[nodiscard]] ParagraphId idOf(const QTextBlock &block);
[[nodiscard]] ParagraphKind kindOf(const QTextBlock &block);
[[nodiscard]] Paragraph readBlock(const QTextBlock &block);
/// Blocks [first, last]; last is clamped.
[[nodiscard]] QList<Paragraph> readBlocks(const QTextDocument &document, int first, int last);
[[nodiscard]] Body readBody(const QTextDocument &document);
[[nodiscard]] QTextBlock blockOf(const QTextDocument &document, ParagraphId id); ///< invalid where there is none
/// The selected text with kinds and marks; paragraphs keep their ids.
[[nodiscard]] Body readSelection(const QTextCursor &cursor);

[[nodiscard]] QTextBlockFormat blockFormat(const Paragraph &paragraph);
/// Marks and link of a run, on top of the look of the kind of paragraph it stands in.
[[nodiscard]] QTextCharFormat charFormat(const Run &run, ParagraphKind kind);
/// Kind and shape (heading level, indent, spacing) on top of a format; leaves id and direction.
void applyKind(QTextBlockFormat &format, ParagraphKind kind);
void setId(QTextBlockFormat &format, ParagraphId id);
/// Inserts the text of the runs at the cursor with their marks.
void insertRuns(QTextCursor &cursor, const QList<Run> &runs, ParagraphKind kind);

/// Gives a fresh id to every block of [first, last] that has none or one of a neighbour, joined to the last undo step:
/// the text keeps its id, the empty or later half of a split gets the new one. True where it changed anything.
bool repairIds(QTextDocument &document, int first, int last, Instant now);

} // namespace nashra::presentation::documentbridge
