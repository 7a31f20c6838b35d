// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/summary.h"

#include <algorithm>

namespace nashra::faults {

using namespace Qt::StringLiterals;

namespace {

QString spread(QList<double> values)
{
    if (values.isEmpty())
        return u"none"_s;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values.at(qsizetype(share * double(values.size() - 1))); };
    return u"median %1 ms, 99 of 100 within %2 ms, worst %3 ms"_s.arg(at(0.5), 0, 'f', 1)
        .arg(at(0.99), 0, 'f', 1)
        .arg(at(1), 0, 'f', 1);
}

} // namespace

void Summary::add(const RoundPlan &plan, const Life &life, const Finding &finding)
{
    ++m_rounds;
    ++m_deaths[static_cast<int>(plan.death)];
    m_violations += static_cast<int>(finding.violations.size());
    m_words += life.diary.steps();
    m_saves += life.diary.saves.size();
    m_syncs += life.diary.syncs;
    m_offers += finding.isOffered ? 1 : 0;
    m_branches += finding.isBranch ? 1 : 0;
    m_worstWords = std::max(m_worstWords, finding.lostWords);
    m_worstStall = std::max(m_worstStall, finding.stalledMs);
    if (life.diary.steps() > 0)
        m_lostMs.append(finding.lostMs);
    m_reopenMs.append(finding.reopenMs);
}

QStringList Summary::lines(const RunOptions &options) const
{
    return {
        u"%1: %2 rounds in %3 s, seed %4: %5 killed while typing, %6 while starting, %7 with a save, %8 with a sync"_s
            .arg(options.engine)
            .arg(m_rounds)
            .arg(double(m_time.elapsed()) / 1000, 0, 'f', 1)
            .arg(options.seed)
            .arg(m_deaths.at(0))
            .arg(m_deaths.at(1))
            .arg(m_deaths.at(2))
            .arg(m_deaths.at(3)),
        u"  typed %1 words, acknowledged %2 saves and %3 syncs of the journal"_s.arg(m_words).arg(m_saves).arg(m_syncs),
        u"  typing lost: %1; worst %2 words; at most %3 ms of a loss the machine stood still"_s.arg(spread(m_lostMs))
            .arg(m_worstWords)
            .arg(m_worstStall, 0, 'f', 1),
        u"  open again and recovery listed: "_s + spread(m_reopenMs),
        u"  recovery offered text %1 times, %2 of them beside a newer revision"_s.arg(m_offers).arg(m_branches),
        u"  violations: %1"_s.arg(m_violations)};
}

} // namespace nashra::faults
