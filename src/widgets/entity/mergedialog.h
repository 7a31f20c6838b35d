// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QDialog>

namespace nashra::presentation {
class EntityNames;
class EntityOperations;
} // namespace nashra::presentation

namespace nashra::widgets {

/// A MergePanel to itself. Deletes itself; opened with open().
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Parts, names and operations must outlive the dialog.
    MergeDialog(const WindowParts &parts, presentation::EntityNames &names, presentation::EntityOperations &operations,
                const Entity &kept, const Entity &gone, QWidget *parent = nullptr);

signals:
    void mergeWanted(const nashra::Entity &kept, const nashra::Entity &gone);
};

} // namespace nashra::widgets
