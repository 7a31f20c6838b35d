// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling/suggester.h"
#include "language/words/wordmodel.h"
#include "presentation/base/threadowned.h"

#include <atomic>
#include <memory>

namespace nashra::presentation {

/// Words for those in no dictionary, found on a thread of their own: loading takes a second, a hard word a tenth of
/// one. Asked from the GUI thread.
class Suggestions
{
public:
    Suggestions() = default;
    ~Suggestions();

    /// Loads the dictionary that is wanted of a language, then the index that finds most words without Hunspell.
    void useDictionary(Language language, const QString &wanted);
    void setKnownWords(std::shared_ptr<const language::KnownWords> words);

    /// Words that stand often in the archive come first.
    void setModel(Language language, const language::WordModel &model);

    /// The likeliest first; cancelled where this ends before the answer.
    [[nodiscard]] QFuture<QStringList> suggest(const QString &word, int limit);

private:
    std::shared_ptr<std::atomic_bool> m_isEnding = std::make_shared<std::atomic_bool>(false);
    ThreadOwned<language::Suggester> m_suggester{QStringLiteral("suggestions")};
};

} // namespace nashra::presentation
