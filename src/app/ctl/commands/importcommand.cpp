// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/json.h"
#include "core/article/slug.h"
#include "core/base/textsafety.h"
#include "importing/importer.h"
#include "importing/textdecoder.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

/// What the options say about every file.
struct Instructions
{
    QString slug;
    QString desk;
    std::optional<Language> language;
    bool isSubmitted = false;
};

Result<Instructions> readInstructions(const CommandContext &context)
{
    const Invocation &call = context.call();
    Instructions instructions{call.value("slug"), call.value("desk"), std::nullopt, call.isSet("submit")};
    const auto language = choice<Language>(u"language"_s, call.value("language"), languageFromCode, {u"en"_s, u"ar"_s});
    if (!language)
        return tl::unexpected(language.error());
    instructions.language = *language;
    if (call.isSet("slug") && call.arguments().size() > 1)
        return fail(ErrorCode::InvalidInput, u"--slug names one story, and there are several files"_s);
    if (!isSafe(instructions.slug) || instructions.slug.contains(u'\n') || instructions.slug.size() > longestSlug)
        return fail(ErrorCode::InvalidInput,
                    u"--slug takes one line of at most %1 characters without control characters"_s.arg(longestSlug));
    QStringList desks;
    for (const Desk &desk : context.newsroom().desks)
        desks << desk.id;
    if (call.isSet("desk") && !desks.contains(instructions.desk))
        return fail(ErrorCode::InvalidInput,
                    u"no desk “%1”; there are: %2"_s.arg(instructions.desk.left(40), desks.join(u", "_s)));
    return instructions;
}

Result<importing::ImportedStory> readStory(const QString &file, Instant now)
{
    if (file != "-"_L1)
        return importing::importFile(file, now);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"standard input: "_s + input.errorString());
    return importing::importBytes(input.read(importing::maxImportBytes + 1), u"standard input"_s, now);
}

/// Imports the files one by one and keeps account of what became of each.
class Import
{
public:
    Import(CommandContext &context, Instructions instructions, UserId actor)
        : m_context(context)
        , m_instructions(std::move(instructions))
        , m_actor(actor)
    {
    }

    void take(const QString &file)
    {
        const Instant now = m_context.clock().now();
        auto story = readStory(file, now);
        if (!story)
            return refuse(file, story.error(), ExitCode::File);
        if (m_instructions.language)
            story->content.language = *m_instructions.language;
        if (!m_instructions.desk.isEmpty())
            story->content.desk = m_instructions.desk;
        if (!m_instructions.slug.isEmpty())
            story->content.slug = m_instructions.slug;
        else if (story->content.slug.isEmpty())
            story->content.slug = slugFrom(story->content.headline);

        auto article = m_context.stores().articles().create(story->content, m_actor);
        if (!article)
            return refuse(file, article.error(), exitCodeOf(article.error().code));
        if (m_instructions.isSubmitted)
            submit(file, *article, now);
        accept(file, *article, story->notes);
    }

    [[nodiscard]] ExitCode finish() const
    {
        m_context.console().json({{u"imported"_s, m_imported}, {u"failed"_s, m_failed}});
        return m_code;
    }

private:
    void submit(const QString &file, Article &article, Instant now)
    {
        ActionArguments arguments;
        arguments.now = now;
        const auto submitted =
            m_context.stores().articles().transition(article.id, article.revision, Action::Submit, arguments, m_actor);
        if (submitted)
            article = *submitted;
        else
            refuse(file, about(u"imported, but not submitted"_s, submitted.error()),
                   exitCodeOf(submitted.error().code));
    }

    void accept(const QString &file, const Article &article, const QStringList &notes)
    {
        m_imported << QJsonObject{{u"file"_s, file},
                                  {u"article"_s, toJson(article, m_context)},
                                  {u"notes"_s, QJsonArray::fromStringList(notes)}};
        Console &console = m_context.console();
        console.line(u"%1: %2, %3, %4 words, %5"_s.arg(file, nameOf(article), statusName(article.status))
                         .arg(article.content.body.wordCount())
                         .arg(article.id.toString()));
        for (const QString &note : notes)
            console.line(u"  note: "_s + note);
    }

    void refuse(const QString &file, const Error &error, ExitCode code)
    {
        const Error named = about(file, error);
        m_failed << QJsonObject{{u"file"_s, file}, {u"error"_s, errorToJson(named)}};
        m_context.console().remark(errorSentence(named));
        if (m_code == ExitCode::Done)
            m_code = code;
    }

    CommandContext &m_context;
    Instructions m_instructions;
    UserId m_actor;
    QJsonArray m_imported;
    QJsonArray m_failed;
    ExitCode m_code = ExitCode::Done;
};

} // namespace

Result<ExitCode> run::import(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto instructions = readInstructions(context);
    if (!instructions)
        return tl::unexpected(instructions.error());
    Import work(context, *instructions, actor->id);
    for (const QString &file : context.call().arguments())
        work.take(file);
    return work.finish();
}

} // namespace nashra::app
