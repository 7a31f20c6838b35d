// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/fuzzysearch.h"

#include <algorithm>

namespace nashra::language {

namespace {

/// A word may be longer than what was typed by as many letters as the largest budget pays for.
constexpr std::size_t longestTail = 8;
constexpr int infinite = 1'000'000;

} // namespace

FuzzySearch::FuzzySearch(const FormTrie &trie, const EditCosts &costs, QStringView typed)
    : m_trie(trie)
    , m_costs(costs)
    , m_typed(typed.left(longestWord))
    , m_width(std::size_t(m_typed.size()) + 1)
    , m_rows(m_width * (m_width + longestTail))
    , m_windows(m_width + longestTail)
    , m_path(m_width + longestTail)
{
    m_extra.push_back(0);
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        const char16_t before = i > 0 ? m_typed[i - 1].unicode() : u'\0';
        m_extra.push_back(m_costs.extra(m_typed[i].unicode(), before) + (i == 0 ? EditCosts::atBegin : 0));
    }
}

void FuzzySearch::begin(int budget)
{
    m_budget = budget;
    m_matches.clear();
    std::fill_n(row(0), m_width, infinite);
    row(0)[0] = 0;
    m_windows[0] = {0, 0};
    for (std::size_t j = 1; j < m_width && row(0)[j - 1] + m_extra[j] <= budget; ++j) {
        row(0)[j] = row(0)[j - 1] + m_extra[j];
        m_windows[0].last = j;
    }
}

bool FuzzySearch::push(char16_t letter, std::size_t depth)
{
    if (depth + 1 >= m_width + longestTail)
        return false;
    const char16_t before = depth > 0 ? m_path[depth - 1] : u'\0';
    m_path[depth] = letter;
    const int *previous = row(depth);
    const int *beforePrevious = depth > 0 ? row(depth - 1) : nullptr;
    int *current = row(depth + 1);
    std::fill_n(current, m_width, infinite);
    const int atBegin = depth == 0 ? EditCosts::atBegin : 0;
    const int missing = m_costs.missing(letter, before) + atBegin;
    Window window{m_width, 0};
    const auto keep = [&](std::size_t j, int cost) {
        if (cost > m_budget)
            return;
        current[j] = cost;
        window.first = std::min(window.first, j);
        window.last = j;
    };
    std::size_t j = m_windows[depth].first;
    if (j == 0)
        keep(j++, previous[0] + missing);
    // Beyond the columns that are alive only letters typed too much can follow.
    for (; j < m_width && (j <= m_windows[depth].last + 1 || current[j - 1] < infinite); ++j) {
        const char16_t typed = m_typed[qsizetype(j) - 1].unicode();
        int substitution = m_costs.substitution(typed, letter);
        if (j == 1 && substitution >= EditCosts::swapped)
            substitution += atBegin;
        int cost = std::min({previous[j - 1] + substitution, previous[j] + missing, current[j - 1] + m_extra[j]});
        if (beforePrevious && j > 1 && typed == before && m_typed[qsizetype(j) - 2] == letter && typed != letter)
            cost = std::min(cost, beforePrevious[j - 2] + EditCosts::swapped);
        keep(j, cost);
    }
    m_windows[depth + 1] = window;
    return window.first <= window.last;
}

void FuzzySearch::descend(FormTrie::NodeId node, std::size_t depth)
{
    const int cost = row(depth)[m_width - 1];
    if (m_trie.isWord(node) && cost <= m_budget && m_matches.size() < mostMatches) {
        const int penalty = m_penalty + (m_trie.isStem(node) ? 0 : m_costs.affixed());
        m_matches.push_back({QString::fromUtf16(m_path.data(), qsizetype(depth)), cost, penalty});
    }
    descendToChildren(node, depth);
    if (m_trie.tail(node) != FormTrie::root)
        descendToChildren(m_trie.tail(node), depth);
}

void FuzzySearch::descendToChildren(FormTrie::NodeId node, std::size_t depth)
{
    const FormTrie::NodeId first = m_trie.firstChild(node);
    const FormTrie::NodeId end = first + FormTrie::NodeId(m_trie.childCount(node));
    for (FormTrie::NodeId child = first; child < end; ++child) {
        if (push(m_trie.letter(child), depth))
            descend(child, depth + 1);
    }
}

std::vector<FuzzySearch::Match> FuzzySearch::run(const std::vector<FormPrefix> &prefixes, int budget)
{
    begin(budget);
    for (const FormPrefix &prefix : prefixes) {
        const FormTrie::NodeId start = m_trie.find(prefix.strip);
        if (start == FormTrie::none)
            continue;
        m_penalty = prefix.penalty;
        std::size_t depth = 0;
        while (depth < std::size_t(prefix.add.size()) && push(prefix.add[qsizetype(depth)].unicode(), depth))
            ++depth;
        if (depth == std::size_t(prefix.add.size()))
            descend(start, depth);
    }
    return std::move(m_matches);
}

} // namespace nashra::language
