// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sqlengine.h"

#include "contract/newsroomplace.h"
#include "storage/sqlstores.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace nashra::contract {

using storage::Access;
using storage::Connection;
using storage::SqlStores;
using storage::Statement;

namespace {

/// Stores at a place, and a second connection that goes behind their back.
class SqlNewsroom final : public EngineNewsroom
{
public:
    SqlNewsroom(std::unique_ptr<NewsroomPlace> place, const Clock &clock)
        : m_place(std::move(place))
        , m_clock(clock)
    {
    }

    [[nodiscard]] Stores &stores() override { return *m_stores; }

    [[nodiscard]] Result<void> reopen() override
    {
        m_stores.reset();
        auto opened = SqlStores::open(m_place->location(), Access::ReadWrite, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_stores = std::move(*opened);
        return ok();
    }

    [[nodiscard]] Result<std::unique_ptr<Stores>> openAnother() override
    {
        auto opened = SqlStores::open(m_place->location(), Access::ReadWrite, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        return std::move(*opened);
    }

    [[nodiscard]] Result<void> tamperWithEvent(qint64 sequence, const QString &detail) override
    {
        const auto raw = Connection::open(m_place->location(), Access::ReadWrite);
        if (!raw)
            return tl::unexpected(raw.error());
        const QString drop = u"DROP TRIGGER audit_event_keeps"_s;
        if (const auto done = (*raw)->execute((*raw)->isSqlite() ? drop : drop + u" ON audit_event"_s); !done)
            return done;
        Statement update(**raw, u"UPDATE audit_event SET detail = ? WHERE sequence = ?"_s);
        const auto rows = update.bind(detail).bind(sequence).run();
        if (!rows)
            return tl::unexpected(rows.error());
        return *rows == 1 ? ok() : Result<void>(fail(ErrorCode::NotFound, u"event %1"_s.arg(sequence)));
    }

private:
    std::unique_ptr<NewsroomPlace> m_place; ///< outlives the stores
    const Clock &m_clock;
    std::unique_ptr<SqlStores> m_stores;
};

} // namespace

Result<std::unique_ptr<EngineNewsroom>> makeSqlNewsroom(const QString &engine, const Clock &clock)
{
    auto place = makeNewsroomPlace(engine);
    if (!place)
        return tl::unexpected(place.error());
    auto newsroom = std::make_unique<SqlNewsroom>(std::move(*place), clock);
    if (const auto opened = newsroom->reopen(); !opened)
        return tl::unexpected(opened.error());
    return newsroom;
}

} // namespace nashra::contract
