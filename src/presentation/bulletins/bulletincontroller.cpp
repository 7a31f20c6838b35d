// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bulletins/bulletincontroller.h"

#include "core/ports/stores.h"
#include "core/workflow/releasegate.h"
#include "presentation/base/onresult.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

QList<ArticleId> idsOf(const QList<BulletinEntry> &entries)
{
    QList<ArticleId> ids;
    for (const BulletinEntry &entry : entries)
        ids << entry.item.article;
    return ids;
}

} // namespace

BulletinController::BulletinController(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_embargoTimer.setSingleShot(true);
    connect(&m_embargoTimer, &QTimer::timeout, this, [this] {
        judge();
        emit bulletinChanged();
    });
    connect(&desk.stores(), &StoreExecutor::committed, this, &BulletinController::followChanges);
    connect(&desk, &DeskSession::userChanged, this, &BulletinController::bulletinChanged);
}

void BulletinController::open(BulletinId id)
{
    if (m_bulletin.id == id)
        return;
    m_bulletin = {};
    m_bulletin.id = id;
    m_entries.clear();
    refresh();
}

void BulletinController::close()
{
    ++m_generation;
    m_bulletin = {};
    m_entries.clear();
    emit bulletinChanged();
}

void BulletinController::refresh()
{
    const int generation = ++m_generation;
    const auto asked = m_desk.stores().read([id = m_bulletin.id](Stores &stores) -> Result<Loaded> {
        const auto bulletin = stores.bulletins().bulletin(id);
        if (!bulletin)
            return tl::unexpected(bulletin.error());
        Loaded loaded{*bulletin, {}};
        for (const BulletinItem &item : bulletin->items) {
            const auto article = stores.articles().article(item.article);
            if (!article)
                return tl::unexpected(article.error());
            loaded.articles << *article;
        }
        return loaded;
    });
    onResult(asked, this, [this, generation](const Result<Loaded> &loaded) {
        if (generation != m_generation)
            return;
        if (loaded)
            take(*loaded);
        else
            emit failed(loaded.error());
    });
}

void BulletinController::followChanges(const ChangeSet &changes)
{
    if (!hasBulletin())
        return;
    const bool isOurs = changes.everything || changes.bulletins.contains(m_bulletin.id) ||
                        std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const BulletinEntry &entry) {
                            return changes.articles.contains(entry.item.article);
                        });
    if (isOurs)
        refresh();
}

void BulletinController::take(const Loaded &loaded)
{
    m_bulletin = loaded.bulletin;
    m_entries.clear();
    for (qsizetype i = 0; i < loaded.articles.size(); ++i)
        m_entries << BulletinEntry{loaded.bulletin.items[i], loaded.articles[i], std::nullopt};
    judge();
    emit bulletinChanged();
}

void BulletinController::judge()
{
    m_embargoTimer.stop();
    const Instant now = m_desk.clock().now();
    std::optional<Instant> nextLift;
    for (BulletinEntry &entry : m_entries) {
        entry.refusal.reset();
        if (m_bulletin.status == BulletinStatus::Released)
            continue; // went out already
        const auto admitted = ReleaseGate().admit(entry.article, m_bulletin.language, now);
        if (!admitted)
            entry.refusal = admitted.error();
        const auto &embargo = entry.article.content.embargoUntil;
        if (embargo && *embargo > now && (!nextLift || *embargo < *nextLift))
            nextLift = embargo;
    }
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    if (nextLift)
        m_embargoTimer.start(static_cast<int>(std::clamp<qint64>(nextLift->ms - now.ms + 1, 1, longest)));
}

template <class F>
QFuture<Result<Bulletin>> BulletinController::change(F write)
{
    const SharedPromise<Bulletin> promise;
    if (m_pending++ == 0)
        emit busyChanged(true);
    onResult(m_desk.stores().write(std::move(write)), this, [this, promise](const Result<Bulletin> &answer) {
        if (--m_pending == 0)
            emit busyChanged(false);
        if (!answer)
            emit failed(answer.error());
        else if (answer->id == m_bulletin.id)
            refresh();
        promise.answer(answer);
    });
    return promise.future();
}

QFuture<Result<Bulletin>> BulletinController::create(Language language, const QString &title)
{
    const auto made = change([language, title, user = m_desk.user().id](Stores &stores) {
        return stores.bulletins().create(language, title, user);
    });
    onResult(made, this, [this](const Result<Bulletin> &bulletin) {
        if (bulletin)
            open(bulletin->id);
    });
    return made;
}

QFuture<Result<Bulletin>> BulletinController::rename(const QString &title)
{
    return change([id = m_bulletin.id, revision = m_bulletin.revision, title, user = m_desk.user().id](Stores &stores) {
        return stores.bulletins().rename(id, revision, title, user);
    });
}

QList<ArticleId> BulletinController::order() const
{
    return idsOf(m_entries);
}

QFuture<Result<Bulletin>> BulletinController::setItems(const QList<ArticleId> &articles)
{
    return change(
        [id = m_bulletin.id, revision = m_bulletin.revision, articles, user = m_desk.user().id](Stores &stores) {
            return stores.bulletins().setItems(id, revision, articles, user);
        });
}

QFuture<Result<Bulletin>> BulletinController::add(const QList<ArticleId> &articles, int row)
{
    const SharedPromise<Bulletin> promise;
    QList<ArticleId> fresh;
    for (const ArticleId &id : articles) {
        if (m_bulletin.indexOf(id) < 0 && !fresh.contains(id))
            fresh << id;
    }
    const auto asked = m_desk.stores().read([fresh](Stores &stores) -> Result<QList<Article>> {
        QList<Article> found;
        for (const ArticleId &id : fresh) {
            const auto article = stores.articles().article(id);
            if (!article)
                return tl::unexpected(article.error());
            found << *article;
        }
        return found;
    });
    onResult(asked, this, [this, promise, row](const Result<QList<Article>> &found) {
        if (!found) {
            emit failed(found.error());
            promise.answer(tl::unexpected(found.error()));
            return;
        }
        QList<ArticleId> items = order();
        const qsizetype at = row < 0 ? items.size() : std::min<qsizetype>(row, items.size());
        qsizetype added = 0;
        std::optional<Error> lastRefusal;
        for (const Article &article : *found) {
            if (const auto admitted = admit(m_bulletin, article); !admitted) {
                lastRefusal = admitted.error();
                emit refused(article.id, admitted.error());
                continue;
            }
            items.insert(at + added++, article.id);
        }
        if (added > 0)
            onResult(setItems(items), this, [promise](const Result<Bulletin> &answer) { promise.answer(answer); });
        else if (lastRefusal)
            promise.answer(tl::unexpected(*lastRefusal));
        else
            promise.answer(m_bulletin);
    });
    return promise.future();
}

QFuture<Result<Bulletin>> BulletinController::remove(const QList<ArticleId> &articles)
{
    QList<ArticleId> items = order();
    items.removeIf([&](const ArticleId &id) { return articles.contains(id); });
    return setItems(items);
}

QFuture<Result<Bulletin>> BulletinController::move(const QList<ArticleId> &articles, int row)
{
    const QList<ArticleId> items = order();
    QList<ArticleId> moved;
    QList<ArticleId> before;
    QList<ArticleId> after;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (articles.contains(items[i]))
            moved << items[i];
        else if (i < row || row < 0)
            before << items[i];
        else
            after << items[i];
    }
    const QList<ArticleId> ordered = before + moved + after;
    return ordered == items ? answered(Result<Bulletin>(m_bulletin)) : setItems(ordered);
}

QFuture<Result<Bulletin>> BulletinController::moveUp(ArticleId article)
{
    const auto row = static_cast<int>(m_bulletin.indexOf(article));
    return move({article}, std::max(0, row - 1));
}

QFuture<Result<Bulletin>> BulletinController::moveDown(ArticleId article)
{
    const auto row = static_cast<int>(m_bulletin.indexOf(article));
    constexpr int pastTheNext = 2;
    return move({article}, row + pastTheNext);
}

QFuture<Result<Bulletin>> BulletinController::approve()
{
    return change([id = m_bulletin.id, revision = m_bulletin.revision, user = m_desk.user().id](Stores &stores) {
        return stores.bulletins().approve(id, revision, user);
    });
}

QFuture<Result<Bulletin>> BulletinController::reopen()
{
    return change([id = m_bulletin.id, revision = m_bulletin.revision, user = m_desk.user().id](Stores &stores) {
        return stores.bulletins().reopen(id, revision, user);
    });
}

QFuture<Result<Bulletin>> BulletinController::release()
{
    const auto done = change([id = m_bulletin.id, revision = m_bulletin.revision, user = m_desk.user().id,
                              now = m_desk.clock().now()](Stores &stores) {
        return stores.bulletins().release(id, revision, user, now);
    });
    onResult(done, this, [this](const Result<Bulletin> &bulletin) {
        if (bulletin)
            emit released(*bulletin);
    });
    return done;
}

Result<BulletinStatus> BulletinController::can(BulletinAction action) const
{
    if (!hasBulletin())
        return fail(ErrorCode::NotFound, u"no bulletin is open"_s);
    QList<Article> articles;
    for (const BulletinEntry &entry : m_entries)
        articles << entry.article;
    return apply(action, m_bulletin, articles, m_desk.actor(), m_desk.clock().now());
}

Result<BulletinStatus> BulletinController::canEdit() const
{
    if (!hasBulletin())
        return fail(ErrorCode::NotFound, u"no bulletin is open"_s);
    return applyEdit(m_bulletin, m_desk.actor());
}

} // namespace nashra::presentation
