// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/copydesk.h"

#include <algorithm>

namespace nashra::language {

namespace {

bool isOf(const QString &rule, const QString &ruleOrKind)
{
    return rule.startsWith(ruleOrKind) &&
           (rule.size() == ruleOrKind.size() || rule.at(ruleOrKind.size()) == QLatin1Char('.'));
}

} // namespace

QList<EntityHit> CopyDesk::namesOf(const QString &text) const
{
    return m_matcher ? m_matcher->match(text) : QList<EntityHit>();
}

QList<Finding> CopyDesk::kept(QList<Finding> findings) const
{
    findings.removeIf([this](const Finding &finding) {
        return std::any_of(m_disabledRules.cbegin(), m_disabledRules.cend(),
                           [&](const QString &disabled) { return isOf(finding.rule, disabled); });
    });
    return findings;
}

ReadUnit CopyDesk::read(TextUnit unit) const
{
    unit.names = namesOf(unit.text);
    ReadUnit read{unit.names, {}};
    for (const auto &checker : m_checkers)
        read.findings << checker->checkUnit(unit);
    read.findings = kept(std::move(read.findings));
    std::stable_sort(read.findings.begin(), read.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.position < b.position; });
    return read;
}

ReadArticle CopyDesk::read(TextSnapshot snapshot) const
{
    for (const Paragraph &paragraph : std::as_const(snapshot.content.body.paragraphs))
        snapshot.names.insert(paragraph.id, namesOf(paragraph.text()));
    snapshot.headlineNames = namesOf(snapshot.content.headline);
    ReadArticle read{snapshot.names, snapshot.headlineNames, {}};
    for (const auto &checker : m_checkers)
        read.findings << checker->checkArticle(snapshot);
    read.findings = kept(std::move(read.findings));
    return read;
}

} // namespace nashra::language
