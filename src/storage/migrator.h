// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace nashra::storage {

class Connection;

/// Brings a newsroom's tables to what this program knows: numbered SQL files per engine, each in one transaction with a
/// row that says it was done. An existing SQLite file is copied beside itself first.
class Migrator
{
public:
    /// folder: where "sqlite" and "postgresql" are; the embedded one by default.
    explicit Migrator(Connection &connection, QString folder = defaultFolder());

    /// Does nothing, after one look, where all is done. Errors: NewerFormat (made by a newer program), Corrupt (a
    /// migration was edited after it ran), and those of the statements, naming file and number of the statement.
    [[nodiscard]] Result<void> migrate();

    [[nodiscard]] static QString defaultFolder();

private:
    struct Step
    {
        int number = 0;
        QString file;
        QByteArray checksum;
        QStringList statements;
    };

    [[nodiscard]] Result<QList<Step>> steps() const;
    [[nodiscard]] Result<int> knownVersion();
    [[nodiscard]] Result<void> checkDone(const QList<Step> &steps, int done);
    [[nodiscard]] Result<void> run(const Step &step);
    [[nodiscard]] Result<void> rebuildDerived();
    [[nodiscard]] Result<void> copyFile();

    Connection &m_connection;
    QString m_folder;
};

} // namespace nashra::storage
