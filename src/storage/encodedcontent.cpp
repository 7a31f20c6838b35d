// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/encodedcontent.h"

#include "core/article/articlecodec.h"
#include "core/article/contentcheck.h"
#include "core/article/xhtml.h"

#include <QThread>

#include <algorithm>

namespace nashra::storage {

namespace {

constexpr qsizetype batchSize = 64;

} // namespace

EncodedContent encode(const ArticleContent &content)
{
    EncodedContent encoded;
    encoded.header = headerToJson(content);
    encoded.body = toXhtml(content.body);
    encoded.hash = contentHash(encoded.header, encoded.body);
    encoded.words = content.body.wordCount();
    return encoded;
}

EncodingAhead::EncodingAhead(const QList<ImportedArticle> &articles)
    : m_articles(articles)
{
    // One core is left to the thread that writes.
    for (int threads = std::max(1, QThread::idealThreadCount() - 1); threads > 0; --threads)
        startNext();
}

void EncodingAhead::startNext()
{
    const qsizetype from = m_started;
    const qsizetype to = std::min(from + batchSize, m_articles.size());
    if (from == to)
        return;
    m_started = to;
    // A thread would cost more than the few articles of a small import.
    const auto policy = m_articles.size() < batchSize ? std::launch::deferred : std::launch::async;
    m_running.push_back(std::async(policy, [this, from, to] {
        Batch batch;
        batch.reserve(to - from);
        for (qsizetype i = from; i < to; ++i) {
            const ArticleContent &content = m_articles[i].content;
            if (const auto checked = checkContent(content); !checked) {
                batch.append(tl::unexpected(checked.error()));
                continue;
            }
            EncodedContent encoded = encode(content);
            encoded.terms = searchTextOf(content);
            batch.append(std::move(encoded));
        }
        return batch;
    }));
}

Result<EncodedContent> EncodingAhead::take()
{
    if (m_taken == m_ready.size()) {
        m_ready = m_running.front().get();
        m_running.pop_front();
        m_taken = 0;
        startNext();
    }
    return std::move(m_ready[m_taken++]);
}

} // namespace nashra::storage
