// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/namechoice.h"

namespace nashra::namechoice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView choiceRule("entity.choice.");

} // namespace

IgnoredFinding record(const QString &key, EntityId entity)
{
    IgnoredFinding choice;
    choice.rule = choiceRule + entity.toString();
    choice.text = ignoredText(key);
    return choice;
}

bool isChoice(const IgnoredFinding &record)
{
    return record.rule.startsWith(choiceRule);
}

QHash<QString, EntityId> choicesIn(const QList<IgnoredFinding> &ignored)
{
    QHash<QString, EntityId> choices;
    for (const IgnoredFinding &each : ignored) {
        if (!isChoice(each))
            continue;
        if (const auto entity = EntityId::fromString(each.rule.mid(choiceRule.size())))
            choices.insert(each.text, *entity);
    }
    return choices;
}

QList<IgnoredFinding> recordsOf(const QString &key, const QList<IgnoredFinding> &ignored)
{
    QList<IgnoredFinding> records = ignored;
    records.removeIf(
        [text = ignoredText(key)](const IgnoredFinding &each) { return !isChoice(each) || each.text != text; });
    return records;
}

} // namespace nashra::namechoice
