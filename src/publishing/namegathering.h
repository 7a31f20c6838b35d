// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/publisher.h"

#include <memory>

namespace nashra {
class Stores;
}

namespace nashra::language {
class EntityMatcher;
}

namespace nashra::publishing {

/// The entities that the articles name, read from the very text that goes out, with what people have settled about it.
/// A name that may still be several entities' is left out: what goes out says nothing it does not know. Runs on the
/// stores' thread; linear in the articles. matcher knows the registry's names; where it is null they are read from the
/// store, all of them. context brings zone and now, for articles without a day. Errors: those of the stores.
[[nodiscard]] Result<PublishContext> withNames(Stores &stores, PublishContext context, const QList<Article> &articles,
                                               std::shared_ptr<const language::EntityMatcher> matcher);

} // namespace nashra::publishing
