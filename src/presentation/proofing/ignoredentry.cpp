// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/ignoredentry.h"

#include "core/article/relatedchoice.h"
#include "core/proofing/namechoice.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace nashra::presentation {

namespace {

/// What a record and the findings it keeps silent have in common: rule, paragraph (null = anywhere), text (empty =
/// any).
struct Key
{
    QString rule;
    ParagraphId paragraph;
    QString text;

    bool operator==(const Key &) const = default;
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.rule, key.paragraph, key.text); }
};

auto orderOf(const IgnoredEntry &entry)
{
    const IgnoredFinding &ignored = entry.ignored;
    return std::tuple(entry.reach == IgnoreReach::Newsroom, -ignored.at.ms, ignored.rule, ignored.text,
                      ignored.paragraph);
}

} // namespace

QList<IgnoredEntry> ignoredEntries(const QList<IgnoredFinding> &stored, const QList<IgnoredFinding> &unsaved,
                                   const QList<Finding> &hidden, const std::function<QString(const Finding &)> &textOf)
{
    QHash<Key, QList<Finding>> hiddenBy;
    for (const Finding &finding : hidden) {
        const QString text = ignoredText(textOf(finding));
        // Each once, also where the finding has no text or no paragraph.
        QList<Key> keys{{finding.rule, {}, {}}};
        for (const Key &key : {Key{finding.rule, {}, text}, Key{finding.rule, finding.paragraph, {}},
                               Key{finding.rule, finding.paragraph, text}}) {
            if (!keys.contains(key))
                keys << key;
        }
        for (const Key &key : std::as_const(keys))
            hiddenBy[key] << finding;
    }
    QList<IgnoredEntry> entries;
    const auto add = [&](const IgnoredFinding &ignored, bool isOfNewsroom) {
        const IgnoreReach reach = isOfNewsroom                 ? IgnoreReach::Newsroom
                                  : ignored.paragraph.isNull() ? IgnoreReach::Article
                                                               : IgnoreReach::Here;
        const QList<Finding> findings = hiddenBy.value({ignored.rule, ignored.paragraph, ignored.text});
        const bool isChoice = namechoice::isChoice(ignored) || relatedchoice::isChoice(ignored);
        if (!isChoice && !(isOfNewsroom && findings.isEmpty()))
            entries << IgnoredEntry{ignored, reach, findings};
    };
    for (const IgnoredFinding &ignored : stored)
        add(ignored, ignored.article.isNull());
    for (const IgnoredFinding &ignored : unsaved)
        add(ignored, false);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const IgnoredEntry &a, const IgnoredEntry &b) { return orderOf(a) < orderOf(b); });
    return entries;
}

} // namespace nashra::presentation
