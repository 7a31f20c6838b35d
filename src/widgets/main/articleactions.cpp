// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/articleactions.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/openpoints.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/session/desksession.h"
#include "presentation/translation/translationcontroller.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/editor/followupdialog.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/killdialog.h"
#include "widgets/editor/notedialog.h"
#include "widgets/editor/relateddialog.h"
#include "widgets/editor/revisionsdialog.h"
#include "widgets/main/mainwindow.h"

#include <QAction>
#include <QStatusBar>

#include <array>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using presentation::EditingSession;
using presentation::onResult;

namespace {

struct WorkflowAction
{
    Action action;
    QLatin1StringView id;
};

constexpr std::array workflow{
    WorkflowAction{Action::Submit, "article.submit"_L1},   WorkflowAction{Action::Return, "article.return"_L1},
    WorkflowAction{Action::Approve, "article.approve"_L1}, WorkflowAction{Action::Reopen, "article.reopen"_L1},
    WorkflowAction{Action::Release, "article.release"_L1}, WorkflowAction{Action::FollowUp, "article.followup"_L1},
    WorkflowAction{Action::Kill, "article.kill"_L1},       WorkflowAction{Action::Spike, "article.spike"_L1},
    WorkflowAction{Action::Unspike, "article.unspike"_L1},
};

constexpr int stateStays = 4'000; // ms

/// Where a story stands besides its own article, in words.
struct Places
{
    QStringList bulletins;
    QStringList translations;
};

} // namespace

ArticleActions::ArticleActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_translations(new presentation::TranslationController(window.parts().desk, this))
    , m_goToOpenPoint(new QAction(this))
{
    connect(m_goToOpenPoint, &QAction::triggered, this, &ArticleActions::goToOpenPoint);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(100ms);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ArticleActions::refresh);
    bindWorkflow();
    bindOthers();
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &ArticleActions::followPage);
    connect(&window.parts().desk, &presentation::DeskSession::userChanged, this, &ArticleActions::refresh);
    connect(&window.parts().desk, &presentation::DeskSession::uiLanguageChanged, this, &ArticleActions::refresh);
    connect(m_translations, &presentation::TranslationController::started, &window, [this](const Article &started) {
        m_window.tabs().open(started);
        page()->focusText(); // wherever the key was pressed: it is to be written now
    });
    connect(m_translations, &presentation::TranslationController::failed, &window, &MainWindow::showError);
    followPage();
}

void ArticleActions::bindWorkflow()
{
    bindAction(u"article.approve"_s, Action::Approve);
    bindAction(u"article.reopen"_s, Action::Reopen);
    bindAction(u"article.release"_s, Action::Release);
    bindAction(u"article.spike"_s, Action::Spike);
    bindAction(u"article.unspike"_s, Action::Unspike);
    presentation::ActionRegistry &actions = m_window.parts().actions;
    actions.bind(u"article.submit"_s, this, [this] { submit(); });
    actions.bind(u"article.return"_s, this, [this] { returnWithNote(); });
    actions.bind(u"article.followup"_s, this, [this] { followUp(); });
    actions.bind(u"article.kill"_s, this, [this] { kill(); });
}

void ArticleActions::bindAction(const QString &id, Action action)
{
    m_window.parts().actions.bind(id, this, [this, action] { act(page(), action); });
}

void ArticleActions::bindOthers()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    actions.bind(u"article.new"_s, this, [this] {
        presentation::DeskSession &desk = m_window.parts().desk;
        m_window.tabs().openNew(desk.uiLanguage(), m_window.list().desk());
    });
    actions.bind(u"article.save"_s, this, [this] { save(); });
    actions.bind(u"tab.close"_s, this, [this] { m_window.tabs().closePage(page()); });
    actions.bind(u"article.translate"_s, this, [this] { translate(); });
    actions.bind(u"article.history"_s, this, [this] { showRevisions(); });
    actions.bind(u"article.related"_s, this, [this] { showRelated(); });
    actions.bind(u"article.usenewer"_s, this, [this] {
        page()->session().takeNewer();
        page()->messages().clear();
    });
    actions.bind(u"article.keepmine"_s, this, [this] {
        page()->session().keepMine();
        page()->messages().clear();
        save();
    });
    actions.bind(u"article.previous"_s, this, [this] { m_window.list().openNeighbour(-1); });
    actions.bind(u"article.next"_s, this, [this] { m_window.list().openNeighbour(1); });
}

ArticlePage *ArticleActions::page() const
{
    return m_window.tabs().currentPage();
}

void ArticleActions::followPage()
{
    if (m_followed)
        m_followed->disconnect(this);
    m_followed = page() ? &page()->session() : nullptr;
    if (m_followed) {
        // Not started anew by every key: typing must not put the answer off.
        const auto soon = [this] {
            if (!m_refreshTimer.isActive())
                m_refreshTimer.start();
        };
        connect(m_followed, &EditingSession::articleChanged, this, &ArticleActions::refresh);
        connect(m_followed, &EditingSession::dirtyChanged, this, &ArticleActions::refresh);
        connect(m_followed, &EditingSession::busyChanged, this, &ArticleActions::refresh);
        connect(m_followed, &EditingSession::editabilityChanged, this, &ArticleActions::refresh);
        connect(m_followed, &EditingSession::newerRevisionFound, this, &ArticleActions::refresh);
        connect(m_followed, &EditingSession::paragraphsChanged, this, soon);
        connect(&m_followed->header(), &presentation::HeaderFields::changed, this, soon);
    }
    refresh();
}

void ArticleActions::refresh()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const bool hasUser = m_window.parts().desk.hasUser();
    actions.setState(u"article.new"_s, hasUser, tr("nobody is at the desk"));
    ArticlePage *current = page();
    const QString none = tr("no article is open");
    for (const char *id : {"article.save", "tab.close", "article.translate", "article.history", "article.related",
                           "article.usenewer", "article.keepmine"})
        actions.setState(QString::fromLatin1(id), current != nullptr, none);
    if (!current) {
        for (const WorkflowAction &each : workflow)
            actions.setState(each.id, false, none);
        return;
    }
    EditingSession &session = current->session();
    const bool hasWork = session.isDirty() || session.isNew();
    const auto refusal = session.editRefusal();
    actions.setState(u"article.save"_s, session.canEdit() && hasWork && !session.isBusy(),
                     refusal ? presentation::reasonText(*refusal) : tr("everything is saved"));
    const auto translatable = m_translations->canTranslate(session.article());
    actions.setState(u"article.translate"_s, translatable.has_value(),
                     translatable ? QString() : presentation::reasonText(translatable.error()));
    actions.setState(u"article.history"_s, !session.isNew(), tr("the article was never saved"));
    const bool hasNewer = session.newerArticle().has_value();
    for (const QString &id : {u"article.usenewer"_s, u"article.keepmine"_s})
        actions.setState(id, hasNewer, tr("there is no newer revision"));
    refreshWorkflow(session);
}

void ArticleActions::refreshWorkflow(EditingSession &session)
{
    for (const WorkflowAction &each : workflow) {
        const Result<Status> answer = session.canAct(each.action);
        // What is missing is told when it is tried, so that Submit can lead to the empty field.
        const bool leads = !answer && each.action == Action::Submit && answer.error().code == ErrorCode::Incomplete;
        m_window.parts().actions.setState(each.id, (answer || leads) && !session.isBusy(),
                                          answer ? QString() : presentation::reasonText(answer.error()));
    }
}

void ArticleActions::act(const QPointer<ArticlePage> &acting, Action action, const ActionArguments &arguments)
{
    if (!acting)
        return;
    const auto acted = acting->session().act(action, arguments);
    onResult(acted, this, [this, acting, action, arguments](const Result<Article> &answer) {
        if (!acting)
            return;
        if (!answer) {
            // Of anything else that went wrong the page tells.
            if (EditingSession::isApprovalAtStake(answer.error()))
                acting->askBeforeReopening([=, this](const Article &) { act(acting, action, arguments); });
            return;
        }
        tellDone(*acting, action, *answer);
        if (action == Action::Release)
            emit articleReleased(*answer);
    });
}

void ArticleActions::tellDone(ArticlePage &acted, Action action, const Article &article)
{
    const QString done = tr("Done: the article is now “%1”.").arg(presentation::terms::statusText(article.status));
    const presentation::OpenPoints open = presentation::openPointsOf(article.content, acted.proofing().findings());
    if ((action != Action::Submit && action != Action::Approve) || open.isEmpty()) {
        acted.messages().show(MessageBar::Tone::Success, done);
        return;
    }
    m_goToOpenPoint->setText(tr("Go there"));
    acted.messages().show(MessageBar::Tone::Warning, done + u' ' + presentation::openPointsText(open),
                          {m_goToOpenPoint});
}

void ArticleActions::goToOpenPoint()
{
    ArticlePage *current = page();
    if (!current)
        return;
    // As it is now: some of it may have been mended since.
    const presentation::OpenPoints open =
        presentation::openPointsOf(current->session().content(), current->proofing().findings());
    if (!open.emptyFields.isEmpty()) {
        current->header().focusField(open.emptyFields.first());
    } else if (!open.findings.isEmpty()) {
        const Finding &first = open.findings.first();
        if (const QString field = presentation::headerFieldOf(first); !field.isEmpty()) {
            current->header().focusField(field);
        } else {
            current->editor().showRange(first.paragraph, first.position, first.length);
            current->focusText();
        }
    } else {
        current->messages().clear();
    }
}

void ArticleActions::save()
{
    if (ArticlePage *current = page()) {
        current->save([this](const Article &saved) {
            //: %1 is a number, %2 a state of an article
            m_window.statusBar()->showMessage(
                tr("Saved as revision %1: %2").arg(saved.revision).arg(presentation::terms::statusText(saved.status)),
                stateStays);
        });
    }
}

void ArticleActions::submit()
{
    ArticlePage *current = page();
    const Result<Status> answer = current->session().canAct(Action::Submit);
    if (answer || answer.error().code != ErrorCode::Incomplete) {
        act(current, Action::Submit);
        return;
    }
    current->showError(answer.error());
    const QString missing = answer.error().items.value(0);
    if (missing == "body"_L1)
        current->focusText();
    else
        current->header().focusField(missing);
}

void ArticleActions::returnWithNote()
{
    auto *dialog =
        new NoteDialog(tr("Return the article"), tr("What should the author mend?"), tr("&Return"), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked = QPointer(page())] {
        ActionArguments arguments;
        arguments.note = dialog->note();
        act(asked, Action::Return, arguments);
    });
    dialog->open();
}

void ArticleActions::followUp()
{
    auto *dialog = new FollowUpDialog(&m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, asked = QPointer(page())] {
        ActionArguments arguments;
        arguments.followUp = dialog->followUp();
        act(asked, Action::FollowUp, arguments);
    });
    dialog->open();
}

void ArticleActions::kill()
{
    const QPointer<ArticlePage> killed(page());
    const Article article = killed->session().article();
    const auto asked = m_window.parts().desk.stores().read([id = article.id](Stores &stores) -> Result<Places> {
        Places places;
        const auto bulletins = stores.bulletins().holding(id);
        if (!bulletins)
            return tl::unexpected(bulletins.error());
        for (const BulletinId &each : *bulletins) {
            if (const auto bulletin = stores.bulletins().bulletin(each))
                places.bulletins << bulletin->title;
        }
        const auto translations = stores.articles().translationsOf(id);
        if (!translations)
            return tl::unexpected(translations.error());
        for (const ArticleId &each : *translations) {
            if (const auto translation = stores.articles().article(each))
                places.translations << translation->content.headline;
        }
        return places;
    });
    onResult(asked, this, [this, killed, article](const Result<Places> &places) {
        if (!places) {
            m_window.showError(places.error());
            return;
        }
        QStringList lines;
        for (const QString &title : places->bulletins)
            lines << tr("Bulletin: %1").arg(title);
        for (const QString &headline : places->translations)
            lines << tr("Translation: %1").arg(isolated(headline));
        const presentation::DeskSession &desk = m_window.parts().desk;
        QList<User> seconds;
        for (const User &user : desk.users()) {
            const bool mayConfirm = user.roles & (Roles(Role::SubEditor) | Role::Chief);
            if (user.isActive && mayConfirm && user.id != desk.user().id)
                seconds << user;
        }
        auto *dialog = new KillDialog(article.content.headline, lines, seconds, desk.uiLanguage(), &m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, killed] {
            ActionArguments arguments;
            arguments.note = dialog->reason();
            arguments.confirmedBy = dialog->second();
            act(killed, Action::Kill, arguments);
        });
        dialog->open();
    });
}

void ArticleActions::translate()
{
    ArticlePage *current = page();
    if (!current->session().isDirty()) {
        m_translations->start(current->session().id());
        return;
    }
    // The translation is tied to a revision, so the text has to be one.
    current->save([this](const Article &saved) { m_translations->start(saved.id); });
}

void ArticleActions::showRevisions()
{
    auto *dialog = new RevisionsDialog(m_window.parts().desk, page()->session().article(), &m_window);
    connect(dialog, &RevisionsDialog::failed, &m_window, &MainWindow::showError);
    dialog->open();
}

void ArticleActions::showRelated()
{
    (new RelatedDialog(m_window.parts(), *page(), page()))->open();
}

} // namespace nashra::widgets
