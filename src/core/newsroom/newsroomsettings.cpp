// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/newsroom/newsroomsettings.h"

#include "core/article/dateline.h"
#include "core/base/plainid.h"
#include "core/base/textsafety.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const LocalizedText &text)
{
    QJsonObject json;
    for (auto it = text.begin(); it != text.end(); ++it)
        json[languageCode(it.key())] = it.value();
    return json;
}

LocalizedText localizedFrom(const QJsonValue &json)
{
    LocalizedText text;
    for (const Language language : {Language::English, Language::Arabic}) {
        if (const QString value = json[languageCode(language)].toString(); !value.isEmpty())
            text[language] = value;
    }
    return text;
}

bool isSafeIn(const LocalizedText &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](const QString &part) { return isSafe(part); });
}

bool isMonthSet(const QString &name)
{
    return name.isEmpty() || name == "levant"_L1 || name == "egypt"_L1 || name == "both"_L1;
}

Result<void> checkDesks(const QList<Desk> &desks)
{
    QSet<QString> seen;
    for (const Desk &desk : desks) {
        if (!isPlainId(desk.id) || seen.contains(desk.id) || !isSafeIn(desk.name))
            return fail(ErrorCode::InvalidInput, u"desk "_s + desk.id.left(80));
        seen.insert(desk.id);
    }
    return ok();
}

Result<void> checkProofing(const NewsroomSettings &settings)
{
    // A dictionary is found by its name in a folder, so the name must lead nowhere else.
    static const QRegularExpression name(u"\\A[A-Za-z0-9][A-Za-z0-9._@-]{0,99}\\z"_s);
    constexpr qsizetype longestPath = 4096;
    constexpr qsizetype mostRules = 10'000;
    for (const QString &dictionary : settings.dictionaries) {
        if (!dictionary.isEmpty() && !name.match(dictionary).hasMatch())
            return fail(ErrorCode::InvalidInput, u"dictionary "_s + dictionary.left(80));
    }
    if (!isMonthSet(settings.monthSet))
        return fail(ErrorCode::InvalidInput, u"month set "_s + settings.monthSet.left(80));
    const QString &folder = settings.styleFolder;
    if (!isSafe(folder) || folder.contains(u'\n') || folder.size() > longestPath)
        return fail(ErrorCode::InvalidInput, u"style folder "_s + folder.left(80));
    const bool isNamed = std::all_of(settings.disabledRules.cbegin(), settings.disabledRules.cend(),
                                     [](const QString &rule) { return name.match(rule).hasMatch(); });
    if (!isNamed || settings.disabledRules.size() > mostRules)
        return fail(ErrorCode::InvalidInput, u"disabled rules"_s);
    return ok();
}

} // namespace

QString NewsroomSettings::deskName(const QString &id, Language language) const
{
    for (const Desk &desk : desks) {
        if (desk.id == id)
            return textIn(desk.name, language);
    }
    return id;
}

QString NewsroomSettings::datelineTemplateFor(Language language) const
{
    const QString own = datelineTemplate.value(language);
    return own.isEmpty() ? defaultDatelineTemplate(language) : own;
}

Result<void> checkSettings(const NewsroomSettings &settings)
{
    if (!isSafeIn(settings.name) || !isSafeIn(settings.agency) || !isSafeIn(settings.datelineTemplate))
        return fail(ErrorCode::InvalidInput, u"unsafe text"_s);
    if (const auto checked = checkDesks(settings.desks); !checked)
        return checked;
    return checkProofing(settings);
}

Result<void> checkChange(const NewsroomSettings &before, const NewsroomSettings &after)
{
    if (after.name.isEmpty() && !before.name.isEmpty())
        return fail(ErrorCode::InvalidInput, u"a newsroom keeps a name, in one language at least"_s);
    return checkSettings(after);
}

QStringList goneDesks(const QList<Desk> &before, const QList<Desk> &after)
{
    QStringList gone;
    for (const Desk &desk : before)
        gone << desk.id;
    for (const Desk &desk : after)
        gone.removeAll(desk.id);
    return gone;
}

Result<void> checkDeskGoes(const QString &id, qint64 articles)
{
    if (articles == 0)
        return ok();
    return fail(ErrorCode::Conflict, u"articles lie on desk "_s + id, {id, QString::number(articles)});
}

QByteArray toJson(const NewsroomSettings &settings)
{
    QJsonArray desks;
    for (const Desk &desk : settings.desks)
        desks << QJsonObject{{u"id"_s, desk.id}, {u"name"_s, toJson(desk.name)}};
    const QJsonObject json{{u"name"_s, toJson(settings.name)},
                           {u"agency"_s, toJson(settings.agency)},
                           {u"datelineTemplate"_s, toJson(settings.datelineTemplate)},
                           {u"desks"_s, desks},
                           {u"dictionaries"_s, toJson(settings.dictionaries)},
                           {u"monthSet"_s, settings.monthSet},
                           {u"styleFolder"_s, settings.styleFolder},
                           {u"disabledRules"_s, QJsonArray::fromStringList(settings.disabledRules)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<NewsroomSettings> newsroomSettingsFromJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput, u"settings, byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, u"settings: not an object"_s);
    const QJsonObject json = document.object();
    NewsroomSettings settings;
    settings.name = localizedFrom(json["name"_L1]);
    settings.agency = localizedFrom(json["agency"_L1]);
    settings.datelineTemplate = localizedFrom(json["datelineTemplate"_L1]);
    for (const QJsonValue &desk : json["desks"_L1].toArray()) {
        const QString id = desk["id"_L1].toString();
        if (id.isEmpty())
            return fail(ErrorCode::InvalidInput, u"settings: a desk without an id"_s);
        settings.desks << Desk{id, localizedFrom(desk["name"_L1])};
    }
    settings.dictionaries = localizedFrom(json["dictionaries"_L1]);
    if (const QString set = json["monthSet"_L1].toString(); isMonthSet(set))
        settings.monthSet = set;
    settings.styleFolder = json["styleFolder"_L1].toString();
    for (const QJsonValue &rule : json["disabledRules"_L1].toArray()) {
        if (rule.isString())
            settings.disabledRules << rule.toString();
    }
    return settings;
}

} // namespace nashra
