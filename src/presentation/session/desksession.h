// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/newsroom/newsroomsettings.h"
#include "core/ports/storeexecutor.h"
#include "core/user/user.h"

#include <QObject>

namespace nashra::presentation {

/// Who is at the desk and in which newsroom: what every model and session of the presentation starts from.
/// Lives on the GUI thread; the app owns it and outlives with it everything that holds a reference.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    DeskSession(StoreExecutor &stores, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] StoreExecutor &stores() const { return m_stores; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Reads users and settings; later changes of the store are followed without it.
    QFuture<Result<void>> load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] bool hasUser() const { return !m_user.id.isNull(); }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] Actor actor() const { return {m_user.id, m_user.roles}; }
    /// Who sits down at the desk. Errors: NotFound, Forbidden (not active).
    Result<void> setUser(UserId id);
    Result<void> setUserByLogin(const QString &login);

    [[nodiscard]] const QList<User> &users() const { return m_users; }
    /// The name in the language of the window; the login, then the id where there is none.
    [[nodiscard]] QString userName(UserId id) const;
    [[nodiscard]] const NewsroomSettings &newsroom() const { return m_newsroom; }
    [[nodiscard]] QString deskName(const QString &deskId) const;

    /// The language of the window, not of the articles.
    [[nodiscard]] Language uiLanguage() const { return m_uiLanguage; }
    void setUiLanguage(Language language);

    /// False while the store cannot be reached.
    [[nodiscard]] bool isStoreAvailable() const { return m_isStoreAvailable; }

signals:
    void userChanged();
    /// A colleague made whoever was at the desk inactive, so that nobody is there now, or took roles from him. Comes
    /// after userChanged(); before is the person as he was.
    void userRestricted(const nashra::User &before);
    void usersChanged();
    void newsroomChanged();
    void uiLanguageChanged();
    void storeAvailabilityChanged(bool available);
    void failed(const nashra::Error &error);

private:
    struct People
    {
        QList<User> users;
        NewsroomSettings newsroom;
    };

    void followChanges(const ChangeSet &changes);
    void take(const People &people);
    void setStoreAvailable(bool isAvailable);

    StoreExecutor &m_stores;
    const Clock &m_clock;
    User m_user;
    QList<User> m_users;
    NewsroomSettings m_newsroom;
    Language m_uiLanguage = Language::English;
    bool m_isLoaded = false;
    bool m_isStoreAvailable = true;
};

} // namespace nashra::presentation
