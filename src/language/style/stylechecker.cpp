// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/stylechecker.h"

#include <algorithm>

namespace nashra::language::style {

namespace {

constexpr qsizetype mostFindings = 200; ///< of one rule in one text: nobody reads more

/// Drops what the last rule added beyond its limit.
void keepWithin(qsizetype before, qsizetype limit, QList<Finding> &findings)
{
    const qsizetype most = limit > 0 ? std::min(limit, mostFindings) : mostFindings;
    if (findings.size() > before + most)
        findings.resize(before + most);
}

bool isInsideName(const Finding &finding, const QList<EntityHit> &names)
{
    return std::any_of(names.begin(), names.end(), [&](const EntityHit &name) {
        return name.isHouseName && finding.position >= name.position &&
               finding.position + finding.length <= name.position + name.length;
    });
}

/// Drops what is said about addresses and names from the findings of one text.
bool isNoCopy(const Finding &finding, const ScannedText &text, const QList<EntityHit> &names)
{
    return text.isInAddress({finding.position, finding.length}) || isInsideName(finding, names);
}

std::vector<ScannedUnit> unitsOf(const ArticleContent &content, const LiteralIndex &index)
{
    std::vector<ScannedUnit> units;
    units.push_back({ScannedText(content.headline, index), TextUnit::Scope::Headline, FindingPlace::Headline, {}});
    for (const Paragraph &paragraph : content.body.paragraphs)
        units.push_back(
            {ScannedText(paragraph.text(), index), scopeOf(paragraph.kind), FindingPlace::Body, paragraph.id});
    return units;
}

} // namespace

StyleChecker::StyleChecker(std::shared_ptr<const RuleSet> rules)
    : m_rules(std::move(rules))
{
}

void StyleChecker::rest(const Rule &rule) const
{
    m_resting.insert(&rule);
    m_restingRules << RuleProblem{RuleProblem::Kind::TooSlow, rule.file(), 0, rule.id()};
}

QList<Finding> StyleChecker::checkUnit(const TextUnit &unit) const
{
    QList<Finding> findings;
    const ScannedText text(unit.text, m_rules->unitIndex());
    for (const auto &rule : m_rules->unitRules()) {
        if (!rule->isFor(unit.scope, unit.language) || m_resting.contains(rule.get()))
            continue;
        const qsizetype before = findings.size();
        if (!rule->check(text, findings))
            rest(*rule);
        keepWithin(before, rule->limit(), findings);
    }
    findings.removeIf([&](const Finding &finding) { return isNoCopy(finding, text, unit.names); });
    return findings;
}

QList<Finding> StyleChecker::checkArticle(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    if (m_rules->articleRules().empty())
        return findings;
    const std::vector<ScannedUnit> units = unitsOf(snapshot.content, m_rules->articleIndex());
    std::vector<const ScannedUnit *> read;
    for (const auto &rule : m_rules->articleRules()) {
        read.clear();
        for (const ScannedUnit &unit : units) {
            if (rule->isFor(unit.scope, snapshot.content.language))
                read.push_back(&unit);
        }
        if (read.empty() || m_resting.contains(rule.get()))
            continue;
        const qsizetype before = findings.size();
        if (!rule->check(read, findings))
            rest(*rule);
        keepWithin(before, rule->limit(), findings);
    }
    QHash<ParagraphId, const ScannedText *> texts;
    for (const ScannedUnit &unit : units)
        texts.insert(unit.paragraph, &unit.text);
    findings.removeIf([&](const Finding &finding) {
        const bool isHeadline = finding.place == FindingPlace::Headline;
        const QList<EntityHit> names = isHeadline ? snapshot.headlineNames : snapshot.names.value(finding.paragraph);
        return isNoCopy(finding, *texts[finding.paragraph], names);
    });
    return findings;
}

} // namespace nashra::language::style
