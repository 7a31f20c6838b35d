// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruleset.h"

#include <QByteArray>

#include <memory>

namespace nashra::language::style {

/// Where the rules are that come with the program: a folder like any other, inside it.
[[nodiscard]] QString builtInRulesFolder();

/// Reads folders of rules as Vale lays them out: a folder for each style with a .yml file for each rule, vocabularies
/// beside them in config/vocabularies or Vocab. A folder that holds .yml files itself is one style. A rule of a later
/// folder takes the place of one of the same style and name of an earlier. What cannot be used is among the problems
/// and the rest is in use; a folder that is not there is one of them. Reads files; to be called on a worker.
[[nodiscard]] std::shared_ptr<const RuleSet> loadRules(const QStringList &folders);

/// A value that changes when a rule file of the folder does: of names, sizes and times, so that it costs no reading.
[[nodiscard]] QByteArray folderFingerprint(const QString &folder);

} // namespace nashra::language::style
