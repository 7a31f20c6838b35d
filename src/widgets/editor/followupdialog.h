// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/status.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class FollowUpDialog;
}

/// Asks which class of follow-up a released story gets.
class FollowUpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FollowUpDialog(QWidget *parent = nullptr);
    ~FollowUpDialog() override;

    [[nodiscard]] FollowUpClass followUp() const;

private:
    std::unique_ptr<Ui::FollowUpDialog> m_ui;
};

} // namespace nashra::widgets
