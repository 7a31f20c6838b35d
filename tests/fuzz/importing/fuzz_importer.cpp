// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The importer on hostile files: encodings, headline, dateline and tail of what may be anything.
#include "core/article/contentcheck.h"
#include "importing/importer.h"

#include <cstdint>
#include <cstdlib>

using namespace nashra;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool isPage = !bytes.isEmpty() && (bytes.front() & 1) != 0;
    const QString name = isPage ? QStringLiteral("story.html") : QStringLiteral("story.txt");
    const auto story = importing::importBytes(bytes, name, Instant{1});
    if (story && !checkContent(story->content))
        std::abort();
    return 0;
}
