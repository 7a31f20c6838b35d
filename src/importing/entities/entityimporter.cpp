// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityimporter.h"

#include "core/entity/entitycheck.h"
#include "importing/entities/entityrows.h"

#include <algorithm>
#include <tuple>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchSize = 500;
constexpr qsizetype mostRowsTold = 1000;

QList<EntityId> targetsOf(const Entity &entity)
{
    QList<EntityId> targets;
    for (const EntityRelation &relation : entity.relations)
        targets << relation.target;
    return targets;
}

Result<void> check(const QList<Entity> &entities, qint64 first)
{
    for (qsizetype i = 0; i < entities.size(); ++i) {
        if (const auto checked = checkEntity(entities[i]); !checked)
            return failFrom(checked.error(), checked.error().code, u"entity %1"_s.arg(first + i + 1),
                            checked.error().items);
    }
    return ok();
}

/// What an import would answer of a batch.
EntityImport foreseen(const QList<Entity> &entities, const QList<ImportMeeting> &meetings)
{
    EntityImport import;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        import.ids << entities[i].id;
        if (meetings[i].how == ImportMeeting::How::Known)
            import.matches << ImportMatch{i, {}, {}};
        else if (meetings[i].how == ImportMeeting::How::Namesake)
            import.namesakes << ImportNamesake{i, meetings[i].other.id};
    }
    return import;
}

} // namespace

EntityImporter::EntityImporter(EntityReader &reader, NamesakeRule rule, Progress progress)
    : m_reader(reader)
    , m_rule(rule)
    , m_progress(std::move(progress))
{
}

Result<EntityImportReport> EntityImporter::run(EntityStore &store, UserId actor)
{
    const auto written = store.importFrom(*this, actor);
    if (!written)
        return tl::unexpected(written.error());
    return finished();
}

Result<EntityImportReport> EntityImporter::rehearse(const EntityStore &store)
{
    MeetingsWithin within(m_rule);
    for (qint64 seen = 0;;) {
        const auto entities = next();
        if (!entities)
            return tl::unexpected(entities.error());
        if (entities->isEmpty())
            return finished();
        if (const auto checked = check(*entities, seen); !checked)
            return tl::unexpected(checked.error());
        auto meetings = store.meetings(*entities);
        if (!meetings)
            return tl::unexpected(meetings.error());
        within.add(*entities, *meetings);
        taken(foreseen(*entities, *meetings));
        seen += entities->size();
    }
}

QList<LostRelation> EntityImporter::lostRelations() const
{
    QList<LostRelation> lost;
    for (auto left = m_namesakes.cbegin(); left != m_namesakes.cend(); ++left) {
        if (m_known.contains(left.key()))
            continue;
        const QList<qint64> lines = m_related.values(left.key());
        for (const qint64 line : lines)
            lost << LostRelation{line, *left};
    }
    std::sort(lost.begin(), lost.end(), [](const LostRelation &a, const LostRelation &b) {
        return std::tie(a.line, a.target) < std::tie(b.line, b.target);
    });
    return lost;
}

EntityImportReport EntityImporter::finished() const
{
    EntityImportReport report = m_report;
    // A batch's namesakes are known after its faults.
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const LeftOutRow &a, const LeftOutRow &b) { return a.line < b.line; });
    report.relations = lostRelations();
    report.lostRelations = report.relations.size();
    report.relations.resize(std::min(report.relations.size(), mostRowsTold));
    return report;
}

void EntityImporter::leaveOut(const LeftOutRow &row)
{
    ++m_report.leftOut;
    if (m_report.rows.size() < mostRowsTold)
        m_report.rows << row;
}

Result<QList<Entity>> EntityImporter::next()
{
    QList<Entity> entities;
    m_batch.clear();
    while (entities.isEmpty()) {
        if (!m_progress(m_reader.bytesRead(), m_reader.bytesTotal()))
            return fail(ErrorCode::Cancelled);
        auto rows = m_reader.next(batchSize);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        for (EntityRow &row : *rows) {
            if (row.fault) {
                leaveOut({row.line, *row.fault, row.text});
                continue;
            }
            m_batch << FedRow{row.line, row.entity.shownName(Language::English), row.entity.id, targetsOf(row.entity)};
            entities << std::move(row.entity);
        }
    }
    return entities;
}

void EntityImporter::taken(const EntityImport &batch)
{
    m_report.written += batch.written(m_rule);
    m_report.matched += batch.matches.size();
    if (m_rule == NamesakeRule::Add) {
        m_report.namesakes += batch.namesakes.size();
        return;
    }
    m_report.sameName += batch.namesakes.size();
    QSet<qsizetype> unwritten;
    for (const ImportMatch &match : batch.matches) {
        unwritten << match.index;
        m_known << m_batch[match.index].id;
    }
    for (const ImportNamesake &namesake : batch.namesakes) {
        const FedRow &fed = m_batch[namesake.index];
        const EntityRow row = badRow(fed.line, RowFault::SameName, fed.name);
        leaveOut({row.line, *row.fault, row.text});
        unwritten << namesake.index;
        if (!fed.id.isNull())
            m_namesakes.insert(fed.id, row.text);
    }
    keepTies(unwritten);
}

void EntityImporter::keepTies(const QSet<qsizetype> &unwritten)
{
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        if (unwritten.contains(i))
            continue;
        m_namesakes.remove(m_batch[i].id);
        for (const EntityId target : m_batch[i].targets)
            m_related.insert(target, m_batch[i].line);
    }
}

} // namespace nashra::importing
