// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/losses.h"

#include <utility>

namespace nashra::importing {

using namespace Qt::StringLiterals;

QStringList notesOf(const Losses &losses)
{
    const std::pair<qsizetype, QString> sentences[] = {
        {losses.images, u"%1 pictures left out"_s},
        {losses.media, u"%1 embedded objects left out"_s},
        {losses.links, u"%1 links without an allowed address; their text stays"_s},
        {losses.hiddenParts, u"%1 parts left out that the page does not show"_s},
        {losses.unsafeCharacters, u"%1 invisible or unsafe characters taken out"_s},
        {losses.splitParagraphs, u"over-long paragraphs divided in %1 places; no text is lost"_s},
        {losses.aroundTheStory, u"%1 paragraphs set aside from around the article"_s},
        {losses.cutAfter, u"too long: cut after %1 paragraphs"_s},
    };
    QStringList notes;
    for (const auto &[count, sentence] : sentences) {
        if (count > 0)
            notes << sentence.arg(count);
    }
    return notes;
}

} // namespace nashra::importing
