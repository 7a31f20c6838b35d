// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingspanel.h"

#include "presentation/proofing/findingsmodel.h"
#include "presentation/proofing/proofingsession.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articlepage.h"
#include "widgets/findings/findingdelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace nashra::widgets {

using presentation::FindingKind;
using presentation::FindingsModel;

FindingsPanel::FindingsPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_model(new FindingsModel(parts.desk, this))
    , m_kinds(new QComboBox)
    , m_list(new HintListView)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(parts.theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_kinds->addItem({});
    for (const FindingKind kind : presentation::allFindingKinds())
        m_kinds->addItem({}, QVariant::fromValue(kind));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_model->setKind(row > 0 ? std::optional(m_kinds->itemData(row).value<FindingKind>()) : std::nullopt);
    });
    connect(m_list, &QListView::clicked, this, &FindingsPanel::activate);
    connect(m_list, &QListView::activated, this, &FindingsPanel::activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(m_model, &FindingsModel::countsChanged, this, &FindingsPanel::showCounts);
    retranslate();
}

void FindingsPanel::setPage(ArticlePage *page)
{
    m_page = page;
    m_model->setProofing(page ? &page->proofing() : nullptr);
    showHint();
}

void FindingsPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::select(const Finding &finding)
{
    if (const int row = m_model->rowOf(finding); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void FindingsPanel::activate()
{
    if (m_list->currentIndex().isValid())
        emit findingActivated(m_model->findingAt(m_list->currentIndex().row()));
}

void FindingsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid())
        emit menuWanted(m_model->findingAt(index.row()), m_list->viewport()->mapToGlobal(position));
}

void FindingsPanel::showHint()
{
    m_list->setHint(m_page ? tr("Nothing to mend. What the copy desk finds while you write shows here.")
                           : tr("No article is open. What the copy desk finds in the one you open shows here."));
}

void FindingsPanel::showCounts()
{
    const QMap<FindingKind, int> counts = m_model->counts();
    int all = 0;
    for (const int count : counts)
        all += count;
    const QString more = all >= presentation::ProofingSession::mostListed ? QStringLiteral("+") : QString();
    const auto withCount = [&more](const QString &text, int count) {
        return count > 0 ? tr("%1 (%2)").arg(text, QString::number(count) + more) : text;
    };
    m_kinds->setItemText(0, withCount(tr("All findings"), all));
    for (int row = 1; row < m_kinds->count(); ++row) {
        const auto kind = m_kinds->itemData(row).value<FindingKind>();
        m_kinds->setItemText(row, withCount(presentation::findingKindText(kind), counts.value(kind)));
    }
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsPanel::retranslate()
{
    m_kinds->setAccessibleName(tr("Kinds of findings"));
    m_list->setAccessibleName(tr("Findings"));
    showHint();
    showCounts();
}

} // namespace nashra::widgets
