// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace nashra {

/// A version 7 UUID (RFC 9562): 48 bits of UTC milliseconds, then random bits. Made anywhere without asking a server,
/// ordered by time of making. Thread-safe; strictly ascending within one process.
[[nodiscard]] QUuid makeUuidV7(Instant now);

/// A strong identifier: an ArticleId cannot be handed where a UserId is wanted.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid value)
        : m_value(value)
    {
    }

    [[nodiscard]] static Id make(Instant now) { return Id(makeUuidV7(now)); }

    /// Reads the canonical 36-character form; nothing for anything else.
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    /// Canonical form: 36 characters, lower case, no braces.
    [[nodiscard]] QString toString() const { return isNull() ? QString() : m_value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_value; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using ArticleId = Id<struct ArticleTag>;
using ParagraphId = Id<struct ParagraphTag>;
using BulletinId = Id<struct BulletinTag>;
using EntityId = Id<struct EntityTag>;
using UserId = Id<struct UserTag>;
using DraftId = Id<struct DraftTag>;

} // namespace nashra
