// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reading the article as a whole tells, and which of its new names are offered.
#include "core/base/textfold.h"
#include "core/proofing/namechoice.h"
#include "language/proofing/namequestions.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofingsession.h"

namespace nashra::presentation {

using language::NameCandidate;
using language::ReadArticle;

namespace {

/// A house or an event is called by words of the language, which may be misspelt there too.
bool isMadeOfNames(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Place;
}

QString lastWordOf(const QString &key)
{
    return key.sliced(key.lastIndexOf(u' ') + 1);
}

} // namespace

void ProofingSession::takeArticle(const ArticleContent &content, const ReadArticle &answer)
{
    if (m_mustReadArticle)
        return; // it is asked again when the typing rests
    if (std::exchange(m_quotes, answer.quotes) != answer.quotes)
        emit quotesChanged();
    const bool hasOtherDateline = std::exchange(m_datelineNames, answer.datelineNames) != answer.datelineNames;
    QHash<ParagraphId, QList<Finding>> found;
    m_readDateline = content.dateline;
    m_aboutArticle.clear();
    for (const Finding &finding : answer.findings) {
        if (isInText(finding))
            found[finding.paragraph] << finding;
        else
            m_aboutArticle << finding;
    }
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
    QStringList names;
    QSet<QString> dismissed; // a last name alone goes with the name that somebody dismissed
    QList<std::pair<QString, QString>> offered;
    for (const Paragraph &paragraph : m_session.paragraphs()) {
        const auto unit = m_units.constFind(paragraph.id);
        if (unit == m_units.cend())
            continue;
        for (const NameCandidate &candidate : unit->candidates) {
            Finding finding;
            finding.rule = namechoice::unknownName;
            finding.paragraph = paragraph.id;
            const QString key = textfold::strictKey(candidate.name);
            if (!isIgnored(finding, candidate.name)) {
                if (isMadeOfNames(candidate.kind) && !candidate.isNearKnown)
                    offered.emplace_back(key, language::namequestions::surePartOf(candidate, unit->text));
            } else if (candidate.kind == EntityKind::Person && key != lastWordOf(key)) {
                dismissed.insert(lastWordOf(key));
            }
        }
    }
    for (const auto &[key, name] : offered) {
        if (!dismissed.contains(key))
            names << name;
    }
    auto words = std::make_shared<const language::KnownWords>(names);
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
