// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/draftrows.h"

namespace nashra::presentation {

/// The titles of the draft in both languages with the days between which they are held.
class EntityTitlesModel : public DraftRows<EntityTitle>
{
    Q_OBJECT

public:
    enum Column { Text, LanguageColumn, From, To, UseFrom, ColumnCount };

    explicit EntityTitlesModel(EntityEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    [[nodiscard]] QList<EntityTitle> rowsOf(const Entity &entity) const override;
    void put(Entity &entity, const QList<EntityTitle> &rows) const override;
    /// The letters of the title tell its language; a day may be there before it.
    [[nodiscard]] bool canBegin(int column) const override { return column != LanguageColumn; }

private:
    /// Days that were typed beside the title before it was there become its own.
    void takeWaitingDays(EntityTitle &title, int row);
};

/// Which day of a month or a year is meant that is typed alone.
enum class PeriodEdge { First, Last };

/// A day as people type it: 2024-05-31, 31.5.2024, 31/5/2024, 31 May 2024, 31 أيار 2024, with digits of either script;
/// a month (2024-05, 5/2024, May 2024, أيار 2024) or a year alone is its first or last day. Nothing for anything else.
[[nodiscard]] std::optional<QDate> typedDay(const QString &text, PeriodEdge edge = PeriodEdge::First);

} // namespace nashra::presentation
