// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/notedialog.h"

#include "ui_notedialog.h"

#include <QPushButton>
#include <QShortcut>

namespace nashra::widgets {

NoteDialog::NoteDialog(const QString &title, const QString &prompt, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NoteDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->prompt->setText(prompt);
    m_ui->note->setAccessibleName(prompt);
    QPushButton *accept = m_ui->buttons->button(QDialogButtonBox::Ok);
    accept->setText(acceptText);
    accept->setEnabled(false);
    connect(m_ui->note, &QPlainTextEdit::textChanged, this, [this, accept] { accept->setEnabled(!note().isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Return by itself begins a new line of the note.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, accept, &QPushButton::click);
    m_ui->note->setFocus();
}

NoteDialog::~NoteDialog() = default;

QString NoteDialog::note() const
{
    return m_ui->note->toPlainText().trimmed();
}

} // namespace nashra::widgets
