// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/twinlook.h"

namespace nashra {

QStringList contradictedSchemes(const Entity &a, const Entity &b)
{
    QStringList schemes;
    for (auto it = a.identifiers.cbegin(); it != a.identifiers.cend(); ++it) {
        if (b.identifiers.contains(it.key()) && b.identifiers.value(it.key()) != it.value())
            schemes << it.key();
    }
    return schemes;
}

TwinLook::TwinLook(const Entity &wanted)
    : m_wanted(wanted)
    , m_keys(likenessKeys(wanted))
    , m_english(entityOrderKey(wanted, Language::English))
    , m_arabic(entityOrderKey(wanted, Language::Arabic))
{
}

std::optional<Likeness> TwinLook::likenessTo(const Entity &there) const
{
    if (there.id == m_wanted.id)
        return std::nullopt;
    const QString key = surestLikeness(m_wanted, m_keys, there);
    const std::optional<Likeness> likeness = key.isEmpty() ? std::nullopt : std::optional(likenessOfKey(key));
    if (likeness != Likeness::SameIdentifier && !contradictedSchemes(m_wanted, there).isEmpty())
        return std::nullopt;
    if (likeness)
        return likeness;
    const auto isSameIn = [&](Language language) {
        return !orderKey(language).isEmpty() && orderKey(language) == entityOrderKey(there, language);
    };
    const bool isSame = m_wanted.kind == there.kind && (isSameIn(Language::English) || isSameIn(Language::Arabic));
    return isSame ? std::optional(Likeness::SimilarName) : std::nullopt;
}

} // namespace nashra
