// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What house style costs: a paragraph of 80 words with every built-in rule, the same with thousands of further terms,
// a whole article of 10,000 words, and reading the rules. The rules should be nothing beside painting a key (1 ms).
#include "language/style/ruleloader.h"
#include "language/style/stylechecker.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::language;

namespace {

constexpr int wordsPerParagraph = 80;

/// The words of the demonstration stories of a language, which are clean copy.
QStringList words(Language language)
{
    QFile file(QStringLiteral(NASHRA_SOURCE_DIR "/resources/demo/articles-%1.json").arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demonstration stories are missing");
    QStringList all;
    const QJsonArray articles = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &article : articles) {
        const QJsonArray body = article[u"body"].toArray();
        for (const QJsonValue &paragraph : body)
            all += paragraph.toString().split(u' ', Qt::SkipEmptyParts);
    }
    return all;
}

/// Paragraphs of 80 words, so many words in all.
QStringList paragraphs(Language language, int count)
{
    const QStringList all = words(language);
    QStringList texts;
    for (int from = 0; from < count; from += wordsPerParagraph) {
        QStringList text;
        for (int i = 0; i < wordsPerParagraph; ++i)
            text << all[(from + i) % all.size()];
        texts << text.join(u' ');
    }
    return texts;
}

TextUnit unit(Language language, const QString &text)
{
    TextUnit unit;
    unit.language = language;
    unit.text = text;
    return unit;
}

void runParagraphs(benchmark::State &state, const style::StyleChecker &checker, Language language)
{
    const QStringList texts = paragraphs(language, 4000);
    qsizetype next = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(checker.checkUnit(unit(language, texts[next])));
        next = (next + 1) % texts.size();
    }
}

void paragraph(benchmark::State &state, Language language)
{
    runParagraphs(state, style::StyleChecker(style::loadRules({style::builtInRulesFolder()})), language);
}

/// The built-in rules and so many terms more: what a newsroom's own list of names and words may come to.
void paragraphWithTerms(benchmark::State &state)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"House"_s);
    QFile file(folder.filePath(u"House/Terms.yml"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no place for a rule");
    file.write("extends: substitution\nmessage: '%s, %s'\nignorecase: true\nswap:\n");
    for (int i = 0; i < state.range(0); ++i)
        file.write(QStringLiteral("  word%1 of %2: other\n").arg(i * 7919).arg(i).toUtf8());
    file.close();
    runParagraphs(state, style::StyleChecker(style::loadRules({style::builtInRulesFolder(), folder.path()})),
                  Language::English);
}

void article(benchmark::State &state, Language language)
{
    const style::StyleChecker checker(style::loadRules({style::builtInRulesFolder()}));
    TextSnapshot snapshot;
    snapshot.content.language = language;
    const QStringList texts = paragraphs(language, 10'000);
    for (const QString &text : texts)
        snapshot.content.body.paragraphs << makeParagraph(text, Instant{1});
    for ([[maybe_unused]] auto _ : state) {
        for (const QString &text : texts)
            benchmark::DoNotOptimize(checker.checkUnit(unit(language, text)));
        benchmark::DoNotOptimize(checker.checkArticle(snapshot));
    }
}

/// What is left to do after a key: the units are kept, the article is read again.
void articleRules(benchmark::State &state, Language language)
{
    const style::StyleChecker checker(style::loadRules({style::builtInRulesFolder()}));
    TextSnapshot snapshot;
    snapshot.content.language = language;
    const QStringList texts = paragraphs(language, 10'000);
    for (const QString &text : texts)
        snapshot.content.body.paragraphs << makeParagraph(text, Instant{1});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(checker.checkArticle(snapshot));
}

void reading(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(style::loadRules({style::builtInRulesFolder()}));
}

BENCHMARK_CAPTURE(paragraph, english, Language::English)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(paragraph, arabic, Language::Arabic)->Unit(benchmark::kMicrosecond);
BENCHMARK(paragraphWithTerms)->Arg(100)->Arg(1000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(article, english, Language::English)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(article, arabic, Language::Arabic)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(articleRules, english, Language::English)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(articleRules, arabic, Language::Arabic)->Unit(benchmark::kMillisecond);
BENCHMARK(reading)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
