// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QPainter;
class QPointF;
class QTextBlock;

namespace nashra::presentation {
class ProofingSession;
class Theme;
} // namespace nashra::presentation

/// Lines under the text, painted over it: a char format would have Qt lay the paragraph out a second time, and would
/// break the joins of Arabic letters.
namespace nashra::widgets::textmarks {

/// Marks names and findings of one paragraph, on its lines within the painter's clip. scrolled: what the document is
/// moved by on the screen. Costs the marks of those lines, and a comparison for each other one of the paragraph.
void paint(QPainter &painter, const QTextBlock &block, const QPointF &scrolled,
           const presentation::ProofingSession &proofing, const presentation::Theme &theme);

} // namespace nashra::widgets::textmarks
