// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/main/taskstatus.h"
#include "widgets/windowparts.h"

namespace nashra::widgets {

/// How far the learning from the archive is. Does what the action for it does.
class TrainingStatus : public TaskStatus
{
    Q_OBJECT

public:
    /// The parts must outlive this.
    explicit TrainingStatus(const WindowParts &parts, QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace nashra::widgets
