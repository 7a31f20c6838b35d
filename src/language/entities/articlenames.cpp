// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/articlenames.h"

#include "core/article/article.h"
#include "core/base/textfold.h"
#include "language/entities/entitymatcher.h"
#include "language/entities/namecue.h"
#include "language/entities/namepaths.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <optional>

namespace nashra::language {

namespace {

using Candidates = QList<EntityCandidate>;

/// How much each sign counts; only their order matters.
namespace weight {
constexpr int kindWord = 4;
constexpr int title = 4;
constexpr int heldTitle = 5;
constexpr int inPlace = 3;
constexpr int mentioned = 3;
constexpr int said = 3;
constexpr int slight = 1;
} // namespace weight

Candidates candidatesOf(const EntityHit &hit)
{
    return hit.isAmbiguous() ? hit.candidates
                             : Candidates{{hit.entity, hit.kind, hit.form, hit.isDerived, hit.isHouseName, hit.name}};
}

bool isShortForm(const EntityCandidate &candidate)
{
    return candidate.form == NameForm::Short;
}

EntityHit hitOf(EntityHit hit, const Candidates &likeliestFirst, bool isSettled)
{
    const EntityCandidate &best = likeliestFirst.first();
    hit.entity = best.entity;
    hit.kind = best.kind;
    hit.form = best.form;
    hit.isDerived = best.isDerived;
    hit.isHouseName = best.isHouseName;
    hit.name = best.name;
    hit.candidates = isSettled || likeliestFirst.size() == 1 ? Candidates() : likeliestFirst;
    return hit;
}

/// Reads an article once for what is certain, then in order for the rest.
class ArticleReader
{
public:
    ArticleReader(const EntityMatcher &matcher, const QList<ScannedUnit> &units, const ArticleHints &hints)
        : m_matcher(matcher)
        , m_units(units)
        , m_hints(hints)
    {
    }

    QList<QList<EntityHit>> run();

private:
    void readCues();
    void readList(const ScannedUnit &unit, const UnitWords &words, NameCue &left, NameCue &right,
                  qsizetype second) const;
    void readUnit(qsizetype unit, QList<EntityHit> &kept);
    [[nodiscard]] bool isDoubtful(const EntityCandidate &candidate, const NameCue &cue) const;
    [[nodiscard]] bool isBorneOut(const EntityCandidate &candidate, const NameCue &cue) const;
    [[nodiscard]] bool isOutOfPlace(const EntityCandidate &candidate, const NameCue &cue) const;
    [[nodiscard]] Candidates eligible(const EntityHit &hit, const NameCue &cue, qsizetype unit);
    [[nodiscard]] Candidates eligibleShort(const Candidates &shortForms, const EntityHit &hit, const NameCue &cue,
                                           qsizetype unit);
    [[nodiscard]] std::optional<EntityHit> decide(const EntityHit &hit, const NameCue &cue, qsizetype unit);
    [[nodiscard]] int scoreOf(const EntityCandidate &candidate, const NameCue &cue, qsizetype unit) const;
    [[nodiscard]] bool isSpokenOf(const EntityCandidate &candidate, const Candidates &all) const;
    [[nodiscard]] bool holdsTitle(EntityId id, const NameCue &cue, qsizetype unit) const;
    void remember(const EntityHit &hit);

    const EntityMatcher &m_matcher;
    const QList<ScannedUnit> &m_units;
    const ArticleHints &m_hints;
    std::deque<UnitWords> m_words;
    std::vector<std::vector<NameCue>> m_cues;
    QSet<EntityId> m_certain;                         ///< named somewhere beyond doubt
    QSet<EntityId> m_mentioned;                       ///< named up to here, so that a short form will do
    QSet<std::pair<EntityId, QString>> m_mentionedAs; ///< and by which names
    QHash<quint64, Candidates> m_lastNames;           ///< of the persons among them
    NameTokens m_tokens;
};

/// "Chad and Mali": what is a place beside one that is no doubt one. Looks at two neighbours.
void ArticleReader::readList(const ScannedUnit &unit, const UnitWords &words, NameCue &left, NameCue &right,
                             qsizetype second) const
{
    const EntityHit &hit = unit.hits[second];
    const auto between = QStringView(unit.text).mid(words.end(left.end - 1), hit.position - words.end(left.end - 1));
    const QStringView sign = between.trimmed();
    if (sign != u"," && sign != u"،" && sign != u"و" && sign != u"and" && sign != u"،و")
        return;
    // "اليونسكو والفاو": of several that is meant which is an organisation too.
    const auto isHouse = [](const auto &named) { return named.kind == EntityKind::Organisation; };
    if (isHouse(unit.hits[second - 1]) && !unit.hits[second - 1].isAmbiguous() && !right.isCommonWord)
        right.isOfOrganisationKind |= std::any_of(hit.candidates.begin(), hit.candidates.end(), isHouse);
    const auto isPlace = [&](qsizetype i, const NameCue &cue) {
        const EntityCandidate candidate = candidatesOf(unit.hits[i]).first();
        return candidate.kind == EntityKind::Place && candidate.form != NameForm::Adjective &&
               !isDoubtful(candidate, cue) && !isOutOfPlace(candidate, cue);
    };
    const bool isLeft = isPlace(second - 1, left);
    const bool isRight = isPlace(second, right);
    left.isListed = left.isListed || isRight;
    right.isListed = right.isListed || isLeft;
}

void ArticleReader::readCues()
{
    m_cues.resize(size_t(m_units.size()));
    for (qsizetype unit = 0; unit < m_units.size(); ++unit) {
        const ScannedUnit &scanned = m_units[unit];
        const UnitWords &words = m_words.emplace_back(scanned.hits.isEmpty() ? QStringView() : scanned.text);
        std::vector<NameCue> &cues = m_cues[size_t(unit)];
        for (const EntityHit &hit : scanned.hits) {
            const NameCue cue = cueOf(words, scanned.text, hit, cues.empty() ? nullptr : &cues.back());
            cues.push_back(cue);
            if (const auto count = qsizetype(cues.size()); count > 1)
                readList(scanned, words, cues[size_t(count) - 2], cues[size_t(count) - 1], count - 1);
            const EntityCandidate candidate = candidatesOf(hit).first();
            const bool isPlain = !hit.isAmbiguous() && !isShortForm(candidate);
            if (isPlain && !isDoubtful(candidate, cue) && !isOutOfPlace(candidate, cue))
                m_certain.insert(hit.entity);
        }
    }
}

/// Whether the word may as well be no name at all.
bool ArticleReader::isDoubtful(const EntityCandidate &candidate, const NameCue &cue) const
{
    if (!cue.isSingleWord || !cue.isCommonWord || cue.isPlainCapital || candidate.form == NameForm::Acronym)
        return false;
    switch (candidate.kind) {
    case EntityKind::Person:
        return !cue.hasTitle;
    case EntityKind::Place:
        return !cue.isInPlace && !cue.isOfPlaceKind && !cue.isListed;
    case EntityKind::Organisation:
        return !cue.isOfOrganisationKind;
    case EntityKind::Event:
        break;
    }
    return true;
}

/// Whether the words around it say that it is part of some other name, or none.
bool ArticleReader::isOutOfPlace(const EntityCandidate &candidate, const NameCue &cue) const
{
    if (cue.isStreet)
        return true;
    if (!cue.isSingleWord || candidate.form == NameForm::Acronym)
        return false;
    if (candidate.form == NameForm::Adjective)
        return cue.hasGivenName || (cue.isArabic && (cue.hasNameBehind || cue.isIndefinite));
    if (cue.isPlainWord && (candidate.kind == EntityKind::Person || candidate.kind == EntityKind::Place))
        return true;
    if (cue.isMonth)
        return candidate.kind != EntityKind::Person || !cue.hasTitle;
    if (candidate.kind == EntityKind::Person)
        return !isShortForm(candidate) && cue.hasGivenName;
    const bool isPersons = cue.hasGivenName || cue.hasCapitalTitle || (cue.hasNameBefore && cue.isInsideSentence);
    return isPersons || cue.isGivenName || (candidate.kind == EntityKind::Place && cue.isPartOfTail);
}

/// Whether the rest of the article makes up for the doubt. Arabic has no capital that would do its part.
bool ArticleReader::isBorneOut(const EntityCandidate &candidate, const NameCue &cue) const
{
    return m_certain.contains(candidate.entity) && (!cue.isArabic || cue.isSaidToAct);
}

Candidates ArticleReader::eligibleShort(const Candidates &shortForms, const EntityHit &hit, const NameCue &cue,
                                        qsizetype unit)
{
    // Someone else's: "Asma al-Assad" after "Bashar al-Assad".
    if (cue.hasNameBefore || cue.hasNameBehind || cue.isPartOfTail || cue.isStreet || cue.isPlainWord)
        return {};
    const bool isArabicWord = cue.isArabic && cue.isCommonWord && !cue.isUsedAsName && !cue.isSaidToAct;
    if (isArabicWord && isDoubtful(shortForms.first(), cue))
        return {};
    Candidates known;
    for (const EntityCandidate &candidate : shortForms) {
        if (m_mentioned.contains(candidate.entity))
            known << candidate;
    }
    const NamePath path = shortPathOf(hit.name, m_tokens);
    for (const EntityCandidate &bearer : path.empty() ? Candidates() : m_lastNames.value(path.back())) {
        const bool isThere = std::any_of(known.cbegin(), known.cend(), [&](const EntityCandidate &candidate) {
            return candidate.entity == bearer.entity;
        });
        if (!isThere)
            known << EntityCandidate{bearer.entity, bearer.kind, NameForm::Short, true, false, hit.name};
    }
    if (!known.isEmpty())
        return known;
    for (const EntityCandidate &candidate : shortForms) {
        const bool isPerson = candidate.kind == EntityKind::Person && !candidate.entity.isNull();
        // "مجلس التعاون" is nobody else.
        const bool isWhole = cue.isOfOrganisationKind || (cue.isArabic && !cue.isSingleWord && !candidate.isDerived);
        if ((candidate.kind == EntityKind::Organisation && isWhole) ||
            (isPerson && (cue.hasTitle || holdsTitle(candidate.entity, cue, unit))))
            known << candidate;
    }
    return known;
}

Candidates ArticleReader::eligible(const EntityHit &hit, const NameCue &cue, qsizetype unit)
{
    Candidates full;
    Candidates shortForms;
    for (const EntityCandidate &candidate : candidatesOf(hit)) {
        if (isShortForm(candidate))
            shortForms << candidate;
        else if (!isOutOfPlace(candidate, cue) && (!isDoubtful(candidate, cue) || isBorneOut(candidate, cue)))
            full << candidate;
    }
    return shortForms.isEmpty() || (cue.isMonth && !cue.hasTitle) ? full
                                                                  : full + eligibleShort(shortForms, hit, cue, unit);
}

/// Whether a title that the entity holds on the day stands before the name or, behind a comma, after it.
bool ArticleReader::holdsTitle(EntityId id, const NameCue &cue, qsizetype unit) const
{
    constexpr int longestTitle = 8;
    const UnitWords &words = m_words[size_t(unit)];
    for (int from = cue.first - 1; from >= 0 && cue.first - from <= longestTitle; --from) {
        if (words.at(from + 1).gap > Gap::Joined)
            break;
        if (m_matcher.hasTitle(id, titleKey(words.words(from, cue.first)), m_hints.day))
            return true;
    }
    const bool hasArticle = cue.end < words.count() && words.keyOf(cue.end) == u"the";
    const int from = cue.end + (hasArticle ? 1 : 0);
    for (int to = from + 1; to <= words.count() && to - from <= longestTitle; ++to) {
        if (to > from + 1 && words.at(to - 1).gap > Gap::Joined)
            break;
        if (words.at(cue.end).gap == Gap::Parted &&
            m_matcher.hasTitle(id, titleKey(words.words(from, to)), m_hints.day))
            return true;
    }
    return false;
}

/// Whether the article speaks of the entity in a way that tells whom the name means here. Where it is the full name of
/// another one too (Oman and Amman in Arabic), a longer name elsewhere does not: both may well occur.
bool ArticleReader::isSpokenOf(const EntityCandidate &candidate, const Candidates &all) const
{
    const auto isFull = [](const EntityCandidate &each) { return each.form <= NameForm::Variant && !each.isDerived; };
    const bool isShared = isFull(candidate) && std::any_of(all.begin(), all.end(), [&](const EntityCandidate &other) {
                              return other.entity != candidate.entity && isFull(other);
                          });
    return isShared ? m_mentionedAs.contains({candidate.entity, textfold::strictKey(candidate.name)})
                    : m_certain.contains(candidate.entity) || m_mentioned.contains(candidate.entity);
}

int ArticleReader::scoreOf(const EntityCandidate &candidate, const NameCue &cue, qsizetype unit) const
{
    int score = candidate.form == NameForm::House ? weight::slight : 0;
    const auto add = [&](bool isSo, int points) { score += isSo ? points : 0; };
    switch (candidate.kind) {
    case EntityKind::Person:
        add(cue.hasTitle, weight::title);
        add(cue.isSaidToAct, weight::said);
        add(cue.isInPlace, -weight::inPlace);
        add(cue.isOfPlaceKind || cue.isOfOrganisationKind, -weight::kindWord);
        add(holdsTitle(candidate.entity, cue, unit), weight::heldTitle);
        break;
    case EntityKind::Place:
        add(cue.isInPlace, weight::inPlace);
        add(cue.maybePlace, weight::slight);
        add(cue.isOfPlaceKind, weight::kindWord);
        add(cue.isOfOrganisationKind, -weight::slight);
        add(cue.hasTitle || cue.hasNameBefore, -weight::title);
        break;
    case EntityKind::Organisation:
        add(cue.isOfOrganisationKind, weight::kindWord);
        add(cue.isSaidToAct, weight::slight);
        add(cue.isOfPlaceKind, -weight::kindWord);
        add(cue.hasTitle, -weight::title);
        add(cue.isInPlace, -weight::slight);
        break;
    case EntityKind::Event:
        add(cue.hasTitle, -weight::title);
        break;
    }
    return score;
}

std::optional<EntityHit> ArticleReader::decide(const EntityHit &hit, const NameCue &cue, qsizetype unit)
{
    Candidates candidates = eligible(hit, cue, unit);
    if (candidates.isEmpty())
        return std::nullopt;
    if (const auto choice = m_hints.choices.constFind(choiceKey(hit)); choice != m_hints.choices.cend()) {
        for (const EntityCandidate &candidate : std::as_const(candidates)) {
            if (candidate.entity == *choice)
                return hitOf(hit, {candidate}, true);
        }
    }
    if (candidates.size() == 1)
        return hitOf(hit, candidates, true);
    using Weighed = std::pair<std::pair<int, qint64>, EntityCandidate>;
    QList<Weighed> weighed;
    for (const EntityCandidate &candidate : std::as_const(candidates)) {
        const int spokenOf = isSpokenOf(candidate, candidates) ? weight::mentioned : 0;
        weighed << Weighed{{scoreOf(candidate, cue, unit) + spokenOf, m_hints.recency.value(candidate.entity)},
                           candidate};
    }
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const Weighed &a, const Weighed &b) { return a.first > b.first; });
    candidates.clear();
    for (const Weighed &each : std::as_const(weighed))
        candidates << each.second;
    const bool isOneKind = candidates[0].kind == candidates[1].kind; // a little more is enough then
    const int lead = weighed[0].first.first - weighed[1].first.first;
    const bool isSettled = isOneKind ? weighed[0].first > weighed[1].first : lead > weight::slight;
    return hitOf(hit, candidates, isSettled);
}

void ArticleReader::remember(const EntityHit &hit)
{
    if (hit.isAmbiguous())
        return;
    m_mentioned.insert(hit.entity);
    m_mentionedAs.insert({hit.entity, textfold::strictKey(hit.name)});
    if (hit.kind != EntityKind::Person || hit.isShort())
        return;
    const NameShape shape = shapeOf(hit.name, hit.kind, NameForm::House, m_tokens);
    if (!shape.hasLastName)
        return;
    Candidates &bearers = m_lastNames[shape.shortNames.front().path.back()];
    const bool isKnown = std::any_of(bearers.cbegin(), bearers.cend(),
                                     [&](const EntityCandidate &bearer) { return bearer.entity == hit.entity; });
    if (!isKnown)
        bearers << EntityCandidate{hit.entity, hit.kind, hit.form, false, false, hit.name};
}

void ArticleReader::readUnit(qsizetype unit, QList<EntityHit> &kept)
{
    const std::vector<NameCue> &cues = m_cues[size_t(unit)];
    for (qsizetype i = 0; i < m_units[unit].hits.size(); ++i) {
        if (std::optional<EntityHit> hit = decide(m_units[unit].hits[i], cues[size_t(i)], unit)) {
            remember(*hit);
            kept << *std::move(hit);
        }
    }
}

QList<QList<EntityHit>> ArticleReader::run()
{
    readCues();
    QList<QList<EntityHit>> kept(m_units.size());
    for (const bool isHeadline : {false, true}) {
        for (qsizetype unit = 0; unit < m_units.size(); ++unit) {
            if (m_units[unit].isHeadline == isHeadline)
                readUnit(unit, kept[unit]);
        }
    }
    return kept;
}

} // namespace

QString choiceKey(const EntityHit &hit)
{
    return textfold::strictKey(hit.scannedName);
}

QList<QList<EntityHit>> resolveArticle(const EntityMatcher &matcher, const QList<ScannedUnit> &units,
                                       const ArticleHints &hints)
{
    return ArticleReader(matcher, units, hints).run();
}

QList<ScannedUnit> scannedUnits(const EntityMatcher &matcher, const ArticleContent &content)
{
    QList<ScannedUnit> units{{content.headline, matcher.scan(content.headline), true}};
    for (const Paragraph &paragraph : content.body.paragraphs) {
        const QString text = paragraph.text();
        units << ScannedUnit{text, matcher.scan(text), false};
    }
    return units;
}

} // namespace nashra::language
