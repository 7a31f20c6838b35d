// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingcard.h"

#include "core/base/words.h"
#include "presentation/errors/cardline.h"
#include "presentation/errors/findingtext.h"

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 60;

} // namespace

QString findingCard(const Finding &finding, const QString &text, Language shown)
{
    QString card = cardLine(findingText(finding, shown), shown);
    const QString fix = finding.fixes.value(0).simplified();
    if (!fix.isEmpty() && !text.isEmpty()) {
        const QString arrow = shown == Language::Arabic ? u" ← "_s : u" → "_s;
        card += cardLine(isolated(cutAtWord(text.simplified(), longestText)) + arrow +
                             isolated(cutAtWord(fix, longestText)),
                         shown, true);
    }
    return card;
}

} // namespace nashra::presentation
