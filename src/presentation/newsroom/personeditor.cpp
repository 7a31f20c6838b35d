// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/personeditor.h"

#include "core/base/bidi.h"
#include "core/base/plainid.h"
#include "core/ports/stores.h"
#include "core/user/userrules.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/newsroom/localized.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

/// What was changed between two states, done to a third: another person may have changed something meanwhile.
User merged(const User &before, const User &after, User stored)
{
    stored.name = localized::merged(before.name, after.name, stored.name);
    if (after.login != before.login)
        stored.login = after.login;
    const Roles switched = before.roles ^ after.roles;
    stored.roles = (stored.roles & ~switched) | (after.roles & switched);
    if (after.isActive != before.isActive)
        stored.isActive = after.isActive;
    return stored;
}

/// As it would be kept.
User cleaned(User user)
{
    user.login = user.login.trimmed();
    user.name = localized::cleaned(user.name);
    return user;
}

} // namespace

PersonEditor::PersonEditor(DeskSession &desk, const User &person, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_before(person)
    , m_draft(person)
{
}

bool PersonEditor::isChanged() const
{
    return cleaned(m_draft) != cleaned(m_before);
}

void PersonEditor::setName(Language language, const QString &text)
{
    m_draft.name.insert(language, text);
    if (isNew() && !m_isLoginChosen && language == Language::English)
        m_draft.login = proposedLogin(text);
    emit changed();
}

void PersonEditor::setLogin(const QString &login)
{
    m_draft.login = login;
    m_isLoginChosen = !login.trimmed().isEmpty(); // what was emptied is proposed again
    emit changed();
}

void PersonEditor::setRole(Role role, bool has)
{
    m_draft.roles.setFlag(role, has);
    emit changed();
}

void PersonEditor::setActive(bool isActive)
{
    m_draft.isActive = isActive;
    emit changed();
}

std::optional<PersonEditor::Problem> PersonEditor::problem() const
{
    const User user = cleaned(m_draft);
    if (user.name.isEmpty())
        return Problem{Field::Name, tr("Enter a name, in one language at least.")};
    if (user.login.isEmpty())
        return Problem{Field::Login, tr("Enter a login, by which the newsroom and the command line know this person.")};
    if (!isPlainId(user.login))
        return Problem{Field::Login,
                       tr("A login has small Latin letters, digits, dots, hyphens and underscores, begins "
                          "with a letter or a digit, and is at most 64 characters long.")};
    const auto fits = checkBeside(m_desk.users(), user);
    if (!fits && fits.error().code == ErrorCode::Conflict)
        return Problem{Field::Login, takenText()};
    if (!user.roles)
        return Problem{Field::Roles, tr("Tick one role at least.")};
    if (!fits)
        return Problem{user.isActive ? Field::Roles : Field::Active, lastChiefText()};
    return std::nullopt;
}

QFuture<Result<User>> PersonEditor::save()
{
    const auto job = [before = cleaned(m_before), after = cleaned(m_draft),
                      actor = m_desk.user().id](Stores &stores) -> Result<User> {
        if (before.id.isNull())
            return stores.users().save(after, actor);
        const auto merge = [&](User &stored) {
            stored = merged(before, after, stored);
            return ok();
        };
        return stores.users().change(before.id, merge, actor);
    };
    return m_desk.stores().write(job);
}

QString PersonEditor::refusalText(const Error &error) const
{
    if (error.code == ErrorCode::Conflict)
        return takenText();
    if (error.code == ErrorCode::Forbidden)
        return error.items.isEmpty() ? tr("Only a chief may change this, and you are none any more.") : lastChiefText();
    return errorText(error).sentence();
}

QString PersonEditor::takenText() const
{
    const QString login = m_draft.login.trimmed();
    const QList<User> &all = m_desk.users();
    const auto holder = std::find_if(all.cbegin(), all.cend(), [&](const User &user) { return user.login == login; });
    if (holder == all.cend())
        return tr("The login “%1” is taken. Choose another.").arg(isolated(login));
    return tr("The login “%1” is taken by %2. Choose another.")
        .arg(isolated(login), isolated(terms::shortened(m_desk.userName(holder->id))));
}

QString PersonEditor::lastChiefText() const
{
    return tr("%1 is the only active chief, and a newsroom without one could never have one again. Make somebody else "
              "a chief first.")
        .arg(isolated(terms::shortened(m_desk.userName(m_before.id))));
}

} // namespace nashra::presentation
