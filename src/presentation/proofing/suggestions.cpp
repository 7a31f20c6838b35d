// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/suggestions.h"

namespace nashra::presentation {

using language::Suggester;

Suggestions::~Suggestions()
{
    *m_isEnding = true; // an index under way need not be finished
}

void Suggestions::useDictionary(Language language, const QString &wanted)
{
    m_suggester.run([language, wanted](Suggester &suggester) {
        const auto chosen = language::chooseDictionary(language::findDictionaries(), language, wanted);
        auto dictionary = chosen ? language::SpellingDictionary::load(*chosen)
                                 : Result<std::unique_ptr<language::SpellingDictionary>>();
        // What is wrong with a file is told by the spelling itself, which loads the same.
        suggester.setDictionary(language, dictionary ? std::move(*dictionary) : nullptr);
    });
    m_suggester.run([language, wanted, isEnding = m_isEnding](Suggester &suggester) {
        const auto chosen = language::chooseDictionary(language::findDictionaries(), language, wanted);
        if (!chosen)
            return;
        const auto index = language::SuggestionIndex::build(*chosen, [isEnding] { return isEnding->load(); });
        if (index)
            suggester.setIndex(language, *index);
    });
}

void Suggestions::setKnownWords(std::shared_ptr<const language::KnownWords> words)
{
    m_suggester.run([words = std::move(words)](Suggester &suggester) { suggester.setKnownWords(words); });
}

void Suggestions::setModel(Language language, const language::WordModel &model)
{
    m_suggester.run([language, model](Suggester &suggester) {
        suggester.setFrequency(language, [model](QStringView word) { return model.count(word); });
    });
}

QFuture<QStringList> Suggestions::suggest(const QString &word, int limit)
{
    return m_suggester.run([word, limit](Suggester &suggester) { return suggester.suggest(word, limit); });
}

} // namespace nashra::presentation
