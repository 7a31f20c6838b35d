// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/location.h"

#include <QFileInfo>
#include <QUrl>

namespace nashra::storage {

using namespace Qt::StringLiterals;

Result<Location> Location::parse(const QString &text)
{
    Location location;
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        if (text.trimmed().isEmpty())
            return fail(ErrorCode::InvalidInput, u"no newsroom was named"_s);
        location.path = QFileInfo(text).absoluteFilePath();
        return location;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2)
        return fail(ErrorCode::InvalidInput, u"not of the form postgresql://user@host:port/database"_s);
    location.engine = Engine::PostgreSql;
    location.host = url.host();
    location.port = url.port(5432);
    location.database = url.path().mid(1);
    location.user = url.userName();
    location.password = url.password();
    return location;
}

QString Location::display() const
{
    if (engine == Engine::Sqlite)
        return path;
    return u"postgresql://%1:%2/%3"_s.arg(host).arg(port).arg(database);
}

} // namespace nashra::storage
