// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/desksession.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace nashra::presentation {

/// One person of the newsroom while a chief enters or changes him. Kept with save(); until then nobody else sees a
/// change. GUI thread.
class PersonEditor : public QObject
{
    Q_OBJECT

public:
    enum class Field { Name, Login, Roles, Active };

    /// What keeps a person from being saved, and where it is mended.
    struct Problem
    {
        Field field = Field::Name;
        QString sentence;
    };

    /// Somebody new where the person has no id yet. The desk must outlive the editor.
    explicit PersonEditor(DeskSession &desk, const User &person = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return m_before.id.isNull(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] const User &draft() const { return m_draft; }
    void setName(Language language, const QString &text);
    void setLogin(const QString &login);
    void setRole(Role role, bool has);
    void setActive(bool isActive);

    /// What has to be mended first, as far as it can be told without asking the store.
    [[nodiscard]] std::optional<Problem> problem() const;
    /// Keeps what was changed here, on top of what others changed meanwhile. Errors: those of UserStore::save().
    QFuture<Result<User>> save();
    /// What save() answered, as a sentence that helps to mend it.
    [[nodiscard]] QString refusalText(const Error &error) const;

signals:
    void changed();

private:
    [[nodiscard]] QString takenText() const;
    [[nodiscard]] QString lastChiefText() const;

    DeskSession &m_desk;
    User m_before;
    User m_draft; ///< as typed; the login of a new person as proposed until one is
    bool m_isLoginChosen = false;
};

} // namespace nashra::presentation
