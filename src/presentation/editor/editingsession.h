// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "core/ports/journal.h"
#include "presentation/editor/headerfields.h"
#include "presentation/session/desksession.h"

#include <QTextDocument>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace nashra::presentation {

class BodyInsertion;
class BodyTracker;
template <class T>
class SharedPromise;

/// One article being edited: its text document, header, journal, dirty state, saving and workflow. The widget shows the
/// document and takes input; everything that happens to the text is known here. Owns the document. GUI thread.
///
/// A key costs the paragraph it falls in: contentsChange marks paragraphs dirty, and 25 ms later one flush reads those,
/// counts their words and hands them to the journal.
class EditingSession : public QObject
{
    Q_OBJECT

public:
    /// What a save does with the approval that it would drop.
    enum class OnApproval { Refuse, Drop };

    /// Opens a stored article (revision > 0), or a new one (revision 0; its id may be null).
    EditingSession(DeskSession &desk, JournalKeeper &journals, const Article &article, QObject *parent = nullptr);
    /// Takes over work a crash left behind; stored is the article as the store has it now, or empty where it never got
    /// there. The session starts dirty, and in conflict where the store has moved on.
    EditingSession(DeskSession &desk, JournalKeeper &journals, const RecoveredWork &work,
                   const std::optional<Article> &stored, QObject *parent = nullptr);
    ~EditingSession() override;

    /// The article as the store has it; revision 0 where it never was there.
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] ArticleId id() const { return m_article.id; }
    [[nodiscard]] bool isNew() const { return m_article.revision == 0; }
    [[nodiscard]] QTextDocument &document() const { return *m_document; }
    [[nodiscard]] HeaderFields &header() const { return *m_header; }

    /// Header and body as they stand on the screen. Cheap: paragraphs that did not change are shared.
    [[nodiscard]] ArticleContent content();
    /// The paragraphs as of the last flush; number i is block i of the document.
    [[nodiscard]] const QList<Paragraph> &paragraphs() const;
    /// Grows with every flush that changed the text; a worker's answer to an older one is dropped.
    [[nodiscard]] qint64 textRevision() const { return m_textRevision; }
    [[nodiscard]] int wordCount() const { return m_wordCount; }
    [[nodiscard]] QDate today() const; ///< in the zone of the machine

    [[nodiscard]] bool isDirty() const;
    /// Who wrote what is not saved: whoever was at the desk when it was begun, or the writer of recovered work.
    [[nodiscard]] UserId writer() const { return m_writer; }
    /// False where the user's roles or the state forbid editing, or a long paste is under way.
    [[nodiscard]] bool canEdit() const { return !m_editRefusal; }
    [[nodiscard]] std::optional<Error> editRefusal() const { return m_editRefusal; }
    /// The same, but a save may be asked for during a paste: it waits for the end.
    [[nodiscard]] bool canSave() const { return !m_editRefusal || m_editRefusal->code == ErrorCode::Busy; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; } ///< a save or an action is under way

    /// Writes a revision; answers at once with the article where nothing changed. On Conflict the store has kept the
    /// text as a draft, the screen keeps it too, and conflicted() says what to choose from.
    ///
    /// An approval is dropped by nobody who did not say so, whenever it was given: save() fails with
    /// isApprovalAtStake(), which failed() does not tell of, and nothing is changed.
    QFuture<Result<Article>> save(OnApproval onApproval = OnApproval::Refuse);
    [[nodiscard]] static bool isApprovalAtStake(const Error &error);
    /// Keeps the text on the screen as a draft where it is dirty, and shows the article as the store has it.
    QFuture<Result<void>> putAside();
    /// Saves first where dirty, as save() does, then does the action.
    QFuture<Result<Article>> act(Action action, const ActionArguments &arguments = {});
    /// What act() would answer, by the rules of the core, for the text as it stands on the screen.
    [[nodiscard]] Result<Status> canAct(Action action);

    /// Somebody else's revision that this session does not start from; nothing where there is none.
    [[nodiscard]] const std::optional<Article> &newerArticle() const { return m_newer; }
    /// Shows the newer revision; the text on the screen is first kept as a draft where it is dirty.
    QFuture<Result<void>> takeNewer();
    /// Keeps the text on the screen and lets the next save go on top of the newer revision.
    void keepMine();

    /// Puts a long body in at the cursor; the session cannot be edited until it is in.
    BodyInsertion *insert(const QTextCursor &cursor, const Body &body);
    /// The same with the parts of the header a pasted page has, as one step of undo; see canTakeStory().
    BodyInsertion *insertStory(const QTextCursor &cursor, const ArticleContent &story);

    /// Takes the dateline that the text begins with out of it and into the header, as one step of undo. inText: what it
    /// takes up there.
    void moveDateline(QTextCursor inText, const Dateline &dateline);

    /// The related items, changed as one step of undo of the text; the cursor is where undo shows that it was.
    void setRelated(QTextCursor cursor, const QList<RelatedItem> &related);

    /// Everything typed so far is in the journal, and on the disk when the answer comes: on focus loss, before
    /// approval.
    QFuture<Result<void>> syncJournal();
    /// Ends the session: what is dirty stays in the journal, to be found as recovered work.
    QFuture<Result<void>> close();
    /// Ends the session and gives up what is dirty. Errors: Forbidden (another's text, which nobody gives up for him;
    /// the session goes on).
    QFuture<Result<void>> discard();
    /// Hands over what was typed in the last 25 ms at once.
    void flush();

signals:
    void articleChanged(); ///< article() is another: saved, acted upon, reloaded
    void dirtyChanged(bool isDirty);
    void busyChanged(bool isBusy);
    void editabilityChanged();
    void wordCountChanged(int words);
    /// Blocks [first, first + inserted) are new or changed; they took the place of removed ones.
    void paragraphsChanged(int first, int removed, int inserted);
    void saved(const nashra::Article &article);
    /// Somebody saved first. The text on the screen is also kept under the draft's id.
    void conflicted(nashra::DraftId draft);
    /// Somebody saved while this session was dirty; choose takeNewer() or keepMine(), at the latest when saving.
    void newerRevisionFound();
    /// The stored article moved on while this session was clean, and is shown now.
    void reloaded();
    void journalFailed(const nashra::Error &error);
    void journalRecovered();
    void failed(const nashra::Error &error);

private:
    /// What is on its way to the store.
    struct Sent
    {
        ArticleContent content;
        qint64 textRevision = 0;
    };

    void connectParts();
    void show(const ArticleContent &content);
    void openJournal();
    [[nodiscard]] ArticleContent shownContent() const; ///< the stored content as the document begins with it
    [[nodiscard]] JournalBase journalBase(const ArticleContent &content) const;

    void followChanges(const ChangeSet &changes);
    void lookAtStore();
    void takeStored(const Article &stored);
    void adopt(const Article &article);
    void reload(const Article &article);
    void setNewer(const std::optional<Article> &newer);

    QFuture<Result<Article>> write(const ArticleContent &content, OnApproval onApproval);
    Result<Article> takeSaved(const Sent &sent, const Result<Article> &answer);
    QFuture<Result<Article>> transition(Action action, const ActionArguments &arguments, int base);
    QFuture<Result<void>> keepDraft();
    /// Keeps the text as a draft until nothing was typed meanwhile, then shows the newer article.
    void keepThenTake(const Article &newer, const SharedPromise<void> &promise);
    void runWaiting();
    void whenIdle(std::function<void()> work);

    void followUser();
    /// What is typed from now on is that of the person at the desk.
    void takeSeat();
    void updateEditability();
    void updateDirty();
    void updateWordCount();
    void setBusy(bool isBusy);

    DeskSession &m_desk;
    JournalKeeper &m_journals;
    Article m_article;
    ArticleId m_provisionalId; ///< of a new article: names its journal, and the article once it is saved
    std::optional<Article> m_newer;
    UserId m_writer; ///< of what is dirty
    UserId m_keeper; ///< whom the journal offers it to: for a copy of another's text not its writer
    QTextDocument *m_document;
    HeaderFields *m_header;
    BodyTracker *m_tracker;
    std::unique_ptr<Journal> m_journal;
    std::optional<Error> m_editRefusal;
    std::vector<std::function<void()>> m_waiting; ///< for the save or action under way
    QTimer m_flushTimer;
    qint64 m_textRevision = 0;
    int m_wordCount = 0;
    bool m_isHeaderTouched = false; ///< since the last flush
    bool m_isBusy = false;
    bool m_isInserting = false;
    bool m_mustLookAgain = false; ///< the store changed while a save was under way
    bool m_wasDirty = false;
};

} // namespace nashra::presentation
