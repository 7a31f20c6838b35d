// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/entity/entity.h"
#include "core/user/user.h"

namespace nashra::testlib {

/// The moment everything built here was made, where nothing else is said: 12 May 2026, 07:40 UTC.
inline constexpr Instant buildTime{1'778'571'600'000};

/// Builds an article step by step: anArticle().inArabic().embargoedUntil(noon).approved(). Starts as an English draft
/// of revision 1 with a slug, a headline and two paragraphs, by somebody who is nobody else in the test. Converts to
/// Article and to ArticleContent.
class ArticleBuilder
{
public:
    ArticleBuilder();

    ArticleBuilder &inArabic(); ///< with an Arabic headline and body
    ArticleBuilder &slugged(const QString &slug);
    ArticleBuilder &headlined(const QString &headline);
    ArticleBuilder &withParagraphs(const QStringList &texts);
    ArticleBuilder &withBody(const Body &body);
    ArticleBuilder &atDesk(const QString &desk);
    ArticleBuilder &by(UserId author);
    ArticleBuilder &atRevision(int revision);
    ArticleBuilder &embargoedUntil(Instant until);
    ArticleBuilder &notForPublication();
    ArticleBuilder &translationOf(const Article &source);

    ArticleBuilder &inState(Status status); ///< with the approval and the release that belong to it
    ArticleBuilder &submitted() { return inState(Status::Submitted); }
    ArticleBuilder &approved() { return inState(Status::Approved); }
    ArticleBuilder &released() { return inState(Status::Released); }

    [[nodiscard]] Article build() const;
    [[nodiscard]] ArticleContent content() const { return build().content; }
    // NOLINTNEXTLINE(google-explicit-constructor): reading a test aloud is the point
    operator Article() const { return build(); }

private:
    Article m_article;
    Status m_status = Status::Draft;
};

[[nodiscard]] ArticleBuilder anArticle();

/// Builds a person: aUser().subEditor(). Starts active and without a role. Converts to User and to Actor.
class UserBuilder
{
public:
    UserBuilder();

    UserBuilder &named(const QString &login);
    UserBuilder &journalist() { return with(Role::Journalist); }
    UserBuilder &subEditor() { return with(Role::SubEditor); }
    UserBuilder &translator() { return with(Role::Translator); }
    UserBuilder &chief() { return with(Role::Chief); }
    UserBuilder &inactive();

    [[nodiscard]] User build() const { return m_user; }
    [[nodiscard]] Actor actor() const { return {m_user.id, m_user.roles}; }
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator User() const { return m_user; }

private:
    UserBuilder &with(Role role);

    User m_user;
};

[[nodiscard]] UserBuilder aUser();

/// Builds an entity: anEntity().named("Samer Dalwani").inArabic("سامر الدلواني").called("Dalwani", NameForm::Short).
class EntityBuilder
{
public:
    EntityBuilder();

    EntityBuilder &named(const QString &english) { return add(Language::English, NameForm::House, english); }
    EntityBuilder &inArabic(const QString &arabic, NameForm form = NameForm::House);
    EntityBuilder &called(const QString &english, NameForm form) { return add(Language::English, form, english); }

    [[nodiscard]] Entity build() const { return m_entity; }
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator Entity() const { return m_entity; }

private:
    EntityBuilder &add(Language language, NameForm form, const QString &text);

    Entity m_entity;
};

[[nodiscard]] EntityBuilder anEntity();

/// A body with a text paragraph for each line.
[[nodiscard]] Body aBody(const QStringList &texts);

} // namespace nashra::testlib
