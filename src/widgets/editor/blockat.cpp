// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/blockat.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace nashra::widgets {

QTextBlock blockAt(const QTextDocument &document, qreal height)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const auto isAbove = [&](int number) {
        return layout.blockBoundingRect(document.findBlockByNumber(number)).bottom() < height;
    };
    // In widening steps first: to be asked for, a block far below has everything above it laid out.
    const int last = document.blockCount() - 1;
    int low = 0;
    int high = 0;
    while (high < last && isAbove(high)) {
        low = high + 1;
        high = std::min(last, 2 * high + 1);
    }
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (isAbove(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return document.findBlockByNumber(low);
}

} // namespace nashra::widgets
