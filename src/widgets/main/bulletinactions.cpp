// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/bulletinactions.h"

#include "core/base/bidi.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/base/onresult.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "presentation/bulletins/openfindings.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofing.h"
#include "presentation/publishing/publicationcontroller.h"
#include "presentation/session/desksession.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/bulletin/newbulletindialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebox.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QInputDialog>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::BulletinController;
using presentation::onResult;

namespace {

/// Half a sentence for a disabled action, which names the stories where they are what stands in the way.
QString reasonOf(const Error &error, const BulletinController &controller)
{
    constexpr qsizetype mostNamed = 3;
    QStringList parts;
    for (const presentation::BulletinEntry &entry : controller.entries()) {
        if (!entry.refusal || !error.items.contains(entry.article.id.toString()))
            continue;
        const ArticleContent &story = entry.article.content;
        const QString name = story.headline.isEmpty() ? story.slug : story.headline;
        //: %1 is the headline of a story, %2 why it cannot go out, in small letters
        parts << BulletinActions::tr("“%1”: %2")
                     .arg(isolated(presentation::terms::shortened(name)), presentation::reasonText(*entry.refusal));
    }
    if (parts.isEmpty())
        return presentation::reasonText(error);
    if (parts.size() > mostNamed)
        parts = parts.first(mostNamed) << u"…"_s;
    return parts.join(BulletinActions::tr("; "));
}

} // namespace

BulletinActions::BulletinActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    bindAll();
    const BulletinController &controller = window.bulletins().controller();
    connect(&controller, &BulletinController::bulletinChanged, this, &BulletinActions::refresh);
    connect(&controller, &BulletinController::busyChanged, this, &BulletinActions::refresh);
    connect(&window.bulletins(), &BulletinPanel::selectionChanged, this, &BulletinActions::refresh);
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &BulletinActions::refresh);
    connect(&window.parts().desk, &presentation::DeskSession::userChanged, this, &BulletinActions::refresh);
    connect(&window.parts().desk, &presentation::DeskSession::uiLanguageChanged, this, &BulletinActions::refresh);
    refresh();
}

void BulletinActions::bindAll()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    BulletinPanel &panel = m_window.bulletins();
    BulletinController &controller = panel.controller();
    actions.bind(u"bulletin.new"_s, this, [this] { askForNew(); });
    actions.bind(u"bulletin.rename"_s, this, [this] { askForTitle(); });
    actions.bind(u"bulletin.add"_s, this, [this] { addChosen(); });
    actions.bind(u"bulletin.remove"_s, this, [&] { controller.remove(panel.selectedItems()); });
    actions.bind(u"bulletin.moveup"_s, this, [&] { controller.moveUp(panel.selectedItems().value(0)); });
    actions.bind(u"bulletin.movedown"_s, this, [&] { controller.moveDown(panel.selectedItems().value(0)); });
    actions.bind(u"bulletin.approve"_s, this, [this, &controller] {
        onResult(controller.approve(), this, [this](const Result<Bulletin> &bulletin) {
            if (bulletin)
                told(*bulletin, tr("“%1” is approved. Release it when it is to go out."));
        });
    });
    actions.bind(u"bulletin.reopen"_s, this, [&controller] { controller.reopen(); });
    actions.bind(u"bulletin.release"_s, this, [this] { askBeforeReleasing(); });
}

void BulletinActions::told(const Bulletin &bulletin, const QString &sentence)
{
    m_window.messages().show(MessageBar::Tone::Success, sentence.arg(bulletin.title));
}

void BulletinActions::refresh()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const BulletinController &controller = m_window.bulletins().controller();
    const Roles roles = m_window.parts().desk.user().roles;
    const bool mayMake = roles & (Roles(Role::SubEditor) | Role::Chief);
    actions.setState(u"bulletin.new"_s, mayMake, tr("only sub-editors and chiefs make bulletins"));

    const auto edit = controller.canEdit();
    const QString refusal = edit ? QString() : presentation::reasonText(edit.error());
    actions.setState(u"bulletin.rename"_s, edit.has_value(), refusal);
    actions.setState(u"bulletin.add"_s, edit.has_value(), refusal);
    const bool hasSelection = !m_window.bulletins().selectedItems().isEmpty();
    for (const QString &id : {u"bulletin.remove"_s, u"bulletin.moveup"_s, u"bulletin.movedown"_s})
        actions.setState(id, edit && hasSelection, edit ? tr("choose an article of the bulletin") : refusal);
    const auto judge = [&](const QString &id, BulletinAction action) {
        const auto answer = controller.can(action);
        actions.setState(id, answer && !controller.isBusy(), answer ? QString() : reasonOf(answer.error(), controller));
    };
    judge(u"bulletin.approve"_s, BulletinAction::Approve);
    judge(u"bulletin.reopen"_s, BulletinAction::Reopen);
    judge(u"bulletin.release"_s, BulletinAction::Release);
}

void BulletinActions::askForNew()
{
    const presentation::DeskSession &desk = m_window.parts().desk;
    const QDate today = desk.clock().now().toDateTimeUtc().toLocalTime().date();
    auto *dialog = new NewBulletinDialog(tr("Bulletin, %1").arg(QLocale().toString(today, QLocale::LongFormat)),
                                         desk.uiLanguage(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_window.reveal(&m_window.bulletins());
        const auto made = m_window.bulletins().controller().create(dialog->language(), dialog->title());
        onResult(made, this, [this](const Result<Bulletin> &bulletin) {
            if (bulletin)
                m_window.bulletins().select(bulletin->id);
        });
    });
    dialog->open();
}

void BulletinActions::askForTitle()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename bulletin"));
    dialog->setLabelText(tr("Title:"));
    dialog->setTextValue(m_window.bulletins().controller().bulletin().title);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &title) { m_window.bulletins().controller().rename(title); });
    dialog->resize(std::max(dialog->sizeHint().width(), 420), dialog->sizeHint().height());
    dialog->open();
}

QString BulletinActions::releaseQuestion() const
{
    const BulletinController &controller = m_window.bulletins().controller();
    return tr("Release “%1” with %n article(s)?", nullptr, int(controller.entries().size()))
        .arg(isolated(controller.bulletin().title));
}

QString BulletinActions::releaseConsequence() const
{
    const presentation::PublicationController &publication = m_window.parts().publication;
    const QString formats = QLocale().createSeparatedList(publication.formatNames(m_window.parts().desk.uiLanguage()));
    const QString folder = QDir::toNativeSeparators(publication.folder());
    const QString where = folder.isEmpty() ? tr("Its files (%1) go into a folder that you are asked for.").arg(formats)
                                           : tr("Its files (%1) are written into %2.").arg(formats, isolated(folder));
    return tr("It gets its number and is frozen. This cannot be taken back.") + u"\n\n"_s + where;
}

void BulletinActions::askBeforeReleasing()
{
    BulletinController &controller = m_window.bulletins().controller();
    if (m_window.findChild<QMessageBox *>(u"releaseQuestion"_s))
        return;
    auto *box = new MessageBox(QMessageBox::NoIcon, tr("Release bulletin"), {}, QMessageBox::NoButton, &m_window);
    box->setObjectName(u"releaseQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *release = box->addButton(tr("&Release"), QMessageBox::AcceptRole);
    QPushButton *wait = box->addButton(tr("&Not yet"), QMessageBox::RejectRole);
    box->setDefaultButton(release);
    box->setEscapeButton(wait);
    box->setText(releaseQuestion());
    box->setInformativeText(releaseConsequence());
    // Somebody else may change or release it while this one is asked: a yes is to what the question says.
    const auto isAsked = [&controller, id = controller.bulletin().id, revision = controller.bulletin().revision] {
        return controller.bulletin().id == id && controller.bulletin().revision == revision;
    };
    const auto judge = [this, box, release, &controller, isAsked, title = controller.bulletin().title] {
        release->setEnabled(isAsked() && controller.can(BulletinAction::Release) && !controller.isBusy());
        if (isAsked() || !box->isVisible())
            return;
        box->reject();
        m_window.messages().show(
            MessageBar::Tone::Warning,
            tr("“%1” is no longer what was asked about; it was not released from here.").arg(isolated(title)));
    };
    connect(&controller, &BulletinController::bulletinChanged, box, judge);
    connect(&controller, &BulletinController::busyChanged, box, judge);
    connect(release, &QPushButton::clicked, this, [&controller, isAsked] {
        if (isAsked())
            controller.release();
    });
    judge();
    tellOpenFindings(*box);
    box->open();
}

void BulletinActions::tellOpenFindings(MessageBox &question)
{
    const WindowParts &parts = m_window.parts();
    QList<Article> articles;
    for (const presentation::BulletinEntry &entry : m_window.bulletins().controller().entries())
        articles << entry.article;
    auto *findings = new presentation::OpenFindings(parts.desk, parts.registry, parts.proofing.thread(), &question);
    connect(findings, &presentation::OpenFindings::known, &question,
            [&question, consequence = question.informativeText()](const QStringList &headlines) {
                const QString open = presentation::openFindingsText(headlines);
                question.setInformativeText(open.isEmpty() ? consequence : open + u"\n\n"_s + consequence);
            });
    findings->check(articles);
}

void BulletinActions::addChosen()
{
    // From the list several at once; from the text the article in front.
    QList<ArticleId> chosen;
    if (m_window.list().isAncestorOf(QApplication::focusWidget()))
        chosen = m_window.list().selectedArticles();
    if (chosen.isEmpty() && m_window.tabs().currentPage())
        chosen << m_window.tabs().currentPage()->session().id();
    if (chosen.isEmpty())
        return;
    m_window.reveal(&m_window.bulletins());
    m_window.bulletins().controller().add(chosen);
}

} // namespace nashra::widgets
