// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruleset.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

class QThread;

namespace nashra::presentation {

class RuleFolder;

/// The rules of house style in use: those that come with the program, and those of a folder that a newsroom shares.
/// Read away from the GUI thread, and read again when a file of the folder changes.
class HouseRules : public QObject
{
    Q_OBJECT

public:
    /// lookEvery: how long a change may go unnoticed that the system does not tell of, as on network drives.
    explicit HouseRules(QObject *parent = nullptr,
                        std::chrono::milliseconds lookEvery = std::chrono::milliseconds(5'000));
    ~HouseRules() override;

    /// Empty leaves the rules that come with the program.
    void setFolder(const QString &folder);
    /// Null until they were read for the first time. Safe to hand to other threads.
    [[nodiscard]] const std::shared_ptr<const language::style::RuleSet> &rules() const { return m_rules; }

signals:
    void changed();
    /// Rules that cannot be used, a sentence each with file and line; the rest is in use. None where all can be used
    /// that could not before.
    void problemsFound(const QStringList &problems);

private:
    void take(int request, const std::shared_ptr<const language::style::RuleSet> &rules);

    std::optional<QString> m_folder; ///< nothing before one was set
    std::shared_ptr<const language::style::RuleSet> m_rules;
    bool m_hadProblems = false;
    QThread *m_thread;    ///< may go on a while after this, on a drive that does not answer; ends before the program
    RuleFolder *m_reader; ///< lives on the thread and ends with it
    /// Folders so far, the number of the newest request; those that came and went meanwhile are not read.
    std::shared_ptr<std::atomic_int> m_asked = std::make_shared<std::atomic_int>(0);
};

} // namespace nashra::presentation
