// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entitymatcher.h"
#include "presentation/session/desksession.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace nashra {
class EntityStore;
}

namespace nashra::presentation {

class NameIndexJob;
struct NameFile;

/// The names the newsroom knows, as of the last change of the registry, and the values of the entities somebody wants
/// to know more of. Names come from a file that is mapped, so a registry costs neither time at the start nor memory;
/// what has changed since it was made is asked of the store, and it is made anew in the background where it is missing,
/// damaged or too old. Reads and builds away from the GUI thread, on which it lives. What fails is told once and tried
/// again: when the store can be reached again, when something changes, and after pauses that grow.
class EntityRegistry : public QObject
{
    Q_OBJECT

public:
    explicit EntityRegistry(DeskSession &desk, QObject *parent = nullptr);
    ~EntityRegistry() override;

    /// Takes the names from the file; with an empty name they are kept in memory only. Later changes of the store are
    /// followed without it.
    void load(const QString &nameFile = {});
    [[nodiscard]] bool isLoaded() const { return m_names.matcher != nullptr; }
    /// Safe to hand to other threads; null until the names are here.
    [[nodiscard]] const std::shared_ptr<const language::EntityMatcher> &matcher() const { return m_names.matcher; }
    /// RegistryChanges::stamp of the state matcher() is of.
    [[nodiscard]] quint64 stamp() const { return m_names.stamp; }

    /// The words of all names: those of the file in lines of UTF-8, and the names that came since.
    struct Words
    {
        QByteArray lines;
        QStringList names;
    };
    [[nodiscard]] Words words() const { return {m_names.words, m_names.newNames}; }

    /// Fetches the values of entities that are not here; valuesChanged() tells when they are.
    void want(const QList<EntityId> &ids);
    /// Null where it was not wanted, is not here yet or does not exist. Valid until control returns to the event loop.
    [[nodiscard]] const Entity *entity(EntityId id) const;
    /// All values that are here: what was wanted last, some thousands at most.
    [[nodiscard]] QList<Entity> values() const;

signals:
    /// matcher() is another.
    void changed();
    void valuesChanged(const QSet<nashra::EntityId> &ids);
    /// Names are read into a new file; -1 when that is over.
    void buildProgressed(qsizetype entities);
    void failed(const nashra::Error &error);

private:
    /// What is known of the names in one state of the registry.
    struct Names
    {
        std::shared_ptr<const language::EntityMatcher> matcher;
        QByteArray words;
        QStringList newNames;
        quint64 stamp = 0;
        int changes = 0; ///< since the file was made
    };
    using Values = QHash<EntityId, Entity>;
    struct CaughtUp
    {
        Names names;
        bool isComplete = false;
        QSet<EntityId> touched;
        Values values; ///< of the touched that exist
    };

    [[nodiscard]] static Result<CaughtUp> caughtUp(EntityStore &store, Names names, QSet<EntityId> touched);
    [[nodiscard]] static Names namesOf(const NameFile &file);
    void followChanges(const ChangeSet &changes);
    void catchUp(const Names &base);
    void takeCaughtUp(const Names &base, const Result<CaughtUp> &answer);
    void takeChanged(const CaughtUp &caught);
    void publish(const Names &names);
    void build();
    void fetchWanted();
    void retry();
    void fail(const Error &error);
    void succeed();
    void keep(const Values &values);

    DeskSession &m_desk;
    QString m_file;
    Names m_names;
    NameIndexJob *m_job = nullptr;
    Values m_values; ///< wanted last
    Values m_older;  ///< wanted before those
    QSet<EntityId> m_wanted;
    QSet<EntityId> m_fetching;
    QSet<EntityId> m_touched; ///< whose values have to be read again, besides what the store tells of
    QTimer m_fetchTimer;
    QTimer m_retryTimer;  ///< runs while the names could not be read
    int m_generation = 0; ///< of what the store is asked; an answer to an older question is dropped
    bool m_isAsking = false;
    bool m_mustAskAgain = false;
    bool m_hasFailed = false; ///< and told so
};

} // namespace nashra::presentation
