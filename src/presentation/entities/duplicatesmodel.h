// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// The names of two entities in the language of the window, else in the other one.
[[nodiscard]] QString pairText(const Entity &a, const Entity &b, Language language);

/// Pairs of the registry that may be one and the same, the surest first. Reads on as a view comes near the end, and
/// drops a pair when one of the two is no longer what it was or they were set apart, and brings it back when that is
/// undone. New pairs are not looked for by itself, as isOutdated() says, but after an import: then all are read anew.
/// GUI thread.
class DuplicatesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FirstRole = Qt::UserRole + 1, ///< Entity that was there first
        SecondRole,                   ///< Entity
        ReasonRole,                   ///< Likeness
        ReasonTextRole,
    };

    /// Reads nothing before load(). The desk must outlive the model.
    explicit DuplicatesModel(DeskSession &desk, QObject *parent = nullptr);

    void load();
    /// Whether anybody looks. Pairs follow commits only then; what was missed is made good when somebody looks again.
    void setWatched(bool isWatched);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Something was saved since, or could not be read: load() may find other pairs.
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loadingChanged();
    void outdatedChanged();
    void failed(const nashra::Error &error);

private:
    struct Pair
    {
        Entity a;
        Entity b;
        Likeness reason = Likeness::SameName;
    };
    struct Gone
    {
        Pair pair;
        int row = 0; ///< where it was
    };
    /// What has become of entities that were changed.
    struct Now
    {
        QHash<EntityId, Entity> entities; ///< those that stand
        QSet<EntityPair> apart;
    };
    struct Piece
    {
        QList<Pair> pairs;
        QString next;
    };

    void ask();
    void take(const Piece &piece);
    void followChanges(const ChangeSet &changes);
    [[nodiscard]] QSet<EntityId> changedIn(const ChangeSet &changes) const;
    void check(Now now, QSet<EntityId> changed, QList<EntityId> unread);
    void takeChanged(const Now &now, const QSet<EntityId> &changed);
    void dropChanged(const Now &now, const QSet<EntityId> &changed);
    void bringBack(const Now &now);
    void setOutdated(bool isOutdated);
    void setLoading(bool isLoading);

    DeskSession &m_desk;
    QList<Pair> m_pairs;
    QList<Gone> m_gone; ///< one of the two was merged or removed, or they were set apart; the last of them
    QString m_next;
    ChangeSet m_missed; ///< while nobody looked, or what came before was being looked at
    bool m_isWatched = true;
    bool m_isOutdated = false;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_isChecking = false; ///< pairs that changed
    int m_generation = 0;      ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
