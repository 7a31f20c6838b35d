// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/support/script.h"
#include "presentation/editor/editingsession.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace nashra::faults {

/// How the typist works, and when the writer is to die by its own hand.
struct TypistHabits
{
    std::chrono::milliseconds interval{3}; ///< between two words
    int saveEvery = 20;                    ///< words
    int syncEvery = 30;                    ///< words
    bool acknowledgesEarly = false;        ///< the guard removed: says "saved" before the store has answered
    int dieAfterSaves = 0;                 ///< in the moment of that acknowledgement; 0 = never
    int dieAfterSyncs = 0;
};

/// Types into an article through its editing session, saves it and has its journal synced, and tells the diary.
class Typist : public QObject
{
    Q_OBJECT

public:
    Typist(presentation::EditingSession &session, const TypistHabits &habits);

private:
    void typeWord();
    void save();
    void sync();
    void tellSaved(ArticleId article, int revision, int step);

    presentation::EditingSession &m_session;
    TypistHabits m_habits;
    Script m_script;
    QTimer m_timer;
    int m_saves = 0;
    int m_syncs = 0;
};

} // namespace nashra::faults
