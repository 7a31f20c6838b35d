// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QByteArray>

#include <variant>

namespace nashra {

/// The header changed: the new header with an empty body.
struct HeaderEdit
{
    ArticleContent header;

    bool operator==(const HeaderEdit &) const = default;
};

/// Paragraphs [first, first + removed) were replaced.
struct BodyEdit
{
    int first = 0;
    int removed = 0;
    QList<Paragraph> inserted;

    bool operator==(const BodyEdit &) const = default;
};

/// The whole content, written now and then so that replay stays short.
struct SnapshotEdit
{
    ArticleContent content;

    bool operator==(const SnapshotEdit &) const = default;
};

/// One step of work on an article, as the autosave journal keeps it.
using ArticleEdit = std::variant<HeaderEdit, BodyEdit, SnapshotEdit>;

/// Does the edit. Errors: InvalidInput (a range outside the body).
[[nodiscard]] Result<void> applyEdit(ArticleContent &content, const ArticleEdit &edit);

[[nodiscard]] QByteArray encodeEdit(const ArticleEdit &edit);
/// Errors: InvalidInput.
[[nodiscard]] Result<ArticleEdit> decodeEdit(const QByteArray &bytes);

} // namespace nashra
