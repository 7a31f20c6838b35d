// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/encodedcontent.h"

#include "core/article/articlecodec.h"
#include "core/article/contentcheck.h"
#include "core/article/xhtml.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <system_error>

namespace nashra::storage {

namespace {

constexpr qsizetype batchSize = 32;
constexpr size_t mostAhead = 64; ///< batches in memory

template <class Future>
bool isRunning(const Future &future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::timeout;
}

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
    // A thread would cost more than the few articles of a small import; one core is left to the thread that writes.
    const int threads = articles.size() < batchSize ? 0 : std::max(1, QThread::idealThreadCount() - 1);
    for (int i = 0; i < threads; ++i)
        startNext(std::launch::async);
}

void EncodingAhead::startNext(std::launch where)
{
    const qsizetype from = m_started;
    const qsizetype to = std::min(from + batchSize, m_articles.size());
    if (from == to)
        return;
    m_started = to;
    const auto encodeThese = [this, from, to] {
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
    };
    try {
        m_running.push_back(std::async(where, encodeThese));
    } catch (const std::system_error &) { // no thread to be had
        m_running.push_back(std::async(std::launch::deferred, encodeThese));
    }
}

Result<EncodedContent> EncodingAhead::take()
{
    if (m_taken == m_ready.size()) {
        if (m_running.empty())
            startNext(std::launch::deferred);
        // Rather than wait for the others this thread does a share of it.
        while (isRunning(m_running.front()) && m_started < m_articles.size() && m_running.size() < mostAhead) {
            startNext(std::launch::deferred);
            m_running.back().wait();
        }
        m_ready = m_running.front().get();
        m_running.pop_front();
        m_taken = 0;
        startNext(std::launch::async);
    }
    return std::move(m_ready[m_taken++]);
}

} // namespace nashra::storage
