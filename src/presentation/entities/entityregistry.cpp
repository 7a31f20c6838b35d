// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityregistry.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/namefile.h"
#include "presentation/entities/nameindexjob.h"

#include <QtConcurrentRun>

namespace nashra::presentation {

using namespace std::chrono_literals;
using language::EntityMatcher;

namespace {

// With more of them beside it a name file is made anew, which costs less than to carry them along.
constexpr int mostChanges = 2000;
constexpr qsizetype mostValues = 4096; ///< of each of the two halves
constexpr qsizetype mostFetched = 64;  ///< by one job, so that no list waits for its rows
constexpr std::chrono::milliseconds firstRetryPause = 2s;
constexpr std::chrono::milliseconds longestRetryPause = 10min;

} // namespace

EntityRegistry::EntityRegistry(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &EntityRegistry::fetchWanted);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(firstRetryPause);
    connect(&m_retryTimer, &QTimer::timeout, this, &EntityRegistry::retry);
    connect(&desk.stores(), &StoreExecutor::committed, this, &EntityRegistry::followChanges);
    connect(&desk.stores(), &StoreExecutor::storeRestored, this, [this] {
        if (m_retryTimer.isActive())
            retry();
    });
}

EntityRegistry::~EntityRegistry() = default;

EntityRegistry::Names EntityRegistry::namesOf(const NameFile &file)
{
    return {std::make_shared<const EntityMatcher>(file.index), file.words, {}, file.index->stamp(), 0};
}

void EntityRegistry::load(const QString &nameFile)
{
    m_file = nameFile;
    if (nameFile.isEmpty()) {
        build();
        return;
    }
    const auto opened = QtConcurrent::run([nameFile] { return NameFile::open(nameFile); });
    onResult(opened, this, [this](const Result<NameFile> &file) {
        if (file) {
            catchUp(namesOf(*file));
            return;
        }
        if (file.error().code != ErrorCode::NotFound)
            qWarning("%s", qUtf8Printable(file.error().toLogString()));
        build();
    });
}

void EntityRegistry::followChanges(const ChangeSet &changes)
{
    if (!changes.everything && !changes.manyEntities && changes.entities.isEmpty())
        return;
    for (const EntityId &id : changes.entities) {
        if (entity(id))
            m_touched.insert(id);
    }
    if (m_isAsking)
        m_mustAskAgain = true;
    else if (isLoaded())
        catchUp(m_names);
    else if (m_retryTimer.isActive())
        retry();
}

void EntityRegistry::retry()
{
    m_retryTimer.stop();
    if (m_isAsking)
        m_mustAskAgain = true;
    else if (isLoaded())
        catchUp(m_names);
    else
        build();
}

void EntityRegistry::fail(const Error &error)
{
    if (m_hasFailed)
        m_retryTimer.setInterval(std::min(2 * m_retryTimer.intervalAsDuration(), longestRetryPause));
    m_retryTimer.start();
    if (!std::exchange(m_hasFailed, true))
        emit failed(error);
}

void EntityRegistry::succeed()
{
    m_retryTimer.stop();
    m_retryTimer.setInterval(firstRetryPause);
    m_hasFailed = false;
}

Result<EntityRegistry::CaughtUp> EntityRegistry::caughtUp(EntityStore &store, Names names, QSet<EntityId> touched)
{
    const auto changes = store.changesSince(names.stamp, mostChanges);
    if (!changes)
        return tl::unexpected(changes.error());
    CaughtUp caught;
    caught.isComplete = changes->isComplete;
    const QSet<EntityId> renamed(changes->ids.cbegin(), changes->ids.cend());
    caught.touched = touched + renamed;
    EntityMatcher matcher = *names.matcher;
    for (const EntityId &id : std::as_const(caught.touched)) {
        const auto now = store.entity(id);
        if (!now && now.error().code != ErrorCode::NotFound)
            return tl::unexpected(now.error());
        if (now)
            caught.values.insert(id, *now);
        if (!renamed.contains(id))
            continue;
        matcher = now ? matcher.with(*now) : matcher.without(id);
        for (const EntityName &name : now ? now->names : QList<EntityName>())
            names.newNames << name.text;
    }
    names.stamp = caught.isComplete ? changes->stamp : names.stamp;
    names.changes += int(renamed.size());
    if (!renamed.isEmpty())
        names.matcher = std::make_shared<const EntityMatcher>(matcher);
    caught.names = std::move(names);
    return caught;
}

void EntityRegistry::catchUp(const Names &base)
{
    m_isAsking = true;
    m_mustAskAgain = false;
    const auto asked = m_desk.stores().read(
        [base, touched = m_touched](Stores &stores) { return caughtUp(stores.entities(), base, touched); });
    onResult(asked, this,
             [this, base, touched = std::exchange(m_touched, {}),
              generation = ++m_generation](const Result<CaughtUp> &answer) {
                 if (!answer)
                     m_touched += touched;
                 if (generation == m_generation)
                     takeCaughtUp(base, answer);
             });
}

void EntityRegistry::takeCaughtUp(const Names &base, const Result<CaughtUp> &answer)
{
    m_isAsking = false;
    if (!answer) {
        // Older names are better than none.
        if (!isLoaded())
            publish(base);
        fail(answer.error());
        return;
    }
    if (!isLoaded() || answer->names.matcher != m_names.matcher)
        publish(answer->names);
    else
        m_names.stamp = answer->names.stamp;
    takeChanged(*answer);
    if (!answer->isComplete || answer->names.changes > mostChanges)
        build();
    else
        succeed();
    if (m_mustAskAgain)
        catchUp(m_names);
}

void EntityRegistry::takeChanged(const CaughtUp &caught)
{
    if (caught.touched.isEmpty())
        return;
    for (const EntityId &id : caught.touched) {
        m_values.remove(id);
        m_older.remove(id);
    }
    keep(caught.values);
    emit valuesChanged(caught.touched);
}

void EntityRegistry::publish(const Names &names)
{
    m_names = names;
    m_fetching.clear(); // what did not exist may do so now
    emit changed();
}

void EntityRegistry::build()
{
    if (m_job)
        return;
    m_job = new NameIndexJob(m_desk.stores(), m_file, this);
    connect(m_job, &NameIndexJob::progressed, this, &EntityRegistry::buildProgressed);
    const auto end = [this] {
        std::exchange(m_job, nullptr)->deleteLater();
        emit buildProgressed(-1);
    };
    connect(m_job, &NameIndexJob::finished, this, [this, end](const NameFile &file) {
        end();
        catchUp(namesOf(file));
    });
    connect(m_job, &NameIndexJob::failed, this, [this, end](const Error &error) {
        end();
        fail(error);
    });
    m_job->start();
}

void EntityRegistry::want(const QList<EntityId> &ids)
{
    for (const EntityId &id : ids) {
        if (id.isNull() || m_values.contains(id))
            continue;
        if (const auto older = m_older.constFind(id); older != m_older.cend())
            keep({{id, Entity(*older)}});
        else if (!m_fetching.contains(id))
            m_wanted.insert(id);
    }
    if (!m_wanted.isEmpty() && !m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void EntityRegistry::fetchWanted()
{
    QSet<EntityId> ids;
    while (!m_wanted.isEmpty() && ids.size() < mostFetched) {
        ids.insert(*m_wanted.cbegin());
        m_wanted.erase(m_wanted.cbegin());
    }
    if (ids.isEmpty())
        return;
    m_fetching += ids;
    const auto asked = m_desk.stores().read([ids](Stores &stores) -> Result<Values> {
        Values values;
        for (const EntityId &id : ids) {
            const auto entity = stores.entities().entity(id);
            if (entity)
                values.insert(id, *entity);
            else if (entity.error().code != ErrorCode::NotFound)
                return tl::unexpected(entity.error());
        }
        return values;
    });
    onResult(asked, this, [this, ids](const Result<Values> &values) {
        if (!values) {
            m_fetching -= ids;
            emit failed(values.error());
            return;
        }
        // What does not exist is not asked for again.
        for (auto it = values->cbegin(); it != values->cend(); ++it)
            m_fetching.remove(it.key());
        keep(*values);
        emit valuesChanged(QSet<EntityId>(values->keyBegin(), values->keyEnd()));
        fetchWanted();
    });
}

void EntityRegistry::keep(const Values &values)
{
    if (m_values.size() + values.size() > mostValues)
        m_older = std::exchange(m_values, {});
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        m_older.remove(it.key());
        m_values.insert(it.key(), it.value());
    }
}

const Entity *EntityRegistry::entity(EntityId id) const
{
    if (const auto found = m_values.constFind(id); found != m_values.cend())
        return &*found;
    const auto older = m_older.constFind(id);
    return older == m_older.cend() ? nullptr : &*older;
}

QList<Entity> EntityRegistry::values() const
{
    return m_values.values() + m_older.values();
}

} // namespace nashra::presentation
