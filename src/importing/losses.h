// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nashra::importing {

/// What a text from outside lost on its way in, so that it can be said. All zero where nothing was.
struct Losses
{
    qsizetype images = 0;
    qsizetype media = 0;            ///< embedded video, audio, drawings, objects
    qsizetype links = 0;            ///< whose address an article may not hold; their text stays
    qsizetype hiddenParts = 0;      ///< what the page did not show
    qsizetype unsafeCharacters = 0; ///< control characters, lone surrogates, direction overrides, invisible signs
    qsizetype splitParagraphs = 0;  ///< longer than an editor can lay out; the text stays
    qsizetype aroundTheStory = 0;   ///< paragraphs of a page outside its article
    qsizetype cutAfter = 0;         ///< a cap was met: paragraphs kept; what came after them is lost

    bool operator==(const Losses &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == Losses(); }
};

/// One English sentence for each kind of loss.
[[nodiscard]] QStringList notesOf(const Losses &losses);

} // namespace nashra::importing
