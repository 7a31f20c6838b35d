// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/builders.h"

using namespace Qt::StringLiterals;

namespace nashra::testlib {

Body aBody(const QStringList &texts)
{
    Body body;
    for (const QString &text : texts)
        body.paragraphs << makeParagraph(text, buildTime);
    return body;
}

ArticleBuilder::ArticleBuilder()
{
    m_article.id = ArticleId::make(buildTime);
    m_article.revision = 1;
    m_article.author = UserId::make(buildTime);
    m_article.createdAt = buildTime;
    m_article.updatedAt = buildTime;
    slugged(u"harbour"_s).headlined(u"Harbour reopens after storm"_s);
    withParagraphs({u"The harbour reopened on Tuesday."_s, u"Two ferries left at noon."_s});
}

ArticleBuilder &ArticleBuilder::inArabic()
{
    m_article.content.language = Language::Arabic;
    return headlined(u"إعادة فتح المرفأ بعد العاصفة"_s)
        .withParagraphs({u"أُعيد فتح المرفأ يوم الثلاثاء."_s, u"وغادرت عبّارتان عند الظهر."_s});
}

ArticleBuilder &ArticleBuilder::slugged(const QString &slug)
{
    m_article.content.slug = slug;
    return *this;
}

ArticleBuilder &ArticleBuilder::headlined(const QString &headline)
{
    m_article.content.headline = headline;
    return *this;
}

ArticleBuilder &ArticleBuilder::withParagraphs(const QStringList &texts)
{
    return withBody(aBody(texts));
}

ArticleBuilder &ArticleBuilder::withBody(const Body &body)
{
    m_article.content.body = body;
    return *this;
}

ArticleBuilder &ArticleBuilder::atDesk(const QString &desk)
{
    m_article.content.desk = desk;
    return *this;
}

ArticleBuilder &ArticleBuilder::by(UserId author)
{
    m_article.author = author;
    return *this;
}

ArticleBuilder &ArticleBuilder::atRevision(int revision)
{
    m_article.revision = revision;
    return *this;
}

ArticleBuilder &ArticleBuilder::embargoedUntil(Instant until)
{
    m_article.content.embargoUntil = until;
    return *this;
}

ArticleBuilder &ArticleBuilder::notForPublication()
{
    m_article.content.notForPublication = true;
    return *this;
}

ArticleBuilder &ArticleBuilder::translationOf(const Article &source)
{
    m_article.content.translation = TranslationLink{source.id, source.revision, {}};
    return *this;
}

ArticleBuilder &ArticleBuilder::inState(Status status)
{
    m_status = status;
    return *this;
}

Article ArticleBuilder::build() const
{
    Article article = m_article;
    article.lastEditor = article.author;
    article.status = m_status;
    if (m_status == Status::Approved || m_status == Status::Released)
        article.approval = Approval{article.revision, UserId::make(buildTime), buildTime};
    if (m_status == Status::Released || m_status == Status::Killed) {
        article.releasedRevision = article.revision;
        article.releasedAt = buildTime;
        article.releaseNumber = 1;
    }
    return article;
}

ArticleBuilder anArticle()
{
    return {};
}

UserBuilder::UserBuilder()
{
    m_user.id = UserId::make(buildTime);
    named(u"somebody"_s);
}

UserBuilder &UserBuilder::named(const QString &login)
{
    m_user.login = login;
    m_user.name = {{Language::English, login}};
    return *this;
}

UserBuilder &UserBuilder::inactive()
{
    m_user.isActive = false;
    return *this;
}

UserBuilder &UserBuilder::with(Role role)
{
    m_user.roles |= role;
    return *this;
}

UserBuilder aUser()
{
    return {};
}

EntityBuilder::EntityBuilder()
{
    m_entity.id = EntityId::make(buildTime);
}

EntityBuilder &EntityBuilder::inArabic(const QString &arabic, NameForm form)
{
    return add(Language::Arabic, form, arabic);
}

EntityBuilder &EntityBuilder::add(Language language, NameForm form, const QString &text)
{
    m_entity.names << EntityName{language, form, text};
    return *this;
}

EntityBuilder anEntity()
{
    return {};
}

} // namespace nashra::testlib
