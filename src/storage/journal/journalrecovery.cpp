// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalrecovery.h"

#include "storage/journal/journallog.h"

#include "core/article/articlecodec.h"

#include <algorithm>
#include <limits>

namespace nashra::storage {

namespace {

/// What the generations of one journal have to say together.
struct Verdict
{
    std::optional<JournalReading> best; ///< the reading that goes furthest
    std::optional<Error> damage;        ///< what is wrong with the newest part, if anything is
    bool isNewerFormat = false;
};

Verdict judge(const std::map<int, std::unique_ptr<QIODevice>> &generations)
{
    Verdict verdict;
    for (const auto &[number, file] : generations) {
        if (!file || !file->seek(0)) {
            verdict.damage = Error{ErrorCode::Io, QStringLiteral("it cannot be opened"), {}, nullptr};
            continue;
        }
        // A crash between making a file and writing to it leaves it empty, and the one before it whole.
        if (file->size() == 0)
            continue;
        const Result<JournalReading> reading = readJournal(*file);
        if (!reading) {
            verdict.isNewerFormat |= reading.error().code == ErrorCode::NewerFormat;
            verdict.damage = reading.error();
        } else if (!verdict.best || reading->sequence >= verdict.best->sequence) {
            verdict.best = *reading;
            verdict.damage.reset();
            if (reading->isTorn())
                verdict.damage = Error{ErrorCode::Corrupt, reading->tear, {}, nullptr};
        }
    }
    return verdict;
}

bool holdsNothingNew(const JournalReading &reading)
{
    return contentHash(reading.content) == reading.header.base.contentHash;
}

} // namespace

JournalRecovery::JournalRecovery(std::shared_ptr<JournalDevice> device, QString folder)
    : m_device(std::move(device))
    , m_folder(std::move(folder))
{
}

Result<QList<RecoveredWork>> JournalRecovery::recover()
{
    const QMutexLocker locker(&m_lock);
    const Result<QList<JournalName>> files = listFiles();
    if (!files)
        return tl::unexpected<Error>(files.error());

    std::map<QString, Held> found = std::exchange(m_offered, {});
    for (const JournalName &name : *files)
        found.try_emplace(name.key(), Held{name, {}});

    QList<RecoveredWork> works;
    for (auto &[key, journal] : found) {
        const Result<bool> isOurs = hold(journal);
        if (!isOurs)
            return tl::unexpected<Error>(isOurs.error());
        if (!*isOurs)
            continue;
        if (std::optional<RecoveredWork> work = read(journal)) {
            works.append(*work);
            m_offered.emplace(key, std::move(journal));
        }
    }
    std::sort(works.begin(), works.end(),
              [](const RecoveredWork &a, const RecoveredWork &b) { return a.lastEditAt > b.lastEditAt; });
    return works;
}

Result<void> JournalRecovery::discard(const QString &key)
{
    const QMutexLocker locker(&m_lock);
    const auto offered = m_offered.find(key);
    if (offered == m_offered.end())
        return fail(ErrorCode::NotFound, QStringLiteral("no journal %1 was offered").arg(key));
    Result<void> removed = removeAll(offered->second);
    if (removed)
        m_offered.erase(offered);
    return removed;
}

QList<DamagedJournal> JournalRecovery::damaged() const
{
    const QMutexLocker locker(&m_lock);
    return m_damaged;
}

Result<QList<JournalName>> JournalRecovery::listFiles() const
{
    const Result<QStringList> files = m_device->list(m_folder);
    if (!files)
        return tl::unexpected<Error>(files.error());
    QList<JournalName> names;
    for (const QString &file : *files) {
        if (const std::optional<JournalName> name = JournalName::fromFileName(file))
            names.append(*name);
    }
    return names;
}

/// Locks every generation of a journal; false where its session lives, or nothing of it is left. A session may go on to
/// a new generation and die between our look at the folder and our lock, so it looks until nothing new turns up.
Result<bool> JournalRecovery::hold(Held &journal) const
{
    for (bool isComplete = false; !isComplete;) {
        const Result<QList<JournalName>> files = listFiles();
        if (!files)
            return tl::unexpected<Error>(files.error());
        isComplete = true;
        for (const JournalName &name : *files) {
            if (name.key() != journal.name.key() || journal.generations.contains(name.generation))
                continue;
            Result<std::unique_ptr<QIODevice>> file = m_device->adopt(pathOf(name, name.generation));
            if (!file && file.error().code == ErrorCode::Busy)
                return false;
            if (!file)
                qCWarning(journalLog).noquote() << "A journal cannot be opened:" << file.error().toLogString();
            journal.generations.emplace(name.generation, file ? std::move(*file) : nullptr);
            isComplete = false;
        }
    }
    return std::any_of(journal.generations.begin(), journal.generations.end(),
                       [](const auto &generation) { return generation.second != nullptr; });
}

/// The work in a journal; where there is none to offer, the journal is dealt with.
std::optional<RecoveredWork> JournalRecovery::read(const Held &journal)
{
    const Verdict verdict = judge(journal.generations);
    if (verdict.isNewerFormat) {
        qCWarning(journalLog).noquote() << "Left for a newer version of the program:" << journal.name.key();
        return std::nullopt;
    }
    if (!verdict.best || holdsNothingNew(*verdict.best)) {
        if (verdict.damage)
            putAside(journal, *verdict.damage);
        else if (Result<void> removed = removeAll(journal); !removed)
            qCWarning(journalLog).noquote() << "An empty journal stays:" << removed.error().toLogString();
        return std::nullopt;
    }

    const JournalReading &best = *verdict.best;
    if (verdict.damage)
        qCWarning(journalLog).noquote() << "Journal" << journal.name.key() << "is torn:" << verdict.damage->detail;
    RecoveredWork work;
    work.key = journal.name.key();
    work.base = best.header.base;
    work.content = best.content;
    work.lastEditAt = best.lastEditAt;
    work.edits = int(std::min<quint64>(best.editsSinceBase(), std::numeric_limits<int>::max()));
    work.isTorn = verdict.damage.has_value();
    return work;
}

Result<void> JournalRecovery::removeAll(const Held &journal) const
{
    // Oldest first: whatever interrupts this, the newest text goes last.
    for (const auto &[number, file] : journal.generations) {
        if (!file)
            continue;
        if (Result<void> removed = m_device->remove(pathOf(journal.name, number)); !removed)
            return removed;
    }
    return m_device->syncFolder(m_folder);
}

void JournalRecovery::putAside(const Held &journal, const Error &error)
{
    const QString damagedFolder = m_folder + QStringLiteral("/damaged");
    const Result<void> made = m_device->makeFolder(damagedFolder);
    for (const auto &[number, file] : journal.generations) {
        if (!file)
            continue;
        const QString from = pathOf(journal.name, number);
        QString to = from;
        to.replace(0, m_folder.size(), damagedFolder);
        while (m_device->exists(to))
            to += u'~';
        const bool isMoved = made && m_device->rename(from, to).has_value();
        m_damaged.append({isMoved ? to : from, error});
        qCWarning(journalLog).noquote() << "A journal cannot be read and was kept aside:" << m_damaged.last().path
                                        << error.toLogString();
    }
    static_cast<void>(m_device->syncFolder(damagedFolder));
    static_cast<void>(m_device->syncFolder(m_folder));
}

QString JournalRecovery::pathOf(JournalName name, int generation) const
{
    name.generation = generation;
    return m_folder + u'/' + name.fileName();
}

} // namespace nashra::storage
