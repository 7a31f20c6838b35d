// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text files and pages of any size; twice the bytes may take twice the time and no more.
#include "core/base/clock.h"
#include "importing/html/htmlcleaner.h"
#include "importing/importer.h"
#include "support/articlegenerator.h"
#include "support/orstop.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;

namespace {

/// Paragraphs in both languages until there are so many bytes of them.
QStringList paragraphs(qint64 bytes)
{
    bench::ArticleGenerator generator;
    QStringList texts;
    for (qint64 size = 0; size < bytes;) {
        for (const Paragraph &paragraph : generator.next().body.paragraphs) {
            texts << paragraph.text();
            size += texts.last().toUtf8().size();
        }
    }
    return texts;
}

void importText(benchmark::State &state)
{
    const QByteArray bytes = paragraphs(state.range(0)).join(u"\n\n"_s).toUtf8();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(orStop(importing::importBytes(bytes, u"story.txt"_s, {1})));
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void cleanPage(benchmark::State &state)
{
    QString page = u"<html><body><h1>Port</h1>"_s;
    for (const QString &text : paragraphs(state.range(0)))
        page +=
            u"<div class=\"story\"><p style=\"margin:0\"><b>%1</b> <a href=\"https://example.org/a\">more</a></p></div>"_s
                .arg(text);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(orStop(importing::cleanHtml(page, importing::HtmlSource::Page, {1})));
    state.SetBytesProcessed(state.iterations() * page.toUtf8().size());
}

/// From a short item to what is near the most that is read.
void sizes(benchmark::internal::Benchmark *benchmark)
{
    for (const int bytes : {1 << 10, 16 << 10, 256 << 10, 4 << 20, 16 << 20, 50 << 20})
        benchmark->Arg(bytes);
}

BENCHMARK(importText)->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK(cleanPage)->Apply(sizes)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
