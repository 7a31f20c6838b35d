// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling/knownwords.h"
#include "language/spelling/spellingdictionary.h"
#include "language/spelling/suggestionindex.h"

#include <QCache>

#include <array>
#include <functional>
#include <vector>

namespace nashra::language {

/// What somebody may have meant by a word that is marked, best first. Answers from its index what is within a slip or
/// two, from the newsroom's word lists the names among them, and asks Hunspell's own suggestions where that is too
/// little or the index is not there yet. Every answer but the lists' own is a word that Hunspell accepts.
///
/// All calls from one thread, which is not the GUI's: it loads Hunspell of its own, and an answer takes from 0.1 ms to
/// the 200 ms of Hunspell. The index is made on any other thread and handed over.
class Suggester
{
public:
    /// Null takes the dictionary away; the index goes with it.
    void setDictionary(Language language, std::unique_ptr<SpellingDictionary> dictionary);
    void setIndex(Language language, std::shared_ptr<const SuggestionIndex> index);
    /// Null stands for none. 100,000 names take a tenth of a second.
    void setKnownWords(std::shared_ptr<const KnownWords> words);
    /// How often a word stands in the newsroom's archive, as it is written there; of words seldom or never counted the
    /// nearer one comes first. Asked on the thread that suggests.
    using Frequency = std::function<quint32(QStringView word)>;
    void setFrequency(Language language, Frequency frequency);

    /// At most so many; the word's script says its language. In the word's case and with its apostrophe; Arabic ones
    /// have no marks.
    [[nodiscard]] QStringList suggest(const QString &word, int limit);

private:
    struct Desk
    {
        std::unique_ptr<SpellingDictionary> dictionary;
        std::shared_ptr<const SuggestionIndex> index;
        FormTrie known;
        Frequency frequency; ///< may be empty
    };
    struct Candidate;

    [[nodiscard]] QStringList find(const QString &form, Language language, int limit) const;
    [[nodiscard]] std::vector<Candidate> nearest(const QString &form, Language language, int budget) const;
    void addKnown(const QString &form, Language language, int budget, std::vector<Candidate> &candidates) const;
    /// Of candidates in their order, those that are right, up to the limit.
    void addRight(const std::vector<Candidate> &candidates, Language language, int limit, QStringList &answers) const;
    void addSplits(const QString &form, Language language, std::vector<Candidate> &candidates) const;

    std::array<Desk, 2> m_desks; ///< by Language
    std::shared_ptr<const KnownWords> m_known = std::make_shared<KnownWords>();
    QCache<QString, QStringList> m_answers{2000};
};

} // namespace nashra::language
