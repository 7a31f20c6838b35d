// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace nashra::presentation {

class EntityRegistry;
class ProofingSession;

/// Where a mention stands in the article being edited; positions are UTF-16 units in the paragraph.
struct MentionPosition
{
    ParagraphId paragraph;
    int position = 0;
    int length = 0;

    bool operator==(const MentionPosition &) const = default;
};

/// The entities an article mentions, in order of first mention, as its proofing session reads them.
class MentionsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntityRole = Qt::UserRole + 1, ///< Entity
        IdRole,                        ///< EntityId
        EnglishNameRole,
        ArabicNameRole,
        TitleRole, ///< valid on the article's date, in the article's language
        KindRole,  ///< nashra::EntityKind
        CountRole,
        UsesHouseNameRole, ///< false where a mention is written another way than the house's
    };

    /// Both must outlive the model.
    MentionsModel(DeskSession &desk, const EntityRegistry &registry, QObject *parent = nullptr);

    /// Null shows nothing; a session that goes is left.
    void setProofing(ProofingSession *proofing);
    [[nodiscard]] EntityId idAt(int row) const;
    [[nodiscard]] QList<MentionPosition> mentions(EntityId id) const; ///< in the order of the text
    /// The first mention after the place, else the first of all; nothing where there is none.
    [[nodiscard]] std::optional<MentionPosition> nextMention(EntityId id, ParagraphId paragraph, int position) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void mentionsChanged();

private:
    struct Row
    {
        Entity entity;
        int count = 0;
        bool usesHouseName = true;
    };

    void rebuildRows();
    [[nodiscard]] QList<Row> rowsOfText() const;

    DeskSession &m_desk;
    const EntityRegistry &m_registry;
    QPointer<ProofingSession> m_proofing;
    QTimer m_rebuildTimer;
    QList<Row> m_rows;
};

} // namespace nashra::presentation
