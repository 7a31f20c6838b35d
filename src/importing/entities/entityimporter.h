// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "importing/entities/entityreader.h"

#include <functional>

namespace nashra::importing {

/// A row that was left out.
struct LeftOutRow
{
    qint64 line = 0;
    RowFault fault = RowFault::NotUnderstood;
    QString text;
};

/// What became of a file.
struct EntityImportReport
{
    qint64 written = 0;
    qint64 matched = 0;   ///< the registry had them already, or the file had them twice
    qint64 namesakes = 0; ///< of those written: who have the house name of another
    qint64 leftOut = 0;
    QList<LeftOutRow> rows; ///< of those left out the first thousand
};

/// Feeds a file to the registry, batch by batch, good rows only. Used on the thread of the store.
class EntityImporter final : public EntityFeed
{
public:
    /// Asked before each batch with the bytes read and their total; answers false to end the import with Cancelled.
    using Progress = std::function<bool(qint64 read, qint64 total)>;

    EntityImporter(EntityReader &reader, Progress progress);

    /// Reads the whole file into the registry, all or nothing. Errors: those of EntityStore::importFrom() and of the
    /// reader, Cancelled.
    [[nodiscard]] Result<EntityImportReport> run(EntityStore &store, UserId actor);
    /// The same without a registry: what would be written, but for what that already has.
    [[nodiscard]] Result<EntityImportReport> rehearse();

    [[nodiscard]] Result<QList<Entity>> next() override;
    void taken(const EntityImport &batch) override;

private:
    void leaveOut(const EntityRow &row);

    EntityReader &m_reader;
    Progress m_progress;
    EntityImportReport m_report;
};

} // namespace nashra::importing
