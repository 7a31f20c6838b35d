// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityfilewriter.h"
#include "presentation/session/desksession.h"

#include <QObject>

namespace nashra::presentation {

/// Writes the registry to a file, some entities at a time, so that whatever else is read meanwhile does not wait. One
/// export at a time; the file is there whole or stays what it was.
class RegistryExport : public QObject
{
    Q_OBJECT

public:
    explicit RegistryExport(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Does nothing while one is running.
    void start(const QString &file, importing::EntityFormat format);
    void stop() { m_isStopped = true; }

signals:
    void progressed(qint64 written);
    void finished(const nashra::importing::EntityExportReport &report);
    /// The file is what it was; Cancelled where it was stopped.
    void failed(const nashra::Error &error);

private:
    /// A file that is being written, handed from one job of the store to the next.
    using Writer = std::shared_ptr<importing::EntityFileWriter>;

    void writeAfter(const Writer &writer, EntityId after);
    void end(const Result<importing::EntityExportReport> &answer);

    DeskSession &m_desk;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace nashra::presentation
