// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/registrylistpanel.h"

#include "presentation/entities/entitylistmodel.h"
#include "presentation/errors/terms.h"
#include "widgets/common/hintlistview.h"
#include "widgets/entity/registrydelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityListModel;

RegistryListPanel::RegistryListPanel(presentation::DeskSession &desk, const presentation::ThemeController &theme,
                                     QWidget *parent)
    : QWidget(parent)
    , m_model(new EntityListModel(desk, this))
    , m_search(new QLineEdit)
    , m_kind(new QComboBox)
    , m_order(new QComboBox)
    , m_list(new HintListView)
    , m_count(new QLabel)
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_kind->setObjectName(u"kind"_s);
    m_order->setObjectName(u"order"_s);
    m_list->setObjectName(u"entities"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RegistryDelegate(theme, this));
    m_count->setObjectName(u"count"_s);
    retranslate();
    m_order->setCurrentIndex(static_cast<int>(desk.uiLanguage()));

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_kind, 1);
    filters->addWidget(m_order, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_search);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, m_model, &EntityListModel::setSearchText);
    connect(m_kind, &QComboBox::activated, this, &RegistryListPanel::ask);
    connect(m_order, &QComboBox::activated, this, &RegistryListPanel::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const EntityId id = m_model->idAt(index.row());
        if (id.isNull() || id == m_selected)
            return;
        m_selected = id;
        emit entityChosen(id);
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit entityActivated(m_model->idAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_before = view(); });
    connect(m_model, &EntityListModel::loaded, this, &RegistryListPanel::takeRows);
    connect(m_model, &EntityListModel::totalChanged, this, &RegistryListPanel::tellCount);
    connect(m_model, &EntityListModel::failed, this, &RegistryListPanel::failed);
    setFocusProxy(m_search);
    m_model->setWatched(false);
    ask();
}

void RegistryListPanel::ask()
{
    EntityQuery query;
    query.text = m_search->text();
    query.kind = kind();
    query.order = m_order->currentIndex() == static_cast<int>(Language::Arabic) ? Language::Arabic : Language::English;
    m_model->setQuery(query);
}

void RegistryListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RegistryListPanel::searchFor(const QString &text)
{
    m_search->setText(text);
}

void RegistryListPanel::setCanEnter(bool canEnter)
{
    m_canEnter = canEnter;
    retranslate();
}

QString RegistryListPanel::nameSoughtInVain() const
{
    return m_model->rowCount() == 0 ? m_search->text().simplified() : QString();
}

std::optional<EntityKind> RegistryListPanel::kind() const
{
    return m_kind->currentIndex() > 0 ? std::optional(static_cast<EntityKind>(m_kind->currentIndex() - 1))
                                      : std::nullopt;
}

void RegistryListPanel::select(EntityId id)
{
    const bool isAnother = std::exchange(m_selected, id) != id;
    markSelected(isAnother);
}

void RegistryListPanel::reveal(const Entity &entity)
{
    m_revealed.reset();
    if (m_model->rowOf(entity.id) < 0)
        m_revealed = entity;
}

void RegistryListPanel::lookForRevealed()
{
    if (!m_revealed)
        return;
    const Entity entity = *std::exchange(m_revealed, std::nullopt);
    if (entity.id != m_selected)
        return;
    if (m_model->rowOf(entity.id) >= 0) {
        markSelected(true);
        return;
    }
    const auto order =
        m_order->currentIndex() == static_cast<int>(Language::Arabic) ? Language::Arabic : Language::English;
    m_kind->setCurrentIndex(0);
    {
        const QSignalBlocker oneQuestion(m_search);
        m_search->setText(entity.shownName(order));
    }
    ask();
}

EntityId RegistryListPanel::onlyHit() const
{
    return m_model->rowCount() == 1 && !m_search->text().isEmpty() ? m_model->idAt(0) : EntityId();
}

RegistryListPanel::View RegistryListPanel::view() const
{
    const QModelIndex top = m_list->indexAt({m_list->viewport()->width() / 2, 0});
    return {m_model->idAt(top.row()), m_list->visualRect(top).top(), m_list->verticalScrollBar()->value()};
}

void RegistryListPanel::takeRows()
{
    const bool isSameQuery = std::exchange(m_shownQuery, m_model->shownQuery()) == m_model->shownQuery();
    markSelected(!isSameQuery);
    if (!isSameQuery) {
        emit listed();
        return;
    }
    // What somebody else saved must not take the list away from where it is read.
    const int row = m_before.top.isNull() ? -1 : m_model->rowOf(m_before.top);
    m_list->doItemsLayout();
    if (row >= 0)
        m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
    QScrollBar *bar = m_list->verticalScrollBar();
    bar->setValue(row >= 0 ? bar->value() - m_before.offset : m_before.value);
    lookForRevealed();
    emit listed();
}

void RegistryListPanel::markSelected(bool isScrolling)
{
    const int row = m_selected.isNull() ? -1 : m_model->rowOf(m_selected);
    const bool wasScrolling = m_list->hasAutoScroll();
    m_list->setAutoScroll(isScrolling);
    m_list->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
    m_list->setAutoScroll(wasScrolling);
    if (row >= 0 && isScrolling)
        m_list->scrollTo(m_model->index(row, 0));
}

void RegistryListPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void RegistryListPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A window that is only minimised may be looked at in its small picture.
    if (!event->spontaneous())
        m_model->setWatched(false);
}

void RegistryListPanel::takeFirst()
{
    if (m_model->rowCount() == 0 || m_model->isLoading())
        return;
    const QModelIndex first = m_model->index(0, 0);
    m_list->setCurrentIndex(first);
    emit entityActivated(m_model->idAt(0));
}

void RegistryListPanel::tellCount()
{
    const auto &total = m_model->total();
    if (!total) {
        m_count->clear();
        return;
    }
    const auto count = static_cast<int>(total->count);
    m_count->setText(total->isMore ? tr("More than %Ln name(s)", nullptr, count) : tr("%Ln name(s)", nullptr, count));
}

bool RegistryListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeFirst();
        return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (m_model->rowCount() == 0)
            return true;
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void RegistryListPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegistryListPanel::retranslate()
{
    const int kind = std::max(0, m_kind->currentIndex());
    const int order = std::max(0, m_order->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const EntityKind each : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event})
        m_kind->addItem(presentation::terms::entityKindText(each));
    m_kind->setCurrentIndex(kind);
    m_order->clear();
    m_order->addItems({tr("By English name"), tr("By Arabic name")});
    m_order->setCurrentIndex(order);
    m_search->setPlaceholderText(tr("Search names in both languages"));
    m_search->setAccessibleName(tr("Search the registry"));
    m_kind->setAccessibleName(tr("Kind"));
    m_order->setAccessibleName(tr("Order"));
    m_list->setAccessibleName(tr("Names"));
    m_list->setHint(m_canEnter ? tr("No such name here. Enter it with Ctrl+N.") : tr("No such name here."));
    tellCount();
}

} // namespace nashra::widgets
