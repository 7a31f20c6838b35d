// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "presentation/theme/theme.h"

#include <QList>

namespace nashra {
struct ArticleContent;
}

namespace nashra::presentation {

/// Which reader of the copy desk a finding comes from.
enum class FindingKind { Spelling, Words, Style, Entity, Quote, Other };

[[nodiscard]] FindingKind kindOf(QStringView rule);
[[nodiscard]] inline FindingKind kindOf(const Finding &finding)
{
    return kindOf(QStringView(finding.rule));
}
/// What the rules of the kind begin with: "style"; empty for the other kinds, which nobody switches off.
[[nodiscard]] QString ruleKindId(FindingKind kind);
[[nodiscard]] const QList<FindingKind> &allFindingKinds();
/// What a finding is marked in.
[[nodiscard]] ColorRole colorRoleOf(const Finding &finding);
/// The field of the header a finding is about, by its name: "headline", "slug", "place", "dateText" or "agency"; empty
/// for what is about none.
[[nodiscard]] QString headerFieldOf(const Finding &finding);
/// What stands in that field of an article; empty where the finding is about none.
[[nodiscard]] QString headerFieldText(const ArticleContent &header, const Finding &finding);
/// In the language of the window.
[[nodiscard]] QString findingKindText(FindingKind kind);

} // namespace nashra::presentation
