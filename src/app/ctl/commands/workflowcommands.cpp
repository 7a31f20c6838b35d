// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/json.h"
#include "app/ctl/naming.h"

#include <QJsonArray>

#include <limits>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    Article article; ///< as it stands after it
    UserId actor;
};

/// Takes the named article one step further, from the revision the person has seen.
Result<Step> takeStep(CommandContext &context, Action action, ActionArguments arguments)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto article = articleNamed(context.argument(), context.stores());
    if (!article)
        return tl::unexpected(article.error());
    const auto base = context.call().number("revision", article->revision, 1, std::numeric_limits<int>::max());
    if (!base)
        return tl::unexpected(base.error());
    arguments.now = context.clock().now();
    const auto changed = context.stores().articles().transition(article->id, *base, action, arguments, actor->id);
    if (!changed)
        return tl::unexpected(about(nameOf(*article), changed.error()));
    return Step{*changed, actor->id};
}

void report(CommandContext &context, const Article &article, QJsonObject json = {})
{
    json.insert(u"article"_s, toJson(article, context));
    context.console().json(json);
    context.console().line(
        u"%1: %2 (revision %3)"_s.arg(nameOf(article), statusName(article.status)).arg(article.revision));
}

Result<ExitCode> runStep(CommandContext &context, Action action, const ActionArguments &arguments = {})
{
    const auto step = takeStep(context, action, arguments);
    if (!step)
        return tl::unexpected(step.error());
    report(context, step->article);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> run::submit(CommandContext &context)
{
    return runStep(context, Action::Submit);
}

Result<ExitCode> run::approve(CommandContext &context)
{
    return runStep(context, Action::Approve);
}

Result<ExitCode> run::sendBack(CommandContext &context)
{
    return runStep(context, Action::Return, {context.call().value("note"), {}, {}, {}});
}

Result<ExitCode> run::reopen(CommandContext &context)
{
    return runStep(context, Action::Reopen);
}

Result<ExitCode> run::spike(CommandContext &context)
{
    return runStep(context, Action::Spike);
}

Result<ExitCode> run::unspike(CommandContext &context)
{
    return runStep(context, Action::Unspike);
}

Result<ExitCode> run::followUp(CommandContext &context)
{
    const QStringList names{u"update"_s, u"correction"_s, u"refile"_s, u"repeat"_s};
    const auto followUp = choice<FollowUpClass>(u"class"_s, context.call().value("class"), followUpFromName, names);
    if (!followUp)
        return tl::unexpected(followUp.error());
    if (!*followUp)
        return fail(ErrorCode::InvalidInput, u"a follow-up needs --class: "_s + names.join(u", "_s));
    return runStep(context, Action::FollowUp, {{}, *followUp, {}, {}});
}

Result<ExitCode> run::kill(CommandContext &context)
{
    std::optional<UserId> confirmedBy;
    if (const QString login = context.call().value("confirmed-by"); !login.isEmpty()) {
        const auto second = context.stores().users().userByLogin(login);
        if (!second)
            return tl::unexpected(about(login, second.error()));
        confirmedBy = second->id;
    }
    const auto step = takeStep(context, Action::Kill, {context.call().value("reason"), {}, confirmedBy, {}});
    if (!step)
        return tl::unexpected(step.error());

    // A killed story may still stand elsewhere; who killed it has to know where.
    QStringList bulletins;
    QStringList translations;
    const auto holding = context.stores().bulletins().holding(step->article.id);
    const auto translated = context.stores().articles().translationsOf(step->article.id);
    if (!holding || !translated)
        return tl::unexpected(holding ? translated.error() : holding.error());
    for (const BulletinId &id : *holding)
        bulletins << id.toString();
    for (const ArticleId &id : *translated)
        translations << id.toString();
    report(context, step->article,
           {{u"bulletins"_s, QJsonArray::fromStringList(bulletins)},
            {u"translations"_s, QJsonArray::fromStringList(translations)}});
    for (const BulletinId &id : *holding) {
        if (const auto bulletin = context.stores().bulletins().bulletin(id))
            context.console().line(u"  still in the bulletin: "_s + nameOf(*bulletin));
    }
    for (const ArticleId &id : *translated) {
        if (const auto translation = context.stores().articles().article(id))
            context.console().line(
                u"  translated in: %1, %2"_s.arg(nameOf(*translation), statusName(translation->status)));
    }
    return ExitCode::Done;
}

} // namespace nashra::app
