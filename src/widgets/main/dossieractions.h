// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

namespace nashra::widgets {

class DossierWindow;
class MainWindow;
class PairsWindow;
class RegistryActions;

/// What the actions on the mentions of the archive do: all articles with a name, and who stands with whom. Makes their
/// windows when they are first wanted.
class DossierActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child. The registry's actions are a child of it too.
    DossierActions(MainWindow &window, RegistryActions &registry);

    /// Shows all articles with the entity, or those that it shares with another.
    void open(EntityId entity, EntityId with = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void openChosen();
    void openPairs();
    void openArticle(ArticleId id);
    /// The one whose name the cursor stands in; null where it is in none, or in one that may mean several.
    [[nodiscard]] EntityId atCursor() const;

    MainWindow &m_window;
    RegistryActions &m_registry;
    DossierWindow *m_dossier = nullptr; ///< a child of the window, as the other
    PairsWindow *m_pairs = nullptr;
};

} // namespace nashra::widgets
