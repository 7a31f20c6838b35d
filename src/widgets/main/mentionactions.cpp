// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/mentionactions.h"

#include "presentation/actions/actionregistry.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/editor/mentioncard.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/main/mainwindow.h"

#include <QGuiApplication>
#include <QWindow>

#include <chrono>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 500ms;

} // namespace

MentionActions::MentionActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    presentation::ActionRegistry &actions = window.parts().actions;
    actions.bind(u"mention.next"_s, this, [this] { m_window.entities().showNextMention(); });
    actions.bind(u"mention.previous"_s, this, [this] { m_window.entities().showNextMention(false); });
    actions.bind(u"mention.card"_s, this, [this] { showCardInFocus(); });
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &MentionActions::refresh);
    m_wait.setSingleShot(true);
    m_wait.setInterval(longestWait);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *now) {
        if (!m_wait.isActive() || !isOurs(now))
            return;
        m_wait.stop();
        showCard();
    });
    refresh();
}

ArticlePage *MentionActions::page() const
{
    return m_window.tabs().currentPage();
}

void MentionActions::refresh()
{
    for (const char *id : {"mention.next", "mention.previous", "mention.card"})
        m_window.parts().actions.setState(QString::fromLatin1(id), page() != nullptr, tr("no article is open"));
}

void MentionActions::showCardInFocus()
{
    // A menu gives the focus back only after its line did its work, and Qt hides what hovers when a window gets it.
    if (isOurs(QGuiApplication::focusWindow()))
        showCard();
    else
        m_wait.start();
}

bool MentionActions::isOurs(const QWindow *window) const
{
    if (!window || !window->isVisible() || window->type() == Qt::Popup)
        return false;
    const QWindow *main = m_window.windowHandle();
    return window == main || main->isAncestorOf(window, QWindow::IncludeTransients);
}

void MentionActions::showCard()
{
    if (!page())
        return;
    // In the list of names it is the row that is meant, else what the cursor stands in.
    const bool isInList = m_window.entities().isInUse();
    const bool isShown = isInList ? m_window.entities().showCard() : page()->mentionCard().showAtCursor();
    if (!isShown)
        page()->messages().show(MessageBar::Tone::Hint, isInList
                                                            ? tr("Choose a name of the registry in the list first.")
                                                            : tr("The cursor stands in no name of the registry."));
}

} // namespace nashra::widgets
