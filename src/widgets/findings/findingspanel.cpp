// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/findingspanel.h"

#include "presentation/proofing/findingsmodel.h"
#include "presentation/proofing/ignoredmodel.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articlepage.h"
#include "widgets/findings/findingdelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using presentation::FindingKind;
using presentation::FindingsModel;

FindingsPanel::FindingsPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new FindingsModel(parts.desk, this))
    , m_kinds(new QComboBox)
    , m_list(new HintListView)
    , m_ignoredCount(new QToolButton)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(parts.theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_kinds->addItem({});
    for (const FindingKind kind : presentation::allFindingKinds())
        m_kinds->addItem({}, QVariant::fromValue(kind));
    m_kinds->addItem({});
    m_ignoredCount->setAutoRaise(true);
    m_ignoredCount->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addWidget(m_list);
    layout->addWidget(m_ignoredCount, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &FindingsPanel::chooseModel);
    connect(m_list, &QListView::clicked, this, [this] {
        activate();
        // Delete, which shows a finding again, must not fall upon the text that the click led to.
        if (isShowingIgnored())
            m_list->setFocus(Qt::MouseFocusReason);
    });
    connect(m_list, &QListView::activated, this, &FindingsPanel::activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
    connect(m_model, &FindingsModel::countsChanged, this, &FindingsPanel::showCounts);
    connect(m_ignoredCount, &QToolButton::clicked, this, &FindingsPanel::focusIgnored);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, this, &FindingsPanel::showAgain);
    remove->setContext(Qt::WidgetShortcut);
    retranslate();
}

void FindingsPanel::setPage(ArticlePage *page)
{
    if (m_ignored)
        m_ignored->disconnect(this);
    m_page = page;
    m_ignored = page ? &page->ignored() : nullptr;
    if (m_ignored)
        connect(m_ignored, &presentation::IgnoredModel::countChanged, this, &FindingsPanel::followIgnored);
    m_model->setProofing(page ? &page->proofing() : nullptr);
    chooseModel();
}

bool FindingsPanel::isShowingIgnored() const
{
    return m_kinds->currentIndex() == m_kinds->count() - 1;
}

void FindingsPanel::chooseModel()
{
    const int row = m_kinds->currentIndex();
    const bool isKind = row > 0 && !isShowingIgnored();
    m_model->setKind(isKind ? std::optional(m_kinds->itemData(row).value<FindingKind>()) : std::nullopt);
    QAbstractItemModel *wanted = m_model;
    if (isShowingIgnored() && m_ignored)
        wanted = m_ignored;
    if (m_list->model() != wanted)
        m_list->setModel(wanted);
    showHint();
    showCounts();
}

void FindingsPanel::followIgnored()
{
    // An empty list would only hide what there is to mend.
    if (isShowingIgnored() && m_ignored->rowCount() == 0)
        m_kinds->setCurrentIndex(0);
    showCounts();
}

void FindingsPanel::focusList()
{
    if (!m_list->currentIndex().isValid() && m_list->model()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::focusIgnored()
{
    m_kinds->setCurrentIndex(m_kinds->count() - 1);
    focusList();
}

void FindingsPanel::select(const Finding &finding)
{
    if (isShowingIgnored())
        return;
    if (const int row = m_model->rowOf(finding); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void FindingsPanel::activate()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    if (m_list->model() == m_model)
        emit findingActivated(m_model->findingAt(row));
    else if (const QList<Finding> hidden = m_ignored->entryAt(row).hidden; !hidden.isEmpty())
        emit findingActivated(hidden.first());
    else
        emit placeMissing();
}

void FindingsPanel::showAgain()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_list->model() == m_model)
        return;
    const presentation::IgnoredEntry entry = m_ignored->entryAt(row);
    if (m_parts.proofing.canShowAgain(entry))
        m_parts.proofing.showAgain(m_page->proofing(), entry);
}

void FindingsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const QPoint global = m_list->viewport()->mapToGlobal(position);
    if (m_list->model() == m_model)
        emit menuWanted(m_model->findingAt(index.row()), global);
    else
        showIgnoredMenu(index, global);
}

void FindingsPanel::showIgnoredMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    m_list->setCurrentIndex(index);
    const presentation::IgnoredEntry entry = m_ignored->entryAt(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *again = menu->addAction(tr("Show again"), this, &FindingsPanel::showAgain);
    again->setShortcut(QKeySequence::Delete);
    if (!m_parts.proofing.canShowAgain(entry)) {
        again->setEnabled(false);
        again->setText(entry.reach == presentation::IgnoreReach::Newsroom
                           ? tr("Show again – for sub-editors and chiefs")
                           : tr("Show again – for those who work in this newsroom"));
    }
    QAction *place = menu->addAction(tr("Go to its place"), this, &FindingsPanel::activate);
    if (entry.hidden.isEmpty()) {
        place->setEnabled(false);
        place->setText(tr("Go to its place – it stands there no more"));
    }
    menu->popup(globalPosition);
}

void FindingsPanel::showHint()
{
    if (!m_page)
        m_list->setHint(tr("No article is open. What the copy desk finds in the one you open shows here."));
    else if (isShowingIgnored())
        m_list->setHint(tr("Nothing is ignored in this article. What somebody tells the copy desk to ignore shows "
                           "here, and can be taken back."));
    else
        m_list->setHint(tr("Nothing to mend. What the copy desk finds while you write shows here."));
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
    for (int row = 1; row < m_kinds->count() - 1; ++row) {
        const auto kind = m_kinds->itemData(row).value<FindingKind>();
        m_kinds->setItemText(row, withCount(presentation::findingKindText(kind), counts.value(kind)));
    }
    const int ignoredCount = m_ignored ? m_ignored->rowCount() : 0;
    //: Findings that somebody told the copy desk not to show
    const QString name = tr("Ignored");
    m_kinds->setItemText(m_kinds->count() - 1, ignoredCount > 0 ? tr("%1 (%2)").arg(name).arg(ignoredCount) : name);
    m_ignoredCount->setText(tr("%n ignored", nullptr, ignoredCount));
    m_ignoredCount->setVisible(ignoredCount > 0 && !isShowingIgnored());
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
    m_ignoredCount->setToolTip(tr("What the copy desk was told to ignore; click for the list"));
    showHint();
    showCounts();
}

} // namespace nashra::widgets
