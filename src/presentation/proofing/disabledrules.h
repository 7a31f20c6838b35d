// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Which rules of the copy desk a newsroom has switched off: names of rules, or of whole kinds ("style").
namespace nashra::presentation::disabledrules {

[[nodiscard]] bool isOff(const QStringList &disabled, const QString &rule);

/// The names after a rule, or all of a kind, was switched. A rule that is switched on out of a kind that is off leaves
/// the others of the kind, as far as they are known, off one by one.
[[nodiscard]] QStringList switched(const QStringList &disabled, const QString &ruleOrKind, bool isOn,
                                   const QStringList &known);

/// What somebody changed between two states, done to a third: another person may have switched others meanwhile.
[[nodiscard]] QStringList merged(const QStringList &before, const QStringList &after, const QStringList &stored);

} // namespace nashra::presentation::disabledrules
