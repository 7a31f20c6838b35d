// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"

#include <QObject>

namespace nashra::publishing {

/// Makes exporters of wire dispatches; a built-in, registered like any plugin.
class PlainTextExporterPlugin final : public QObject, public ExporterFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID NASHRA_EXPORTER_IID FILE "exporter.json")
    Q_INTERFACES(nashra::publishing::ExporterFactory)

public:
    [[nodiscard]] QList<OptionInfo> options() const override;
    [[nodiscard]] Result<std::unique_ptr<Exporter>> create(const ExportOptions &options) const override;
};

} // namespace nashra::publishing
