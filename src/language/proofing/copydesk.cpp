// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/copydesk.h"

#include "language/detect/languagedetector.h"
#include "language/entities/articlenames.h"
#include "language/entities/entitymatcher.h"
#include "language/entities/lonesurnames.h"
#include "language/entities/nearnames.h"
#include "language/proofing/candidatespellings.h"
#include "language/proofing/namequestions.h"

#include <algorithm>

namespace nashra::language {

namespace {

constexpr qsizetype mostRemembered = 10'000;
constexpr int mostCompared = 200; // new names of one reading with the registry: a list of thousands takes its time

bool isSpelling(const Finding &finding)
{
    return finding.rule.startsWith(QLatin1StringView("spelling."));
}

/// Two readers may see the same: of those who mend it alike the first is heard, and whoever knows what was meant
/// before the one who only knows that it is in no dictionary.
void dropRepeated(QList<Finding> &findings)
{
    for (qsizetype i = 1; i < findings.size(); ++i) {
        Finding &before = findings[i - 1];
        const Finding &finding = findings[i];
        if (finding.position != before.position || finding.length != before.length || finding.fixes.isEmpty())
            continue;
        if (isSpelling(before))
            before = finding;
        else if (finding.fixes.first() != before.fixes.value(0))
            continue;
        findings.removeAt(i--);
    }
}

} // namespace

void CopyDesk::setMatcher(std::shared_ptr<const EntityMatcher> matcher)
{
    m_matcher = std::move(matcher);
    m_nearKnown.clear();
}

bool CopyDesk::isNearKnown(const QString &name, int &comparisons) const
{
    const auto known = m_nearKnown.constFind(name);
    if (known != m_nearKnown.cend())
        return *known;
    // The next reading, of a paragraph more or a letter, goes on from here.
    if (comparisons <= 0)
        return false;
    --comparisons;
    return *m_nearKnown.insert(name, isNearKnownName(name, *m_matcher));
}

void CopyDesk::findNames(TextSnapshot &snapshot) const
{
    if (!m_matcher)
        return;
    const QList<Paragraph> &paragraphs = snapshot.content.body.paragraphs;
    ArticleHints hints;
    hints.day = snapshot.day;
    hints.choices = snapshot.choices;
    const QList<ScannedUnit> units = scannedUnits(*m_matcher, snapshot.content);
    const QList<QList<EntityHit>> names = resolveArticle(*m_matcher, units, hints);
    const QList<QList<EntityHit>> surnames = loneSurnames(units, names);
    snapshot.headlineNames = names.first();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        snapshot.names.insert(paragraphs[i].id, names[i + 1]);
        if (!surnames[i + 1].isEmpty())
            snapshot.surnames.insert(paragraphs[i].id, surnames[i + 1]);
    }
}

void CopyDesk::findOtherNames(const TextSnapshot &snapshot, ReadArticle &read) const
{
    if (!m_matcher)
        return;
    read.datelineNames = m_matcher->match(snapshot.content.dateline.place);
    if (m_nearKnown.size() > mostRemembered)
        m_nearKnown.clear();
    int comparisons = mostCompared;
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        QList<NameCandidate> found = findNameCandidates(paragraph.text(), read.names.value(paragraph.id));
        for (NameCandidate &candidate : found)
            candidate.isNearKnown = isNearKnown(candidate.name, comparisons);
        if (!found.isEmpty())
            read.candidates.insert(paragraph.id, found);
    }
}

QList<Finding> CopyDesk::kept(QList<Finding> findings) const
{
    findings.removeIf([this](const Finding &finding) {
        return std::any_of(m_disabledRules.cbegin(), m_disabledRules.cend(),
                           [&](const QString &disabled) { return isOfRule(finding.rule, disabled); });
    });
    return findings;
}

ReadUnit CopyDesk::read(TextUnit unit) const
{
    if (m_matcher)
        unit.names = m_matcher->match(unit.text);
    ReadUnit read{unit.names, {}};
    read.names.removeIf([](const EntityHit &name) { return name.isShort(); });
    for (const auto &checker : m_checkers)
        read.findings << checker->checkUnit(unit);
    read.findings = kept(std::move(read.findings));
    if (isForeignPassage(unit.text, unit.language))
        read.findings.removeIf(isSpelling); // said once, not for each word
    std::stable_sort(read.findings.begin(), read.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.position < b.position; });
    dropRepeated(read.findings);
    return read;
}

ReadArticle CopyDesk::read(TextSnapshot snapshot) const
{
    findNames(snapshot);
    snapshot.quotes = findQuotes(snapshot.content, snapshot.names);
    ReadArticle read{snapshot.names, snapshot.headlineNames, {}, {}, snapshot.quotes, {}, {}};
    findOtherNames(snapshot, read);
    read.unknownNames = std::make_shared<const KnownWords>(namequestions::namesOf(snapshot.content, read.candidates));
    for (const auto &checker : m_checkers)
        read.findings << checker->checkArticle(snapshot);
    read.findings << mixedCandidates(snapshot.content, read.candidates);
    read.findings = kept(std::move(read.findings));
    return read;
}

} // namespace nashra::language
