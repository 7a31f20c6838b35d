// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"
#include "language/spelling/knownwords.h"
#include "language/spelling/spellingdictionary.h"
#include "language/spelling/verdicttable.h"
#include "language/tokenizer/wordtokenizer.h"

#include <array>
#include <optional>

namespace nashra::language {

/// Marks words that neither a dictionary nor a word list knows ("spelling.unknown", the argument is the word; fixes are
/// asked of a Suggester when a person wants them). Each word goes to the dictionary of its own script, whatever the
/// article's language; words inside names of the registry are right. Of a compound only the wrong parts are marked, and
/// none where the whole is right. What a British dictionary has otherwise spelled is "spelling.american"; its arguments
/// are the word and the British one, which is the fix. Where a language has no dictionary nothing is marked.
///
/// All calls from the one thread that proofs. Words read before cost a look-up; new ones what Hunspell takes.
class SpellingChecker final : public Checker
{
public:
    /// Null takes the dictionary away.
    void setDictionary(Language language, std::unique_ptr<SpellingDictionary> dictionary);
    /// Takes effect with the next unit; the dictionary's verdicts stay. Null stands for none.
    void setKnownWords(std::shared_ptr<const KnownWords> words);

    /// In the order of the text, without place and paragraph.
    [[nodiscard]] QList<Finding> checkUnit(const TextUnit &unit) const override;

    /// Languages that words were met in without a dictionary to look them up.
    [[nodiscard]] QList<Language> missingLanguages() const;

    /// Verdicts kept between starts: a long article that was read before costs no Hunspell call. A dictionary or word
    /// list that has changed since makes its verdicts unused, not wrong.
    [[nodiscard]] Result<void> saveVerdicts(const QString &path) const { return m_verdicts.save(path); }
    [[nodiscard]] Result<void> loadVerdicts(const QString &path) { return m_verdicts.load(path); }

private:
    struct Desk
    {
        std::unique_ptr<SpellingDictionary> dictionary;
        quint64 seed = 0; ///< of fingerprints: language and state of the dictionary
        bool isMissed = false;
    };

    /// A word, with its fingerprint where it is looked up as it is written.
    struct ReadWord
    {
        Word word;
        std::optional<quint64> print;
    };

    /// The next word, its verdict on its way from memory: a word is judged while the one after it is fetched.
    [[nodiscard]] bool readNext(WordTokenizer &words, QStringView text, ReadWord &read) const;
    [[nodiscard]] bool isRight(QStringView text, const Word &word) const;
    [[nodiscard]] bool isRightForm(QStringView text, qsizetype position, qsizetype length, const Desk &desk,
                                   Language language) const;
    [[nodiscard]] bool isKnown(quint64 print, QStringView form, Language language) const;
    /// Empty where the word is no American spelling.
    [[nodiscard]] QString britishFormOf(const QString &written) const;
    [[nodiscard]] Finding unknownWord(const QString &text, const Word &word) const;
    void checkCompound(const TextUnit &unit, const Word &word, qsizetype name, QList<Finding> &findings) const;

    // A checker may keep caches behind its const functions: it answers the same with them.
    mutable std::array<Desk, 2> m_desks; ///< by Language
    mutable VerdictTable m_verdicts;
    std::shared_ptr<const KnownWords> m_known = std::make_shared<KnownWords>();
};

} // namespace nashra::language
