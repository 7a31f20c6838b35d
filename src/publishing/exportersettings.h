// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"

class QJsonObject;
class QJsonValue;

namespace nashra::publishing {

/// The values given, with the standard value for every option that is missing.
/// Errors: InvalidInput (an option that does not exist, or a value that is not one of it; items = {option id}).
[[nodiscard]] Result<ExportOptions> resolveOptions(const QList<OptionInfo> &known, const ExportOptions &given);

/// Reads what a plugin says of itself. Errors: InvalidInput (detail = key and why), NewerFormat (ApiVersion).
[[nodiscard]] Result<ExporterInfo> exporterInfoFrom(const QJsonObject &metaData);

/// Reads {"en": "…", "ar": "…"}; what is no text is left out.
[[nodiscard]] LocalizedText localizedFrom(const QJsonValue &json);

} // namespace nashra::publishing
