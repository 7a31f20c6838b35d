// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/userdialog.h"

#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "ui_userdialog.h"
#include "widgets/common/rowpainting.h"

#include <QPushButton>

namespace nashra::widgets {

using namespace Qt::StringLiterals;

UserDialog::UserDialog(presentation::DeskSession &desk, const QString &proposed, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UserDialog>())
    , m_desk(desk)
    , m_proposed(proposed)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Sit down"));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &UserDialog::choose);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->people, &QListWidget::itemActivated, this, &UserDialog::choose);
    connect(&desk, &presentation::DeskSession::usersChanged, this, &UserDialog::list);
    list();
    m_ui->people->setFocus();
    resize(420, 460);
}

UserDialog::~UserDialog() = default;

void UserDialog::list()
{
    m_ui->people->clear();
    for (const User &user : m_desk.users()) {
        if (!user.isActive)
            continue;
        const QString text = rowpainting::sentences(
            m_desk.userName(user.id) + u'\n' + presentation::terms::rolesText(user.roles), layoutDirection());
        auto *item = new QListWidgetItem(QIcon::fromTheme(u"im-user"_s), text, m_ui->people);
        item->setData(Qt::UserRole, user.id.toString());
        // By the taller of the two scripts' fonts: a line that does not fit falls away.
        item->setSizeHint({0, 2 * fontMetrics().lineSpacing() + 8});
        const bool isProposed = m_desk.hasUser() ? user.id == m_desk.user().id : user.login == m_proposed;
        if (isProposed)
            m_ui->people->setCurrentItem(item);
    }
    if (!m_ui->people->currentItem())
        m_ui->people->setCurrentRow(0);
}

void UserDialog::choose()
{
    const QListWidgetItem *item = m_ui->people->currentItem();
    const auto id = item ? UserId::fromString(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (id && m_desk.setUser(*id))
        accept();
}

} // namespace nashra::widgets
