// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "presentation/session/desksession.h"

#include <QObject>
#include <QStringList>

namespace nashra::presentation {

/// A file that could not be read in, and why.
struct ImportFailure
{
    QString file;
    Error error;
};

/// Reads files into articles off the GUI thread and puts them in the store in one transaction per file. One import at a
/// time; can be cancelled between files.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(DeskSession &desk, QObject *parent = nullptr);
    ~ImportController() override;

    /// The file name filter for a dialog.
    [[nodiscard]] static QString fileFilter();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Language and desk are for files that do not say. Does nothing while one is running.
    void start(const QStringList &files, Language language, const QString &desk);
    void cancel();

    [[nodiscard]] const QList<ArticleId> &imported() const { return m_imported; }
    [[nodiscard]] const QList<ImportFailure> &failures() const { return m_failures; }

signals:
    void progressed(int filesDone, int filesTotal, const QString &file);
    /// Read imported() and failures() now.
    void finished(bool wasCancelled);

private:
    void readNext();
    void store(ArticleContent content, const QString &file);
    void fail(const QString &file, const Error &error);

    DeskSession &m_desk;
    QStringList m_files;
    qsizetype m_next = 0;
    Language m_language = Language::English;
    QString m_deskId;
    QList<ArticleId> m_imported;
    QList<ImportFailure> m_failures;
    bool m_isRunning = false;
    bool m_isCancelled = false;
};

} // namespace nashra::presentation
