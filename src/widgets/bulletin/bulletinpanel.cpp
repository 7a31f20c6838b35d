// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulletin/bulletinpanel.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "presentation/bulletins/bulletinitemsmodel.h"
#include "presentation/bulletins/bulletinlistmodel.h"
#include "presentation/bulletins/submittedmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/bulletin/bulletindelegate.h"
#include "widgets/bulletin/bulletinitemdelegate.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/hintlistview.h"

#include <QEvent>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ActionContext;
using presentation::BulletinController;
using presentation::BulletinItemsModel;
using presentation::BulletinListModel;
using presentation::SubmittedModel;

namespace {

/// A column: title and tools over a list.
QWidget *column(ElidedLabel *title, const QList<QAction *> &actions, QWidget *list)
{
    auto *page = new QWidget;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 4, 2);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setBuddy(list);
    head->addWidget(title, 1);
    auto *tools = new QToolBar;
    tools->setIconSize({16, 16});
    tools->addActions(actions);
    head->addWidget(tools);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(list);
    return page;
}

} // namespace

BulletinPanel::BulletinPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_controller(new BulletinController(parts.desk, this))
    , m_submittedModel(new SubmittedModel(parts.desk, this))
    , m_bulletinsModel(new BulletinListModel(parts.desk, this))
    , m_itemsModel(new BulletinItemsModel(*m_controller, this))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_submittedTitle(new ElidedLabel)
    , m_bulletinsTitle(new ElidedLabel)
    , m_itemsTitle(new ElidedLabel)
    , m_submitted(new HintListView)
    , m_bulletins(new HintListView)
    , m_items(new HintListView)
{
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeSubmitted());
    m_columns->addWidget(makeBulletins());
    m_columns->addWidget(makeItems());
    m_columns->setSizes({3, 2, 4});
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    setFocusProxy(m_submitted);
    connect(m_controller, &BulletinController::bulletinChanged, this, &BulletinPanel::showBulletin);
    connect(m_controller, &BulletinController::failed, this, &BulletinPanel::failed);
    connect(m_controller, &BulletinController::refused, this,
            [this](ArticleId, const Error &why) { emit failed(why); });
    connect(m_submittedModel, &presentation::ArticleListModel::failed, this, &BulletinPanel::failed);
    connect(m_bulletinsModel, &BulletinListModel::failed, this, &BulletinPanel::failed);
    m_submittedModel->setQuery({});
    m_bulletinsModel->refresh();
    retranslate();
}

BulletinPanel::~BulletinPanel() = default;

QWidget *BulletinPanel::makeSubmitted()
{
    m_submitted->setObjectName(u"submitted"_s);
    m_submitted->setModel(m_submittedModel);
    m_submitted->setItemDelegate(new ArticleDelegate(m_parts.theme, this));
    m_submitted->setDragEnabled(true);
    m_submitted->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto open = [this](const QModelIndex &index) { emit articleActivated(m_submittedModel->idAt(index.row())); };
    connect(m_submitted, &QListView::clicked, this, open);
    connect(m_submitted, &QListView::activated, this, open);
    return column(m_submittedTitle,
                  {m_parts.actions.action(u"article.approve"_s), m_parts.actions.action(u"article.return"_s)},
                  m_submitted);
}

QWidget *BulletinPanel::makeBulletins()
{
    m_bulletins->setObjectName(u"bulletins"_s);
    m_bulletins->setModel(m_bulletinsModel);
    m_bulletins->setItemDelegate(new BulletinDelegate(m_parts.theme, this));
    connect(m_bulletins->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (const auto bulletin = m_bulletinsModel->bulletin(now.row()))
            m_controller->open(bulletin->id);
    });
    connect(m_bulletinsModel, &QAbstractItemModel::modelReset, this, &BulletinPanel::keepSelection);
    connect(m_bulletinsModel, &BulletinListModel::loaded, this, &BulletinPanel::keepSelection);
    return column(m_bulletinsTitle, {m_parts.actions.action(u"bulletin.new"_s)}, m_bulletins);
}

QWidget *BulletinPanel::makeItems()
{
    m_items->setObjectName(u"bulletinItems"_s);
    m_items->setModel(m_itemsModel);
    m_items->setItemDelegate(new BulletinItemDelegate(m_parts.theme, this));
    m_items->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_items->setDragEnabled(true);
    m_items->setAcceptDrops(true);
    m_items->setDragDropMode(QAbstractItemView::DragDrop);
    m_items->setDefaultDropAction(Qt::MoveAction);
    m_items->setDropIndicatorShown(true);
    m_items->addActions(m_parts.actions.actionsOf(ActionContext::Bulletin));
    connect(m_items, &QListView::activated, this,
            [this](const QModelIndex &index) { emit articleActivated(m_itemsModel->idAt(index.row())); });
    connect(m_items->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QList<ArticleId> selected = selectedItems();
        if (!selected.isEmpty())
            m_kept = selected;
        emit selectionChanged();
    });
    connect(m_itemsModel, &QAbstractItemModel::rowsMoved, this, [this] { m_items->scrollTo(m_items->currentIndex()); });
    connect(m_itemsModel, &QAbstractItemModel::modelReset, this, [this] {
        for (const ArticleId &id : std::as_const(m_kept)) {
            if (const int row = m_itemsModel->rowOf(id); row >= 0)
                m_items->setCurrentIndex(m_itemsModel->index(row, 0));
        }
    });
    QList<QAction *> tools = m_parts.actions.toolbarActions(ActionContext::Bulletin);
    tools << m_parts.actions.action(u"bulletin.approve"_s) << m_parts.actions.action(u"bulletin.release"_s);
    return column(m_itemsTitle, tools, m_items);
}

QList<ArticleId> BulletinPanel::selectedItems() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_items->selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<ArticleId> ids;
    for (const int row : std::as_const(rows))
        ids << m_itemsModel->idAt(row);
    return ids;
}

void BulletinPanel::focusQueue()
{
    m_submitted->setFocus(Qt::ShortcutFocusReason);
}

void BulletinPanel::select(BulletinId id)
{
    m_wanted = id;
    m_controller->open(id);
    keepSelection();
}

void BulletinPanel::keepSelection()
{
    const BulletinId id = m_wanted.isNull() ? m_controller->bulletin().id : m_wanted;
    const int row = m_bulletinsModel->rowOf(id);
    if (row >= 0) {
        m_wanted = {};
        m_bulletins->setCurrentIndex(m_bulletinsModel->index(row, 0));
    } else if (id.isNull() && m_bulletinsModel->rowCount() > 0) {
        m_bulletins->setCurrentIndex(m_bulletinsModel->index(0, 0));
    }
}

void BulletinPanel::showBulletin()
{
    const Bulletin &bulletin = m_controller->bulletin();
    if (!m_controller->hasBulletin()) {
        m_itemsTitle->setTitle(tr("&Bulletin"));
        m_items->setHint(tr("Choose a bulletin, or start one."));
        return;
    }
    QString title = bulletin.title;
    m_itemsTitle->setTitle(title.replace(u'&', u"&&"_s) + u" · "_s +
                           presentation::terms::bulletinStatusText(bulletin.status) +
                           (bulletin.number > 0 ? tr(" · No. %1").arg(bulletin.number) : QString()));
    m_items->setHint(
        tr("Drag approved articles here, or open one and press %1.")
            .arg(m_parts.actions.action(u"bulletin.add"_s)->shortcut().toString(QKeySequence::NativeText)));
}

void BulletinPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BulletinPanel::retranslate()
{
    m_submittedTitle->setTitle(tr("&Waiting for approval"));
    m_bulletinsTitle->setTitle(tr("Bu&lletins"));
    m_submitted->setAccessibleName(tr("Articles waiting for approval"));
    m_bulletins->setAccessibleName(tr("Bulletins"));
    m_items->setAccessibleName(tr("Articles of the bulletin"));
    m_submitted->setHint(tr("Nothing waits for approval."));
    m_bulletins->setHint(tr("No bulletins yet."));
    showBulletin();
}

} // namespace nashra::widgets
