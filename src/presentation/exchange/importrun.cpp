// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/importrun.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <chrono>

namespace nashra::presentation {

namespace {

constexpr std::chrono::milliseconds betweenTicks{100};

} // namespace

ImportRun::ImportRun(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_ticks.setInterval(betweenTicks);
    connect(&m_ticks, &QTimer::timeout, this, [this] { emit progressed(m_state->permille); });
}

ImportRun::~ImportRun()
{
    stop();
}

void ImportRun::start(Opener open, NamesakeRule namesakes)
{
    if (isRunning())
        return;
    m_state = std::make_shared<State>();
    m_ticks.start();
    const auto running = m_desk.stores().write(
        [state = m_state, user = m_desk.user().id, open = std::move(open), namesakes](Stores &stores) -> Answer {
            const auto reader = open();
            if (!reader)
                return tl::unexpected(reader.error());
            importing::EntityImporter importer(**reader, namesakes, [&state](qint64 read, qint64 total) {
                state->permille = total > 0 ? int(read * 1000 / total) : 0;
                return !state->isStopped;
            });
            return importer.run(stores.entities(), user);
        });
    onResult(running, this, [this](const Answer &answer) {
        m_ticks.stop();
        m_state.reset();
        if (answer)
            emit finished(*answer);
        else
            emit failed(answer.error());
    });
}

void ImportRun::stop()
{
    if (m_state)
        m_state->isStopped = true;
}

} // namespace nashra::presentation
