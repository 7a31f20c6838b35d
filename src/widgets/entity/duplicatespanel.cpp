// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/duplicatespanel.h"

#include "presentation/base/onresult.h"
#include "presentation/entities/apartmodel.h"
#include "presentation/entities/duplicatesmodel.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/hintlistview.h"
#include "widgets/common/rowpainting.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ColorRole;
using presentation::DuplicatesModel;

namespace {

constexpr int margin = 8;
constexpr int gap = 2;

/// The two names and why they may be one.
class PairDelegate : public QStyledItemDelegate
{
public:
    PairDelegate(const presentation::ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        return {1, 2 * margin + gap + 2 * option.fontMetrics.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        rowpainting::paintBackground(*painter, background);
        const presentation::Theme &theme = m_theme.theme();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        QRect line = option.rect.adjusted(margin, margin, -margin, -margin);
        line.setHeight(option.fontMetrics.height());
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        rowpainting::paintLine(*painter, line, bold,
                               theme.color(isSelected ? ColorRole::SelectionText : ColorRole::Text), option.direction,
                               index.data().toString());
        line.translate(0, line.height() + gap);
        rowpainting::paintLine(*painter, line, option.font,
                               theme.color(isSelected ? ColorRole::SelectionText : ColorRole::TextMuted),
                               option.direction, index.data(DuplicatesModel::ReasonTextRole).toString());
        painter->setPen(theme.color(ColorRole::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    const presentation::ThemeController &m_theme;
};

} // namespace

DuplicatesPanel::DuplicatesPanel(presentation::DeskSession &desk, presentation::EntityOperations &operations,
                                 const presentation::ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_model(new DuplicatesModel(desk, this))
    , m_apartModel(new presentation::ApartModel(desk, this))
    , m_lists(new QStackedWidget)
    , m_pairs(new HintListView)
    , m_apart(new HintListView)
    , m_state(new QLabel)
    , m_again(new QPushButton)
    , m_decide(new QAction(this))
    , m_decideButton(new QPushButton)
    , m_showApart(new QCheckBox)
{
    m_pairs->setObjectName(u"duplicates"_s);
    m_pairs->setModel(m_model);
    m_apart->setObjectName(u"apart"_s);
    m_apart->setModel(m_apartModel);
    for (HintListView *each : {m_pairs, m_apart})
        each->setItemDelegate(new PairDelegate(theme, this));
    m_decide->setShortcut(u"Ctrl+D"_s);
    m_decide->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_decide);
    layOut();
    connectParts();
    connect(&desk, &presentation::DeskSession::userChanged, this, &DuplicatesPanel::tellState);
    tellState();
}

void DuplicatesPanel::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    m_lists->addWidget(m_pairs);
    m_lists->addWidget(m_apart);
    layout->addWidget(m_lists, 1);
    m_state->setObjectName(u"pairCount"_s);
    m_state->setWordWrap(true);
    m_again->setObjectName(u"lookAgain"_s);
    m_decideButton->setObjectName(u"decide"_s);
    m_showApart->setObjectName(u"showApart"_s);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_again);
    layout->addLayout(below);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_decideButton);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_showApart);
    setFocusProxy(m_pairs);
}

void DuplicatesPanel::connectParts()
{
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_pairs->setFocus(); // the button goes away
        m_model->load();
    });
    connect(m_decide, &QAction::triggered, this, &DuplicatesPanel::decide);
    connect(m_decideButton, &QPushButton::clicked, m_decide, &QAction::trigger);
    connect(m_showApart, &QCheckBox::toggled, this, &DuplicatesPanel::showApart);
    connect(m_model, &DuplicatesModel::outdatedChanged, this, &DuplicatesPanel::tellState);
    connect(m_model, &DuplicatesModel::loadingChanged, this, &DuplicatesPanel::tellState);
    connect(m_model, &DuplicatesModel::failed, this, &DuplicatesPanel::failed);
    connect(m_apartModel, &presentation::ApartModel::loadingChanged, this, &DuplicatesPanel::tellState);
    connect(m_apartModel, &presentation::ApartModel::failed, this, &DuplicatesPanel::failed);
    for (HintListView *each : {m_pairs, m_apart})
        connectList(*each);
}

void DuplicatesPanel::connectList(HintListView &list)
{
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, &DuplicatesPanel::showMenu);
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPanel::choose);
    connect(&list, &QListView::clicked, this, &DuplicatesPanel::choose);
    const auto chooseIfShown = [this, &list] {
        tellState();
        if (&this->list() == &list && list.isVisible())
            chooseMarked();
    };
    const QAbstractItemModel *model = list.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, &list, chooseIfShown] {
        // What is read on, and what comes back, takes nobody away from the pair he looks at.
        if (list.selectionModel()->hasSelection())
            tellState();
        else
            chooseIfShown();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, chooseIfShown);
    connect(model, &QAbstractItemModel::modelReset, this, chooseIfShown);
    connect(model, &QAbstractItemModel::dataChanged, this, chooseIfShown);
}

HintListView &DuplicatesPanel::list() const
{
    return m_showApart->isChecked() ? *m_apart : *m_pairs;
}

void DuplicatesPanel::chooseMarked()
{
    const QModelIndex current = list().currentIndex();
    const QModelIndex marked = current.isValid() ? current : list().model()->index(0, 0);
    // The focus alone makes a row the current one, and shows it not.
    if (!list().selectionModel()->isSelected(marked))
        list().setCurrentIndex(marked);
    if (marked.isValid())
        choose(marked);
    else
        emit noneChosen();
}

void DuplicatesPanel::choose(const QModelIndex &index)
{
    tellState();
    if (!index.isValid())
        return;
    emit pairChosen(index.data(DuplicatesModel::FirstRole).value<Entity>(),
                    index.data(DuplicatesModel::SecondRole).value<Entity>(),
                    index.data(DuplicatesModel::ReasonTextRole).toString());
}

void DuplicatesPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = list().indexAt(position);
    if (!index.isValid())
        return;
    list().setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_decide);
    menu->popup(list().viewport()->mapToGlobal(position));
}

void DuplicatesPanel::decide()
{
    const QModelIndex index = list().currentIndex();
    if (!index.isValid())
        return;
    const auto first = index.data(DuplicatesModel::FirstRole).value<Entity>();
    const auto second = index.data(DuplicatesModel::SecondRole).value<Entity>();
    if (m_showApart->isChecked()) {
        undoApart(first.id, second.id);
        return;
    }
    presentation::onResult(m_operations.setApart(first.id, second.id), this,
                           [this, first, second](const Result<void> &said) {
                               if (said)
                                   emit pairSetApart(first, second);
                               else
                                   emit failed(said.error());
                           });
}

void DuplicatesPanel::undoApart(EntityId a, EntityId b)
{
    presentation::onResult(m_operations.undoApart(a, b), this, [this, a, b](const Result<void> &undone) {
        if (undone)
            emit pairTakenBack(a, b);
        else
            emit failed(undone.error());
    });
}

void DuplicatesPanel::showApart(bool isWanted)
{
    m_lists->setCurrentWidget(isWanted ? m_apart : m_pairs);
    setFocusProxy(&list());
    m_apartModel->setWatched(isWanted && isVisible());
    tellState();
    chooseMarked();
}

void DuplicatesPanel::tellState()
{
    const bool areApart = m_showApart->isChecked();
    m_pairs->setAccessibleName(tr("Names that may be one"));
    m_pairs->setHint(m_model->isLoading() || m_model->canFetchMore({}) ? tr("Looking for names that may be one…")
                                                                       : tr("No two names look as if they were one."));
    m_apart->setAccessibleName(tr("Names that look like one and are two"));
    m_apart->setHint(tr("Nobody has set two names apart yet."));
    m_again->setText(tr("Look &again"));
    m_again->setToolTip(tr("The registry was changed since; there may be other pairs now"));
    m_again->setVisible(!areApart && m_model->isOutdated() && !m_model->isLoading());
    m_showApart->setText(tr("Show what was set a&part"));
    m_showApart->setToolTip(tr("The names that look like one and that somebody said are two"));
    m_decide->setText(areApart ? tr("They ma&y be one") : tr("These are t&wo"));
    m_decideButton->setText(m_decide->text());
    const QString reason = m_operations.reasonAgainst(presentation::EntityTask::SetApart);
    const QString help = areApart ? tr("Shows them among the possible duplicates again, to everybody")
                                  : tr("Never shows them as possible duplicates again, to anybody");
    m_decideButton->setToolTip(
        reason.isEmpty() ? u"%1 (%2)"_s.arg(help, m_decide->shortcut().toString(QKeySequence::NativeText)) : reason);
    m_decide->setEnabled(reason.isEmpty() && list().currentIndex().isValid());
    m_decideButton->setEnabled(m_decide->isEnabled());
    tellCount();
}

void DuplicatesPanel::tellCount()
{
    const bool areApart = m_showApart->isChecked();
    const QAbstractItemModel &model = *list().model();
    const int count = model.rowCount();
    const bool isRead = !model.canFetchMore({});
    if (areApart ? m_apartModel->isLoading() && count == 0 : m_model->isLoading() || (count == 0 && !isRead))
        m_state->setText(tr("Looking…"));
    else if (!isRead)
        m_state->setText(tr("More than %Ln pair(s)", nullptr, count));
    else
        m_state->setText(tr("%Ln pair(s)", nullptr, count));
}

void DuplicatesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    m_apartModel->setWatched(m_showApart->isChecked());
    // Whoever comes back wants to see what there is now; under his eyes the list changes only when he asks.
    if (!m_model->isLoaded() || m_model->isOutdated())
        m_model->load();
}

void DuplicatesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A window that is only minimised may be looked at in its small picture.
    if (event->spontaneous())
        return;
    m_model->setWatched(false);
    m_apartModel->setWatched(false);
}

void DuplicatesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tellState();
    QWidget::changeEvent(event);
}

} // namespace nashra::widgets
