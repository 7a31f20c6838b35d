// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"

#include <QObject>

/// The smallest exporter there can be: a headline in capitals. Compiled several times with other metadata.
class TestPlugin final : public QObject, public nashra::publishing::ExporterFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TEST_PLUGIN_IID FILE "metadata.json")
    Q_INTERFACES(nashra::publishing::ExporterFactory)

public:
    TestPlugin();

    [[nodiscard]] QList<nashra::publishing::OptionInfo> options() const override;
    [[nodiscard]] nashra::Result<std::unique_ptr<nashra::publishing::Exporter>>
    create(const nashra::publishing::ExportOptions &options) const override;
};
