// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/seattext.h"

#include "core/base/bidi.h"
#include "core/workflow/transitions.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"

#include <QCoreApplication>

namespace nashra::presentation {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

QString withKept(const QString &text, bool hasUnsaved)
{
    return hasUnsaved ? text + u' ' + Texts::tr("What was typed so far is kept in the recovery journal.") : text;
}

} // namespace

QString unseatedText(const DeskSession &desk, const User &before, bool hasUnsaved)
{
    const QString text =
        Texts::tr("%1 was made inactive by a chief, so nobody is at the desk and nothing can be edited.");
    return withKept(text.arg(isolated(desk.userName(before.id))), hasUnsaved);
}

QString rolesTakenText(const DeskSession &desk, const User &before, bool hasUnsaved)
{
    //: %1 is a person, %2 the names of roles
    const QString text = Texts::tr("A chief took a role from %1 (%2), which an article open here needs to be edited.");
    const QString taken = terms::rolesText(before.roles & ~desk.user().roles);
    return withKept(text.arg(isolated(desk.userName(before.id)), isolated(taken)), hasUnsaved);
}

bool isClosedTo(const EditingSession &session, const User &before)
{
    const std::optional<Error> refusal = session.editRefusal();
    return refusal && refusal->code == ErrorCode::Forbidden &&
           applyEdit(session.article(), Actor{before.id, before.roles}).has_value();
}

} // namespace nashra::presentation
