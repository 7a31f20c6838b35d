// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"

#include <QList>
#include <QStringList>

namespace nashra {

/// What a text that holds a name contains: of each word one of the forms it is written in.
using NameQuery = QList<QStringList>;

/// What searchTextOf() an article that names the entity contains: one of these. The words of each name, the first of an
/// Arabic one with the particles written to it; of a person also the last name with one of the titles. Words that a
/// name is written with and without ("al") are not asked for. Rather too wide than too narrow: it says which texts are
/// worth reading, and who reads them decides. Pure.
[[nodiscard]] QList<NameQuery> nameQueries(const Entity &entity);

/// Whether it holds one of them; text: searchTextOf(). Pure.
[[nodiscard]] bool holdsName(const QString &text, const QList<NameQuery> &queries);

} // namespace nashra
