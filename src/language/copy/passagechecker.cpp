// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/passagechecker.h"

#include "language/copy/unitfinding.h"
#include "language/detect/languagedetector.h"

namespace nashra::language {

using namespace Qt::StringLiterals;

QList<Finding> PassageChecker::checkUnit(const TextUnit &unit) const
{
    if (!isForeignPassage(unit.text, unit.language))
        return {};
    return {unitFinding(u"style.language.passage"_s, Severity::Hint, 0, unit.text.size())};
}

} // namespace nashra::language
