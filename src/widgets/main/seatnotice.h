// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/user/user.h"

#include <QObject>

namespace nashra::widgets {

class MainWindow;

/// Says in the window's message bar that whoever was at the desk is there no more, or may not edit what is open, and
/// takes that back when somebody sits down.
class SeatNotice : public QObject
{
    Q_OBJECT

public:
    /// A child of the window, which has its tabs and its message bar already.
    explicit SeatNotice(MainWindow &window);

private:
    void tell(const User &before);
    void withdraw();

    MainWindow &m_window;
    QString m_said;
};

} // namespace nashra::widgets
