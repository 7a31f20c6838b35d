// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/outputfile.h"

#include "core/base/databasefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView databaseHead("SQLite format 3\0", 16); // sqlite.org/fileformat2.html 1.3

bool isInUse(const QString &path)
{
    return std::any_of(databaseCompanions.begin(), databaseCompanions.end(),
                       [&path](QLatin1StringView companion) { return QFileInfo::exists(path + companion); });
}

bool isDatabase(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false; // a device may never end
    if (isInUse(path))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(databaseHead.size()) == databaseHead;
}

/// The database that a file of this name would belong to; empty if none.
QString databaseBeside(const QString &path)
{
    const auto *const companion = std::find_if(databaseCompanions.begin(), databaseCompanions.end(),
                                               [&path](QLatin1StringView each) { return path.endsWith(each); });
    return companion == databaseCompanions.end() ? QString() : path.chopped(companion->size());
}

} // namespace

Result<void> checkReplaceable(const QString &path)
{
    // A link is written through.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    const QString database = databaseBeside(target);
    if (!isDatabase(target) && (database.isEmpty() || !isDatabase(database)))
        return ok();
    return fail(ErrorCode::DatabaseFile, path + u": holds a newsroom or another database"_s, {path});
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const auto replaceable = checkReplaceable(path); !replaceable)
        return replaceable;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, path + u": "_s + file.errorString(), {path});
    return ok();
}

} // namespace nashra::importing
