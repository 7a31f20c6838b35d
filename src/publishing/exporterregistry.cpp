// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporterregistry.h"

#include "publishing/exportersettings.h"

#include <QDir>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

using Reason = RefusedPlugin::Reason;

/// The interface without its version: what tells an exporter from the other plugins of a program.
constexpr auto interfaceName = "org.nashra.Exporter/"_L1;

QString iidOf(const QJsonObject &pluginData)
{
    return pluginData[u"IID"_s].toString();
}

} // namespace

void ExporterRegistry::addBuiltIn()
{
    for (const QStaticPlugin &plugin : QPluginLoader::staticPlugins()) {
        // The image formats and the like that Qt itself links in are nobody's mistake and no exporters.
        if (iidOf(plugin.metaData()).startsWith(interfaceName))
            add(u"built-in"_s, plugin.metaData(), [&plugin]() -> Result<QObject *> { return plugin.instance(); });
    }
}

void ExporterRegistry::addFolder(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!QLibrary::isLibrary(name))
            continue;
        const QString path = dir.absoluteFilePath(name);
        QPluginLoader loader(path);
        // A symbol that is missing has to be found now and not when it is called, where it would end the program.
        loader.setLoadHints(QLibrary::ResolveAllSymbolsHint);
        add(path, loader.metaData(), [&loader]() -> Result<QObject *> {
            if (QObject *instance = loader.instance())
                return instance;
            return fail(ErrorCode::Unavailable, loader.errorString());
        });
    }
}

void ExporterRegistry::add(const QString &source, const QJsonObject &pluginData, const Load &load)
{
    if (pluginData.isEmpty())
        return refuse(source, Reason::Unreadable, u"no plugin of this program, or damaged"_s);
    const QString iid = iidOf(pluginData);
    if (!iid.startsWith(interfaceName))
        return refuse(source, Reason::WrongInterface, u"implements \"%1\""_s.arg(iid));
    if (iid != QLatin1StringView(NASHRA_EXPORTER_IID))
        return refuse(source, Reason::WrongVersion,
                      u"implements \"%1\", this is \"%2\""_s.arg(iid, QLatin1StringView(NASHRA_EXPORTER_IID)));
    Result<ExporterInfo> info = exporterInfoFrom(pluginData[u"MetaData"_s].toObject());
    if (!info) {
        const bool isOtherVersion = info.error().code == ErrorCode::NewerFormat;
        return refuse(source, isOtherVersion ? Reason::WrongVersion : Reason::BadMetaData, info.error().detail);
    }
    if (m_entries.contains(info->id))
        return refuse(source, Reason::DuplicateId, u"there is an exporter \"%1\" already"_s.arg(info->id));

    const Result<QObject *> instance = load();
    if (!instance)
        return refuse(source, Reason::DoesNotLoad, instance.error().detail);
    const auto *factory = qobject_cast<ExporterFactory *>(*instance);
    if (!factory)
        return refuse(source, Reason::DoesNotLoad, u"its object is no exporter factory"_s);
    info->options = factory->options();
    m_entries.insert(info->id, Entry{*info, factory});
}

void ExporterRegistry::refuse(const QString &source, Reason reason, const QString &detail)
{
    m_refused << RefusedPlugin{source, reason, detail};
}

QList<ExporterInfo> ExporterRegistry::exporters() const
{
    QList<ExporterInfo> infos;
    for (const Entry &entry : m_entries)
        infos << entry.info;
    return infos;
}

std::optional<ExporterInfo> ExporterRegistry::find(const QString &id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? std::nullopt : std::optional(it->info);
}

Result<std::unique_ptr<Exporter>> ExporterRegistry::create(const QString &id, const ExportOptions &options) const
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return fail(ErrorCode::NotFound, u"there is no exporter \"%1\""_s.arg(id), {id});
    const Result<ExportOptions> resolved = resolveOptions(it->info.options, options);
    if (!resolved)
        return tl::unexpected(resolved.error());
    return it->factory->create(*resolved);
}

} // namespace nashra::publishing
