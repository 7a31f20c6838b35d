// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/writer/typist.h"

#include "faults/support/diary.h"
#include "presentation/base/onresult.h"

#include <csignal>

namespace nashra::faults {

using presentation::onResult;

Typist::Typist(presentation::EditingSession &session, const TypistHabits &habits)
    : m_session(session)
    , m_habits(habits)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(habits.interval);
    connect(&m_timer, &QTimer::timeout, this, &Typist::typeWord);
    connect(&session, &presentation::EditingSession::journalFailed, this,
            [](const Error &error) { diary::failed(error.toLogString()); });
    m_timer.start();
}

void Typist::typeWord()
{
    const qint64 at = steadyNow();
    m_script.type(m_session.document());
    diary::typed(m_script.step(), at);
    if (m_script.step() % m_habits.saveEvery == 0 && !m_session.isBusy())
        save();
    if (m_script.step() % m_habits.syncEvery == 0)
        sync();
}

void Typist::save()
{
    const int step = m_script.step();
    if (m_habits.acknowledgesEarly && !m_session.isNew())
        tellSaved(m_session.id(), m_session.article().revision + 1, step);
    onResult(m_session.save(), this, [this, step](const Result<Article> &answer) {
        if (!answer)
            diary::failed(answer.error().toLogString());
        else if (!m_habits.acknowledgesEarly)
            tellSaved(answer->id, answer->revision, step);
    });
}

void Typist::sync()
{
    const int step = m_script.step();
    onResult(m_session.syncJournal(), this, [this, step](const Result<void> &answer) {
        if (!answer)
            return diary::failed(answer.error().toLogString());
        diary::synced(step);
        if (++m_syncs == m_habits.dieAfterSyncs)
            std::raise(SIGKILL);
    });
}

void Typist::tellSaved(ArticleId article, int revision, int step)
{
    diary::saved(article, revision, step);
    if (++m_saves == m_habits.dieAfterSaves)
        std::raise(SIGKILL);
}

} // namespace nashra::faults
