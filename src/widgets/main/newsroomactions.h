// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/newsroomfiles.h"

#include <QObject>

namespace nashra::widgets {

class MainWindow;

/// What the actions on newsrooms as wholes do: making one, opening another, copying the one that is open.
class NewsroomActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    NewsroomActions(MainWindow &window, presentation::SharedPlaces places);

protected:
    /// The window does not close while a backup is being written: what became of it would not be said.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void askForNew();
    void askForOther();
    void askForCopy();
    void backUp(const QString &file);
    void rescue(const QString &file);
    void tellCopied(const QString &file, const Result<qint64> &size);

    MainWindow &m_window;
    presentation::SharedPlaces m_places;
    bool m_isBackingUp = false;
    bool m_closesAfterwards = false; ///< somebody closed the window meanwhile
};

} // namespace nashra::widgets
