// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruleset.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace nashra::presentation {

/// The rules of house style in use: those that come with the program, and those of a folder that a newsroom shares.
/// Read away from the GUI thread, and read again when a file of the folder changes.
class HouseRules : public QObject
{
    Q_OBJECT

public:
    explicit HouseRules(QObject *parent = nullptr);

    /// Empty leaves the rules that come with the program.
    void setFolder(const QString &folder);
    /// Null until they were read for the first time. Safe to hand to other threads.
    [[nodiscard]] const std::shared_ptr<const language::style::RuleSet> &rules() const { return m_rules; }

signals:
    void changed();
    /// Rules that cannot be used, a sentence each with file and line; the rest is in use.
    void problemsFound(const QStringList &problems);

private:
    void load();
    void watch();
    void reloadIfChanged();

    QString m_folder;
    QByteArray m_fingerprint;
    std::shared_ptr<const language::style::RuleSet> m_rules;
    QFileSystemWatcher m_watcher;
    QTimer m_reloadTimer;
    int m_generation = 0; ///< rules that were read for an older folder are dropped
};

} // namespace nashra::presentation
