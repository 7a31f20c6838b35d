// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/killdialog.h"

#include "presentation/errors/terms.h"
#include "ui_killdialog.h"

#include <QPushButton>

namespace nashra::widgets {

KillDialog::KillDialog(const QString &headline, const QStringList &places, const QList<User> &seconds,
                       Language uiLanguage, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KillDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->story->setTextFormat(Qt::PlainText);
    m_ui->story->setText(presentation::terms::shortened(headline));
    QFont bold = m_ui->story->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->story->setFont(bold);
    m_ui->places->setTextFormat(Qt::PlainText);
    m_ui->places->setText(places.isEmpty() ? tr("No bulletin and no translation holds this story.")
                                           : tr("It stands in:") + u'\n' + places.join(u'\n'));
    for (const User &user : seconds)
        m_ui->second->addItem(textIn(user.name, uiLanguage), user.id.toString());
    // Nobody is proposed: a name that stands there by itself is no second pair of eyes.
    m_ui->second->setPlaceholderText(tr("Choose who confirms"));
    m_ui->second->setCurrentIndex(-1);
    if (seconds.isEmpty()) {
        m_ui->second->setPlaceholderText(tr("Nobody else here may confirm a kill"));
        m_ui->second->setEnabled(false);
    }
    QPushButton *kill = m_ui->buttons->button(QDialogButtonBox::Ok);
    kill->setText(tr("&Kill the story"));
    const auto judge = [this, kill] { kill->setEnabled(!reason().isEmpty() && !second().isNull()); };
    judge();
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, judge);
    connect(m_ui->second, &QComboBox::currentIndexChanged, this, judge);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->reason->setFocus();
}

KillDialog::~KillDialog() = default;

QString KillDialog::reason() const
{
    return m_ui->reason->toPlainText().trimmed();
}

UserId KillDialog::second() const
{
    return UserId::fromString(m_ui->second->currentData().toString()).value_or(UserId());
}

} // namespace nashra::widgets
