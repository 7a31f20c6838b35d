// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/persondialog.h"

#include "presentation/base/onresult.h"
#include "ui_persondialog.h"
#include "widgets/common/dialoganswer.h"

#include <QEvent>
#include <QPushButton>

#include <utility>

namespace nashra::widgets {

using presentation::PersonEditor;

PersonDialog::PersonDialog(presentation::DeskSession &desk, const User &person, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
    , m_editor(new PersonEditor(desk, person, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->english->setLayoutDirection(Qt::LeftToRight);
    m_ui->arabic->setLayoutDirection(Qt::RightToLeft);
    m_ui->login->setLayoutDirection(Qt::LeftToRight);
    m_ui->english->setText(person.name.value(Language::English));
    m_ui->arabic->setText(person.name.value(Language::Arabic));
    m_ui->login->setText(person.login);
    m_ui->journalist->setChecked(person.roles.testFlag(Role::Journalist));
    m_ui->subEditor->setChecked(person.roles.testFlag(Role::SubEditor));
    m_ui->translator->setChecked(person.roles.testFlag(Role::Translator));
    m_ui->chief->setChecked(person.roles.testFlag(Role::Chief));
    m_ui->active->setChecked(person.isActive);
    connectInputs();
    retitle();
    tell({});
    judge();
    m_ui->english->setFocus();
    resize(460, sizeHint().height());
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::connectInputs()
{
    connect(m_ui->english, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_editor->setName(Language::English, text); });
    connect(m_ui->arabic, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_editor->setName(Language::Arabic, text); });
    connect(m_ui->login, &QLineEdit::textEdited, m_editor, &PersonEditor::setLogin);
    for (const auto &[box, role] :
         {std::pair(m_ui->journalist, Role::Journalist), std::pair(m_ui->subEditor, Role::SubEditor),
          std::pair(m_ui->translator, Role::Translator), std::pair(m_ui->chief, Role::Chief)})
        connect(box, &QCheckBox::toggled, m_editor, [this, role = role](bool has) { m_editor->setRole(role, has); });
    connect(m_ui->active, &QCheckBox::toggled, m_editor, &PersonEditor::setActive);
    connect(m_editor, &PersonEditor::changed, this, [this] {
        if (m_ui->login->text() != m_editor->draft().login)
            m_ui->login->setText(m_editor->draft().login); // proposed
        tell({});
        judge();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PersonDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &PersonDialog::reject);
}

void PersonDialog::retitle()
{
    setWindowTitle(m_editor->isNew() ? tr("New person") : tr("Change a person"));
}

void PersonDialog::judge()
{
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(m_editor->isChanged());
}

void PersonDialog::save()
{
    if (const auto problem = m_editor->problem()) {
        complain(*problem);
        return;
    }
    setSaving(true);
    presentation::onResult(m_editor->save(), this, [this](const Result<User> &user) {
        setSaving(false);
        if (user) {
            emit saved(user->id);
            accept();
        } else {
            tell(m_editor->refusalText(user.error()));
        }
    });
}

void PersonDialog::setSaving(bool isSaving)
{
    // As in the dialog of the newsroom: nothing that is typed meanwhile is lost, and the answer is seen.
    if (isSaving)
        m_typing = focusWidget();
    m_isSaving = isSaving;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->english, m_ui->arabic, m_ui->login, m_ui->roles,
                                                          m_ui->active, m_ui->buttons})
        part->setEnabled(!isSaving);
    if (!isSaving && m_typing)
        m_typing->setFocus();
}

void PersonDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

void PersonDialog::complain(const PersonEditor::Problem &problem)
{
    tell(problem.sentence);
    switch (problem.field) {
    case PersonEditor::Field::Name:
        return m_ui->english->setFocus();
    case PersonEditor::Field::Login:
        m_ui->login->selectAll();
        return m_ui->login->setFocus();
    case PersonEditor::Field::Roles:
        return m_editor->draft().roles ? m_ui->chief->setFocus() : m_ui->journalist->setFocus();
    case PersonEditor::Field::Active:
        return m_ui->active->setFocus();
    }
}

void PersonDialog::tell(const QString &sentence)
{
    tellInDialog(*this, *m_ui->answer, sentence);
}

void PersonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retitle();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
