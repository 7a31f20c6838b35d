// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page and a dispatch of an article, beside what Qt makes of the same text: QTextDocument::toHtml(). The document is
// made of the text beforehand and not counted; ours make their page from the article every time. In turns.
#include "publishing/exporterregistry.h"
#include "support/articlegenerator.h"
#include "support/latencies.h"
#include "support/orstop.h"

#include <QGuiApplication>
#include <QTextCursor>
#include <QTextDocument>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

constexpr int articles = 200;
constexpr int rounds = 4000;

QList<publishing::ArticleInput> inputs()
{
    bench::ArticleGenerator generator;
    QList<publishing::ArticleInput> made;
    for (int i = 0; i < articles; ++i) {
        publishing::ArticleInput input;
        input.fileStem = u"story-%1"_s.arg(i);
        input.id = ArticleId::make({i + 1});
        input.content = generator.next();
        input.dispatchNumber = i + 1;
        made << input;
    }
    return made;
}

std::vector<std::unique_ptr<QTextDocument>> documentsOf(const QList<publishing::ArticleInput> &made)
{
    std::vector<std::unique_ptr<QTextDocument>> documents;
    for (const publishing::ArticleInput &input : made) {
        auto &document = documents.emplace_back(std::make_unique<QTextDocument>());
        QTextCursor cursor(document.get());
        for (const Paragraph &paragraph : input.content.body.paragraphs) {
            cursor.insertText(paragraph.text());
            cursor.insertBlock();
        }
    }
    return documents;
}

void render(benchmark::State &state, const QString &exporterId)
{
    publishing::ExporterRegistry registry;
    registry.addBuiltIn();
    const auto exporter = orStop(registry.create(exporterId));
    const QList<publishing::ArticleInput> made = inputs();
    const auto documents = documentsOf(made);
    bench::Latencies ours;
    bench::Latencies qts;
    size_t next = 0;
    qint64 bytes = 0;
    for ([[maybe_unused]] auto _ : state) {
        const size_t i = next++ % documents.size();
        ours.time(state, [&] { bytes += orStop(exporter->render(made[qsizetype(i)])).bytes.size(); });
        qts.measure([&] { benchmark::DoNotOptimize(documents[i]->toHtml().toUtf8()); });
    }
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(bytes);
    ours.report(state);
    qts.report(state, "to_html_");
    state.counters["to_html_over_ours"] = qts.median() / ours.median();
}

void renderHtml(benchmark::State &state)
{
    render(state, u"html"_s);
}

void renderPlaintext(benchmark::State &state)
{
    render(state, u"plaintext"_s);
}

BENCHMARK(renderHtml)->Unit(benchmark::kMicrosecond)->UseManualTime()->Iterations(rounds);
BENCHMARK(renderPlaintext)->Unit(benchmark::kMicrosecond)->UseManualTime()->Iterations(rounds);

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
