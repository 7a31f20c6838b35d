// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/newsroomactions.h"

#include "core/base/bidi.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/base/onresult.h"
#include "presentation/session/desksession.h"
#include "presentation/session/newsroomdraft.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/main/mainwindow.h"
#include "widgets/settings/newnewsroomdialog.h"
#include "widgets/settings/opennewsroomdialog.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QStatusBar>

#include <utility>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::DeskSession;

NewsroomActions::NewsroomActions(MainWindow &window, presentation::SharedPlaces places)
    : QObject(&window)
    , m_window(window)
    , m_places(std::move(places))
{
    presentation::ActionRegistry &actions = window.parts().actions;
    actions.bind(u"newsroom.new"_s, this, [this] { askForNew(); });
    actions.bind(u"newsroom.open"_s, this, [this] { askForOther(); });
    actions.bind(u"newsroom.backup"_s, this, [this] { askForCopy(); });
    connect(&window.parts().desk, &DeskSession::uiLanguageChanged, this, &NewsroomActions::refresh);
    window.installEventFilter(this);
    refresh();
}

bool NewsroomActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || !m_isBackingUp)
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_closesAfterwards = true;
    m_window.messages().show(MessageBar::Tone::Hint,
                             tr("The backup is still being written. The window closes when it is done."));
    return true;
}

void NewsroomActions::refresh()
{
    m_window.parts().actions.setState(u"newsroom.backup"_s, !m_places->isOnServer() && !m_isBackingUp,
                                      m_isBackingUp ? tr("a backup is being written")
                                                    : tr("a newsroom on a server is backed up with pg_dump"));
}

void NewsroomActions::askForNew()
{
    auto *dialog = new NewNewsroomDialog(m_places, &m_window);
    connect(dialog, &NewNewsroomDialog::made, &m_window, &MainWindow::newsroomWanted);
    dialog->open();
}

void NewsroomActions::askForOther()
{
    const WindowParts &parts = m_window.parts();
    auto *dialog = new OpenNewsroomDialog(m_places, parts.settings, parts.desk.uiLanguage(), &m_window);
    connect(dialog, &OpenNewsroomDialog::chosen, &m_window,
            [this](const QString &location) { emit m_window.newsroomWanted(location, {}); });
    dialog->open();
}

void NewsroomActions::askForCopy()
{
    // The folder of the newsroom is proposed to nobody: a copy beside it is lost with the same disk.
    const QString folder = documentsFolder();
    const QDate today = m_window.parts().desk.clock().now().toDateTimeUtc().toLocalTime().date();
    const QString name = u"%1-%2"_s.arg(QFileInfo(m_places->here()).completeBaseName(), today.toString(Qt::ISODate));
    auto *dialog = new FileDialog(&m_window, tr("Back up newsroom"), folder, tr("Newsrooms (*.nashra)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->selectFile(presentation::fullFileName(name, folder));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, folder](const QString &file) { backUp(presentation::fullFileName(file, folder)); });
    dialog->open();
}

void NewsroomActions::backUp(const QString &file)
{
    m_isBackingUp = true;
    refresh();
    m_window.statusBar()->showMessage(tr("Backing up the newsroom…"));
    presentation::onResult(presentation::backUpNewsroom(m_places, file), this,
                           [this, file](const Result<qint64> &size) {
                               if (!size && size.error().code == ErrorCode::FileMoved)
                                   rescue(file);
                               else
                                   tellCopied(file, size);
                           });
}

void NewsroomActions::rescue(const QString &file)
{
    presentation::onResult(presentation::rescueNewsroom(m_window.parts().desk.stores(), m_places, file), this,
                           [this, file](const Result<qint64> &size) { tellCopied(file, size); });
}

void NewsroomActions::tellCopied(const QString &file, const Result<qint64> &size)
{
    m_isBackingUp = false;
    refresh();
    m_window.statusBar()->clearMessage();
    const bool isClosed = std::exchange(m_closesAfterwards, false);
    if (size) {
        m_window.messages().show(
            MessageBar::Tone::Success,
            //: %1 is a file, %2 its size
            tr("The newsroom was copied to %1: %2, read back and checked.")
                .arg(isolated(QDir::toNativeSeparators(file)), isolated(QLocale().formattedDataSize(*size, 1))));
        if (isClosed)
            m_window.close();
        return;
    }
    // Also where the window was closed: somebody counts on a backup that there is not.
    qWarning("%s", qUtf8Printable(size.error().toLogString()));
    m_window.messages().show(MessageBar::Tone::Error,
                             tr("No backup was written. %1").arg(presentation::newFileText(size.error(), file)));
}

} // namespace nashra::widgets
