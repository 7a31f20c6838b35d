// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/proofing/proofingsession.h"

class QPainter;
class QPointF;
class QTextBlock;
class QTextLayout;

namespace nashra::presentation {
class Theme;
} // namespace nashra::presentation

/// Lines under the text, painted over it: a char format would have Qt lay the paragraph out a second time, and would
/// break the joins of Arabic letters.
namespace nashra::widgets::textmarks {

/// What is marked of a text, in its units.
struct Marks
{
    QList<language::EntityHit> names;
    QList<Finding> findings;
    presentation::ProofingSession::TypingPlace typing; ///< the word there is not marked
};

/// Marks names and findings of one paragraph, on its lines within the painter's clip. scrolled: what the document is
/// moved by on the screen. Costs the marks of those lines, and a comparison for each other one of the paragraph.
void paint(QPainter &painter, const QTextBlock &block, const QPointF &scrolled,
           const presentation::ProofingSession &proofing, const presentation::Theme &theme);
/// The same of a text that is laid out anywhere. origin: where the layout begins on the screen.
void paint(QPainter &painter, const QTextLayout &layout, const QPointF &origin, const Marks &marks,
           const presentation::Theme &theme);

} // namespace nashra::widgets::textmarks
