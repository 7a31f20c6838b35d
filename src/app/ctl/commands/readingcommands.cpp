// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/help.h"
#include "app/ctl/json.h"
#include "app/ctl/naming.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10'000;
constexpr int usualRows = 50;

Result<ArticleQuery> queryFrom(const CommandContext &context)
{
    const Invocation &call = context.call();
    ArticleQuery query;
    const auto status =
        choice<Status>(u"status"_s, call.value("status"), statusFromName,
                       {u"draft"_s, u"submitted"_s, u"approved"_s, u"released"_s, u"killed"_s, u"spiked"_s});
    if (!status)
        return tl::unexpected(status.error());
    const auto language = choice<Language>(u"language"_s, call.value("language"), languageFromCode, {u"en"_s, u"ar"_s});
    if (!language)
        return tl::unexpected(language.error());
    query.status = *status;
    query.language = *language;
    query.desk = call.value("desk");
    query.text = call.value("search");
    if (const QString login = call.value("author"); !login.isEmpty()) {
        const auto author = context.stores().users().userByLogin(login);
        if (!author)
            return tl::unexpected(about(login, author.error()));
        query.author = author->id;
    }
    return query;
}

TextTable tableOf(const QList<ArticleSummary> &articles, const CommandContext &context)
{
    TextTable table({u"ID"_s, u"STATUS"_s, u"LANG"_s, u"DESK"_s, u"URG"_s, u"WORDS"_s, u"UPDATED"_s, u"AUTHOR"_s,
                     u"SLUG"_s, u"HEADLINE"_s});
    table.alignRight(4);
    table.alignRight(5);
    QStringList ids;
    for (const ArticleSummary &article : articles)
        ids << article.id.toString();
    for (const ArticleSummary &article : articles) {
        table.addRow({shortId(article.id.toString(), ids), statusName(article.status), languageCode(article.language),
                      article.desk, QString::number(article.urgency), QString::number(article.words),
                      localTime(article.updatedAt), context.loginOf(article.author), article.slug, article.headline});
    }
    return table;
}

/// What is known of an article besides its text, one line a subject.
QStringList factsOf(const Article &article, const CommandContext &context)
{
    const ArticleContent &content = article.content;
    QStringList facts{
        u"%1, %2, revision %3, version %4"_s.arg(statusName(article.status), languageCode(content.language))
            .arg(article.revision)
            .arg(article.version),
        u"desk %1, urgency %2, %3 words"_s.arg(content.desk.isEmpty() ? u"none"_s : content.desk)
            .arg(content.urgency)
            .arg(content.body.wordCount()),
        u"by %1, created %2, changed %3 by %4"_s.arg(context.loginOf(article.author), localTime(article.createdAt),
                                                     localTime(article.updatedAt),
                                                     context.loginOf(article.lastEditor))};
    if (article.approval)
        facts << u"approved by %1, %2 (revision %3)"_s
                     .arg(context.loginOf(article.approval->by), localTime(article.approval->at))
                     .arg(article.approval->revision);
    if (article.releasedAt)
        facts << u"released as number %1, %2 (revision %3)"_s.arg(article.releaseNumber)
                     .arg(localTime(*article.releasedAt))
                     .arg(article.releasedRevision.value_or(0));
    if (article.followUp)
        facts << u"follow-up: "_s + followUpName(*article.followUp);
    if (content.embargoUntil)
        facts << u"EMBARGO until "_s + localTime(*content.embargoUntil);
    if (content.notForPublication)
        facts << u"NOT FOR PUBLICATION"_s;
    if (!article.note.isEmpty())
        facts << u"note: "_s + article.note;
    if (!content.editorsNote.isEmpty())
        facts << u"to editors: "_s + content.editorsNote;
    if (!content.keywords.isEmpty())
        facts << u"keywords: "_s + content.keywords.join(u", "_s);
    if (content.translation)
        facts << u"translation of %1, revision %2"_s.arg(content.translation->source.toString())
                     .arg(content.translation->sourceRevision);
    return facts;
}

QString lineOf(const Paragraph &paragraph)
{
    switch (paragraph.kind) {
    case ParagraphKind::Subheading:
        return u"## "_s + paragraph.text();
    case ParagraphKind::ListItem:
        return u"- "_s + paragraph.text();
    case ParagraphKind::TableRow:
        return paragraph.text().replace(u'\t', u" | "_s);
    case ParagraphKind::Text:
        break;
    }
    return paragraph.text();
}

void printArticle(const Article &article, const CommandContext &context)
{
    Console &console = context.console();
    const ArticleContent &content = article.content;
    console.line(u"%1  %2"_s.arg(nameOf(article), article.id.toString()));
    for (const QString &fact : factsOf(article, context))
        console.line(u"  "_s + fact);
    console.line();
    console.line(content.headline);
    console.line();
    QString dateline =
        renderDateline(content.dateline, context.newsroom().datelineTemplateFor(content.language), content.language);
    for (const Paragraph &paragraph : content.body.paragraphs) {
        const bool takesDateline = paragraph.kind == ParagraphKind::Text;
        console.line((takesDateline ? std::exchange(dateline, QString()) : QString()) + lineOf(paragraph));
        console.line();
    }
    for (const QString &closing : {content.byline, content.signOff, content.section}) {
        if (!closing.isEmpty())
            console.line(closing);
    }
    for (const RelatedItem &item : content.related)
        console.line(u"Check also: "_s + item.headline + (item.teaser.isEmpty() ? QString() : u" — "_s + item.teaser));
}

Result<ExitCode> showHistory(const Article &article, const CommandContext &context)
{
    const auto revisions = context.stores().articles().revisions(article.id);
    const auto events = context.stores().audit().eventsOf(article.id.toString());
    if (!revisions || !events)
        return tl::unexpected(revisions ? events.error() : revisions.error());
    QJsonArray revisionsJson;
    QJsonArray eventsJson;
    TextTable table({u"WHEN"_s, u"WHO"_s, u"WHAT"_s, u"REVISION"_s, u"DETAIL"_s});
    table.alignRight(3);
    for (const RevisionInfo &revision : *revisions)
        revisionsJson << toJson(revision, context);
    for (const AuditEvent &event : *events) {
        eventsJson << toJson(event, context);
        table.addRow({localTime(event.at), context.loginOf(event.actor), event.action, QString::number(event.revision),
                      event.detail});
    }
    context.console().json(
        {{u"article"_s, article.id.toString()}, {u"revisions"_s, revisionsJson}, {u"events"_s, eventsJson}});
    context.console().table(table);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> run::help(CommandContext &context)
{
    const auto text = helpText(context.call().arguments().join(u' '));
    if (!text)
        return tl::unexpected(text.error());
    context.console().raw(*text);
    return ExitCode::Done;
}

Result<ExitCode> run::list(CommandContext &context)
{
    const auto query = queryFrom(context);
    if (!query)
        return tl::unexpected(query.error());
    const auto limit = context.call().number("limit", usualRows, 1, mostRows);
    const auto page = context.call().number("page", 1, 1, std::numeric_limits<int>::max());
    if (!limit || !page)
        return tl::unexpected(limit ? page.error() : limit.error());

    const auto fences = context.stores().articles().fences(*query, *limit);
    if (!fences)
        return tl::unexpected(fences.error());
    const qsizetype pages = std::max<qsizetype>(1, fences->touches.size());
    QList<ArticleSummary> rows;
    if (*page <= fences->touches.size()) {
        const auto found = context.stores().articles().page(*query, fences->touches[*page - 1], *limit);
        if (!found)
            return tl::unexpected(found.error());
        rows = *found;
    }
    QJsonArray json;
    for (const ArticleSummary &row : std::as_const(rows))
        json << toJson(row, context);
    context.console().json({{u"articles"_s, json},
                            {u"count"_s, fences->count},
                            {u"page"_s, *page},
                            {u"pages"_s, qint64(pages)},
                            {u"limit"_s, *limit}});
    if (rows.isEmpty())
        context.console().remark(*page > pages ? u"there are only %1 pages"_s.arg(pages) : u"no such articles"_s);
    else
        context.console().table(tableOf(rows, context));
    if (pages > 1 && !rows.isEmpty())
        context.console().remark(u"page %1 of %2, %3 articles in all"_s.arg(*page).arg(pages).arg(fences->count));
    return ExitCode::Done;
}

Result<ExitCode> run::show(CommandContext &context)
{
    auto article = articleNamed(context.argument(), context.stores());
    if (!article)
        return tl::unexpected(article.error());
    if (context.call().isSet("history"))
        return showHistory(*article, context);
    const auto revision = context.call().number("revision", article->revision, 1, std::numeric_limits<int>::max());
    if (!revision)
        return tl::unexpected(revision.error());
    if (*revision != article->revision) {
        const auto content = context.stores().articles().content(article->id, *revision);
        if (!content)
            return tl::unexpected(about(nameOf(*article), content.error()));
        article->content = *content;
        article->revision = *revision;
    }
    context.console().json({{u"article"_s, toJson(*article, context)}});
    printArticle(*article, context);
    return ExitCode::Done;
}

} // namespace nashra::app
