// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal/journalplace.h"

#include "storage/journal/journallog.h"

#include <QTimer>

namespace nashra::storage {

Q_LOGGING_CATEGORY(journalLog, "nashra.storage.journal", QtInfoMsg)

JournalPlace::JournalPlace(QString folder, const Clock &clock, std::shared_ptr<JournalDevice> device,
                           JournalOptions options)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_device(std::move(device))
    , m_options(options)
    , m_ballast(m_device, m_folder, options.ballastBytes)
{
    m_diskThread.setMaxThreadCount(1);
    m_diskThread.setObjectName(QStringLiteral("journal disk"));
    m_writerThread.setObjectName(QStringLiteral("journal writer"));
    m_timerContext.moveToThread(&m_writerThread);
    m_writerThread.start();
    if (m_options.ballastBytes > 0)
        runOnDiskThread([this] { restoreBallast(); });
}

JournalPlace::~JournalPlace()
{
    m_left.acquire(m_entered);
    m_diskThread.waitForDone();
    m_writerThread.quit();
    m_writerThread.wait();
}

void JournalPlace::runOnDiskThread(std::function<void()> job)
{
    m_diskThread.start(std::move(job));
}

bool JournalPlace::releaseBallast()
{
    if (!m_ballast.release())
        return false;
    qCWarning(journalLog).noquote() << "The disk is full; gave up the ballast in" << m_folder;
    QTimer::singleShot(m_options.pace.ballast, &m_timerContext,
                       [this] { runOnDiskThread([this] { restoreBallast(); }); });
    return true;
}

void JournalPlace::enter(QObject &worker)
{
    ++m_entered;
    worker.moveToThread(&m_writerThread);
}

void JournalPlace::leave()
{
    m_left.release();
}

void JournalPlace::restoreBallast()
{
    if (m_ballast.restore())
        return;
    QMetaObject::invokeMethod(&m_timerContext, [this] {
        QTimer::singleShot(m_options.pace.ballast, &m_timerContext,
                           [this] { runOnDiskThread([this] { restoreBallast(); }); });
    });
}

} // namespace nashra::storage
