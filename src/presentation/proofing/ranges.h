// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace nashra::presentation::ranges {

/// A change of a paragraph's text: so many units from the position on were taken away, so many put there.
struct Edit
{
    qsizetype position = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
};

/// The one stretch in which the texts differ: whatever was done to a text, by however many steps.
[[nodiscard]] inline Edit editBetween(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, before.size() - head - tail, after.size() - head - tail};
}

/// Ranges after an edit: those before it stay, those behind it move, those it touched are gone until the text is read
/// again. Range has a position and a length.
template <class Range>
void move(QList<Range> &ranges, const Edit &edit)
{
    const qsizetype end = edit.position + edit.removed;
    ranges.removeIf(
        [&](const Range &range) { return range.position < end && range.position + range.length > edit.position; });
    const qsizetype shift = edit.added - edit.removed;
    for (Range &range : ranges) {
        if (range.position >= end)
            range.position += static_cast<decltype(range.position)>(shift);
    }
}

/// A word that the cursor still stands in, or right behind. A null paragraph is the headline.
[[nodiscard]] inline bool isBeingTyped(const Finding &finding, ParagraphId paragraph, qsizetype position)
{
    return position >= 0 && isInText(finding) && finding.paragraph == paragraph && finding.position <= position &&
           position <= finding.position + finding.length;
}

} // namespace nashra::presentation::ranges
