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
using language::TextUnit;

namespace {

// What a batch may hold: read within a few milliseconds even in a dictionary's cold cache, so that the paragraph
// somebody types in never waits long behind the rest of the article.
constexpr int largestBatch = 24;
constexpr qsizetype longestBatch = 8'000;
// Lists and counts follow when a burst of keys is over; marks in the text follow at once.
constexpr auto rebuildPause = 150ms;
constexpr auto articlePause = 400ms;

TextUnit::Scope scopeOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Text:
        return TextUnit::Scope::Paragraph;
    case ParagraphKind::Subheading:
        return TextUnit::Scope::Subheading;
    case ParagraphKind::ListItem:
        return TextUnit::Scope::ListItem;
    case ParagraphKind::TableRow:
        return TextUnit::Scope::TableRow;
    }
    return TextUnit::Scope::Paragraph;
}

/// The names just read, and those of before that only the whole article can tell: they stay until it is read again.
QList<language::EntityHit> withNamesOfArticle(QList<language::EntityHit> names,
                                              const QList<language::EntityHit> &before)
{
    const qsizetype read = names.size();
    for (const language::EntityHit &hit : before) {
        const auto overlaps = [&](const language::EntityHit &name) {
            return name.position < hit.position + hit.length && hit.position < name.position + name.length;
        };
        if ((hit.isShort() || hit.isDerived) && std::none_of(names.cbegin(), names.cbegin() + read, overlaps))
            names << hit;
    }
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    return names;
}

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
    m_rebuildTimer.setInterval(rebuildPause);
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
    markAll();
}

ProofingSession::~ProofingSession() = default;

void ProofingSession::markAll()
{
    for (Unit &unit : m_units)
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
    for (qsizetype i = first; i < std::min<qsizetype>(first + inserted, paragraphs.size()); ++i)
        mark(paragraphs[i].id, paragraphs[i].text(), scopeOf(paragraphs[i].kind));
    m_mustReadArticle = true;
    rebuildSoon();
    pump();
}

void ProofingSession::mark(ParagraphId id, const QString &text, TextUnit::Scope scope)
{
    Unit &unit = m_units[id];
    unit.isTouched = false;
    if (unit.epoch == m_thread.epoch() && unit.text == text && unit.scope == scope)
        return;
    unit.text = text;
    unit.scope = scope;
    unit.epoch = -1;
    if (m_isDirty.contains(id))
        return;
    m_isDirty.insert(id);
    m_dirty << id;
}

void ProofingSession::followDocument(int position, int removed, int added)
{
    const QTextDocument &document = m_session.document();
    const bool isInOneParagraph = std::exchange(m_blockCount, document.blockCount()) == document.blockCount();
    // Of the same length it is a format that changed; where it was the text, the next reading says so.
    if (removed == added || !isInOneParagraph)
        return;
    const QTextBlock block = document.findBlock(position);
    const ParagraphId id = documentbridge::idOf(block);
    const auto unit = m_units.find(id);
    if (id.isNull() || unit == m_units.end())
        return;
    const ranges::Edit edit{position - block.position(), removed, added};
    const qsizetype names = unit->names.size();
    ranges::move(unit->names, edit);
    ranges::move(unit->found, edit);
    ranges::move(unit->foundInArticle, edit);
    ranges::move(unit->shown, edit);
    unit->epoch = -1; // until the paragraph is read again
    unit->isTouched = true;
    m_touched << id;
    if (unit->names.size() != names)
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
        if (unit == m_units.end() || unit->text != read.text || unit->scope != read.scope || unit->isTouched)
            continue;
        unit->epoch = epoch;
        const QList<language::EntityHit> names = withNamesOfArticle(answers[i].names, unit->names);
        const bool hasOtherNames = std::exchange(unit->names, names) != names;
        unit->found = answers[i].findings;
        for (Finding &finding : unit->found) {
            finding.paragraph = id;
            finding.place = id.isNull() ? FindingPlace::Headline : FindingPlace::Body;
        }
        if (settle(*unit) || hasOtherNames)
            changed << id;
    }
    announce(changed);
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
    snapshot.day = snapshot.content.dateline.date.value_or(m_session.today());
    snapshot.approved = m_approved;
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

void ProofingSession::takeArticle(const ArticleContent &content, const ReadArticle &answer)
{
    if (m_mustReadArticle)
        return; // it is asked again when the typing rests
    if (std::exchange(m_quotes, answer.quotes) != answer.quotes)
        emit quotesChanged();
    QHash<ParagraphId, QList<Finding>> found;
    m_aboutArticle.clear();
    for (const Finding &finding : answer.findings) {
        if (finding.place == FindingPlace::Body || finding.place == FindingPlace::Headline)
            found[finding.paragraph] << finding;
        else
            m_aboutArticle << finding;
    }
    QList<ParagraphId> changed;
    const auto take = [&](ParagraphId id, const QString &text, const QList<language::EntityHit> &names) {
        const auto unit = m_units.find(id);
        if (unit == m_units.end() || unit->text != text || unit->isTouched)
            return;
        const bool hasOtherNames = std::exchange(unit->names, names) != names;
        unit->foundInArticle = found.value(id);
        if (settle(*unit) || hasOtherNames)
            changed << id;
    };
    take({}, content.headline, answer.headlineNames);
    for (const Paragraph &paragraph : content.body.paragraphs)
        take(paragraph.id, paragraph.text(), answer.names.value(paragraph.id));
    announce(changed);
}

bool ProofingSession::settle(Unit &unit) const
{
    QList<Finding> shown = unit.found + unit.foundInArticle;
    if (m_ignores) {
        shown.removeIf([&](const Finding &finding) {
            return m_ignores(finding, unit.text.mid(finding.position, finding.length));
        });
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Finding &a, const Finding &b) { return a.position < b.position; });
    if (shown == unit.shown)
        return false;
    unit.shown = shown;
    return true;
}

void ProofingSession::rebuildSoon()
{
    if (!m_rebuildTimer.isActive())
        m_rebuildTimer.start();
}

void ProofingSession::rereadTouched()
{
    m_session.flush();
    // An edit that was taken back at once is no change to the session, but its ranges are gone.
    for (const ParagraphId id : std::exchange(m_touched, {})) {
        const auto unit = m_units.constFind(id);
        if (unit != m_units.cend() && unit->isTouched)
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
    if (findings == m_findings)
        return;
    m_findings = findings;
    emit findingsChanged();
}

const QList<Finding> &ProofingSession::findingsIn(ParagraphId paragraph) const
{
    static const QList<Finding> none;
    const auto unit = m_units.constFind(paragraph);
    return unit == m_units.cend() ? none : unit->shown;
}

const QList<language::EntityHit> &ProofingSession::namesIn(ParagraphId paragraph) const
{
    static const QList<language::EntityHit> none;
    const auto unit = m_units.constFind(paragraph);
    return unit == m_units.cend() ? none : unit->names;
}

QList<Finding> ProofingSession::findingsAt(ParagraphId paragraph, qsizetype from, qsizetype to) const
{
    QList<Finding> touched;
    for (const Finding &finding : findingsIn(paragraph)) {
        if (finding.position <= to && finding.position + finding.length >= from)
            touched << finding;
    }
    return touched;
}

std::optional<Finding> ProofingSession::neighbour(ParagraphId paragraph, qsizetype position, bool isForward) const
{
    if (m_findings.isEmpty())
        return std::nullopt;
    // Before the first paragraph stand the headline and what is about the article.
    QHash<ParagraphId, qsizetype> order{{ParagraphId(), -1}};
    for (const Paragraph &each : m_session.paragraphs())
        order.insert(each.id, order.size());
    const std::pair here(order.value(paragraph, -1), position);
    const auto placeOf = [&](const Finding &finding) {
        return std::pair(order.value(finding.paragraph, -1), finding.position);
    };
    if (isForward) {
        const auto next = std::find_if(m_findings.cbegin(), m_findings.cend(),
                                       [&](const Finding &finding) { return placeOf(finding) >= here; });
        return next == m_findings.cend() ? m_findings.first() : *next;
    }
    const auto before = std::find_if(m_findings.crbegin(), m_findings.crend(),
                                     [&](const Finding &finding) { return placeOf(finding) < here; });
    return before == m_findings.crend() ? m_findings.last() : *before;
}

bool ProofingSession::isComplete() const
{
    return !m_isReading && m_dirty.isEmpty() && !m_mustReadArticle && !m_rebuildTimer.isActive();
}

QString ProofingSession::textOf(const Finding &finding) const
{
    const std::optional<TextUnit> unit = unitOf(finding);
    return unit ? unit->text.mid(finding.position, finding.length) : QString();
}

std::optional<TextUnit> ProofingSession::unitOf(const Finding &finding) const
{
    const bool isInText = finding.place == FindingPlace::Body || finding.place == FindingPlace::Headline;
    const auto unit = m_units.constFind(finding.paragraph);
    if (!isInText || unit == m_units.cend())
        return std::nullopt;
    return TextUnit{unit->text, unit->scope, m_session.header().values().language, unit->names};
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

void ProofingSession::setIgnores(Ignores ignores)
{
    m_ignores = std::move(ignores);
    QList<ParagraphId> changed;
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit) {
        if (settle(*unit))
            changed << unit.key();
    }
    announce(changed);
}

void ProofingSession::setApproved(std::shared_ptr<const ArticleContent> approved)
{
    m_approved = std::move(approved);
    m_mustReadArticle = true;
    pump();
}

} // namespace nashra::presentation
