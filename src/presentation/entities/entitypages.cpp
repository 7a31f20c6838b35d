// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitypages.h"

#include <algorithm>

namespace nashra::presentation {

void EntityPages::clear()
{
    *this = EntityPages();
}

int EntityPages::append(const EntityPage &page)
{
    const auto count = static_cast<int>(page.entities.size());
    if (count > 0) {
        m_pages << Page{m_next.value_or(EntityPlace()), m_count, count, page.entities, false};
        m_count += count;
        dropFarFrom(static_cast<int>(m_pages.size()) - 1);
    }
    m_next = page.next;
    return count;
}

int EntityPages::store(int page, const QList<Entity> &rows)
{
    Page &dropped = m_pages[page];
    dropped.isAsked = false;
    dropped.rows = rows.first(std::min<qsizetype>(rows.size(), dropped.count));
    // Fewer than there were: asked for again it would be fewer again.
    if (dropped.rows.size() < dropped.count)
        dropped.isAsked = true;
    const auto stored = static_cast<int>(dropped.rows.size());
    dropFarFrom(page);
    return stored;
}

void EntityPages::replace(int row, const Entity &entity)
{
    Page &page = m_pages[pageOf(row)];
    if (row - page.first < page.rows.size())
        page.rows[row - page.first] = entity;
}

const Entity *EntityPages::row(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const Page &page = m_pages.at(pageOf(row));
    return row - page.first < page.rows.size() ? &page.rows.at(row - page.first) : nullptr;
}

int EntityPages::rowOf(EntityId id) const
{
    for (const Page &page : m_pages) {
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            if (page.rows.at(i).id == id)
                return page.first + static_cast<int>(i);
        }
    }
    return -1;
}

int EntityPages::pageOf(int row) const
{
    const auto after = std::upper_bound(m_pages.cbegin(), m_pages.cend(), row,
                                        [](int wanted, const Page &page) { return wanted < page.first; });
    return static_cast<int>(after - m_pages.cbegin()) - 1;
}

std::optional<EntityPlace> EntityPages::beginRequest(int page)
{
    Page &dropped = m_pages[page];
    if (!dropped.rows.isEmpty() || std::exchange(dropped.isAsked, true))
        return std::nullopt;
    return dropped.after;
}

void EntityPages::dropFarFrom(int page)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (std::abs(i - page) > keptPages / 2)
            m_pages[i].rows.clear();
    }
}

} // namespace nashra::presentation
