// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QDialog>

class QDialogButtonBox;

namespace nashra::widgets {

class RegistryListPanel;

/// Chooses an entity of the registry by looking for it. Deletes itself; opened with open().
class EntityPickerDialog : public QDialog
{
    Q_OBJECT

public:
    /// The entity that may not be chosen is the one that asks. The parts must outlive the dialog.
    EntityPickerDialog(const WindowParts &parts, const QString &title, EntityId except, QWidget *parent = nullptr);

    /// Begins the search.
    void searchFor(const QString &text);

signals:
    void entityPicked(nashra::EntityId id);

private:
    void take(EntityId id);
    void judge(EntityId id);

    RegistryListPanel *m_list;
    QDialogButtonBox *m_buttons;
    EntityId m_except;
    EntityId m_chosen;
};

} // namespace nashra::widgets
