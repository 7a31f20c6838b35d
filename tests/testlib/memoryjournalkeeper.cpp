// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryjournalkeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

struct MemoryJournalRecord
{
    QString key;
    JournalBase base;
    ArticleContent content; ///< of the base
    QList<ArticleEdit> edits;
    Instant lastEditAt;
    Journal *journal = nullptr; ///< null once closed or crashed
};

namespace {

template <class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

class MemoryJournal final : public Journal
{
public:
    MemoryJournal(std::shared_ptr<MemoryJournalRecord> record, std::shared_ptr<const std::optional<Error>> writeError,
                  const Clock &clock)
        : m_record(std::move(record))
        , m_writeError(std::move(writeError))
        , m_clock(clock)
    {
        m_record->journal = this;
    }

    ~MemoryJournal() override { m_record->journal = nullptr; }

    void append(const ArticleEdit &edit) override
    {
        m_record->edits << edit;
        m_record->lastEditAt = m_clock.now();
        if (*m_writeError)
            emit writeFailed(**m_writeError);
    }

    [[nodiscard]] QFuture<Result<void>> sync() override
    {
        return ready(*m_writeError ? Result<void>(tl::unexpected(**m_writeError)) : ok());
    }

    void rebase(const JournalBase &base, const ArticleContent &content) override
    {
        m_record->base = base;
        m_record->content = content;
        m_record->edits.clear();
    }

    [[nodiscard]] QFuture<Result<void>> close() override
    {
        m_record->journal = nullptr;
        return sync();
    }

private:
    std::shared_ptr<MemoryJournalRecord> m_record;
    std::shared_ptr<const std::optional<Error>> m_writeError;
    const Clock &m_clock;
};

} // namespace

MemoryJournalKeeper::MemoryJournalKeeper(const Clock &clock)
    : m_clock(clock)
    , m_writeError(std::make_shared<std::optional<Error>>())
{
}

MemoryJournalKeeper::~MemoryJournalKeeper() = default;

std::unique_ptr<Journal> MemoryJournalKeeper::open(const JournalBase &base, const ArticleContent &content)
{
    auto record = std::make_shared<MemoryJournalRecord>();
    record->key = u"journal-%1"_s.arg(++m_made);
    record->base = base;
    record->content = content;
    record->lastEditAt = base.openedAt;
    m_records << record;
    return std::make_unique<MemoryJournal>(record, m_writeError, m_clock);
}

QFuture<Result<QList<RecoveredWork>>> MemoryJournalKeeper::recover()
{
    QList<RecoveredWork> found;
    for (const auto &record : std::as_const(m_records)) {
        if (record->journal || record->edits.isEmpty())
            continue;
        RecoveredWork work{record->key, record->base, record->content, record->lastEditAt, 0, false};
        for (const ArticleEdit &edit : std::as_const(record->edits)) {
            work.isTorn = !applyEdit(work.content, edit);
            if (work.isTorn)
                break;
            ++work.edits;
        }
        found << work;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const RecoveredWork &a, const RecoveredWork &b) { return a.lastEditAt > b.lastEditAt; });
    return ready(Result<QList<RecoveredWork>>(found));
}

QFuture<Result<void>> MemoryJournalKeeper::discard(const QString &key)
{
    const auto removed =
        m_records.removeIf([&key](const auto &record) { return !record->journal && record->key == key; });
    return ready(removed > 0 ? ok() : Result<void>(fail(ErrorCode::NotFound, u"journal "_s + key)));
}

void MemoryJournalKeeper::setWriteError(const std::optional<Error> &error)
{
    const bool hadError = m_writeError->has_value();
    *m_writeError = error;
    for (const auto &record : std::as_const(m_records)) {
        if (record->journal && error)
            emit record->journal->writeFailed(*error);
        else if (record->journal && hadError)
            emit record->journal->writeRecovered();
    }
}

void MemoryJournalKeeper::leaveBehind(const JournalBase &base, const ArticleContent &content,
                                      const QList<ArticleEdit> &edits)
{
    const auto journal = open(base, content);
    for (const ArticleEdit &edit : edits)
        journal->append(edit);
}

QList<ArticleEdit> MemoryJournalKeeper::edits(ArticleId article) const
{
    const auto newest = std::find_if(m_records.crbegin(), m_records.crend(),
                                     [article](const auto &record) { return record->base.article == article; });
    return newest == m_records.crend() ? QList<ArticleEdit>() : (*newest)->edits;
}

int MemoryJournalKeeper::openJournals() const
{
    return int(std::count_if(m_records.cbegin(), m_records.cend(), [](const auto &record) { return record->journal; }));
}

int MemoryJournalKeeper::unsavedJournals() const
{
    return int(std::count_if(m_records.cbegin(), m_records.cend(),
                             [](const auto &record) { return !record->edits.isEmpty(); }));
}

} // namespace nashra::testlib
