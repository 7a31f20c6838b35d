// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/newsroomdraft.h"
#include "presentation/session/newsroomfiles.h"

#include <QDialog>

#include <memory>

namespace nashra::widgets {

namespace Ui {
class NewNewsroomDialog;
}

/// Makes a newsroom file with its first person. Proposes the file and the login from the names until somebody types
/// others; what was typed stays where it cannot be made.
class NewNewsroomDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewNewsroomDialog(presentation::SharedPlaces places, QWidget *parent = nullptr);
    ~NewNewsroomDialog() override;

    /// Not while the newsroom is being made: nobody would hear what became of it.
    void reject() override;

signals:
    /// The newsroom is there; login is that of its chief.
    void made(const QString &file, const QString &login);

private:
    void connectInputs();
    [[nodiscard]] presentation::NewsroomDraft draft() const;
    void proposeFile();
    void proposeLogin();
    void chooseFile();
    void make();
    void tell(const QString &sentence);
    void tellFault(presentation::DraftFault fault);
    void setMaking(bool isMaking);

    std::unique_ptr<Ui::NewNewsroomDialog> m_ui;
    presentation::SharedPlaces m_places;
    const QString m_folder; ///< of a file that is named without one
    bool m_isFileChosen = false;
    bool m_isLoginChosen = false;
    bool m_isMaking = false;
};

} // namespace nashra::widgets
