// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/exportactions.h"

#include "core/base/bidi.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/base/onresult.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/findingtext.h"
#include "presentation/publishing/publicationcontroller.h"
#include "presentation/session/desksession.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::onResult;
using presentation::PublicationController;

ExportActions::ExportActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_openFolder(new QAction(this))
{
    bindAll();
    connect(m_openFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastFolder)); });
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &ExportActions::refresh);
    connect(&window.bulletins().controller(), &presentation::BulletinController::bulletinChanged, this,
            &ExportActions::refresh);
    connect(&window.bulletins().controller(), &presentation::BulletinController::released, this,
            qOverload<const Bulletin &>(&ExportActions::publishReleased));
    refresh();
}

void ExportActions::bindAll()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    PublicationController &publication = m_window.parts().publication;
    const auto bindArticle = [&](const QString &id, const QString &format) {
        actions.bind(id, this, [this, &publication, format] {
            const ArticleId article = m_window.tabs().currentPage()->session().id();
            askForFolder(tr("Export into"), [this, &publication, article, format](const QString &folder) {
                m_lastFolder = folder;
                onResult(publication.publish(article, format, folder), this,
                         [this](const PublicationController::Answer &answer) { tell(tr("Exported."), answer); });
            });
        });
    };
    bindArticle(u"export.html"_s, u"html"_s);
    bindArticle(u"export.wire"_s, u"plaintext"_s);
    actions.bind(u"export.preview"_s, this, [this] { preview(); });
    actions.bind(u"bulletin.export"_s, this, [this, &publication] {
        const BulletinId bulletin = m_window.bulletins().controller().bulletin().id;
        askForFolder(tr("Export into"), [this, &publication, bulletin](const QString &folder) {
            m_lastFolder = folder;
            onResult(publication.publish(bulletin, folder), this,
                     [this](const PublicationController::Answer &answer) { tell(tr("Exported."), answer); });
        });
    });
}

void ExportActions::refresh()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const bool hasPage = m_window.tabs().currentPage() != nullptr;
    for (const QString &id : {u"export.html"_s, u"export.wire"_s, u"export.preview"_s})
        actions.setState(id, hasPage, tr("no article is open"));
    actions.setState(u"bulletin.export"_s, m_window.bulletins().controller().hasBulletin(),
                     tr("no bulletin is chosen"));
}

void ExportActions::preview()
{
    presentation::EditingSession &session = m_window.tabs().currentPage()->session();
    Article article = session.article();
    article.content = session.content();
    if (!m_previews || !m_previews->isValid())
        m_previews.emplace();
    if (!m_previews->isValid()) {
        m_window.showError({ErrorCode::Io, m_previews->errorString(), {}, nullptr});
        return;
    }
    const QString folder = m_previews->filePath(u"preview"_s);
    onResult(m_window.parts().publication.preview(article, folder), this,
             [this](const PublicationController::Answer &answer) {
                 if (!answer) {
                     m_window.showError(answer.error());
                     return;
                 }
                 const QString file = answer->files.value(answer->files.size() - 1).path; // behind what it needs
                 if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
                     m_window.messages().show(MessageBar::Tone::Warning,
                                              tr("No browser could be started. The page lies in %1").arg(file));
             });
}

void ExportActions::askForFolder(const QString &title, const std::function<void(const QString &)> &then)
{
    const QString start = m_lastFolder.isEmpty() ? m_window.parts().publication.folder() : m_lastFolder;
    auto *dialog = new FileDialog(&m_window, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void ExportActions::withFolder(const std::function<void(const QString &)> &then)
{
    PublicationController &publication = m_window.parts().publication;
    if (!publication.folder().isEmpty()) {
        then(publication.folder());
        return;
    }
    askForFolder(tr("Where do published files go?"), [&publication, then](const QString &folder) {
        publication.setFolder(folder);
        then(folder);
    });
}

void ExportActions::publishReleased(const Article &article)
{
    withFolder([this, article](const QString &folder) {
        m_lastFolder = folder;
        PublicationController &publication = m_window.parts().publication;
        onResult(publication.publish(article.id, u"html"_s, folder), this,
                 [this, article, folder, &publication](const PublicationController::Answer &page) {
                     if (!page) {
                         tell({}, page);
                         return;
                     }
                     onResult(publication.publish(article.id, u"plaintext"_s, folder), this,
                              [this, article, page](PublicationController::Answer wire) {
                                  if (wire) {
                                      wire->files = page->files + wire->files;
                                      wire->findings = page->findings + wire->findings;
                                  }
                                  tell(tr("Released as No. %1.").arg(article.releaseNumber), wire);
                              });
                 });
    });
}

void ExportActions::publishReleased(const Bulletin &bulletin)
{
    withFolder([this, bulletin](const QString &folder) {
        m_lastFolder = folder;
        onResult(m_window.parts().publication.publish(bulletin.id, folder), this,
                 [this, bulletin](const PublicationController::Answer &answer) {
                     tell(tr("Bulletin No. %1 is released.").arg(bulletin.number), answer);
                 });
    });
}

void ExportActions::tell(const QString &what, const Result<publishing::Publication> &answer)
{
    if (!answer) {
        m_window.showError(answer.error());
        return;
    }
    QStringList sentences{what, tr("%n file(s) in %1.", nullptr, static_cast<int>(answer->files.size()))
                                    .arg(isolated(QDir::toNativeSeparators(m_lastFolder)))};
    for (const Finding &finding : answer->findings)
        sentences << presentation::findingText(finding, m_window.parts().desk.uiLanguage());
    m_openFolder->setText(tr("Open folder"));
    m_window.messages().show(answer->findings.isEmpty() ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
                             sentences.join(u' '), {m_openFolder});
}

} // namespace nashra::widgets
