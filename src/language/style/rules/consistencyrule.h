// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/rule.h"

namespace nashra::language::style {

/// One article, one way of writing it. Where both forms of a pair are found, the one that is rarer is marked wherever
/// it stands; of two that are as frequent, the one that came second.
class ConsistencyRule : public ArticleRule
{
public:
    ConsistencyRule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);

    [[nodiscard]] bool check(const std::vector<const ScannedUnit *> &units, QList<Finding> &findings) const override;

private:
    struct Form
    {
        TokenSet tokens;
        QString text; ///< where there is but one way to write it; else null
    };
    struct Pair
    {
        Form first;
        Form second;
    };
    struct Place
    {
        size_t unit = 0;
        TextRange range;
    };

    [[nodiscard]] bool gather(const Form &form, const std::vector<const ScannedUnit *> &units,
                              QList<Place> &places) const;

    std::vector<Pair> m_pairs;
};

} // namespace nashra::language::style
