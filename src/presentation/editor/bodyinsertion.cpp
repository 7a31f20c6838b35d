// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/bodyinsertion.h"

#include "presentation/editor/editorcommands.h"

#include <algorithm>

namespace nashra::presentation {

BodyInsertion::BodyInsertion(const QTextCursor &cursor, Body body, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cursor(cursor)
    , m_body(std::move(body))
    , m_clock(clock)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BodyInsertion::takeTurn);
}

void BodyInsertion::start()
{
    takeTurn();
    if (!m_isFinished)
        m_timer.start();
}

void BodyInsertion::cancel()
{
    if (!m_isFinished)
        finish();
}

void BodyInsertion::takeTurn()
{
    const int total = static_cast<int>(m_body.paragraphs.size());
    const int last = endOfTurn();
    if (m_next == 0)
        m_cursor.beginEditBlock();
    else
        m_cursor.joinPreviousEditBlock();
    editorcommands::insertPart(m_cursor, m_body, m_next, last, m_clock.now());
    m_cursor.endEditBlock();
    m_next = last;
    emit progressed(m_next, total);
    if (m_next >= total)
        finish();
}

int BodyInsertion::endOfTurn() const
{
    const int most = std::min(static_cast<int>(m_body.paragraphs.size()), m_next + paragraphsPerTurn);
    qsizetype letters = 0;
    int end = m_next;
    while (end < most && (end == m_next || letters < lettersPerTurn))
        letters += m_body.paragraphs.at(end++).text().size();
    return end;
}

void BodyInsertion::finish()
{
    m_timer.stop();
    m_isFinished = true;
    emit finished();
    deleteLater();
}

} // namespace nashra::presentation
