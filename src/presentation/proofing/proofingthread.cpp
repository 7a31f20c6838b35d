// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/proofingthread.h"

namespace nashra::presentation {

void ProofingThread::change(std::function<void(language::CopyDesk &)> fn)
{
    ++m_epoch;
    m_copyDesk.run(std::move(fn));
    emit epochChanged();
}

void ProofingThread::learn(const QSet<EntityId> &entities, std::function<void(language::CopyDesk &)> fn)
{
    m_copyDesk.run(std::move(fn));
    emit learned(entities);
}

} // namespace nashra::presentation
