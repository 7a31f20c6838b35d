// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/base/giveway.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace nashra::presentation {

/// A thread that gives way to the window's, and the one object that is used on it alone. Work is done in the order it
/// was given; what has not begun when this ends is dropped, and its future cancelled. Asked from any thread.
template <class T>
class ThreadOwned
{
public:
    explicit ThreadOwned(const QString &name)
        : m_worker(new QObject)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(m_worker, &giveWay, Qt::QueuedConnection);
    }

    ~ThreadOwned()
    {
        // An event loop that is told to end still delivers all it was sent.
        m_thread.requestInterruption();
        m_thread.quit();
        m_thread.wait();
    }

    ThreadOwned(const ThreadOwned &) = delete;
    ThreadOwned &operator=(const ThreadOwned &) = delete;

    /// fn: R(T &), called on the thread.
    template <class F>
    auto run(F fn)
    {
        using Value = std::invoke_result_t<F, T &>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [&owned = m_owned, promise, fn = std::move(fn)]() mutable {
                if (QThread::currentThread()->isInterruptionRequested())
                    return; // the promise goes, and cancels the future
                if constexpr (std::is_void_v<Value>)
                    fn(owned);
                else
                    promise->addResult(fn(owned));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    T m_owned{}; ///< touched on m_thread only, while that runs
    QThread m_thread;
    QObject *m_worker; ///< whose thread the work is called on
};

} // namespace nashra::presentation
