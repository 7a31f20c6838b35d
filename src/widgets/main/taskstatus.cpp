// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/taskstatus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace nashra::widgets {

using namespace Qt::StringLiterals;

TaskStatus::TaskStatus(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(m_progress->fontMetrics().height() / 2);
    m_progress->setMaximumWidth(m_progress->fontMetrics().averageCharWidth() * 24);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(QIcon::fromTheme(u"dialog-close"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // its words beside its bar
    hide();
    connect(m_cancel, &QToolButton::clicked, this, &TaskStatus::cancelled);
}

void TaskStatus::showProgress(qint64 done, qint64 total)
{
    // A thousand steps are finer than the bar.
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    show();
}

void TaskStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskStatus::setTexts(const QString &what, const QString &stop, const QString &stopInFull)
{
    m_what->setText(what);
    m_progress->setAccessibleName(what);
    m_cancel->setToolTip(stopInFull);
    m_cancel->setAccessibleName(stop);
}

} // namespace nashra::widgets
