// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nashra::language::style {

/// Why a rule, or a part of one, is not in use. Everything else of the folder is.
struct RuleProblem
{
    enum class Kind {
        Unreadable,    ///< the file or folder cannot be read; detail = what the system says
        TooLarge,      ///< the file is over the cap
        TooMany,       ///< files, rules or terms over the cap; detail = which
        Malformed,     ///< no YAML; detail = what the parser says
        Missing,       ///< a key every rule of its kind needs; detail = the key
        Unsupported,   ///< a kind of rule this program does not know; detail = the kind; the rule is skipped
        BadValue,      ///< a key holds what it cannot mean; detail = the key
        BadExpression, ///< an expression that cannot be used; detail = the expression and why
        TooSlow,       ///< an expression gave up on a text; the rule is switched off until the rules are read again
    };

    Kind kind = Kind::Malformed;
    QString file; ///< below the folder of the rules: "House/Terms.yml"
    int line = 0; ///< from 1; 0 where the whole file is meant
    QString detail;

    bool operator==(const RuleProblem &) const = default;
};

} // namespace nashra::language::style
