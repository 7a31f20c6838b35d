// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

#include <QStringList>

#include <algorithm>

/// Findings as a test can read them.
namespace nashra::testlib {

/// "rule [found text] fix | fix"; without the brackets' content where the range is empty.
[[nodiscard]] inline QString shown(const Finding &finding, const QString &text)
{
    return finding.rule + QStringLiteral(" [") + text.mid(finding.position, finding.length) + QStringLiteral("] ") +
           finding.fixes.join(QStringLiteral(" | "));
}

[[nodiscard]] inline QStringList shownInUnit(const language::Checker &checker, const language::TextUnit &unit)
{
    QStringList all;
    for (const Finding &finding : checker.checkUnit(unit))
        all << shown(finding, unit.text).trimmed();
    return all;
}

[[nodiscard]] inline QStringList shownInUnit(const language::Checker &checker, const QString &text, Language language)
{
    return shownInUnit(checker, language::TextUnit{text, language::TextUnit::Scope::Paragraph, language, {}});
}

/// The article of the snapshot; the text of a dateline's finding is its first argument.
[[nodiscard]] inline QStringList shownInArticle(const language::Checker &checker,
                                                const language::TextSnapshot &snapshot)
{
    QStringList all;
    for (const Finding &finding : checker.checkArticle(snapshot)) {
        QString text;
        if (finding.place == FindingPlace::Headline)
            text = snapshot.content.headline;
        const qsizetype row = snapshot.content.body.indexOf(finding.paragraph);
        if (row >= 0)
            text = snapshot.content.body.paragraphs[row].text();
        all << shown(finding, text).trimmed();
    }
    return all;
}

[[nodiscard]] inline QStringList rulesIn(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

/// Whether all findings lie inside the text.
[[nodiscard]] inline bool areInside(const QList<Finding> &findings, const QString &text)
{
    return std::all_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.position >= 0 && finding.length >= 0 && finding.position + finding.length <= text.size();
    });
}

} // namespace nashra::testlib
