// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/proofingthread.h"

namespace nashra::presentation {

ProofingThread::ProofingThread(QObject *parent)
    : QObject(parent)
    , m_copyDesk(std::make_unique<language::CopyDesk>())
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("proofing"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // The person's key and its paint come first.
    m_thread.start(QThread::LowPriority);
}

ProofingThread::~ProofingThread()
{
    m_thread.quit();
    m_thread.wait();
}

void ProofingThread::post(std::function<void(language::CopyDesk &)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [copyDesk = m_copyDesk.get(), job = std::move(job)] { job(*copyDesk); }, Qt::QueuedConnection);
}

void ProofingThread::change(std::function<void(language::CopyDesk &)> fn)
{
    ++m_epoch;
    post(std::move(fn));
    emit epochChanged();
}

} // namespace nashra::presentation
