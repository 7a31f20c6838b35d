// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <kainjow/mustache.hpp>

#include <QStringList>

#include <memory>

namespace nashra::publishing {

namespace mustache = kainjow::mustache;

/// Compiles a template after a look at its tags: the fields it names must be known and the required ones must be there;
/// partials and changed delimiters are refused, since a template may not take its text from an article.
/// Errors: InvalidInput (detail = file, line and what is wrong).
[[nodiscard]] Result<std::unique_ptr<mustache::mustache>>
compileTemplate(const QByteArray &text, const QString &path, const QStringList &known, const QStringList &required);

} // namespace nashra::publishing
