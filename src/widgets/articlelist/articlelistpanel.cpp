// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/articlelist/articlelistpanel.h"

#include "presentation/articles/articlelistmodel.h"
#include "presentation/articles/deskmodel.h"
#include "widgets/articlelist/deskdelegate.h"
#include "widgets/common/articledelegate.h"
#include "widgets/common/hintlistview.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace nashra::widgets {

using presentation::ArticleListModel;
using presentation::DeskModel;

ArticleListPanel::ArticleListPanel(presentation::DeskSession &desk, const presentation::ThemeController &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_deskModel(new DeskModel(desk, this))
    , m_model(new ArticleListModel(desk, this))
    , m_search(new QLineEdit)
    , m_desks(new QTreeView)
    , m_list(new HintListView)
{
    m_search->setClearButtonEnabled(true);
    m_desks->setModel(m_deskModel);
    m_desks->setHeaderHidden(true);
    m_desks->setItemDelegate(new DeskDelegate(theme, this));
    m_desks->setUniformRowHeights(true);
    m_desks->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(theme, this));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_desks);
    splitter->addWidget(m_list);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_search);
    layout->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, m_model, &ArticleListModel::setSearchText);
    auto *down = new QShortcut(Qt::Key_Down, m_search, this, &ArticleListPanel::enterList);
    down->setContext(Qt::WidgetShortcut);
    connect(m_desks->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleListPanel::showDeskLine);
    connect(m_list, &QListView::activated, this, &ArticleListPanel::activate);
    connect(m_list, &QListView::clicked, this, &ArticleListPanel::activate);
    connect(m_model, &ArticleListModel::loaded, this, &ArticleListPanel::loaded);
    connect(m_model, &ArticleListModel::failed, this, &ArticleListPanel::failed);
    connect(m_deskModel, &DeskModel::failed, this, &ArticleListPanel::failed);
    connect(m_deskModel, &QAbstractItemModel::modelReset, this, &ArticleListPanel::keepDesk);
    setFocusProxy(m_list);
    m_model->setQuery({});
    keepDesk();
    retranslate();
}

void ArticleListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArticleListPanel::enterList()
{
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    focusList();
}

void ArticleListPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<ArticleId> ArticleListPanel::selectedArticles() const
{
    QList<ArticleId> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows) {
        if (const ArticleId id = m_model->idAt(index.row()); !id.isNull())
            ids << id;
    }
    return ids;
}

QString ArticleListPanel::desk() const
{
    return m_deskModel->queryAt(m_desks->currentIndex()).desk;
}

void ArticleListPanel::openNeighbour(int step)
{
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    activate(index);
}

void ArticleListPanel::select(ArticleId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void ArticleListPanel::showDeskLine(const QModelIndex &index)
{
    ArticleQuery query = m_deskModel->queryAt(index);
    query.text = m_model->query().text;
    m_model->setQuery(query);
}

void ArticleListPanel::keepDesk()
{
    // The tree comes anew with its texts; the chosen line stays chosen.
    const QModelIndex shown = m_deskModel->indexOf(m_model->query());
    const QSignalBlocker blocker(m_desks->selectionModel());
    m_desks->setCurrentIndex(shown.isValid() ? shown : m_deskModel->index(0, 0));
}

void ArticleListPanel::activate(const QModelIndex &index)
{
    if (const ArticleId id = m_model->idAt(index.row()); !id.isNull())
        emit articleActivated(id);
}

void ArticleListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticleListPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search in both languages"));
    m_search->setAccessibleName(tr("Search articles"));
    m_desks->setAccessibleName(tr("Desks"));
    m_list->setAccessibleName(tr("Articles"));
    m_list->setHint(tr("No articles here. Start one with Ctrl+N, or import files with Ctrl+O."));
}

} // namespace nashra::widgets
