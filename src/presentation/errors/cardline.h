// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bidi.h"
#include "core/base/language.h"

#include <QString>

namespace nashra::presentation {

/// A line of a card shown over the text, as simple HTML that reads in the direction of a language whatever it begins
/// with and whatever stands above it; empty where the text is. The text is escaped.
[[nodiscard]] inline QString cardLine(const QString &text, Language language, bool isBold = false)
{
    if (text.isEmpty())
        return {};
    const QString direction = language == Language::Arabic ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<div dir=\"%1\">%2</div>")
        .arg(direction, isBold ? QStringLiteral("<b>%1</b>").arg(escaped) : escaped);
}

} // namespace nashra::presentation
