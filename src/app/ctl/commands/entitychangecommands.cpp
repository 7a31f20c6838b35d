// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the registry: entities add, merge, unmerge, apart, split and restore.
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/entitynaming.h"
#include "core/base/textsafety.h"
#include "core/entity/entitycodec.h"

#include <QJsonArray>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

Result<void> readIdentifiers(const Invocation &call, Entity &entity)
{
    const QStringList given = call.values("identifier");
    for (const QString &one : given) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals < 1 || equals + 1 == one.size())
            return fail(ErrorCode::InvalidInput, u"--identifier wants SCHEME=VALUE, not "_s + one);
        entity.identifiers.insert(one.left(equals), one.mid(equals + 1));
    }
    return ok();
}

Result<Entity> entityFrom(const CommandContext &context)
{
    const Invocation &call = context.call();
    const auto kind = choice<EntityKind>(u"kind"_s, call.value("kind"), entityKindFromName,
                                         {u"person"_s, u"organisation"_s, u"place"_s, u"event"_s});
    const auto gender = choice<Gender>(u"gender"_s, call.value("gender"), genderFromName,
                                       {u"masculine"_s, u"feminine"_s, u"unknown"_s});
    const auto number = choice<GrammaticalNumber>(u"number"_s, call.value("number"), grammaticalNumberFromName,
                                                  {u"singular"_s, u"dual"_s, u"plural"_s});
    if (!kind || !gender || !number)
        return tl::unexpected(kind ? (gender ? number.error() : gender.error()) : kind.error());
    Entity entity;
    entity.kind = kind->value_or(EntityKind::Person);
    entity.gender = gender->value_or(Gender::Unknown);
    entity.number = number->value_or(GrammaticalNumber::Singular);
    entity.notes = makeSafe(call.value("note")).text;
    const QString name = makeSafe(context.argument()).text;
    entity.names << EntityName{languageOfLetters(name), NameForm::House, name};
    if (const QString arabic = makeSafe(call.value("name-ar")).text; !arabic.isEmpty())
        entity.names << EntityName{Language::Arabic, NameForm::House, arabic};
    const QStringList variants = call.values("variant");
    for (const QString &variant : variants)
        entity.names << EntityName{languageOfLetters(variant), NameForm::Variant, makeSafe(variant).text};
    if (const auto read = readIdentifiers(call, entity); !read)
        return tl::unexpected(read.error());
    return entity;
}

/// Errors: Conflict, its items the ids of those the entity may be, which are told before; those of the store.
Result<void> refuseTwins(const CommandContext &context, const Entity &wanted)
{
    constexpr int mostTwins = 10;
    const auto twins = context.stores().entities().likelyTwins(wanted, mostTwins);
    if (!twins)
        return tl::unexpected(twins.error());
    if (twins->isEmpty())
        return ok();
    QStringList ids;
    for (const LikelyTwin &twin : *twins) {
        ids << twin.entity.id.toString();
        context.console().remark(u"%1: %2 (%3, %4)"_s.arg(likenessName(twin.reason), calledInLists(twin.entity),
                                                          entityKindName(twin.entity.kind), ids.last()));
    }
    return fail(ErrorCode::Conflict,
                u"%1 may be in the registry already; nothing was added, --add-same adds it"_s.arg(context.argument()),
                ids);
}

void tell(CommandContext &context, const Entity &entity, const QString &what)
{
    context.console().json({{u"entity"_s, entityToJson(entity)}});
    context.console().line(
        u"%1: %2 (%3, revision %4)"_s.arg(calledInLists(entity), what, entity.id.toString()).arg(entity.revision));
}

} // namespace

Result<ExitCode> run::entitiesAdd(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto entity = entityFrom(context);
    if (!entity)
        return tl::unexpected(entity.error());
    if (!context.call().isSet("add-same")) {
        if (const auto isNew = refuseTwins(context, *entity); !isNew)
            return tl::unexpected(isNew.error());
    }
    const auto added = context.stores().entities().save(*entity, actor->id);
    if (!added)
        return tl::unexpected(about(context.argument(), added.error()));
    tell(context, *added, u"added"_s);
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesMerge(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    EntityStore &store = context.stores().entities();
    const auto kept = entityNamed(context.argument(), store);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto gone = entityNamed(context.argument(1), store);
    if (!gone)
        return tl::unexpected(gone.error());
    const auto merged = store.merge(kept->id, kept->revision, gone->id, gone->revision, actor->id);
    if (!merged)
        return tl::unexpected(merged.error());
    tell(context, *merged, u"merged with "_s + gone->id.toString());
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesUnmerge(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto gone = EntityId::fromString(context.argument());
    if (!gone)
        return fail(ErrorCode::InvalidInput, u"the whole id of what was merged away is wanted; entities history of "
                                             "what it was merged into tells it"_s);
    const auto undone = context.stores().entities().undoMerge(*gone, actor->id);
    if (!undone)
        return tl::unexpected(undone.error());
    context.console().json({{u"entity"_s, entityToJson(undone->back)}, {u"kept"_s, entityToJson(undone->kept)}});
    context.console().line(u"%1 and %2 are two again"_s.arg(calledInLists(undone->kept), calledInLists(undone->back)));
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesApart(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    EntityStore &store = context.stores().entities();
    const auto one = entityNamed(context.argument(), store);
    if (!one)
        return tl::unexpected(one.error());
    const auto other = entityNamed(context.argument(1), store);
    if (!other)
        return tl::unexpected(other.error());
    const bool isTakenBack = context.call().isSet("undo");
    const auto said =
        isTakenBack ? store.undoApart(one->id, other->id, actor->id) : store.setApart(one->id, other->id, actor->id);
    if (!said)
        return tl::unexpected(said.error());
    context.console().json({{u"entity"_s, entityToJson(*one)}, {u"other"_s, entityToJson(*other)}});
    context.console().line((isTakenBack ? u"%1 and %2 may be one"_s : u"%1 and %2 are two"_s)
                               .arg(calledInLists(*one), calledInLists(*other)));
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesSplit(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    EntityStore &store = context.stores().entities();
    const auto whole = entityNamed(context.argument(), store);
    if (!whole)
        return tl::unexpected(whole.error());
    Entity part;
    part.kind = whole->kind;
    const QStringList texts = context.call().arguments().mid(1);
    for (const QString &text : texts) {
        const qsizetype before = part.names.size();
        for (const EntityName &name : whole->names) {
            if (name.text == text)
                part.names << name;
        }
        if (part.names.size() == before)
            return fail(ErrorCode::NotFound, u"%1 is not called “%2”"_s.arg(calledInLists(*whole), text), {text});
    }
    const auto split = store.split(whole->id, whole->revision, part, actor->id);
    if (!split)
        return tl::unexpected(split.error());
    context.console().json({{u"entity"_s, entityToJson(split->rest)}, {u"part"_s, entityToJson(split->part)}});
    context.console().line(u"%1 goes on; %2 is its own now (%3)"_s.arg(
        calledInLists(split->rest), calledInLists(split->part), split->part.id.toString()));
    return ExitCode::Done;
}

Result<ExitCode> run::entitiesRestore(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    EntityStore &store = context.stores().entities();
    const auto id = entityIdNamed(context.argument(), store);
    if (!id)
        return tl::unexpected(id.error());
    bool isNumber = false;
    const int revision = context.argument(1).toInt(&isNumber);
    if (!isNumber || revision < 1)
        return fail(ErrorCode::InvalidInput, u"a revision is a number from 1, not "_s + context.argument(1));
    const auto history = store.history(*id);
    if (!history)
        return tl::unexpected(about(context.argument(), history.error()));
    const auto restored = store.restore(*id, history->last().revision, revision, actor->id);
    if (!restored)
        return tl::unexpected(restored.error());
    tell(context, *restored, u"again as it was at revision %1"_s.arg(revision));
    return ExitCode::Done;
}

} // namespace nashra::app
