// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exportersettings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4096;

bool isValueOf(const OptionInfo &option, const QVariant &value)
{
    switch (option.kind) {
    case OptionInfo::Kind::Flag:
        return value.typeId() == QMetaType::Bool;
    case OptionInfo::Kind::Choice:
        return value.typeId() == QMetaType::QString && option.choices.contains(value.toString());
    case OptionInfo::Kind::Text:
        return value.typeId() == QMetaType::QString && value.toString().size() <= longestText;
    case OptionInfo::Kind::Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        const bool isWhole = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong ||
                             (value.typeId() == QMetaType::Double && value.toDouble() == number);
        return isNumber && isWhole && number >= option.least && number <= option.most;
    }
    }
    return false;
}

tl::unexpected<Error> missing(const QString &key)
{
    return fail(ErrorCode::InvalidInput, u"the plugin's metadata has no usable \"%1\""_s.arg(key), {key});
}

} // namespace

Result<ExportOptions> resolveOptions(const QList<OptionInfo> &known, const ExportOptions &given)
{
    ExportOptions resolved;
    for (const OptionInfo &option : known)
        resolved[option.id] = option.standard;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto option =
            std::find_if(known.begin(), known.end(), [&](const OptionInfo &info) { return info.id == it.key(); });
        if (option == known.end())
            return fail(ErrorCode::InvalidInput, u"there is no option \"%1\""_s.arg(it.key()), {it.key()});
        if (!isValueOf(*option, it.value()))
            return fail(ErrorCode::InvalidInput,
                        u"\"%1\" is no value of option \"%2\""_s.arg(it.value().toString(), it.key()), {it.key()});
        resolved[it.key()] = option->kind == OptionInfo::Kind::Number ? QVariant(it.value().toInt()) : it.value();
    }
    return resolved;
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

Result<ExporterInfo> exporterInfoFrom(const QJsonObject &metaData)
{
    static const QRegularExpression plainName(u"\\A[a-z0-9][a-z0-9-]{0,31}\\z"_s);
    if (const int api = metaData[u"ApiVersion"_s].toInt(); api != exporterApiVersion)
        return fail(ErrorCode::NewerFormat,
                    u"made for interface version %1, this is version %2"_s.arg(api).arg(exporterApiVersion));

    ExporterInfo info;
    info.id = metaData[u"Id"_s].toString();
    info.version = metaData[u"Version"_s].toString();
    info.name = localizedFrom(metaData[u"DisplayName"_s]);
    info.suffix = metaData[u"Suffix"_s].toString();
    info.mediaType = metaData[u"MediaType"_s].toString();
    for (const auto &code : metaData[u"Languages"_s].toArray()) {
        if (const auto language = languageFromCode(code.toString()); language && !info.languages.contains(*language))
            info.languages << *language;
    }
    const QString form = metaData[u"Bulletin"_s].toString();
    info.bulletinForm = form == "index"_L1 ? BulletinForm::Index : BulletinForm::Whole;
    info.isNaming = metaData[u"Names"_s].toBool();

    if (!plainName.match(info.id).hasMatch())
        return missing(u"Id"_s);
    if (!plainName.match(info.suffix).hasMatch())
        return missing(u"Suffix"_s);
    if (info.version.isEmpty())
        return missing(u"Version"_s);
    if (info.name.isEmpty())
        return missing(u"DisplayName"_s);
    if (info.mediaType.isEmpty())
        return missing(u"MediaType"_s);
    if (info.languages.isEmpty())
        return missing(u"Languages"_s);
    if (form != "index"_L1 && form != "whole"_L1)
        return missing(u"Bulletin"_s);
    return info;
}

} // namespace nashra::publishing
