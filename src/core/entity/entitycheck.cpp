// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitycheck.h"

#include "core/base/textsafety.h"

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIdentifier = 400; ///< what an index of PostgreSQL surely holds

} // namespace

Result<void> checkEntity(const Entity &entity)
{
    if (const QStringList problems = problemsOf(entity); !problems.isEmpty())
        return fail(ErrorCode::Incomplete, problems.join(u", "_s), problems);
    QStringList texts{entity.notes};
    for (const EntityName &name : entity.names)
        texts << name.text;
    for (const EntityTitle &title : entity.titles)
        texts << title.text;
    const QStringList identifiers = entity.identifiers.keys() + entity.identifiers.values();
    for (const QString &text : identifiers) {
        if (text.size() > longestIdentifier)
            return fail(ErrorCode::TooLarge, u"an identifier"_s, {QString::number(longestIdentifier)});
    }
    texts << identifiers;
    if (!std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) { return isSafe(text); }))
        return fail(ErrorCode::InvalidInput, u"unsafe text"_s);
    return ok();
}

} // namespace nashra
