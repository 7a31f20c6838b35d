// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalfiles.h"

#include "storage/journal/journallog.h"

#include <utility>

namespace nashra::storage {

namespace {

QString pathIn(const QString &folder, JournalName name, int generation)
{
    name.generation = generation;
    return folder + u'/' + name.fileName();
}

} // namespace

void JournalDiskJob::run()
{
    if (file)
        result = file->sync();
    if (result && isNewFile)
        result = device->syncFolder(folder);
    if (!result || toRemove.isEmpty())
        return;

    toRemove.removeIf([this](const JournalGeneration &generation) {
        const Result<void> removed = device->remove(pathIn(folder, name, generation.number));
        if (!removed)
            qCWarning(journalLog).noquote() << "An old journal file stays:" << removed.error().toLogString();
        return removed.has_value();
    });
    // A file that comes back after a power cut is offered once more; that harms nobody, so an error here is no failure.
    static_cast<void>(device->syncFolder(folder));
}

JournalFiles::JournalFiles(std::shared_ptr<JournalDevice> device, QString folder, JournalName name,
                           JournalLimits limits)
    : m_device(std::move(device))
    , m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_limits(limits)
{
}

bool JournalFiles::isNextGenerationDue() const
{
    return m_edits >= m_limits.editsPerGeneration ||
           m_size - m_snapshotSize >= std::max(m_limits.bytesPerGeneration, m_snapshotSize);
}

Result<void> JournalFiles::startGeneration(const JournalHeader &header, quint64 sequence, Instant at,
                                           const ArticleContent &content)
{
    const QByteArray snapshot = encodeEdit(SnapshotEdit{content});
    if (const Result<ArticleEdit> readBack = decodeEdit(snapshot); !readBack)
        return tl::unexpected<Error>(readBack.error());
    JournalEncoder encoder;
    QByteArray bytes = encoder.header(header);
    bytes += encoder.record(sequence, at, snapshot);

    if (Result<void> made = m_device->makeFolder(m_folder); !made)
        return made;
    const int number = ++m_lastNumber;
    Result<std::unique_ptr<JournalFile>> created = m_device->create(pathOf(number));
    if (!created)
        return tl::unexpected<Error>(created.error());
    JournalGeneration next{number, header.baseSequence, std::move(*created)};
    if (Result<void> written = writeAll(*next.file, bytes); !written) {
        if (!m_device->remove(pathOf(number)))
            m_older.append(next);
        return written;
    }

    abandonCurrent();
    m_current = next;
    m_encoder = encoder;
    m_size = m_snapshotSize = bytes.size();
    m_edits = 0;
    m_isDirty = m_isNewFile = true;
    m_isAllRetired = false;
    removeUnsynced();
    return ok();
}

Result<void> JournalFiles::append(quint64 firstSequence, Instant at, const QList<QByteArray> &payloads)
{
    QByteArray bytes;
    quint64 sequence = firstSequence;
    for (const QByteArray &payload : payloads)
        bytes += m_encoder.record(sequence++, at, payload);
    if (Result<void> written = writeAll(*m_current.file, bytes); !written) {
        if (Result<void> cut = m_current.file->truncate(m_size); !cut)
            qCWarning(journalLog).noquote() << "A torn journal stays torn:" << cut.error().toLogString();
        abandonCurrent();
        return written;
    }
    m_size += bytes.size();
    m_edits += payloads.size();
    m_isDirty = true;
    return ok();
}

void JournalFiles::retireAll()
{
    abandonCurrent();
    m_retired += std::exchange(m_older, {});
    m_isAllRetired = true;
}

void JournalFiles::abandonCurrent()
{
    if (m_current.file)
        m_older.append(std::exchange(m_current, {}));
    m_isDirty = m_isNewFile = false;
}

JournalDiskJob JournalFiles::takeJob()
{
    JournalDiskJob job;
    job.device = m_device;
    job.folder = m_folder;
    job.name = m_name;
    if (std::exchange(m_isDirty, false)) {
        job.file = m_current.file;
        m_current.isSynced = true;
    }
    job.isNewFile = std::exchange(m_isNewFile, false);
    job.toRemove = std::exchange(m_retired, {});
    if (job.isNewFile) {
        // Its predecessor stays as a second copy, unless it belongs to a base that the store has left behind.
        const bool keepsLast = !m_older.isEmpty() && m_older.last().baseSequence == m_current.baseSequence;
        const qsizetype replaced = m_older.size() - (keepsLast ? 1 : 0);
        job.toRemove += m_older.first(replaced);
        m_older.remove(0, replaced);
    }
    return job;
}

void JournalFiles::finishJob(JournalDiskJob job)
{
    if (!job.result) {
        // What was to be replaced is needed again, unless the store has it all by now.
        QList<JournalGeneration> &back = m_isAllRetired ? m_retired : m_older;
        back = job.toRemove + back;
        abandonCurrent();
        for (JournalGeneration &generation : m_older)
            generation.isSynced = generation.isSynced && generation.file != job.file;
        return;
    }
    m_older = job.toRemove + m_older;
}

QString JournalFiles::pathOf(int generation) const
{
    return pathIn(m_folder, m_name, generation);
}

Result<void> JournalFiles::writeAll(JournalFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const Result<qint64> taken = file.write(bytes);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        bytes = bytes.sliced(*taken);
    }
    return ok();
}

void JournalFiles::removeUnsynced()
{
    // Otherwise a disk that takes writes but fails every sync would be given one more file each second.
    m_older.removeIf([this](const JournalGeneration &generation) {
        return !generation.isSynced && m_device->remove(pathOf(generation.number)).has_value();
    });
}

} // namespace nashra::storage
