// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/storedplaces.h"

#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/programpaths.h"
#include "storage/backup.h"
#include "storage/connection.h"

#include <QFileInfo>

namespace nashra::app {

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Engine;
using storage::Location;

StoredPlaces::StoredPlaces(QString location)
    : m_location(std::move(location))
{
}

QString StoredPlaces::here() const
{
    return programpaths::withoutSecret(m_location);
}

bool StoredPlaces::isOnServer() const
{
    return checkServer(m_location).has_value();
}

Result<void> StoredPlaces::checkServer(const QString &address) const
{
    const auto location = Location::parse(address);
    if (!location)
        return tl::unexpected(location.error());
    if (location->engine == Engine::Sqlite)
        return fail(ErrorCode::InvalidInput, u"a file, not a server"_s);
    return ok();
}

Result<void> StoredPlaces::make(const QString &file, const NewNewsroom &newsroom) const
{
    return makeNewsroom(file, newsroom, m_clock);
}

Result<qint64> StoredPlaces::backUp(const QString &file) const
{
    // On a connection of its own: neither a list nor a save of the window waits behind it.
    const auto location = Location::parse(m_location);
    if (!location)
        return tl::unexpected(location.error());
    const auto connection = storage::Connection::open(*location, Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    return storage::backup(**connection, file, m_clock).map([&file] { return QFileInfo(file).size(); });
}

} // namespace nashra::app
