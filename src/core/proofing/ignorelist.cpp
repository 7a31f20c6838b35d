// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/ignorelist.h"

namespace nashra {

IgnoreList::IgnoreList(const QList<IgnoredFinding> &ignores)
{
    for (const IgnoredFinding &ignore : ignores)
        m_byRule[ignore.rule].insert({ignore.paragraph, ignore.text});
}

bool IgnoreList::ignores(const Finding &finding, const QString &matchedText, ParagraphId paragraph) const
{
    const auto found = m_byRule.constFind(finding.rule);
    if (found == m_byRule.cend())
        return false;
    const QString text = ignoredText(matchedText);
    const auto holds = [&found](ParagraphId where, const QString &which) { return found->contains({where, which}); };
    return holds({}, {}) || holds({}, text) || holds(paragraph, {}) || holds(paragraph, text);
}

} // namespace nashra
