// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>

namespace nashra::presentation {
class ImportController;
class RecoveryController;
} // namespace nashra::presentation

namespace nashra::widgets {

class MainWindow;

/// What the actions on the window do: importing, recovery, who is at the desk, language, theme, workspaces, help.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit WindowActions(MainWindow &window);

    /// Asks who is at the desk; proposes the person with that login.
    void askForUser(const QString &login = {});
    /// Offers what a crash left behind, once to everybody who sits down; silent where there is nothing.
    void offerRecovered();
    void importFiles(const QStringList &files);

private:
    void changeUser();
    void lookForRecovered();
    void bindFiles();
    void bindView();
    void bindHelp();
    void bindFocus();
    void refresh();
    void askForFiles();
    void tellImported(bool wasCancelled);
    void tellRefusal(const QString &id, const QString &reason);
    void showAbout();

    MainWindow &m_window;
    presentation::ImportController *m_imports;
    presentation::RecoveryController *m_recovery;
    UserId m_offeredTo;            ///< who was offered last what a crash left behind
    bool m_hasLookedAgain = false; ///< for that
};

} // namespace nashra::widgets
