// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/console.h"
#include "app/newsroom/newsroomopening.h"

#include <QHash>

namespace nashra::app {

/// What a running command has at hand: its command line, the console, the clock, and the newsroom.
class CommandContext
{
public:
    CommandContext(const Invocation &call, Console &console, const Clock &clock);

    [[nodiscard]] const Invocation &call() const { return m_call; }
    [[nodiscard]] Console &console() const { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The first argument; the table has seen to it that there is one.
    [[nodiscard]] const QString &argument(int index = 0) const { return m_call.arguments()[index]; }

    /// Where the newsroom is: --newsroom, NASHRA_NEWSROOM, the one the window opened last, or the demonstration.
    /// Errors: those of making the demonstration newsroom.
    [[nodiscard]] Result<QString> location() const;
    /// Opens it as the command needs it. Errors: those of openNewsroom().
    [[nodiscard]] Result<void> open(Needs needs);
    /// Of the opened newsroom.
    [[nodiscard]] storage::SqlStores &stores() const { return *m_stores; }

    /// Who acts by name: --as, NASHRA_USER, or the user of the system.
    [[nodiscard]] QString login() const;
    /// Who acts. Errors: NotFound (no such user in this newsroom).
    [[nodiscard]] Result<User> actor() const;

    /// The login of a user; the id where the newsroom does not know him, empty for nobody.
    [[nodiscard]] QString loginOf(UserId id) const;
    /// The settings of the newsroom; read once.
    [[nodiscard]] const NewsroomSettings &newsroom() const;

private:
    const Invocation &m_call;
    Console &m_console;
    const Clock &m_clock;
    OpenedNewsroom m_stores;
    mutable std::optional<QHash<UserId, QString>> m_logins;
    mutable std::optional<NewsroomSettings> m_newsroom;
};

/// Puts the name of what it was about before the detail of a failure, unless it is in it already.
[[nodiscard]] Error about(const QString &subject, Error error);

} // namespace nashra::app
