// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"

#include "app/newsroom/programpaths.h"
#include "app/newsroom/settingsnames.h"

#include <QFileInfo>
#include <QSettings>

#include <pwd.h>
#include <unistd.h>

namespace nashra::app {

using namespace Qt::StringLiterals;

Error about(const QString &subject, Error error)
{
    if (!error.detail.contains(subject))
        error.detail = error.detail.isEmpty() ? subject : subject + u": "_s + error.detail;
    return error;
}

CommandContext::CommandContext(const Invocation &call, Console &console, const Clock &clock)
    : m_call(call)
    , m_console(console)
    , m_clock(clock)
{
}

Result<QString> CommandContext::location() const
{
    if (m_call.isSet("newsroom"))
        return m_call.value("newsroom");
    if (const QString named = qEnvironmentVariable("NASHRA_NEWSROOM"); !named.isEmpty())
        return named;
    const QSettings settings(programpaths::settingsFile(), QSettings::IniFormat);
    if (const QString recent = settings.value(settingsnames::recentNewsroom).toString(); !recent.isEmpty())
        return recent;
    return provideDemoNewsroom();
}

Result<void> CommandContext::open(Needs needs)
{
    if (needs == Needs::Nothing)
        return ok();
    const auto where = location();
    if (!where)
        return tl::unexpected(where.error());
    auto opened =
        openNewsroom(*where, needs == Needs::Reading ? storage::Access::ReadOnly : storage::Access::ReadWrite, m_clock);
    // A newsroom made by an older program is brought up to date by whoever comes first, also if only to read.
    if (!opened && needs == Needs::Reading && opened.error().code == ErrorCode::ReadOnly)
        opened = openNewsroom(*where, storage::Access::ReadWrite, m_clock);
    if (!opened)
        return tl::unexpected(opened.error());
    m_stores = std::move(*opened);
    return ok();
}

QString CommandContext::login() const
{
    if (m_call.isSet("as"))
        return m_call.value("as");
    if (const QString named = qEnvironmentVariable("NASHRA_USER"); !named.isEmpty())
        return named;
    const passwd *const entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

Result<User> CommandContext::actor() const
{
    auto user = m_stores->users().userByLogin(login());
    if (!user && user.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound,
                    u"no user “%1” in this newsroom; say who acts with --as LOGIN (nashractl users lists them)"_s.arg(
                        login().left(40)),
                    {login()});
    return user;
}

QString CommandContext::loginOf(UserId id) const
{
    if (!m_logins) {
        m_logins.emplace();
        if (const auto users = m_stores->users().users()) {
            for (const User &user : *users)
                m_logins->insert(user.id, user.login);
        }
    }
    return m_logins->value(id, id.toString());
}

const NewsroomSettings &CommandContext::newsroom() const
{
    if (!m_newsroom)
        m_newsroom = m_stores->settings().settings().value_or(NewsroomSettings());
    return *m_newsroom;
}

} // namespace nashra::app
