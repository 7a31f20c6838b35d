// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"

#include <QList>

namespace nashra::presentation {

/// The rows of a long list of entities that have been read, page after page, and where each page begins: a page that
/// was dropped to keep memory small is read again from there. Pages may be of any length. A value without signals;
/// the model tells the views.
class EntityPages
{
public:
    static constexpr int pageSize = 128;
    static constexpr int keptPages = 12;

    /// Forgets all rows; the first page is still to be read.
    void clear();
    /// Adds the page after the last; answers how many rows came.
    int append(const EntityPage &page);
    /// Puts a page that was dropped back in its place, as far as there is room; answers how many rows.
    int store(int page, const QList<Entity> &rows);
    void replace(int row, const Entity &entity);

    [[nodiscard]] int count() const { return m_count; }
    /// Null where the row was dropped.
    [[nodiscard]] const Entity *row(int row) const;
    /// Among the rows at hand; -1 where it is not.
    [[nodiscard]] int rowOf(EntityId id) const;
    [[nodiscard]] int pageOf(int row) const;
    [[nodiscard]] int firstRow(int page) const { return m_pages.at(page).first; }
    [[nodiscard]] int lastRow(int page) const { return m_pages.at(page).first + m_pages.at(page).count - 1; }

    /// Where the next page begins; nothing where the list is complete.
    [[nodiscard]] const std::optional<EntityPlace> &next() const { return m_next; }
    /// Where a dropped page begins; nothing where it stands here or was asked for already.
    [[nodiscard]] std::optional<EntityPlace> beginRequest(int page);
    /// It could not be read and may be asked for again.
    void endRequest(int page) { m_pages[page].isAsked = false; }

private:
    struct Page
    {
        EntityPlace after;
        int first = 0;
        int count = 0;
        QList<Entity> rows; ///< none where they were dropped
        bool isAsked = false;
    };

    void dropFarFrom(int page);

    QList<Page> m_pages;
    std::optional<EntityPlace> m_next = EntityPlace();
    int m_count = 0;
};

} // namespace nashra::presentation
