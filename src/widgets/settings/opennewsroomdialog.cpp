// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/opennewsroomdialog.h"

#include "core/base/bidi.h"
#include "presentation/base/onresult.h"
#include "ui_opennewsroomdialog.h"
#include "widgets/common/dialoganswer.h"
#include "widgets/common/filedialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::RecentNewsroom;

namespace {

const QString addressForm = u"postgresql://user@host/database"_s;

} // namespace

OpenNewsroomDialog::OpenNewsroomDialog(presentation::SharedPlaces places, const QSettings &settings, Language language,
                                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OpenNewsroomDialog>())
    , m_places(std::move(places))
    , m_language(language)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->hint->setText(tr("Such as %1. The password is read from %2; one that is typed here is not kept.")
                            .arg(isolated(addressForm), isolated(u"~/.pgpass"_s)));
    connectInputs();
    tell({});
    judge();
    m_ui->recent->setFocus();
    resize(520, 420);
    presentation::onResult(presentation::recentNewsrooms(settings), this,
                           [this](const Result<QList<RecentNewsroom>> &newsrooms) {
                               if (newsrooms)
                                   list(*newsrooms);
                           });
}

OpenNewsroomDialog::~OpenNewsroomDialog() = default;

void OpenNewsroomDialog::connectInputs()
{
    // One of the two is meant, and it is seen which.
    connect(m_ui->server, &QLineEdit::textEdited, this, [this] {
        m_ui->recent->setCurrentItem(nullptr);
        tell({});
        judge();
    });
    connect(m_ui->recent, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_ui->server->clear();
        tell({});
        judge();
    });
    // Return presses the button; what is activated with it would be opened twice.
    connect(m_ui->recent, &QListWidget::itemDoubleClicked, this, &OpenNewsroomDialog::openChosen);
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &OpenNewsroomDialog::askForFile);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &OpenNewsroomDialog::openChosen);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OpenNewsroomDialog::list(const QList<RecentNewsroom> &newsrooms)
{
    for (const RecentNewsroom &newsroom : newsrooms) {
        if (newsroom.place == m_places->here())
            continue;
        const QString name = textIn(newsroom.name, m_language);
        const QString place = isolated(QDir::toNativeSeparators(newsroom.place));
        auto *item =
            new QListWidgetItem((name.isEmpty() ? QFileInfo(newsroom.place).completeBaseName() : name) + u'\n' +
                                    (newsroom.isThere ? place : tr("Not there any more: %1").arg(place)),
                                m_ui->recent);
        item->setData(Qt::UserRole, newsroom.place);
        if (!newsroom.isThere)
            item->setFlags(Qt::NoItemFlags);
        else if (!m_ui->recent->currentItem() && m_ui->server->text().isEmpty())
            m_ui->recent->setCurrentItem(item);
    }
    if (m_ui->recent->count() == 0)
        (new QListWidgetItem(tr("No other newsroom was opened here yet."), m_ui->recent))->setFlags(Qt::NoItemFlags);
    judge();
}

void OpenNewsroomDialog::judge()
{
    m_ui->buttons->button(QDialogButtonBox::Open)
        ->setEnabled(m_ui->recent->currentItem() || !m_ui->server->text().trimmed().isEmpty());
}

void OpenNewsroomDialog::openChosen()
{
    const QString address = m_ui->server->text().trimmed();
    if (const QListWidgetItem *item = m_ui->recent->currentItem()) {
        choose(item->data(Qt::UserRole).toString());
    } else if (m_places->checkServer(address)) {
        choose(address);
    } else {
        tell(tr("This is no address of a newsroom on a server. One has the form %1; a port may follow the host, as in "
                "%2.")
                 .arg(isolated(addressForm), isolated(u"host:5432"_s)));
        m_ui->server->setFocus();
    }
}

void OpenNewsroomDialog::askForFile()
{
    auto *dialog = new FileDialog(this, tr("Open newsroom"), {}, tr("Newsrooms (*.nashra)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenNewsroomDialog::choose);
    dialog->open();
}

void OpenNewsroomDialog::choose(const QString &location)
{
    emit chosen(location);
    accept();
}

void OpenNewsroomDialog::tell(const QString &sentence)
{
    tellInDialog(*this, *m_ui->answer, sentence);
}

} // namespace nashra::widgets
