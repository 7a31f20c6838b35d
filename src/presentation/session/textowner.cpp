// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/textowner.h"

#include "core/base/bidi.h"
#include "presentation/session/desksession.h"

#include <QCoreApplication>

#include <algorithm>

namespace nashra::presentation {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextOwner)
};

const User *find(const DeskSession &desk, UserId id)
{
    const QList<User> &users = desk.users();
    const auto found = std::find_if(users.cbegin(), users.cend(), [&](const User &user) { return user.id == id; });
    return found == users.cend() ? nullptr : &*found;
}

} // namespace

bool decidesAbout(const DeskSession &desk, UserId writer)
{
    if (writer.isNull() || writer == desk.user().id)
        return true;
    const User *known = find(desk, writer);
    return !(known && known->isActive) && desk.user().roles.testFlag(Role::Chief);
}

QString undecidedReason(const DeskSession &desk, UserId writer)
{
    if (decidesAbout(desk, writer))
        return {};
    const User *known = find(desk, writer);
    if (!known)
        return Texts::tr("It is for a chief to decide about this text");
    const QString name = isolated(desk.userName(writer));
    return known->isActive
               ? Texts::tr("It is for %1 to decide about this text").arg(name)
               : Texts::tr("%1 does not work here any more; it is for a chief to decide about this text").arg(name);
}

QString writerName(const DeskSession &desk, UserId writer)
{
    //: in place of the name of whoever wrote a text
    return find(desk, writer) ? desk.userName(writer) : Texts::tr("somebody unknown here");
}

} // namespace nashra::presentation
