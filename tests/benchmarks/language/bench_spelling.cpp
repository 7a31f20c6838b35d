// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checker's verdicts and speed and the suggester's answers beside bare Hunspell's, in one run.
#include "language/spelling/spellingchecker.h"
#include "language/spelling/suggester.h"
#include "language/spellingwords.h"
#include "support/latencies.h"
#include "support/orstop.h"

#include <benchmark/benchmark.h>
#include <hunspell/hunspell.hxx>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::language;
using bench::orStop;
using bench::SpellingWords;

namespace {

Language languageOf(const benchmark::State &state)
{
    return state.range(0) == 0 ? Language::English : Language::Arabic;
}

DictionaryInfo infoOf(Language language)
{
    const auto info = chooseDictionary(findDictionaries(), language);
    if (!info)
        qFatal("no dictionary");
    return *info;
}

Hunspell bareHunspell(const DictionaryInfo &info)
{
    return Hunspell(QFile::encodeName(info.affixPath).constData(), QFile::encodeName(info.wordsPath).constData());
}

SpellingChecker checkerOf(const DictionaryInfo &info)
{
    SpellingChecker checker;
    checker.setDictionary(info.language, orStop(SpellingDictionary::load(info)));
    return checker;
}

/// 40,000 distinct words, a third of them misspelt: how often the checker judges another way than Hunspell. Arabic
/// marks, which the checker takes off and Hunspell judges in part, are left out.
void verdicts(benchmark::State &state)
{
    constexpr qsizetype wanted = 40'000;
    const DictionaryInfo info = infoOf(languageOf(state));
    Hunspell hunspell = bareHunspell(info);
    const SpellingChecker checker = checkerOf(info);
    SpellingWords words(info, 11);
    QSet<QString> seen;
    qint64 disagreements = 0;
    qint64 wrong = 0;
    qint64 passedOver = 0;
    for ([[maybe_unused]] auto _ : state) {
        while (seen.size() < wanted) {
            const QString form = words.form();
            TextUnit unit;
            unit.text = words.below(3) == 0 ? words.misspelt(form) : form;
            if (seen.contains(unit.text))
                continue;
            const std::vector<Word> tokens = wordsOf(unit.text);
            if (tokens.size() != 1 || !tokens[0].isSpelt() ||
                (info.language == Language::Arabic && !tokens[0].isPlain) || tokens[0].length != unit.text.size()) {
                ++passedOver;
                continue;
            }
            seen << unit.text;
            const bool isRight = hunspell.spell(unit.text.toStdString());
            wrong += !isRight;
            disagreements += isRight != checker.checkUnit(unit).isEmpty();
        }
    }
    state.counters["words"] = double(seen.size());
    state.counters["wrong"] = double(wrong);
    state.counters["passed_over"] = double(passedOver);
    state.counters["disagreements"] = double(disagreements);
}

/// Units of 80 words that follow Zipf's law, three of a hundred misspelt.
QList<TextUnit> runningText(SpellingWords &words, Hunspell &hunspell, Language language)
{
    constexpr int vocabulary = 20'000;
    constexpr int units = 1500;
    QStringList byRank;
    while (byRank.size() < vocabulary) {
        const QString form = words.form();
        const bool isWrong = words.below(100) < 3;
        const QString word = isWrong ? words.misspelt(form) : form;
        if (word.size() > 1 && wordsOf(word).size() == 1 && (isWrong || hunspell.spell(word.toStdString())))
            byRank << word;
    }
    QList<TextUnit> text;
    for (int i = 0; i < units; ++i) {
        TextUnit unit;
        unit.language = language;
        for (int word = 0; word < 80; ++word) {
            const double part = double(words.below(1 << 20)) / double(1 << 20);
            unit.text += byRank[int(std::pow(double(vocabulary), part)) - 1] + (word % 12 == 11 ? u". "_s : u" "_s);
        }
        text << unit;
    }
    return text;
}

/// Of this thread, so that other programs of a busy machine are not counted to either side.
double processorSeconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

void runningTextWarm(benchmark::State &state)
{
    const DictionaryInfo info = infoOf(languageOf(state));
    Hunspell hunspell = bareHunspell(info);
    SpellingChecker checker = checkerOf(info);
    SpellingWords words(info, 12);
    const QList<TextUnit> text = runningText(words, hunspell, info.language);
    std::vector<std::string> bare;
    for (const TextUnit &unit : text) {
        for (const Word &word : wordsOf(unit.text))
            bare.push_back(unit.text.mid(word.position, word.length).toStdString());
    }
    qint64 found = 0;
    const auto checkAll = [&] {
        for (const TextUnit &unit : text)
            found += checker.checkUnit(unit).size();
    };
    const double cold = double(bare.size()) / processorSeconds(checkAll);
    std::vector<double> checkerRates;
    std::vector<double> hunspellRates;
    const std::size_t part = bare.size() / 8;
    std::size_t round = 0;
    for ([[maybe_unused]] auto _ : state) {
        checkerRates.push_back(double(bare.size()) / processorSeconds(checkAll));
        const std::size_t begin = round++ % 8 * part;
        hunspellRates.push_back(double(part) / processorSeconds([&] {
                                    for (std::size_t i = begin; i < begin + part; ++i)
                                        found += hunspell.spell(bare[i]);
                                }));
    }
    benchmark::DoNotOptimize(found);
    const auto median = [](std::vector<double> rates) {
        std::sort(rates.begin(), rates.end());
        return rates[rates.size() / 2];
    };
    state.counters["checker_words_s"] = median(checkerRates);
    state.counters["hunspell_words_s"] = median(hunspellRates);
    state.counters["ratio"] = median(checkerRates) / median(hunspellRates);
    state.counters["cold_words_s"] = cold;
}

/// An article of 10,000 words that this start has not seen, its verdicts kept from another; beside plain Hunspell.
void articleFromKeptVerdicts(benchmark::State &state)
{
    const DictionaryInfo info = infoOf(languageOf(state));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"verdicts"_s);
    Hunspell hunspell = bareHunspell(info);
    SpellingWords words(info, 12);
    const QList<TextUnit> text = runningText(words, hunspell, info.language).mid(0, 125);
    SpellingChecker before = checkerOf(info);
    qint64 found = 0;
    for (const TextUnit &unit : text)
        found += before.checkUnit(unit).size();
    orStop(before.saveVerdicts(path));
    SpellingChecker checker = checkerOf(info);
    double kept = 0;
    double bare = 0;
    for ([[maybe_unused]] auto _ : state) {
        kept = processorSeconds([&] {
            orStop(checker.loadVerdicts(path));
            for (const TextUnit &unit : text)
                found += checker.checkUnit(unit).size();
        });
        bare = processorSeconds([&] {
            for (const TextUnit &unit : text) {
                for (const Word &word : wordsOf(unit.text))
                    found += hunspell.spell(unit.text.mid(word.position, word.length).toStdString());
            }
        });
    }
    benchmark::DoNotOptimize(found);
    state.counters["kept_us"] = kept * 1e6;
    state.counters["hunspell_us"] = bare * 1e6;
    state.counters["ratio"] = bare / kept;
}

struct Typo
{
    QString typed;
    QString meant;
};

/// Misspelt words that Hunspell refuses, of everyday ones or of any forms of the dictionary.
QList<Typo> typosOf(SpellingWords &words, Hunspell &hunspell, Language language, bool areEveryday)
{
    constexpr qsizetype wanted = 300;
    constexpr qsizetype shortest = 4;
    const QStringList everyday = SpellingWords::everyday(language);
    QList<Typo> typos;
    while (typos.size() < wanted) {
        const QString meant = areEveryday ? everyday[words.below(int(everyday.size()))] : words.form();
        const QString typed = words.misspelt(meant);
        if (meant.size() >= shortest && typed != meant && wordsOf(typed).size() == 1 && wordsOf(typed)[0].isPlain &&
            !typed.contains(u'-') && wordsOf(meant)[0].isPlain && hunspell.spell(meant.toStdString()) &&
            !hunspell.spell(typed.toStdString()))
            typos << Typo{typed, meant};
    }
    return typos;
}

/// Where the word meant stands among the answers: first, or among the first five.
struct Recall
{
    int first = 0;
    int five = 0;

    void count(const QStringList &answers, const QString &meant)
    {
        const qsizetype at = answers.indexOf(meant);
        first += at == 0;
        five += at >= 0 && at < 5;
    }
};

/// No word is counted beforehand: what was meant must be found by its nearness alone.
void suggestions(benchmark::State &state)
{
    const DictionaryInfo info = infoOf(languageOf(state));
    Hunspell hunspell = bareHunspell(info);
    Suggester suggester;
    suggester.setDictionary(info.language, orStop(SpellingDictionary::load(info)));
    QElapsedTimer timer;
    timer.start();
    const auto index = orStop(SuggestionIndex::build(info));
    state.counters["build_ms"] = double(timer.elapsed());
    state.counters["index_MB"] = double(index->bytes()) / 1e6;
    suggester.setIndex(info.language, index);
    SpellingWords words(info, 13);
    const QList<Typo> typos = typosOf(words, hunspell, info.language, state.range(1) == 1);
    bench::Latencies own;
    bench::Latencies bare;
    Recall ownRecall;
    Recall bareRecall;
    for ([[maybe_unused]] auto _ : state) {
        for (const Typo &typo : typos) {
            QStringList answers;
            own.measure([&] { answers = suggester.suggest(typo.typed, 5); });
            ownRecall.count(answers, typo.meant);
            std::vector<std::string> theirs;
            bare.measure([&] { theirs = hunspell.suggest(typo.typed.toStdString()); });
            answers.clear();
            for (const std::string &answer : theirs)
                answers << QString::fromStdString(answer);
            bareRecall.count(answers, typo.meant);
        }
    }
    own.report(state, "own_");
    bare.report(state, "hunspell_");
    state.counters["p50_ratio"] = bare.median() / own.median();
    state.counters["p99_ratio"] = bare.at(0.99) / own.at(0.99);
    const auto percent = [&](int hits) { return 100.0 * hits / double(typos.size()); };
    state.counters["own_at5"] = percent(ownRecall.five);
    state.counters["hunspell_at5"] = percent(bareRecall.five);
    state.counters["own_at1"] = percent(ownRecall.first);
    state.counters["hunspell_at1"] = percent(bareRecall.first);
}

// The first argument is the language, the second whether the words are everyday ones.
BENCHMARK(verdicts)->ArgName("arabic")->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(runningTextWarm)->ArgName("arabic")->Arg(0)->Arg(1)->Iterations(16)->Unit(benchmark::kMillisecond);
BENCHMARK(articleFromKeptVerdicts)->ArgName("arabic")->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(suggestions)
    ->ArgNames({"arabic", "everyday"})
    ->Args({0, 0})
    ->Args({0, 1})
    ->Args({1, 0})
    ->Args({1, 1})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
