// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra::publishing {

/// Code points on a line of a wire dispatch, at most. Counted so, a line is never too long for a receiver who counts
/// letters with their marks as one either.
inline constexpr int lineWidth = 69;

/// What stands in front of the lines of a block.
struct Indent
{
    QString first;
    QString rest;
};

/// Appends the text in lines of at most lineWidth, each ended by a line feed. Lines break at blanks only, which then
/// fall away; a word longer than a line (an address) is cut where the line is full, but not between a letter and its
/// marks.
void appendWrapped(QString &out, QStringView text, const Indent &indent);

/// Number of code points.
[[nodiscard]] qsizetype lengthOf(QStringView text);

} // namespace nashra::publishing
