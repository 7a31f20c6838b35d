// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entitykeys.h"

#include <optional>

namespace nashra {

/// The schemes of identifiers in which both have a value and not the same.
[[nodiscard]] QStringList contradictedSchemes(const Entity &a, const Entity &b);

/// An entity that is not written yet, as others are compared with it: what that takes is made of it once.
class TwinLook
{
public:
    explicit TwinLook(const Entity &wanted);

    [[nodiscard]] EntityKind kind() const { return m_wanted.kind; }
    /// Its likenessKeys().
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    /// Its entityOrderKey().
    [[nodiscard]] const QString &orderKey(Language language) const
    {
        return language == Language::English ? m_english : m_arabic;
    }
    /// Why it may be one of the registry, nothing where hardly anything says so: one key of both, or one house name,
    /// loosely folded, whose consonants are too few for a key. An entity is no twin of itself; nor are two, whatever
    /// they are called, that have two identifiers of one scheme and share none.
    [[nodiscard]] std::optional<Likeness> likenessTo(const Entity &there) const;

private:
    Entity m_wanted;
    QStringList m_keys;
    QString m_english;
    QString m_arabic;
};

} // namespace nashra
