// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/articles/relatedsearch.h"

#include <QAbstractListModel>
#include <QTextCursor>

namespace nashra::presentation {

class DeskSession;
class ProofingSession;

/// What may be "Check also" of the article being edited: what is pinned first, then the nearest, what is banned last.
/// Asks the store away from the GUI thread. GUI thread.
class RelatedArticlesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Choice = relatedchoice::Choice;
    enum Role {
        SummaryRole = Qt::UserRole + 1, ///< ArticleSummary
        ReasonRole,                     ///< "Shares Rania Haddad, Port of Sael; 3 days ago"
        IsRelatedItemRole,              ///< bool: is "Check also" already
        ChoiceRole,                     ///< Choice
    };

    /// Both must outlive the model. Reads nothing before load().
    RelatedArticlesModel(DeskSession &desk, ProofingSession &proofing, QObject *parent = nullptr);

    /// Looks anew; an answer that is still on its way is dropped.
    void load();
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Articles that were not read for names yet, and are not among the rows therefore.
    [[nodiscard]] qint64 unread() const { return m_answer.unread; }

    [[nodiscard]] bool canEdit() const;
    /// Pins and bans belong to an article that the store knows.
    [[nodiscard]] bool canChoose() const;
    /// Puts the article among the related items, or takes it out: a step of undo of the text at the cursor. The item is
    /// there when its teaser was read.
    void toggle(int row, const QTextCursor &cursor);
    /// Remembers it for this article; None takes it back.
    void choose(int row, Choice choice);

    [[nodiscard]] ArticleId articleAt(int row) const;
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(ArticleId article) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void loadingChanged();
    void failed(const nashra::Error &error);

private:
    void take(const RelatedAnswer &answer);
    void sort();
    void followHeader();
    void add(const RelatedItem &item, const QTextCursor &cursor);
    [[nodiscard]] QList<Mention> namesOnScreen() const;
    [[nodiscard]] QString reason(const relatedness::Proposal &proposal) const;
    [[nodiscard]] QString age(Instant instant) const;

    DeskSession &m_desk;
    ProofingSession &m_proofing;
    RelatedAnswer m_answer;
    QList<relatedness::Proposal> m_rows; ///< the proposals in the order they are shown
    bool m_isLoading = false;
    int m_generation = 0;
};

} // namespace nashra::presentation
