// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/wikidata.h"

#include "importing/entities/entityrows.h"

#include <QJsonArray>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLabels = 500'000;
constexpr auto human = "Q5"_L1;

/// The classes most items of news are directly an instance of.
const QHash<QString, EntityKind> &knownClasses()
{
    static const QHash<QString, EntityKind> known = [] {
        const std::pair<EntityKind, QStringView> rows[] = {
            {EntityKind::Person, u"Q5"},
            // Organisation, company, enterprise, political party, ministry, government agency, international and
            // intergovernmental organisation, NGO, parliament, court, central bank, bank, university, news agency,
            // newspaper, broadcaster, armed organisation, armed forces, police, football club, national team, trade
            // union, non-profit, public company, government, United Nations agency, airline, foundation, hospital.
            {EntityKind::Organisation,
             u"Q43229 Q4830453 Q6881511 Q783794 Q7278 Q192350 Q327333 Q484652 Q245065 Q79913 Q35749 Q41487 Q66344 "
             u"Q22687 Q3918 Q192283 Q11032 Q15265344 Q17149090 Q772547 Q35535 Q476028 Q6979593 Q178706 Q163740 "
             u"Q891723 Q7188 Q15925165 Q46970 Q157031 Q16917 Q1194970 Q2659904 Q7210356"},
            // Country, sovereign state, city, million city, capital, town, village, human settlement, municipality,
            // governorate, province, region, state, island, river, mountain, sea, lake, continent, desert, airport,
            // building, refugee camp, district, strait, canal, port, neighbourhood, square, location.
            {EntityKind::Place,
             u"Q6256 Q3624078 Q515 Q1637706 Q5119 Q3957 Q532 Q486972 Q15284 Q1799794 Q34876 Q82794 Q7275 Q23442 Q4022 "
             u"Q8502 Q165 Q23397 Q5107 Q8514 Q1248784 Q41176 Q622499 Q149621 Q37901 Q12284 Q44782 Q123705 Q174782 "
             u"Q2221906 Q1549591 Q200250 Q7930989 Q35657 Q10864048 Q13220204 Q1187811"},
            // Event, war, battle, conflict, election, presidential election, conference, summit, festival,
            // competition, attack, earthquake, protest, treaty conference, season of sport, disaster.
            {EntityKind::Event,
             u"Q1656682 Q198 Q178561 Q180684 Q40231 Q858439 Q2020153 Q625994 Q132241 Q500834 Q2223653 Q7944 Q273120 "
             u"Q1072326 Q27020041 Q3839081 Q1190554 Q18608583"},
        };
        QHash<QString, EntityKind> table;
        for (const auto &[kind, list] : rows) {
            const QStringList ids = list.toString().split(u' ');
            for (const QString &id : ids)
                table.insert(id, kind);
        }
        return table;
    }();
    return known;
}

QJsonArray statementsOf(const QJsonObject &item, QLatin1StringView property)
{
    return item["claims"_L1][property].toArray();
}

QJsonValue valueOf(const QJsonValue &statement)
{
    return statement["mainsnak"_L1]["datavalue"_L1]["value"_L1];
}

bool isDeprecated(const QJsonValue &statement)
{
    return statement["rank"_L1].toString() == "deprecated"_L1;
}

QStringList itemsIn(const QJsonObject &item, QLatin1StringView property)
{
    QStringList ids;
    const QJsonArray statements = statementsOf(item, property);
    for (const QJsonValue &statement : statements) {
        if (!isDeprecated(statement))
            ids << valueOf(statement)["id"_L1].toString();
    }
    ids.removeAll(QString());
    return ids;
}

LocalizedText labelsOf(const QJsonObject &item)
{
    LocalizedText labels;
    for (const Language language : {Language::English, Language::Arabic}) {
        const QString label = item["labels"_L1][languageCode(language)]["value"_L1].toString();
        if (!label.isEmpty())
            labels.insert(language, label);
    }
    if (!labels.contains(Language::English)) {
        // Names that are the same in all languages of the Latin script.
        const QString shared = item["labels"_L1]["mul"_L1]["value"_L1].toString();
        if (!shared.isEmpty())
            labels.insert(Language::English, shared);
    }
    return labels;
}

void readNames(const QJsonObject &item, Entity &entity)
{
    const LocalizedText labels = labelsOf(item);
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        entity.names << EntityName{it.key(), NameForm::House, it.value()};
    for (const Language language : {Language::English, Language::Arabic}) {
        const QJsonArray aliases = item["aliases"_L1][languageCode(language)].toArray();
        for (const QJsonValue &alias : aliases)
            entity.names << EntityName{language, NameForm::Variant, alias["value"_L1].toString()};
    }
}

/// Texts that say their language.
void readForms(const QJsonObject &item, QLatin1StringView property, NameForm form, Entity &entity)
{
    const QJsonArray statements = statementsOf(item, property);
    for (const QJsonValue &statement : statements) {
        const QJsonValue value = valueOf(statement);
        const auto language = languageFromCode(value["language"_L1].toString());
        if (language && !isDeprecated(statement))
            entity.names << EntityName{*language, form, value["text"_L1].toString()};
    }
}

/// "+1952-03-00T00:00:00Z" with a precision; nothing for what is older than our era or only a decade.
std::optional<QDate> dayOf(const QJsonValue &statement, QLatin1StringView qualifier)
{
    const QJsonValue value = statement["qualifiers"_L1][qualifier][0]["datavalue"_L1]["value"_L1];
    const QString time = value["time"_L1].toString();
    const int precision = value["precision"_L1].toInt();
    constexpr int year = 9;
    if (!time.startsWith(u'+') || precision < year)
        return std::nullopt;
    const qsizetype length = precision == year ? 4 : precision == year + 1 ? 7 : 10;
    return dayFrom(time.mid(1, length), qualifier == "P582"_L1);
}

void readPositions(const QJsonObject &item, const WikidataLabels &labels, Entity &entity)
{
    const QJsonArray statements = statementsOf(item, "P39"_L1);
    for (const QJsonValue &statement : statements) {
        if (isDeprecated(statement))
            continue;
        const LocalizedText names = labels.of(valueOf(statement)["id"_L1].toString());
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            entity.titles << EntityTitle{it.key(), it.value(), dayOf(statement, "P580"_L1),
                                         dayOf(statement, "P582"_L1)};
    }
}

Gender genderOf(const QJsonObject &item)
{
    const QString gender = itemsIn(item, "P21"_L1).value(0);
    if (gender == "Q6581097"_L1 || gender == "Q2449503"_L1)
        return Gender::Masculine;
    if (gender == "Q6581072"_L1 || gender == "Q1052281"_L1)
        return Gender::Feminine;
    return Gender::Unknown;
}

std::optional<EntityKind> kindOf(const QStringList &classes)
{
    for (const QString &id : classes) {
        if (const auto found = knownClasses().constFind(id); found != knownClasses().constEnd())
            return *found;
    }
    return std::nullopt;
}

} // namespace

bool isWikidataItem(const QJsonObject &json)
{
    return json["labels"_L1].isObject() || json["claims"_L1].isObject();
}

void WikidataLabels::learn(const QJsonObject &item)
{
    const QString id = item["id"_L1].toString();
    if (id.isEmpty() || m_labels.size() >= mostLabels || itemsIn(item, "P31"_L1).contains(human))
        return;
    const LocalizedText labels = labelsOf(item);
    if (!labels.isEmpty())
        m_labels.insert(id, labels);
}

EntityRow entityFromWikidata(const QJsonObject &item, const WikidataLabels &labels, qint64 line,
                             std::optional<EntityKind> kind)
{
    EntityRow row;
    row.line = line;
    Entity &entity = row.entity;
    readNames(item, entity);
    readForms(item, "P1813"_L1, NameForm::Short, entity);
    readForms(item, "P1549"_L1, NameForm::Adjective, entity);
    readPositions(item, labels, entity);
    entity.gender = genderOf(item);
    if (const QString id = item["id"_L1].toString(); !id.isEmpty())
        entity.identifiers.insert(u"wikidata"_s, id);
    const QStringList classes = itemsIn(item, "P31"_L1);
    const auto found = kindOf(classes);
    if (!found && !kind) {
        EntityRow bad = badRow(line, classes.isEmpty() ? RowFault::NoKind : RowFault::Kind, classes.join(u", "_s));
        bad.entity = entity;
        return bad;
    }
    entity.kind = found.value_or(kind.value_or(EntityKind::Person));
    return finishedRow(std::move(row));
}

} // namespace nashra::importing
