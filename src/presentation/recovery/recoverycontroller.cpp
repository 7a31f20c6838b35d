// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recovery/recoverycontroller.h"

#include "core/article/articlecodec.h"
#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/session/textowner.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

RecoveryController::RecoveryController(DeskSession &desk, JournalKeeper &journals, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_journals(journals)
{
}

QFuture<Result<int>> RecoveryController::refresh()
{
    const SharedPromise<int> promise;
    onResult(m_journals.recover(), this, [this, promise](const Result<QList<RecoveredWork>> &works) {
        if (!works)
            emit failed(works.error()); // kept drafts are shown all the same
        onResult(look(works.value_or(QList<RecoveredWork>())), this, [this, promise](const Result<QList<Item>> &items) {
            if (!items) {
                emit failed(items.error());
                promise.answer(tl::unexpected(items.error()));
                return;
            }
            beginResetModel();
            m_items = *items;
            // A crash between a save and its answer leaves work that the store holds.
            m_items.removeIf([this](const Item &item) {
                const bool isHeld =
                    item.origin == Origin::Journal && item.stored && item.stored->content == item.work.content;
                if (isHeld)
                    forget(item.work.key, {});
                return isHeld;
            });
            std::stable_partition(m_items.begin(), m_items.end(), [this](const Item &item) { return isOwn(item); });
            endResetModel();
            emit found(rowCount());
            promise.answer(rowCount());
        });
    });
    return promise.future();
}

bool RecoveryController::isOwn(const Item &item) const
{
    const UserId owner = item.work.base.user;
    return owner.isNull() || owner == m_desk.user().id; // nobody's is anybody's
}

bool RecoveryController::isDecided(const Item &item) const
{
    return decidesAbout(m_desk, item.work.base.user);
}

QFuture<Result<QList<RecoveryController::Item>>> RecoveryController::look(const QList<RecoveredWork> &works)
{
    return m_desk.stores().read([works, user = m_desk.user().id](Stores &stores) -> Result<QList<Item>> {
        QList<Item> items;
        for (const RecoveredWork &work : works)
            items << Item{Origin::Journal, work, {}, std::nullopt};
        const auto drafts = stores.articles().keptDrafts(user);
        if (!drafts)
            return tl::unexpected(drafts.error());
        for (const KeptDraft &draft : *drafts) {
            RecoveredWork work;
            work.base = {draft.article, draft.baseRevision, {}, draft.by, draft.at};
            work.content = draft.content;
            work.lastEditAt = draft.at;
            items << Item{Origin::KeptDraft, work, draft.id, std::nullopt};
        }
        for (Item &item : items) {
            const auto stored = stores.articles().article(item.work.base.article);
            if (stored)
                item.stored = *stored;
            else if (stored.error().code != ErrorCode::NotFound) // it may be there, so it must not be made anew
                return tl::unexpected(stored.error());
        }
        return items;
    });
}

QFuture<Result<EditingSession *>> RecoveryController::takeOver(int row)
{
    if (row < 0 || row >= m_items.size())
        return answered(Result<EditingSession *>(fail(ErrorCode::NotFound, u"no such recovered text"_s)));
    const Item item = m_items[row];
    auto *session = new EditingSession(m_desk, m_journals, item.work, item.stored);
    // Whatever a colleague makes of it, the owner has not seen it yet.
    if (isDecided(item))
        forgetWhenSaved(*session, item);
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
    return answered(Result<EditingSession *>(session));
}

void RecoveryController::forgetWhenSaved(EditingSession &session, const Item &item)
{
    const QString key = item.origin == Origin::Journal ? item.work.key : QString();
    connect(
        &session, &EditingSession::saved, this, [this, key, draft = item.draft] { forget(key, draft); },
        Qt::SingleShotConnection);
    // The session's own journal holds the same text as soon as it is synced; the old one would be offered twice.
    if (key.isEmpty())
        return;
    onResult(session.syncJournal(), this, [this, key](const Result<void> &synced) {
        if (synced)
            forget(key, {});
    });
}

void RecoveryController::forget(const QString &key, DraftId draft)
{
    const auto tell = [this](const Result<void> &gone) {
        if (!gone && gone.error().code != ErrorCode::NotFound) // it may have gone before
            emit failed(gone.error());
    };
    if (!key.isEmpty()) {
        onResult(m_journals.discard(key), this, tell);
    }
    if (!draft.isNull()) {
        onResult(m_desk.stores().write([draft, user = m_desk.user().id](Stores &stores) {
            return stores.articles().discardDraft(draft, user);
        }),
                 this, tell);
    }
}

QFuture<Result<void>> RecoveryController::saveAsDraft(int row)
{
    const SharedPromise<void> promise;
    if (row < 0 || row >= m_items.size() || m_items[row].origin != Origin::Journal)
        return answered(Result<void>(fail(ErrorCode::NotFound, u"no such journal"_s)));
    const Item item = m_items[row];
    if (!isDecided(item))
        return answered(Result<void>(fail(ErrorCode::Forbidden, u"the text is another's"_s)));
    KeptDraft draft;
    draft.article = item.work.base.article;
    draft.baseRevision = item.work.base.revision;
    draft.by = m_desk.user().id;
    draft.at = item.work.lastEditAt;
    draft.content = item.work.content;
    const bool isStored = item.stored.has_value();
    const auto kept = m_desk.stores().write([draft, isStored](Stores &stores) -> Result<void> {
        // Work that never became an article becomes one; only an article can have a draft hang on it.
        if (!isStored) {
            const auto created = stores.articles().create(draft.content, draft.by, draft.article);
            return created ? ok() : Result<void>(tl::unexpected(created.error()));
        }
        const auto id = stores.articles().keepDraft(draft);
        return id ? ok() : Result<void>(tl::unexpected(id.error()));
    });
    onResult(kept, this, [this, promise, key = item.work.key](const Result<void> &answer) {
        if (!answer) {
            emit failed(answer.error());
            promise.answer(answer);
            return;
        }
        onResult(m_journals.discard(key), this, [this, promise](const Result<void> &) {
            onResult(refresh(), this, [promise](const Result<int> &) { promise.answer(ok()); });
        });
    });
    return promise.future();
}

QFuture<Result<void>> RecoveryController::giveUp(const Item &item)
{
    if (item.origin == Origin::Journal)
        return m_journals.discard(item.work.key);
    return m_desk.stores().write([draft = item.draft, user = m_desk.user().id](Stores &stores) {
        return stores.articles().discardDraft(draft, user);
    });
}

QFuture<Result<void>> RecoveryController::discard(int row)
{
    if (row < 0 || row >= m_items.size())
        return answered(Result<void>(fail(ErrorCode::NotFound, u"no such recovered text"_s)));
    const SharedPromise<void> promise;
    const Item item = m_items[row];
    if (!isDecided(item))
        return answered(Result<void>(fail(ErrorCode::Forbidden, u"the text is another's"_s)));
    onResult(giveUp(item), this, [this, promise, item](const Result<void> &gone) {
        if (!gone) {
            emit failed(gone.error());
            promise.answer(gone);
            return;
        }
        const auto found = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Item &each) {
            return each.origin == item.origin && each.work.key == item.work.key && each.draft == item.draft;
        });
        if (found != m_items.cend()) {
            const auto at = static_cast<int>(found - m_items.cbegin());
            beginRemoveRows({}, at, at);
            m_items.removeAt(at);
            endRemoveRows();
        }
        promise.answer(ok());
    });
    return promise.future();
}

int RecoveryController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString RecoveryController::ownerText(const RecoveredWork &work) const
{
    if (work.base.user == m_desk.user().id)
        return tr("yours");
    const QList<User> &users = m_desk.users();
    if (std::none_of(users.cbegin(), users.cend(), [&](const User &user) { return user.id == work.base.user; }))
        return tr("of somebody unknown here");
    //: %1 is a person: whose text it is
    return tr("of %1").arg(isolated(m_desk.userName(work.base.user)));
}

QVariant RecoveryController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    const RecoveredWork &work = item.work;
    const QString headline =
        work.content.headline.isEmpty() ? tr("(no headline)") : terms::shortened(work.content.headline);
    switch (role) {
    case Qt::DisplayRole:
        return headline + u'\n' + terms::momentText(work.lastEditAt, m_desk.clock().now()) + u" · "_s +
               (item.origin == Origin::Journal ? tr("not saved") : tr("kept draft")) + u" · "_s + ownerText(work);
    case HeadlineRole:
        return headline;
    case OriginRole:
        return QVariant::fromValue(item.origin);
    case WordsRole:
        return work.content.body.wordCount();
    case AtRole:
        return QVariant::fromValue(work.lastEditAt);
    case IsTornRole:
        return work.isTorn;
    case IsStaleRole:
        return item.stored && item.stored->revision > work.base.revision;
    case ContentRole:
        return QVariant::fromValue(work.content);
    case ArticleRole:
        return QVariant::fromValue(work.base.article);
    case OwnerRole:
        return work.base.user.isNull() ? QString() : writerName(m_desk, work.base.user);
    case IsOwnRole:
        return isOwn(item);
    case IsDecidedRole:
        return isDecided(item);
    case ReasonRole:
        return undecidedReason(m_desk, work.base.user);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecoveryController::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HeadlineRole, "headline"}, {WordsRole, "words"}});
    return names;
}

} // namespace nashra::presentation
