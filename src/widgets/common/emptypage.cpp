// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptypage.h"

#include "presentation/actions/actionregistry.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(QTabWidget &tabs, presentation::ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_tabs(tabs)
    , m_layout(new QStackedLayout(this))
    , m_title(new QLabel)
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->addStretch();
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    for (const QString &id : {u"article.new"_s, u"file.import"_s, u"focus.list"_s, u"app.palette"_s}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        column->addWidget(button, 0, Qt::AlignCenter);
    }
    column->addStretch();
    m_layout->addWidget(empty);
    m_layout->addWidget(&tabs);
    connect(&tabs, &QTabWidget::currentChanged, this, &EmptyPage::follow);
    follow();
    retranslate();
}

void EmptyPage::follow()
{
    m_layout->setCurrentIndex(m_tabs.count() > 0 ? 1 : 0);
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyPage::retranslate()
{
    m_title->setText(tr("Choose an article from the list, start a new one, or drop text files here."));
}

} // namespace nashra::widgets
