// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/articlestore.h"
#include "core/ports/journal.h"
#include "presentation/session/desksession.h"

#include <QAbstractListModel>

namespace nashra::presentation {

class EditingSession;

/// Text the store does not hold as an article: work found in journals after a crash, and drafts kept after a conflict.
/// The list is its own model: one's own text first, then that of others, which may be opened and is never given up for
/// them; a chief decides about the text of whoever does not work here any more.
class RecoveryController : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Origin { Journal, KeptDraft };
    Q_ENUM(Origin)
    enum Role {
        OriginRole = Qt::UserRole + 1,
        HeadlineRole,
        WordsRole,
        AtRole,        ///< Instant of the last edit
        IsTornRole,    ///< the end of the journal was damaged
        IsStaleRole,   ///< the stored article has moved on since
        ContentRole,   ///< ArticleContent, for a preview
        ArticleRole,   ///< ArticleId
        OwnerRole,     ///< QString: whose text it is; empty where nobody knows
        IsOwnRole,     ///< the person at the desk wrote it, or nobody knows who
        IsDecidedRole, ///< the person at the desk may keep it or give it up
        ReasonRole,    ///< QString: why not
    };

    RecoveryController(DeskSession &desk, JournalKeeper &journals, QObject *parent = nullptr);

    /// Looks for both; answers the number found. A journal whose text the store holds after all is removed.
    QFuture<Result<int>> refresh();

    /// Opens the text in the editor on top of the stored article. The journal or draft goes away only when the session
    /// has saved it; another's stays for its owner. The session belongs to nobody yet: give it a parent. Errors:
    /// NotFound (no such row).
    QFuture<Result<EditingSession *>> takeOver(int row);
    /// Keeps work of a journal as a draft of the person at the desk, without opening it. Errors: NotFound, Forbidden
    /// (another's text), those of the store.
    QFuture<Result<void>> saveAsDraft(int row);
    /// Gives the text up for good. Errors: as for saveAsDraft().
    QFuture<Result<void>> discard(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void found(int count);
    void failed(const nashra::Error &error);

private:
    struct Item
    {
        Origin origin = Origin::Journal;
        RecoveredWork work;
        DraftId draft;
        std::optional<Article> stored;
    };

    [[nodiscard]] bool isOwn(const Item &item) const;
    [[nodiscard]] bool isDecided(const Item &item) const;
    [[nodiscard]] QString ownerText(const RecoveredWork &work) const;
    [[nodiscard]] QFuture<Result<QList<Item>>> look(const QList<RecoveredWork> &works);
    void forget(const QString &key, DraftId draft);
    void forgetWhenSaved(EditingSession &session, const Item &item);
    [[nodiscard]] QFuture<Result<void>> giveUp(const Item &item);

    DeskSession &m_desk;
    JournalKeeper &m_journals;
    QList<Item> m_items;
};

} // namespace nashra::presentation
