// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitypickerdialog.h"

#include "widgets/entity/registrylistpanel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace nashra::widgets {

EntityPickerDialog::EntityPickerDialog(const WindowParts &parts, const QString &title, EntityId except, QWidget *parent)
    : QDialog(parent)
    , m_list(new RegistryListPanel(parts.desk, parts.theme))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_except(except)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choose"));
    // Return in the search field takes the first, and is no click.
    m_buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_list, &RegistryListPanel::entityChosen, this, &EntityPickerDialog::judge);
    connect(m_list, &RegistryListPanel::listed, this, [this](bool isAnotherSearch) {
        // Who has chosen keeps it while others save.
        if (!isAnotherSearch && !m_chosen.isNull())
            return;
        const EntityId first = m_list->firstHit(m_except);
        m_list->select(first);
        judge(first);
    });
    connect(m_list, &RegistryListPanel::entityActivated, this, &EntityPickerDialog::take);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { take(m_chosen); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge({});
    m_list->setCanEnter(false);
    m_list->focusSearch();
    resize(480, 560);
}

void EntityPickerDialog::searchFor(const QString &text)
{
    m_list->searchFor(text);
}

void EntityPickerDialog::judge(EntityId id)
{
    m_chosen = id;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!id.isNull() && id != m_except);
}

void EntityPickerDialog::take(EntityId id)
{
    // Return in the list is also the press of the default button.
    if (id.isNull() || id == m_except || result() == Accepted)
        return;
    setResult(Accepted);
    emit entityPicked(id);
    accept();
}

} // namespace nashra::widgets
