// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/seatnotice.h"

#include "presentation/session/desksession.h"
#include "presentation/session/seattext.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"

#include <utility>

namespace nashra::widgets {

using presentation::DeskSession;

SeatNotice::SeatNotice(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window.parts().desk, &DeskSession::userChanged, this, &SeatNotice::withdraw);
    connect(&window.parts().desk, &DeskSession::userRestricted, this, &SeatNotice::tell);
}

void SeatNotice::tell(const User &before)
{
    const DeskSession &desk = m_window.parts().desk;
    const ArticleTabs &tabs = m_window.tabs();
    bool isClosed = false;
    for (int i = 0; i < tabs.count(); ++i)
        isClosed = isClosed || presentation::isClosedTo(tabs.page(i)->session(), before);
    if (!desk.hasUser())
        m_said = presentation::unseatedText(desk, before, tabs.hasDirtyPages());
    else if (isClosed)
        m_said = presentation::rolesTakenText(desk, before, tabs.hasDirtyPages());
    else
        return;
    m_window.messages().show(MessageBar::Tone::Error, m_said);
}

void SeatNotice::withdraw()
{
    if (m_window.parts().desk.hasUser() && !m_said.isEmpty())
        m_window.messages().withdraw(std::exchange(m_said, QString()));
}

} // namespace nashra::widgets
