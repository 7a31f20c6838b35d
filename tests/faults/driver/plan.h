// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace nashra::faults {

/// What the whole run is asked to do.
struct RunOptions
{
    QString engine;
    QString writer; ///< path of the writer program
    int rounds = 25;
    int roundsPerNewsroom = 25; ///< every check reads the whole newsroom, so it must not grow for ever
    quint32 seed = 1;
    std::chrono::milliseconds budget{50}; ///< of typing that a kill may cost
    QStringList withoutGuards;            ///< "journal", "acknowledgement"
};

/// One round: how the typist works and how he dies. A pure function of seed and round, so that a round that failed can
/// be run again.
struct RoundPlan
{
    enum class Death {
        WhileTyping,   ///< some time after the first word
        WhileStarting, ///< some time after the program was started
        WithSave,      ///< in the moment a save is acknowledged
        WithSync,      ///< in the moment the journal acknowledges
    };

    int round = 0;
    Death death = Death::WhileTyping;
    std::chrono::milliseconds delay{0}; ///< of the first two deaths
    int acknowledgements = 0;           ///< of the last two
    bool isStoredFirst = false;
    int interval = 3; ///< ms between words
    int saveEvery = 20;
    int syncEvery = 30;

    [[nodiscard]] static RoundPlan make(const RunOptions &options, int round);
    [[nodiscard]] QString slug() const;
    [[nodiscard]] QStringList arguments(const RunOptions &options) const;
    [[nodiscard]] QString describe() const;
};

} // namespace nashra::faults
