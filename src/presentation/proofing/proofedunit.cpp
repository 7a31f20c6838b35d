// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/proofedunit.h"

#include "core/proofing/namechoice.h"
#include "language/proofing/namequestions.h"
#include "presentation/proofing/ranges.h"

#include <algorithm>

namespace nashra::presentation {

using language::EntityHit;

namespace {

/// The names just read, and those of before that only the whole article can tell.
QList<EntityHit> withNamesOfArticle(QList<EntityHit> names, const QList<EntityHit> &before)
{
    const qsizetype read = names.size();
    for (const EntityHit &hit : before) {
        const auto overlaps = [&](const EntityHit &name) {
            return name.position < hit.position + hit.length && hit.position < name.position + name.length;
        };
        if ((hit.isShort() || hit.isDerived) && std::none_of(names.cbegin(), names.cbegin() + read, overlaps))
            names << hit;
    }
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    return names;
}

} // namespace

void ProofedUnit::setText(const QString &now)
{
    const ranges::Edit edit = ranges::editBetween(text, now);
    text = now;
    epoch = -1;
    ranges::move(names, edit);
    ranges::move(candidates, edit);
    ranges::move(found, edit);
    ranges::move(foundInArticle, edit);
    ranges::move(shown, edit);
    ranges::move(ignored, edit);
}

bool ProofedUnit::take(ParagraphId id, const language::ReadUnit &read, const Ignores &ignores)
{
    const QList<EntityHit> all = withNamesOfArticle(read.names, names);
    const bool hasOtherNames = std::exchange(names, all) != all;
    found = read.findings;
    for (Finding &finding : found) {
        finding.paragraph = id;
        finding.place = id.isNull() ? FindingPlace::Headline : FindingPlace::Body;
    }
    return settle(ignores) || hasOtherNames;
}

bool ProofedUnit::takeOfArticle(const QList<EntityHit> &all, const QList<Finding> &findings, const Ignores &ignores)
{
    const bool hasOtherNames = std::exchange(names, all) != all;
    foundInArticle = findings;
    return settle(ignores) || hasOtherNames;
}

QList<Finding> ProofedUnit::silent(ParagraphId id, const Ignores &ignores) const
{
    QList<Finding> all = ignored;
    for (const language::NameCandidate &candidate : candidates) {
        Finding finding;
        finding.rule = namechoice::unknownName;
        finding.place = id.isNull() ? FindingPlace::Headline : FindingPlace::Body;
        finding.paragraph = id;
        finding.position = candidate.position;
        finding.length = candidate.length;
        if (ignores && ignores(finding, candidate.name))
            all << finding;
    }
    return all;
}

bool ProofedUnit::settle(const Ignores &ignores)
{
    QList<Finding> both = found + foundInArticle;
    if (unknownNames)
        language::namequestions::ask(*unknownNames, both);
    if (offeredNames)
        language::namequestions::leaveOut(*offeredNames, both);
    std::stable_sort(both.begin(), both.end(),
                     [](const Finding &a, const Finding &b) { return a.position < b.position; });
    QList<Finding> silent;
    if (ignores) {
        both.removeIf([&](const Finding &finding) {
            const bool isIgnored = ignores(finding, text.mid(finding.position, finding.length));
            if (isIgnored)
                silent << finding;
            return isIgnored;
        });
    }
    const bool hidesOthers = std::exchange(ignored, silent) != silent;
    return std::exchange(shown, both) != both || hidesOthers;
}

void addMentioned(const QList<language::EntityHit> &names, QSet<EntityId> &entities)
{
    for (const language::EntityHit &name : names) {
        entities.insert(name.entity);
        for (const language::EntityCandidate &candidate : name.candidates)
            entities.insert(candidate.entity);
    }
    entities.remove({}); // of a name that two have alike
}

} // namespace nashra::presentation
