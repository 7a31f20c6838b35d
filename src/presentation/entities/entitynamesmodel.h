// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/draftrows.h"

namespace nashra::presentation {

/// The names of the draft in one language. One of them is the house form: making another one that makes the first a
/// variant. The first name typed is the house form, and where that is taken away, the first variant is.
class EntityNamesModel : public DraftRows<EntityName>
{
    Q_OBJECT

public:
    enum Column { Text, Form, ColumnCount };

    EntityNamesModel(EntityEditor &editor, Language language, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

protected:
    [[nodiscard]] QList<EntityName> rowsOf(const Entity &entity) const override;
    void put(Entity &entity, const QList<EntityName> &rows) const override;
    [[nodiscard]] EntityName emptyRow() const override { return {m_language, NameForm::Variant, {}}; }

private:
    [[nodiscard]] NameForm nextForm() const;

    Language m_language;
};

} // namespace nashra::presentation
