// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exportinput.h"

#include <string>

namespace nashra::publishing {

/// What a page says to machines: schema.org as JSON-LD, safe inside a script element.
[[nodiscard]] std::string newsArticleJson(const ArticleInput &input, const QString &description);

/// Of a page that lists the names of a bulletin.
[[nodiscard]] std::string namesJson(const BulletinInput &input, const QString &headline, const QString &bulletinPage,
                                    const QList<NamedEntity> &names);

/// fileNames are those of the articles' pages, in order.
[[nodiscard]] std::string bulletinJson(const BulletinInput &input, const QStringList &fileNames);

} // namespace nashra::publishing
