// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace nashra::language {

/// A finding in a unit whose place the caller knows; position and length in UTF-16 units.
[[nodiscard]] inline Finding unitFinding(const QString &rule, Severity severity, qsizetype position, qsizetype length,
                                         const QStringList &fixes = {}, const QStringList &arguments = {})
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.position = position;
    finding.length = length;
    finding.fixes = fixes;
    finding.arguments = arguments;
    return finding;
}

[[nodiscard]] inline Finding inParagraph(Finding finding, ParagraphId paragraph)
{
    finding.paragraph = paragraph;
    return finding;
}

[[nodiscard]] inline Finding inPlace(Finding finding, FindingPlace place)
{
    finding.place = place;
    return finding;
}

} // namespace nashra::language
