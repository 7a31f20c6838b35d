// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "presentation/entities/articlenamelist.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

namespace nashra::presentation {

class MentionsPass;
class ProofingSession;

/// Two entities that stand in one paragraph of the article.
struct ArticlePair
{
    EntityId first;          ///< the one that is named first there
    EntityId second;         ///< the other
    int paragraphs = 0;      ///< with both
    MentionPosition place;   ///< from the first name to the second, in the first of these paragraphs
    qint64 together = -1;    ///< other articles of the archive with both; -1 while it is not known
    qint64 articles[2] = {}; ///< of the archive with each

    bool operator==(const ArticlePair &) const = default;
};

/// The pairs of entities that share a paragraph, in the order of the text; the first of each paragraph's 20 entities
/// and 500 pairs at most. What may mean several is left out.
[[nodiscard]] QList<ArticlePair> pairsOf(const ProofingSession &proofing);

/// Who stands with whom in the article being edited, and how often the archive has the two together; most telling
/// first: pairs that belong together stand before those of which one is named everywhere, and what several paragraphs
/// say before what one says. GUI thread; the archive is asked away from it, one question after the other and each in
/// pieces, so that lists get their turn.
class ArticlePairsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PairRole = Qt::UserRole + 1, ///< ArticlePair
        FactsRole,                   ///< how often, here and in the archive
    };

    /// Both must outlive the model.
    ArticlePairsModel(DeskSession &desk, MentionsPass &mentions, QObject *parent = nullptr);

    /// Null shows nothing; a session that goes is left.
    void setProofing(ProofingSession *proofing);
    /// Null ids where there is no such row.
    [[nodiscard]] ArticlePair pairAt(int row) const;
    [[nodiscard]] int rowOf(EntityId first, EntityId second) const; ///< -1 where they are no pair

    /// Articles of the archive that were not read for names yet.
    [[nodiscard]] qint64 unread() const { return m_known.unread; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// The rows and unread() are those of the last question.
    void loaded();
    void failed(const nashra::Error &error);

private:
    struct Known
    {
        QList<ArticlePair> pairs;
        QHash<EntityId, Entity> entities;
        qint64 unread = 0;
    };

    /// What is being asked, piece by piece.
    struct Question;

    [[nodiscard]] static Result<Question> piece(Stores &stores, Question question);
    [[nodiscard]] static Result<Known> rest(Stores &stores, Question question);
    void rebuild();
    void ask(const Question &question);
    template <class T, class F>
    void then(const QFuture<Result<T>> &answer, F fn);
    void take(const Known &known);
    [[nodiscard]] QString nameOf(EntityId id) const;
    [[nodiscard]] QString factsOf(const ArticlePair &pair) const;

    DeskSession &m_desk;
    QPointer<ProofingSession> m_proofing;
    QTimer m_rebuildTimer; ///< what is typed shows soon
    QTimer m_recountTimer; ///< what the archive knows may wait a little
    Known m_known;
    bool m_isAsking = false;
    bool m_isOutdated = false;     ///< something changed meanwhile
    bool m_areEntitiesOld = false; ///< those of m_known
    int m_article = 0;             ///< answers about an article shown before are dropped
};

} // namespace nashra::presentation
