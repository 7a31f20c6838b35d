// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"
#include "language/words/confusablewords.h"
#include "language/words/wordmodel.h"
#include "language/words/wrongphrases.h"

#include <QMap>

#include <functional>
#include <memory>

namespace nashra::language {

/// Words that are spelled right and are not the ones meant ("western polices", "pubic meeting", حضر التجول): the rule
/// `words.confused`, with the word written and the likely one as arguments, and the likely one as its fix, in the case
/// of the word written. Two sources: a short list of wordings that are nearly always wrong, and the newsroom's own
/// archive, which is asked whether a word's neighbour would be far likelier where the word stands. Silent where it is
/// not sure: without a model, or with one of fewer than 20,000 words, only the list speaks; names of the registry,
/// words with capitals inside a sentence and parts of compounds are left alone. One thread at a time.
class WordsChecker : public Checker
{
public:
    /// Whether the speller knows a word, in small letters and without tashkeel. What it does not know is its finding,
    /// not ours, and never the word meant.
    using IsSpelledRight = std::function<bool(const QString &word, Language language)>;

    /// One model per language at most; the models are shared, not copied. The speller is asked rarely, only about words
    /// that are about to be reported; an empty function stands for one that knows all words.
    explicit WordsChecker(const QList<WordModel> &models, IsSpelledRight isSpelledRight = {});
    ~WordsChecker() override;

    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;

private:
    struct Reader;

    [[nodiscard]] bool isSpelledRight(const QString &word, Language language) const;

    QMap<Language, std::shared_ptr<Reader>> m_readers;
    IsSpelledRight m_isSpelledRight;
};

} // namespace nashra::language
