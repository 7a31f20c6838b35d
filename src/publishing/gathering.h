// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/publisher.h"

namespace nashra {
class Stores;
}

/// Collects from the stores what a publication is made of. Runs on the stores' thread.
namespace nashra::publishing {

/// The articles of a bulletin in order. Those of a released one come in the revision that was released, wherever the
/// article is now; a killed story stays killed. Errors: those of ArticleStore.
[[nodiscard]] Result<QList<Article>> articlesOf(Stores &stores, const Bulletin &bulletin);

/// Translations and "Check also" stories of the articles, with the pages that lie in the folder already.
/// context brings newsroom, zone and now. Errors: those of ArticleStore.
[[nodiscard]] Result<PublishContext> withLinks(Stores &stores, PublishContext context, const QList<Article> &articles,
                                               const QString &folder, const QString &suffix);

} // namespace nashra::publishing
