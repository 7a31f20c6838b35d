// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/newsroomopening.h"

#include "app/demo/demonewsroom.h"
#include "app/newsroom/programpaths.h"
#include "core/base/databasefiles.h"
#include "storage/newfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>

namespace nashra::app {

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Engine;
using storage::Location;
using storage::SqlStores;

namespace {

using Filling = std::function<Result<void>(Stores &)>;

/// Fills stores that hold nobody yet.
Result<void> fillEmpty(const Location &location, const Clock &clock, const Filling &fill)
{
    const auto stores = SqlStores::open(location, Access::ReadWrite, clock);
    if (!stores)
        return tl::unexpected(stores.error());
    const auto users = (*stores)->users().users();
    if (!users)
        return tl::unexpected(users.error());
    if (!users->isEmpty())
        return fail(ErrorCode::Conflict, location.display() + u": there is a newsroom already"_s);
    return fill(**stores);
}

/// Makes a newsroom file in a folder of its own beside its place and moves it there when it is whole, so that a crash
/// half-way leaves no half newsroom.
Result<void> makeFile(const Location &location, const Clock &clock, const Filling &fill)
{
    const QFileInfo target(location.path);
    if (const auto free = storage::checkNewFile(location.path); !free)
        return free;
    if (!target.dir().exists())
        return fail(ErrorCode::Io, target.path() + u": no such folder"_s);
    const QTemporaryDir workshop(target.path() + u"/.nashra-XXXXXX"_s);
    if (!workshop.isValid())
        return fail(ErrorCode::Io, target.path() + u": "_s + workshop.errorString());
    Location unfinished = location;
    unfinished.path = workshop.filePath(u"unfinished.nashra"_s);
    if (const auto filled = fillEmpty(unfinished, clock, fill); !filled)
        return filled;
    // The log was moved into the file when it was closed; a log that is still there holds some of the newsroom.
    if (QFileInfo(unfinished.path + u"-wal"_s).size() > 0)
        return fail(ErrorCode::Io, location.path + u": could not be completed"_s);
    if (!QFile::rename(unfinished.path, location.path)) {
        return QFileInfo::exists(location.path)
                   ? fail(ErrorCode::Conflict, location.path + u": there is a file already"_s)
                   : fail(ErrorCode::Io, location.path + u": could not be put there"_s);
    }
    return ok();
}

Result<void> makeAt(const QString &locationText, const Clock &clock, const Filling &fill)
{
    const auto location = Location::parse(locationText);
    if (!location)
        return tl::unexpected(location.error());
    return location->engine == Engine::Sqlite ? makeFile(*location, clock, fill) : fillEmpty(*location, clock, fill);
}

/// What was kept aside in a newsroom that is gone would be offered in the new one as its own.
Result<void> checkNoTextsBeside(const Location &location)
{
    const QString journals = programpaths::journalsFolder(location.path);
    if (const QDir folder(journals); location.engine == Engine::Sqlite && folder.exists() && !folder.isEmpty())
        return fail(ErrorCode::Conflict, journals + u": belongs to a newsroom that was there before"_s, {journals});
    return ok();
}

} // namespace

Result<OpenedNewsroom> openNewsroom(const QString &locationText, Access access, const Clock &clock)
{
    const auto location = Location::parse(locationText);
    if (!location)
        return tl::unexpected(location.error());
    if (location->engine == Engine::Sqlite) {
        const QFileInfo file(location->path);
        if (!file.exists())
            return fail(ErrorCode::NotFound, location->path + u": no such file"_s, {location->path});
        if (file.isFile() && file.size() == 0)
            return fail(ErrorCode::Corrupt, location->path + u": an empty file, not a newsroom"_s, {location->path});
    }
    return SqlStores::open(*location, access, clock);
}

Result<void> makeNewsroom(const QString &location, const NewNewsroom &newsroom, const Clock &clock)
{
    if (const auto free = Location::parse(location).and_then(checkNoTextsBeside); !free)
        return free;
    return makeAt(location, clock, [&newsroom](Stores &stores) -> Result<void> {
        User chief = newsroom.firstUser;
        chief.roles |= Role::Chief;
        const auto saved = stores.users().save(chief, {});
        if (!saved)
            return tl::unexpected(saved.error());
        return stores.settings().save(newsroom.settings, saved->id);
    });
}

Result<void> makeDemoNewsroom(const QString &location)
{
    DemoClock clock;
    return makeAt(location, clock, [&clock](Stores &stores) { return DemoNewsroom(stores, clock).fill(); });
}

Result<QString> provideDemoNewsroom()
{
    const QString path = programpaths::demoNewsroom();
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorCode::Io, QFileInfo(path).path() + u": the folder could not be made"_s);
    auto made = makeDemoNewsroom(path);
    if (!made && made.error().code == ErrorCode::Conflict && !QFileInfo::exists(path)) {
        // What is left of one that was deleted is nobody's work, and must not keep the program from starting.
        for (const QLatin1StringView companion : databaseCompanions)
            QFile::remove(path + companion);
        made = makeDemoNewsroom(path);
    }
    // Another program that asked at the same time was the first.
    if (!made && !(made.error().code == ErrorCode::Conflict && QFileInfo::exists(path)))
        return tl::unexpected(made.error());
    return path;
}

} // namespace nashra::app
