// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/naming.h"
#include "core/base/words.h"
#include "language/proofing/checkers.h"
#include "language/proofing/copydesk.h"
#include "language/spelling/spellingchecker.h"
#include "language/spelling/suggester.h"
#include "language/style/ruleloader.h"
#include "language/words/wordmodel.h"
#include "presentation/errors/findingtext.h"
#include "presentation/errors/ruleproblemtext.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/ignoredentry.h"
#include "presentation/proofing/newsroomwords.h"
#include "presentation/proofing/proofedarticle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTranslator>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

/// A finding with the text it is about.
struct Proofed
{
    Finding finding;
    qsizetype paragraph = -1; ///< from 0; -1 outside the body
    QString text;
};

/// What the newsroom knows besides the dictionaries.
struct Knowledge
{
    QList<Entity> entities;
    std::shared_ptr<const language::KnownWords> words;
    QMap<Language, language::WordModel> models;
};

Result<Knowledge> knowledgeOf(const CommandContext &context)
{
    const auto entities = context.stores().entities().entities();
    if (!entities)
        return tl::unexpected(entities.error());
    const auto listed = context.stores().proofing().words({});
    if (!listed)
        return tl::unexpected(listed.error());
    Knowledge knowledge{*entities, presentation::newsroomWords(*entities, *listed), {}};
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto bytes = context.stores().proofing().wordModel(language);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto model = language::WordModel::fromBytes(*bytes); model && !bytes->isEmpty())
            knowledge.models.insert(language, *model);
    }
    return knowledge;
}

QDate today(const CommandContext &context)
{
    return context.clock().now().toDateTimeUtc().toLocalTime().date();
}

std::optional<language::DictionaryInfo> dictionaryOf(const CommandContext &context, Language language)
{
    return language::chooseDictionary(language::findDictionaries(), language,
                                      context.newsroom().dictionaries.value(language));
}

Result<std::shared_ptr<language::SpellingChecker>> spellingOf(const CommandContext &context, const Knowledge &knowledge)
{
    auto spelling = std::make_shared<language::SpellingChecker>();
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto chosen = dictionaryOf(context, language);
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
    spelling->setKnownWords(knowledge.words);
    return spelling;
}

Result<language::CopyDesk> copyDeskOf(const CommandContext &context, const Knowledge &knowledge)
{
    language::CheckerInputs inputs;
    inputs.newsroom = context.newsroom();
    inputs.entities = knowledge.entities;
    inputs.models = knowledge.models.values();
    inputs.today = [&context] { return today(context); };
    const auto spelling = spellingOf(context, knowledge);
    if (!spelling)
        return tl::unexpected(spelling.error());
    inputs.spelling = *spelling;
    QStringList folders{language::style::builtInRulesFolder()};
    if (const QString folder = context.newsroom().styleFolder; !folder.isEmpty())
        folders << folder;
    inputs.rules = language::style::loadRules(folders);
    // A terminal shows what keeps a path in one piece in a window as signs.
    for (const language::style::RuleProblem &problem : inputs.rules->problems())
        context.console().remark(presentation::ruleProblemText(problem).remove(QChar(0x2068)).remove(QChar(0x2069)));
    language::CopyDesk copyDesk;
    copyDesk.setMatcher(std::make_shared<const language::EntityMatcher>(knowledge.entities));
    copyDesk.setCheckers(language::makeCheckers(inputs));
    copyDesk.setDisabledRules(inputs.newsroom.disabledRules);
    return copyDesk;
}

/// Loads of a language what finds words for those that are in no dictionary. Without it nothing is proposed, and what
/// is found stands all the same.
void teach(language::Suggester &suggester, const CommandContext &context, const Knowledge &knowledge, Language language)
{
    const auto chosen = dictionaryOf(context, language);
    auto dictionary =
        chosen ? language::SpellingDictionary::load(*chosen) : Result<std::unique_ptr<language::SpellingDictionary>>();
    if (!dictionary || !*dictionary)
        return;
    suggester.setDictionary(language, std::move(*dictionary));
    if (const auto index = language::SuggestionIndex::build(*chosen))
        suggester.setIndex(language, *index);
    if (const auto model = knowledge.models.constFind(language); model != knowledge.models.cend())
        suggester.setFrequency(language, [model = *model](QStringView word) { return model.count(word); });
}

/// Gives the words in no dictionary the fixes that the window proposes for them.
void suggest(QList<Proofed> &findings, const CommandContext &context, const Knowledge &knowledge)
{
    constexpr int mostSuggestions = 5;
    language::Suggester suggester;
    QSet<Language> taught;
    for (Proofed &each : findings) {
        if (presentation::kindOf(each.finding) != presentation::FindingKind::Spelling)
            continue;
        if (taught.isEmpty())
            suggester.setKnownWords(knowledge.words);
        if (const Language language = languageOfLetters(each.text); !taught.contains(language)) {
            taught.insert(language);
            teach(suggester, context, knowledge, language);
        }
        each.finding.fixes = suggester.suggest(each.text, mostSuggestions);
    }
}

QList<Proofed> inPlaces(const QList<Finding> &findings, const ArticleContent &content)
{
    QList<Proofed> all;
    for (const Finding &finding : findings) {
        const qsizetype i = content.body.indexOf(finding.paragraph);
        const QString text = i >= 0                                    ? content.body.paragraphs[i].text()
                             : finding.place == FindingPlace::Headline ? content.headline
                                                                       : QString();
        all << Proofed{finding, i, text.mid(finding.position, finding.length)};
    }
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

QJsonObject toJson(const Proofed &proofed, const QString &sentence)
{
    return {{u"rule"_s, proofed.finding.rule},
            {u"place"_s, placeText(proofed)},
            {u"paragraph"_s, proofed.finding.paragraph.toString()},
            {u"position"_s, proofed.finding.position},
            {u"length"_s, proofed.finding.length},
            {u"text"_s, proofed.text},
            {u"message"_s, sentence},
            {u"arguments"_s, QJsonArray::fromStringList(proofed.finding.arguments)},
            {u"fixes"_s, QJsonArray::fromStringList(proofed.finding.fixes)}};
}

/// What people told the copy desk to ignore, as it concerns an article.
struct Silenced
{
    QList<presentation::IgnoredEntry> entries;
    QList<Proofed> findings; ///< that are kept silent
};

Silenced silencedBy(const QList<IgnoredFinding> &ignored, const QList<Proofed> &hidden)
{
    QList<Finding> findings;
    for (const Proofed &each : hidden)
        findings << each.finding;
    const auto textOf = [&](const Finding &finding) {
        const auto found =
            std::find_if(hidden.cbegin(), hidden.cend(), [&](const Proofed &each) { return each.finding == finding; });
        return found == hidden.cend() ? QString() : found->text;
    };
    return {presentation::ignoredEntries(ignored, {}, findings, textOf), hidden};
}

/// Where something ignored still stands, one place after the other; empty where it stands no more.
QString placesOf(const presentation::IgnoredEntry &entry, const Silenced &silenced)
{
    QStringList places;
    for (const Proofed &each : silenced.findings) {
        if (entry.hidden.contains(each.finding))
            places << placeText(each);
    }
    return places.join(u' ');
}

QString reachName(presentation::IgnoreReach reach)
{
    switch (reach) {
    case presentation::IgnoreReach::Here:
        return u"paragraph"_s;
    case presentation::IgnoreReach::Newsroom:
        return u"newsroom"_s;
    case presentation::IgnoreReach::Article:
        break;
    }
    return u"article"_s;
}

/// The table of what is ignored, and the same for programs.
QJsonArray tellIgnored(const Silenced &silenced, CommandContext &context)
{
    TextTable table({u"IGNORED"_s, u"RULE"_s, u"TEXT"_s, u"STANDS"_s, u"BY"_s, u"AT"_s});
    QJsonArray json;
    for (const presentation::IgnoredEntry &entry : silenced.entries) {
        const QString text = readableIgnoredText(entry.ignored.text);
        const QString places = placesOf(entry, silenced);
        const QString by = context.loginOf(entry.ignored.by);
        table.addRow(
            {reachName(entry.reach), entry.ignored.rule, cutAtWord(text, 40), places, by, localTime(entry.ignored.at)});
        json << QJsonObject{{u"reach"_s, reachName(entry.reach)},
                            {u"rule"_s, entry.ignored.rule},
                            {u"text"_s, text},
                            {u"places"_s, QJsonArray::fromStringList(places.split(u' ', Qt::SkipEmptyParts))},
                            {u"by"_s, by},
                            {u"at"_s, entry.ignored.at.toDateTimeUtc().toString(Qt::ISODateWithMs)}};
    }
    context.console().table(table);
    return json;
}

/// The sentences of the window, in a language of it.
void tell(const QList<Proofed> &findings, const Silenced &silenced, const Article &article, Language language,
          CommandContext &context)
{
    QTranslator translator;
    if (language != Language::English && translator.load(u"nashra_"_s + languageCode(language), u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    TextTable table({u"PLACE"_s, u"RULE"_s, u"TEXT"_s, u"FIX"_s, u"MESSAGE"_s});
    QJsonArray json;
    for (const Proofed &each : findings) {
        const QString sentence = presentation::findingText(each.finding, language);
        json << toJson(each, sentence);
        table.addRow(
            {placeText(each), each.finding.rule, cutAtWord(each.text, 40), each.finding.fixes.value(0), sentence});
    }
    Console &console = context.console();
    console.table(table);
    QJsonObject answer{
        {u"article"_s, article.id.toString()}, {u"findings"_s, json}, {u"ignoredCount"_s, silenced.entries.size()}};
    if (context.call().isSet("ignored"))
        answer.insert(u"ignored"_s, tellIgnored(silenced, context));
    else if (!silenced.entries.isEmpty())
        console.line(u"%1 ignored in this article; --ignored lists them"_s.arg(silenced.entries.size()));
    console.json(answer);
}

} // namespace

Result<ExitCode> run::proof(CommandContext &context)
{
    const auto language =
        choice<Language>(u"language"_s, context.call().value("language"), languageFromCode, {u"en"_s, u"ar"_s});
    if (!language)
        return tl::unexpected(language.error());
    const auto article = articleNamed(context.argument(), context.stores());
    if (!article)
        return tl::unexpected(article.error());
    const auto toProof = presentation::ArticleToProof::of(*article, context.stores());
    if (!toProof)
        return tl::unexpected(toProof.error());
    const auto knowledge = knowledgeOf(context);
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    const auto copyDesk = copyDeskOf(context, *knowledge);
    if (!copyDesk)
        return tl::unexpected(copyDesk.error());
    const presentation::ProofedArticle read = presentation::proofed(*copyDesk, *toProof, today(context));
    QList<Proofed> findings = inPlaces(read.findings, article->content);
    const Silenced silenced = silencedBy(toProof->ignored, inPlaces(read.ignored, article->content));
    suggest(findings, context, *knowledge);
    tell(findings, silenced, *article, language->value_or(Language::English), context);
    return ExitCode::Done;
}

} // namespace nashra::app
