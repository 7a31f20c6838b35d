// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>

#include <functional>

namespace nashra::language::style {

/// How an expression of a rule is meant.
struct ExpressionOptions
{
    bool ignoresCase = false;
    bool isBounded = false; ///< begins and ends where a word does
};

/// Compiles an expression of a rule file, which was written for Go or .NET, with limits on what one attempt may cost.
/// `\w` and `\b` know marks, so that they do not cut vowelled Arabic, and `\uXXXX` is read. InvalidInput says why an
/// expression cannot be used. Safe on any thread.
[[nodiscard]] Result<QRegularExpression> compileExpression(const QString &expression, ExpressionOptions options = {});

/// Calls `found` with each match that is not empty, from left to right, until it answers false. Very long texts are
/// searched in pieces cut at blanks, so that the time stays linear in the text. `text` must be valid UTF-16. False
/// where the expression reached its limit; what was found until then was told.
[[nodiscard]] bool forEachMatch(const QRegularExpression &expression, const QString &text,
                                const std::function<bool(const QRegularExpressionMatch &, qsizetype offset)> &found);

/// True where the expression matches somewhere in the text; one that reaches its limit does not.
[[nodiscard]] bool matches(const QRegularExpression &expression, const QString &text);

/// A replacement with "$1" and "${name}" filled in; "$$" is a dollar sign.
[[nodiscard]] QString filledIn(const QString &replacement, const QRegularExpressionMatch &match);

} // namespace nashra::language::style
