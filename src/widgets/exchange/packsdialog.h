// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/windowparts.h"

#include <QDialog>

#include <memory>

namespace nashra::presentation {
class PackChoice;
}

namespace nashra::widgets {

namespace Ui {
class PacksDialog;
}

/// The packs of names that come with the program, to be added to the registry; what a new newsroom is asked first.
class PacksDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts must outlive the dialog.
    explicit PacksDialog(const WindowParts &parts, QWidget *parent = nullptr);
    ~PacksDialog() override;

    /// As a new newsroom is asked: what is of use to every one is ticked.
    void suggest();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void tell(const QString &sentence);

    std::unique_ptr<Ui::PacksDialog> m_ui;
    presentation::PackChoice *m_packs;
};

} // namespace nashra::widgets
