// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/newsroomsetup.h"

#include "testlib/fixedclock.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

/// The steps from a draft to a state.
QList<Action> pathTo(Status status)
{
    switch (status) {
    case Status::Draft:
        return {};
    case Status::Submitted:
        return {Action::Submit};
    case Status::Approved:
        return {Action::Submit, Action::Approve};
    case Status::Released:
        return {Action::Submit, Action::Approve, Action::Release};
    case Status::Killed:
        return {Action::Submit, Action::Approve, Action::Release, Action::Kill};
    case Status::Spiked:
        return {Action::Spike};
    }
    return {};
}

UserId personFor(Action action, const People &people)
{
    switch (action) {
    case Action::Submit:
    case Action::Spike:
        return people.author;
    case Action::Kill:
        return people.chief;
    default:
        return people.subEditor;
    }
}

} // namespace

User aUser(const QString &login, Roles roles)
{
    User user;
    user.login = login;
    user.name = {{Language::English, login}};
    user.roles = roles;
    return user;
}

Result<People> enterPeople(UserStore &users)
{
    People people;
    struct Entry
    {
        UserId People::*place;
        QString login;
        Roles roles;
    };
    const std::array entries{Entry{&People::chief, u"chief"_s, Role::Chief},
                             Entry{&People::subEditor, u"subeditor"_s, Role::SubEditor},
                             Entry{&People::otherSubEditor, u"othersubeditor"_s, Role::SubEditor},
                             Entry{&People::author, u"author"_s, Role::Journalist},
                             Entry{&People::colleague, u"colleague"_s, Role::Journalist},
                             Entry{&People::translator, u"translator"_s, Role::Translator},
                             Entry{&People::inactive, u"inactive"_s, Role::SubEditor},
                             Entry{&People::guest, u"guest"_s, {}}};
    for (const Entry &entry : entries) {
        User user = aUser(entry.login, entry.roles);
        user.isActive = entry.place != &People::inactive;
        const auto saved = users.save(user, people.chief);
        if (!saved)
            return tl::unexpected(saved.error());
        people.*(entry.place) = saved->id;
    }
    return people;
}

ArticleContent aStory(const QString &slug, const QString &text, Language language)
{
    ArticleContent content;
    content.language = language;
    content.slug = slug;
    content.headline = u"About "_s + slug;
    content.desk = u"local"_s;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        content.body.paragraphs << makeParagraph(line, FixedClock().now());
    return content;
}

Result<Article> act(ArticleStore &articles, const Article &article, Action action, UserId by,
                    const ActionArguments &arguments)
{
    return articles.transition(article.id, article.revision, action, arguments, by);
}

Result<Article> bringTo(Status status, ArticleStore &articles, const People &people, const ArticleContent &content,
                        Instant now)
{
    const ActionArguments plain{{}, {}, {}, now};
    const ActionArguments kill{u"not true"_s, {}, people.subEditor, now};
    Result<Article> article = articles.create(content, people.author);
    for (const Action action : pathTo(status)) {
        if (article)
            article = act(articles, *article, action, personFor(action, people), action == Action::Kill ? kill : plain);
    }
    return article;
}

} // namespace nashra::testlib
