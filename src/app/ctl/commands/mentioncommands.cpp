// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles mention whom: entities articles and mentions.
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/entitynaming.h"
#include "app/ctl/json.h"
#include "app/ctl/naming.h"
#include "language/entities/entitymatcher.h"
#include "presentation/entities/mentionreading.h"
#include "presentation/entities/namefile.h"

#include <QJsonArray>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostArticles = 10'000;
constexpr int usualArticles = 50;

struct Names
{
    quint64 stamp = 0;
    language::EntityMatcher matcher;
};

/// All names of the registry.
Result<Names> namesOf(const EntityStore &store)
{
    constexpr int pageSize = 1000;
    const auto state = store.changesSince(0, 0);
    if (!state)
        return tl::unexpected(state.error());
    presentation::NameCollector collector;
    EntityId last;
    while (true) {
        const auto page = store.stream(last, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            break;
        for (const Entity &entity : *page)
            collector.add(entity);
        last = page->last().id;
    }
    const auto file = collector.finish(state->stamp, {});
    if (!file)
        return tl::unexpected(file.error());
    return Names{state->stamp, language::EntityMatcher(file->index)};
}

/// Lets the store know which names the archive is read with from now on.
Result<void> tellNames(Stores &stores, quint64 stamp, bool isAll)
{
    if (isAll)
        return stores.mentions().namesChanged(stamp, std::nullopt);
    const auto standing = presentation::mentionStanding(stores, stamp);
    if (!standing)
        return tl::unexpected(standing.error());
    if (standing->isTold)
        return ok();
    if (!standing->isNow)
        return fail(ErrorCode::Busy, u"somebody changes the registry"_s);
    auto parts = presentation::partsToTell(standing->changed);
    while (!parts.isEmpty()) {
        const auto part = parts.takeFirst();
        const quint64 as = parts.isEmpty() ? stamp : standing->progress.registryStamp;
        if (const auto told = stores.mentions().namesChanged(as, part); !told)
            return told;
    }
    return ok();
}

struct Found
{
    qint64 articles = 0;
    qint64 mentions = 0;
};

Result<Found> readUnread(CommandContext &context, const Names &names)
{
    constexpr int pageSize = 200;
    constexpr qint64 step = 20'000;
    MentionStore &store = context.stores().mentions();
    Found found;
    while (true) {
        const auto page = store.unread(pageSize);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return found;
        QList<ArticleMentions> read;
        for (const UnreadArticle &article : *page) {
            read << presentation::mentionsIn(names.matcher, article);
            found.mentions += read.last().mentions.size();
        }
        if (const auto written = store.write(read, names.stamp); !written)
            return tl::unexpected(written.error());
        found.articles += page->size();
        if (found.articles % step == 0)
            context.console().remark(u"%1 articles read"_s.arg(found.articles));
    }
}

void tell(const CommandContext &context, const QList<ArticleWithMention> &articles, const QList<MonthCount> &months)
{
    QJsonArray articlesJson;
    QJsonArray monthsJson;
    TextTable table({u"ID"_s, u"STATUS"_s, u"LANG"_s, u"UPDATED"_s, u"TIMES"_s, u"HEADLINE"_s});
    table.alignRight(4);
    QStringList ids;
    for (const ArticleWithMention &one : articles)
        ids << one.article.id.toString();
    for (const auto &[article, mention] : articles) {
        QJsonObject json = toJson(article, context);
        json.insert(u"times"_s, mention.count);
        json.insert(u"inHeadline"_s, mention.isInHeadline);
        articlesJson << json;
        table.addRow({shortId(article.id.toString(), ids), statusName(article.status), languageCode(article.language),
                      localTime(article.updatedAt), QString::number(mention.count), article.headline});
    }
    TextTable counts({u"MONTH"_s, u"ARTICLES"_s});
    counts.alignRight(1);
    for (const MonthCount &month : months) {
        const QString name = u"%1-%2"_s.arg(month.year).arg(month.month, 2, 10, QChar(u'0'));
        monthsJson << QJsonObject{{u"month"_s, name}, {u"articles"_s, month.articles}};
        counts.addRow({name, QString::number(month.articles)});
    }
    context.console().json({{u"articles"_s, articlesJson}, {u"months"_s, monthsJson}});
    if (articles.isEmpty()) {
        context.console().remark(u"no articles"_s);
        return;
    }
    context.console().table(table);
    context.console().line();
    context.console().table(counts);
}

} // namespace

Result<ExitCode> run::entitiesArticles(CommandContext &context)
{
    const auto limit = context.call().number("limit", usualArticles, 1, mostArticles);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto entity = entityNamed(context.argument(), context.stores().entities());
    if (!entity)
        return tl::unexpected(about(context.argument(), entity.error()));
    const MentionStore &store = context.stores().mentions();
    const auto progress = store.progress();
    const auto articles = store.articlesWith(entity->id, 0, *limit);
    const auto months = store.months(entity->id);
    if (!progress || !articles || !months)
        return tl::unexpected(!progress ? progress.error() : (!articles ? articles.error() : months.error()));
    if (progress->unread > 0)
        context.console().remark(
            u"%1 articles were not read for names yet: nashractl entities mentions"_s.arg(progress->unread));
    tell(context, *articles, *months);
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesMentions(CommandContext &context)
{
    const auto names = namesOf(context.stores().entities());
    if (!names)
        return tl::unexpected(names.error());
    if (const auto told = tellNames(context.stores(), names->stamp, context.call().isSet("all")); !told)
        return tl::unexpected(told.error());
    const auto found = readUnread(context, *names);
    if (!found)
        return tl::unexpected(found.error());
    context.console().json({{u"articles"_s, found->articles}, {u"mentions"_s, found->mentions}});
    context.console().line(u"%1 articles read, %2 mentions"_s.arg(found->articles).arg(found->mentions));
    return ExitCode::Done;
}

} // namespace nashra::app
