// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/effects.h"

namespace nashra {

void applyEffects(Action action, Status next, Article &article, const ActionArguments &arguments, UserId by, Instant at)
{
    article.status = next;
    article.updatedAt = at;
    switch (action) {
    case Action::Return:
        article.note = arguments.note;
        break;
    case Action::Approve:
        article.approval = Approval{article.revision, by, at};
        article.note.clear(); // what was to be mended is mended; a draft reopened later must not ask for it again
        break;
    case Action::Reopen:
        article.approval.reset();
        break;
    case Action::Release:
        article.releasedRevision = article.revision;
        article.releasedAt = arguments.now;
        break;
    case Action::FollowUp:
        article.version += 1;
        article.followUp = arguments.followUp;
        article.approval.reset();
        break;
    case Action::Kill:
        article.note = arguments.note;
        article.approval.reset();
        break;
    case Action::Submit:
    case Action::Spike:
    case Action::Unspike:
        break;
    }
}

} // namespace nashra
