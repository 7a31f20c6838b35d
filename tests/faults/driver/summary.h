// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/driver/examination.h"

#include <QElapsedTimer>

namespace nashra::faults {

/// Counts the rounds of a run and says at its end how it went.
class Summary
{
public:
    Summary() { m_time.start(); }

    void add(const RoundPlan &plan, const Life &life, const Finding &finding);
    /// A round in which the writer could not even be killed as planned.
    void addBroken() { ++m_violations; }
    [[nodiscard]] int violations() const { return m_violations; }
    [[nodiscard]] QStringList lines(const RunOptions &options) const;

private:
    QElapsedTimer m_time;
    int m_rounds = 0;
    int m_violations = 0;
    QList<int> m_deaths = {0, 0, 0, 0};
    qint64 m_words = 0;
    qint64 m_saves = 0;
    qint64 m_syncs = 0;
    int m_offers = 0;
    int m_branches = 0;
    int m_worstWords = 0;
    double m_worstStall = 0;
    QList<double> m_lostMs;
    QList<double> m_reopenMs;
};

} // namespace nashra::faults
