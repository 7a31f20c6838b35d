// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/newnewsroomdialog.h"

#include "core/user/userrules.h"
#include "presentation/base/onresult.h"
#include "ui_newnewsroomdialog.h"
#include "widgets/common/dialoganswer.h"
#include "widgets/common/filedialog.h"

#include <QDir>
#include <QPushButton>

namespace nashra::widgets {

using presentation::DraftFault;
using presentation::NewsroomDraft;

NewNewsroomDialog::NewNewsroomDialog(presentation::SharedPlaces places, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewNewsroomDialog>())
    , m_places(std::move(places))
    , m_folder(documentsFolder())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Make newsroom"));
    connectInputs();
    tell({});
    m_ui->nameEnglish->setFocus();
    resize(560, sizeHint().height());
}

NewNewsroomDialog::~NewNewsroomDialog() = default;

void NewNewsroomDialog::connectInputs()
{
    for (const QLineEdit *name : {m_ui->nameEnglish, m_ui->nameArabic})
        connect(name, &QLineEdit::textEdited, this, &NewNewsroomDialog::proposeFile);
    connect(m_ui->chiefEnglish, &QLineEdit::textEdited, this, &NewNewsroomDialog::proposeLogin);
    // What was emptied is proposed again.
    connect(m_ui->file, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isFileChosen = !text.trimmed().isEmpty(); });
    connect(m_ui->login, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isLoginChosen = !text.trimmed().isEmpty(); });
    connect(m_ui->choose, &QPushButton::clicked, this, &NewNewsroomDialog::chooseFile);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewNewsroomDialog::make);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewNewsroomDialog::reject);
}

NewsroomDraft NewNewsroomDialog::draft() const
{
    const auto both = [](const QLineEdit &english, const QLineEdit &arabic) {
        return LocalizedText{{Language::English, english.text()}, {Language::Arabic, arabic.text()}};
    };
    return {both(*m_ui->nameEnglish, *m_ui->nameArabic), both(*m_ui->agencyEnglish, *m_ui->agencyArabic),
            both(*m_ui->chiefEnglish, *m_ui->chiefArabic), m_ui->login->text(), m_ui->file->text()};
}

void NewNewsroomDialog::proposeFile()
{
    if (m_isFileChosen)
        return;
    const QString name = presentation::proposedFileName(draft().name);
    m_ui->file->setText(name.isEmpty() ? name : QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

void NewNewsroomDialog::proposeLogin()
{
    if (!m_isLoginChosen)
        m_ui->login->setText(proposedLogin(m_ui->chiefEnglish->text()));
}

void NewNewsroomDialog::chooseFile()
{
    const QString typed = m_ui->file->text().trimmed();
    auto *dialog = new FileDialog(this, tr("File of the newsroom"),
                                  typed.isEmpty() ? m_folder : presentation::fullFileName(typed, m_folder),
                                  tr("Newsrooms (*.nashra)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_ui->file->setText(QDir::toNativeSeparators(presentation::fullFileName(file, m_folder)));
        m_isFileChosen = true;
    });
    dialog->open();
}

void NewNewsroomDialog::make()
{
    const NewsroomDraft wanted = draft();
    if (const auto fault = presentation::firstFault(wanted)) {
        tellFault(*fault);
        return;
    }
    const QString file = presentation::fullFileName(wanted.file, m_folder);
    const NewNewsroom newsroom = presentation::newsroomOf(wanted);
    setMaking(true);
    tell(tr("The newsroom is being made…"));
    presentation::onResult(presentation::makeNewsroomFile(m_places, file, newsroom), this,
                           [this, file, login = newsroom.firstUser.login](const Result<void> &answer) {
                               setMaking(false);
                               if (!answer) {
                                   qWarning("%s", qUtf8Printable(answer.error().toLogString()));
                                   tell(presentation::newFileText(answer.error(), file));
                                   m_ui->file->setFocus();
                                   return;
                               }
                               emit made(file, login);
                               accept();
                           });
}

void NewNewsroomDialog::setMaking(bool isMaking)
{
    m_isMaking = isMaking;
    m_ui->fields->setEnabled(!isMaking);
    m_ui->buttons->setEnabled(!isMaking);
}

void NewNewsroomDialog::tellFault(DraftFault fault)
{
    switch (fault) {
    case DraftFault::Name:
        tell(tr("A newsroom needs a name, in English or in Arabic."));
        m_ui->nameEnglish->setFocus();
        break;
    case DraftFault::File:
        tell(tr("Say in which file the newsroom is to be kept."));
        m_ui->file->setFocus();
        break;
    case DraftFault::ChiefName:
        tell(tr("Its first person needs a name, in English or in Arabic."));
        m_ui->chiefEnglish->setFocus();
        break;
    case DraftFault::Login:
        tell(tr("A login is written in small Latin letters, digits, dots, hyphens and underscores, and begins with a "
                "letter or digit."));
        m_ui->login->setFocus();
        break;
    }
}

void NewNewsroomDialog::tell(const QString &sentence)
{
    tellInDialog(*this, *m_ui->answer, sentence);
}

void NewNewsroomDialog::reject()
{
    if (!m_isMaking)
        QDialog::reject();
}

} // namespace nashra::widgets
