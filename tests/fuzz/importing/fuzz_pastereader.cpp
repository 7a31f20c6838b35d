// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cleaner on hostile pastes: whatever comes in, what comes out may stand in an article.
#include "core/article/contentcheck.h"
#include "importing/pastereader.h"

#include <cstdint>
#include <cstdlib>

using namespace nashra;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // The first byte says whether the bytes are UTF-8 or bare UTF-16 units, lone surrogates among them.
    const bool isUnits = !bytes.isEmpty() && (bytes.front() & 1) != 0;
    const QString html = isUnits ? QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2)
                                 : QString::fromUtf8(bytes);
    const auto pasted = importing::readPaste({html, html}, Language::Arabic, Instant{1});
    if (!pasted)
        return 0;
    ArticleContent content;
    content.body = pasted->body;
    if (!checkContent(content))
        std::abort();
    return 0;
}
