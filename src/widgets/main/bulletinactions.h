// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bulletin/bulletin.h"

#include <QObject>

namespace nashra::widgets {

class MainWindow;
class MessageBox;

/// What the actions of the bulletin menu do, and when they can be done.
class BulletinActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit BulletinActions(MainWindow &window);

private:
    void bindAll();
    void refresh();
    void askForNew();
    void askForTitle();
    void addChosen();
    /// It cannot be taken back: says what goes out and where to, and waits for a yes.
    void askBeforeReleasing();
    [[nodiscard]] QString releaseQuestion() const;
    [[nodiscard]] QString releaseConsequence() const;
    /// Says in the question which articles have open findings, as soon as that is known.
    void tellOpenFindings(MessageBox &question);
    void told(const Bulletin &bulletin, const QString &sentence);

    MainWindow &m_window;
};

} // namespace nashra::widgets
