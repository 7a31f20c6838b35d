// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class NoteDialog;
}

/// Asks for a few sentences and does not take none for an answer.
class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(const QString &title, const QString &prompt, const QString &acceptText, QWidget *parent = nullptr);
    ~NoteDialog() override;

    [[nodiscard]] QString note() const;

private:
    std::unique_ptr<Ui::NoteDialog> m_ui;
};

} // namespace nashra::widgets
