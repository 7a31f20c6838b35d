// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/plan.h"

#include <QRandomGenerator>

namespace nashra::faults {

using namespace Qt::StringLiterals;

namespace {

RoundPlan::Death drawDeath(QRandomGenerator &random)
{
    const int draw = random.bounded(100);
    if (draw < 60)
        return RoundPlan::Death::WhileTyping;
    if (draw < 70)
        return RoundPlan::Death::WhileStarting;
    return draw < 85 ? RoundPlan::Death::WithSave : RoundPlan::Death::WithSync;
}

} // namespace

RoundPlan RoundPlan::make(const RunOptions &options, int round)
{
    const std::array<quint32, 2> seeds{options.seed, quint32(round)};
    QRandomGenerator random(seeds.data(), seeds.size());
    RoundPlan plan;
    plan.round = round;
    plan.death = drawDeath(random);
    plan.delay = plan.death == Death::WhileStarting ? std::chrono::milliseconds(random.bounded(1, 250))
                                                    : std::chrono::milliseconds(random.bounded(100, 400));
    plan.acknowledgements = random.bounded(1, 6);
    plan.isStoredFirst = random.bounded(2) == 0;
    plan.interval = random.bounded(2, 6);
    plan.saveEvery = random.bounded(5, 40);
    plan.syncEvery = random.bounded(7, 40);
    return plan;
}

QString RoundPlan::slug() const
{
    return u"round-%1"_s.arg(round);
}

QStringList RoundPlan::arguments(const RunOptions &options) const
{
    QStringList list{u"--slug"_s,       slug(),
                     u"--interval"_s,   QString::number(interval),
                     u"--save-every"_s, QString::number(saveEvery),
                     u"--sync-every"_s, QString::number(syncEvery)};
    if (death == Death::WithSave)
        list << u"--die-after-saves"_s << QString::number(acknowledgements);
    if (death == Death::WithSync)
        list << u"--die-after-syncs"_s << QString::number(acknowledgements);
    if (isStoredFirst)
        list << u"--stored-first"_s;
    if (options.withoutGuards.contains("journal"_L1))
        list << u"--without-journal"_s;
    if (options.withoutGuards.contains("acknowledgement"_L1))
        list << u"--acknowledge-early"_s;
    return list;
}

QString RoundPlan::describe() const
{
    switch (death) {
    case Death::WhileTyping:
        return u"killed %1 ms after the first word"_s.arg(delay.count());
    case Death::WhileStarting:
        return u"killed %1 ms after the start"_s.arg(delay.count());
    case Death::WithSave:
        return u"died with the acknowledgement of save %1"_s.arg(acknowledgements);
    case Death::WithSync:
        return u"died with the acknowledgement of sync %1"_s.arg(acknowledgements);
    }
    return {};
}

} // namespace nashra::faults
