// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/proofingsession.h"

#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "presentation/proofing/ranges.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;
using language::ReadArticle;
using language::ReadUnit;
using language::scopeOf;
using language::TextUnit;

namespace {

// What a batch may hold: read within a few milliseconds even in a dictionary's cold cache, so that the paragraph
// somebody types in never waits long behind the rest of the article.
constexpr int largestBatch = 24;
constexpr qsizetype longestBatch = 8'000;
// Lists and counts follow when a burst of keys is over; marks in the text follow at once.
constexpr auto shortestRest = 120ms;
constexpr qsizetype paragraphsPerRest = 4; ///< for each so many a millisecond more
constexpr auto articlePause = 400ms;

} // namespace

ProofingSession::ProofingSession(ProofingThread &thread, EditingSession &session, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_session(session)
    , m_blockCount(session.document().blockCount())
{
    m_articleTimer.setSingleShot(true);
    m_articleTimer.setInterval(articlePause);
    connect(&m_articleTimer, &QTimer::timeout, this, &ProofingSession::readArticle);
    m_rebuildTimer.setSingleShot(true);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &ProofingSession::rebuild);
    connect(&session.document(), &QTextDocument::contentsChange, this, &ProofingSession::followDocument);
    connect(&session, &EditingSession::paragraphsChanged, this,
            [this](int first, int /*removed*/, int inserted) { followParagraphs(first, inserted); });
    connect(&session.header(), &HeaderFields::changed, this, [this](HeaderFields::Field field) {
        if (field == HeaderFields::Field::Language)
            markAll();
        else if (field == HeaderFields::Field::Headline)
            followHeadline();
        m_mustReadArticle = true;
        pump();
    });
    connect(&thread, &ProofingThread::epochChanged, this, &ProofingSession::markAll);
    connect(&thread, &ProofingThread::learned, this, &ProofingSession::rereadNaming);
    markAll();
}

ProofingSession::~ProofingSession() = default;

void ProofingSession::markAll()
{
    for (ProofedUnit &unit : m_units)
        unit.epoch = -1;
    followHeadline();
    followParagraphs(0, static_cast<int>(m_session.paragraphs().size()));
}

void ProofingSession::followHeadline()
{
    mark({}, m_session.header().values().headline, TextUnit::Scope::Headline);
    rebuildSoon();
}

void ProofingSession::followParagraphs(int first, int inserted)
{
    const QList<Paragraph> &paragraphs = m_session.paragraphs();
    // Texts that came back by undo are known still; what was taken away long ago is forgotten.
    if (m_units.size() > 2 * paragraphs.size() + 64) {
        QSet<ParagraphId> present;
        for (const Paragraph &paragraph : paragraphs)
            present.insert(paragraph.id);
        m_units.removeIf([&](const auto &unit) { return !unit.key().isNull() && !present.contains(unit.key()); });
    }
    QList<ParagraphId> changed;
    for (qsizetype i = first; i < std::min<qsizetype>(first + inserted, paragraphs.size()); ++i) {
        if (mark(paragraphs[i].id, paragraphs[i].text(), scopeOf(paragraphs[i].kind)))
            changed << paragraphs[i].id;
    }
    if (!changed.isEmpty())
        emit marksChanged(changed);
    m_mustReadArticle = true;
    rebuildSoon();
    pump();
}

bool ProofingSession::mark(ParagraphId id, const QString &text, TextUnit::Scope scope)
{
    ProofedUnit &unit = m_units[id];
    unit.offeredNames = m_offeredNames;
    m_touched.remove(id);
    const bool hasOtherText = unit.text != text;
    if (hasOtherText)
        unit.setText(text);
    if (unit.epoch == m_thread.epoch() && unit.scope == scope)
        return false;
    unit.scope = scope;
    unit.epoch = -1;
    if (!m_isDirty.contains(id)) {
        m_isDirty.insert(id);
        m_dirty << id;
    }
    return hasOtherText;
}

void ProofingSession::followDocument(int position, int /*removed*/, int added)
{
    const QTextDocument &document = m_session.document();
    // Where paragraphs were split or joined their ids are not settled before the session has told of it.
    if (std::exchange(m_blockCount, document.blockCount()) != document.blockCount())
        return;
    bool hasOtherNames = false;
    for (QTextBlock block = document.findBlock(position); block.isValid() && block.position() <= position + added;
         block = block.next()) {
        const ParagraphId id = documentbridge::idOf(block);
        const auto unit = m_units.find(id);
        const QString text = block.text();
        if (id.isNull() || unit == m_units.end() || unit->text == text)
            continue;
        const qsizetype names = unit->names.size();
        unit->setText(text);
        m_touched.insert(id);
        hasOtherNames = hasOtherNames || unit->names.size() != names;
    }
    if (hasOtherNames)
        emit namesChanged();
    rebuildSoon();
}

void ProofingSession::pump()
{
    if (m_isReading)
        return;
    const Batch batch = takeBatch();
    if (batch.isEmpty()) {
        if (m_mustReadArticle)
            m_articleTimer.start();
        return;
    }
    m_isReading = true;
    QList<TextUnit> units;
    for (const auto &[id, unit] : batch)
        units << unit;
    auto *watcher = new QFutureWatcher<QList<ReadUnit>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, batch, epoch = m_thread.epoch()] {
        watcher->deleteLater();
        m_isReading = false;
        if (!watcher->isCanceled())
            takeRead(batch, epoch, watcher->result());
        pump();
    });
    watcher->setFuture(m_thread.run([units](language::CopyDesk &copyDesk) {
        QList<ReadUnit> answers;
        for (const TextUnit &unit : units)
            answers << copyDesk.read(unit);
        return answers;
    }));
}

ProofingSession::Batch ProofingSession::takeBatch()
{
    // The newest first: that is where somebody is typing.
    Batch batch;
    qsizetype length = 0;
    const bool isBacklog = m_dirty.size() > largestBatch;
    while (!m_dirty.isEmpty() && batch.size() < largestBatch && length < longestBatch) {
        const ParagraphId id = isBacklog && batch.isEmpty() ? m_dirty.takeLast() : m_dirty.takeFirst();
        m_isDirty.remove(id);
        const auto unit = m_units.constFind(id);
        if (unit == m_units.cend())
            continue;
        batch.emplace_back(id, TextUnit{unit->text, unit->scope, m_session.header().values().language, {}});
        length += unit->text.size();
    }
    return batch;
}

void ProofingSession::takeRead(const Batch &batch, int epoch, const QList<ReadUnit> &answers)
{
    if (epoch != m_thread.epoch())
        return; // everything was marked again
    QList<ParagraphId> changed;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const auto &[id, read] = batch[i];
        const auto unit = m_units.find(id);
        if (unit == m_units.end() || unit->text != read.text || unit->scope != read.scope)
            continue;
        unit->epoch = epoch;
        if (unit->take(id, answers[i], m_ignores))
            changed << id;
    }
    announce(changed);
    rereadNaming(std::exchange(m_learned, {}));
}

bool ProofingSession::nameOneOf(const QList<language::EntityHit> &hits, const QSet<EntityId> &entities)
{
    const auto isOne = [&](const auto &named) { return entities.contains(named.entity); };
    return std::any_of(hits.cbegin(), hits.cend(), [&](const language::EntityHit &hit) {
        return isOne(hit) || std::any_of(hit.candidates.cbegin(), hit.candidates.cend(), isOne);
    });
}

void ProofingSession::rereadNaming(const QSet<EntityId> &entities)
{
    if (entities.isEmpty())
        return;
    if (m_isReading)
        m_learned += entities;
    bool isNamed = nameOneOf(m_datelineNames, entities);
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit) {
        if (!nameOneOf(unit->names, entities))
            continue;
        unit->epoch = -1;
        mark(unit.key(), unit->text, unit->scope);
        isNamed = true;
    }
    m_mustReadArticle = m_mustReadArticle || isNamed;
    pump();
}

void ProofingSession::announce(const QList<ParagraphId> &changed)
{
    if (!changed.isEmpty()) {
        emit namesChanged();
        emit marksChanged(changed);
    }
    rebuildSoon();
}

void ProofingSession::readArticle()
{
    m_session.flush();
    if (m_isReading || !m_dirty.isEmpty()) {
        pump();
        return;
    }
    m_isReading = true;
    m_mustReadArticle = false;
    language::TextSnapshot snapshot;
    snapshot.article = m_session.id();
    snapshot.revision = m_session.textRevision();
    snapshot.content = m_session.content();
    snapshot.status = m_session.article().status;
    snapshot.day = snapshot.content.dateline.date.value_or(m_session.today());
    snapshot.approved = m_approved;
    snapshot.choices = m_choices;
    auto *watcher = new QFutureWatcher<ReadArticle>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, content = snapshot.content] {
        watcher->deleteLater();
        m_isReading = false;
        if (!watcher->isCanceled())
            takeArticle(content, watcher->result());
        pump();
    });
    watcher->setFuture(m_thread.run([snapshot](language::CopyDesk &copyDesk) { return copyDesk.read(snapshot); }));
}

void ProofingSession::rebuildSoon()
{
    if (!m_rebuildTimer.isActive())
        m_rebuildTimer.start(restForWhole());
}

std::chrono::milliseconds ProofingSession::restForWhole() const
{
    return shortestRest + std::chrono::milliseconds(m_session.paragraphs().size() / paragraphsPerRest);
}

void ProofingSession::rereadTouched()
{
    m_session.flush();
    // An edit that was taken back at once is no change to the session, but its ranges are gone.
    for (const ParagraphId id : std::exchange(m_touched, {})) {
        const auto unit = m_units.constFind(id);
        if (unit != m_units.cend())
            mark(id, unit->text, unit->scope);
    }
    pump();
}

void ProofingSession::rebuild()
{
    rereadTouched();
    QList<Finding> findings;
    const auto add = [&](ParagraphId id) {
        for (const Finding &finding : findingsIn(id)) {
            if (findings.size() == mostListed)
                return;
            if (!ranges::isBeingTyped(finding, m_typingPlace.paragraph, m_typingPlace.position))
                findings << finding;
        }
    };
    add({});
    for (const Finding &finding : m_aboutArticle) {
        if (!m_ignores || !m_ignores(finding, {}))
            findings << finding;
    }
    for (const Paragraph &paragraph : m_session.paragraphs())
        add(paragraph.id);
    const QList<Finding> ignored = gatherIgnored();
    const bool isOther = std::exchange(m_findings, findings) != findings;
    const bool isIgnoredOther = std::exchange(m_ignoredFindings, ignored) != ignored;
    if (isOther || isIgnoredOther)
        emit findingsChanged();
}

bool ProofingSession::isComplete() const
{
    return !m_isReading && m_dirty.isEmpty() && !m_mustReadArticle && !m_rebuildTimer.isActive();
}

void ProofingSession::setTypingPlace(const TypingPlace &place)
{
    const TypingPlace before = std::exchange(m_typingPlace, place);
    if (before == place)
        return;
    // Within a paragraph the key itself has it painted.
    if (before.paragraph != place.paragraph)
        emit marksChanged({before.paragraph});
    rebuildSoon();
}

void ProofingSession::setChoices(const QHash<QString, EntityId> &choices)
{
    if (std::exchange(m_choices, choices) == choices)
        return;
    m_mustReadArticle = true;
    pump();
}

void ProofingSession::setApproved(std::shared_ptr<const ArticleContent> approved)
{
    m_approved = std::move(approved);
    m_mustReadArticle = true;
    pump();
}

} // namespace nashra::presentation
