// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace nashra::faults {

/// Waits for an answer in an event loop of its own, as nothing in the program itself may. Errors: Busy (none came).
template <class T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future,
                              std::chrono::milliseconds limit = std::chrono::seconds(60))
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return fail(ErrorCode::Busy, QStringLiteral("no answer in time"));
    return future.resultCount() > 0 ? future.resultAt(0) : Result<T>(fail(ErrorCode::Cancelled));
}

} // namespace nashra::faults
