// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/json.h"
#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/programpaths.h"
#include "storage/backup.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

Result<Roles> rolesFrom(const QStringList &names)
{
    Roles roles;
    for (const QString &name : names) {
        const Roles role = rolesFromNames({name});
        if (!role)
            return fail(ErrorCode::InvalidInput,
                        u"no role “%1”; there are: journalist, subeditor, translator, chief"_s.arg(name.left(40)));
        roles |= role;
    }
    return roles;
}

/// Puts what the options say into the user.
Result<void> describe(User &user, const Invocation &call)
{
    if (call.isSet("name"))
        user.name[Language::English] = call.value("name");
    if (call.isSet("name-ar"))
        user.name[Language::Arabic] = call.value("name-ar");
    if (call.isSet("role")) {
        const auto roles = rolesFrom(call.values("role"));
        if (!roles)
            return tl::unexpected(roles.error());
        user.roles = *roles;
    }
    return ok();
}

Result<ExitCode> tellUser(const CommandContext &context, const Result<User> &saved)
{
    if (!saved)
        return tl::unexpected(about(context.argument(), saved.error()));
    context.console().json({{u"user"_s, toJson(*saved)}});
    context.console().line(u"%1: %2%3"_s.arg(saved->login, roleNames(saved->roles).join(u", "_s),
                                             saved->isActive ? QString() : u" (inactive)"_s));
    return ExitCode::Done;
}

/// "sport=Sport" or "sport=Sport=رياضة".
Result<Desk> deskFrom(const QString &text)
{
    const QStringList parts = text.split(u'=');
    const bool isNamed = parts.size() == 2 || parts.size() == 3;
    if (!isNamed || parts.contains(QString()))
        return fail(ErrorCode::InvalidInput, u"--desk takes ID=NAME or ID=NAME=ARABIC, not “%1”"_s.arg(text.left(60)));
    Desk desk{parts[0], {{Language::English, parts[1]}}};
    if (parts.size() == 3)
        desk.name[Language::Arabic] = parts[2];
    return desk;
}

/// Puts what the options say into the names of a newsroom; an empty text takes one away.
void describe(NewsroomSettings &settings, const Invocation &call)
{
    const std::pair<const char *, std::pair<LocalizedText *, Language>> texts[] = {
        {"name", {&settings.name, Language::English}},
        {"name-ar", {&settings.name, Language::Arabic}},
        {"agency", {&settings.agency, Language::English}},
        {"agency-ar", {&settings.agency, Language::Arabic}},
    };
    for (const auto &[option, target] : texts) {
        if (call.isSet(option))
            (*target.first)[target.second] = call.value(option);
        if (target.first->value(target.second).isEmpty())
            target.first->remove(target.second);
    }
}

/// Names a desk that is there, or adds it.
void put(QList<Desk> &desks, const Desk &desk)
{
    const auto known = std::find_if(desks.begin(), desks.end(), [&](const Desk &other) { return other.id == desk.id; });
    if (known == desks.end())
        desks << desk;
    else
        known->name.insert(desk.name);
}

void tell(const CommandContext &context, const NewsroomSettings &settings)
{
    QJsonArray json;
    TextTable table({u"DESK"_s, u"NAME"_s, u"ARABIC"_s});
    for (const Desk &desk : settings.desks) {
        json << QJsonObject{{u"id"_s, desk.id}, {u"name"_s, toJson(desk.name)}};
        table.addRow({desk.id, desk.name.value(Language::English), desk.name.value(Language::Arabic)});
    }
    context.console().json(
        {{u"name"_s, toJson(settings.name)}, {u"agency"_s, toJson(settings.agency)}, {u"desks"_s, json}});
    for (const auto &[word, text] : {std::pair(u"name: "_s, settings.name), std::pair(u"agency: "_s, settings.agency)})
        context.console().line(word + QStringList(text.values()).join(u" / "_s));
    context.console().table(table);
}

Result<NewNewsroom> newNewsroomFrom(const CommandContext &context)
{
    const Invocation &call = context.call();
    NewNewsroom fresh;
    fresh.firstUser.login = context.login();
    fresh.firstUser.roles = Role::Chief | Role::Journalist;
    describe(fresh.settings, call);
    if (call.isSet("user-name"))
        fresh.firstUser.name[Language::English] = call.value("user-name");
    if (call.isSet("user-name-ar"))
        fresh.firstUser.name[Language::Arabic] = call.value("user-name-ar");
    if (fresh.firstUser.name.isEmpty())
        fresh.firstUser.name[Language::English] = context.login();
    for (const QString &text : call.values("desk")) {
        const auto desk = deskFrom(text);
        if (!desk)
            return tl::unexpected(desk.error());
        fresh.settings.desks << *desk;
    }
    return fresh;
}

} // namespace

Result<ExitCode> run::users(CommandContext &context)
{
    const auto users = context.stores().users().users();
    if (!users)
        return tl::unexpected(users.error());
    QJsonArray json;
    TextTable table({u"LOGIN"_s, u"ROLES"_s, u"ACTIVE"_s, u"NAME"_s, u"ARABIC"_s});
    for (const User &user : *users) {
        json << toJson(user);
        table.addRow({user.login, roleNames(user.roles).join(u", "_s), user.isActive ? u"yes"_s : u"no"_s,
                      user.name.value(Language::English), user.name.value(Language::Arabic)});
    }
    context.console().json({{u"users"_s, json}});
    context.console().table(table);
    return ExitCode::Done;
}

Result<ExitCode> run::usersAdd(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    User user;
    user.login = context.argument();
    if (const auto described = describe(user, context.call()); !described)
        return tl::unexpected(described.error());
    if (!user.roles)
        return fail(ErrorCode::InvalidInput, u"say what %1 is with --role"_s.arg(user.login));
    return tellUser(context, context.stores().users().save(user, actor->id));
}

Result<ExitCode> run::usersChange(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto known = context.stores().users().userByLogin(context.argument());
    if (!known)
        return tl::unexpected(about(context.argument(), known.error()));
    const Invocation &call = context.call();
    if (call.isSet("active") && call.isSet("inactive"))
        return fail(ErrorCode::InvalidInput, u"--active and --inactive contradict each other"_s);
    const auto change = [&call](User &user) {
        if (call.isSet("active") || call.isSet("inactive"))
            user.isActive = call.isSet("active");
        return describe(user, call);
    };
    return tellUser(context, context.stores().users().change(known->id, change, actor->id));
}

Result<ExitCode> run::newsroom(CommandContext &context)
{
    const auto settings = context.stores().settings().settings();
    if (!settings)
        return tl::unexpected(settings.error());
    tell(context, *settings);
    return ExitCode::Done;
}

Result<ExitCode> run::newsroomChange(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto change = [&call = context.call()](NewsroomSettings &settings) -> Result<void> {
        describe(settings, call);
        for (const QString &text : call.values("desk")) {
            const auto desk = deskFrom(text);
            if (!desk)
                return tl::unexpected(desk.error());
            put(settings.desks, *desk);
        }
        return ok();
    };
    const auto settings = context.stores().settings().change(change, actor->id);
    if (!settings)
        return tl::unexpected(settings.error());
    tell(context, *settings);
    return ExitCode::Done;
}

Result<ExitCode> run::init(CommandContext &context)
{
    const QString location = context.argument();
    const auto fresh = newNewsroomFrom(context);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto made =
        context.call().isSet("demo") ? makeDemoNewsroom(location) : makeNewsroom(location, *fresh, context.clock());
    if (!made && made.error().code == ErrorCode::InvalidInput)
        return tl::unexpected(made.error());
    if (!made) {
        const bool isFile = made.error().code == ErrorCode::Conflict || exitCodeOf(made.error().code) == ExitCode::File;
        context.console().error(made.error());
        return isFile ? ExitCode::File : ExitCode::Newsroom;
    }
    const QString shown = programpaths::withoutSecret(location);
    context.console().json({{u"newsroom"_s, shown}});
    context.console().line(shown + (context.call().isSet("demo")
                                        ? u": made, with the demonstration stories"_s
                                        : u": made; %1 is its chief"_s.arg(fresh->firstUser.login)));
    return ExitCode::Done;
}

Result<ExitCode> run::backup(CommandContext &context)
{
    const QString target = context.argument();
    const auto done = storage::backup(context.stores().connection(), target, context.clock());
    if (!done && done.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Io, target + u": there is a file already"_s, {target});
    if (!done)
        return tl::unexpected(done.error());
    const QFileInfo file(target);
    context.console().json({{u"file"_s, file.absoluteFilePath()}, {u"bytes"_s, file.size()}});
    context.console().line(u"%1: %2 bytes, read back and checked"_s.arg(file.absoluteFilePath()).arg(file.size()));
    return ExitCode::Done;
}

} // namespace nashra::app
