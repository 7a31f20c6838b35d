// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nashra::faults {

/// The machine's steady clock in nanoseconds, the same for every process.
[[nodiscard]] qint64 steadyNow();

/// What the writer tells before it dies: one line per event, written straight to the pipe, so that what the driver
/// reads is what the writer believed at the moment it was killed.
namespace diary {

void typed(int step, qint64 at);
void saved(ArticleId article, int revision, int step);
void synced(int step);
/// The machine let the writer run.
void pulse();
void failed(const QString &what);

} // namespace diary

/// One acknowledged save: that revision of that article is the text after that step.
struct AcknowledgedSave
{
    ArticleId article;
    int revision = 0;
    int step = 0;
};

/// The lines of a diary, read back.
struct DiaryReading
{
    QList<qint64> typedAt; ///< typedAt[i] = when step i + 1 was typed
    QList<AcknowledgedSave> saves;
    int syncs = 0;
    int syncedStep = 0; ///< the last step that the journal acknowledged
    QList<qint64> pulses;
    QStringList failures;

    [[nodiscard]] int steps() const { return static_cast<int>(typedAt.size()); }
    [[nodiscard]] static DiaryReading read(const QByteArray &lines);
};

} // namespace nashra::faults
