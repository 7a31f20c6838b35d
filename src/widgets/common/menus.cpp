// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/menus.h"

#include "presentation/actions/actionregistry.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace nashra::widgets::menus {

using presentation::ActionContext;
using presentation::ActionRegistry;

namespace {

void addActions(QMenu &menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu.addAction(action);
        else
            menu.addSeparator();
    }
}

/// "View" of "View/Theme"; empty for a menu of the bar.
QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

} // namespace

void fill(QMenuBar &bar, ActionRegistry &actions)
{
    QHash<QString, QMenu *> menus;
    QHash<QString, int> lastSection;
    for (const presentation::MenuSpec &spec : presentation::menuCatalogue()) {
        const QString path = QString::fromLatin1(spec.path);
        auto *menu = new QMenu(&bar);
        menu->setToolTipsVisible(true);
        menu->setTitle(ActionRegistry::menuTitle(path));
        QObject::connect(&actions, &ActionRegistry::retranslated, menu,
                         [menu, path] { menu->setTitle(ActionRegistry::menuTitle(path)); });
        if (QMenu *parent = menus.value(parentOf(path))) {
            if (!parent->isEmpty() && lastSection.value(parentOf(path)) != spec.section)
                parent->addSeparator();
            lastSection[parentOf(path)] = spec.section;
            parent->addMenu(menu);
        } else {
            bar.addMenu(menu);
        }
        addActions(*menu, actions.menuActions(path));
        menus.insert(path, menu);
    }
}

void fill(QToolBar &bar, ActionRegistry &actions)
{
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QString menu;
    for (QAction *action : actions.toolbarActions(ActionContext::Global)) {
        const presentation::ActionSpec *spec = presentation::findAction(ActionRegistry::idOf(action));
        const QString its = QString::fromLatin1(spec->menu);
        if (!menu.isEmpty() && its != menu)
            bar.addSeparator();
        menu = its;
        bar.addAction(action);
    }
}

} // namespace nashra::widgets::menus
