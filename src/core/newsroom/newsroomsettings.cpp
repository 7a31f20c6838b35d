// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/newsroom/newsroomsettings.h"

#include "core/article/dateline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray toJson(const NewsroomSettings &settings)
{
    QJsonArray desks;
    for (const Desk &desk : settings.desks)
        desks << QJsonObject{{u"id"_s, desk.id}, {u"name"_s, toJson(desk.name)}};
    const QJsonObject json{{u"name"_s, toJson(settings.name)},
                           {u"agency"_s, toJson(settings.agency)},
                           {u"datelineTemplate"_s, toJson(settings.datelineTemplate)},
                           {u"desks"_s, desks}};
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
    NewsroomSettings settings{localizedFrom(json["name"_L1]),
                              localizedFrom(json["agency"_L1]),
                              localizedFrom(json["datelineTemplate"_L1]),
                              {}};
    for (const QJsonValue &desk : json["desks"_L1].toArray()) {
        const QString id = desk["id"_L1].toString();
        if (id.isEmpty())
            return fail(ErrorCode::InvalidInput, u"settings: a desk without an id"_s);
        settings.desks << Desk{id, localizedFrom(desk["name"_L1])};
    }
    return settings;
}

} // namespace nashra
