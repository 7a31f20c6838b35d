// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QObject>

namespace nashra::widgets {

class MainWindow;
class RegistryWindow;

/// What the actions on the registry of names do. Makes the registry's window when it is first wanted, and lets nobody
/// leave the program or the desk while something typed there is not saved.
class RegistryActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit RegistryActions(MainWindow &window);

    /// Shows the registry with that entity.
    void openEntity(EntityId id);
    /// Begins a new entity, of that name where there is one.
    void startNew(EntityKind kind, const QString &name = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Somebody in the registry wants to see all articles with the entity.
    void articlesWanted(nashra::EntityId id);

private:
    [[nodiscard]] RegistryWindow &shown();
    [[nodiscard]] QString selectedName() const;
    void judge();

    MainWindow &m_window;
    RegistryWindow *m_registry = nullptr; ///< a child of the window
};

} // namespace nashra::widgets
