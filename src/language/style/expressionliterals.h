// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nashra::language::style {

/// What can be known about an expression without running it. An expression that stands for a few fixed texts
/// ("utili[sz]e(?:d|s)?") needs no engine at all, and one that cannot match where a text is missing need not be tried
/// there: the way RE2's prefilter looks at expressions.
struct ExpressionLiterals
{
    QStringList exact;    ///< all the texts it matches, where they are few; empty where it is more than a list
    QStringList required; ///< one of these is in every match, capitals aside; empty where nothing is known
    bool hasGroups = false;
    bool isTooComplex = false; ///< nested or repeated beyond what may be compiled
};

/// Pure; takes time linear in the expression but for the lists, which are short.
[[nodiscard]] ExpressionLiterals literalsOf(QStringView expression);

} // namespace nashra::language::style
