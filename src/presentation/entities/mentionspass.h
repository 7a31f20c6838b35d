// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/mentionstore.h"
#include "presentation/session/desksession.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace nashra::language {
class EntityMatcher;
}

namespace nashra::presentation {

class EntityRegistry;
struct MentionStanding;

/// Reads the archive for the names of the registry, the newest articles first, page by page in the background, so that
/// it is known which articles mention whom. Once all is read it reads what is saved and what a changed name may stand
/// in, and else does nothing. What was read is kept by the store: stopped at any page, it goes on there at the next
/// start. Several programs on one newsroom may read side by side. GUI thread; names are looked for on a thread of its
/// own with low priority.
class MentionsPass : public QObject
{
    Q_OBJECT

public:
    /// The desk and the registry must outlive this.
    MentionsPass(DeskSession &desk, const EntityRegistry &registry, QObject *parent = nullptr);
    ~MentionsPass() override;

    /// Reads from now on, when the names are loaded.
    void start();
    /// Leaves the older articles to the next start; what is saved meanwhile is read.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_step == Step::Read; }

signals:
    /// Of so many articles; the total may grow meanwhile.
    void progressed(qint64 done, qint64 total);
    /// What the store of mentions knows of these is new.
    void articlesRead(const QSet<nashra::ArticleId> &articles);
    /// It ended, one way or another, until there is something to read again.
    void ended();
    void failed(const nashra::Error &error);

private:
    using Matcher = std::shared_ptr<const language::EntityMatcher>;
    using Parts = QList<std::optional<QList<Entity>>>;
    enum class Step { Rest, Ask, Tell, Read };

    void followChanges(const ChangeSet &changes);
    void wake();
    void ask();
    void take(const MentionStanding &standing);
    /// before: the stamp that is known of until the last part is told.
    void tell(Parts parts, quint64 before);
    void tellProgress();
    void readPage();
    void findNames(const QList<UnreadArticle> &page);
    void write(const QList<ArticleMentions> &read);
    void goOn(const QList<ArticleMentions> &written);
    void rest();
    void giveUp(const Error &error);
    /// Calls fn with the answer, where the run it was asked in is not over.
    template <class T, class F>
    void then(const QFuture<Result<T>> &answer, F fn);

    DeskSession &m_desk;
    const EntityRegistry &m_registry;
    QThreadPool m_thread;
    QTimer m_wakeTimer;
    Matcher m_matcher; ///< of this run, with the stamp of its names
    quint64 m_stamp = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_run = 0; ///< answers for an older run are dropped
    Step m_step = Step::Rest;
    bool m_isStarted = false;
    bool m_isCancelled = false;
    bool m_isProgressTold = false; ///< and its end not yet
    bool m_mustAskAgain = false;   ///< something changed while it was busy
};

} // namespace nashra::presentation
