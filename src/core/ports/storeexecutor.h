// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/changeset.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace nashra {

class Stores;

/// Runs work on the stores away from the calling thread and answers with a future. Continue it with a QFutureWatcher
/// that the waiting object owns: QFuture::then(context, …) of Qt 6.4 asserts where the context dies first. Work of one
/// lane runs in the order it was given. Reads do not wait for writes and see everything committed before they run.
/// After shutdown has begun, or while the store cannot be reached, every job answers with that error.
class StoreExecutor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// fn: Result<T>(Stores &), and must not write.
    template <class F>
    auto read(F fn)
    {
        return run(Lane::Read, std::move(fn));
    }

    /// fn: Result<T>(Stores &).
    template <class F>
    auto write(F fn)
    {
        return run(Lane::Write, std::move(fn));
    }

signals:
    /// After every commit of this program, and (with everything set) when another one wrote.
    void committed(const nashra::ChangeSet &changes);
    /// The store cannot be reached; jobs fail until storeRestored().
    void storeLost(const nashra::Error &error);
    void storeRestored();

protected:
    enum class Lane { Read, Write };
    /// Either the stores or the reason why there are none.
    using Job = std::function<void(const Result<Stores *> &)>;

    virtual void post(Lane lane, Job job) = 0;

private:
    template <class F>
    auto run(Lane lane, F fn)
    {
        using Value = std::invoke_result_t<F, Stores &>;
        auto promise = std::make_shared<QPromise<Value>>();
        auto future = promise->future();
        promise->start();
        post(lane, [promise, fn = std::move(fn)](const Result<Stores *> &stores) mutable {
            if (stores)
                promise->addResult(fn(**stores));
            else
                promise->addResult(Value(tl::unexpected<Error>(stores.error())));
            promise->finish();
        });
        return future;
    }
};

} // namespace nashra
