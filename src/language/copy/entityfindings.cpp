// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/entityfindings.h"

#include "core/base/textfold.h"
#include "core/entity/officialname.h"
#include "language/copy/definitename.h"
#include "language/copy/housename.h"
#include "language/copy/nametitles.h"
#include "language/copy/unitfinding.h"
#include "language/entities/articlenames.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// The form of the name the text was found by, in the article's language; null where it is of the other one.
std::optional<NameForm> formOf(const Entity &entity, const QString &name, Language language)
{
    for (const EntityName &candidate : entity.names) {
        if (candidate.language == language && candidate.text == name)
            return candidate.form;
    }
    return std::nullopt;
}

/// The house form proper; empty where the registry has none in the language.
QString houseForm(const Entity &entity, Language language)
{
    const auto house = std::find_if(entity.names.begin(), entity.names.end(), [&](const EntityName &name) {
        return name.language == language && name.form == NameForm::House;
    });
    return house != entity.names.end() ? house->text : QString();
}

/// Whether a mention of the house form differs from it by more than capitals, tashkeel and the kind of apostrophe.
bool isMisspelt(const QString &written, const QString &house)
{
    const auto bare = [](const QString &text) {
        QString letters;
        for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
            if (c == u'’' || c == u'‘')
                letters += u'\'';
            else if (c.isSpace())
                letters += u' ';
            else if (!c.isMark() && c != QChar(0x0640) && c.category() != QChar::Other_Format)
                letters += c.toLower();
        }
        return letters;
    };
    return bare(written) != bare(house);
}

Finding nameFinding(const QString &rule, const QString &text, const EntityHit &hit, const QString &house)
{
    const NameReplacement instead = withHouseName(text, hit, house);
    return unitFinding(rule, Severity::Warning, instead.position, instead.length, {instead.text}, {house});
}

/// Running English text wants the article of what replaces the variant; headlines and tables do without.
Finding variantFinding(const TextUnit &unit, const EntityHit &hit, const Entity &entity, const QString &house)
{
    Finding finding = nameFinding(u"entity.variant"_s, unit.text, hit, house);
    const bool isRunning = unit.scope == TextUnit::Scope::Paragraph && unit.language == Language::English;
    if (!isRunning || entity.kind == EntityKind::Person || entity.kind == EntityKind::Event)
        return finding;
    const auto instead = withDefiniteArticle(unit.text, withHouseName(unit.text, hit, house));
    finding.fixes = instead ? QStringList{instead->text} : QStringList{};
    return finding;
}

/// "لأمم المتحدة" behind a preposition is written without the alef of its article.
QString writtenOut(const QString &text, const EntityHit &hit)
{
    const QString written = text.mid(hit.position, hit.length);
    const bool isElided =
        hit.position > 0 && text[hit.position - 1] == u'ل' && written.startsWith(u'ل') && hit.name.startsWith(u"ال"_s);
    return isElided ? u'ا' + written : written;
}

/// Whoever a name may mean counts as named.
void remember(const EntityHit &hit, QSet<EntityId> &named)
{
    named.insert(hit.entity);
    for (const EntityCandidate &candidate : hit.candidates)
        named.insert(candidate.entity);
}

} // namespace

EntityFindings::EntityFindings(const QList<Entity> &entities, IsWord isWord)
    : m_isWord(std::move(isWord))
{
    for (const Entity &entity : entities)
        m_entities.insert(entity.id, entity);
}

QList<Finding> EntityFindings::checkUnit(const TextUnit &unit) const
{
    QList<Finding> findings;
    for (const EntityHit &hit : unit.names) {
        const auto entity = m_entities.constFind(hit.entity);
        if (hit.isHouseName || hit.isAmbiguous() || entity == m_entities.cend() ||
            hit.position + hit.length > unit.text.size())
            continue;
        const auto form = formOf(*entity, hit.name, unit.language);
        const QString house = houseForm(*entity, unit.language);
        if (!form || house.isEmpty())
            continue;
        if (form == NameForm::Variant && isOfficialName(*entity, hit.name, unit.language))
            continue;
        if (form == NameForm::Variant)
            findings << variantFinding(unit, hit, *entity, house);
        else if (form == NameForm::House && isMisspelt(writtenOut(unit.text, hit), house))
            findings << nameFinding(u"entity.spelling"_s, unit.text, hit, house);
    }
    return findings;
}

QList<Finding> EntityFindings::checkArticle(const TextSnapshot &snapshot) const
{
    return mixedNames(snapshot) + titles(snapshot) + surnames(snapshot) + undecided(snapshot);
}

QList<Finding> EntityFindings::undecided(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    QSet<QString> seen;
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        const QString text = paragraph.text();
        for (const EntityHit &hit : snapshot.names.value(paragraph.id)) {
            // A surname that too many share has nobody to choose.
            const auto known = std::count_if(hit.candidates.begin(), hit.candidates.end(), [&](const auto &candidate) {
                return m_entities.contains(candidate.entity);
            });
            if (known < 2 || seen.contains(choiceKey(hit)) || hit.position + hit.length > text.size())
                continue;
            seen.insert(choiceKey(hit));
            findings << inParagraph(unitFinding(u"entity.ambiguous"_s, Severity::Warning, hit.position, hit.length, {},
                                                {text.mid(hit.position, hit.length)}),
                                    paragraph.id);
        }
    }
    return findings;
}

QList<Finding> EntityFindings::mixedNames(const TextSnapshot &snapshot) const
{
    const Language language = snapshot.content.language;
    struct Mention
    {
        EntityHit hit;
        ParagraphId paragraph;
        QString text;
    };
    QHash<EntityId, QList<Mention>> mentions;
    QList<EntityId> order;
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        for (const EntityHit &hit : snapshot.names.value(paragraph.id)) {
            const auto entity = m_entities.constFind(hit.entity);
            if (hit.isAmbiguous() || entity == m_entities.cend() || !houseForm(*entity, language).isEmpty() ||
                formOf(*entity, hit.name, language) != NameForm::Variant)
                continue;
            if (!mentions.contains(hit.entity))
                order << hit.entity;
            mentions[hit.entity] << Mention{hit, paragraph.id, paragraph.text()};
        }
    }
    QList<Finding> findings;
    for (const EntityId &id : std::as_const(order)) {
        const QList<Mention> &all = mentions[id];
        QHash<QString, int> counts;
        for (const Mention &mention : all)
            ++counts[mention.hit.name];
        QString wanted = all.first().hit.name;
        for (const Mention &mention : all) {
            if (counts[mention.hit.name] > counts[wanted])
                wanted = mention.hit.name;
        }
        for (const Mention &mention : all) {
            if (mention.hit.name != wanted)
                findings << inParagraph(nameFinding(u"entity.mixed"_s, mention.text, mention.hit, wanted),
                                        mention.paragraph);
        }
    }
    return findings;
}

QList<Finding> EntityFindings::titles(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    QSet<EntityId> seen;
    const Language language = snapshot.content.language;
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        const QList<EntityHit> hits = snapshot.names.value(paragraph.id);
        if (hits.isEmpty())
            continue;
        const NameTitles around(paragraph.text(), language, hits);
        for (const EntityHit &hit : hits) {
            const auto person = m_entities.constFind(hit.entity);
            // Of two people of one name nobody knows whose title it would have to be.
            if (hit.isAmbiguous() || person == m_entities.cend() || person->kind != EntityKind::Person)
                continue;
            // A single Arabic word may as well be a noun (تسليم) until the person was named in full.
            if (language == Language::Arabic && !seen.contains(hit.entity) && !hit.name.contains(u' '))
                continue;
            const bool isFirst = !seen.contains(hit.entity);
            seen.insert(hit.entity);
            const QString title = person->titleOn(snapshot.day, language);
            if (const auto outdated = around.outdatedBeside(hit, *person, snapshot.day)) {
                const QStringList fixes = title.isEmpty() ? QStringList{} : QStringList{title};
                findings << inParagraph(unitFinding(u"entity.title"_s, Severity::Warning, outdated->position,
                                                    outdated->length, fixes, {outdated->title}),
                                        paragraph.id);
            } else if (isFirst && !title.isEmpty() && !around.isNear(hit, title)) {
                findings << inParagraph(
                    unitFinding(u"entity.untitled"_s, Severity::Hint, hit.position, hit.length, {}, {title}),
                    paragraph.id);
            }
        }
    }
    return findings;
}

std::optional<Finding> EntityFindings::surname(const EntityHit &hit, const QString &text, const NameTitles &around,
                                               const TextSnapshot &snapshot) const
{
    constexpr qsizetype mostBearers = 5;
    const Language language = snapshot.content.language;
    QStringList titled;
    QStringList plain;
    QList<EntityCandidate> bearers = hit.candidates;
    if (bearers.isEmpty())
        bearers << EntityCandidate{hit.entity, hit.kind, hit.form, hit.isDerived, false, hit.name};
    for (const EntityCandidate &bearer : std::as_const(bearers)) {
        const auto person = m_entities.constFind(bearer.entity);
        const QString house = person == m_entities.cend() ? QString() : person->houseName(language);
        if (!house.contains(u' ') || plain.contains(house))
            continue;
        const QString title = person->titleOn(snapshot.day, language);
        const bool isWanted = !title.isEmpty() && !around.isNear(hit, title);
        titled << (isWanted ? title + u' ' + house : house);
        plain << house;
    }
    if (plain.isEmpty() || plain.size() > mostBearers)
        return std::nullopt;
    const NameReplacement place = withHouseName(text, hit, titled.first());
    QStringList fixes;
    for (const QString &full : titled + plain) {
        const NameReplacement fix = withHouseName(text, hit, full);
        if (fix.position == place.position && fix.length == place.length && !fixes.contains(fix.text))
            fixes << fix.text;
    }
    const QString names = plain.join(language == Language::Arabic ? u" أو "_s : u" or "_s);
    return unitFinding(u"entity.surname"_s, Severity::Hint, place.position, place.length, fixes,
                       {text.mid(hit.position, hit.length), names});
}

QList<Finding> EntityFindings::surnames(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    QSet<EntityId> named;
    QSet<QString> told;
    const Language language = snapshot.content.language;
    const auto isNamed = [&](const EntityHit &hit) {
        return named.contains(hit.entity) ||
               std::any_of(hit.candidates.begin(), hit.candidates.end(),
                           [&](const EntityCandidate &candidate) { return named.contains(candidate.entity); });
    };
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs) {
        const QList<EntityHit> names = snapshot.names.value(paragraph.id);
        const QList<EntityHit> alone = snapshot.surnames.value(paragraph.id);
        const QString text = alone.isEmpty() ? QString() : paragraph.text();
        const NameTitles around(text, language, names);
        qsizetype next = 0;
        for (const EntityHit &hit : alone) {
            for (; next < names.size() && names[next].position < hit.position; ++next)
                remember(names[next], named);
            const QString key = textfold::strictKey(hit.name);
            const QString word = text.mid(hit.position, hit.length);
            const bool isOfLanguage = (word[0].script() == QChar::Script_Arabic) == (language == Language::Arabic);
            if (told.contains(key) || !isOfLanguage || isNamed(hit) || (m_isWord && m_isWord(word.toLower(), language)))
                continue;
            told.insert(key);
            if (const auto finding = surname(hit, text, around, snapshot))
                findings << inParagraph(*finding, paragraph.id);
        }
        for (; next < names.size(); ++next)
            remember(names[next], named);
    }
    return findings;
}

} // namespace nashra::language
