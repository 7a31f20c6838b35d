// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels of the main window stand, from one start to the next and in either direction.
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/main/mainwindow.h"

#include <QDockWidget>
#include <QSettings>
#include <QSplitter>

#include <utility>

namespace nashra::widgets {

using namespace Qt::StringLiterals;

namespace {

// Grows when the docks change so that an older state no longer fits them.
constexpr int layoutVersion = 3;
const QString geometryKey = u"window/geometry"_s;
const QString stateKey = u"window/state"_s;
const QString directionKey = u"window/direction"_s;
const QString listWidthKey = u"window/listWidth"_s;
const QString entitiesWidthKey = u"window/entitiesWidth"_s;
const QString columnsKey = u"window/bulletinColumns"_s;

} // namespace

void MainWindow::restore()
{
    const QByteArray geometry = m_parts.settings.value(geometryKey).toByteArray();
    const QByteArray state = m_parts.settings.value(stateKey).toByteArray();
    const auto direction = static_cast<Qt::LayoutDirection>(m_parts.settings.value(directionKey).toInt());
    const bool isTurned = direction != layoutDirection();
    // A maximised window takes its state up only when it is shown, and Qt crashes where docks are moved before that; a
    // window whose docks change sides is maximised after they did.
    const bool isRestored =
        isTurned ? restoreState(state, layoutVersion) : restoreGeometry(geometry) && restoreState(state, layoutVersion);
    m_dockDirection = isRestored ? direction : Qt::LeftToRight;
    mirrorDocks();
    if (isTurned && isRestored)
        restoreGeometry(geometry);
    if (!isRestored)
        resize(1360, 860);
    // Qt moves docks of a window that is not shown yet without the widths they are restored with.
    if (!isRestored || isTurned) {
        const int listWidth = m_parts.settings.value(listWidthKey, 320).toInt();
        const int entitiesWidth = m_parts.settings.value(entitiesWidthKey, 260).toInt();
        resizeDocks({m_listDock, m_entitiesDock}, {listWidth, entitiesWidth}, Qt::Horizontal);
    }
    if (!isRestored) {
        resizeDocks({m_bulletinsDock}, {240}, Qt::Vertical);
        resizeDocks({m_entitiesDock, m_findingsDock}, {1, 1}, Qt::Vertical);
    }
    m_bulletins->columns().restoreState(m_parts.settings.value(columnsKey).toByteArray());
}

void MainWindow::mirrorDocks()
{
    // Qt's dock areas are sides of the screen; ours are the leading and the trailing side of the window's language.
    if (std::exchange(m_dockDirection, layoutDirection()) == layoutDirection())
        return;
    // A dock that moves leaves its tabs.
    QList<std::pair<QDockWidget *, QDockWidget *>> tabs;
    QDockWidget *onTop = m_findingsDock;
    for (QDockWidget *dock : docks()) {
        for (QDockWidget *other : tabifiedDockWidgets(dock))
            tabs.emplace_back(dock, other);
        if (dock == m_quotesDock && !tabs.isEmpty() && !dock->visibleRegion().isEmpty())
            onTop = dock;
    }
    // Before any moves: one that arrives takes width from those that are still there.
    const QList<int> widths{m_listDock->width(), m_entitiesDock->width()};
    for (QDockWidget *dock : docks()) {
        const bool isHidden = dock->isHidden();
        const Qt::DockWidgetArea area = dockWidgetArea(dock);
        if (area == Qt::LeftDockWidgetArea)
            addDockWidget(Qt::RightDockWidgetArea, dock);
        else if (area == Qt::RightDockWidgetArea)
            addDockWidget(Qt::LeftDockWidgetArea, dock);
        else
            continue;
        dock->setHidden(isHidden);
    }
    for (const auto &[dock, other] : tabs) {
        if (!tabifiedDockWidgets(dock).contains(other))
            tabifyDockWidget(dock, other);
    }
    resizeDocks({m_listDock, m_entitiesDock}, widths, Qt::Horizontal);
    onTop->raise();
}

void MainWindow::remember()
{
    m_parts.settings.setValue(geometryKey, saveGeometry());
    m_parts.settings.setValue(stateKey, saveState(layoutVersion));
    m_parts.settings.setValue(directionKey, static_cast<int>(m_dockDirection));
    m_parts.settings.setValue(listWidthKey, m_listDock->width());
    m_parts.settings.setValue(entitiesWidthKey, m_entitiesDock->width());
    m_parts.settings.setValue(columnsKey, m_bulletins->columns().saveState());
}

} // namespace nashra::widgets
