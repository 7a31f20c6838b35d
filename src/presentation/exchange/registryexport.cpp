// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/registryexport.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

namespace nashra::presentation {

namespace {

constexpr int batchSize = 500;

} // namespace

RegistryExport::RegistryExport(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void RegistryExport::start(const QString &file, importing::EntityFormat format)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isStopped = false;
    const auto opening = m_desk.stores().read([file, format](Stores &) -> Result<Writer> {
        return importing::EntityFileWriter::create(file, format)
            .map([](std::unique_ptr<importing::EntityFileWriter> writer) { return Writer(std::move(writer)); });
    });
    onResult(opening, this, [this](const Result<Writer> &writer) {
        if (writer)
            writeAfter(*writer, {});
        else
            end(tl::unexpected(writer.error()));
    });
}

void RegistryExport::writeAfter(const Writer &writer, EntityId after)
{
    if (m_isStopped) {
        end(fail(ErrorCode::Cancelled));
        return;
    }
    // The last of a batch; a null id after the end, when the file is there.
    const auto writing = m_desk.stores().read([writer, after](Stores &stores) -> Result<EntityId> {
        const auto batch = stores.entities().stream(after, batchSize);
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->isEmpty())
            return writer->commit().map([] { return EntityId(); });
        return writer->add(*batch).map([&batch] { return batch->last().id; });
    });
    onResult(writing, this, [this, writer](const Result<EntityId> &last) {
        if (!last)
            end(tl::unexpected(last.error()));
        else if (last->isNull())
            end(writer->report());
        else {
            emit progressed(writer->report().written);
            writeAfter(writer, *last);
        }
    });
}

void RegistryExport::end(const Result<importing::EntityExportReport> &answer)
{
    m_isRunning = false;
    if (answer)
        emit finished(*answer);
    else
        emit failed(answer.error());
}

} // namespace nashra::presentation
