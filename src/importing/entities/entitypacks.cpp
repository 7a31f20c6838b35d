// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entitypacks.h"

#include "importing/entities/csventityreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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
                    json["needs"_L1].toVariant().toStringList(),
                    json["count"_L1].toInteger(),
                    json["basic"_L1].toBool(),
                    info.dir().filePath(info.completeBaseName() + u".csv"_s)};
    if (textIn(pack.name, Language::English).isEmpty() || pack.licence.isEmpty() || pack.count <= 0)
        return fail(ErrorCode::Corrupt, path + u": not the manifest of a pack"_s, {path});
    return pack;
}

/// One pack after the other; it counts rows, not bytes.
class PacksReader final : public EntityReader
{
public:
    explicit PacksReader(const QList<EntityPack> &packs)
        : m_packs(packs)
    {
        for (const EntityPack &pack : packs)
            m_total += pack.count;
    }

    [[nodiscard]] Result<QList<EntityRow>> next(int most) override
    {
        for (;;) {
            if (!m_reader && m_packs.isEmpty())
                return QList<EntityRow>();
            if (!m_reader) {
                auto opened = CsvEntityReader::open(m_packs.takeFirst().file, {});
                if (!opened)
                    return tl::unexpected(opened.error());
                m_reader = std::move(*opened);
            }
            auto rows = m_reader->next(most);
            if (!rows || !rows->isEmpty()) {
                m_read += rows ? rows->size() : 0;
                return rows;
            }
            m_reader.reset();
        }
    }
    [[nodiscard]] qint64 bytesRead() const override { return m_read; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_total; }

private:
    QList<EntityPack> m_packs;
    std::unique_ptr<EntityReader> m_reader;
    qint64 m_read = 0;
    qint64 m_total = 0;
};

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

Result<QList<EntityPack>> packsNeeded(const QList<EntityPack> &packs, const QStringList &chosen)
{
    QList<EntityPack> needed;
    // Backwards, so that what is needed comes to stand before those that need it.
    QStringList waiting = chosen;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const auto pack =
            std::find_if(packs.cbegin(), packs.cend(), [&](const EntityPack &one) { return one.id == waiting[i]; });
        if (pack == packs.cend())
            return fail(ErrorCode::NotFound, u"no pack “%1”"_s.arg(waiting[i].left(40)), {waiting[i]});
        needed.removeOne(*pack);
        needed.prepend(*pack);
        if (waiting.size() < 100) // packs that need each other
            waiting += pack->needs;
    }
    return needed;
}

std::unique_ptr<EntityReader> openPacks(const QList<EntityPack> &packs)
{
    return std::make_unique<PacksReader>(packs);
}

} // namespace nashra::importing
