// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/json.h"
#include "core/proofing/wordlistfile.h"
#include "importing/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

/// The list a command is about, and whose language the options narrow it to.
struct Choice
{
    std::optional<UserId> owner; ///< nothing for the newsroom's
    std::optional<Language> language;
};

Result<Choice> readChoice(const CommandContext &context)
{
    Choice chosen;
    if (context.call().isSet("personal")) {
        const auto actor = context.actor();
        if (!actor)
            return tl::unexpected(actor.error());
        chosen.owner = actor->id;
    }
    const auto language =
        choice<Language>(u"language"_s, context.call().value("language"), languageFromCode, {u"en"_s, u"ar"_s});
    if (!language)
        return tl::unexpected(language.error());
    chosen.language = *language;
    return chosen;
}

/// What is on the chosen list, in the chosen language.
Result<QList<ListedWord>> chosenWords(const CommandContext &context)
{
    const auto chosen = readChoice(context);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto words = context.stores().proofing().words(chosen->owner.value_or(UserId()));
    if (words) {
        words->removeIf([&chosen](const ListedWord &word) {
            return word.owner != chosen->owner || (chosen->language && word.language != *chosen->language);
        });
    }
    return words;
}

/// The words of the command line, for the chosen list.
Result<QList<ListedWord>> namedWords(const CommandContext &context)
{
    const auto chosen = readChoice(context);
    if (!chosen)
        return tl::unexpected(chosen.error());
    QList<ListedWord> words;
    for (const QString &word : context.call().arguments())
        words << ListedWord{word, chosen->language.value_or(languageOfLetters(word)), chosen->owner, {}, {}};
    return checkedWords(words);
}

Result<QByteArray> readBytes(const QString &name)
{
    QFile file(name);
    if (name == "-"_L1) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::Io, u"standard input: "_s + file.errorString());
    } else if (!QFileInfo(name).isFile()) {
        return fail(ErrorCode::Io, name + u": no such file, or not a regular one"_s); // a device may never end
    } else if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, name + u": "_s + file.errorString());
    }
    const QByteArray bytes = file.read(largestWordListFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, name + u": "_s + file.errorString());
    return bytes;
}

void tellRefused(const QString &name, const WordListFile &file, QJsonArray &json, Console &console)
{
    for (const WordListFile::Line &line : file.refused) {
        json << QJsonObject{{u"file"_s, name}, {u"line"_s, line.number}, {u"text"_s, line.text}};
        console.remark(u"%1, line %2 is no word: %3"_s.arg(name).arg(line.number).arg(line.text));
    }
    if (const qsizetype more = file.refusedCount - file.refused.size(); more > 0)
        console.remark(u"%1: %2 more lines are no words"_s.arg(name).arg(more));
}

} // namespace

Result<ExitCode> run::wordsList(CommandContext &context)
{
    const auto words = chosenWords(context);
    if (!words)
        return tl::unexpected(words.error());
    QJsonArray json;
    TextTable table({u"LANG"_s, u"ADDED BY"_s, u"ADDED"_s, u"WORD"_s});
    for (const ListedWord &word : *words) {
        json << toJson(word, context);
        table.addRow({languageCode(word.language), context.loginOf(word.addedBy), localTime(word.addedAt), word.word});
    }
    context.console().json({{u"words"_s, json}});
    if (table.isEmpty())
        context.console().remark(u"no words"_s);
    else
        context.console().table(table);
    return ExitCode::Done;
}

Result<ExitCode> run::wordsAdd(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto words = namedWords(context);
    if (!words)
        return tl::unexpected(words.error());
    const auto added = context.stores().proofing().addWords(*words, actor->id);
    if (!added)
        return tl::unexpected(added.error());
    const qsizetype present = words->size() - *added;
    context.console().json({{u"added"_s, *added}, {u"present"_s, present}});
    context.console().line(u"%1 words added, %2 were there"_s.arg(*added).arg(present));
    return ExitCode::Done;
}

Result<ExitCode> run::wordsRemove(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto words = namedWords(context);
    if (!words)
        return tl::unexpected(words.error());
    const auto removed = context.stores().proofing().removeWords(*words, actor->id);
    if (!removed)
        return tl::unexpected(removed.error());
    const qsizetype absent = words->size() - *removed;
    context.console().json({{u"removed"_s, *removed}, {u"absent"_s, absent}});
    context.console().line(u"%1 words removed, %2 were not there"_s.arg(*removed).arg(absent));
    return ExitCode::Done;
}

Result<ExitCode> run::wordsImport(CommandContext &context)
{
    const auto actor = context.actor();
    if (!actor)
        return tl::unexpected(actor.error());
    const auto chosen = readChoice(context);
    if (!chosen)
        return tl::unexpected(chosen.error());
    QList<ListedWord> words;
    QJsonArray refused;
    qsizetype refusedCount = 0;
    for (const QString &name : context.call().arguments()) {
        const auto file = readBytes(name).and_then(readWordList);
        if (!file)
            return tl::unexpected(about(name, file.error()));
        words += file->words;
        refusedCount += file->refusedCount;
        tellRefused(name, *file, refused, context.console());
    }
    for (ListedWord &word : words)
        word.owner = chosen->owner;
    const auto checked = checkedWords(words); // several files may hold the same
    if (!checked)
        return tl::unexpected(checked.error());
    const auto added = context.stores().proofing().addWords(*checked, actor->id);
    if (!added)
        return tl::unexpected(added.error());
    const qsizetype present = checked->size() - *added;
    context.console().json(
        {{u"added"_s, *added}, {u"present"_s, present}, {u"refused"_s, refused}, {u"refusedCount"_s, refusedCount}});
    context.console().line(
        u"%1 words added, %2 were there, %3 lines were no words"_s.arg(*added).arg(present).arg(refusedCount));
    return ExitCode::Done;
}

Result<ExitCode> run::wordsExport(CommandContext &context)
{
    const auto words = chosenWords(context);
    if (!words)
        return tl::unexpected(words.error());
    const QByteArray text = writeWordList(*words);
    Console &console = context.console();
    const QString name = context.call().arguments().value(0, u"-"_s);
    if (name == "-"_L1) {
        console.json({{u"words"_s, words->size()}, {u"text"_s, QString::fromUtf8(text)}});
        if (!console.isJson())
            console.raw(QString::fromUtf8(text));
        return ExitCode::Done;
    }
    if (const auto written = importing::writeFile(name, text); !written)
        return tl::unexpected(written.error());
    const QString path = QFileInfo(name).absoluteFilePath();
    console.json({{u"words"_s, words->size()}, {u"file"_s, path}});
    console.line(u"%1: %2 words"_s.arg(path).arg(words->size()));
    return ExitCode::Done;
}

} // namespace nashra::app
