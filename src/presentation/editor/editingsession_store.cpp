// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/slug.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/bodytracker.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/errortext.h"

// The half of the session that talks to the store: saving, workflow, and what others save meanwhile.

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

const QString approvalItem = u"approval"_s;

/// Whether a save on that revision would drop an approval.
bool dropsApproval(const Result<Article> &stored, int base)
{
    return stored && stored->status == Status::Approved && stored->revision == base;
}

} // namespace

QFuture<Result<Article>> EditingSession::save(OnApproval onApproval)
{
    const SharedPromise<Article> promise;
    whenIdle([this, promise, onApproval] {
        m_tracker->ensureUniqueIds();
        const Sent sent{content(), m_textRevision};
        if (!isNew() && !isDirty()) {
            promise.answer(m_article);
            return;
        }
        if (!m_desk.hasUser()) {
            emit failed(nobodyAtDesk());
            promise.answer(tl::unexpected(nobodyAtDesk()));
            return;
        }
        setBusy(true);
        onResult(write(sent.content, onApproval), this, [this, promise, sent](const Result<Article> &answer) {
            const Result<Article> taken = takeSaved(sent, answer);
            setBusy(false);
            promise.answer(taken);
        });
    });
    return promise.future();
}

bool EditingSession::isApprovalAtStake(const Error &error)
{
    return error.code == ErrorCode::WrongState && error.items == QStringList{approvalItem};
}

QFuture<Result<Article>> EditingSession::write(const ArticleContent &content, OnApproval onApproval)
{
    const UserId user = m_desk.user().id;
    if (isNew()) {
        return m_desk.stores().write([id = m_provisionalId, content, user](Stores &stores) {
            const auto created = stores.articles().create(content, user, id);
            if (created || created.error().code != ErrorCode::Conflict || !stores.articles().article(id))
                return created;
            // An earlier first save did arrive, though its answer did not.
            return stores.articles().save(id, 0, content, user);
        });
    }
    return m_desk.stores().write(
        [id = m_article.id, base = m_article.revision, content, onApproval, user](Stores &stores) -> Result<Article> {
            // Asked here and not of what the screen knows: a colleague may say yes at this moment.
            if (onApproval == OnApproval::Refuse && dropsApproval(stores.articles().article(id), base))
                return fail(ErrorCode::WrongState, u"saving would drop the approval"_s, {approvalItem});
            return stores.articles().save(id, base, content, user);
        });
}

Result<Article> EditingSession::takeSaved(const Sent &sent, const Result<Article> &answer)
{
    if (!answer) {
        const Error &error = answer.error();
        if (isApprovalAtStake(error)) {
            m_mustLookAgain = true;
            return answer;
        }
        if (error.code == ErrorCode::Conflict) {
            if (isNew())
                m_article.id = m_provisionalId;
            m_mustLookAgain = true;
            emit conflicted(DraftId::fromString(error.items.value(0)).value_or(DraftId()));
        }
        emit failed(error);
        return answer;
    }
    flush();
    const bool isStillThat = m_textRevision == sent.textRevision;
    adopt(*answer);
    setNewer(std::nullopt);
    if (isStillThat)
        m_document->setModified(false);
    takeSeat();
    m_journal->rebase(journalBase(m_article.content), m_article.content);
    // What was typed while the store was saving is not in the new base, so it is said again.
    if (isDirty())
        m_journal->append(SnapshotEdit{content()});
    updateDirty();
    emit saved(m_article);
    return answer;
}

Result<Status> EditingSession::canAct(Action action)
{
    if (!m_desk.hasUser())
        return tl::unexpected(nobodyAtDesk());
    const Instant now = m_desk.clock().now();
    if (!isDirty() && !isNew())
        return apply(action, m_article, m_desk.actor(), now);
    // Saving comes first, so the question is what may be done to the saved text.
    Article article = m_article;
    if (!isNew()) {
        const Result<Status> edited = applyEdit(article, m_desk.actor());
        if (!edited)
            return edited;
        article.status = *edited;
        if (article.status == Status::Draft)
            article.approval.reset();
    }
    article.content = content();
    return apply(action, article, m_desk.actor(), now);
}

QFuture<Result<Article>> EditingSession::act(Action action, const ActionArguments &arguments)
{
    // Whoever takes a story further has to call it something, and its files are named after it.
    if (action == Action::Submit && m_header->values().slug.isEmpty())
        m_header->setSlug(slugFrom(m_header->values().headline));
    const SharedPromise<Article> promise;
    onResult(save(), this, [this, promise, action, arguments](const Result<Article> &savedArticle) {
        if (!savedArticle) {
            promise.answer(savedArticle);
            return;
        }
        // The step is for the text the person saw, also where a newer one is shown by the time it is taken.
        whenIdle([this, promise, action, arguments, base = savedArticle->revision] {
            setBusy(true);
            onResult(transition(action, arguments, base), this, [this, promise](const Result<Article> &answer) {
                if (answer) {
                    adopt(*answer);
                    updateDirty();
                } else {
                    m_mustLookAgain = m_mustLookAgain || answer.error().code == ErrorCode::Conflict;
                    emit failed(answer.error());
                }
                setBusy(false);
                promise.answer(answer);
            });
        });
    });
    return promise.future();
}

QFuture<Result<Article>> EditingSession::transition(Action action, const ActionArguments &arguments, int base)
{
    ActionArguments stamped = arguments;
    if (stamped.now.isNull())
        stamped.now = m_desk.clock().now();
    return m_desk.stores().write([id = m_article.id, base, action, stamped, user = m_desk.user().id](Stores &stores) {
        return stores.articles().transition(id, base, action, stamped, user);
    });
}

void EditingSession::followChanges(const ChangeSet &changes)
{
    if (isNew() || (!changes.everything && !changes.articles.contains(m_article.id)))
        return;
    if (m_isBusy)
        m_mustLookAgain = true;
    else
        lookAtStore();
}

void EditingSession::lookAtStore()
{
    const auto asked =
        m_desk.stores().read([id = m_article.id](Stores &stores) { return stores.articles().article(id); });
    onResult(asked, this, [this](const Result<Article> &stored) {
        if (m_isBusy)
            m_mustLookAgain = true;
        else if (stored)
            takeStored(*stored);
        else
            emit failed(stored.error());
    });
}

void EditingSession::takeStored(const Article &stored)
{
    // An answer may be older than what a save told since. Times are compared within a revision only: the clocks of two
    // machines differ, and a newer text must not pass unseen for that.
    const bool isSameRevision = stored.revision == m_article.revision;
    if (stored == m_article || stored.revision < m_article.revision ||
        (isSameRevision && stored.updatedAt < m_article.updatedAt))
        return;
    if (isSameRevision) {
        adopt(stored);
    } else if (isDirty()) {
        setNewer(stored);
    } else {
        reload(stored);
        emit reloaded();
    }
}

void EditingSession::adopt(const Article &article)
{
    m_article = article;
    updateEditability();
    emit articleChanged();
}

void EditingSession::reload(const Article &article)
{
    m_article = article;
    show(article.content);
    setNewer(std::nullopt);
    takeSeat();
    const ArticleContent base = shownContent();
    m_journal->rebase(journalBase(base), base);
    updateEditability();
    emit articleChanged();
}

void EditingSession::setNewer(const std::optional<Article> &newer)
{
    if (m_newer == newer)
        return;
    m_newer = newer;
    if (m_newer)
        emit newerRevisionFound();
}

QFuture<Result<void>> EditingSession::takeNewer()
{
    const SharedPromise<void> promise;
    if (!m_newer) {
        promise.answer(fail(ErrorCode::NotFound, QStringLiteral("no newer revision")));
        return promise.future();
    }
    keepThenTake(*m_newer, promise);
    return promise.future();
}

QFuture<Result<void>> EditingSession::putAside()
{
    const SharedPromise<void> promise;
    const auto asked =
        m_desk.stores().read([id = m_article.id](Stores &stores) { return stores.articles().article(id); });
    onResult(asked, this, [this, promise](const Result<Article> &stored) {
        if (stored) {
            keepThenTake(*stored, promise);
            return;
        }
        emit failed(stored.error());
        promise.answer(tl::unexpected(stored.error()));
    });
    return promise.future();
}

void EditingSession::keepThenTake(const Article &newer, const SharedPromise<void> &promise)
{
    onResult(keepDraft(), this, [this, promise, newer, kept = content()](const Result<void> &answer) {
        if (answer && content() != kept) {
            keepThenTake(newer, promise); // somebody typed on meanwhile, and that is kept too
            return;
        }
        if (answer)
            reload(newer);
        else
            emit failed(answer.error());
        promise.answer(answer);
    });
}

QFuture<Result<void>> EditingSession::keepDraft()
{
    if (!isDirty())
        return answered(ok());
    const KeptDraft draft{{}, m_article.id, m_article.revision, m_keeper, m_desk.clock().now(), content()};
    return m_desk.stores().write([draft](Stores &stores) -> Result<void> {
        // A save that lost the race has kept this very text already.
        const Result<QList<KeptDraft>> kept = stores.articles().keptDrafts(draft.by);
        if (!kept)
            return tl::unexpected(kept.error());
        for (const KeptDraft &each : *kept) {
            if (each.article == draft.article && each.content == draft.content)
                return ok();
        }
        const Result<DraftId> id = stores.articles().keepDraft(draft);
        return id ? ok() : Result<void>(tl::unexpected(id.error()));
    });
}

void EditingSession::keepMine()
{
    if (!m_newer)
        return;
    const ArticleContent mine = content();
    m_article = *m_newer;
    setNewer(std::nullopt);
    m_document->setModified(true);
    m_journal->rebase(journalBase(m_article.content), m_article.content);
    m_journal->append(SnapshotEdit{mine});
    updateEditability();
    updateDirty();
    emit articleChanged();
}

} // namespace nashra::presentation
