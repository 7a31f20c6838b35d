// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/packsdialog.h"

#include "presentation/errors/errortext.h"
#include "presentation/exchange/exchangetexts.h"
#include "presentation/exchange/packchoice.h"
#include "ui_packsdialog.h"

#include <QEvent>

namespace nashra::widgets {

using presentation::PackChoice;

PacksDialog::PacksDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PacksDialog>())
    , m_packs(new PackChoice(parts.desk, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->packs->setModel(m_packs);
    m_ui->packs->setCurrentIndex(m_packs->index(0));
    connect(m_packs, &PackChoice::dataChanged, this, &PacksDialog::judge);
    connect(m_packs, &PackChoice::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(m_packs, &PackChoice::finished, this,
            [this](const importing::EntityImportReport &report) { tell(presentation::packsReportText(report)); });
    connect(m_packs, &PackChoice::failed, this, [this](const Error &error) {
        tell(error.code == ErrorCode::Cancelled ? tr("Stopped. The registry is as it was.")
                                                : presentation::errorText(error).sentence());
    });
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        m_packs->add();
        judge();
    });
    connect(m_ui->close, &QPushButton::clicked, this, &PacksDialog::reject);
    judge();
    m_ui->packs->setFocus();
    resize(560, 420);
}

PacksDialog::~PacksDialog() = default;

void PacksDialog::suggest()
{
    m_packs->chooseBasic();
}

void PacksDialog::tell(const QString &sentence)
{
    m_ui->answer->setText(sentence);
    judge();
    m_ui->close->setFocus();
}

void PacksDialog::judge()
{
    const bool isRunning = m_packs->isRunning();
    m_ui->add->setEnabled(!isRunning && m_packs->hasChosen());
    m_ui->packs->setEnabled(!isRunning);
    m_ui->progress->setVisible(isRunning);
    m_ui->close->setText(isRunning ? tr("&Stop") : tr("Close"));
}

void PacksDialog::reject()
{
    if (m_packs->isRunning())
        m_packs->stop();
    else
        QDialog::reject();
}

void PacksDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        judge();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
