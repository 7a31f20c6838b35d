// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulletin/newbulletindialog.h"

#include "presentation/errors/terms.h"
#include "ui_newbulletindialog.h"

#include <QPushButton>

namespace nashra::widgets {

NewBulletinDialog::NewBulletinDialog(const QString &title, Language language, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewBulletinDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->title->setText(title);
    m_ui->title->selectAll();
    for (const Language each : {Language::English, Language::Arabic})
        m_ui->language->addItem(presentation::terms::languageText(each), QVariant::fromValue(each));
    m_ui->language->setCurrentIndex(m_ui->language->findData(QVariant::fromValue(language)));
    QPushButton *create = m_ui->buttons->button(QDialogButtonBox::Ok);
    create->setText(tr("&Start bulletin"));
    connect(m_ui->title, &QLineEdit::textChanged, this,
            [this, create] { create->setEnabled(!this->title().isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->title->setFocus();
    resize(420, sizeHint().height());
}

NewBulletinDialog::~NewBulletinDialog() = default;

QString NewBulletinDialog::title() const
{
    return m_ui->title->text().trimmed();
}

Language NewBulletinDialog::language() const
{
    return m_ui->language->currentData().value<Language>();
}

} // namespace nashra::widgets
