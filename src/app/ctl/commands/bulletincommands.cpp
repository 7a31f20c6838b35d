// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/json.h"
#include "app/ctl/naming.h"

#include <QJsonArray>

#include <functional>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10'000;
constexpr int usualRows = 20;

Result<ExitCode> report(const Result<Bulletin> &bulletin, const QString &name, const CommandContext &context)
{
    if (!bulletin)
        return tl::unexpected(about(name, bulletin.error()));
    Console &console = context.console();
    console.json({{u"bulletin"_s, toJson(*bulletin, context)}});
    console.line(u"%1: %2, %3, %4 articles, %5"_s
                     .arg(nameOf(*bulletin), bulletinStatusName(bulletin->status), languageCode(bulletin->language))
                     .arg(bulletin->items.size())
                     .arg(bulletin->id.toString()));
    return ExitCode::Done;
}

/// Does something to the named bulletin as the person who acts.
using Change = std::function<Result<Bulletin>(BulletinStore &, const Bulletin &, UserId)>;

Result<ExitCode> change(CommandContext &context, const Change &work)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto bulletin = bulletinNamed(context.argument(), context.stores());
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    return report(work(context.stores().bulletins(), *bulletin, actor->id), nameOf(*bulletin), context);
}

QList<ArticleId> articlesOf(const Bulletin &bulletin)
{
    QList<ArticleId> ids;
    for (const BulletinItem &item : bulletin.items)
        ids << item.article;
    return ids;
}

/// The articles the words name. Errors: those of articleNamed().
Result<QList<ArticleId>> namedArticles(const QStringList &names, Language language, Stores &stores)
{
    QList<ArticleId> ids;
    for (const QString &name : names) {
        const auto article = articleNamed(name, stores, language);
        if (!article)
            return tl::unexpected(article.error());
        ids << article->id;
    }
    return ids;
}

/// Sets the order to what work makes of it, given the articles named after the bulletin.
/// Errors: NotFound (an article that must be in the bulletin is not).
using Reordering = std::function<Result<QList<ArticleId>>(QList<ArticleId> order, const QList<ArticleId> &named)>;

Result<ExitCode> reorder(CommandContext &context, const Reordering &work)
{
    return change(context, [&](BulletinStore &store, const Bulletin &bulletin, UserId actor) -> Result<Bulletin> {
        const auto named = namedArticles(context.call().arguments().mid(1), bulletin.language, context.stores());
        if (!named)
            return tl::unexpected(named.error());
        const auto order = work(articlesOf(bulletin), *named);
        if (!order)
            return tl::unexpected(order.error());
        return store.setItems(bulletin.id, bulletin.revision, *order, actor);
    });
}

/// Takes the articles out of the order.
Result<QList<ArticleId>> without(QList<ArticleId> order, const QList<ArticleId> &named)
{
    for (const ArticleId &id : named) {
        if (!order.removeOne(id))
            return fail(ErrorCode::NotFound, u"the article is not in the bulletin"_s, {id.toString()});
    }
    return order;
}

void printItems(const Bulletin &bulletin, const CommandContext &context)
{
    TextTable table({u"NO"_s, u"STATUS"_s, u"REV"_s, u"WORDS"_s, u"SLUG"_s, u"HEADLINE"_s});
    table.alignRight(0);
    table.alignRight(2);
    table.alignRight(3);
    int number = 0;
    for (const BulletinItem &item : bulletin.items) {
        const auto found = context.stores().articles().summaries({item.article});
        const ArticleSummary article = found ? found->value(0) : ArticleSummary();
        table.addRow({QString::number(++number), statusName(article.status), QString::number(item.revision),
                      QString::number(article.words), article.slug, article.headline});
    }
    if (!table.isEmpty())
        context.console().table(table);
}

} // namespace

Result<ExitCode> run::bulletinCreate(CommandContext &context)
{
    const Invocation &call = context.call();
    const auto language = choice<Language>(u"language"_s, call.value("language"), languageFromCode, {u"en"_s, u"ar"_s});
    if (!language)
        return tl::unexpected(language.error());
    if (!*language)
        return fail(ErrorCode::InvalidInput, u"a bulletin needs --language: en or ar"_s);
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto named = namedArticles(call.arguments().mid(1), **language, context.stores());
    if (!named)
        return tl::unexpected(named.error());
    BulletinStore &store = context.stores().bulletins();
    auto bulletin = store.create(**language, context.argument(), actor->id);
    if (bulletin && !named->isEmpty()) {
        const auto filled = store.setItems(bulletin->id, bulletin->revision, *named, actor->id);
        if (!filled)
            return tl::unexpected(about(
                u"%1 (%2) was made, but is empty"_s.arg(bulletin->title, bulletin->id.toString()), filled.error()));
        bulletin = filled;
    }
    return report(bulletin, context.argument(), context);
}

Result<ExitCode> run::bulletinList(CommandContext &context)
{
    const auto limit = context.call().number("limit", usualRows, 1, mostRows);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto bulletins = context.stores().bulletins().bulletins(*limit);
    if (!bulletins)
        return tl::unexpected(bulletins.error());
    TextTable table({u"ID"_s, u"STATUS"_s, u"LANG"_s, u"NUMBER"_s, u"ARTICLES"_s, u"UPDATED"_s, u"TITLE"_s});
    table.alignRight(3);
    table.alignRight(4);
    QStringList ids;
    QJsonArray json;
    for (const Bulletin &bulletin : *bulletins) {
        ids << bulletin.id.toString();
        json << toJson(bulletin, context);
    }
    for (const Bulletin &bulletin : *bulletins)
        table.addRow({shortId(bulletin.id.toString(), ids), bulletinStatusName(bulletin.status),
                      languageCode(bulletin.language),
                      bulletin.number > 0 ? QString::number(bulletin.number) : QString(),
                      QString::number(bulletin.items.size()), localTime(bulletin.updatedAt), bulletin.title});
    context.console().json({{u"bulletins"_s, json}});
    if (table.isEmpty())
        context.console().remark(u"no bulletins"_s);
    else
        context.console().table(table);
    return ExitCode::Done;
}

Result<ExitCode> run::bulletinShow(CommandContext &context)
{
    const auto bulletin = bulletinNamed(context.argument(), context.stores());
    const auto code = report(bulletin, context.argument(), context);
    if (bulletin)
        printItems(*bulletin, context);
    return code;
}

Result<ExitCode> run::bulletinRename(CommandContext &context)
{
    return change(context, [&](BulletinStore &store, const Bulletin &bulletin, UserId actor) {
        return store.rename(bulletin.id, bulletin.revision, context.argument(1), actor);
    });
}

Result<ExitCode> run::bulletinAdd(CommandContext &context)
{
    const auto at = context.call().number("at", mostRows, 1, mostRows);
    if (!at)
        return tl::unexpected(at.error());
    return reorder(context, [&at](QList<ArticleId> order, const QList<ArticleId> &named) -> Result<QList<ArticleId>> {
        const qsizetype place = std::min<qsizetype>(*at - 1, order.size());
        return order.mid(0, place) + named + order.mid(place);
    });
}

Result<ExitCode> run::bulletinRemove(CommandContext &context)
{
    return reorder(context, without);
}

Result<ExitCode> run::bulletinMove(CommandContext &context)
{
    const auto to = context.call().number("to", 0, 1, mostRows);
    if (!to)
        return tl::unexpected(to.error());
    if (*to == 0)
        return fail(ErrorCode::InvalidInput, u"say where to with --to POSITION"_s);
    return reorder(context, [&to](const QList<ArticleId> &order, const QList<ArticleId> &named) {
        return without(order, named).map([&](QList<ArticleId> rest) {
            rest.insert(std::min<qsizetype>(*to - 1, rest.size()), named.first());
            return rest;
        });
    });
}

Result<ExitCode> run::bulletinApprove(CommandContext &context)
{
    return change(context, [](BulletinStore &store, const Bulletin &bulletin, UserId actor) {
        return store.approve(bulletin.id, bulletin.revision, actor);
    });
}

Result<ExitCode> run::bulletinReopen(CommandContext &context)
{
    return change(context, [](BulletinStore &store, const Bulletin &bulletin, UserId actor) {
        return store.reopen(bulletin.id, bulletin.revision, actor);
    });
}

} // namespace nashra::app
