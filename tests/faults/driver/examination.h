// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/driver/killing.h"
#include "storage/location.h"

namespace nashra::faults {

/// What was found after one death.
struct Finding
{
    QStringList violations;
    int lostWords = 0;
    double lostMs = 0;    ///< from the first word lost to the death
    double stalledMs = 0; ///< of that, the time in which the machine did not let the writer run
    double reopenMs = 0;  ///< until the newsroom was open and what is to be recovered was listed
    bool isOffered = false;
    bool isBranch = false; ///< the store had moved on under the journal
};

/// Opens the newsroom after a death as the window would, and holds what it has against what the writer was told: every
/// acknowledged save is there with its text, the journal offers the rest but for the budget, the newsroom is sound, and
/// what was recovered can be saved.
[[nodiscard]] Finding examine(const RoundPlan &plan, const RunOptions &options, const Life &life,
                              const storage::Location &location, const QString &journals);

} // namespace nashra::faults
