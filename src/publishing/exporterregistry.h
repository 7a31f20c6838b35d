// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"

#include <functional>

class QJsonObject;

namespace nashra::publishing {

/// A plugin that was found and not taken, and why; to be shown to the person who put it there.
struct RefusedPlugin
{
    enum class Reason { Unreadable, WrongInterface, WrongVersion, BadMetaData, DuplicateId, DoesNotLoad };

    QString source; ///< path of the file, or "built-in"
    Reason reason = Reason::Unreadable;
    QString detail; ///< in English, for the log and the tool tip

    bool operator==(const RefusedPlugin &) const = default;
};

/// The exporters there are. Built-ins and files of a plugin folder come the same way: the metadata is read first, and
/// only code that fits is loaded. Filled once by the composition root, then used from one thread.
class ExporterRegistry
{
public:
    /// Takes the exporters linked into the program.
    void addBuiltIn();
    /// Takes the plugins in a folder, by file name; a folder that does not exist has none.
    void addFolder(const QString &folder);

    [[nodiscard]] QList<ExporterInfo> exporters() const; ///< by id
    [[nodiscard]] const QList<RefusedPlugin> &refused() const { return m_refused; }
    [[nodiscard]] std::optional<ExporterInfo> find(const QString &id) const;

    /// Makes an exporter with these options and the standard value for the others.
    /// Errors: NotFound (no such exporter), those of resolveOptions() and of ExporterFactory::create().
    [[nodiscard]] Result<std::unique_ptr<Exporter>> create(const QString &id, const ExportOptions &options = {}) const;

private:
    struct Entry
    {
        ExporterInfo info;
        const ExporterFactory *factory = nullptr; ///< owned by Qt's plugin system, lives as long as the program
    };

    using Load = std::function<Result<QObject *>()>;

    void add(const QString &source, const QJsonObject &pluginData, const Load &load);
    void refuse(const QString &source, RefusedPlugin::Reason reason, const QString &detail);

    QMap<QString, Entry> m_entries;
    QList<RefusedPlugin> m_refused;
};

} // namespace nashra::publishing
