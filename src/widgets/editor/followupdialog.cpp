// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/followupdialog.h"

#include "ui_followupdialog.h"

namespace nashra::widgets {

FollowUpDialog::FollowUpDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FollowUpDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

FollowUpDialog::~FollowUpDialog() = default;

FollowUpClass FollowUpDialog::followUp() const
{
    if (m_ui->correction->isChecked())
        return FollowUpClass::Correction;
    if (m_ui->refile->isChecked())
        return FollowUpClass::Refile;
    return m_ui->repeat->isChecked() ? FollowUpClass::Repeat : FollowUpClass::Update;
}

} // namespace nashra::widgets
