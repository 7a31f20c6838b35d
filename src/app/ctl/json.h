// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/ports/stores.h"

#include <QJsonObject>

namespace nashra::app {

class CommandContext;

/// What --json prints. Instants are RFC 3339 in UTC, people are logins, absent things are null or left out of lists.

/// Every field, and the paragraphs with their ids.
[[nodiscard]] QJsonObject toJson(const Article &article, const CommandContext &context);
[[nodiscard]] QJsonObject toJson(const ArticleSummary &article, const CommandContext &context);
[[nodiscard]] QJsonObject toJson(const Bulletin &bulletin, const CommandContext &context);
[[nodiscard]] QJsonObject toJson(const User &user);
[[nodiscard]] QJsonObject toJson(const Finding &finding);
[[nodiscard]] QJsonObject toJson(const RevisionInfo &revision, const CommandContext &context);
[[nodiscard]] QJsonObject toJson(const AuditEvent &event, const CommandContext &context);
[[nodiscard]] QJsonObject toJson(const ListedWord &word, const CommandContext &context);
[[nodiscard]] QJsonObject toJson(const LocalizedText &text);

} // namespace nashra::app
