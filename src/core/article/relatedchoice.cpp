// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/relatedchoice.h"

namespace nashra::relatedchoice {

namespace {

constexpr QLatin1StringView pinRule("related.pin.");
constexpr QLatin1StringView banRule("related.ban.");

} // namespace

Choice Choices::of(ArticleId other) const
{
    if (banned.contains(other))
        return Choice::Banned;
    return pinned.contains(other) ? Choice::Pinned : Choice::None;
}

void Choices::set(ArticleId other, Choice choice)
{
    pinned.remove(other);
    banned.remove(other);
    if (choice == Choice::Pinned)
        pinned.insert(other);
    else if (choice == Choice::Banned)
        banned.insert(other);
}

IgnoredFinding record(ArticleId article, ArticleId other, Choice choice)
{
    IgnoredFinding kept;
    kept.rule = (choice == Choice::Banned ? banRule : pinRule) + other.toString();
    kept.article = article;
    return kept;
}

bool isChoice(const IgnoredFinding &record)
{
    return record.rule.startsWith(pinRule) || record.rule.startsWith(banRule);
}

Choices choicesIn(const QList<IgnoredFinding> &ignored)
{
    Choices choices;
    for (const IgnoredFinding &each : ignored) {
        for (const auto &[rule, ids] : {std::pair(pinRule, &choices.pinned), std::pair(banRule, &choices.banned)}) {
            const auto other =
                each.rule.startsWith(rule) ? ArticleId::fromString(each.rule.mid(rule.size())) : std::nullopt;
            if (other)
                ids->insert(*other);
        }
    }
    choices.pinned -= choices.banned;
    return choices;
}

} // namespace nashra::relatedchoice
