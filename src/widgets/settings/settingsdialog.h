// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/windowparts.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class SettingsDialog;
}

/// One person's choices. They take effect as they are made.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog.
    explicit SettingsDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~SettingsDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void chooseFolder();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    WindowParts m_parts;
};

} // namespace nashra::widgets
