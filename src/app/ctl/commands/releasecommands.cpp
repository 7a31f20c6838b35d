// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/json.h"
#include "app/ctl/publication.h"

#include <QJsonArray>

#include <limits>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const ArticleOrBulletin &what)
{
    return std::visit([](const auto &value) { return nashra::app::nameOf(value); }, what);
}

/// Adds what was written to the answer, and says it.
void report(const publishing::Publication &done, QJsonArray &files, QJsonArray &findings, Console &console)
{
    for (const publishing::PublishedFile &file : done.files) {
        files << QJsonObject{{u"path"_s, file.path}, {u"isChanged"_s, file.isChanged}};
        console.line(file.path + (file.isChanged ? QString() : u" (as it was)"_s));
    }
    for (const Finding &finding : done.findings) {
        findings << toJson(finding);
        console.remark(finding.rule +
                       (finding.arguments.isEmpty() ? QString() : u": "_s + finding.arguments.join(u", "_s)));
    }
}

Result<ArticleOrBulletin> releaseIn(const CommandContext &context, const ArticleOrBulletin &what, UserId actor)
{
    const Instant now = context.clock().now();
    if (const auto *const bulletin = std::get_if<Bulletin>(&what)) {
        return context.stores()
            .bulletins()
            .release(bulletin->id, bulletin->revision, actor, now)
            .map([](const Bulletin &released) { return ArticleOrBulletin(released); });
    }
    const auto &article = std::get<Article>(what);
    const auto base = context.call().number("revision", article.revision, 1, std::numeric_limits<int>::max());
    if (!base)
        return tl::unexpected(base.error());
    ActionArguments arguments;
    arguments.now = now;
    return context.stores()
        .articles()
        .transition(article.id, *base, Action::Release, arguments, actor)
        .map([](const Article &released) { return ArticleOrBulletin(released); });
}

/// Writes what was released in every format that comes with the program.
Result<void> writeReleased(const CommandContext &context, const ArticleOrBulletin &released, QJsonObject &json)
{
    QJsonArray files;
    QJsonArray findings;
    const PublicationDesk desk(context.stores(), context.newsroom(), context.clock());
    for (const QString &format : {u"html"_s, u"plaintext"_s}) {
        const auto done = desk.publish(released, {format, {}, context.call().value("to"), false});
        if (!done)
            return tl::unexpected(about(u"released, but not written as "_s + format, done.error()));
        report(*done, files, findings, context.console());
    }
    json.insert(u"files"_s, files);
    json.insert(u"findings"_s, findings);
    return ok();
}

Result<ExitCode> releaseAndWrite(const CommandContext &context, const Result<ArticleOrBulletin> &what)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    if (!what)
        return tl::unexpected(what.error());
    // What can be known to fail is known before anything is released.
    if (context.call().isSet("to")) {
        if (const auto prepared = PublicationDesk::prepareFolder(context.call().value("to")); !prepared)
            return tl::unexpected(prepared.error());
    }
    const auto released = releaseIn(context, *what, actor->id);
    if (!released)
        return tl::unexpected(about(nameOf(*what), released.error()));
    context.console().line(nameOf(*released) + u": released"_s);
    QJsonObject json;
    if (const auto *const bulletin = std::get_if<Bulletin>(&*released))
        json.insert(u"bulletin"_s, toJson(*bulletin, context));
    else
        json.insert(u"article"_s, toJson(std::get<Article>(*released), context));
    if (context.call().isSet("to")) {
        if (const auto written = writeReleased(context, *released, json); !written)
            return tl::unexpected(about(nameOf(*released), written.error()));
    }
    context.console().json(json);
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> run::release(CommandContext &context)
{
    return releaseAndWrite(context, articleOrBulletinNamed(context.argument(), context.stores()));
}

Result<ExitCode> run::bulletinRelease(CommandContext &context)
{
    return releaseAndWrite(context, bulletinNamed(context.argument(), context.stores()).map([](const Bulletin &found) {
        return ArticleOrBulletin(found);
    }));
}

Result<ExitCode> run::exportFiles(CommandContext &context)
{
    const Invocation &call = context.call();
    if (!call.isSet("format") || !call.isSet("to"))
        return fail(ErrorCode::InvalidInput, u"export needs --format FORMAT and --to FOLDER"_s);
    const auto what = articleOrBulletinNamed(context.argument(), context.stores());
    if (!what)
        return tl::unexpected(what.error());
    const PublicationDesk desk(context.stores(), context.newsroom(), context.clock());
    const auto done =
        desk.publish(*what, {call.value("format"), call.values("option"), call.value("to"), call.isSet("preview")});
    if (!done)
        return tl::unexpected(about(nameOf(*what), done.error()));
    QJsonArray files;
    QJsonArray findings;
    report(*done, files, findings, context.console());
    context.console().json({{u"files"_s, files}, {u"findings"_s, findings}});
    return ExitCode::Done;
}

} // namespace nashra::app
