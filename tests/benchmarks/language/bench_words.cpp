// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph of 80 words read by the checker of confused words, and what its model costs to make and to open.
#include "language/words/wordmodeltrainer.h"
#include "language/words/wordschecker.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::language;

namespace {

constexpr quint32 seed = 11;
constexpr int wordsOfParagraph = 80;

/// Words that look like a language's, as often as words are (Zipf), in pairs that come back. A third of them stand
/// where the model has not seen them, as a third of those in English prose do.
class Speaker
{
public:
    explicit Speaker(Language language)
    {
        const QStringView letters =
            language == Language::Arabic ? QStringView(u"ابتجحدرسشعفقكلمنهوي") : QStringView(u"etaoinshrdlucmfwyp");
        constexpr int vocabulary = 60'000;
        m_words.reserve(vocabulary);
        for (int i = 0; i < vocabulary; ++i) {
            QString word;
            // So that a word has six neighbours or so, as in English prose.
            const auto length = i < 300 ? 2 + m_random() % 2 : i < 6000 ? 3 + m_random() % 3 : 5 + m_random() % 4;
            for (std::size_t c = 0; c < length; ++c)
                word += letters[qsizetype(m_random() % std::size_t(letters.size()))];
            m_words << word;
        }
    }

    QString paragraph(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i) {
            text += m_words[next()];
            text += i % 15 == 14 ? u". "_s : u" "_s;
        }
        return text;
    }

private:
    /// Three words in four are one of the five that often follow the one before.
    qsizetype next()
    {
        const auto any = [this] {
            const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
            return qsizetype(std::pow(double(m_words.size()), share)) - 1;
        };
        m_last = m_random() % 4 == 0 ? any() : (m_last * 7919 + qsizetype(m_random() % 5) * 104'729) % m_words.size();
        return m_last;
    }

    std::mt19937 m_random{seed};
    QStringList m_words;
    qsizetype m_last = 0;
};

WordModel modelOf(Language language, int words)
{
    Speaker speaker(language);
    WordModelTrainer trainer(language);
    for (int i = 0; i < words / wordsOfParagraph; ++i)
        trainer.add(speaker.paragraph(wordsOfParagraph));
    return trainer.finish();
}

const WordModel &largeModel(Language language)
{
    constexpr int words = 6'000'000;
    static const WordModel models[] = {modelOf(Language::English, words), modelOf(Language::Arabic, words)};
    return models[int(language)];
}

/// Paragraphs the model has not read: a speaker of the same words who goes on where the archive ended.
QStringList freshParagraphs(Language language, int count)
{
    Speaker speaker(language);
    QStringList paragraphs;
    for (int i = 0; i < count; ++i)
        paragraphs << speaker.paragraph(wordsOfParagraph + 1).section(u' ', 1);
    return paragraphs;
}

void checkParagraph(benchmark::State &state, Language language, bool isCold)
{
    const WordModel &model = largeModel(language);
    const QStringList paragraphs = freshParagraphs(language, isCold ? 2000 : 200);
    auto checker = std::make_unique<WordsChecker>(QList<WordModel>{model});
    qsizetype i = 0;
    qint64 findings = 0;
    for (auto _ : state) {
        const TextUnit unit{paragraphs[i], TextUnit::Scope::Paragraph, language, {}};
        findings += checker->checkUnit(unit).size();
        i = (i + 1) % paragraphs.size();
        if (isCold) {
            state.PauseTiming();
            checker = std::make_unique<WordsChecker>(QList<WordModel>{model});
            state.ResumeTiming();
        }
    }
    state.counters["model MB"] = double(model.toBytes().size()) / 1e6;
    state.counters["findings"] = benchmark::Counter(double(findings), benchmark::Counter::kAvgIterations);
}

void train(benchmark::State &state)
{
    Speaker speaker(Language::English);
    QStringList paragraphs;
    for (int i = 0; i < 1000; ++i)
        paragraphs << speaker.paragraph(wordsOfParagraph);
    WordModelTrainer trainer(Language::English);
    for (auto _ : state) {
        for (const QString &paragraph : paragraphs)
            trainer.add(paragraph);
    }
    state.SetItemsProcessed(qint64(state.iterations()) * paragraphs.size() * wordsOfParagraph);
}

void openModel(benchmark::State &state)
{
    const QByteArray bytes = largeModel(Language::English).toBytes();
    for (auto _ : state)
        benchmark::DoNotOptimize(WordModel::fromBytes(bytes));
    state.SetBytesProcessed(qint64(state.iterations()) * bytes.size());
}

} // namespace

BENCHMARK_CAPTURE(checkParagraph, english, Language::English, false);
BENCHMARK_CAPTURE(checkParagraph, arabic, Language::Arabic, false);
BENCHMARK_CAPTURE(checkParagraph, english_first_words, Language::English, true)->Iterations(200);
BENCHMARK_CAPTURE(checkParagraph, arabic_first_words, Language::Arabic, true)->Iterations(200);
BENCHMARK(train)->Unit(benchmark::kMillisecond);
BENCHMARK(openModel)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
