// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/registryactions.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/session/desksession.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/entity/registrywindow.h"
#include "widgets/main/mainwindow.h"

#include <QEvent>
#include <QTextCursor>

namespace nashra::widgets {

using namespace Qt::StringLiterals;

RegistryActions::RegistryActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    presentation::ActionRegistry &actions = window.parts().actions;
    actions.bind(u"registry.open"_s, this, [this] { shown().focusSearch(); });
    actions.bind(u"registry.new"_s, this, [this] { startNew(EntityKind::Person, selectedName()); });
    connect(&window.parts().desk, &presentation::DeskSession::userChanged, this, &RegistryActions::judge);
    connect(&window.parts().desk, &presentation::DeskSession::uiLanguageChanged, this, &RegistryActions::judge);
    connect(&window.entities(), &EntityPanel::openingWanted, this, &RegistryActions::openEntity);
    connect(&window.entities(), &EntityPanel::enteringWanted, this,
            [this](const Entity &begun) { shown().startWith(begun); });
    window.installEventFilter(this);
    judge();
}

RegistryWindow &RegistryActions::shown()
{
    if (!m_registry) {
        m_registry = new RegistryWindow(m_window.parts(), &m_window);
        connect(m_registry, &RegistryWindow::articlesWanted, this, &RegistryActions::articlesWanted);
        connect(m_registry, &RegistryWindow::dirtyChanged, this, &RegistryActions::judge);
    }
    m_registry->show();
    m_registry->raise();
    m_registry->activateWindow();
    return *m_registry;
}

void RegistryActions::openEntity(EntityId id)
{
    shown().openEntity(id);
}

void RegistryActions::startNew(EntityKind kind, const QString &name)
{
    shown().startNew(kind, name);
}

QString RegistryActions::selectedName() const
{
    // More than this is a sentence.
    constexpr qsizetype longestName = 80;
    const ArticlePage *page = m_window.tabs().currentPage();
    const QString selected = page ? page->editor().textCursor().selectedText().simplified() : QString();
    return selected.size() <= longestName ? selected : QString();
}

void RegistryActions::judge()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const bool hasUser = m_window.parts().desk.hasUser();
    actions.setState(u"registry.new"_s, hasUser, tr("nobody is at the desk"));
    // What one person typed must not be saved in the name of another.
    const bool isDirty = m_registry && m_registry->isDirty();
    actions.setState(u"user.change"_s, !isDirty, tr("an entity in the registry is not saved"));
}

bool RegistryActions::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClosing = watched == &m_window && event->type() == QEvent::Close && m_registry;
    if (isClosing && m_registry->isDirty()) {
        event->ignore();
        shown().whenClean([this] { m_window.close(); });
        return true;
    }
    if (isClosing)
        m_registry->close();
    return QObject::eventFilter(watched, event);
}

} // namespace nashra::widgets
