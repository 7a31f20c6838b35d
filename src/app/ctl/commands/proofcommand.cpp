// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/naming.h"
#include "core/base/words.h"
#include "core/proofing/ignorelist.h"
#include "language/proofing/checkers.h"
#include "language/proofing/copydesk.h"
#include "language/spelling/spellingchecker.h"
#include "language/style/ruleloader.h"
#include "language/words/wordmodel.h"

#include <QDateTime>
#include <QJsonArray>

namespace nashra::app {

using namespace Qt::StringLiterals;
using language::TextUnit;

namespace {

/// A finding with the text it is about.
struct Proofed
{
    Finding finding;
    qsizetype paragraph = -1; ///< from 0; -1 outside the body
    QString text;
};

Result<std::shared_ptr<language::SpellingChecker>> spellingOf(const CommandContext &context,
                                                              const QList<Entity> &entities)
{
    auto spelling = std::make_shared<language::SpellingChecker>();
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto chosen = language::chooseDictionary(language::findDictionaries(), language,
                                                       context.newsroom().dictionaries.value(language));
        if (!chosen) {
            context.console().remark(u"no dictionary for "_s + languageCode(language) +
                                     u"; its words are not checked"_s);
            continue;
        }
        auto dictionary = language::SpellingDictionary::load(*chosen);
        if (!dictionary)
            return tl::unexpected(dictionary.error());
        spelling->setDictionary(language, std::move(*dictionary));
    }
    const auto listed = context.stores().proofing().words({});
    if (!listed)
        return tl::unexpected(listed.error());
    QStringList known;
    for (const Entity &entity : entities) {
        for (const EntityName &name : entity.names)
            known << name.text;
    }
    for (const ListedWord &word : *listed)
        known << word.word;
    spelling->setKnownWords(std::make_shared<const language::KnownWords>(known));
    return spelling;
}

Result<language::CopyDesk> copyDeskOf(const CommandContext &context)
{
    const auto entities = context.stores().entities().entities();
    if (!entities)
        return tl::unexpected(entities.error());
    language::CheckerInputs inputs;
    inputs.newsroom = context.newsroom();
    inputs.entities = *entities;
    inputs.today = [&clock = context.clock()] { return clock.now().toDateTimeUtc().toLocalTime().date(); };
    const auto spelling = spellingOf(context, *entities);
    if (!spelling)
        return tl::unexpected(spelling.error());
    inputs.spelling = *spelling;
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto bytes = context.stores().proofing().wordModel(language);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto model = language::WordModel::fromBytes(*bytes); model && !bytes->isEmpty())
            inputs.models << *model;
    }
    QStringList folders{language::style::builtInRulesFolder()};
    if (const QString folder = context.newsroom().styleFolder; !folder.isEmpty())
        folders << folder;
    inputs.rules = language::style::loadRules(folders);
    for (const language::style::RuleProblem &problem : inputs.rules->problems())
        context.console().remark(u"%1:%2: %3"_s.arg(problem.file).arg(problem.line).arg(problem.detail));
    language::CopyDesk copyDesk;
    copyDesk.setMatcher(std::make_shared<const language::EntityMatcher>(*entities));
    copyDesk.setCheckers(language::makeCheckers(inputs));
    copyDesk.setDisabledRules(inputs.newsroom.disabledRules);
    return copyDesk;
}

QList<Proofed> proofed(const language::CopyDesk &copyDesk, const Article &article,
                       const std::optional<ArticleContent> &approved, const Clock &clock)
{
    QList<Proofed> all;
    const ArticleContent &content = article.content;
    const auto add = [&](Finding finding, qsizetype paragraph, const QString &text) {
        all << Proofed{finding, paragraph, text.mid(finding.position, finding.length)};
    };
    for (const Finding &finding :
         copyDesk.read({content.headline, TextUnit::Scope::Headline, content.language, {}}).findings)
        add(finding, -1, content.headline);
    const QList<Paragraph> &paragraphs = content.body.paragraphs;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString text = paragraphs[i].text();
        for (Finding finding :
             copyDesk.read({text, language::scopeOf(paragraphs[i].kind), content.language, {}}).findings) {
            finding.paragraph = paragraphs[i].id;
            add(finding, i, text);
        }
    }
    language::TextSnapshot snapshot;
    snapshot.article = article.id;
    snapshot.content = content;
    snapshot.status = article.status;
    if (approved)
        snapshot.approved = std::make_shared<const ArticleContent>(*approved);
    snapshot.day = content.dateline.date.value_or(clock.now().toDateTimeUtc().toLocalTime().date());
    for (const Finding &finding : copyDesk.read(snapshot).findings) {
        const qsizetype i = content.body.indexOf(finding.paragraph);
        const QString text = i >= 0                                    ? paragraphs[i].text()
                             : finding.place == FindingPlace::Headline ? content.headline
                                                                       : QString();
        add(finding, i, text);
    }
    std::stable_sort(all.begin(), all.end(), [](const Proofed &a, const Proofed &b) {
        return std::pair(a.paragraph, a.finding.position) < std::pair(b.paragraph, b.finding.position);
    });
    return all;
}

QString placeText(const Proofed &proofed)
{
    if (proofed.paragraph >= 0)
        return u"%1:%2"_s.arg(proofed.paragraph + 1).arg(proofed.finding.position);
    return proofed.finding.place == FindingPlace::Dateline  ? u"dateline"_s
           : proofed.finding.place == FindingPlace::Article ? u"article"_s
                                                            : u"headline"_s;
}

QJsonObject toJson(const Proofed &proofed)
{
    return {{u"rule"_s, proofed.finding.rule},
            {u"place"_s, placeText(proofed)},
            {u"paragraph"_s, proofed.finding.paragraph.toString()},
            {u"position"_s, proofed.finding.position},
            {u"length"_s, proofed.finding.length},
            {u"text"_s, proofed.text},
            {u"message"_s, textIn(proofed.finding.message, Language::English)},
            {u"arguments"_s, QJsonArray::fromStringList(proofed.finding.arguments)},
            {u"fixes"_s, QJsonArray::fromStringList(proofed.finding.fixes)}};
}

} // namespace

Result<ExitCode> run::proof(CommandContext &context)
{
    const auto article = articleNamed(context.argument(), context.stores());
    if (!article)
        return tl::unexpected(article.error());
    const auto ignored = context.stores().proofing().ignored(article->id);
    if (!ignored)
        return tl::unexpected(ignored.error());
    const auto approved = context.stores().articles().lastApproved(article->id);
    if (!approved)
        return tl::unexpected(approved.error());
    const auto copyDesk = copyDeskOf(context);
    if (!copyDesk)
        return tl::unexpected(copyDesk.error());
    QList<Proofed> findings = proofed(*copyDesk, *article, *approved, context.clock());
    findings.removeIf([ignores = IgnoreList(*ignored)](const Proofed &each) {
        return ignores.ignores(each.finding, each.text, each.finding.paragraph);
    });
    TextTable table({u"PLACE"_s, u"RULE"_s, u"TEXT"_s, u"FIX"_s, u"MESSAGE"_s});
    QJsonArray json;
    for (const Proofed &each : std::as_const(findings)) {
        json << toJson(each);
        const QString message = each.finding.message.isEmpty() ? each.finding.arguments.join(u", "_s)
                                                               : textIn(each.finding.message, Language::English);
        table.addRow(
            {placeText(each), each.finding.rule, cutAtWord(each.text, 40), each.finding.fixes.value(0), message});
    }
    context.console().json({{u"article"_s, article->id.toString()}, {u"findings"_s, json}});
    context.console().table(table);
    return ExitCode::Done;
}

} // namespace nashra::app
