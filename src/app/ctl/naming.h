// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/stores.h"

#include <variant>

namespace nashra::app {

/// How people name things on a command line. Errors of all: NotFound, InvalidInput (the name fits several; the detail
/// lists them, items = their ids). Nothing is ever chosen by chance.

/// By slug or headline ("FERRY"), by slug and language ("FERRY:ar"), by id, or by its first 8 or more characters.
/// Where a name fits one article of each language, the one of the expected language is meant.
[[nodiscard]] Result<Article> articleNamed(const QString &name, Stores &stores,
                                           std::optional<Language> expected = std::nullopt);

/// By id or its first 8 or more characters, by language and number ("en-12"), or by title.
[[nodiscard]] Result<Bulletin> bulletinNamed(const QString &name, Stores &stores);

/// Either, where only one of them fits.
using ArticleOrBulletin = std::variant<Article, Bulletin>;
[[nodiscard]] Result<ArticleOrBulletin> articleOrBulletinNamed(const QString &name, Stores &stores);

/// The shortest beginning, of at least 8 characters, that tells an id from the others.
[[nodiscard]] QString shortId(const QString &id, const QStringList &others);

} // namespace nashra::app
