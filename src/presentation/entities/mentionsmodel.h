// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "language/entities/entitymatcher.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace nashra::presentation {

class EditingSession;

/// Where a mention stands in the article being edited; positions are UTF-16 units in the paragraph.
struct MentionPosition
{
    ParagraphId paragraph;
    int position = 0;
    int length = 0;

    bool operator==(const MentionPosition &) const = default;
};

/// The entities an article mentions, in order of first mention. The text is matched on a worker, changed paragraphs
/// only; an answer for an older text is moved with the edits made since, as far as they leave it whole.
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

    explicit MentionsModel(DeskSession &desk, QObject *parent = nullptr);
    ~MentionsModel() override;

    void setSession(EditingSession *session);
    [[nodiscard]] bool isReady() const; ///< the registry is loaded
    [[nodiscard]] EntityId idAt(int row) const;
    [[nodiscard]] QList<MentionPosition> mentions(EntityId id) const; ///< in the order of the text
    /// The first mention after the place, else the first of all; nothing where there is none.
    [[nodiscard]] std::optional<MentionPosition> nextMention(EntityId id, ParagraphId paragraph, int position) const;
    /// The mentions of one paragraph, for painting.
    [[nodiscard]] QList<MentionPosition> mentionsIn(ParagraphId paragraph) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void mentionsChanged();
    void failed(const nashra::Error &error);

private:
    struct Row
    {
        Entity entity;
        int count = 0;
        bool usesHouseName = true;
    };

    /// What is known of a paragraph. Hits follow the text as it is edited, until a worker has read it again.
    struct Scanned
    {
        QString text;
        QList<language::EntityHit> hits;
        bool isCurrent = false; ///< the hits are a worker's answer for this very text
    };

    void loadRegistry();
    void takeMatcher(const QList<Entity> &entities, std::shared_ptr<const language::EntityMatcher> matcher);
    void followEdit(int first, int inserted);
    void scan();
    void takeScanned(const QHash<ParagraphId, Scanned> &answers);
    void rebuildRows();
    [[nodiscard]] QList<Row> rowsOfText() const;

    DeskSession &m_desk;
    QPointer<EditingSession> m_session;
    QList<Entity> m_entities;
    std::shared_ptr<const language::EntityMatcher> m_matcher; ///< shared with workers; null until the registry is here
    QHash<ParagraphId, Scanned> m_scanned;
    QTimer m_scanTimer;
    int m_generation = 0; ///< of session and matcher; a worker's answer for an older one is dropped
    int m_registryGeneration = 0;
    bool m_isScanning = false;
    bool m_mustScanAgain = false;
    QList<Row> m_rows;
};

} // namespace nashra::presentation
