// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/copydesk.h"

#include "language/entities/articlenames.h"

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

void CopyDesk::settleNames(TextSnapshot &snapshot) const
{
    const QString &headline = snapshot.content.headline;
    QList<ScannedUnit> units{{headline, m_matcher->scan(headline), true}};
    for (const Paragraph &paragraph : std::as_const(snapshot.content.body.paragraphs)) {
        const QString text = paragraph.text();
        units << ScannedUnit{text, m_matcher->scan(text), false};
    }
    const QList<QList<EntityHit>> names = resolveArticle(*m_matcher, units, {snapshot.day, {}, {}});
    snapshot.headlineNames = names.first();
    for (qsizetype i = 1; i < names.size(); ++i)
        snapshot.names.insert(snapshot.content.body.paragraphs[i - 1].id, names[i]);
}

ReadArticle CopyDesk::read(TextSnapshot snapshot) const
{
    if (m_matcher)
        settleNames(snapshot);
    ReadArticle read{snapshot.names, snapshot.headlineNames, {}};
    for (const auto &checker : m_checkers)
        read.findings << checker->checkArticle(snapshot);
    read.findings = kept(std::move(read.findings));
    return read;
}

} // namespace nashra::language
