// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/programpaths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace nashra::app::programpaths {

using namespace Qt::StringLiterals;

namespace {

bool isUrl(const QString &location)
{
    return location.contains("://"_L1);
}

} // namespace

void setProgramNames()
{
    QCoreApplication::setApplicationName(u"nashra"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NASHRA_VERSION));
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/nashra.ini"_s;
}

QString demoNewsroom()
{
    return dataFolder() + u"/demo.nashra"_s;
}

QString verdictsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/words.verdicts"_s;
}

QString nameFile(const QString &location)
{
    if (isUrl(location))
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/names/"_s + locationKey(location);
    return QFileInfo(location).absoluteFilePath() + u".names"_s;
}

QString exporterFolder()
{
    return dataFolder() + u"/exporters"_s;
}

QString journalsFolder(const QString &location)
{
    if (isUrl(location))
        return dataFolder() + u"/journals/"_s + locationKey(location);
    return QFileInfo(location).absoluteFilePath() + u".journals"_s;
}

QString locationKey(const QString &location)
{
    const QByteArray hash = QCryptographicHash::hash(withoutSecret(location).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex());
}

QString withoutSecret(const QString &location)
{
    if (!isUrl(location))
        return QFileInfo(location).absoluteFilePath();
    // The query may have one too. What else it says stays: it is part of the key by which texts are found again.
    QUrl url(location);
    QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems()) {
        if (name.contains("password"_L1, Qt::CaseInsensitive))
            query.removeAllQueryItems(name);
    }
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return url.toString(QUrl::RemovePassword);
}

} // namespace nashra::app::programpaths
