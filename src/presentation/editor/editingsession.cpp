// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/editingsession.h"

#include "core/article/articlecodec.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/articledocument.h"
#include "presentation/editor/bodyinsertion.h"
#include "presentation/editor/bodytracker.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/headerstep.h"
#include "presentation/editor/storypaste.h"
#include "presentation/errors/errortext.h"
#include "presentation/session/textowner.h"

namespace nashra::presentation {

namespace {

using namespace std::chrono_literals;

// From the key to the journal; the journal's own thread has 50 ms from there to the disk.
constexpr auto flushDelay = 25ms;

/// The stored article as the work was begun on it.
Article articleUnder(const RecoveredWork &work, const std::optional<Article> &stored)
{
    Article article = stored.value_or(Article());
    article.revision = stored ? work.base.revision : 0;
    if (!stored)
        article.content = work.content;
    return article;
}

} // namespace

EditingSession::EditingSession(DeskSession &desk, JournalKeeper &journals, const Article &article, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_journals(journals)
    , m_article(article)
    , m_document(new ArticleDocument(this))
    , m_header(new HeaderFields(this))
    , m_tracker(new BodyTracker(*m_document, desk.clock(), this))
{
    if (isNew()) {
        m_article.author = desk.user().id;
        m_provisionalId = m_article.id.isNull() ? ArticleId::make(desk.clock().now()) : m_article.id;
    }
    takeSeat();
    show(m_article.content);
    connectParts();
    openJournal();
    updateEditability();
}

EditingSession::EditingSession(DeskSession &desk, JournalKeeper &journals, const RecoveredWork &work,
                               const std::optional<Article> &stored, QObject *parent)
    : EditingSession(desk, journals, articleUnder(work, stored), parent)
{
    m_writer = work.base.user;
    show(work.content);
    m_document->setModified(true);
    // The old journal may go once this one holds the same text.
    m_journal->append(SnapshotEdit{work.content});
    if (stored && stored->revision > m_article.revision)
        m_newer = stored;
    updateDirty();
}

EditingSession::~EditingSession()
{
    flush();
}

void EditingSession::connectParts()
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setTimerType(Qt::PreciseTimer);
    m_flushTimer.setInterval(flushDelay);
    connect(&m_flushTimer, &QTimer::timeout, this, &EditingSession::flush);
    const auto flushSoon = [this] {
        // Not started anew by every key: the first one of a burst sets the time.
        if (!m_flushTimer.isActive())
            m_flushTimer.start();
    };
    connect(m_tracker, &BodyTracker::touched, this, flushSoon);
    connect(m_document, &QTextDocument::modificationChanged, this, &EditingSession::updateDirty);
    connect(m_header, &HeaderFields::edited, this, [this, flushSoon] {
        m_isHeaderTouched = true;
        updateDirty();
        flushSoon();
    });
    connect(m_header, &HeaderFields::changed, this, [this](HeaderFields::Field field) {
        if (field == HeaderFields::Field::Language)
            documentbridge::setLanguage(*m_document, m_header->values().language);
    });
    connect(&m_desk, &DeskSession::userChanged, this, &EditingSession::followUser);
    connect(&m_desk.stores(), &StoreExecutor::committed, this, &EditingSession::followChanges);
}

void EditingSession::show(const ArticleContent &content)
{
    m_header->reset(content);
    // A body that did not change keeps its undo steps and its cursors.
    const bool isShown = m_textRevision > 0 && m_tracker->paragraphs() == content.body.paragraphs;
    if (!isShown) {
        const int before = static_cast<int>(m_tracker->paragraphs().size());
        documentbridge::load(*m_document, content.body, content.language, m_desk.clock().now());
        m_tracker->reset();
        ++m_textRevision;
        emit paragraphsChanged(0, before, static_cast<int>(m_tracker->paragraphs().size()));
        updateWordCount();
    }
    m_document->setModified(false);
    m_isHeaderTouched = false;
    updateDirty();
}

ArticleContent EditingSession::shownContent() const
{
    // A document is never without a paragraph, so that is where the edits of an empty body start from.
    ArticleContent content = m_article.content;
    if (content.body.paragraphs.isEmpty())
        content.body.paragraphs = m_tracker->paragraphs();
    return content;
}

void EditingSession::openJournal()
{
    const ArticleContent base = shownContent();
    m_journal = m_journals.open(journalBase(base), base);
    connect(m_journal.get(), &Journal::writeFailed, this, &EditingSession::journalFailed);
    connect(m_journal.get(), &Journal::writeRecovered, this, &EditingSession::journalRecovered);
}

JournalBase EditingSession::journalBase(const ArticleContent &content) const
{
    const ArticleId article = isNew() ? m_provisionalId : m_article.id;
    return {article, m_article.revision, contentHash(content), m_keeper, m_desk.clock().now()};
}

ArticleContent EditingSession::content()
{
    flush();
    ArticleContent content = m_header->values();
    content.body.paragraphs = m_tracker->paragraphs();
    return content;
}

const QList<Paragraph> &EditingSession::paragraphs() const
{
    return m_tracker->paragraphs();
}

QDate EditingSession::today() const
{
    return m_desk.clock().now().toDateTimeUtc().toLocalTime().date();
}

void EditingSession::flush()
{
    m_flushTimer.stop();
    if (std::exchange(m_isHeaderTouched, false))
        m_journal->append(HeaderEdit{m_header->values()});
    const std::optional<BodyEdit> edit = m_tracker->flush();
    if (!edit)
        return;
    m_journal->append(*edit);
    ++m_textRevision;
    emit paragraphsChanged(edit->first, edit->removed, static_cast<int>(edit->inserted.size()));
    updateWordCount();
}

void EditingSession::updateWordCount()
{
    if (std::exchange(m_wordCount, m_tracker->wordCount()) != m_wordCount)
        emit wordCountChanged(m_wordCount);
}

bool EditingSession::isDirty() const
{
    if (m_document->isModified())
        return true;
    ArticleContent stored = m_article.content;
    stored.body = {};
    return stored != m_header->values();
}

void EditingSession::updateDirty()
{
    const bool dirty = isDirty();
    if (std::exchange(m_wasDirty, dirty) != dirty)
        emit dirtyChanged(dirty);
}

void EditingSession::takeSeat()
{
    m_writer = m_keeper = m_desk.user().id;
}

void EditingSession::followUser()
{
    flush();
    // What somebody left unsaved stays his, whoever sits here now.
    if (m_keeper != m_desk.user().id && !isDirty()) {
        takeSeat();
        const ArticleContent base = shownContent();
        m_journal->rebase(journalBase(base), base);
    }
    updateEditability();
}

void EditingSession::updateEditability()
{
    std::optional<Error> refusal;
    if (m_isInserting) {
        refusal = Error{ErrorCode::Busy, QStringLiteral("a long text is being put in"), {}, nullptr};
    } else if (!m_desk.hasUser()) {
        refusal = nobodyAtDesk();
    } else if (const Result<Status> answer = applyEdit(m_article, m_desk.actor()); !answer) {
        refusal = answer.error();
    }
    m_editRefusal = refusal;
    m_header->setReadOnly(refusal.has_value());
    emit editabilityChanged();
}

void EditingSession::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    emit busyChanged(isBusy);
    if (isBusy)
        return;
    if (std::exchange(m_mustLookAgain, false))
        lookAtStore();
    runWaiting();
}

void EditingSession::runWaiting()
{
    // Work that finds nothing to do leaves the session idle, and the next has its turn at once.
    while (!m_isBusy && !m_isInserting && !m_waiting.empty()) {
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        work();
    }
}

void EditingSession::whenIdle(std::function<void()> work)
{
    if (m_isBusy || m_isInserting) // half a paste is not what anybody wants saved or submitted
        m_waiting.push_back(std::move(work));
    else
        work();
}

BodyInsertion *EditingSession::insert(const QTextCursor &cursor, const Body &body)
{
    auto *insertion = new BodyInsertion(cursor, body, m_desk.clock(), this);
    connect(insertion, &BodyInsertion::finished, this, [this] {
        m_isInserting = false;
        updateEditability();
        runWaiting();
    });
    m_isInserting = true;
    insertion->start();
    if (m_isInserting)
        updateEditability();
    return insertion;
}

BodyInsertion *EditingSession::insertStory(const QTextCursor &cursor, const ArticleContent &story)
{
    auto *step = new HeaderStep(*m_header, *m_document);
    takeStory(*m_header, story);
    BodyInsertion *insertion = insert(cursor, story.body);
    if (insertion->isFinished())
        step->close();
    else
        connect(insertion, &BodyInsertion::finished, step, &HeaderStep::close);
    return insertion;
}

void EditingSession::moveDateline(QTextCursor inText, const Dateline &dateline)
{
    auto *step = new HeaderStep(*m_header, *m_document);
    m_header->setDateline(dateline);
    inText.beginEditBlock(); // a step of its own, whatever was typed before
    inText.removeSelectedText();
    inText.endEditBlock();
    step->close();
}

void EditingSession::setRelated(QTextCursor cursor, const QList<RelatedItem> &related)
{
    auto *step = new HeaderStep(*m_header, *m_document);
    m_header->setRelated(related);
    // The document remembers its own steps only. A letter put in and taken out in one step would be no change for its
    // layout, which would then miss the paragraph.
    cursor.clearSelection();
    constexpr int property = documentbridge::HeaderStepProperty;
    QTextBlockFormat mark;
    mark.setProperty(property, cursor.blockFormat().intProperty(property) + 1);
    cursor.mergeBlockFormat(mark);
    step->close();
}

QFuture<Result<void>> EditingSession::syncJournal()
{
    flush();
    return m_journal->sync();
}

QFuture<Result<void>> EditingSession::close()
{
    flush();
    return m_journal->close();
}

QFuture<Result<void>> EditingSession::discard()
{
    flush();
    if (isDirty() && !decidesAbout(m_desk, m_writer))
        return answered(Result<void>(fail(ErrorCode::Forbidden, QStringLiteral("the text is another's"))));
    m_journal->rebase(journalBase(m_article.content), m_article.content);
    return m_journal->close();
}

} // namespace nashra::presentation
