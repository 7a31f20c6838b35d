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
    if (m_bulletin.id == id || id.isNull())
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

QFuture<Result<BulletinController::Loaded>> BulletinController::ask() const
{
    return m_desk.stores().read([id = m_bulletin.id](Stores &stores) -> Result<Loaded> {
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
}

void BulletinController::refresh()
{
    const int generation = ++m_generation;
    onResult(ask(), this, [this, generation](const Result<Loaded> &loaded) {
        if (generation != m_generation)
            return;
        if (loaded) {
            take(*loaded);
            return;
        }
        if (m_bulletin.revision == 0) // it was never shown, so there is none
            close();
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

QFuture<Result<Bulletin>> BulletinController::inTurn(std::function<QFuture<Answer>()> step)
{
    const SharedPromise<Bulletin> promise;
    m_steps.emplace_back([this, promise, step = std::move(step), id = m_bulletin.id] {
        if (id != m_bulletin.id)
            return finishStep(promise, fail(ErrorCode::Cancelled, u"another bulletin was opened"_s));
        onResult(step(), this, [this, promise](const Answer &answer) {
            if (!answer || answer->id != m_bulletin.id)
                return finishStep(promise, answer);
            // The next step starts from what this one has made.
            onResult(ask(), this, [this, promise, answer](const Result<Loaded> &loaded) {
                if (!loaded)
                    emit failed(loaded.error());
                else if (loaded->bulletin.id == m_bulletin.id)
                    take(*loaded);
                finishStep(promise, answer);
            });
        });
    });
    if (m_steps.size() == 1) {
        emit busyChanged(true);
        takeStep();
    }
    return promise.future();
}

void BulletinController::takeStep()
{
    const std::function<void()> step = m_steps.front();
    step();
}

void BulletinController::finishStep(const SharedPromise<Bulletin> &promise, const Answer &answer)
{
    m_steps.pop_front();
    promise.answer(answer);
    if (m_steps.empty())
        emit busyChanged(false);
    else
        takeStep();
}

QFuture<Result<Bulletin>> BulletinController::write(const Write &job)
{
    const auto written = m_desk.stores().write(job);
    onResult(written, this, [this](const Answer &answer) {
        if (!answer)
            emit failed(answer.error());
    });
    return written;
}

QFuture<Result<Bulletin>> BulletinController::writeInTurn(std::function<Write()> makeWrite)
{
    return inTurn([this, makeWrite = std::move(makeWrite)] { return write(makeWrite()); });
}

QFuture<Result<Bulletin>> BulletinController::create(Language language, const QString &title)
{
    // Opened within the step, so that what is done next is done to the new bulletin as it stands.
    return inTurn([this, language, title] {
        const SharedPromise<Bulletin> promise;
        const auto made = write([language, title, user = m_desk.user().id](Stores &stores) {
            return stores.bulletins().create(language, title, user);
        });
        onResult(made, this, [this, promise](const Answer &bulletin) {
            if (bulletin)
                open(bulletin->id);
            promise.answer(bulletin);
        });
        return promise.future();
    });
}

QFuture<Result<Bulletin>> BulletinController::rename(const QString &title)
{
    return writeInTurn([this, title]() -> Write {
        return [id = m_bulletin.id, revision = m_bulletin.revision, title, user = m_desk.user().id](Stores &stores) {
            return stores.bulletins().rename(id, revision, title, user);
        };
    });
}

QList<ArticleId> BulletinController::order() const
{
    return idsOf(m_entries);
}

BulletinController::Write BulletinController::settingItems(const QList<ArticleId> &articles) const
{
    return [id = m_bulletin.id, revision = m_bulletin.revision, articles, user = m_desk.user().id](Stores &stores) {
        return stores.bulletins().setItems(id, revision, articles, user);
    };
}

QFuture<Result<Bulletin>> BulletinController::add(const QList<ArticleId> &articles, int row)
{
    return inTurn([this, articles, row] { return addNow(articles, row); });
}

QFuture<Result<Bulletin>> BulletinController::addNow(const QList<ArticleId> &articles, int row)
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
        onResult(addAdmitted(*found, row), this, [promise](const Answer &answer) { promise.answer(answer); });
    });
    return promise.future();
}

QFuture<Result<Bulletin>> BulletinController::addAdmitted(const QList<Article> &articles, int row)
{
    QList<ArticleId> items = order();
    const qsizetype at = row < 0 ? items.size() : std::min<qsizetype>(row, items.size());
    qsizetype added = 0;
    std::optional<Error> lastRefusal;
    for (const Article &article : articles) {
        if (const auto admitted = admit(m_bulletin, article); !admitted) {
            lastRefusal = admitted.error();
            emit refused(article.id, admitted.error());
            continue;
        }
        items.insert(at + added++, article.id);
    }
    if (added > 0)
        return write(settingItems(items));
    return answered(lastRefusal ? Answer(tl::unexpected(*lastRefusal)) : Answer(m_bulletin));
}

QFuture<Result<Bulletin>> BulletinController::remove(const QList<ArticleId> &articles)
{
    return writeInTurn([this, articles] {
        QList<ArticleId> items = order();
        items.removeIf([&](const ArticleId &id) { return articles.contains(id); });
        return settingItems(items);
    });
}

QList<ArticleId> BulletinController::movedOrder(const QList<ArticleId> &articles, int row) const
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
    return before + moved + after;
}

QFuture<Result<Bulletin>> BulletinController::move(const QList<ArticleId> &articles, int row)
{
    return inTurn([this, articles, row] { return reorder(movedOrder(articles, row)); });
}

QFuture<Result<Bulletin>> BulletinController::moveUp(ArticleId article)
{
    return inTurn([this, article] {
        const auto row = static_cast<int>(m_bulletin.indexOf(article));
        return reorder(movedOrder({article}, std::max(0, row - 1)));
    });
}

QFuture<Result<Bulletin>> BulletinController::moveDown(ArticleId article)
{
    return inTurn([this, article] {
        const auto row = static_cast<int>(m_bulletin.indexOf(article));
        constexpr int pastTheNext = 2;
        return reorder(movedOrder({article}, row + pastTheNext));
    });
}

QFuture<Result<Bulletin>> BulletinController::reorder(const QList<ArticleId> &items)
{
    return items == order() ? answered(Answer(m_bulletin)) : write(settingItems(items));
}

QFuture<Result<Bulletin>> BulletinController::approve()
{
    return writeInTurn([this]() -> Write {
        return [id = m_bulletin.id, revision = m_bulletin.revision, user = m_desk.user().id](Stores &stores) {
            return stores.bulletins().approve(id, revision, user);
        };
    });
}

QFuture<Result<Bulletin>> BulletinController::reopen()
{
    return writeInTurn([this]() -> Write {
        return [id = m_bulletin.id, revision = m_bulletin.revision, user = m_desk.user().id](Stores &stores) {
            return stores.bulletins().reopen(id, revision, user);
        };
    });
}

QFuture<Result<Bulletin>> BulletinController::release()
{
    const auto done = writeInTurn([this]() -> Write {
        return [id = m_bulletin.id, revision = m_bulletin.revision, user = m_desk.user().id,
                now = m_desk.clock().now()](Stores &stores) {
            return stores.bulletins().release(id, revision, user, now);
        };
    });
    onResult(done, this, [this](const Answer &bulletin) {
        if (bulletin)
            emit released(*bulletin);
    });
    return done;
}

Result<BulletinStatus> BulletinController::can(BulletinAction action) const
{
    if (!hasBulletin())
        return fail(ErrorCode::NotFound, u"no bulletin is open"_s, {u"bulletin"_s});
    QList<Article> articles;
    for (const BulletinEntry &entry : m_entries)
        articles << entry.article;
    return apply(action, m_bulletin, articles, m_desk.actor(), m_desk.clock().now());
}

Result<BulletinStatus> BulletinController::canEdit() const
{
    if (!hasBulletin())
        return fail(ErrorCode::NotFound, u"no bulletin is open"_s, {u"bulletin"_s});
    return applyEdit(m_bulletin, m_desk.actor());
}

} // namespace nashra::presentation
