// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/examination.h"

#include "faults/driver/storedtexts.h"
#include "faults/support/opennewsroom.h"
#include "faults/support/script.h"
#include "faults/support/waiting.h"
#include "presentation/editor/editingsession.h"
#include "presentation/recovery/recoverycontroller.h"

#include <QDir>

#include <algorithm>

namespace nashra::faults {

using namespace Qt::StringLiterals;
using presentation::EditingSession;
using presentation::RecoveryController;

namespace {

constexpr double nsPerMs = 1e6;
constexpr double pulseMs = 5;

/// The time from then until the end in which the pulse was missing.
double stallSince(qint64 from, const Life &life)
{
    double stalled = 0;
    QList<qint64> beats;
    for (const qint64 beat : life.diary.pulses) {
        if (beat > from && beat < life.endedAt)
            beats.append(beat);
    }
    beats.append(life.endedAt);
    qint64 before = from;
    for (const qint64 beat : std::as_const(beats)) {
        stalled += std::max(0.0, double(beat - before) / nsPerMs - 2 * pulseMs);
        before = beat;
    }
    return stalled;
}

/// The examination of one round, step by step.
class Examiner
{
public:
    Examiner(const RoundPlan &plan, const RunOptions &options, const Life &life)
        : m_plan(plan)
        , m_options(options)
        , m_life(life)
        , m_lastStep(life.diary.steps() + 1) // a word may have been typed and not been told
    {
    }

    void run(OpenNewsroom &newsroom);
    [[nodiscard]] Finding &finding() { return m_finding; }
    void violate(const QString &what) { m_finding.violations.append(what); }

private:
    void checkStore(const StoredTexts &stored);
    void checkOffer(RecoveryController &recovery, const StoredTexts &stored);
    void checkLoss(int step);
    void takeOver(OpenNewsroom &newsroom, RecoveryController &recovery);
    [[nodiscard]] Result<Article> saveTakenOver(EditingSession &session);

    const RoundPlan &m_plan;
    const RunOptions &m_options;
    const Life &m_life;
    int m_lastStep;
    Finding m_finding;
};

void Examiner::run(OpenNewsroom &newsroom)
{
    const qint64 start = steadyNow();
    RecoveryController recovery(newsroom.session(), newsroom.journals());
    const auto found = await(recovery.refresh());
    m_finding.reopenMs += double(steadyNow() - start) / nsPerMs;
    if (!found)
        return violate(u"recovery: "_s + found.error().toLogString());
    for (const auto &damaged : newsroom.journals().damaged())
        violate(u"damaged journal: %1: %2"_s.arg(damaged.path, damaged.error.toLogString()));
    const auto stored = await(readStored(newsroom.executor(), m_plan.slug(), m_life.diary.saves));
    if (!stored)
        return violate(u"store: "_s + stored.error().toLogString());
    checkStore(*stored);
    checkOffer(recovery, *stored);
    if (m_finding.isOffered)
        takeOver(newsroom, recovery);
    const auto faults = await(checkWholeNewsroom(newsroom.executor()));
    if (!faults)
        return violate(u"check: "_s + faults.error().toLogString());
    for (const QString &fault : *faults)
        violate(u"newsroom: "_s + fault);
}

void Examiner::checkStore(const StoredTexts &stored)
{
    for (qsizetype i = 0; i < m_life.diary.saves.size(); ++i) {
        const AcknowledgedSave &save = m_life.diary.saves.at(i);
        const std::optional<QString> &text = stored.acknowledged.at(i);
        if (!text)
            violate(u"acknowledged revision %1 is not stored"_s.arg(save.revision));
        else if (*text != Script::textAfter(save.step))
            violate(u"acknowledged revision %1 has another text than was saved"_s.arg(save.revision));
    }
    if (stored.articles.size() > 1)
        violate(u"%1 articles where one was written"_s.arg(stored.articles.size()));
}

void Examiner::checkOffer(RecoveryController &recovery, const StoredTexts &stored)
{
    int step = 0;
    if (!stored.articles.isEmpty())
        step = Script::stepOf(stored.articles.first().content.body.text(), m_lastStep);
    if (step < 0)
        violate(u"the stored text was never typed"_s);
    if (recovery.rowCount() > 1)
        violate(u"%1 works are offered where one was typed"_s.arg(recovery.rowCount()));
    m_finding.isOffered = recovery.rowCount() > 0;
    if (m_finding.isOffered) {
        const QModelIndex row = recovery.index(0);
        const auto work = row.data(RecoveryController::ContentRole).value<ArticleContent>();
        const int offered = Script::stepOf(work.body.text(), m_lastStep);
        if (offered < 0)
            violate(u"the offered text was never typed"_s);
        if (work.slug != m_plan.slug())
            violate(u"the offered text is not of this round but of "_s + work.slug);
        m_finding.isBranch = row.data(RecoveryController::IsStaleRole).toBool();
        if (offered == step && !stored.articles.isEmpty())
            violate(u"what the store holds already is offered"_s);
        step = std::max(step, offered);
    }
    checkLoss(step);
}

void Examiner::checkLoss(int step)
{
    const DiaryReading &diary = m_life.diary;
    if (step < diary.syncedStep)
        violate(u"the journal acknowledged word %1, kept is word %2"_s.arg(diary.syncedStep).arg(step));
    m_finding.lostWords = std::max(0, diary.steps() - std::max(0, step));
    if (m_finding.lostWords == 0)
        return;
    const qint64 firstLost = diary.typedAt.at(diary.steps() - m_finding.lostWords);
    m_finding.lostMs = double(m_life.endedAt - firstLost) / nsPerMs;
    m_finding.stalledMs = stallSince(firstLost, m_life);
    if (m_finding.lostMs - m_finding.stalledMs > double(m_options.budget.count())) {
        violate(
            u"%1 words and %2 ms of typing are lost (%3 ms of them the machine stood still)"_s.arg(m_finding.lostWords)
                .arg(m_finding.lostMs, 0, 'f', 1)
                .arg(m_finding.stalledMs, 0, 'f', 1));
    }
}

void Examiner::takeOver(OpenNewsroom &newsroom, RecoveryController &recovery)
{
    const QString text = recovery.index(0).data(RecoveryController::ContentRole).value<ArticleContent>().body.text();
    const auto taken = await(recovery.takeOver(0));
    if (!taken)
        return violate(u"taking over: "_s + taken.error().toLogString());
    const std::unique_ptr<EditingSession> session(*taken);
    const auto saved = saveTakenOver(*session);
    if (!saved)
        return violate(u"saving what was taken over: "_s + saved.error().toLogString());
    if (saved->content.body.text() != text)
        violate(u"what was taken over was saved with another text"_s);
    const auto stored = await(readStored(newsroom.executor(), m_plan.slug(), {{saved->id, saved->revision, 0}}));
    if (!stored)
        return violate(u"store: "_s + stored.error().toLogString());
    if (stored->acknowledged.first() != text)
        violate(u"what was taken over is not in the store"_s);
    if (stored->articles.size() > 1)
        violate(u"a saved article was taken over as a second one"_s);
    if (const auto closed = await(session->close()); !closed)
        violate(u"closing: "_s + closed.error().toLogString());
}

/// Saves, on top of a revision the dead writer got into the store without hearing of it where there is one.
Result<Article> Examiner::saveTakenOver(EditingSession &session)
{
    Result<Article> saved = fail(ErrorCode::Internal);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (session.newerArticle())
            session.keepMine();
        saved = await(session.save());
        if (saved || saved.error().code != ErrorCode::Conflict)
            break;
    }
    return saved;
}

} // namespace

Finding examine(const RoundPlan &plan, const RunOptions &options, const Life &life, const storage::Location &location,
                const QString &journals)
{
    Examiner examiner(plan, options, life);
    const qint64 start = steadyNow();
    {
        const auto newsroom = OpenNewsroom::open(location, journals);
        examiner.finding().reopenMs = double(steadyNow() - start) / nsPerMs;
        if (newsroom)
            examiner.run(**newsroom);
        else
            examiner.violate(u"the newsroom does not open: "_s + newsroom.error().toLogString());
    }
    // All sessions are closed and all that was offered is stored.
    const QStringList left = QDir(journals).entryList({u"*.journal"_s}, QDir::Files);
    if (!left.isEmpty() && examiner.finding().violations.isEmpty())
        examiner.violate(u"journals stay behind: "_s + left.join(u", "_s));
    return examiner.finding();
}

} // namespace nashra::faults
