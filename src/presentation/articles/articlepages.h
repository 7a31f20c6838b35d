// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"

#include <map>
#include <set>

namespace nashra::presentation {

/// The rows of a long list that have been fetched, and the fences that say where to fetch the others. A value without
/// signals; the model tells the views.
class ArticlePages
{
public:
    static constexpr int pageSize = 32; // a jump shows some 20 rows and waits for all of their pages
    static constexpr int keptPages = 32;

    /// Rows of such a list; no view counts further than an int.
    [[nodiscard]] static int countOf(const ListFences &fences);

    void reset(const ListFences &fences);
    /// Takes new fences for the same rows; what was fetched stays.
    void setFences(const ListFences &fences) { m_fences = fences; }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const ArticleSummary *row(int row) const;
    [[nodiscard]] int rowOf(ArticleId id) const; ///< -1 where it is not among the fetched rows
    [[nodiscard]] QList<int> fetchedPages() const;

    /// The touch a page begins with; nothing where it was asked for already or does not exist.
    [[nodiscard]] std::optional<qint64> beginRequest(int page);
    /// The touches of its rows; nothing where the fences do not hold them.
    [[nodiscard]] QList<qint64> touchesOf(int page) const { return m_fences.rowsOf(page); }
    [[nodiscard]] bool isRequested(int page) const { return m_requested.count(page) > 0; }
    void endRequest(int page) { m_requested.erase(page); }
    /// The page is no longer on its way, and is not asked for again before takeRequests().
    void failRequest(int page);
    /// Forgets what was asked for; answers the pages.
    QList<int> takeRequests();
    /// Puts fetched rows in their place; answers how many there was room for.
    int store(int page, const QList<ArticleSummary> &rows);

    void insert(int row, const ArticleSummary &summary);
    void remove(int row);
    void replace(int row, const ArticleSummary &summary);
    /// Drops rows from the end, or adds some that are not fetched.
    void resize(int count);
    /// Forgets all fetched rows and has that many.
    void forget(int count);

private:
    void evict(int around);
    void shift(int from, int by);

    ListFences m_fences;
    int m_count = 0;
    std::map<int, ArticleSummary> m_rows;
    std::set<int> m_requested;
    std::set<int> m_failed;
};

} // namespace nashra::presentation
