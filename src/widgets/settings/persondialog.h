// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/user/user.h"
#include "presentation/newsroom/personeditor.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class PersonDialog;
}

/// A person of the newsroom, new or known, as a chief writes him down. Kept with Save.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// Somebody new where the person has no id. The desk must outlive the dialog.
    PersonDialog(presentation::DeskSession &desk, const User &person, QWidget *parent = nullptr);
    ~PersonDialog() override;

    void reject() override;

signals:
    void saved(nashra::UserId person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectInputs();
    void retitle();
    void judge();
    void save();
    void setSaving(bool isSaving);
    void complain(const presentation::PersonEditor::Problem &problem);
    void tell(const QString &sentence);

    std::unique_ptr<Ui::PersonDialog> m_ui;
    presentation::PersonEditor *m_editor;
    QPointer<QWidget> m_typing; ///< where the cursor was when the save began
    bool m_isSaving = false;
};

} // namespace nashra::widgets
