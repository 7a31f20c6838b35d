// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/houserules.h"

#include "language/style/ruleloader.h"
#include "presentation/errors/ruleproblemtext.h"

#include <QDirIterator>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace nashra::presentation {

using namespace std::chrono_literals;
namespace style = language::style;

namespace {

// An editor writes a file in several steps, and a shared folder is filled file by file.
constexpr auto reloadPause = 400ms;
constexpr int mostWatched = 500;

} // namespace

HouseRules::HouseRules(QObject *parent)
    : QObject(parent)
{
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadPause);
    connect(&m_reloadTimer, &QTimer::timeout, this, &HouseRules::reloadIfChanged);
    const auto reloadSoon = [this] { m_reloadTimer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, reloadSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, reloadSoon);
}

void HouseRules::setFolder(const QString &folder)
{
    if (m_rules && folder == m_folder)
        return;
    m_folder = folder;
    load();
}

void HouseRules::load()
{
    struct Loaded
    {
        std::shared_ptr<const style::RuleSet> rules;
        QByteArray fingerprint;
    };
    auto *watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        const Loaded loaded = watcher->result();
        m_rules = loaded.rules;
        m_fingerprint = loaded.fingerprint;
        watch();
        emit changed();
        QStringList problems;
        for (const style::RuleProblem &problem : m_rules->problems())
            problems << ruleProblemText(problem);
        if (!problems.isEmpty())
            emit problemsFound(problems);
    });
    watcher->setFuture(QtConcurrent::run([folder = m_folder] {
        QStringList folders{style::builtInRulesFolder()};
        if (!folder.isEmpty())
            folders << folder;
        // The fingerprint first: what changes while the rules are read is read again.
        const QByteArray fingerprint = folder.isEmpty() ? QByteArray() : style::folderFingerprint(folder);
        return Loaded{style::loadRules(folders), fingerprint};
    }));
}

void HouseRules::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_folder.isEmpty())
        return;
    QStringList paths{m_folder};
    QDirIterator entries(m_folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext() && paths.size() < mostWatched)
        paths << entries.next();
    m_watcher.addPaths(paths);
}

void HouseRules::reloadIfChanged()
{
    if (m_folder.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder = m_folder] {
        watcher->deleteLater();
        if (folder != m_folder)
            return;
        if (watcher->result() != m_fingerprint)
            load();
        else
            watch(); // a file that was put in place of another has to be watched anew
    });
    watcher->setFuture(QtConcurrent::run([folder = m_folder] { return style::folderFingerprint(folder); }));
}

} // namespace nashra::presentation
