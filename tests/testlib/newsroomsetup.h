// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/stores.h"

namespace nashra::testlib {

/// The people most tests need, one of each kind.
struct People
{
    UserId chief;
    UserId subEditor;
    UserId otherSubEditor;
    UserId author;    ///< a journalist, who writes
    UserId colleague; ///< another journalist
    UserId translator;
    UserId inactive; ///< a sub-editor who has left
    UserId guest;    ///< without a role

    bool operator==(const People &) const = default;
};

/// Enters them into a store without users.
[[nodiscard]] Result<People> enterPeople(UserStore &users);

/// A user that is not kept anywhere yet.
[[nodiscard]] User aUser(const QString &login, Roles roles);

/// A story that may be submitted: slug, headline and one paragraph per line of the text.
[[nodiscard]] ArticleContent aStory(const QString &slug, const QString &text = QStringLiteral("The river rose."),
                                    Language language = Language::English);

/// Writes the story by people.author and takes it through the workflow to the state: approved and released by
/// people.subEditor, killed by people.chief.
[[nodiscard]] Result<Article> bringTo(Status status, ArticleStore &articles, const People &people,
                                      const ArticleContent &content, Instant now);

/// One step by a person, from the article as it stands.
[[nodiscard]] Result<Article> act(ArticleStore &articles, const Article &article, Action action, UserId by,
                                  const ActionArguments &arguments = {});

} // namespace nashra::testlib
