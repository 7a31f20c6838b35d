// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entitypacks.h"

#include "importing/entities/csventityreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// Outside the namespaces, because the macro declares a function of the global one.
static void initializePacksResource()
{
    Q_INIT_RESOURCE(packs);
}

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

LocalizedText textsIn(const QJsonValue &json)
{
    LocalizedText texts;
    for (const Language language : {Language::English, Language::Arabic})
        texts.insert(language, json[languageCode(language)].toString());
    return texts;
}

Result<EntityPack> readManifest(const QString &path)
{
    const auto file = openRegularFile(path);
    if (!file)
        return tl::unexpected(file.error());
    const QJsonObject json = QJsonDocument::fromJson((*file)->readAll()).object();
    const QFileInfo info(path);
    EntityPack pack{info.completeBaseName(),
                    textsIn(json["name"_L1]),
                    textsIn(json["description"_L1]),
                    json["source"_L1].toString(),
                    json["licence"_L1].toString(),
                    json["count"_L1].toInteger(),
                    info.dir().filePath(info.completeBaseName() + u".csv"_s)};
    if (textIn(pack.name, Language::English).isEmpty() || pack.licence.isEmpty() || pack.count <= 0)
        return fail(ErrorCode::Corrupt, path + u": not the manifest of a pack"_s, {path});
    return pack;
}

} // namespace

QString builtInPacksFolder()
{
    initializePacksResource();
    return u":/packs"_s;
}

Result<QList<EntityPack>> packsIn(const QString &folder)
{
    QList<EntityPack> packs;
    const QDir dir(folder);
    const QStringList manifests = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &manifest : manifests) {
        const auto pack = readManifest(dir.filePath(manifest));
        if (!pack)
            return tl::unexpected(pack.error());
        packs << *pack;
    }
    return packs;
}

Result<std::unique_ptr<EntityReader>> openPack(const EntityPack &pack)
{
    return CsvEntityReader::open(pack.file, {});
}

} // namespace nashra::importing
