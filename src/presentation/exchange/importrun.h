// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityimporter.h"
#include "presentation/session/desksession.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace nashra::presentation {

/// Takes the entities of a file into the registry: reads and writes on the thread of the store, in one transaction.
/// One run at a time; stopping it, or deleting this, leaves the registry as it was.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<importing::EntityImportReport>;
    /// Opens what is read; called on the thread of the store.
    using Opener = std::function<Result<std::unique_ptr<importing::EntityReader>>()>;

    explicit ImportRun(DeskSession &desk, QObject *parent = nullptr);
    ~ImportRun() override;

    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }
    /// Does nothing while one is running.
    void start(Opener open, NamesakeRule namesakes);
    /// The run ends with Cancelled, unless it is finished already.
    void stop();

signals:
    /// Some ten times a second.
    void progressed(int permille);
    void finished(const nashra::importing::EntityImportReport &report);
    /// Nothing was written; Cancelled where it was stopped.
    void failed(const nashra::Error &error);

private:
    /// What the two threads share.
    struct State
    {
        std::atomic<bool> isStopped = false;
        std::atomic<int> permille = 0;
    };

    DeskSession &m_desk;
    std::shared_ptr<State> m_state; ///< null while nothing runs
    QTimer m_ticks;
};

} // namespace nashra::presentation
