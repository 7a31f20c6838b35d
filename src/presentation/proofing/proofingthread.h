// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/proofing/copydesk.h"
#include "presentation/base/threadowned.h"

#include <QSet>

#include <functional>

namespace nashra::presentation {

/// The one thread that proofs, with the copy desk that lives on it. Asked from the GUI thread.
class ProofingThread : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// fn: R(language::CopyDesk &), called on the proofing thread; what has not begun at the end is cancelled.
    template <class F>
    auto run(F fn)
    {
        return m_copyDesk.run(std::move(fn));
    }

    /// Changes what the copy desk knows; what was read before is out of date from now on.
    void change(std::function<void(language::CopyDesk &)> fn);
    /// The same for what the copy desk knows of some entities: only texts that name one of them are to be read again.
    void learn(const QSet<EntityId> &entities, std::function<void(language::CopyDesk &)> fn);
    /// Grows with every change(): what was read under an older epoch is to be read again.
    [[nodiscard]] int epoch() const { return m_epoch; }

signals:
    void epochChanged();
    void learned(const QSet<nashra::EntityId> &entities);

private:
    ThreadOwned<language::CopyDesk> m_copyDesk{QStringLiteral("proofing")};
    int m_epoch = 0;
};

} // namespace nashra::presentation
