// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "core/ports/mentionstore.h"
#include "presentation/entities/companionsmodel.h"
#include "presentation/entities/entityarticlesmodel.h"
#include "presentation/session/desksession.h"

#include <QObject>
#include <QTimer>

namespace nashra::presentation {

class MentionsPass;

/// What the archive says of an entity: how many articles name it, in which months, which they are and who stands in
/// them with it; and the way back to the entities that were looked at before. What was read is replaced when the store
/// or the pass over the archive says that it is old, as long as somebody looks. Asks away from the GUI thread, on which
/// it lives.
class EntityDossier : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostCompanions = 100;

    /// Both must outlive it.
    EntityDossier(DeskSession &desk, MentionsPass &mentions, QObject *parent = nullptr);

    /// Goes to an entity, all its articles or those it shares with another. Where it is shown already no way back is
    /// laid.
    void open(EntityId entity, EntityId with = {});
    [[nodiscard]] bool canGoBack() const { return !m_before.isEmpty(); }
    void goBack();
    /// Shows the articles of a month only, any day of which is given; of all months with a null day.
    void limitToMonth(QDate month);
    /// Shows the articles with another entity only; all with a null one.
    void limitToCompanion(EntityId with);

    /// What was asked for; entity() may still be another one.
    [[nodiscard]] EntityId id() const { return m_shown.entity; }
    /// Null id while it is not here or where it is gone.
    [[nodiscard]] const Entity &entity() const { return m_facts.entity; }
    /// The other one of limitToCompanion(); null id where there is none.
    [[nodiscard]] const Entity &with() const { return m_facts.with; }
    [[nodiscard]] const MentionFilter &filter() const { return m_shown.filter; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] qint64 articleCount() const { return m_facts.articles; }
    /// With articles, oldest first.
    [[nodiscard]] const QList<MonthCount> &months() const { return m_facts.months; }
    [[nodiscard]] const MentionProgress &progress() const { return m_facts.progress; }
    [[nodiscard]] EntityArticlesModel &articles() const { return *m_articles; }
    [[nodiscard]] CompanionsModel &companions() const { return *m_companions; }

    /// Nobody looks while it is false: nothing is read, and what has changed is read when somebody does.
    void setWatched(bool isWatched);

signals:
    /// What is told of the entity is another, or the articles are limited otherwise.
    void changed();
    void failed(const nashra::Error &error);

private:
    struct Place
    {
        EntityId entity;
        MentionFilter filter;
    };
    struct Facts
    {
        Entity entity;
        Entity with;
        qint64 articles = 0;
        QList<MonthCount> months;
        MentionProgress progress;
    };

    [[nodiscard]] static Result<Facts> factsOf(Stores &stores, const Place &place);
    [[nodiscard]] static Result<QList<KnownCompanion>> companionsOf(Stores &stores, EntityId entity);
    void go(const Place &place);
    void askForFacts();
    void askForCompanions();
    void followChanges(const ChangeSet &changes);
    void refreshSoon();
    void refresh();

    DeskSession &m_desk;
    EntityArticlesModel *m_articles;
    CompanionsModel *m_companions;
    QTimer m_refreshTimer;
    Place m_shown;
    QList<Place> m_before;
    Facts m_facts;
    int m_factsQuestion = 0; ///< answers to older ones are dropped
    int m_companionsQuestion = 0;
    bool m_isLoaded = false;
    bool m_isWatched = false;
    bool m_isOutdated = false;
};

} // namespace nashra::presentation
