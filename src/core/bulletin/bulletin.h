// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/user/user.h"

namespace nashra {

enum class BulletinStatus { Open, Approved, Released };
enum class BulletinAction { Approve, Reopen, Release };

[[nodiscard]] QString bulletinStatusName(BulletinStatus status); ///< "open", "approved", "released"
[[nodiscard]] std::optional<BulletinStatus> bulletinStatusFromName(QStringView name);

struct BulletinItem
{
    ArticleId article;
    int revision = 0; ///< the approved revision it stands for; frozen on release

    bool operator==(const BulletinItem &) const = default;
};

/// An ordered list of approved articles of one language; gated, numbered and frozen on release.
struct Bulletin
{
    BulletinId id;
    int revision = 0; ///< grows with every change; writes carry the one they started from
    Language language = Language::English;
    QString title;
    BulletinStatus status = BulletinStatus::Open;
    qint64 number = 0; ///< per language, given on release
    QList<BulletinItem> items;
    UserId createdBy;
    UserId approvedBy;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> releasedAt;

    bool operator==(const Bulletin &) const = default;

    [[nodiscard]] qsizetype indexOf(ArticleId article) const;
};

/// Whether an article may stand in the bulletin: approved or already released, its language, not flagged.
/// An embargoed article may stand in an open bulletin; it holds up the release.
/// Errors: NotApproved, WrongLanguage, NotForPublication, WrongState (bulletin released, or article already in it).
[[nodiscard]] Result<void> admit(const Bulletin &bulletin, const Article &article);

/// Answers the state after the action. articles are those of the items, in order; approval and release ask the gate for
/// each, and only a release minds an embargo.
/// Errors: Forbidden, WrongState, Incomplete (empty bulletin), or the first gate refusal with items = refused article
/// ids.
[[nodiscard]] Result<BulletinStatus> apply(BulletinAction action, const Bulletin &bulletin,
                                           const QList<Article> &articles, const Actor &actor, Instant now);

/// Whether the actor may add, take out and reorder; an edit of an approved bulletin reopens it.
[[nodiscard]] Result<BulletinStatus> applyEdit(const Bulletin &bulletin, const Actor &actor);

} // namespace nashra
