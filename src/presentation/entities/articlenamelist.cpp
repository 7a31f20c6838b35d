// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/articlenamelist.h"

#include "core/base/textfold.h"
#include "core/entity/officialname.h"
#include "core/proofing/namechoice.h"
#include "language/entities/articlenames.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofingsession.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using language::EntityHit;

namespace {

constexpr qsizetype mostRows = 2000;
constexpr QStringView kindOfRules(u"entity");
constexpr QStringView titleRule(u"entity.title");

QString lastWordOf(const QString &key)
{
    return key.sliced(key.lastIndexOf(u' ') + 1);
}

/// The name a finding is about; the end where there is none. A title has names of its own, "Harbour Master of Marsa
/// Lubana": whose it is follows it, or went before.
QList<EntityHit>::const_iterator nameOf(const Finding &finding, const QList<EntityHit> &hits, const QString &text)
{
    const qsizetype end = finding.position + finding.length;
    const auto about = std::find_if(hits.cbegin(), hits.cend(),
                                    [&](const EntityHit &hit) { return hit.position + hit.length > finding.position; });
    if (!isOfRule(finding.rule, titleRule))
        return about != hits.cend() && about->position < end ? about : hits.cend();
    const auto behind = std::find_if(about, hits.cend(), [&](const EntityHit &hit) { return hit.position >= end; });
    if (behind != hits.cend() && QStringView(text).mid(end, behind->position - end).trimmed().isEmpty())
        return behind;
    return about == hits.cbegin() ? hits.cend() : std::prev(about);
}

/// Goes through the article once.
class NameListReader
{
public:
    NameListReader(const ProofingSession &proofing, const EntityRegistry &registry)
        : m_proofing(proofing)
        , m_registry(registry)
    {
        const auto &choices = proofing.choices();
        m_chosen = QSet<EntityId>(choices.cbegin(), choices.cend());
    }

    void read(const Paragraph &paragraph);
    [[nodiscard]] ArticleNameList take();

private:
    void addMention(const EntityHit &hit, ParagraphId paragraph);
    void addAmbiguous(const EntityHit &hit, const MentionPosition &place);
    void addUnknown(const language::NameCandidate &candidate, ParagraphId paragraph);
    /// The row of the one person whose full name ends with these words, or whose last name stood alone before: -1
    /// where it is none or several.
    [[nodiscard]] qsizetype rowOfPerson(const QString &key) const;
    /// From a second person of the same last name on, nobody knows whose it is where it stands alone.
    void forgetLastName(const QString &key);
    void addFindings(const QList<EntityHit> &hits, const Paragraph &paragraph);

    const ProofingSession &m_proofing;
    const EntityRegistry &m_registry;
    QSet<EntityId> m_chosen;
    ArticleNameList m_list;
    QHash<EntityId, qsizetype> m_entities;
    QHash<EntityId, MentionPosition> m_firsts;
    QHash<QString, qsizetype> m_ambiguous;
    QHash<QString, qsizetype> m_unknown;
    QSet<QString> m_dismissed;              ///< last words of what is no person, as somebody decided
    QMultiHash<QString, QString> m_persons; ///< those of the unknown, by the last word of their keys
};

void NameListReader::read(const Paragraph &paragraph)
{
    const QList<EntityHit> &hits = m_proofing.namesIn(paragraph.id);
    for (const EntityHit &hit : hits) {
        if (hit.isAmbiguous())
            addAmbiguous(hit, {paragraph.id, hit.position, hit.length});
        else
            addMention(hit, paragraph.id);
    }
    for (const language::NameCandidate &candidate : m_proofing.candidatesIn(paragraph.id))
        addUnknown(candidate, paragraph.id);
    addFindings(hits, paragraph);
}

void NameListReader::addMention(const EntityHit &hit, ParagraphId paragraph)
{
    auto row = m_entities.constFind(hit.entity);
    if (row == m_entities.cend()) {
        if (m_list.entities.size() >= mostRows)
            return;
        NamedEntity named;
        named.entity.id = hit.entity;
        named.entity.kind = hit.kind;
        if (const Entity *known = m_registry.entity(hit.entity))
            named.entity = *known;
        named.written = hit.name;
        named.isChosen = m_chosen.contains(hit.entity);
        row = m_entities.insert(hit.entity, m_list.entities.size());
        m_list.entities << named;
        m_firsts.insert(hit.entity, {paragraph, hit.position, hit.length});
    }
    NamedEntity &named = m_list.entities[*row];
    const bool isFull = !hit.isShort() && !hit.isDerived;
    named.laterInFull += isFull && named.count > 0;
    ++named.count;
    named.usesHouseName = named.usesHouseName && (hit.isHouseName || !isFull);
    const Language language = m_proofing.session().header().values().language;
    const bool isForm = hit.form == NameForm::House ||
                        (hit.form == NameForm::Variant && !isOfficialName(named.entity, hit.name, language));
    if (isForm && isFull && !named.forms.contains(hit.name))
        named.forms << hit.name;
}

void NameListReader::addAmbiguous(const EntityHit &hit, const MentionPosition &place)
{
    const QString key = language::choiceKey(hit);
    auto row = m_ambiguous.constFind(key);
    if (row == m_ambiguous.cend()) {
        AmbiguousName name{key, hit.name, hit.candidates, {}};
        name.candidates.removeIf([](const auto &candidate) { return candidate.entity.isNull(); });
        if (name.candidates.size() < 2 || m_list.ambiguous.size() >= mostRows)
            return;
        row = m_ambiguous.insert(key, m_list.ambiguous.size());
        m_list.ambiguous << name;
    }
    m_list.ambiguous[*row].places << place;
}

void NameListReader::addUnknown(const language::NameCandidate &candidate, ParagraphId paragraph)
{
    Finding finding;
    finding.rule = namechoice::unknownName;
    finding.paragraph = paragraph;
    const QString key = textfold::strictKey(candidate.name);
    if (m_proofing.isIgnored(finding, candidate.name)) {
        if (candidate.kind == EntityKind::Person && key != lastWordOf(key))
            m_dismissed.insert(lastWordOf(key));
        return;
    }
    auto row = m_unknown.constFind(key);
    if (row == m_unknown.cend()) {
        qsizetype known = candidate.kind == EntityKind::Person ? rowOfPerson(key) : -1;
        if (known < 0 && m_list.unknown.size() >= mostRows)
            return;
        if (known < 0) {
            known = m_list.unknown.size();
            m_list.unknown << UnknownName{candidate, {}};
            forgetLastName(key);
        }
        row = m_unknown.insert(key, known);
        if (candidate.kind == EntityKind::Person)
            m_persons.insert(lastWordOf(key), key);
    }
    UnknownName &name = m_list.unknown[*row];
    const QString title = name.candidate.title;
    if (candidate.name.size() > name.candidate.name.size())
        name.candidate = candidate;
    if (name.candidate.title.isEmpty())
        name.candidate.title = title.isEmpty() ? candidate.title : title;
    name.places << MentionPosition{paragraph, candidate.position, candidate.length};
}

qsizetype NameListReader::rowOfPerson(const QString &key) const
{
    const auto isEndOf = [](const QString &last, const QString &full) {
        return full.size() > last.size() + 1 && full.endsWith(last) && full[full.size() - last.size() - 1] == u' ';
    };
    qsizetype row = -1;
    const auto [first, last] = m_persons.equal_range(lastWordOf(key));
    for (auto known = first; known != last; ++known) {
        const qsizetype other = m_unknown.value(*known);
        const QString whole = textfold::strictKey(m_list.unknown[other].candidate.name);
        // A last name that stood alone goes with the first who has it; with a second one it is that one's no less.
        if (other == row || (!isEndOf(key, whole) && !isEndOf(whole, key)))
            continue;
        if (row >= 0)
            return -1;
        row = other;
    }
    return row;
}

void NameListReader::forgetLastName(const QString &key)
{
    const QString last = lastWordOf(key);
    const auto shared = m_unknown.constFind(last);
    const bool isOthers = last != key && shared != m_unknown.cend() &&
                          textfold::strictKey(m_list.unknown[*shared].candidate.name) != last;
    if (isOthers && m_persons.remove(last, last) > 0)
        m_unknown.remove(last);
}

void NameListReader::addFindings(const QList<EntityHit> &hits, const Paragraph &paragraph)
{
    const QString text = paragraph.text();
    for (const Finding &finding : m_proofing.findingsIn(paragraph.id)) {
        // Who is meant is asked by the rows of the choice, and is no matter of the likeliest one.
        if (!isOfRule(finding.rule, kindOfRules) || isOfRule(finding.rule, u"entity.ambiguous"))
            continue;
        const auto about = nameOf(finding, hits, text);
        const auto row = about == hits.cend() ? m_entities.cend() : m_entities.constFind(about->entity);
        if (row == m_entities.cend())
            continue;
        NamedEntity &named = m_list.entities[*row];
        const MentionPosition place{paragraph.id, about->position, about->length};
        if (isOfRule(finding.rule, u"entity.untitled"))
            named.first = FirstMention::Untitled;
        else if (isOfRule(finding.rule, titleRule) && m_firsts.value(about->entity) == place)
            named.first = FirstMention::Mistitled;
        named.findings << finding;
    }
}

ArticleNameList NameListReader::take()
{
    EditingSession &session = m_proofing.session();
    const ArticleContent &header = session.header().values();
    const QDate day = header.dateline.date.value_or(session.today());
    for (NamedEntity &named : m_list.entities) {
        const bool hasTitle =
            named.entity.kind == EntityKind::Person && !named.entity.titleOn(day, header.language).isEmpty();
        if (hasTitle && named.first == FirstMention::Plain)
            named.first = FirstMention::Titled;
    }
    // A last name alone that is nobody else's goes with the name that was dismissed, wherever that stands.
    m_list.unknown.removeIf(
        [this](const UnknownName &name) { return m_dismissed.contains(textfold::strictKey(name.candidate.name)); });
    return std::move(m_list);
}

} // namespace

ArticleNameList namesOf(const ProofingSession &proofing, const EntityRegistry &registry)
{
    NameListReader reader(proofing, registry);
    for (const Paragraph &paragraph : proofing.session().paragraphs())
        reader.read(paragraph);
    return reader.take();
}

} // namespace nashra::presentation
