// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/articlenamelist.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace nashra::presentation {

class EntityRegistry;
class ProofingSession;

/// The names of the article being edited as its proofing session reads them: entities by kind and first mention, each
/// kind under a heading; then the names that may mean several, a row for each of these; then what looks like a name
/// that the registry has not. Names stand in the article's language first. Only rows that differ change, so that who
/// walks through them keeps his place.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row { Heading, Entity, Choice, Unknown };
    Q_ENUM(Row)
    enum Role {
        RowRole = Qt::UserRole + 1, ///< Row
        IdRole,                     ///< EntityId; null for headings and unknown names
        EntityRole,                 ///< Entity
        OtherNameRole,              ///< in the other language
        DetailRole,                 ///< title valid on the article's date, else the kind
        KindRole,                   ///< nashra::EntityKind
        CountRole,                  ///< how often it is mentioned
        StateRole,                  ///< how a person is introduced; empty where there is nothing to say
        NotesRole,                  ///< QStringList: what the copy desk has to say about its mentions
        SeverityRole,               ///< nashra::Severity of the worst of them
        IsChosenRole,               ///< somebody said that the name means this one
    };

    /// Both must outlive the model.
    SidebarModel(DeskSession &desk, EntityRegistry &registry, QObject *parent = nullptr);

    /// Null shows nothing; a session that goes is left.
    void setProofing(ProofingSession *proofing);

    [[nodiscard]] Row rowKind(int row) const;
    [[nodiscard]] EntityId idAt(int row) const;
    /// The key of a choice.
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] const UnknownName *unknownAt(int row) const;
    /// The one a place of the text falls in; null where it falls in none.
    [[nodiscard]] const UnknownName *unknownAt(ParagraphId paragraph, int position) const;
    /// What to write: the house name, with the title valid on the article's date where wanted. Empty for headings, and
    /// while the value is not here.
    [[nodiscard]] QString wordsAt(int row, bool withTitle) const;
    /// Where what a row is about stands, in the order of the text.
    [[nodiscard]] QList<MentionPosition> mentionsAt(int row) const;
    /// The first mention behind a place, or the last one before it, round the ends; nothing where there is none.
    [[nodiscard]] std::optional<MentionPosition> nextMention(int row, ParagraphId paragraph, int position,
                                                             bool isForward = true) const;
    /// The row of an entity; -1 where it is not mentioned.
    [[nodiscard]] int rowOf(EntityId id) const;
    /// Has takeAwaited() tell the row of an entity as soon as it is listed. Where it has a new name of the list now,
    /// the one behind that is told instead, at the end the one before: who adds one name goes on with the next.
    void await(EntityId id, const QString &newName = {});
    /// The row to go to from the current one, told once: none (-1) behind the last new name, as the next Return would
    /// write it into the text; nothing while what is awaited is not listed, and for whoever went on to another new name
    /// himself.
    [[nodiscard]] std::optional<int> takeAwaited(int current);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// Rows may be of other heights.
    void rowsChanged();

private:
    /// What a heading stands over.
    enum class Part { Entities, Ambiguous, Unknown };
    struct Item
    {
        Row row = Row::Heading;
        Part part = Part::Entities;
        EntityKind kind = EntityKind::Person;
        qsizetype index = 0;     ///< in the list of its part
        qsizetype candidate = 0; ///< of an ambiguous name
        QString key;             ///< tells the rows apart
    };
    struct Awaited
    {
        EntityId id;
        QStringList otherNames; ///< that are new, the one to go to first; names, for rows come and go meanwhile
        bool wasNew = false;
    };

    void rebuild();
    /// The row of a new name; -1 where it is not listed, or is still, though the registry has it by now.
    [[nodiscard]] int rowOfNew(const QString &name) const;
    [[nodiscard]] static QList<Item> itemsOf(const ArticleNameList &names);
    void show(const QList<Item> &items, const ArticleNameList &names);
    [[nodiscard]] Language language() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] const Entity *entityOf(const Item &item) const;
    [[nodiscard]] QString nameOf(const Item &item) const;
    [[nodiscard]] QString titleOf(const Item &item) const;
    [[nodiscard]] QString detailOf(const Item &item) const;
    [[nodiscard]] QString headingOf(const Item &item) const;
    [[nodiscard]] QString stateOf(const NamedEntity &named) const;
    [[nodiscard]] QStringList notesOf(const NamedEntity &named) const;
    [[nodiscard]] int countOf(const Item &item) const;
    [[nodiscard]] QVariant dataOfEntity(const NamedEntity &named, int role) const;
    /// The notes of a row whole, where the list has room for their beginnings only, and those on its entity.
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    DeskSession &m_desk;
    EntityRegistry &m_registry;
    QPointer<ProofingSession> m_proofing;
    QTimer m_rebuildTimer;
    ArticleNameList m_names;
    QList<Item> m_items;
    Awaited m_awaited;
};

} // namespace nashra::presentation
