// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/main/taskstatus.h"
#include "widgets/windowparts.h"

namespace nashra::widgets {

/// How far the archive has been read for names, where that takes long; nobody is told of the articles of an evening.
class MentionsStatus : public TaskStatus
{
    Q_OBJECT

public:
    /// The parts must outlive this.
    explicit MentionsStatus(const WindowParts &parts, QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace nashra::widgets
