// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlecodec.h"

#include "core/article/xhtml.h"
#include "core/base/textfold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Dateline &dateline)
{
    QJsonObject json{{u"place"_s, dateline.place}, {u"dateText"_s, dateline.dateText}, {u"agency"_s, dateline.agency}};
    if (dateline.date)
        json[u"date"_s] = dateline.date->toString(Qt::ISODate);
    return json;
}

Dateline datelineFrom(const QJsonObject &json)
{
    Dateline dateline{json["place"_L1].toString(), json["dateText"_L1].toString(), std::nullopt,
                      json["agency"_L1].toString()};
    if (const QDate date = QDate::fromString(json["date"_L1].toString(), Qt::ISODate); date.isValid())
        dateline.date = date;
    return dateline;
}

QJsonArray toJson(const QList<RelatedItem> &related)
{
    QJsonArray array;
    for (const RelatedItem &item : related) {
        QJsonObject json{{u"headline"_s, item.headline}, {u"teaser"_s, item.teaser}, {u"url"_s, item.url}};
        if (item.article)
            json[u"article"_s] = item.article->toString();
        array << json;
    }
    return array;
}

QJsonObject toJson(const TranslationLink &link)
{
    QJsonArray pairs;
    for (const ParagraphPair &pair : link.pairs)
        pairs << QJsonArray{pair.source.toString(), pair.target.toString()};
    return {{u"source"_s, link.source.toString()}, {u"revision"_s, link.sourceRevision}, {u"pairs"_s, pairs}};
}

Result<TranslationLink> translationFrom(const QJsonObject &json)
{
    const auto source = ArticleId::fromString(json["source"_L1].toString());
    if (!source)
        return fail(ErrorCode::InvalidInput, u"translation.source is no id"_s);
    TranslationLink link{*source, json["revision"_L1].toInt(), {}};
    for (const QJsonValue &pair : json["pairs"_L1].toArray()) {
        const auto from = ParagraphId::fromString(pair[0].toString());
        const auto to = ParagraphId::fromString(pair[1].toString());
        if (!from || !to)
            return fail(ErrorCode::InvalidInput, u"translation.pairs holds what is no id"_s);
        link.pairs << ParagraphPair{*from, *to};
    }
    return link;
}

} // namespace

QByteArray headerToJson(const ArticleContent &content)
{
    QJsonObject json{{u"language"_s, languageCode(content.language)},
                     {u"slug"_s, content.slug},
                     {u"headline"_s, content.headline},
                     {u"dateline"_s, toJson(content.dateline)},
                     {u"byline"_s, content.byline},
                     {u"signOff"_s, content.signOff},
                     {u"editorsNote"_s, content.editorsNote},
                     {u"section"_s, content.section},
                     {u"desk"_s, content.desk},
                     {u"keywords"_s, QJsonArray::fromStringList(content.keywords)},
                     {u"urgency"_s, content.urgency},
                     {u"notForPublication"_s, content.notForPublication},
                     {u"related"_s, toJson(content.related)}};
    if (content.embargoUntil)
        json[u"embargoUntil"_s] = content.embargoUntil->toIso();
    if (content.translation)
        json[u"translation"_s] = toJson(*content.translation);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ArticleContent> contentFrom(const QByteArray &headerJson, const QByteArray &bodyXhtml)
{
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(headerJson, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    u"header, byte %1: %2"_s.arg(parseError.offset).arg(parseError.errorString()));
    const auto language = languageFromCode(json["language"_L1].toString());
    if (!language)
        return fail(ErrorCode::InvalidInput, u"header: unknown language"_s);
    auto body = fromXhtml(bodyXhtml);
    if (!body)
        return failFrom(body.error(), ErrorCode::InvalidInput, u"body"_s);

    ArticleContent content;
    content.language = *language;
    content.slug = json["slug"_L1].toString();
    content.headline = json["headline"_L1].toString();
    content.dateline = datelineFrom(json["dateline"_L1].toObject());
    content.byline = json["byline"_L1].toString();
    content.signOff = json["signOff"_L1].toString();
    content.editorsNote = json["editorsNote"_L1].toString();
    content.section = json["section"_L1].toString();
    content.desk = json["desk"_L1].toString();
    for (const QJsonValue &keyword : json["keywords"_L1].toArray())
        content.keywords << keyword.toString();
    content.urgency = json["urgency"_L1].toInt(5);
    content.notForPublication = json["notForPublication"_L1].toBool();
    if (const Instant until = Instant::fromIso(json["embargoUntil"_L1].toString()); !until.isNull())
        content.embargoUntil = until;
    for (const QJsonValue &item : json["related"_L1].toArray()) {
        content.related << RelatedItem{item["headline"_L1].toString(), item["teaser"_L1].toString(),
                                       ArticleId::fromString(item["article"_L1].toString()), item["url"_L1].toString()};
    }
    if (json.contains("translation"_L1)) {
        const auto link = translationFrom(json["translation"_L1].toObject());
        if (!link)
            return tl::unexpected(link.error());
        content.translation = *link;
    }
    content.body = std::move(*body);
    return content;
}

QByteArray contentHash(const ArticleContent &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray header = headerToJson(content);
    hash.addData(QByteArray::number(header.size()) + ':');
    hash.addData(header);
    hash.addData(toXhtml(content.body));
    return hash.result();
}

QString searchTextOf(const ArticleContent &content)
{
    const QStringList parts{content.slug, content.headline, content.dateline.place, content.byline,
                            content.body.text()};
    return textfold::searchText(parts.join(u'\n'));
}

} // namespace nashra
