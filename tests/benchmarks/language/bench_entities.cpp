// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of registries of every size in raw text of both languages, paragraph by paragraph as the editor asks for them;
// and pyahocorasick on the same names and the same text, normalised beforehand and in one piece.
#include "core/base/textfold.h"
#include "language/entities/entitymatcher.h"
#include "language/entities/nameindexbuilder.h"
#include "support/articlegenerator.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr quint32 seed = 11;
constexpr int paragraphs = 24'000;
constexpr int namesInText = 100'000; ///< those that the text is written with

/// Distinct names of one to four words, half of them Arabic; the first ones are the same for every count.
QStringList makeNames(const bench::ArticleGenerator &words, int count)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> first(2000, 12'000);
    std::uniform_int_distribution<int> only(25'000, bench::ArticleGenerator::vocabulary - 1);
    std::uniform_int_distribution<int> later(5000, bench::ArticleGenerator::vocabulary - 1);
    std::discrete_distribution<int> length{0, 1, 5, 3, 1};
    QStringList names;
    names.reserve(count);
    QSet<QString> known;
    while (names.size() < count) {
        const auto language = names.size() % 2 == 0 ? Language::English : Language::Arabic;
        QString name;
        const int size = length(random);
        for (int i = 0; i < size; ++i) {
            QString word = words.word(language, size == 1 ? only(random) : i == 0 ? first(random) : later(random));
            word[0] = word[0].toUpper();
            name += i == 0 ? word : u' ' + word;
        }
        if (!known.contains(name)) {
            known.insert(name);
            names << name;
        }
    }
    return names;
}

/// An entity of two of the names, English and Arabic: by the first one a place of one word, a person of two, an
/// organisation or event of more.
Entity entityOf(const QString &english, const QString &arabic, qsizetype number)
{
    static constexpr EntityKind kinds[] = {EntityKind::Place, EntityKind::Person, EntityKind::Organisation,
                                           EntityKind::Event};
    Entity entity;
    entity.id = EntityId(QUuid(uint(number), 7, 7, 0x80, 1, 2, 3, 4, 5, 6, 7));
    entity.kind = kinds[std::min<qsizetype>(english.count(u' '), 3)];
    entity.names = {{Language::English, NameForm::House, english}, {Language::Arabic, NameForm::House, arabic}};
    return entity;
}

/// Paragraphs in which three words of a hundred are names, a quarter of the Arabic ones behind a particle.
QStringList makeText(const bench::ArticleGenerator &words, const QStringList &names)
{
    std::mt19937 random(seed + 1);
    std::uniform_int_distribution<int> percent(0, 99);
    std::uniform_int_distribution<int> length(40, 80);
    std::uniform_int_distribution<int> name(0, int(std::min<qsizetype>(names.size(), namesInText)) / 2 - 1);
    // Zipf's law: ranks are even on a scale of logarithms.
    std::uniform_real_distribution<double> rank(0, std::log(bench::ArticleGenerator::vocabulary));
    QStringList text;
    for (int i = 0; i < paragraphs; ++i) {
        const auto language = i % 2 == 0 ? Language::English : Language::Arabic;
        QString paragraph;
        for (int left = length(random); left > 0; --left) {
            if (percent(random) < 3) {
                const QString &chosen = names[2 * name(random) + (language == Language::Arabic ? 1 : 0)];
                paragraph += (language == Language::Arabic && percent(random) < 25 ? u"و"_s : QString()) + chosen;
            } else {
                paragraph += words.word(language, int(std::exp(rank(random))));
            }
            paragraph += percent(random) < 8 ? u", "_s : u" "_s;
        }
        text << paragraph;
    }
    return text;
}

/// The same in letters of an alphabet that knows no particles: what recognition costs without them.
QString withoutParticles(QString text)
{
    for (QChar &c : text) {
        if (c.script() == QChar::Script_Arabic && c.isLetter())
            c = QChar(char16_t(0xAC00 + (c.unicode() - 0x0600)));
    }
    return text;
}

struct Registry
{
    QByteArray index;
    double buildSeconds = 0;
    std::shared_ptr<const language::EntityMatcher> matcher;
};

/// Names, text and registries are made once for all benchmarks.
class Setting
{
public:
    static Setting &get()
    {
        static Setting setting;
        return setting;
    }

    const Registry &registry(qint64 size, bool isWithoutParticles)
    {
        Registry &made = m_registries[{size, isWithoutParticles}];
        if (!made.matcher) {
            language::NameIndexBuilder builder;
            const auto begin = std::chrono::steady_clock::now();
            for (qsizetype i = 0; i < size; i += 2) {
                const QString &arabic = m_names[i + 1];
                builder.add(entityOf(m_names[i], isWithoutParticles ? withoutParticles(arabic) : arabic, i));
            }
            made.index = orStop(builder.build(1));
            made.buildSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            made.matcher =
                std::make_shared<const language::EntityMatcher>(orStop(language::NameIndex::fromBytes(made.index)));
        }
        return made;
    }

    const QStringList &text(bool isWithoutParticles) { return isWithoutParticles ? m_strangeText : m_text; }
    /// In UTF-8, as the peer counts too.
    [[nodiscard]] double megabytes() const { return m_megabytes; }
    const QStringList &names() { return m_names; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    Setting()
    {
        const bool isLarge = qEnvironmentVariableIntValue("NASHRA_BENCH_LARGE") == 1;
        const bench::ArticleGenerator words;
        m_names = makeNames(words, isLarge ? 1'000'000 : namesInText);
        m_text = makeText(words, m_names);
        for (const QString &paragraph : std::as_const(m_text)) {
            m_strangeText << withoutParticles(paragraph);
            m_megabytes += double(paragraph.toUtf8().size()) / 1e6;
        }
    }

    QStringList m_names;
    QStringList m_text;
    QStringList m_strangeText;
    double m_megabytes = 0;
    std::map<std::pair<qint64, bool>, Registry> m_registries;
    QTemporaryDir m_folder;
};

/// The fastest of three passes in processor time, as the peer takes its own.
void readText(benchmark::State &state, bool isWithoutParticles)
{
    Setting &setting = Setting::get();
    const Registry &registry = setting.registry(state.range(0), isWithoutParticles);
    qint64 hits = 0;
    for ([[maybe_unused]] auto _ : state) {
        double fastest = std::numeric_limits<double>::infinity();
        for (int pass = 0; pass < 3; ++pass) {
            hits = 0;
            const std::clock_t begin = std::clock();
            for (const QString &paragraph : setting.text(isWithoutParticles))
                hits += registry.matcher->match(paragraph).size();
            fastest = std::min(fastest, double(std::clock() - begin) / CLOCKS_PER_SEC);
        }
        state.SetIterationTime(fastest);
        state.counters["MB/s"] = setting.megabytes() / fastest;
    }
    state.counters["hits"] = double(hits);
    state.counters["bytes_per_name"] = double(registry.index.size()) / double(state.range(0));
    state.counters["build_s"] = registry.buildSeconds;
}

/// From a file to the first paragraph read.
void map(benchmark::State &state)
{
    Setting &setting = Setting::get();
    const QString path = setting.folder() + u"/names"_s;
    orStop(language::NameIndexBuilder::write(setting.registry(state.range(0), false).index, path));
    for ([[maybe_unused]] auto _ : state) {
        const language::EntityMatcher matcher(orStop(language::NameIndex::open(path)));
        benchmark::DoNotOptimize(matcher.match(setting.text(false).first()));
    }
}

void addOne(benchmark::State &state)
{
    language::EntityMatcher matcher = *Setting::get().registry(state.range(0), false).matcher;
    qsizetype number = 10'000'000;
    for ([[maybe_unused]] auto _ : state) {
        ++number;
        matcher = matcher.with(entityOf(u"Newcomer Number%1"_s.arg(number), u"وافد رقم%1"_s.arg(number), number));
    }
    benchmark::DoNotOptimize(matcher.match(u"Newcomer Number1"_s));
}

void writeLines(const QString &path, const QStringList &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        qFatal("cannot write %s", qUtf8Printable(path));
}

/// pyahocorasick, timed by itself.
void peer(benchmark::State &state)
{
    Setting &setting = Setting::get();
    const auto words = [](const QString &text) { return textfold::tokens(textfold::strictKey(text)).join(u' '); };
    QStringList names;
    for (const QString &name : setting.names().mid(0, state.range(0)))
        names << words(name);
    QStringList text;
    for (const QString &paragraph : setting.text(false))
        text << words(paragraph);
    writeLines(setting.folder() + u"/peer-names"_s, names);
    writeLines(setting.folder() + u"/peer-text"_s, text);
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.start(u"/usr/bin/python3"_s,
                      {u"" NASHRA_SOURCE_DIR "/tests/benchmarks/language/pyahocorasick_peer.py"_s,
                       setting.folder() + u"/peer-names"_s, setting.folder() + u"/peer-text"_s});
        process.waitForFinished(-1);
        const QList<QByteArray> figures = process.readAllStandardOutput().split(' ');
        if (process.exitCode() != 0 || figures.size() != 3) {
            state.SkipWithError(process.readAllStandardError().constData());
            return;
        }
        state.SetIterationTime(figures[0].toDouble());
        state.counters["MB/s"] = setting.megabytes() / figures[0].toDouble();
        state.counters["hits"] = figures[1].toDouble();
        state.counters["build_s"] = figures[2].toDouble();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char *name, auto body) {
        return benchmark::RegisterBenchmark(name, body)->Apply(bench::archiveSizes);
    };
    add("names/read", [](benchmark::State &state) { readText(state, false); })
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    add("names/without_particles", [](benchmark::State &state) { readText(state, true); })
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    add("names/map", map)->Unit(benchmark::kMicrosecond);
    add("names/add_one", addOne)->Unit(benchmark::kMicrosecond);
    add("names/pyahocorasick", peer)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
