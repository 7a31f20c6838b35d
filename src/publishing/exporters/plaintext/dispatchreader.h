// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "publishing/exporters/plaintext/dispatch.h"

namespace nashra::publishing {

/// Reads the lines of a dispatch back into paragraphs and compares them with what they were made from, by the rules of
/// a receiver and not by wrapping once more: a line end stands for a blank, or for nothing where a word was cut.
/// Errors: "plaintext.line", "plaintext.text"; see PlainTextExporter::check().
[[nodiscard]] QList<Finding> readDispatch(const QString &text, const QList<DispatchBlock> &wanted);

} // namespace nashra::publishing
