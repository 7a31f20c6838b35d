// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTextCursor>
#include <QTimer>

namespace nashra::presentation {

/// Puts a pasted body of any length in at a cursor, a few hundred paragraphs or a few thousand letters a turn of the
/// event loop, as one undo step.
/// The document must not be edited by anybody else until finished(); deletes itself after it. GUI thread.
class BodyInsertion : public QObject
{
    Q_OBJECT

public:
    static constexpr int paragraphsPerTurn = 200;
    static constexpr qsizetype lettersPerTurn = 8'000;

    /// A selection of the cursor is replaced. Ids are made fresh.
    BodyInsertion(const QTextCursor &cursor, Body body, const Clock &clock, QObject *parent = nullptr);

    /// Does the first turn at once; a short body is in when this returns.
    void start();
    /// Stops after the paragraphs that are in; they stay and are one undo step.
    void cancel();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Where the inserted text ends.
    [[nodiscard]] QTextCursor cursor() const { return m_cursor; }

signals:
    void progressed(int done, int total);
    void finished();

private:
    void takeTurn();
    [[nodiscard]] int endOfTurn() const;
    void finish();

    QTextCursor m_cursor;
    Body m_body;
    const Clock &m_clock;
    QTimer m_timer;
    int m_next = 0;
    bool m_isFinished = false;
};

} // namespace nashra::presentation
