// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruledefinition.h"
#include "language/style/ruleproblem.h"

#include <QByteArray>

#include <optional>

namespace nashra::language::style {

/// What a rule file is called and where it stands.
struct RuleFile
{
    QString style;
    QString name;
    QString path; ///< below the folder of the rules
};

/// Reads one rule file. Problems are added to the list; no rule comes back where one could do nothing. Pure.
[[nodiscard]] std::optional<RuleDefinition> readRule(const QByteArray &bytes, const RuleFile &file,
                                                     QList<RuleProblem> &problems);

} // namespace nashra::language::style
