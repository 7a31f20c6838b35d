// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/user/user.h"

#include <QDialog>

#include <memory>

namespace nashra::presentation {
class DeskSession;
}

namespace nashra::widgets {

namespace Ui {
class UserDialog;
}

/// Asks who sits down at the desk. Only people who are active are offered.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    /// The desk must outlive the dialog. proposed: login of the person chosen at first where nobody is at the desk.
    UserDialog(presentation::DeskSession &desk, const QString &proposed, QWidget *parent = nullptr);
    ~UserDialog() override;

private:
    void list();
    void choose();

    std::unique_ptr<Ui::UserDialog> m_ui;
    presentation::DeskSession &m_desk;
    QString m_proposed;
};

} // namespace nashra::widgets
