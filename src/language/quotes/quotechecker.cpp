// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotechecker.h"

#include "language/quotes/quotedwords.h"
#include "language/quotes/quotepairing.h"

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

Finding findingAt(const QString &rule, const BodyRange &range)
{
    Finding finding;
    finding.rule = rule;
    finding.paragraph = range.paragraph;
    finding.position = range.position;
    finding.length = range.length;
    return finding;
}

/// What is to be said of an edited quote. One that runs over paragraphs is compared paragraph by paragraph where both
/// run over as many; otherwise there is nothing that one replacement could put right.
QList<Finding> changes(const Quote &before, const Quote &now)
{
    QList<Finding> findings;
    const QStringList was = before.text.split(u'\n');
    const QStringList is = now.text.split(u'\n');
    if (was.size() != is.size()) {
        Finding finding = findingAt(u"quote.changed"_s, now.ranges.first());
        finding.arguments = {before.text.simplified()};
        return {finding};
    }
    for (qsizetype i = 0; i < was.size(); ++i) {
        if (was[i] == is[i])
            continue;
        Finding finding = findingAt(u"quote.changed"_s, now.ranges[i]);
        finding.arguments = {was[i]};
        finding.fixes = {was[i]};
        findings << finding;
    }
    return findings;
}

} // namespace

QList<Finding> QuoteChecker::checkArticle(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    for (const Quote &quote : snapshot.quotes) {
        if (!quote.isAttributed() && isSentenceLong(quote.text))
            findings << findingAt(u"quote.unattributed"_s, quote.ranges.first());
    }
    if (!snapshot.approved)
        return findings;
    const QList<Quote> before = findQuotes(*snapshot.approved);
    for (const QuotePair &pair : editedQuotes(before, snapshot.quotes))
        findings << changes(before[pair.before], snapshot.quotes[pair.now]);
    return findings;
}

} // namespace nashra::language
