// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>

namespace nashra {

/// That a rule is to be silent about a text: here, in this article, or in this newsroom.
struct IgnoredFinding
{
    QString rule;          ///< Finding::rule
    QString text;          ///< see ignoredText(); empty = whatever the rule has to say
    ArticleId article;     ///< null = the whole newsroom
    ParagraphId paragraph; ///< null = the whole article, headline and all
    UserId by;
    Instant at;

    bool operator==(const IgnoredFinding &) const = default;
};

/// The form in which the text a finding stands on is remembered and compared: NFC, case folded, lines joined. A text of
/// more than 200 units is told by its beginning and its hash.
[[nodiscard]] QString ignoredText(QStringView matched);

/// Such a form for people to read: without the hash of a longer text, which it ends with an ellipsis.
[[nodiscard]] QString readableIgnoredText(const QString &form);

/// The ignores with the forms of their texts, each once. Errors: InvalidInput (items = the rules) for what is no rule,
/// a text with control characters, and a paragraph without its article.
[[nodiscard]] Result<QList<IgnoredFinding>> checkedIgnores(const QList<IgnoredFinding> &ignores);

} // namespace nashra
