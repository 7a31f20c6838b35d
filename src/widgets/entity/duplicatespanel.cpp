// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/duplicatespanel.h"

#include "presentation/entities/duplicatesmodel.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/hintlistview.h"
#include "widgets/common/rowpainting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
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

DuplicatesPanel::DuplicatesPanel(presentation::DeskSession &desk, const presentation::ThemeController &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_model(new DuplicatesModel(desk, this))
    , m_list(new HintListView)
    , m_state(new QLabel)
    , m_again(new QPushButton)
{
    m_list->setObjectName(u"duplicates"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PairDelegate(theme, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(m_list, 1);
    m_state->setObjectName(u"pairCount"_s);
    m_state->setWordWrap(true);
    m_again->setObjectName(u"lookAgain"_s);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_again);
    layout->addLayout(below);
    connect(m_again, &QPushButton::clicked, m_model, &DuplicatesModel::load);
    connect(m_model, &DuplicatesModel::outdatedChanged, this, &DuplicatesPanel::tellState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DuplicatesPanel::tellState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPanel::choose);
    connect(m_list, &QListView::clicked, this, &DuplicatesPanel::choose);
    connect(m_model, &DuplicatesModel::loadingChanged, this, &DuplicatesPanel::tellState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        tellState();
        chooseMarked();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DuplicatesPanel::noneChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DuplicatesPanel::chooseMarked);
    connect(m_model, &DuplicatesModel::failed, this, &DuplicatesPanel::failed);
    setFocusProxy(m_list);
    tellState();
}

void DuplicatesPanel::chooseMarked()
{
    if (m_list->currentIndex().isValid())
        choose(m_list->currentIndex());
    else
        emit noneChosen();
}

void DuplicatesPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    emit pairChosen(index.data(DuplicatesModel::FirstRole).value<Entity>(),
                    index.data(DuplicatesModel::SecondRole).value<Entity>(),
                    index.data(DuplicatesModel::ReasonTextRole).toString());
}

void DuplicatesPanel::tellState()
{
    m_list->setAccessibleName(tr("Names that may be one"));
    m_list->setHint(m_model->isLoading() ? tr("Looking for names that may be one…")
                                         : tr("No two names look as if they were one."));
    m_again->setText(tr("Look &again"));
    m_again->setToolTip(tr("The registry was changed since; there may be other pairs now"));
    m_again->setVisible(m_model->isOutdated() && !m_model->isLoading());
    const int count = m_model->rowCount();
    if (m_model->isLoading())
        m_state->setText(tr("Looking…"));
    else if (m_model->canFetchMore({}))
        m_state->setText(tr("More than %Ln pair(s)", nullptr, count));
    else
        m_state->setText(tr("%Ln pair(s)", nullptr, count));
}

void DuplicatesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
    if (!m_model->isLoaded())
        m_model->load();
}

void DuplicatesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A window that is only minimised may be looked at in its small picture.
    if (!event->spontaneous())
        m_model->setWatched(false);
}

void DuplicatesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tellState();
    QWidget::changeEvent(event);
}

} // namespace nashra::widgets
