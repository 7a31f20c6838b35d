// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/mentionsstatus.h"

#include "presentation/entities/mentionspass.h"

namespace nashra::widgets {

using presentation::MentionsPass;

namespace {

// Fewer are read before anybody could read this.
constexpr qint64 worthTelling = 5'000;

} // namespace

MentionsStatus::MentionsStatus(const WindowParts &parts, QWidget *parent)
    : TaskStatus(parent)
{
    MentionsStatus::retranslate();
    connect(this, &TaskStatus::cancelled, &parts.mentions, &MentionsPass::cancel);
    connect(&parts.mentions, &MentionsPass::progressed, this, [this](qint64 done, qint64 total) {
        if (total >= worthTelling)
            showProgress(done, total);
    });
    connect(&parts.mentions, &MentionsPass::ended, this, &QWidget::hide);
}

void MentionsStatus::retranslate()
{
    setTexts(tr("Reading the archive for names"), tr("Stop reading"), tr("Stop reading; it goes on at the next start"));
}

} // namespace nashra::widgets
