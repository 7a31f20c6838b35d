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

signals:
    /// What somebody asked for is done.
    void learned(qint64 articles);

protected:
    void retranslate() override;

private:
    bool m_isAsked = false; ///< and not begun by the program
    qint64 m_articles = 0;  ///< read
};

} // namespace nashra::widgets
