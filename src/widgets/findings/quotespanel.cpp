// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/quotespanel.h"

#include "presentation/proofing/quotesmodel.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articlepage.h"
#include "widgets/findings/quotedelegate.h"

#include <QEvent>
#include <QVBoxLayout>

namespace nashra::widgets {

QuotesPanel::QuotesPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_model(new presentation::QuotesModel(parts.desk, parts.registry, this))
    , m_list(new HintListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QuoteDelegate(parts.theme, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &QuotesPanel::activate);
    connect(m_list, &QListView::activated, this, &QuotesPanel::activate);
    retranslate();
}

void QuotesPanel::setPage(ArticlePage *page)
{
    m_model->setProofing(page ? &page->proofing() : nullptr);
    m_hasPage = page != nullptr;
    showHint();
}

void QuotesPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void QuotesPanel::activate()
{
    if (const auto place = m_model->placeOf(m_list->currentIndex().row()))
        emit quoteActivated(place->paragraph, place->position, place->length);
}

void QuotesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuotesPanel::retranslate()
{
    m_list->setAccessibleName(tr("Quotes"));
    showHint();
}

void QuotesPanel::showHint()
{
    m_list->setHint(m_hasPage ? tr("Nobody is quoted yet. What people say in the article shows here, with who says it.")
                              : tr("No article is open. What people say in the one you open shows here."));
}

} // namespace nashra::widgets
