// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QTextBlock;
class QTextDocument;

namespace nashra::widgets {

/// The block at a height of the document, in its pixels from the top; the last one behind its end. Costs the logarithm
/// of the blocks above, where Qt's own test walks through all of them; lays out no more than twice what lies above.
[[nodiscard]] QTextBlock blockAt(const QTextDocument &document, qreal height);

} // namespace nashra::widgets
