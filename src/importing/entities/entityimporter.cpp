// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityimporter.h"

namespace nashra::importing {

namespace {

constexpr int batchSize = 500;
constexpr qsizetype mostRowsTold = 1000;

} // namespace

EntityImporter::EntityImporter(EntityReader &reader, Progress progress)
    : m_reader(reader)
    , m_progress(std::move(progress))
{
}

Result<EntityImportReport> EntityImporter::run(EntityStore &store, UserId actor)
{
    const auto written = store.importFrom(*this, actor);
    if (!written)
        return tl::unexpected(written.error());
    m_report.written = *written;
    return m_report;
}

Result<EntityImportReport> EntityImporter::rehearse()
{
    for (;;) {
        const auto batch = next();
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->isEmpty())
            return m_report;
        m_report.written += batch->size();
    }
}

void EntityImporter::leaveOut(const EntityRow &row)
{
    ++m_report.leftOut;
    if (m_report.rows.size() < mostRowsTold)
        m_report.rows << LeftOutRow{row.line, *row.fault, row.text};
}

Result<QList<Entity>> EntityImporter::next()
{
    QList<Entity> entities;
    while (entities.isEmpty()) {
        if (!m_progress(m_reader.bytesRead(), m_reader.bytesTotal()))
            return fail(ErrorCode::Cancelled);
        auto rows = m_reader.next(batchSize);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            break;
        for (EntityRow &row : *rows) {
            if (row.fault)
                leaveOut(row);
            else
                entities << std::move(row.entity);
        }
    }
    return entities;
}

void EntityImporter::taken(const EntityImport &batch)
{
    m_report.matched += batch.matches.size();
    m_report.namesakes += batch.namesakes;
}

} // namespace nashra::importing
