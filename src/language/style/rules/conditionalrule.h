// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// Where the first stands, the second has to stand somewhere in the article. A second with groups names what it allows
/// ("World Health Organization (WHO)" allows "WHO"); without, one match allows all.
class ConditionalRule : public ArticleRule
{
public:
    ConditionalRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const std::vector<const ScannedUnit *> &units, QList<Finding> &findings) const override;

private:
    TokenSet m_first;
    TokenSet m_second;
    bool m_namesWhatItAllows = false;
};

} // namespace nashra::language::style
