// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/filejournal.h"

#include "storage/journal/journalwriter.h"

namespace nashra::storage {

FileJournal::FileJournal(std::shared_ptr<JournalPlace> place, JournalBase base, ArticleContent content)
    : m_place(std::move(place))
    , m_writer(new JournalWriter(*m_place, std::move(base), std::move(content)))
{
    connect(m_writer, &JournalWriter::writeFailed, this, &Journal::writeFailed);
    connect(m_writer, &JournalWriter::writeRecovered, this, &Journal::writeRecovered);
}

FileJournal::~FileJournal()
{
    passRebase();
    m_writer->finish();
}

void FileJournal::append(const ArticleEdit &edit)
{
    if (!m_heldRebase)
        return m_writer->append(edit);
    m_writer->rebase(m_heldRebase->first, m_heldRebase->second, edit);
    m_heldRebase.reset();
}

QFuture<Result<void>> FileJournal::sync()
{
    passRebase();
    return m_writer->sync();
}

void FileJournal::rebase(const JournalBase &base, const ArticleContent &content)
{
    m_heldRebase.emplace(base, content);
    QMetaObject::invokeMethod(this, &FileJournal::passRebase, Qt::QueuedConnection);
}

QFuture<Result<void>> FileJournal::close()
{
    passRebase();
    return m_writer->close();
}

void FileJournal::passRebase()
{
    if (m_heldRebase)
        m_writer->rebase(m_heldRebase->first, m_heldRebase->second, std::nullopt);
    m_heldRebase.reset();
}

} // namespace nashra::storage
