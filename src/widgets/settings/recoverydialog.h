// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace nashra {
struct Error;
}

namespace nashra::presentation {
class DeskSession;
class EditingSession;
class RecoveryController;
} // namespace nashra::presentation

namespace nashra::widgets {

namespace Ui {
class RecoveryDialog;
}

/// Offers the text that a crash, a conflict or a closed page left behind, and says whose it is. Nothing is given up
/// without a question, and nothing of another person's.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    RecoveryDialog(presentation::RecoveryController &recovery, presentation::DeskSession &desk,
                   QWidget *parent = nullptr);
    ~RecoveryDialog() override;

signals:
    /// The text is open again in a session that the receiver owns.
    void opened(nashra::presentation::EditingSession *session);
    void failed(const nashra::Error &error);

private:
    void goOn();
    void showPreview();
    /// Whose text it is, and what may be done about it.
    void showOwner(const QModelIndex &index);
    void openChosen();
    void keep();
    void discard();
    [[nodiscard]] int row() const;

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    presentation::RecoveryController &m_recovery;
    presentation::DeskSession &m_desk;
};

} // namespace nashra::widgets
