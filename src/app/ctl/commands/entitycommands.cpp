// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the registry: entities list, show, history and duplicates.
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/entitynaming.h"
#include "app/ctl/naming.h"
#include "core/entity/entitycodec.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 10'000;
constexpr int usualRows = 50;

Result<EntityQuery> queryFrom(const CommandContext &context)
{
    const Invocation &call = context.call();
    const auto kind = choice<EntityKind>(u"kind"_s, call.value("kind"), entityKindFromName,
                                         {u"person"_s, u"organisation"_s, u"place"_s, u"event"_s});
    if (!kind)
        return tl::unexpected(kind.error());
    const auto order = choice<Language>(u"language"_s, call.value("language"), languageFromCode, {u"en"_s, u"ar"_s});
    if (!order)
        return tl::unexpected(order.error());
    return EntityQuery{*kind, call.value("search"), order->value_or(Language::English)};
}

/// The entities of the page asked for; a store may answer a long search in several pieces.
Result<QList<Entity>> pageOf(const EntityStore &store, const EntityQuery &query, int page, int rows)
{
    QList<Entity> found;
    EntityPlace place;
    qsizetype skipped = qsizetype(page - 1) * rows;
    while (found.size() < rows) {
        const qsizetype wanted = skipped > 0 ? std::min<qsizetype>(skipped, rows) : rows - found.size();
        const auto some = store.page(query, place, int(wanted));
        if (!some)
            return tl::unexpected(some.error());
        if (skipped > 0)
            skipped -= some->entities.size();
        else
            found += some->entities;
        if (!some->next)
            break;
        place = *some->next;
    }
    return found;
}

TextTable tableOf(const QList<Entity> &entities)
{
    TextTable table({u"ID"_s, u"KIND"_s, u"ENGLISH"_s, u"ARABIC"_s});
    QStringList ids;
    for (const Entity &entity : entities)
        ids << entity.id.toString();
    for (const Entity &entity : entities)
        table.addRow({shortId(entity.id.toString(), ids), entityKindName(entity.kind),
                      entity.houseName(Language::English), entity.houseName(Language::Arabic)});
    return table;
}

QString periodOf(const EntityTitle &title)
{
    QStringList parts;
    if (title.from)
        parts << u"from "_s + title.from->toString(Qt::ISODate);
    if (title.to)
        parts << u"to "_s + title.to->toString(Qt::ISODate);
    if (title.useFrom)
        parts << u"used from "_s + title.useFrom->toString(Qt::ISODate);
    return parts.isEmpty() ? QString() : u" ("_s + parts.join(u", "_s) + u')';
}

QStringList linesOf(const Entity &entity, const EntityStore &store)
{
    QStringList lines{
        u"%1, %2, revision %3"_s.arg(calledInLists(entity), entityKindName(entity.kind)).arg(entity.revision),
        entity.id.toString()};
    for (const EntityName &name : entity.names)
        lines << u"%1 %2: %3"_s.arg(languageCode(name.language), nameFormName(name.form), name.text);
    for (const EntityTitle &title : entity.titles)
        lines << u"%1 title: %2"_s.arg(languageCode(title.language), title.text) + periodOf(title);
    if (entity.gender != Gender::Unknown || entity.number != GrammaticalNumber::Singular)
        lines << u"agrees as %1, %2"_s.arg(genderName(entity.gender), grammaticalNumberName(entity.number));
    for (const EntityRelation &relation : entity.relations) {
        const auto target = store.entity(relation.target);
        lines << u"%1: %2"_s.arg(relationKindName(relation.kind),
                                 target ? calledInLists(*target) : relation.target.toString());
    }
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        lines << u"%1: %2"_s.arg(it.key(), it.value());
    if (!entity.notes.isEmpty())
        lines << u"to the desk: "_s + entity.notes;
    return lines;
}

} // namespace

Result<ExitCode> run::entitiesList(CommandContext &context)
{
    const auto query = queryFrom(context);
    const auto rows = context.call().number("limit", usualRows, 1, mostRows);
    const auto page = context.call().number("page", 1, 1, std::numeric_limits<int>::max() / mostRows);
    if (!query || !rows || !page)
        return tl::unexpected(query ? (rows ? page.error() : rows.error()) : query.error());
    const EntityStore &store = context.stores().entities();
    const auto found = pageOf(store, *query, *page, *rows);
    if (!found)
        return tl::unexpected(found.error());
    const auto count = store.count(*query);
    if (!count)
        return tl::unexpected(count.error());
    QJsonArray json;
    for (const Entity &entity : *found)
        json << entityToJson(entity);
    context.console().json({{u"entities"_s, json}, {u"count"_s, count->count}, {u"isMore"_s, count->isMore}});
    if (found->isEmpty())
        context.console().remark(u"no entities"_s);
    else
        context.console().table(tableOf(*found));
    if (count->isMore || found->size() < count->count)
        context.console().remark(u"%1 of %2%3 entities; --limit and --page show others"_s.arg(found->size())
                                     .arg(count->isMore ? u"more than "_s : QString())
                                     .arg(count->count));
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesShow(CommandContext &context)
{
    const EntityStore &store = context.stores().entities();
    const auto revision = context.call().number("revision", 0, 1, std::numeric_limits<int>::max());
    if (!revision)
        return tl::unexpected(revision.error());
    auto entity = *revision > 0 ? entityIdNamed(context.argument(), store).and_then([&](EntityId id) {
        return store.entityAt(id, *revision);
    })
                                : entityNamed(context.argument(), store);
    if (!entity)
        return tl::unexpected(about(context.argument(), entity.error()));
    context.console().json({{u"entity"_s, entityToJson(*entity)}});
    const QStringList lines = linesOf(*entity, store);
    for (const QString &line : lines)
        context.console().line(line);
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesHistory(CommandContext &context)
{
    const EntityStore &store = context.stores().entities();
    const auto id = entityIdNamed(context.argument(), store);
    if (!id)
        return tl::unexpected(about(context.argument(), id.error()));
    const auto history = store.history(*id);
    if (!history)
        return tl::unexpected(about(context.argument(), history.error()));
    QJsonArray json;
    TextTable table({u"REV"_s, u"WHEN"_s, u"WHO"_s, u"WHAT"_s, u"WITH"_s});
    table.alignRight(0);
    for (const EntityRevision &one : *history) {
        json << QJsonObject{{u"revision"_s, one.revision},
                            {u"by"_s, one.by.isNull() ? QJsonValue() : QJsonValue(context.loginOf(one.by))},
                            {u"at"_s, one.at.isNull() ? QJsonValue() : QJsonValue(one.at.toIso())},
                            {u"what"_s, entityChangeName(one.what)},
                            {u"other"_s, one.other.isNull() ? QJsonValue() : QJsonValue(one.other.toString())}};
        table.addRow({QString::number(one.revision), one.at.isNull() ? QString() : localTime(one.at),
                      context.loginOf(one.by), entityChangeName(one.what), one.other.toString()});
    }
    context.console().json({{u"id"_s, id->toString()}, {u"history"_s, json}});
    context.console().table(table);
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesDuplicates(CommandContext &context)
{
    const auto limit = context.call().number("limit", usualRows, 1, mostRows);
    if (!limit)
        return tl::unexpected(limit.error());
    const EntityStore &store = context.stores().entities();
    QList<EntityLikeness> pairs;
    QString after;
    do {
        const auto page = store.duplicates(after, *limit - int(pairs.size()));
        if (!page)
            return tl::unexpected(page.error());
        pairs += page->pairs;
        after = page->next;
    } while (!after.isEmpty() && pairs.size() < *limit);
    QJsonArray json;
    TextTable table({u"REASON"_s, u"ID"_s, u"NAME"_s, u"ID"_s, u"NAME"_s});
    for (const EntityLikeness &pair : std::as_const(pairs)) {
        const auto a = store.entity(pair.a);
        const auto b = store.entity(pair.b);
        if (!a || !b)
            continue; // somebody merged them meanwhile
        json << QJsonObject{
            {u"reason"_s, likenessName(pair.reason)}, {u"a"_s, entityToJson(*a)}, {u"b"_s, entityToJson(*b)}};
        table.addRow(
            {likenessName(pair.reason), a->id.toString(), calledInLists(*a), b->id.toString(), calledInLists(*b)});
    }
    context.console().json({{u"pairs"_s, json}, {u"isMore"_s, !after.isEmpty()}});
    if (table.isEmpty())
        context.console().remark(u"no entities that may be one"_s);
    else
        context.console().table(table);
    return ExitCode::Done;
}

} // namespace nashra::app
