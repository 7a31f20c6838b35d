// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/checker.h"

#include <QStringList>

namespace nashra::language::style {

/// Which parts of an article a rule reads, by the selectors of Vale: a list of which one has to fit, each made of
/// names joined by "." or "&", "~" for not. Names of what an article has not (code, comments, alt texts) fit nothing.
class ScopeFilter
{
public:
    explicit ScopeFilter(const QStringList &selectors);

    [[nodiscard]] bool accepts(TextUnit::Scope scope) const { return m_scopes >> int(scope) & 1; }
    [[nodiscard]] bool isBySentence() const { return m_isBySentence; }

private:
    unsigned m_scopes = 0; ///< a bit for each TextUnit::Scope
    bool m_isBySentence = false;
};

} // namespace nashra::language::style
