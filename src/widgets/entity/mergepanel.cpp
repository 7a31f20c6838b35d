// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/mergepanel.h"

#include "core/entity/entitymerge.h"
#include "presentation/entities/entitycomparisonmodel.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/session/desksession.h"
#include "widgets/entity/entitycomparisonview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityTask;

MergePanel::MergePanel(presentation::DeskSession &desk, presentation::EntityNames &names,
                       presentation::EntityOperations &operations, const presentation::ThemeController &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_operations(operations)
    , m_model(new presentation::EntityComparisonModel(names, this))
    , m_reason(new QLabel)
    , m_view(new EntityComparisonView(*m_model, theme))
    , m_turn(new QPushButton)
    , m_merge(new QPushButton)
{
    m_turn->setObjectName(u"turnRound"_s);
    m_turn->setAutoDefault(false);
    m_merge->setObjectName(u"mergeThese"_s);
    m_merge->setDefault(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_turn);
    buttons->addStretch(1);
    buttons->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_reason);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        std::swap(m_kept, m_gone);
        show();
    });
    connect(m_merge, &QPushButton::clicked, this, [this] { emit mergeWanted(m_kept, m_gone); });
    connect(&desk, &presentation::DeskSession::userChanged, this, &MergePanel::judge);
    retranslate();
}

void MergePanel::setPair(const Entity &kept, const Entity &gone, const QString &reason)
{
    m_kept = kept;
    m_gone = gone;
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    show();
}

void MergePanel::show()
{
    m_model->setColumns({{tr("This one stays"), m_kept},
                         {tr("This one goes into it"), m_gone},
                         {tr("Together they will be"), mergedEntity(m_kept, m_gone)}});
    m_view->resizeRowsToContents();
    judge();
}

void MergePanel::judge()
{
    const QString reason = m_operations.reasonAgainst(EntityTask::Merge);
    m_merge->setEnabled(reason.isEmpty() && !m_kept.id.isNull() && !m_gone.id.isNull());
    m_merge->setToolTip(reason.isEmpty() ? tr("The merge can be undone afterwards, also from the history") : reason);
}

void MergePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MergePanel::retranslate()
{
    m_turn->setText(tr("&Swap"));
    m_turn->setToolTip(tr("Let the other one stay"));
    m_merge->setText(tr("&Merge"));
    m_view->setAccessibleName(tr("The two and what they will be"));
    show();
}

} // namespace nashra::widgets
