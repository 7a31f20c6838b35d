// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace nashra::presentation {
class EntityComparisonModel;
class EntityNames;
} // namespace nashra::presentation

namespace nashra::widgets {

class EntityComparisonView;

/// Chooses what of an entity is really another one, and shows the two they will be. Deletes itself; opened with
/// open().
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    /// Parts and names must outlive the dialog.
    SplitDialog(const WindowParts &parts, presentation::EntityNames &names, const Entity &whole,
                QWidget *parent = nullptr);

signals:
    void splitWanted(const nashra::Entity &whole, const nashra::Entity &part);

private:
    QTreeWidgetItem *addGroup(const QString &text);
    static QTreeWidgetItem *addChoice(QTreeWidgetItem &group, const QString &text);
    void fill(presentation::EntityNames &names);
    [[nodiscard]] Entity part() const;
    void judge();

    Entity m_whole;
    QTreeWidget *m_choices;
    QComboBox *m_kind;
    presentation::EntityComparisonModel *m_model;
    EntityComparisonView *m_view;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QList<QTreeWidgetItem *> m_names;       ///< as the entity's names, likewise the others
    QList<QTreeWidgetItem *> m_titles;      // owned by the tree
    QList<QTreeWidgetItem *> m_relations;   // owned by the tree
    QList<QTreeWidgetItem *> m_identifiers; // owned by the tree
};

} // namespace nashra::widgets
