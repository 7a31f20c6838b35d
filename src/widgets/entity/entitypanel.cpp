// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitypanel.h"

#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionsmodel.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/entity/entitydelegate.h"

#include <QEvent>
#include <QVBoxLayout>

namespace nashra::widgets {

using presentation::MentionsModel;

EntityPanel::EntityPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_model(new MentionsModel(parts.desk, parts.registry, this))
    , m_list(new HintListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntityDelegate(parts.theme, parts.desk, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &EntityPanel::showNextMention);
    connect(m_list, &QListView::activated, this, &EntityPanel::showNextMention);
    connect(&parts.registry, &presentation::EntityRegistry::failed, this, &EntityPanel::failed);
    retranslate();
}

void EntityPanel::setPage(ArticlePage *page)
{
    m_page = page;
    m_model->setProofing(page ? &page->proofing() : nullptr);
}

void EntityPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void EntityPanel::showNextMention()
{
    if (!m_page || !m_list->currentIndex().isValid())
        return;
    ArticleEditor &editor = m_page->editor();
    const EntityId id = m_model->idAt(m_list->currentIndex().row());
    const auto next = m_model->nextMention(id, editor.cursorParagraph(), editor.cursorPosition());
    if (next)
        editor.showRange(next->paragraph, next->position, next->length);
}

void EntityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntityPanel::retranslate()
{
    m_list->setAccessibleName(tr("Entities mentioned"));
    m_list->setHint(tr("People, organisations, places and events of the registry show here as soon as the article "
                       "mentions them."));
}

} // namespace nashra::widgets
