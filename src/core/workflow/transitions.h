// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/user/user.h"
#include "core/workflow/status.h"

#include <QList>

namespace nashra {

/// What an action carries besides its name.
struct ActionArguments
{
    QString note;                          ///< return: what to mend; kill: the reason
    std::optional<FollowUpClass> followUp; ///< follow up: which class
    std::optional<UserId> confirmedBy;     ///< kill: the second person
    Instant now;                           ///< release: against the embargo
};

/// The workflow table as one pure answer: the state the article would be in, or why not.
/// The editor asks it what to enable, the store enforces it again.
/// Errors: WrongState, Forbidden, FourEyes, Incomplete (items = missing fields), EmbargoActive, NotForPublication.
[[nodiscard]] Result<Status> apply(Action action, const Article &article, const Actor &actor, Instant now);

/// What an action needs of its arguments: a note for return and kill, a class for a follow-up, a confirming person
/// other than the actor for a kill. Errors: NoteRequired, InvalidInput, FourEyes.
[[nodiscard]] Result<void> checkArguments(Action action, const Actor &actor, const ActionArguments &arguments);

/// Whether the actor may change the text, and what the state is afterwards: an edit of an approved article is a reopen.
/// Errors: Forbidden, WrongState.
[[nodiscard]] Result<Status> applyEdit(const Article &article, const Actor &actor);

/// Names of the fields a submission still needs: "headline", "body".
[[nodiscard]] QStringList missingForSubmission(const ArticleContent &content);

/// The actions apply() would allow, in table order.
[[nodiscard]] QList<Action> allowedActions(const Article &article, const Actor &actor, Instant now);

} // namespace nashra
