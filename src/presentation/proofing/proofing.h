// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/proofing/ignoredfinding.h"
#include "core/proofing/listedword.h"
#include "presentation/proofing/ignoredentry.h"
#include "presentation/proofing/proofingthread.h"
#include "presentation/session/desksession.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace nashra::presentation {

class CopyDeskSetup;
class EditingSession;
class EntityRegistry;
class ProofingSession;
class Suggestions;
class WordTraining;

/// The copy desk of the window: opens articles to it, and takes what people decide about its findings to the newsroom.
/// GUI thread.
class Proofing : public QObject
{
    Q_OBJECT

public:
    using Reach = IgnoreReach;
    /// What somebody just decided, to be taken back with takeBack().
    struct Decision
    {
        enum class Kind { Ignored, ShownAgain, WordListed };

        Kind kind = Kind::Ignored;
        QString text;                      ///< it is about, or where that cannot be seen, what was said of it
        QPointer<ProofingSession> article; ///< null for a word
        IgnoredFinding ignored;
        IgnoreReach reach = IgnoreReach::Article;
        ListedWord word;
    };

    /// Both must outlive this.
    Proofing(DeskSession &desk, EntityRegistry &registry, QObject *parent = nullptr);
    ~Proofing() override;

    /// Loads dictionaries, word lists and rules; until then nothing is found. Verdicts of words are kept in the file
    /// from one start to the next; with an empty name they are not.
    void start(const QString &verdictsFile = {});

    [[nodiscard]] ProofingThread &thread() { return m_thread; }
    [[nodiscard]] WordTraining &training() { return *m_training; }

    /// The article is read along from now on; owned by the parent, which must not outlive this or the session.
    [[nodiscard]] ProofingSession *open(EditingSession &session, QObject *parent);

    /// Words for one that is in no dictionary, the likeliest first. Takes a tenth of a second; cancelled at the end.
    [[nodiscard]] QFuture<QStringList> suggest(const QString &word, int limit);
    /// Puts a word on the newsroom's list, or on that of the person at the desk. What goes wrong is told by failed().
    void addWord(const QString &word, bool isOwn);

    /// What is ignored in an article that was never saved is kept with the first save. What goes wrong is told by
    /// failed().
    void ignore(ProofingSession &proofing, const Finding &finding, Reach reach);
    /// Remembers for the article which of several entities a name means; null forgets it. key: language::choiceKey().
    void choose(ProofingSession &proofing, const QString &key, EntityId entity);
    /// Remembers for the article that a stretch which looks like a name is none for the registry.
    void ignoreName(ProofingSession &proofing, const QString &name);
    [[nodiscard]] bool canIgnoreEverywhere() const;
    /// What is ignored in an open article and of the newsroom's ignores those it has; as of the last ignoredChanged().
    [[nodiscard]] QList<IgnoredEntry> ignoredIn(const ProofingSession &proofing) const;
    /// What is ignored is a finding again.
    void showAgain(ProofingSession &proofing, const IgnoredEntry &entry);
    /// By the rules of ProofingStore::unignore().
    [[nodiscard]] bool canShowAgain(const IgnoredEntry &entry) const;
    /// Makes it as if it had never been decided.
    void takeBack(const Decision &decision);
    /// Switches a rule off for everybody; ruleSwitchedOff() or failed() says what came of it.
    void switchOff(const QString &rule);
    [[nodiscard]] bool canSwitchOff() const;

signals:
    /// The store has it, or for an article that was never saved, the window.
    void decided(const nashra::presentation::Proofing::Decision &decision);
    /// What is kept of ignores in an open article is another.
    void ignoredChanged(const nashra::presentation::ProofingSession *proofing);
    /// There is no dictionary for the words of a language; said once.
    void dictionaryMissing(nashra::Language language);
    /// Rules of house style that cannot be used, a sentence each with file and line; the rest is in use.
    void ruleProblemsFound(const QStringList &problems);
    void ruleSwitchedOff(const QString &rule);
    void failed(const nashra::Error &error);

private:
    /// An article that is read along, with what is ignored in it.
    struct Open
    {
        QPointer<ProofingSession> proofing;
        QList<IgnoredFinding> ignored; ///< as the store has it
        QList<IgnoredFinding> unsaved; ///< decided before the article was in the store
    };

    void loadIgnored(ProofingSession *proofing);
    void loadApproved(ProofingSession *proofing);
    void keepUnsaved(ProofingSession *proofing);
    /// In the article, whether the store knows that yet or not. Calls then() when it is done, with the page open or
    /// not.
    void remember(ProofingSession &proofing, const QList<IgnoredFinding> &added, const QList<IgnoredFinding> &removed,
                  const std::function<void()> &then);
    /// What a decision is about: the text, or what was said where that is nothing to be seen.
    [[nodiscard]] QString told(const QString &text, const Finding &finding) const;
    void decideToIgnore(ProofingSession &proofing, const IgnoredFinding &ignored, Reach reach, const QString &text);
    void setIgnored(ProofingSession &proofing, const IgnoredFinding &ignored, Reach reach, bool isIgnored,
                    const std::function<void()> &then);
    /// In the store alone, for pages that are open and for those that are not.
    void storeIgnored(const QList<IgnoredFinding> &records, bool isIgnored, const std::function<void()> &then);
    /// With the article where it is about one that the store knows.
    [[nodiscard]] static IgnoredFinding inItsArticle(const ProofingSession &proofing, IgnoredFinding ignored,
                                                     Reach reach);
    void apply(const Open &open);
    template <class T>
    void continueWith(const QFuture<Result<T>> &asked, const std::function<void()> &then);
    [[nodiscard]] Open *find(const ProofingSession *proofing);
    [[nodiscard]] const Open *find(const ProofingSession *proofing) const;

    DeskSession &m_desk;
    EntityRegistry &m_registry;
    ProofingThread m_thread;
    std::unique_ptr<CopyDeskSetup> m_setup;
    std::unique_ptr<Suggestions> m_suggestions;
    std::unique_ptr<WordTraining> m_training;
    QTimer m_trainingTimer; ///< learning waits until the evening's first hurry is over
    QList<Open> m_open;
};

} // namespace nashra::presentation
