// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlepages.h"

#include <algorithm>
#include <limits>

namespace nashra::presentation {

int ArticlePages::countOf(const ListFences &fences)
{
    return static_cast<int>(std::min<qint64>(fences.count, std::numeric_limits<int>::max()));
}

void ArticlePages::reset(const ListFences &fences)
{
    m_fences = fences;
    forget(countOf(fences));
}

void ArticlePages::forget(int count)
{
    m_count = count;
    m_rows.clear();
    m_requested.clear();
    m_failed.clear();
}

void ArticlePages::resize(int count)
{
    m_count = count;
    m_rows.erase(m_rows.lower_bound(count), m_rows.end());
}

const ArticleSummary *ArticlePages::row(int row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.cend() ? nullptr : &found->second;
}

int ArticlePages::rowOf(ArticleId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const auto &entry) { return entry.second.id == id; });
    return found == m_rows.cend() ? -1 : found->first;
}

QList<int> ArticlePages::fetchedPages() const
{
    QList<int> pages;
    for (const auto &entry : m_rows) {
        if (const int page = entry.first / pageSize; pages.isEmpty() || pages.last() != page)
            pages << page;
    }
    return pages;
}

std::optional<qint64> ArticlePages::beginRequest(int page)
{
    const bool isThere = page >= 0 && page < m_fences.touches.size();
    if (!isThere || m_failed.contains(page) || !m_requested.insert(page).second)
        return std::nullopt;
    return m_fences.touches.at(page);
}

void ArticlePages::failRequest(int page)
{
    endRequest(page);
    m_failed.insert(page);
}

QList<int> ArticlePages::takeRequests()
{
    std::set<int> requested = std::exchange(m_requested, {});
    requested.merge(std::exchange(m_failed, {}));
    return {requested.cbegin(), requested.cend()};
}

int ArticlePages::store(int page, const QList<ArticleSummary> &rows)
{
    const int first = page * pageSize;
    const int stored = std::min(static_cast<int>(rows.size()), m_count - first);
    for (int i = 0; i < stored; ++i)
        m_rows.insert_or_assign(first + i, rows.at(i));
    evict(first);
    return std::max(0, stored);
}

void ArticlePages::evict(int around)
{
    constexpr size_t most = static_cast<size_t>(pageSize) * keptPages;
    while (m_rows.size() > most) {
        // The end that is farther from where people are looking.
        const bool isFrontFarther = around - m_rows.begin()->first > m_rows.rbegin()->first - around;
        m_rows.erase(isFrontFarther ? m_rows.begin() : std::prev(m_rows.end()));
    }
}

void ArticlePages::shift(int from, int by)
{
    std::map<int, ArticleSummary> shifted;
    for (auto &[row, summary] : m_rows)
        shifted.insert_or_assign(row < from ? row : row + by, std::move(summary));
    m_rows = std::move(shifted);
}

void ArticlePages::insert(int row, const ArticleSummary &summary)
{
    shift(row, 1);
    m_rows.insert_or_assign(row, summary);
    ++m_count;
}

void ArticlePages::remove(int row)
{
    m_rows.erase(row);
    shift(row, -1);
    --m_count;
}

void ArticlePages::replace(int row, const ArticleSummary &summary)
{
    m_rows.insert_or_assign(row, summary);
}

} // namespace nashra::presentation
