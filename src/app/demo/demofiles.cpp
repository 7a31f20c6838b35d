// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofiles.h"

#include "app/demo/demonewsroom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> readJson(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.fileName() + u": "_s + file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        return fail(ErrorCode::InvalidInput,
                    u"%1, byte %2: %3"_s.arg(file.fileName()).arg(error.offset).arg(error.errorString()));
    return document;
}

LocalizedText localized(const QJsonValue &value)
{
    LocalizedText text;
    for (const Language language : {Language::English, Language::Arabic})
        text[language] = value[languageCode(language)].toString();
    return text;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "## " opens a subheading, "- " a list item; inline marks are strong, em and a.
Result<Paragraph> paragraphFrom(QString line, Instant now)
{
    Paragraph paragraph;
    paragraph.id = ParagraphId::make(now);
    if (line.startsWith("## "_L1)) {
        paragraph.kind = ParagraphKind::Subheading;
        line.remove(0, 3);
    } else if (line.startsWith("- "_L1)) {
        paragraph.kind = ParagraphKind::ListItem;
        line.remove(0, 2);
    }
    QXmlStreamReader xml(u"<p>"_s + line + u"</p>"_s);
    Run run;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            run.text = xml.text().toString();
            paragraph.runs << run;
        } else if (xml.isStartElement() || xml.isEndElement()) {
            const bool isStart = xml.isStartElement();
            if (xml.name() == "strong"_L1)
                run.marks.setFlag(Mark::Strong, isStart);
            else if (xml.name() == "em"_L1)
                run.marks.setFlag(Mark::Emphasis, isStart);
            else if (xml.name() == "a"_L1)
                run.link = isStart ? xml.attributes().value("href"_L1).toString() : QString();
        }
    }
    if (xml.hasError())
        return fail(ErrorCode::InvalidInput, xml.errorString() + u" in: "_s + line);
    normalizeRuns(paragraph.runs);
    return paragraph;
}

Result<DemoArticle> articleFrom(const QJsonObject &json)
{
    DemoArticle article;
    article.key = json["key"_L1].toString();
    article.createdAt = Instant::fromIso(json["createdAt"_L1].toString());
    article.updatedAt = Instant::fromIso(json["updatedAt"_L1].toString());
    article.author = json["author"_L1].toString();
    article.approver = json["approver"_L1].toString();
    article.note = json["note"_L1].toString();

    const auto language = languageFromCode(json["language"_L1].toString());
    const auto status = statusFromName(json["status"_L1].toString());
    if (!language || !status)
        return fail(ErrorCode::InvalidInput, article.key + u": unknown language or status"_s);
    article.status = *status;

    ArticleContent &content = article.content;
    content.language = *language;
    content.slug = json["slug"_L1].toString();
    content.desk = json["desk"_L1].toString();
    content.section = json["section"_L1].toString();
    content.headline = json["headline"_L1].toString();
    content.dateline.place = json["dateline"_L1]["place"_L1].toString();
    content.dateline.date = dateOf(json["dateline"_L1]["date"_L1]);
    content.byline = json["byline"_L1].toString();
    content.signOff = json["signOff"_L1].toString();
    content.editorsNote = json["editorsNote"_L1].toString();
    content.urgency = json["urgency"_L1].toInt(5);
    content.keywords = strings(json["keywords"_L1]);
    content.notForPublication = json["notForPublication"_L1].toBool();
    if (const Instant until = Instant::fromIso(json["embargoUntil"_L1].toString()); !until.isNull())
        content.embargoUntil = until;

    for (const QString &line : strings(json["body"_L1])) {
        const auto paragraph = paragraphFrom(line, article.createdAt);
        if (!paragraph)
            return failFrom(paragraph.error(), ErrorCode::InvalidInput, article.key + u": body"_s);
        content.body.paragraphs << *paragraph;
    }
    for (const QJsonValue &item : json["related"_L1].toArray()) {
        content.related << RelatedItem{item["headline"_L1].toString(), item["teaser"_L1].toString(), {}, {}};
        article.relatedKeys << item["key"_L1].toString();
    }
    const QJsonValue translation = json["translationOf"_L1];
    article.translationOf = translation["key"_L1].toString();
    for (const QJsonValue &pair : translation["pairs"_L1].toArray())
        article.pairs << std::pair(pair[0].toInt(-1), pair[1].toInt(-1));
    return article;
}

} // namespace

Result<DemoPeople> readDemoPeople(const QString &folder)
{
    const auto document = readJson(folder, u"newsroom.json"_s);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject json = document->object();
    DemoPeople people;
    people.settings.name = localized(json["name"_L1]);
    people.settings.agency = localized(json["agency"_L1]);
    people.settings.dictionaries = localized(json["dictionaries"_L1]);
    for (const QJsonValue &desk : json["desks"_L1].toArray())
        people.settings.desks << Desk{desk["id"_L1].toString(), localized(desk["name"_L1])};
    for (const QJsonValue &user : json["users"_L1].toArray())
        people.users << User{{},
                             user["login"_L1].toString(),
                             localized(user["name"_L1]),
                             rolesFromNames(strings(user["roles"_L1])),
                             true};
    if (people.users.isEmpty())
        return fail(ErrorCode::InvalidInput, u"newsroom.json: no users"_s);
    return people;
}

Result<QList<Entity>> readDemoEntities(const QString &folder)
{
    const auto document = readJson(folder, u"entities.json"_s);
    if (!document)
        return tl::unexpected(document.error());
    QList<Entity> entities;
    for (const QJsonValue &json : document->array()) {
        const QString key = json["key"_L1].toString();
        const auto kind = entityKindFromName(json["kind"_L1].toString());
        if (!kind)
            return fail(ErrorCode::InvalidInput, u"entities.json, %1: unknown kind"_s.arg(key));
        Entity entity;
        entity.kind = *kind;
        entity.notes = json["notes"_L1].toString();
        for (const QJsonValue &name : json["names"_L1].toArray()) {
            const auto language = languageFromCode(name["language"_L1].toString());
            const auto form = nameFormFromName(name["form"_L1].toString());
            if (!language || !form)
                return fail(ErrorCode::InvalidInput,
                            u"entities.json, %1: unknown language or form of a name"_s.arg(key));
            entity.names << EntityName{*language, *form, name["text"_L1].toString()};
        }
        for (const QJsonValue &title : json["titles"_L1].toArray()) {
            const auto language = languageFromCode(title["language"_L1].toString());
            if (!language)
                return fail(ErrorCode::InvalidInput, u"entities.json, %1: unknown language of a title"_s.arg(key));
            entity.titles << EntityTitle{*language, title["text"_L1].toString(), dateOf(title["from"_L1]),
                                         dateOf(title["to"_L1])};
        }
        entities << entity;
    }
    return entities;
}

Result<QList<DemoArticle>> readDemoArticles(const QString &folder)
{
    QList<DemoArticle> articles;
    for (const QString &name : {u"articles-en.json"_s, u"articles-ar.json"_s}) {
        const auto document = readJson(folder, name);
        if (!document)
            return tl::unexpected(document.error());
        for (const QJsonValue &json : document->array()) {
            auto article = articleFrom(json.toObject());
            if (!article)
                return failFrom(article.error(), ErrorCode::InvalidInput, name);
            articles << *article;
        }
    }
    return articles;
}

Result<QList<DemoBulletin>> readDemoBulletins(const QString &folder)
{
    const auto document = readJson(folder, u"bulletins.json"_s);
    if (!document)
        return tl::unexpected(document.error());
    QList<DemoBulletin> bulletins;
    for (const QJsonValue &json : document->array()) {
        const auto language = languageFromCode(json["language"_L1].toString());
        if (!language)
            return fail(ErrorCode::InvalidInput, u"bulletins.json: unknown language"_s);
        bulletins << DemoBulletin{json["key"_L1].toString(),
                                  *language,
                                  json["title"_L1].toString(),
                                  json["status"_L1].toString(),
                                  json["createdBy"_L1].toString(),
                                  json["approver"_L1].toString(),
                                  strings(json["items"_L1]),
                                  Instant::fromIso(json["createdAt"_L1].toString()),
                                  Instant::fromIso(json["releasedAt"_L1].toString())};
    }
    return bulletins;
}

} // namespace nashra
