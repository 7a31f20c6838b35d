// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/disabledrules.h"

#include "core/findings/finding.h"

#include <algorithm>

namespace nashra::presentation::disabledrules {

bool isOff(const QStringList &disabled, const QString &rule)
{
    return std::any_of(disabled.cbegin(), disabled.cend(), [&](const QString &name) { return isOfRule(rule, name); });
}

QStringList switched(const QStringList &disabled, const QString &ruleOrKind, bool isOn, const QStringList &known)
{
    QStringList names = disabled;
    names.removeIf([&](const QString &name) { return isOfRule(name, ruleOrKind); });
    if (!isOn) {
        if (!isOff(names, ruleOrKind))
            names << ruleOrKind;
    } else if (isOff(names, ruleOrKind)) {
        names.removeIf([&](const QString &name) { return isOfRule(ruleOrKind, name); });
        for (const QString &rule : known) {
            if (isOff(disabled, rule) && !isOfRule(rule, ruleOrKind) && !isOff(names, rule))
                names << rule;
        }
    }
    names.sort();
    return names;
}

QStringList merged(const QStringList &before, const QStringList &after, const QStringList &stored)
{
    QStringList names = stored;
    names.removeIf([&](const QString &name) { return before.contains(name) && !after.contains(name); });
    for (const QString &name : after) {
        if (!before.contains(name) && !names.contains(name))
            names << name;
    }
    names.sort();
    return names;
}

} // namespace nashra::presentation::disabledrules
