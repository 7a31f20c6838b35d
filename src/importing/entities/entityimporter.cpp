// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityimporter.h"

#include "importing/entities/entityrows.h"

#include <algorithm>

namespace nashra::importing {

namespace {

constexpr int batchSize = 500;
constexpr qsizetype mostRowsTold = 1000;

QString shownName(const Entity &entity)
{
    const QString english = entity.houseName(Language::English);
    return english.isEmpty() ? entity.houseName(Language::Arabic) : english;
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

Result<EntityImportReport> EntityImporter::rehearse(EntityStore &store, UserId actor)
{
    m_isRehearsal = true;
    const auto written = store.importFrom(*this, actor);
    if (!written && !m_isThrough)
        return tl::unexpected(written.error());
    return finished();
}

EntityImportReport EntityImporter::finished() const
{
    EntityImportReport report = m_report;
    // A batch's namesakes are known after its faults.
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const LeftOutRow &a, const LeftOutRow &b) { return a.line < b.line; });
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
            m_batch << FedRow{row.line, shownName(row.entity)};
            entities << std::move(row.entity);
        }
    }
    m_isThrough = entities.isEmpty();
    if (m_isThrough && m_isRehearsal)
        return fail(ErrorCode::Cancelled);
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
    for (const ImportNamesake &namesake : batch.namesakes) {
        const FedRow &fed = m_batch[namesake.index];
        const EntityRow row = badRow(fed.line, RowFault::SameName, fed.name);
        leaveOut({row.line, *row.fault, row.text});
    }
}

} // namespace nashra::importing
