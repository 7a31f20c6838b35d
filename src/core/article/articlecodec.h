// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QByteArray>

class QJsonObject;

namespace nashra {

/// The header of a content (all but the body) as JSON with sorted keys. Same content, same bytes.
[[nodiscard]] QByteArray headerToJson(const ArticleContent &content);
/// Errors: InvalidInput (detail = key and why).
[[nodiscard]] Result<ArticleContent> contentFrom(const QByteArray &headerJson, const QByteArray &bodyXhtml);

/// SHA-256 over header and body, 32 bytes: the name of a revision's text.
[[nodiscard]] QByteArray contentHash(const ArticleContent &content);
/// The same, of a content that is encoded already.
[[nodiscard]] QByteArray contentHash(const QByteArray &headerJson, const QByteArray &bodyXhtml);

/// The folded words that are indexed for search, of slug, headline, place, byline and body: each of them once, since a
/// search asks only whether a word is there.
[[nodiscard]] QString searchTextOf(const ArticleContent &content);

} // namespace nashra
