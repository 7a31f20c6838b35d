// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/ignoredfinding.h"

#include <QHash>

namespace nashra {

/// Which of several entities of one name an article means, and which names in it are none, as the store of ignored
/// findings keeps them: the doubt about the name is what is ignored in the article.
namespace namechoice {

/// The rule of a stretch that looks like a name the registry has not.
inline constexpr QLatin1StringView unknownName{"entity.unknown"};

/// That the name with the key means the entity, in an article that is the caller's to set.
[[nodiscard]] IgnoredFinding record(const QString &key, EntityId entity);
/// Whether it is such a choice.
[[nodiscard]] bool isChoice(const IgnoredFinding &record);
/// The choices among what is ignored in an article, by the keys of the names.
[[nodiscard]] QHash<QString, EntityId> choicesIn(const QList<IgnoredFinding> &ignored);
/// What is remembered of one name.
[[nodiscard]] QList<IgnoredFinding> recordsOf(const QString &key, const QList<IgnoredFinding> &ignored);

} // namespace namechoice

} // namespace nashra
