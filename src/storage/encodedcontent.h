// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"

#include <deque>
#include <future>

namespace nashra::storage {

/// A content as its revision keeps it, with everything derived from it: what costs time and needs no database.
struct EncodedContent
{
    QByteArray header; ///< JSON
    QByteArray body;   ///< XHTML
    QByteArray hash;
    QString terms; ///< searchTextOf(), of an import only
    int words = 0;
};

[[nodiscard]] EncodedContent encode(const ArticleContent &content);

/// Checks and encodes the articles of an import on other threads, ahead of the thread that writes them, which takes a
/// share of it where it would have to wait.
class EncodingAhead
{
public:
    /// The articles must outlive it.
    explicit EncodingAhead(const QList<ImportedArticle> &articles);

    /// The next article's content. Call it once per article. Errors: those of checkContent().
    [[nodiscard]] Result<EncodedContent> take();

private:
    using Batch = QList<Result<EncodedContent>>;

    void startNext(std::launch where);

    const QList<ImportedArticle> &m_articles;
    qsizetype m_started = 0;
    std::deque<std::future<Batch>> m_running;
    Batch m_ready;
    qsizetype m_taken = 0; ///< of m_ready
};

} // namespace nashra::storage
