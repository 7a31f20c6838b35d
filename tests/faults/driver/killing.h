// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/driver/plan.h"
#include "faults/support/diary.h"

#include "core/base/result.h"

namespace nashra::faults {

/// What the driver knows of a writer's life.
struct Life
{
    DiaryReading diary;
    qint64 endedAt = 0;  ///< steady clock; nothing was typed after it
    QStringList remarks; ///< what the writer said on stderr
};

/// Starts the writer as planned and ends it with SIGKILL. Errors: Io (did not start), Internal (ended by itself or
/// would not die).
[[nodiscard]] Result<Life> liveAndDie(const RoundPlan &plan, const RunOptions &options, const QString &newsroom,
                                      const QString &journals);

} // namespace nashra::faults
