// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <utility>

namespace nashra::presentation {

/// Calls fn with the answer in the context's thread, from its event loop; never if the context is gone by then.
/// Stands in for QFuture::then(context, …), which in Qt 6.4 asserts where the context died before the answer came.
/// A future that was cancelled answers with ErrorCode::Cancelled.
template <class T, class F>
void onResult(const QFuture<Result<T>> &future, QObject *context, F fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> answer = watcher->future();
        fn(answer.resultCount() > 0 ? answer.resultAt(0) : Result<T>(fail(ErrorCode::Cancelled)));
    });
    watcher->setFuture(future);
}

/// A promise of a Result that continuations can share; the future is cancelled where nobody keeps the promise.
template <class T>
class SharedPromise
{
public:
    SharedPromise()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }

    void answer(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// A future that is already answered.
template <class T>
[[nodiscard]] QFuture<Result<T>> answered(Result<T> result)
{
    const SharedPromise<T> promise;
    promise.answer(std::move(result));
    return promise.future();
}

} // namespace nashra::presentation
