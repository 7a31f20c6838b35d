// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/support/opennewsroom.h"

#include "faults/support/waiting.h"
#include "storage/sqlstores.h"
#include "testlib/newsroomsetup.h"

namespace nashra::faults {

using namespace Qt::StringLiterals;
using storage::Access;

namespace {

const QString journalistLogin = u"typist"_s;

} // namespace

OpenNewsroom::OpenNewsroom(const storage::Location &location, const QString &journals)
    : m_executor(location, m_clock)
    , m_journals(journals, m_clock)
    , m_session(m_executor, m_clock)
{
}

Result<std::unique_ptr<OpenNewsroom>> OpenNewsroom::open(const storage::Location &location, const QString &journals)
{
    std::unique_ptr<OpenNewsroom> desk(new OpenNewsroom(location, journals));
    if (const auto opened = await(desk->m_executor.open()); !opened)
        return tl::unexpected(opened.error());
    if (const auto loaded = await(desk->m_session.load()); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto sat = desk->m_session.setUserByLogin(journalistLogin); !sat)
        return tl::unexpected(sat.error());
    return desk;
}

Result<void> makeNewsroom(const storage::Location &location)
{
    const SystemClock clock;
    const auto stores = storage::SqlStores::open(location, Access::ReadWrite, clock);
    if (!stores)
        return tl::unexpected(stores.error());
    const auto people = testlib::enterPeople((*stores)->users());
    if (!people)
        return tl::unexpected(people.error());
    const auto typist = (*stores)->users().save(testlib::aUser(journalistLogin, Role::Journalist), people->chief);
    return typist ? ok() : Result<void>(tl::unexpected(typist.error()));
}

} // namespace nashra::faults
