// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/bulletin/bulletin.h"
#include "presentation/base/onresult.h"
#include "presentation/session/desksession.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace nashra::presentation {

/// An item of a bulletin with the article as it stands.
struct BulletinEntry
{
    BulletinItem item;
    Article article;
    std::optional<Error> refusal; ///< why the release gate would not let it out now

    bool operator==(const BulletinEntry &other) const { return item == other.item && article == other.article; }
};

/// The bulletin being put together: adding, ordering, approving, releasing. Nothing changes here before the store has
/// said yes; what it refuses is told in failed(). Changes are made one after the other, each on top of what the one
/// before has made, and their futures answer when it is shown here. GUI thread.
class BulletinController : public QObject
{
    Q_OBJECT

public:
    explicit BulletinController(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] bool hasBulletin() const { return !m_bulletin.id.isNull(); }
    [[nodiscard]] const Bulletin &bulletin() const { return m_bulletin; }
    [[nodiscard]] const QList<BulletinEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isBusy() const { return !m_steps.empty(); }
    [[nodiscard]] DeskSession &desk() const { return m_desk; }

    void open(BulletinId id);
    void close();
    QFuture<Result<Bulletin>> create(Language language, const QString &title);
    QFuture<Result<Bulletin>> rename(const QString &title);

    /// Adds at the row (-1 = at the end), in the order given. Articles that may not stand in it are left out and told
    /// in refused(); Errors: those of BulletinStore::setItems().
    QFuture<Result<Bulletin>> add(const QList<ArticleId> &articles, int row = -1);
    QFuture<Result<Bulletin>> remove(const QList<ArticleId> &articles);
    /// Moves articles that are in it before the row, keeping their order.
    QFuture<Result<Bulletin>> move(const QList<ArticleId> &articles, int row);
    QFuture<Result<Bulletin>> moveUp(ArticleId article);
    QFuture<Result<Bulletin>> moveDown(ArticleId article);
    QFuture<Result<Bulletin>> approve();
    QFuture<Result<Bulletin>> reopen();
    /// Numbers and freezes it. What is to leave the building then is published on released().
    QFuture<Result<Bulletin>> release();

    /// Whether the person at the desk may do it now, and why not.
    [[nodiscard]] Result<BulletinStatus> can(BulletinAction action) const;
    [[nodiscard]] Result<BulletinStatus> canEdit() const;

signals:
    void bulletinChanged(); ///< another bulletin, or another state or order of it
    void busyChanged(bool isBusy);
    void refused(nashra::ArticleId article, const nashra::Error &why);
    void released(const nashra::Bulletin &bulletin);
    void failed(const nashra::Error &error);

private:
    struct Loaded
    {
        Bulletin bulletin;
        QList<Article> articles;
    };

    using Answer = Result<Bulletin>;
    /// What a change asks of the stores, made of the bulletin as it stands when its turn comes.
    using Write = std::function<Answer(Stores &)>;

    [[nodiscard]] QFuture<Result<Loaded>> ask() const;
    void refresh();
    void followChanges(const ChangeSet &changes);
    void take(const Loaded &loaded);
    void judge();

    /// Queues a step; it is not taken where another bulletin is open by then.
    QFuture<Answer> inTurn(std::function<QFuture<Answer>()> step);
    void takeStep();
    void finishStep(const SharedPromise<Bulletin> &promise, const Answer &answer);
    QFuture<Answer> write(const Write &job);
    QFuture<Answer> writeInTurn(std::function<Write()> makeWrite);
    [[nodiscard]] Write settingItems(const QList<ArticleId> &articles) const;
    [[nodiscard]] QFuture<Answer> addNow(const QList<ArticleId> &articles, int row);
    [[nodiscard]] QFuture<Answer> addAdmitted(const QList<Article> &articles, int row);
    [[nodiscard]] QFuture<Answer> reorder(const QList<ArticleId> &items);
    [[nodiscard]] QList<ArticleId> movedOrder(const QList<ArticleId> &articles, int row) const;
    [[nodiscard]] QList<ArticleId> order() const;

    DeskSession &m_desk;
    Bulletin m_bulletin;
    QList<BulletinEntry> m_entries;
    QTimer m_embargoTimer;
    std::deque<std::function<void()>> m_steps; ///< the first one is being taken
    int m_generation = 0;
};

} // namespace nashra::presentation
