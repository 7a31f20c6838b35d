// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitydossier.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/mentionspass.h"

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

// While the archive is read a page of mentions comes every moment.
constexpr auto refreshPause = 500ms;
/// Nobody walks further back than this.
constexpr qsizetype mostBefore = 100;

/// The entity as it is now, also where it was merged away; an empty one where it is gone.
Result<Entity> entityNow(Stores &stores, EntityId id)
{
    if (id.isNull())
        return Entity();
    const auto live = stores.entities().resolve(id);
    Result<Entity> entity = live ? stores.entities().entity(*live) : tl::unexpected(live.error());
    if (!entity && entity.error().code == ErrorCode::NotFound)
        return Entity();
    return entity;
}

} // namespace

EntityDossier::EntityDossier(DeskSession &desk, MentionsPass &mentions, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_articles(new EntityArticlesModel(desk, this))
    , m_companions(new CompanionsModel(desk, this))
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    connect(&m_refreshTimer, &QTimer::timeout, this, &EntityDossier::refresh);
    connect(&desk.stores(), &StoreExecutor::committed, this, &EntityDossier::followChanges);
    connect(&mentions, &MentionsPass::articlesRead, this, &EntityDossier::refreshSoon);
    connect(&mentions, &MentionsPass::ended, this, &EntityDossier::refreshSoon);
    connect(&desk, &DeskSession::uiLanguageChanged, this, &EntityDossier::changed);
    connect(m_articles, &EntityArticlesModel::failed, this, &EntityDossier::failed);
}

void EntityDossier::open(EntityId entity, EntityId with)
{
    if (!m_shown.entity.isNull() && m_shown.entity != entity) {
        m_before << m_shown;
        if (m_before.size() > mostBefore)
            m_before.removeFirst();
    }
    go({entity, {with, {}}});
}

void EntityDossier::goBack()
{
    if (canGoBack())
        go(m_before.takeLast());
}

void EntityDossier::go(const Place &place)
{
    const bool isAnother = place.entity != m_shown.entity;
    m_shown = place;
    m_isOutdated = false;
    if (isAnother) {
        m_isLoaded = false;
        m_facts = {};
        m_companions->setRows({});
        m_articles->show({});
    }
    m_articles->show(place.entity, place.filter);
    askForFacts();
    askForCompanions();
    emit changed();
}

void EntityDossier::limitToMonth(QDate month)
{
    const QDate first = month.isValid() ? QDate(month.year(), month.month(), 1) : QDate();
    if (first == m_shown.filter.month)
        return;
    m_shown.filter.month = first;
    m_articles->show(m_shown.entity, m_shown.filter);
    emit changed();
}

void EntityDossier::limitToCompanion(EntityId with)
{
    if (with == m_shown.filter.with)
        return;
    m_shown.filter.with = with;
    m_facts.with = {};
    m_articles->show(m_shown.entity, m_shown.filter);
    askForFacts();
    emit changed();
}

Result<EntityDossier::Facts> EntityDossier::factsOf(Stores &stores, const Place &place)
{
    Facts facts;
    const auto entity = entityNow(stores, place.entity);
    const auto with = entityNow(stores, place.filter.with);
    const auto counts = stores.mentions().articleCounts({place.entity});
    const auto months = stores.mentions().months(place.entity);
    const auto progress = stores.mentions().progress();
    if (!entity || !with)
        return tl::unexpected(entity ? with.error() : entity.error());
    if (!counts || !months)
        return tl::unexpected(counts ? months.error() : counts.error());
    if (!progress)
        return tl::unexpected(progress.error());
    return Facts{*entity, *with, counts->value(0), *months, *progress};
}

Result<QList<KnownCompanion>> EntityDossier::companionsOf(Stores &stores, EntityId entity)
{
    const auto companions = stores.mentions().companions(entity, mostCompanions);
    if (!companions)
        return tl::unexpected(companions.error());
    QList<KnownCompanion> known;
    for (const Companion &companion : *companions) {
        const auto value = entityNow(stores, companion.entity);
        if (!value)
            return tl::unexpected(value.error());
        if (!value->id.isNull())
            known << KnownCompanion{*value, companion.together};
    }
    return known;
}

void EntityDossier::askForFacts()
{
    const auto asked = m_desk.stores().read([place = m_shown](Stores &stores) { return factsOf(stores, place); });
    onResult(asked, this, [this, question = ++m_factsQuestion](const Result<Facts> &facts) {
        if (question != m_factsQuestion)
            return;
        if (!facts) {
            emit failed(facts.error());
            return;
        }
        m_facts = *facts;
        m_isLoaded = true;
        emit changed();
    });
}

void EntityDossier::askForCompanions()
{
    const auto asked =
        m_desk.stores().read([entity = m_shown.entity](Stores &stores) { return companionsOf(stores, entity); });
    onResult(asked, this, [this, question = ++m_companionsQuestion](const Result<QList<KnownCompanion>> &companions) {
        if (question != m_companionsQuestion)
            return;
        if (companions)
            m_companions->setRows(*companions);
        else
            emit failed(companions.error());
    });
}

void EntityDossier::followChanges(const ChangeSet &changes)
{
    if (changes.everything || changes.manyEntities || !changes.articles.isEmpty() || !changes.entities.isEmpty())
        refreshSoon();
}

void EntityDossier::refreshSoon()
{
    m_isOutdated = true;
    if (m_isWatched && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void EntityDossier::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_refreshTimer.stop();
    else if (m_isOutdated)
        m_refreshTimer.start();
}

void EntityDossier::refresh()
{
    m_isOutdated = false;
    if (m_shown.entity.isNull())
        return;
    m_articles->reload();
    askForFacts();
    askForCompanions();
}

} // namespace nashra::presentation
