// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/rulefolder.h"

#include "language/style/ruleloader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileSystemWatcher>

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;
namespace style = language::style;

namespace {

// An editor writes a file in several steps, and a shared folder is filled file by file.
constexpr auto changePause = 400ms;
// The system watches so many for one folder; changes of the others are seen when they are looked at.
constexpr int mostWatched = 500;
// A drive that is slow, or a folder that was chosen too high up, is looked at for a twentieth of the time at most.
constexpr int leastRest = 19;

} // namespace

RuleFolder::RuleFolder(std::chrono::milliseconds lookEvery)
    : m_lookEvery(lookEvery)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(changePause);
    m_looking.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RuleFolder::followChange);
    connect(&m_looking, &QTimer::timeout, this, &RuleFolder::look);
}

void RuleFolder::use(const QString &folder, int request)
{
    m_folder = folder;
    m_request = request;
    read();
}

void RuleFolder::read()
{
    m_pause.stop();
    m_looking.stop();
    QStringList folders{style::builtInRulesFolder()};
    if (!m_folder.isEmpty())
        folders << m_folder;
    // The fingerprint and the watch first: what changes while the rules are read is read again.
    m_fingerprint = fingerprint();
    watch();
    emit wasRead(m_request, style::loadRules(folders));
    lookLater();
}

void RuleFolder::look()
{
    if (fingerprint() != m_fingerprint)
        read();
    else
        lookLater();
}

QByteArray RuleFolder::fingerprint()
{
    if (m_folder.isEmpty())
        return {};
    QElapsedTimer timer;
    timer.start();
    const QByteArray fingerprint = style::folderFingerprint(m_folder);
    m_lookTook = std::chrono::milliseconds(timer.elapsed());
    return fingerprint;
}

void RuleFolder::lookLater()
{
    if (!m_folder.isEmpty())
        m_looking.start(std::max(m_lookEvery, m_lookTook * leastRest));
}

void RuleFolder::followChange()
{
    watch(); // a file that was put in place of another has to be watched anew
    look();
}

void RuleFolder::watch()
{
    if (!m_watcher) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    if (const QStringList watched = m_watcher->files() + m_watcher->directories(); !watched.isEmpty())
        m_watcher->removePaths(watched);
    if (m_folder.isEmpty())
        return;
    QStringList paths{m_folder};
    QDirIterator entries(m_folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext() && paths.size() < mostWatched)
        paths << entries.next();
    m_watcher->addPaths(paths);
}

} // namespace nashra::presentation
