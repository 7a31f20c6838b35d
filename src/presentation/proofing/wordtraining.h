// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "core/ports/proofingstore.h"
#include "language/words/wordmodeltrainer.h"
#include "presentation/session/desksession.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace nashra::presentation {

/// Learns from the newsroom's own archive which words stand beside which, for finding words that are spelled right and
/// are wrong. Reads page by page in the background, so that nobody waits for it, and can be stopped at any page; what
/// was learned before stays in use until the new is there. GUI thread.
class WordTraining : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive this.
    explicit WordTraining(DeskSession &desk, QObject *parent = nullptr);
    ~WordTraining() override;

    /// Learns where nothing was learned yet, or the archive has grown by a fifth since; a small archive teaches
    /// nothing.
    void startIfDue();
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    /// Of so many articles; the total may grow meanwhile.
    void progressed(qint64 done, qint64 total);
    /// Learned and stored.
    void trained();
    /// It ended, one way or another.
    void ended();
    void failed(const nashra::Error &error);

private:
    using Trainers = QMap<Language, std::shared_ptr<language::WordModelTrainer>>;
    struct Archive
    {
        qint64 articles = 0;
        QMap<Language, WordModelInfo> learned;
    };

    [[nodiscard]] QFuture<Result<Archive>> askArchive();
    void begin(const Archive &archive);
    void readPage(qint64 after);
    void learn(const QList<ArchiveText> &page);
    void finish();
    void end();

    DeskSession &m_desk;
    Trainers m_trainers; ///< used by one job at a time
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_run = 0; ///< answers for an older run are dropped
    bool m_isRunning = false;
};

} // namespace nashra::presentation
