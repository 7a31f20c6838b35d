// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"

#include <QStringList>

namespace nashra {

enum class Severity { Hint, Warning, Error };

/// The part of an article that a finding is about.
enum class FindingPlace { Body, Headline, Dateline, Article };

/// What a check has to say about a range of text, or about a whole payload where the paragraph is null.
struct Finding
{
    QString rule; ///< "plaintext.unencodable", "spelling.unknown"; the part before the first stop is the kind
    Severity severity = Severity::Warning;
    FindingPlace place = FindingPlace::Body;
    ParagraphId paragraph;  ///< in the body; null elsewhere
    qsizetype position = 0; ///< UTF-16 units from the start of the paragraph, headline or dateline
    qsizetype length = 0;
    LocalizedText message; ///< of a rule that is data and brings its own sentence; empty where the program has one
    QStringList arguments; ///< for the sentence shown
    QStringList fixes;     ///< replacements for the range, best first

    bool operator==(const Finding &) const = default;
};

/// Whether it is about letters that stand in the headline or the body, and can be shown and mended there.
[[nodiscard]] inline bool isInText(const Finding &finding)
{
    return finding.place == FindingPlace::Body || finding.place == FindingPlace::Headline;
}

/// "quote.marks.space" is of itself, of "quote.marks" and of "quote".
[[nodiscard]] inline bool isOfRule(QStringView rule, QStringView ruleOrKind)
{
    return rule.startsWith(ruleOrKind) &&
           (rule.size() == ruleOrKind.size() || rule.at(ruleOrKind.size()) == QLatin1Char('.'));
}

} // namespace nashra
