// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/copydesk.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace nashra::presentation {

/// The one thread that proofs, with the copy desk that lives on it. Work is done in the order it was given; what has
/// not begun when the thread ends is dropped, and its future cancelled. Asked from the GUI thread.
class ProofingThread : public QObject
{
    Q_OBJECT

public:
    explicit ProofingThread(QObject *parent = nullptr);
    ~ProofingThread() override;

    /// fn: T(language::CopyDesk &), called on the proofing thread.
    template <class F>
    auto run(F fn)
    {
        using Value = std::invoke_result_t<F, language::CopyDesk &>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start();
        post([promise, fn = std::move(fn)](language::CopyDesk &copyDesk) mutable {
            if constexpr (std::is_void_v<Value>)
                fn(copyDesk);
            else
                promise->addResult(fn(copyDesk));
            promise->finish();
        });
        return future;
    }

    /// Changes what the copy desk knows; what was read before is out of date from now on.
    void change(std::function<void(language::CopyDesk &)> fn);
    /// Grows with every change(): what was read under an older epoch is to be read again.
    [[nodiscard]] int epoch() const { return m_epoch; }

signals:
    void epochChanged();

private:
    void post(std::function<void(language::CopyDesk &)> job);

    QThread m_thread;
    std::unique_ptr<language::CopyDesk> m_copyDesk; ///< touched on m_thread only, while that runs
    QObject *m_worker;                              ///< whose thread the jobs are called on
    int m_epoch = 0;
};

} // namespace nashra::presentation
