// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QStringList>

namespace nashra {

enum class Severity { Hint, Warning, Error };

/// What a check has to say about a range of text, or about a whole payload where the paragraph is null.
struct Finding
{
    QString rule; ///< "plaintext.unencodable", "html.malformed"
    Severity severity = Severity::Warning;
    ParagraphId paragraph;
    qsizetype position = 0; ///< UTF-16 units from the start of the paragraph
    qsizetype length = 0;
    QStringList arguments; ///< for the sentence shown
    QStringList fixes;     ///< replacements for the range, best first

    bool operator==(const Finding &) const = default;
};

} // namespace nashra
