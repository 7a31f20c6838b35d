// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <QtGlobal>

namespace nashra::bench {

/// The size curve of everything that works on an archive: 1k, 10k, 100k articles, and 1M where NASHRA_BENCH_LARGE is 1.
inline void archiveSizes(benchmark::internal::Benchmark *benchmark)
{
    for (const int size : {1000, 10'000, 100'000})
        benchmark->Arg(size);
    if (qEnvironmentVariableIntValue("NASHRA_BENCH_LARGE") == 1)
        benchmark->Arg(1'000'000);
}

} // namespace nashra::bench
