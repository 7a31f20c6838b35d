// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace nashra::storage {

/// The name of a journal file: "<article>.<opening>.<generation>.journal". Article and opening together are the key
/// under which the keeper knows a journal.
struct JournalName
{
    ArticleId article;
    Id<struct OpeningTag> opening; ///< fresh each time an article is opened, so that no two journals meet
    int generation = 1;

    bool operator==(const JournalName &) const = default;

    [[nodiscard]] QString key() const { return article.toString() + u'.' + opening.toString(); }
    [[nodiscard]] QString fileName() const;
    /// Nothing for names that are not of this form.
    [[nodiscard]] static std::optional<JournalName> fromFileName(const QString &fileName);
};

} // namespace nashra::storage
