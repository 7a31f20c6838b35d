// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"

#include "app/ctl/commandcontext.h"

#include <QJsonArray>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(std::optional<Instant> at)
{
    return at && !at->isNull() ? QJsonValue(at->toIso()) : QJsonValue();
}

template <class T>
QJsonValue numberOrNull(std::optional<T> number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString kindName(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Text:
        return u"text"_s;
    case ParagraphKind::Subheading:
        return u"subheading"_s;
    case ParagraphKind::ListItem:
        return u"list-item"_s;
    case ParagraphKind::TableRow:
        return u"table-row"_s;
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

QJsonObject paragraphToJson(const Paragraph &paragraph)
{
    QJsonArray runs;
    for (const Run &run : paragraph.runs) {
        QJsonObject json{{u"text"_s, run.text}};
        if (run.marks.testFlag(Mark::Emphasis))
            json.insert(u"emphasis"_s, true);
        if (run.marks.testFlag(Mark::Strong))
            json.insert(u"strong"_s, true);
        if (!run.link.isEmpty())
            json.insert(u"link"_s, run.link);
        runs << json;
    }
    QJsonObject json{{u"id"_s, paragraph.id.toString()},
                     {u"kind"_s, kindName(paragraph.kind)},
                     {u"text"_s, paragraph.text()},
                     {u"runs"_s, runs}};
    if (paragraph.direction)
        json.insert(u"direction"_s, *paragraph.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    return json;
}

QJsonObject datelineToJson(const ArticleContent &content, const NewsroomSettings &newsroom)
{
    const Dateline &dateline = content.dateline;
    const QString dateTemplate = newsroom.datelineTemplateFor(content.language);
    return {{u"place"_s, dateline.place},
            {u"date"_s, dateline.date ? QJsonValue(dateline.date->toString(Qt::ISODate)) : QJsonValue()},
            {u"dateText"_s, dateline.dateText},
            {u"agency"_s, dateline.agency},
            {u"text"_s, renderDateline(dateline, dateTemplate, content.language)}};
}

QJsonArray relatedToJson(const QList<RelatedItem> &related)
{
    QJsonArray json;
    for (const RelatedItem &item : related) {
        json << QJsonObject{{u"headline"_s, item.headline},
                            {u"teaser"_s, item.teaser},
                            {u"article"_s, item.article ? QJsonValue(item.article->toString()) : QJsonValue()},
                            {u"url"_s, textOrNull(item.url)}};
    }
    return json;
}

QJsonValue translationToJson(const std::optional<TranslationLink> &link)
{
    if (!link)
        return {};
    QJsonArray pairs;
    for (const ParagraphPair &pair : link->pairs)
        pairs << QJsonObject{{u"source"_s, pair.source.toString()}, {u"target"_s, pair.target.toString()}};
    return QJsonObject{
        {u"source"_s, link->source.toString()}, {u"sourceRevision"_s, link->sourceRevision}, {u"pairs"_s, pairs}};
}

void addContent(QJsonObject &json, const ArticleContent &content, const NewsroomSettings &newsroom)
{
    QJsonArray body;
    for (const Paragraph &paragraph : content.body.paragraphs)
        body << paragraphToJson(paragraph);
    json.insert(u"language"_s, languageCode(content.language));
    json.insert(u"slug"_s, content.slug);
    json.insert(u"headline"_s, content.headline);
    json.insert(u"dateline"_s, datelineToJson(content, newsroom));
    json.insert(u"byline"_s, content.byline);
    json.insert(u"signOff"_s, content.signOff);
    json.insert(u"editorsNote"_s, content.editorsNote);
    json.insert(u"section"_s, content.section);
    json.insert(u"desk"_s, content.desk);
    json.insert(u"keywords"_s, QJsonArray::fromStringList(content.keywords));
    json.insert(u"urgency"_s, content.urgency);
    json.insert(u"embargoUntil"_s, timeOrNull(content.embargoUntil));
    json.insert(u"notForPublication"_s, content.notForPublication);
    json.insert(u"words"_s, content.body.wordCount());
    json.insert(u"body"_s, body);
    json.insert(u"related"_s, relatedToJson(content.related));
    json.insert(u"translation"_s, translationToJson(content.translation));
}

} // namespace

QJsonObject toJson(const Article &article, const CommandContext &context)
{
    QJsonObject json{
        {u"id"_s, article.id.toString()},
        {u"revision"_s, article.revision},
        {u"version"_s, article.version},
        {u"status"_s, statusName(article.status)},
        {u"author"_s, context.loginOf(article.author)},
        {u"lastEditor"_s, context.loginOf(article.lastEditor)},
        {u"createdAt"_s, timeOrNull(article.createdAt)},
        {u"updatedAt"_s, timeOrNull(article.updatedAt)},
        {u"followUp"_s, article.followUp ? QJsonValue(followUpName(*article.followUp)) : QJsonValue()},
        {u"releasedRevision"_s, numberOrNull(article.releasedRevision)},
        {u"releasedAt"_s, timeOrNull(article.releasedAt)},
        {u"releaseNumber"_s, article.releaseNumber > 0 ? QJsonValue(article.releaseNumber) : QJsonValue()},
        {u"note"_s, article.note},
        {u"approval"_s, QJsonValue()},
    };
    if (article.approval) {
        json.insert(u"approval"_s, QJsonObject{{u"revision"_s, article.approval->revision},
                                               {u"by"_s, context.loginOf(article.approval->by)},
                                               {u"at"_s, timeOrNull(article.approval->at)}});
    }
    addContent(json, article.content, context.newsroom());
    return json;
}

QJsonObject toJson(const ArticleSummary &article, const CommandContext &context)
{
    return {{u"id"_s, article.id.toString()},
            {u"revision"_s, article.revision},
            {u"language"_s, languageCode(article.language)},
            {u"status"_s, statusName(article.status)},
            {u"desk"_s, article.desk},
            {u"slug"_s, article.slug},
            {u"headline"_s, article.headline},
            {u"urgency"_s, article.urgency},
            {u"words"_s, article.words},
            {u"author"_s, context.loginOf(article.author)},
            {u"updatedAt"_s, timeOrNull(article.updatedAt)},
            {u"embargoUntil"_s, timeOrNull(article.embargoUntil)},
            {u"notForPublication"_s, article.notForPublication},
            {u"isTranslation"_s, article.isTranslation}};
}

QJsonObject toJson(const Bulletin &bulletin, const CommandContext &context)
{
    QList<ArticleId> ids;
    for (const BulletinItem &item : bulletin.items)
        ids << item.article;
    QHash<ArticleId, ArticleSummary> summaries;
    for (const ArticleSummary &summary : context.stores().articles().summaries(ids).value_or(QList<ArticleSummary>()))
        summaries.insert(summary.id, summary);
    QJsonArray items;
    for (const BulletinItem &item : bulletin.items)
        items << QJsonObject{{u"article"_s, item.article.toString()},
                             {u"revision"_s, item.revision},
                             {u"slug"_s, summaries.value(item.article).slug},
                             {u"headline"_s, summaries.value(item.article).headline}};
    return {{u"id"_s, bulletin.id.toString()},
            {u"revision"_s, bulletin.revision},
            {u"language"_s, languageCode(bulletin.language)},
            {u"title"_s, bulletin.title},
            {u"status"_s, bulletinStatusName(bulletin.status)},
            {u"number"_s, bulletin.number > 0 ? QJsonValue(bulletin.number) : QJsonValue()},
            {u"items"_s, items},
            {u"createdBy"_s, context.loginOf(bulletin.createdBy)},
            {u"approvedBy"_s, textOrNull(context.loginOf(bulletin.approvedBy))},
            {u"createdAt"_s, timeOrNull(bulletin.createdAt)},
            {u"updatedAt"_s, timeOrNull(bulletin.updatedAt)},
            {u"releasedAt"_s, timeOrNull(bulletin.releasedAt)}};
}

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id.toString()},
            {u"login"_s, user.login},
            {u"name"_s, toJson(user.name)},
            {u"roles"_s, QJsonArray::fromStringList(roleNames(user.roles))},
            {u"isActive"_s, user.isActive}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, severityName(finding.severity)},
            {u"paragraph"_s, textOrNull(finding.paragraph.toString())},
            {u"position"_s, finding.position},
            {u"length"_s, finding.length},
            {u"arguments"_s, QJsonArray::fromStringList(finding.arguments)}};
}

QJsonObject toJson(const RevisionInfo &revision, const CommandContext &context)
{
    return {{u"revision"_s, revision.revision},
            {u"by"_s, context.loginOf(revision.by)},
            {u"at"_s, timeOrNull(revision.at)},
            {u"words"_s, revision.words},
            {u"hash"_s, QString::fromLatin1(revision.hash.toHex())}};
}

QJsonObject toJson(const AuditEvent &event, const CommandContext &context)
{
    return {{u"sequence"_s, event.sequence},
            {u"at"_s, timeOrNull(event.at)},
            {u"actor"_s, textOrNull(context.loginOf(event.actor))},
            {u"action"_s, event.action},
            {u"subject"_s, event.subject},
            {u"revision"_s, event.revision},
            {u"detail"_s, event.detail},
            {u"hash"_s, QString::fromLatin1(event.hash.toHex())}};
}

QJsonObject toJson(const ListedWord &word, const CommandContext &context)
{
    return {{u"word"_s, word.word},
            {u"language"_s, languageCode(word.language)},
            {u"owner"_s, textOrNull(context.loginOf(word.owner.value_or(UserId())))},
            {u"addedBy"_s, context.loginOf(word.addedBy)},
            {u"addedAt"_s, timeOrNull(word.addedAt)}};
}

QJsonObject toJson(const LocalizedText &text)
{
    QJsonObject json;
    for (auto it = text.begin(); it != text.end(); ++it)
        json.insert(languageCode(it.key()), it.value());
    return json;
}

} // namespace nashra::app
