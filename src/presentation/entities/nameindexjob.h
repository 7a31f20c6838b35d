// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storeexecutor.h"
#include "presentation/entities/namefile.h"

#include <QObject>

namespace nashra::presentation {

/// Reads the whole registry page by page, between what others ask the store, and makes a name file of it. Changes made
/// meanwhile may or may not be in it: its stamp is that of the state before. Deleting it gives the work up. GUI thread.
class NameIndexJob : public QObject
{
    Q_OBJECT

public:
    /// The stores must outlive it.
    NameIndexJob(StoreExecutor &stores, QString path, QObject *parent = nullptr);
    void start();

signals:
    void progressed(qsizetype entities);
    void finished(const nashra::presentation::NameFile &file);
    void failed(const nashra::Error &error);

private:
    void readPage(EntityId after);
    void finish();

    StoreExecutor &m_stores;
    QString m_path;
    std::shared_ptr<NameCollector> m_collector; ///< touched by one page after the other
    quint64 m_stamp = 0;
    qsizetype m_read = 0;
};

} // namespace nashra::presentation
