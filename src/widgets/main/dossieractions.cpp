// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/dossieractions.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/proofing/proofingsession.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/entity/dossierwindow.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/entity/pairswindow.h"
#include "widgets/main/mainwindow.h"
#include "widgets/main/registryactions.h"

#include <QEvent>
#include <QTextBlock>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using language::EntityHit;

namespace {

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

DossierActions::DossierActions(MainWindow &window, RegistryActions &registry)
    : QObject(&window)
    , m_window(window)
    , m_registry(registry)
{
    presentation::ActionRegistry &actions = window.parts().actions;
    actions.bind(u"mention.articles"_s, this, [this] { openChosen(); });
    actions.bind(u"mention.pairs"_s, this, [this] { openPairs(); });
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &DossierActions::refresh);
    connect(&window.entities(), &EntityPanel::articlesWanted, this, [this](EntityId id) { open(id); });
    connect(&registry, &RegistryActions::articlesWanted, this, [this](EntityId id) { open(id); });
    window.installEventFilter(this);
    refresh();
}

void DossierActions::refresh()
{
    ArticlePage *page = m_window.tabs().currentPage();
    for (const char *id : {"mention.articles", "mention.pairs"})
        m_window.parts().actions.setState(QString::fromLatin1(id), page != nullptr, tr("no article is open"));
    if (m_pairs)
        m_pairs->setPage(page);
}

void DossierActions::open(EntityId entity, EntityId with)
{
    if (!m_dossier) {
        m_dossier = new DossierWindow(m_window.parts(), &m_window);
        connect(m_dossier, &DossierWindow::articleWanted, this, &DossierActions::openArticle);
        connect(m_dossier, &DossierWindow::openingWanted, &m_registry, &RegistryActions::openEntity);
    }
    bringUp(*m_dossier);
    m_dossier->open(entity, with);
}

void DossierActions::openArticle(ArticleId id)
{
    m_window.raise();
    m_window.activateWindow();
    m_window.tabs().open(id);
}

EntityId DossierActions::atCursor() const
{
    const ArticlePage *page = m_window.tabs().currentPage();
    if (!page)
        return {};
    const QTextCursor place = page->editor().askedPlace();
    const EntityHit *name =
        page->proofing().nameAt(presentation::documentbridge::idOf(place.block()), place.positionInBlock());
    return name && !name->isAmbiguous() ? name->entity : EntityId();
}

void DossierActions::openChosen()
{
    // In the list of names it is the row that is meant, else what the cursor stands in.
    const bool isInList = m_window.entities().isInUse();
    const EntityId id = isInList ? m_window.entities().currentEntity() : atCursor();
    if (!id.isNull())
        open(id);
    else if (ArticlePage *page = m_window.tabs().currentPage())
        page->messages().show(MessageBar::Tone::Hint, isInList ? tr("Choose a name of the registry in the list first.")
                                                               : tr("The cursor stands in no name of the registry."));
}

void DossierActions::openPairs()
{
    if (!m_pairs) {
        m_pairs = new PairsWindow(m_window.parts(), &m_window);
        connect(m_pairs, &PairsWindow::articlesWanted, this, &DossierActions::open);
        connect(m_pairs, &PairsWindow::failed, &m_window, &MainWindow::showError);
    }
    m_pairs->setPage(m_window.tabs().currentPage());
    bringUp(*m_pairs);
}

bool DossierActions::eventFilter(QObject *watched, QEvent *event)
{
    // Another part may keep the window open; then these are opened again with a key.
    if (watched == &m_window && event->type() == QEvent::Close) {
        if (m_dossier)
            m_dossier->close();
        if (m_pairs)
            m_pairs->close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nashra::widgets
