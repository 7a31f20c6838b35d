// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/nameindexjob.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <QtConcurrentRun>

namespace nashra::presentation {

namespace {

constexpr int pageSize = 500; // read within a few milliseconds, so that no list waits for its rows

struct Page
{
    EntityId last; ///< null at the end
    qsizetype count = 0;
};

} // namespace

NameIndexJob::NameIndexJob(StoreExecutor &stores, QString path, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_path(std::move(path))
    , m_collector(std::make_shared<NameCollector>())
{
}

void NameIndexJob::start()
{
    const auto asked = m_stores.read([](Stores &stores) { return stores.entities().changesSince(0, 0); });
    onResult(asked, this, [this](const Result<RegistryChanges> &state) {
        if (!state) {
            emit failed(state.error());
            return;
        }
        m_stamp = state->stamp;
        readPage({});
    });
}

void NameIndexJob::readPage(EntityId after)
{
    const auto asked = m_stores.read([after, collector = m_collector](Stores &stores) -> Result<Page> {
        const auto entities = stores.entities().stream(after, pageSize);
        if (!entities)
            return tl::unexpected(entities.error());
        for (const Entity &entity : *entities)
            collector->add(entity);
        return entities->isEmpty() ? Page() : Page{entities->last().id, entities->size()};
    });
    onResult(asked, this, [this](const Result<Page> &page) {
        if (!page) {
            emit failed(page.error());
        } else if (page->last.isNull()) {
            finish();
        } else {
            m_read += page->count;
            emit progressed(m_read);
            readPage(page->last);
        }
    });
}

void NameIndexJob::finish()
{
    const auto made = QtConcurrent::run(
        [collector = m_collector, stamp = m_stamp, path = m_path] { return collector->finish(stamp, path); });
    onResult(made, this, [this](const Result<NameFile> &file) {
        if (file)
            emit finished(*file);
        else
            emit failed(file.error());
    });
}

} // namespace nashra::presentation
