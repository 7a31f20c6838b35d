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

constexpr qsizetype batchSize = 32;

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
    m_running.push_back(std::async(where, [this, from, to] {
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
        // Rather than wait for the others this thread does a share of it.
        const auto isReady = [this] {
            return !m_running.empty() &&
                   m_running.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        while (!isReady() && m_started < m_articles.size()) {
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
