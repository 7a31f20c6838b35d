// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/desksession.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <algorithm>
#include <utility>

namespace nashra::presentation {

DeskSession::DeskSession(StoreExecutor &stores, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
{
    connect(&stores, &StoreExecutor::committed, this, &DeskSession::followChanges);
    connect(&stores, &StoreExecutor::storeLost, this, [this](const Error &error) {
        setStoreAvailable(false);
        emit failed(error);
    });
    connect(&stores, &StoreExecutor::storeRestored, this, [this] { setStoreAvailable(true); });
}

QFuture<Result<void>> DeskSession::load()
{
    const SharedPromise<void> promise;
    const auto asked = m_stores.read([](Stores &stores) -> Result<People> {
        const Result<QList<User>> users = stores.users().users();
        if (!users)
            return tl::unexpected(users.error());
        const Result<NewsroomSettings> newsroom = stores.settings().settings();
        if (!newsroom)
            return tl::unexpected(newsroom.error());
        return People{*users, *newsroom};
    });
    onResult(asked, this, [this, promise](const Result<People> &people) {
        if (people) {
            take(*people);
            promise.answer(ok());
        } else {
            emit failed(people.error());
            promise.answer(tl::unexpected(people.error()));
        }
    });
    return promise.future();
}

Result<void> DeskSession::setUser(UserId id)
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(), [&](const User &user) { return user.id == id; });
    if (found == m_users.cend())
        return fail(ErrorCode::NotFound, QStringLiteral("no such user: %1").arg(id.toString()));
    if (!found->isActive)
        return fail(ErrorCode::Forbidden, QStringLiteral("user %1 is not active").arg(found->login));
    if (*found == m_user)
        return ok();
    m_user = *found;
    emit userChanged();
    return ok();
}

Result<void> DeskSession::setUserByLogin(const QString &login)
{
    const auto found =
        std::find_if(m_users.cbegin(), m_users.cend(), [&](const User &user) { return user.login == login; });
    if (found == m_users.cend())
        return fail(ErrorCode::NotFound, QStringLiteral("no such login: %1").arg(login));
    return setUser(UserId(found->id));
}

QString DeskSession::userName(UserId id) const
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(), [&](const User &user) { return user.id == id; });
    if (found == m_users.cend())
        return id.toString();
    const QString name = textIn(found->name, m_uiLanguage);
    return name.isEmpty() ? found->login : name;
}

QString DeskSession::deskName(const QString &deskId) const
{
    return m_newsroom.deskName(deskId, m_uiLanguage);
}

void DeskSession::setUiLanguage(Language language)
{
    if (m_uiLanguage == language)
        return;
    m_uiLanguage = language;
    emit uiLanguageChanged();
}

void DeskSession::setStoreAvailable(bool isAvailable)
{
    if (m_isStoreAvailable == isAvailable)
        return;
    m_isStoreAvailable = isAvailable;
    emit storeAvailabilityChanged(isAvailable);
}

void DeskSession::followChanges(const ChangeSet &changes)
{
    if (m_isLoaded && (changes.users || changes.settings || changes.everything))
        load();
}

void DeskSession::take(const People &people)
{
    m_isLoaded = true;
    if (m_newsroom != people.newsroom) {
        m_newsroom = people.newsroom;
        emit newsroomChanged();
    }
    if (m_users == people.users)
        return;
    m_users = people.users;
    emit usersChanged();
    // Roles may have been given or taken, or the person at the desk may not work here any more.
    const auto found =
        std::find_if(m_users.cbegin(), m_users.cend(), [this](const User &user) { return user.id == m_user.id; });
    const User now = found != m_users.cend() && found->isActive ? *found : User();
    if (now != m_user) {
        const User before = std::exchange(m_user, now);
        emit userChanged();
        if (before.roles & ~now.roles || (now.id.isNull() && !before.id.isNull()))
            emit userRestricted(before);
    }
}

} // namespace nashra::presentation
