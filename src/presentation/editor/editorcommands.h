// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/base/clock.h"

#include <QTextCursor>

/// What a person does to text beyond typing. Each call is one undo step. A word under a cursor without a selection
/// counts as selected for marks; paragraph commands take every paragraph the selection touches.
namespace nashra::presentation::editorcommands {

/// What the actions show for a cursor.
struct State
{
    bool isStrong = false;
    bool isEmphasis = false;
    QString link;
    ParagraphKind kind = ParagraphKind::Text;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isDirectionOverridden = false;
};

[[nodiscard]] State stateOf(const QTextCursor &cursor);

/// Sets the mark on the selection, or takes it away where the whole of it has it. Without a selection inside a word,
/// on the word; elsewhere, on what is typed next. Never starts inside a word: half a coloured Arabic word falls apart.
void toggleMark(QTextCursor &cursor, Mark mark);
/// An empty link takes the link away. False where the link is not allowed, see isAllowedLink().
bool setLink(QTextCursor &cursor, const QString &link);
void clearMarks(QTextCursor &cursor);

/// Makes the paragraphs that kind; where all are already, plain text again.
void toggleKind(QTextCursor &cursor, ParagraphKind kind);
void setPlain(QTextCursor &cursor);
/// Turns the paragraphs round against the article's direction, or back to it.
void toggleDirection(QTextCursor &cursor);

/// Enter: a new paragraph; after a subheading a plain one, and in an empty list item the end of the list.
void insertParagraph(QTextCursor &cursor, Instant now);
/// Inserts plain text at the cursor; line feeds part paragraphs, which take the kind of the one they are put in.
void insertText(QTextCursor &cursor, const QString &text, Instant now);
/// Inserts a body in one go with fresh ids; for long ones see BodyInsertion.
void insertBody(QTextCursor &cursor, const Body &body, Instant now);
/// The paragraphs [first, last) of a body whose earlier ones are in already. Makes no undo step of its own.
void insertPart(QTextCursor &cursor, const Body &body, int first, int last, Instant now);

} // namespace nashra::presentation::editorcommands
