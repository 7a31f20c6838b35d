// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the text, for those who show it, go to it or ask for it.
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/ranges.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

// Where what is not in the body stands among the paragraphs, which are counted from 0.
constexpr qsizetype headlinePlace = -2;
constexpr qsizetype fieldsPlace = -1;

} // namespace

const QList<Finding> &ProofingSession::findingsIn(ParagraphId paragraph) const
{
    static const QList<Finding> none;
    const auto unit = m_units.constFind(paragraph);
    return unit == m_units.cend() ? none : unit->shown;
}

const QList<language::EntityHit> &ProofingSession::namesIn(ParagraphId paragraph) const
{
    static const QList<language::EntityHit> none;
    const auto unit = m_units.constFind(paragraph);
    return unit == m_units.cend() ? none : unit->names;
}

const language::EntityHit *ProofingSession::nameAt(ParagraphId paragraph, qsizetype position) const
{
    const QList<language::EntityHit> &names = namesIn(paragraph);
    const auto hit = std::find_if(names.cbegin(), names.cend(), [position](const language::EntityHit &name) {
        return name.position <= position && position <= name.position + name.length;
    });
    return hit == names.cend() ? nullptr : &*hit;
}

QList<language::NameCandidate> ProofingSession::candidatesIn(ParagraphId paragraph) const
{
    return m_units.value(paragraph).candidates;
}

bool ProofingSession::isIgnored(const Finding &finding, const QString &text) const
{
    return m_ignores && m_ignores(finding, text);
}

QList<Finding> ProofingSession::gatherIgnored() const
{
    QList<Finding> ignored;
    if (!m_ignores)
        return ignored;
    const auto add = [&](ParagraphId id) {
        const auto unit = m_units.constFind(id);
        if (unit != m_units.cend() && ignored.size() < mostListed)
            ignored << unit->silent(id, m_ignores);
    };
    add({});
    for (const Finding &finding : m_aboutArticle) {
        if (m_ignores(finding, {}))
            ignored << finding;
    }
    for (const Paragraph &paragraph : m_session.paragraphs())
        add(paragraph.id);
    return ignored;
}

QList<EntityId> ProofingSession::mentioned() const
{
    QSet<EntityId> ids;
    addMentioned(m_datelineNames, ids);
    for (const ProofedUnit &unit : m_units)
        addMentioned(unit.names, ids);
    return ids.values();
}

QList<Finding> ProofingSession::findingsAt(ParagraphId paragraph, qsizetype from, qsizetype to) const
{
    QList<Finding> touched;
    for (const Finding &finding : findingsIn(paragraph)) {
        if (finding.position <= to && finding.position + finding.length >= from)
            touched << finding;
    }
    // Of a selection the neighbours are not meant, where anything stands in it.
    QList<Finding> inside = touched;
    inside.removeIf(
        [&](const Finding &finding) { return finding.position >= to || finding.position + finding.length <= from; });
    QList<Finding> meant = from < to && !inside.isEmpty() ? inside : touched;
    std::stable_sort(meant.begin(), meant.end(), [&](const Finding &a, const Finding &b) {
        const auto order = [&](const Finding &finding) {
            const bool isOther = finding.position != from || finding.position + finding.length != to;
            return std::pair(isOther, finding.length);
        };
        return order(a) < order(b);
    });
    return meant;
}

QList<Finding> ProofingSession::findingsInText() const
{
    QList<Finding> findings;
    const auto add = [&](ParagraphId id) {
        for (const Finding &finding : findingsIn(id)) {
            if (!ranges::isBeingTyped(finding, m_typingPlace.paragraph, m_typingPlace.position))
                findings << finding;
        }
    };
    add({});
    for (const Paragraph &paragraph : m_session.paragraphs())
        add(paragraph.id);
    return findings;
}

QList<Finding> ProofingSession::findingsWithPlace() const
{
    QList<Finding> findings = findingsInText();
    const auto body = std::find_if(findings.cbegin(), findings.cend(),
                                   [](const Finding &finding) { return finding.place == FindingPlace::Body; });
    qsizetype at = body - findings.cbegin();
    for (const Finding &finding : m_findings) {
        if (!isInText(finding) && !headerFieldOf(finding).isEmpty())
            findings.insert(at++, finding);
    }
    return findings;
}

std::optional<Finding> ProofingSession::neighbourOfField(const QString &field, bool isForward) const
{
    const QList<Finding> placed = findingsWithPlace();
    if (placed.isEmpty())
        return m_findings.isEmpty() ? std::nullopt : std::optional(m_findings.first());
    const auto isOfField = [&](const Finding &finding) { return headerFieldOf(finding) == field; };
    const auto isBehindHeadline = [](const Finding &finding) { return finding.place != FindingPlace::Headline; };
    if (isForward) {
        const auto last = std::find_if(placed.crbegin(), placed.crend(), isOfField).base();
        const auto next =
            last != placed.cbegin() ? last : std::find_if(placed.cbegin(), placed.cend(), isBehindHeadline);
        return next == placed.cend() ? placed.first() : *next;
    }
    auto first = std::find_if(placed.cbegin(), placed.cend(), isOfField);
    if (first == placed.cend())
        first = std::find_if(placed.cbegin(), placed.cend(), isBehindHeadline);
    return first == placed.cbegin() ? placed.last() : *std::prev(first);
}

std::optional<Finding> ProofingSession::neighbour(ParagraphId paragraph, qsizetype from, qsizetype to,
                                                  bool isForward) const
{
    const QList<Finding> placed = findingsWithPlace();
    if (placed.isEmpty())
        return m_findings.isEmpty() ? std::nullopt : std::optional(m_findings.first());
    QHash<ParagraphId, qsizetype> order;
    for (const Paragraph &each : m_session.paragraphs())
        order.insert(each.id, order.size());
    order.insert(ParagraphId(), headlinePlace);
    const auto placeOf = [&](const Finding &finding) {
        return isInText(finding) ? std::pair(order.value(finding.paragraph, headlinePlace), finding.position)
                                 : std::pair(fieldsPlace, qsizetype(0));
    };
    const auto isSelected = [&](const Finding &finding) {
        return isInText(finding) && finding.paragraph == paragraph && finding.position == from &&
               finding.length == to - from;
    };
    const qsizetype at = order.value(paragraph, headlinePlace);
    if (isForward) {
        const auto here = std::find_if(placed.crbegin(), placed.crend(), isSelected).base();
        const auto next =
            here != placed.cbegin() ? here : std::find_if(placed.cbegin(), placed.cend(), [&](const Finding &finding) {
                return placeOf(finding) >= std::pair(at, to);
            });
        return next == placed.cend() ? placed.first() : *next;
    }
    auto before = std::find_if(placed.cbegin(), placed.cend(), isSelected);
    if (before == placed.cend())
        before = std::find_if(placed.cbegin(), placed.cend(),
                              [&](const Finding &finding) { return placeOf(finding) >= std::pair(at, from); });
    return before == placed.cbegin() ? placed.last() : *std::prev(before);
}

QString ProofingSession::textOf(const Finding &finding) const
{
    const std::optional<language::TextUnit> unit = unitOf(finding);
    return unit ? unit->text.mid(finding.position, finding.length) : QString();
}

std::optional<language::TextUnit> ProofingSession::unitOf(const Finding &finding) const
{
    const auto unit = m_units.constFind(finding.paragraph);
    if (!isInText(finding) || unit == m_units.cend())
        return std::nullopt;
    return language::TextUnit{unit->text, unit->scope, m_session.header().values().language, unit->names};
}

} // namespace nashra::presentation
