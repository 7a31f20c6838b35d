// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "language/spelling/dictionaries.h"
#include "language/spelling/fuzzysearch.h"

#include <functional>
#include <memory>

namespace nashra::language {

/// The forms of a dictionary's words in a shape that answers "what is near to this" in microseconds: each word with
/// each of its suffixes in a trie (English 3 MB, Arabic 18 MB for two million forms), and the prefixes by themselves,
/// which would multiply them. A form may still be wrong, as not every word takes every prefix: ask Hunspell before
/// showing it. Immutable; any thread.
class SuggestionIndex
{
public:
    /// Reads the dictionary's files; a quarter of a second (English) to a second (Arabic), for a background thread.
    /// Cancelled where asked to stop, else what readDictionaryFiles() says.
    [[nodiscard]] static Result<std::shared_ptr<const SuggestionIndex>>
    build(const DictionaryInfo &info, const std::function<bool()> &isCancelled = {});

    /// Forms within a budget of EditCosts, each once, the nearest first; equally near ones by length and letters.
    [[nodiscard]] std::vector<FuzzySearch::Match> near(QStringView typed, int budget) const;
    /// Whether a word may be one of the forms.
    [[nodiscard]] bool mayContain(QStringView word) const;
    [[nodiscard]] qsizetype bytes() const { return qsizetype(m_forms.bytes()); }

private:
    Language m_language = Language::English;
    FormTrie m_forms;
    std::vector<FormPrefix> m_prefixes; ///< none first
};

/// Keeps the best of each form and sorts as near() has it.
void sortMatches(std::vector<FuzzySearch::Match> &matches);

} // namespace nashra::language
