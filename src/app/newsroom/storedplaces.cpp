// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/storedplaces.h"

#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/programpaths.h"
#include "storage/backup.h"
#include "storage/connection.h"

#include <QFile>
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
    const auto location = Location::parse(m_location);
    if (!location)
        return tl::unexpected(location.error());
    if (location->engine != Engine::Sqlite)
        return fail(ErrorCode::InvalidInput, u"a newsroom on a server is backed up with pg_dump"_s);
    if (const auto inPlace = storage::Connection::checkInPlace(*location); !inPlace)
        return tl::unexpected(inPlace.error());
    // On a connection of its own: neither a list nor a save of the window waits behind it.
    const auto stores = openNewsroom(m_location, Access::ReadOnly, m_clock);
    if (!stores)
        return failFrom(stores.error(),
                        stores.error().code == ErrorCode::NotFound ? ErrorCode::FileMoved : stores.error().code,
                        m_location);
    const auto size = backUpFrom(**stores, file);
    if (!size)
        return size;
    // What was copied may be another newsroom that came into its place meanwhile.
    if (const auto inPlace = (*stores)->connection().checkInPlace(); !inPlace) {
        QFile::remove(file);
        return tl::unexpected(inPlace.error());
    }
    return size;
}

Result<qint64> StoredPlaces::backUpFrom(Stores &open, const QString &file) const
{
    return storage::backup(static_cast<storage::SqlStores &>(open).connection(), file, m_clock).map([&file] {
        return QFileInfo(file).size();
    });
}

} // namespace nashra::app
