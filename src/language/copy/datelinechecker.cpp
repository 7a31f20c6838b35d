// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/datelinechecker.h"

#include "core/base/textfold.h"
#include "language/copy/unitfinding.h"
#include "language/dateline/datelinereader.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestDays = 7;
constexpr int leastUrgentAlert = 2;

QString placeKey(const QString &name, Language language)
{
    return languageCode(language) + u':' + textfold::strictKey(name.simplified());
}

/// Tashkeel and tatweel off: a name is right with them and without.
QString withoutMarks(const QString &name)
{
    QString bare;
    for (const QChar c : name.simplified().normalized(QString::NormalizationForm_C)) {
        if (!c.isMark() && c != QChar(0x0640))
            bare += c;
    }
    return bare;
}

/// Whether the template wants the place in any case: outside square brackets.
bool requiresPlace(const QString &dateTemplate)
{
    static const QRegularExpression optional(u"\\[[^\\]]*\\]"_s);
    return QString(dateTemplate).remove(optional).contains("{place}"_L1);
}

Finding inDateline(const QString &rule, Severity severity, const QString &rendered, const QString &part,
                   const QStringList &fixes, const QStringList &arguments)
{
    const qsizetype at = part.isEmpty() ? -1 : rendered.indexOf(part);
    return inPlace(unitFinding(rule, severity, std::max<qsizetype>(at, 0), at < 0 ? 0 : part.size(), fixes, arguments),
                   FindingPlace::Dateline);
}

} // namespace

DatelineChecker::DatelineChecker(NewsroomSettings newsroom, const QList<Entity> &entities, std::function<QDate()> today)
    : m_newsroom(std::move(newsroom))
    , m_today(std::move(today))
{
    for (const Entity &entity : entities) {
        if (entity.kind != EntityKind::Place)
            continue;
        const bool isWithinAnother = !entity.relations.isEmpty();
        for (const EntityName &name : entity.names) {
            if (name.form == NameForm::House || name.form == NameForm::Variant)
                m_places[placeKey(name.text, name.language)] << Place{entity.houseName(name.language), isWithinAnother};
        }
    }
}

QString DatelineChecker::houseNameOf(const QString &place, Language language) const
{
    QList<Place> places = m_places.value(placeKey(place, language));
    const auto isSame = [written = withoutMarks(place)](const Place &one) {
        return withoutMarks(one.house) == written;
    };
    if (std::any_of(places.begin(), places.end(), isSame))
        return place;
    // Datelines name towns.
    const auto isWithin = [](const Place &one) { return one.isWithinAnother; };
    const auto countries = std::stable_partition(places.begin(), places.end(), isWithin);
    if (countries != places.begin())
        places.erase(countries, places.end());
    const auto isOther = [&](const Place &one) { return one.house != places.first().house; };
    if (places.isEmpty() || std::any_of(places.begin(), places.end(), isOther))
        return {};
    return places.first().house;
}

QList<Finding> DatelineChecker::checkArticle(const TextSnapshot &snapshot) const
{
    const QList<Finding> body = checkBody(snapshot.content);
    // A dateline that stands in the body needs moving, not writing; the agency is there from the start.
    const Dateline &dateline = snapshot.content.dateline;
    if (!body.isEmpty() && dateline.place.isEmpty() && dateline.dateText.isEmpty() && !dateline.date)
        return body;
    return checkParts(snapshot.content, snapshot.status) + body;
}

QList<Finding> DatelineChecker::checkParts(const ArticleContent &content, Status status) const
{
    const Dateline &dateline = content.dateline;
    const QString dateTemplate = m_newsroom.datelineTemplateFor(content.language);
    const QString rendered = renderDateline(dateline, dateTemplate, content.language);
    QList<Finding> findings;
    if (dateline.place.trimmed().isEmpty()) {
        const bool mayGoWithout = dateline.isEmpty() && (content.urgency <= leastUrgentAlert || content.body.isBlank());
        if (requiresPlace(dateTemplate) && !mayGoWithout)
            findings << inDateline(u"style.dateline.place"_s, Severity::Warning, rendered, {}, {}, {});
    } else {
        findings << checkPlace(content, rendered);
    }
    const QString agency = m_newsroom.agency.value(content.language);
    if (!agency.isEmpty() && !dateline.agency.isEmpty() && dateline.agency != agency)
        findings << inDateline(u"style.dateline.agency"_s, Severity::Warning, rendered, dateline.agency, {agency},
                               {agency});
    // What is out carries the day it went out on.
    const bool isUnderWay = status == Status::Draft || status == Status::Submitted || status == Status::Approved;
    if (isUnderWay && dateline.date && dateline.date->isValid())
        findings << checkDate(content, rendered);
    return findings;
}

QList<Finding> DatelineChecker::checkPlace(const ArticleContent &content, const QString &rendered) const
{
    const QString &place = content.dateline.place;
    QString wanted = houseNameOf(place, content.language);
    if (wanted.isEmpty() && content.language == Language::English && place[0].isLower())
        wanted = place[0].toUpper() + place.mid(1);
    // Wires write the place in capitals.
    const bool isInCapitals = place == place.toUpper() && place.compare(wanted, Qt::CaseInsensitive) == 0;
    if (wanted.isEmpty() || wanted == place || isInCapitals)
        return {};
    return {inDateline(u"style.dateline.placename"_s, Severity::Warning, rendered, place, {wanted}, {wanted})};
}

QList<Finding> DatelineChecker::checkDate(const ArticleContent &content, const QString &rendered) const
{
    const QDate today = m_today();
    QDate latest = today;
    if (content.embargoUntil)
        latest = std::max(latest, content.embargoUntil->toDateTimeUtc().date());
    const bool isFuture = *content.dateline.date > latest;
    if (!isFuture && content.dateline.date->daysTo(today) <= oldestDays)
        return {};
    const QString date = renderDateline(content.dateline, u"{date}"_s, content.language);
    return {inDateline(isFuture ? u"style.dateline.future"_s : u"style.dateline.old"_s,
                       isFuture ? Severity::Warning : Severity::Hint, rendered, date, {}, {date})};
}

bool DatelineChecker::isKnownAgency(const QString &agency, Language language) const
{
    static const QSet<QString> agencies{u"سانا"_s,    u"رويترز"_s, u"أ ف ب"_s,  u"ا ف ب"_s,    u"وام"_s, u"واس"_s,
                                        u"كونا"_s,    u"قنا"_s,    u"بترا"_s,   u"وفا"_s,      u"واع"_s, u"الأناضول"_s,
                                        u"سبوتنيك"_s, u"تاس"_s,    u"شينخوا"_s, u"د ب أ"_s,    u"أ ب"_s, u"أ ش أ"_s,
                                        u"وكالات"_s,  u"وكالة"_s,  u"بنا"_s,    u"العمانية"_s, u"وات"_s, u"واج"_s};
    return agency == m_newsroom.agency.value(language) || agencies.contains(agency) ||
           (language == Language::English && !agency.isEmpty());
}

QList<Finding> DatelineChecker::checkBody(const ArticleContent &content) const
{
    const auto &paragraphs = content.body.paragraphs;
    const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), [](const Paragraph &paragraph) {
        return paragraph.kind == ParagraphKind::Text && !paragraph.text().trimmed().isEmpty();
    });
    if (first == paragraphs.end())
        return {};
    const auto found = readDateline(first->text(), content.language);
    if (!found)
        return {};
    const QString place = placeKey(found->dateline.place, content.language);
    const bool isKnownPlace = m_places.contains(place) || place == placeKey(content.dateline.place, content.language);
    if (!isKnownPlace && !isKnownAgency(found->dateline.agency, content.language))
        return {};
    const QString text = first->text().left(found->length).trimmed();
    return {inParagraph(unitFinding(u"style.dateline.body"_s, Severity::Warning, 0, found->length, {QString()}, {text}),
                        first->id)};
}

} // namespace nashra::language
