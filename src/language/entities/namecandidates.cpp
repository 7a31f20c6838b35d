// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namecandidates.h"

#include "language/entities/arabiccandidates.h"
#include "language/entities/latincandidates.h"

#include <algorithm>
#include <optional>

namespace nashra::language {

QList<NameCandidate> findNameCandidates(const QString &text, const QList<EntityHit> &known)
{
    const CandidateText read(text, known);
    const UnitWords &words = read.words();
    const LatinCandidates latin(read);
    const ArabicCandidates arabic(read);
    QList<NameCandidate> found;
    for (int word = 0; word < words.count();) {
        const bool isRun = latin.isCapitalWord(word);
        const int end = isRun ? latin.endOfRun(word) : word + 1;
        std::optional<NameGuess> guess;
        if (isRun)
            guess = latin.guess(word, end);
        else if (words.at(word).isArabic && read.isFree(word))
            guess = arabic.guess(word);
        if (guess) {
            const QString name = read.written(guess->from, guess->to, guess->particles);
            found << NameCandidate{words.position(guess->from, guess->particles), int(name.size()), guess->kind, name,
                                   read.written(guess->titleFrom, guess->titleTo)};
        }
        word = guess ? std::max(guess->to, end) : end;
    }
    return found;
}

} // namespace nashra::language
