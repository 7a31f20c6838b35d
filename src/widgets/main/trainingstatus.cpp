// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/trainingstatus.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/wordtraining.h"

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::WordTraining;

TrainingStatus::TrainingStatus(const WindowParts &parts, QWidget *parent)
    : TaskStatus(parent)
{
    WordTraining &training = parts.proofing.training();
    TrainingStatus::retranslate();
    parts.actions.bind(u"words.learn"_s, this, [this, &training] {
        m_isAsked = true;
        training.start();
    });
    connect(this, &TaskStatus::cancelled, &training, &WordTraining::cancel);
    connect(&training, &WordTraining::progressed, this, &TaskStatus::showProgress);
    connect(&training, &WordTraining::progressed, this, [this](qint64 done) { m_articles = done; });
    connect(&training, &WordTraining::trained, this, [this] {
        if (m_isAsked)
            emit learned(m_articles);
    });
    connect(&training, &WordTraining::ended, this, [this] {
        m_isAsked = false;
        hide();
    });
}

void TrainingStatus::retranslate()
{
    setTexts(tr("Learning from the archive"), tr("Stop learning"),
             tr("Stop learning; what was learned before stays in use"));
}

} // namespace nashra::widgets
