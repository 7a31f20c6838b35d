// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/body.h"
#include "core/base/result.h"

#include <QByteArray>

namespace nashra {

/// The strict XHTML subset a body is kept in: p, h2, li and tr (with td) elements, each with its id and, where
/// overridden, dir; inside them em, strong and a. No other element or attribute, no DTD. Same body, same bytes.
[[nodiscard]] QByteArray toXhtml(const Body &body);

/// Reads the subset back. Errors: InvalidInput (detail = line, column and what was found), TooLarge (over 64 MiB or
/// 200,000 paragraphs).
[[nodiscard]] Result<Body> fromXhtml(const QByteArray &xhtml);

/// The same for the paragraphs of an edit.
[[nodiscard]] QByteArray paragraphsToXhtml(const QList<Paragraph> &paragraphs);

} // namespace nashra
