// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/newsroomdialog.h"

#include "presentation/base/onresult.h"
#include "presentation/errors/errortext.h"
#include "presentation/newsroom/desksmodel.h"
#include "presentation/newsroom/newsroomeditor.h"
#include "presentation/newsroom/peoplemodel.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "ui_newsroomdialog.h"
#include "widgets/common/dialoganswer.h"
#include "widgets/settings/persondialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

namespace nashra::widgets {

using presentation::DesksModel;
using presentation::NewsroomEditor;
using presentation::PeopleModel;

namespace {

/// Rows of people, those who have left in a softer ink.
class PeopleDelegate : public QStyledItemDelegate
{
public:
    PeopleDelegate(const presentation::ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(PeopleModel::IsActiveRole).toBool())
            option->palette.setColor(QPalette::Text, m_theme.theme().color(presentation::ColorRole::TextMuted));
    }

private:
    const presentation::ThemeController &m_theme;
};

/// Puts a text into a field where it is another: who types keeps his cursor.
void put(QLineEdit &field, const QString &text)
{
    if (field.text() != text.left(field.maxLength()))
        field.setText(text);
}

} // namespace

NewsroomDialog::NewsroomDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewsroomDialog>())
    , m_parts(parts)
    , m_people(new PeopleModel(parts.desk, this))
    , m_newsroom(new NewsroomEditor(parts.desk, this))
    , m_chosen(parts.desk.user().id)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setUpViews();
    connectPeople();
    connectNewsroom();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewsroomDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewsroomDialog::reject);
    connect(m_ui->pages, &QTabWidget::currentChanged, this, [this] {
        tell({});
        judge();
    });
    choosePerson();
    chooseDesk(0);
    showTexts();
    judge();
    tell({});
    m_ui->people->setFocus();
    resize(680, 600);
}

NewsroomDialog::~NewsroomDialog() = default;

void NewsroomDialog::setUpViews()
{
    m_ui->people->setModel(m_people);
    m_ui->people->setItemDelegate(new PeopleDelegate(m_parts.theme, m_ui->people));
    m_ui->people->header()->setStretchLastSection(false);
    m_ui->people->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->people->header()->setSectionResizeMode(PeopleModel::EnglishColumn, QHeaderView::Stretch);
    m_ui->people->header()->setSectionResizeMode(PeopleModel::ArabicColumn, QHeaderView::Stretch);
    m_ui->desks->setModel(&m_newsroom->desks());
    m_ui->desks->header()->setStretchLastSection(false);
    m_ui->desks->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->desks->header()->setSectionResizeMode(DesksModel::ArticlesColumn, QHeaderView::ResizeToContents);
    for (QLineEdit *field : {m_ui->englishName, m_ui->englishAgency, m_ui->englishDesk, m_ui->deskId})
        field->setLayoutDirection(Qt::LeftToRight);
    for (QLineEdit *field : {m_ui->arabicName, m_ui->arabicAgency, m_ui->arabicDesk})
        field->setLayoutDirection(Qt::RightToLeft);
}

void NewsroomDialog::connectPeople()
{
    connect(m_ui->people->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_chosen = m_people->userAt(current).id;
                judge();
            });
    connect(m_people, &QAbstractItemModel::modelReset, this, &NewsroomDialog::choosePerson);
    connect(m_ui->addPerson, &QPushButton::clicked, this, [this] { openPerson(true); });
    connect(m_ui->editPerson, &QPushButton::clicked, this, [this] { openPerson(false); });
    // Return in the list presses the default button, which is that of changing.
    connect(m_ui->people, &QTreeView::doubleClicked, m_ui->editPerson, &QPushButton::click);
}

void NewsroomDialog::connectNewsroom()
{
    DesksModel &desks = m_newsroom->desks();
    connect(m_newsroom, &NewsroomEditor::changed, this, [this] {
        tell({});
        showTexts();
        judge();
    });
    connect(m_newsroom, &NewsroomEditor::failed, this,
            [this](const Error &error) { tell(presentation::errorText(error).sentence()); });
    connect(&desks, &QAbstractItemModel::modelReset, this, [this, &desks] { chooseDesk(desks.rowOf(m_deskKey)); });
    connect(m_ui->desks->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NewsroomDialog::showDesk);
    for (const auto &[field, language] :
         {std::pair(m_ui->englishName, Language::English), std::pair(m_ui->arabicName, Language::Arabic)})
        connect(field, &QLineEdit::textEdited, m_newsroom,
                [this, language = language](const QString &text) { m_newsroom->setName(language, text); });
    for (const auto &[field, language] :
         {std::pair(m_ui->englishAgency, Language::English), std::pair(m_ui->arabicAgency, Language::Arabic)})
        connect(field, &QLineEdit::textEdited, m_newsroom,
                [this, language = language](const QString &text) { m_newsroom->setAgency(language, text); });
    for (const auto &[field, language] :
         {std::pair(m_ui->englishDesk, Language::English), std::pair(m_ui->arabicDesk, Language::Arabic)})
        connect(field, &QLineEdit::textEdited, m_newsroom, [this, language = language](const QString &text) {
            m_newsroom->desks().setName(deskRow(), language, text);
        });
    connect(m_ui->deskId, &QLineEdit::textEdited, &desks,
            [this](const QString &id) { m_newsroom->desks().setId(deskRow(), id); });
    connect(m_ui->addDesk, &QPushButton::clicked, this, &NewsroomDialog::addDesk);
    connect(m_ui->removeDesk, &QPushButton::clicked, this, &NewsroomDialog::removeDesk);
    connect(m_ui->moveUp, &QPushButton::clicked, this, [this] { moveDesk(-1); });
    connect(m_ui->moveDown, &QPushButton::clicked, this, [this] { moveDesk(1); });
}

void NewsroomDialog::judge()
{
    const bool canChange = m_newsroom->canChange();
    m_ui->note->setText(canChange ? tr("These hold for everybody in the newsroom.")
                                  : tr("These hold for everybody in the newsroom, so that only a chief changes them."));
    m_ui->addPerson->setEnabled(canChange);
    m_ui->editPerson->setEnabled(canChange && m_ui->people->currentIndex().isValid());
    for (QLineEdit *field : {m_ui->englishName, m_ui->arabicName, m_ui->englishAgency, m_ui->arabicAgency})
        field->setReadOnly(!canChange);
    const auto buttons = canChange ? QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                   : QDialogButtonBox::StandardButtons(QDialogButtonBox::Close);
    if (m_ui->buttons->standardButtons() != buttons)
        m_ui->buttons->setStandardButtons(buttons);
    if (QPushButton *button = m_ui->buttons->button(QDialogButtonBox::Save)) {
        const bool isChanged = m_newsroom->isChanged();
        button->setEnabled(isChanged);
        // People are kept already, so that there may be nothing to take back.
        m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(isChanged ? tr("Cancel") : tr("Close"));
        const bool isPeople = m_ui->pages->currentWidget() == m_ui->peoplePage;
        (isPeople ? m_ui->editPerson : button)->setDefault(true);
    }
    showDesk();
}

void NewsroomDialog::showTexts()
{
    put(*m_ui->englishName, m_newsroom->name(Language::English));
    put(*m_ui->arabicName, m_newsroom->name(Language::Arabic));
    put(*m_ui->englishAgency, m_newsroom->agency(Language::English));
    put(*m_ui->arabicAgency, m_newsroom->agency(Language::Arabic));
}

void NewsroomDialog::showDesk()
{
    const DesksModel &desks = m_newsroom->desks();
    const int row = deskRow();
    const bool canChange = m_newsroom->canChange();
    const bool canEdit = canChange && row >= 0;
    if (row >= 0)
        m_deskKey = desks.keyOf(row);
    const Desk desk = desks.deskAt(row);
    put(*m_ui->englishDesk, desk.name.value(Language::English));
    put(*m_ui->arabicDesk, desk.name.value(Language::Arabic));
    put(*m_ui->deskId, desk.id);
    // An id that is left out is made from the name, and seen here as it will be.
    m_ui->deskId->setPlaceholderText(desks.desks().value(row).id);
    m_ui->englishDesk->setReadOnly(!canEdit);
    m_ui->arabicDesk->setReadOnly(!canEdit);
    m_ui->deskId->setReadOnly(!canEdit || !desks.isNew(row));
    m_ui->addDesk->setEnabled(canChange);
    m_ui->removeDesk->setEnabled(canEdit);
    m_ui->moveUp->setEnabled(canEdit && row > 0);
    m_ui->moveDown->setEnabled(canEdit && row + 1 < desks.rowCount());
}

void NewsroomDialog::choosePerson()
{
    const QModelIndex chosen = m_people->indexOf(m_chosen);
    m_ui->people->setCurrentIndex(chosen.isValid() ? chosen : m_people->index(0, 0));
    judge();
}

void NewsroomDialog::openPerson(bool isNew)
{
    const User person = isNew ? User() : m_people->userAt(m_ui->people->currentIndex());
    auto *dialog = new PersonDialog(m_parts.desk, person, this);
    connect(dialog, &PersonDialog::saved, this, [this](UserId id) {
        // Somebody new is in the list as soon as the desk has read the people anew.
        m_chosen = id;
        if (const QModelIndex row = m_people->indexOf(id); row.isValid())
            m_ui->people->setCurrentIndex(row);
    });
    dialog->open();
}

int NewsroomDialog::deskRow() const
{
    return m_ui->desks->currentIndex().row();
}

void NewsroomDialog::chooseDesk(int row)
{
    m_ui->desks->setCurrentIndex(m_newsroom->desks().index(row, 0));
    judge();
}

void NewsroomDialog::addDesk()
{
    chooseDesk(m_newsroom->desks().add());
    m_ui->englishDesk->setFocus();
}

void NewsroomDialog::removeDesk()
{
    const int row = deskRow();
    if (const QString reason = m_newsroom->reasonAgainstRemoving(row); !reason.isEmpty()) {
        tell(reason);
        return;
    }
    m_newsroom->desks().remove(row);
    chooseDesk(std::min(row, m_newsroom->desks().rowCount() - 1));
}

void NewsroomDialog::moveDesk(int step)
{
    const int target = deskRow() + step;
    m_newsroom->desks().move(deskRow(), target);
    chooseDesk(target);
}

void NewsroomDialog::save()
{
    if (const QString problem = m_newsroom->problem(); !problem.isEmpty()) {
        tell(problem);
        return;
    }
    setSaving(true);
    presentation::onResult(m_newsroom->save(), this, [this](const Result<NewsroomSettings> &saved) {
        setSaving(false);
        if (saved)
            accept();
        else
            tell(m_newsroom->refusalText(saved.error()));
    });
}

void NewsroomDialog::setSaving(bool isSaving)
{
    // What is typed meanwhile would not be kept, and the answer to a dialog that is gone would reach nobody.
    if (isSaving)
        m_typing = focusWidget();
    m_isSaving = isSaving;
    m_ui->pages->setEnabled(!isSaving);
    m_ui->buttons->setEnabled(!isSaving);
    if (!isSaving && m_typing)
        m_typing->setFocus();
}

void NewsroomDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

void NewsroomDialog::tell(const QString &sentence)
{
    tellInDialog(*this, *m_ui->answer, sentence);
}

void NewsroomDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        judge();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
