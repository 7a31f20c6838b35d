// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruleset.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QFileSystemWatcher;

namespace nashra::presentation {

/// Reads the rules of house style, those that come with the program and those of a folder, and reads them again when a
/// file of the folder changes. The system tells of changes on this machine's disks at once; for what others change on a
/// network drive, names, sizes and times are looked at every few seconds, and more seldom where that takes long. Lives
/// on a thread of its own, since a network drive may keep whoever looks at it waiting: every call and every timer comes
/// there.
class RuleFolder : public QObject
{
    Q_OBJECT

public:
    explicit RuleFolder(std::chrono::milliseconds lookEvery);

    /// An empty folder leaves the rules that come with the program. The request comes back with what was read for it.
    void use(const QString &folder, int request);

signals:
    void wasRead(int request, const std::shared_ptr<const nashra::language::style::RuleSet> &rules);

private:
    void read();
    void look();
    void followChange();
    void watch();
    [[nodiscard]] QByteArray fingerprint();
    void lookLater();

    QString m_folder;
    int m_request = 0;
    QByteArray m_fingerprint;
    std::chrono::milliseconds m_lookEvery;
    std::chrono::milliseconds m_lookTook{0}; ///< the last time
    QFileSystemWatcher *m_watcher = nullptr; ///< made on the thread
    QTimer m_pause{this};
    QTimer m_looking{this};
};

} // namespace nashra::presentation
