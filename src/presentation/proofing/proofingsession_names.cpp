// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reading the article as a whole tells, and which of its new names are offered.
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofedarticle.h"
#include "presentation/proofing/proofingsession.h"

namespace nashra::presentation {

using language::NameCandidate;
using language::ReadArticle;

void ProofingSession::takeArticle(const ArticleContent &content, const ReadArticle &answer)
{
    if (m_mustReadArticle)
        return; // it is asked again when the typing rests
    if (std::exchange(m_quotes, answer.quotes) != answer.quotes)
        emit quotesChanged();
    const bool hasOtherDateline = std::exchange(m_datelineNames, answer.datelineNames) != answer.datelineNames;
    const QHash<ParagraphId, QList<Finding>> found = findingsByParagraph(answer.findings);
    m_readDateline = content.dateline;
    m_aboutArticle = answer.findings;
    m_aboutArticle.removeIf(isInText);
    QList<ParagraphId> changed;
    const QSet<ParagraphId> others = takeCandidates(content, answer);
    const auto take = [&](ParagraphId id, const QString &text, const QList<language::EntityHit> &names) {
        const auto unit = m_units.find(id);
        if (unit == m_units.end() || unit->text != text)
            return;
        unit->unknownNames = answer.unknownNames;
        if (unit->takeOfArticle(names, found.value(id), m_ignores) || others.contains(id))
            changed << id;
    };
    take({}, content.headline, answer.headlineNames);
    for (const Paragraph &paragraph : content.body.paragraphs)
        take(paragraph.id, paragraph.text(), answer.names.value(paragraph.id));
    if (hasOtherDateline && changed.isEmpty())
        emit namesChanged();
    announce(changed);
}

QSet<ParagraphId> ProofingSession::takeCandidates(const ArticleContent &content, const ReadArticle &answer)
{
    QSet<ParagraphId> others;
    for (const Paragraph &paragraph : content.body.paragraphs) {
        const auto unit = m_units.find(paragraph.id);
        if (unit == m_units.end() || unit->text != paragraph.text())
            continue;
        const QList<NameCandidate> candidates = answer.candidates.value(paragraph.id);
        if (std::exchange(unit->candidates, candidates) != candidates)
            others.insert(paragraph.id);
    }
    offerNames();
    return others;
}

void ProofingSession::offerNames()
{
    auto words = std::make_shared<const language::KnownWords>(offeredNames(m_session.paragraphs(), m_units, m_ignores));
    if (m_offeredNames && m_offeredNames->checksum() == words->checksum())
        return;
    m_offeredNames = std::move(words);
    for (ProofedUnit &unit : m_units)
        unit.offeredNames = m_offeredNames;
}

void ProofingSession::setIgnores(Ignores ignores)
{
    m_ignores = std::move(ignores);
    offerNames();
    QList<ParagraphId> changed;
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit) {
        if (unit->settle(m_ignores))
            changed << unit.key();
    }
    announce(changed);
    if (changed.isEmpty())
        emit namesChanged(); // what looks like a name may be ignored, too
}

} // namespace nashra::presentation
