// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/ports/storeexecutor.h"
#include "faults/support/diary.h"

#include <optional>

namespace nashra::faults {

/// What the store has of one round.
struct StoredTexts
{
    QList<std::optional<QString>> acknowledged; ///< the text of each acknowledged save; nothing where it is not there
    QList<Article> articles;                    ///< with the slug of the round
};

[[nodiscard]] QFuture<Result<StoredTexts>> readStored(StoreExecutor &stores, const QString &slug,
                                                      const QList<AcknowledgedSave> &saves);

/// Checks every page of the file, every revision against its hash, and the audit chain; answers the faults.
[[nodiscard]] QFuture<Result<QStringList>> checkWholeNewsroom(StoreExecutor &stores);

} // namespace nashra::faults
