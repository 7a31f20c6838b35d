// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "importing/entities/entityreader.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace nashra::importing {

/// A row that was left out.
struct LeftOutRow
{
    qint64 line = 0;
    RowFault fault = RowFault::NotUnderstood;
    QString text;
};

/// A relation that was left out of a row that was written, because it led to a row that has the name of another.
struct LostRelation
{
    qint64 line = 0;
    QString target; ///< the name of the row it led to
};

/// What became of a file.
struct EntityImportReport
{
    qint64 written = 0;
    qint64 matched = 0;   ///< the registry had them already, or the file had them twice
    qint64 namesakes = 0; ///< of those written: who have the house name of another
    qint64 leftOut = 0;
    qint64 sameName = 0;    ///< of those left out: for the house name of another
    QList<LeftOutRow> rows; ///< of those left out the first thousand
    qint64 lostRelations = 0;
    QList<LostRelation> relations = {}; ///< of those lost the first thousand
};

/// Feeds a file to the registry, batch by batch, good rows only, those with the house name of another of their kind as
/// the rule says. Used on the thread of the store.
class EntityImporter final : public EntityFeed
{
public:
    /// Asked before each batch with the bytes read and their total; answers false to end the import with Cancelled.
    using Progress = std::function<bool(qint64 read, qint64 total)>;

    EntityImporter(EntityReader &reader, NamesakeRule rule, Progress progress);

    /// Reads the whole file into the registry, all or nothing. Errors: those of EntityStore::importFrom() and of the
    /// reader, Cancelled.
    [[nodiscard]] Result<EntityImportReport> run(EntityStore &store, UserId actor);
    /// What run() would report; reads only, batch by batch, so others write meanwhile. Errors: those of run() but for
    /// those of the actor.
    [[nodiscard]] Result<EntityImportReport> rehearse(const EntityStore &store);

    [[nodiscard]] Result<QList<Entity>> next() override;
    [[nodiscard]] NamesakeRule namesakes() const override { return m_rule; }
    void taken(const EntityImport &batch) override;

private:
    /// A row of the batch that was fed.
    struct FedRow
    {
        qint64 line = 0;
        QString name;
        EntityId id;
        QList<EntityId> targets; ///< of its relations
    };

    void leaveOut(const LeftOutRow &row);
    void keepTies(const QSet<qsizetype> &unwritten);
    [[nodiscard]] QList<LostRelation> lostRelations() const;
    [[nodiscard]] EntityImportReport finished() const;

    EntityReader &m_reader;
    NamesakeRule m_rule;
    Progress m_progress;
    QList<FedRow> m_batch;
    QSet<EntityId> m_known;                 ///< ids of the file the registry has somebody else under
    QHash<EntityId, QString> m_namesakes;   ///< names of those left out that have an id
    QMultiHash<EntityId, qint64> m_related; ///< by the target of a relation: the lines of those written with it
    EntityImportReport m_report;
};

} // namespace nashra::importing
