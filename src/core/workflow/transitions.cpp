// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/transitions.h"

#include "core/workflow/releasegate.h"

#include <algorithm>
#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

/// Who may do it; a chief may do whatever a sub-editor may.
enum Who { Author = 1, SubEditor = 2, Chief = 4 };

enum class Needs { Nothing, EarlierRelease };

struct Transition
{
    Action action;
    Status from;
    Status to;
    int who;
    Needs needs = Needs::Nothing;
};

constexpr std::array transitions{
    Transition{Action::Submit, Status::Draft, Status::Submitted, Author | Chief},
    Transition{Action::Return, Status::Submitted, Status::Draft, SubEditor},
    Transition{Action::Approve, Status::Submitted, Status::Approved, SubEditor},
    Transition{Action::Reopen, Status::Approved, Status::Draft, Author | SubEditor},
    Transition{Action::Release, Status::Approved, Status::Released, SubEditor},
    Transition{Action::FollowUp, Status::Released, Status::Draft, Author | SubEditor},
    // A story that went out can be killed whatever its follow-up is doing meanwhile.
    Transition{Action::Kill, Status::Released, Status::Killed, Chief},
    Transition{Action::Kill, Status::Draft, Status::Killed, Chief, Needs::EarlierRelease},
    Transition{Action::Kill, Status::Submitted, Status::Killed, Chief, Needs::EarlierRelease},
    Transition{Action::Kill, Status::Approved, Status::Killed, Chief, Needs::EarlierRelease},
    Transition{Action::Kill, Status::Spiked, Status::Killed, Chief, Needs::EarlierRelease},
    Transition{Action::Spike, Status::Draft, Status::Spiked, Author | SubEditor},
    Transition{Action::Spike, Status::Submitted, Status::Spiked, Author | SubEditor},
    Transition{Action::Unspike, Status::Spiked, Status::Draft, Author | SubEditor},
};

bool leadsFrom(const Transition &transition, const Article &article)
{
    const bool hasWhatItNeeds = transition.needs == Needs::Nothing || article.releasedRevision.has_value();
    return transition.from == article.status && hasWhatItNeeds;
}

bool isAllowed(int who, const Article &article, const Actor &actor)
{
    const bool isChief = actor.roles.testFlag(Role::Chief);
    const bool isAuthor = actor.id == article.author && bool(actor.roles);
    return ((who & Author) && isAuthor) || ((who & Chief) && isChief) ||
           ((who & SubEditor) && (isChief || actor.roles.testFlag(Role::SubEditor)));
}

/// What the action asks beyond roles and states.
Result<void> checkRule(Action action, const Article &article, const Actor &actor, Instant now)
{
    if (action == Action::Submit) {
        if (const QStringList missing = missingForSubmission(article.content); !missing.isEmpty())
            return fail(ErrorCode::Incomplete, u"missing: "_s + missing.join(u", "_s), missing);
    }
    if (action == Action::Approve && actor.id == article.author)
        return fail(ErrorCode::FourEyes, u"the author cannot approve the article"_s);
    if (action == Action::Release)
        return ReleaseGate().admit(article, article.content.language, now);
    return ok();
}

} // namespace

Result<Status> apply(Action action, const Article &article, const Actor &actor, Instant now)
{
    const auto it = std::find_if(transitions.begin(), transitions.end(), [&](const Transition &transition) {
        return transition.action == action && leadsFrom(transition, article);
    });
    if (it == transitions.end()) {
        return fail(ErrorCode::WrongState,
                    u"cannot %1 an article that is %2"_s.arg(actionName(action), statusName(article.status)),
                    {statusName(article.status)});
    }
    if (!isAllowed(it->who, article, actor))
        return fail(ErrorCode::Forbidden, u"roles do not allow to %1 this article"_s.arg(actionName(action)));
    if (const auto rule = checkRule(action, article, actor, now); !rule)
        return tl::unexpected(rule.error());
    return it->to;
}

Result<void> checkArguments(Action action, const Actor &actor, const ActionArguments &arguments)
{
    const bool needsNote = action == Action::Return || action == Action::Kill;
    if (needsNote && arguments.note.trimmed().isEmpty())
        return fail(ErrorCode::NoteRequired, actionName(action) + u" needs a note"_s);
    if (action == Action::FollowUp && !arguments.followUp)
        return fail(ErrorCode::InvalidInput, u"a follow-up needs its class"_s);
    const UserId second = arguments.confirmedBy.value_or(UserId());
    if (action == Action::Kill && (second.isNull() || second == actor.id))
        return fail(ErrorCode::FourEyes, u"a kill needs a second person"_s);
    return ok();
}

Result<Status> applyEdit(const Article &article, const Actor &actor)
{
    if (!isAllowed(Author | SubEditor, article, actor))
        return fail(ErrorCode::Forbidden, u"only the author and sub-editors change an article"_s);
    switch (article.status) {
    case Status::Draft:
    case Status::Submitted:
        return article.status;
    case Status::Approved:
        return Status::Draft;
    case Status::Released:
    case Status::Killed:
    case Status::Spiked:
        break;
    }
    return fail(ErrorCode::WrongState, u"an article that is %1 is not edited"_s.arg(statusName(article.status)),
                {statusName(article.status)});
}

QStringList missingForSubmission(const ArticleContent &content)
{
    QStringList missing;
    if (content.headline.trimmed().isEmpty())
        missing << u"headline"_s;
    if (content.body.isBlank())
        missing << u"body"_s;
    return missing;
}

QList<Action> allowedActions(const Article &article, const Actor &actor, Instant now)
{
    QList<Action> allowed;
    for (const Transition &transition : transitions) {
        if (leadsFrom(transition, article) && apply(transition.action, article, actor, now))
            allowed << transition.action;
    }
    return allowed;
}

} // namespace nashra
