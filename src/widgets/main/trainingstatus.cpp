// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/trainingstatus.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/wordtraining.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::WordTraining;

TrainingStatus::TrainingStatus(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    WordTraining &training = parts.proofing.training();
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
    hide();
    retranslate();
    parts.actions.bind(u"words.learn"_s, this, [&training] { training.start(); });
    connect(m_cancel, &QToolButton::clicked, &training, &WordTraining::cancel);
    connect(&training, &WordTraining::progressed, this, &TrainingStatus::showProgress);
    connect(&training, &WordTraining::ended, this, &QWidget::hide);
}

void TrainingStatus::showProgress(qint64 done, qint64 total)
{
    // A thousand steps are finer than the bar.
    constexpr int steps = 1000;
    m_progress->setRange(0, steps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    show();
}

void TrainingStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrainingStatus::retranslate()
{
    m_what->setText(tr("Learning from the archive"));
    m_progress->setAccessibleName(tr("Learning from the archive"));
    m_cancel->setToolTip(tr("Stop learning; what was learned before stays in use"));
    m_cancel->setAccessibleName(tr("Stop learning"));
}

} // namespace nashra::widgets
