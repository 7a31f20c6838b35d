// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demonewsroom.h"

#include "app/demo/demofiles.h"
#include "core/ports/stores.h"

#include <QHash>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

/// Does the work of fill(): keeps what the keys and logins of the files have become.
class Writer
{
public:
    Writer(Stores &stores, DemoClock &clock)
        : m_stores(stores)
        , m_clock(clock)
    {
    }

    Result<void> writePeople(const DemoPeople &people, Instant at);
    Result<void> writeEntities(const QList<Entity> &entities);
    Result<void> writeArticles(const QList<DemoArticle> &articles, const QList<DemoBulletin> &bulletins);
    Result<void> writeBulletin(const DemoBulletin &bulletin);

private:
    Result<void> writeArticle(const DemoArticle &article, bool isReleasedByBulletin);
    Result<ArticleContent> contentOf(const DemoArticle &article) const;
    Result<void> act(Article &article, Action action, const QString &login, ActionArguments arguments = {});
    UserId secondPerson(const QString &notThisLogin) const;

    Stores &m_stores;
    DemoClock &m_clock;
    QHash<QString, User> m_users;
    QString m_chief;
    QHash<QString, Article> m_articles;
};

/// One user in the chief's role, who may do all that is done once when a newsroom is set up.
Result<void> Writer::writePeople(const DemoPeople &people, Instant at)
{
    m_clock.setNow(at);
    QList<User> users = people.users;
    std::stable_partition(users.begin(), users.end(),
                          [](const User &user) { return user.roles.testFlag(Role::Chief); });
    m_chief = users.first().login;
    for (const User &user : users) {
        const auto saved = m_stores.users().save(user, m_users.value(m_chief).id);
        if (!saved)
            return tl::unexpected(saved.error());
        m_users.insert(saved->login, *saved);
    }
    return m_stores.settings().save(people.settings, m_users.value(m_chief).id);
}

Result<void> Writer::writeEntities(const QList<Entity> &entities)
{
    for (const Entity &entity : entities) {
        if (const auto saved = m_stores.entities().save(entity, m_users.value(m_chief).id); !saved)
            return failFrom(saved.error(), ErrorCode::InvalidInput, entity.houseName(Language::English));
    }
    return ok();
}

Result<void> Writer::writeArticles(const QList<DemoArticle> &articles, const QList<DemoBulletin> &bulletins)
{
    QStringList released;
    for (const DemoBulletin &bulletin : bulletins) {
        if (bulletin.status == "released"_L1)
            released << bulletin.items;
    }
    QList<DemoArticle> waiting = articles;
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const DemoArticle &a, const DemoArticle &b) { return a.updatedAt < b.updatedAt; });
    // A translation is written after its source, whatever their times say.
    while (!waiting.isEmpty()) {
        const auto next = std::find_if(waiting.begin(), waiting.end(), [this](const DemoArticle &article) {
            return article.translationOf.isEmpty() || m_articles.contains(article.translationOf);
        });
        if (next == waiting.end())
            return fail(ErrorCode::InvalidInput, waiting.first().key + u": translation of an unknown article"_s);
        if (const auto written = writeArticle(*next, released.contains(next->key)); !written)
            return failFrom(written.error(), ErrorCode::InvalidInput, next->key);
        waiting.erase(next);
    }
    return ok();
}

Result<ArticleContent> Writer::contentOf(const DemoArticle &article) const
{
    ArticleContent content = article.content;
    for (qsizetype i = 0; i < content.related.size(); ++i) {
        if (m_articles.contains(article.relatedKeys[i]))
            content.related[i].article = m_articles[article.relatedKeys[i]].id;
    }
    if (article.translationOf.isEmpty())
        return content;

    const Article &source = m_articles[article.translationOf];
    TranslationLink link{source.id, source.revision, {}};
    for (const auto &[from, to] : article.pairs) {
        if (from < 0 || to < 0 || from >= source.content.body.paragraphs.size() || to >= content.body.paragraphs.size())
            return fail(ErrorCode::InvalidInput, u"a pair points outside the text"_s);
        link.pairs << ParagraphPair{source.content.body.paragraphs[from].id, content.body.paragraphs[to].id};
    }
    content.translation = link;
    return content;
}

Result<void> Writer::act(Article &article, Action action, const QString &login, ActionArguments arguments)
{
    arguments.now = m_clock.now();
    const auto changed =
        m_stores.articles().transition(article.id, article.revision, action, arguments, m_users.value(login).id);
    if (!changed)
        return failFrom(changed.error(), changed.error().code, actionName(action) + u" by "_s + login);
    article = *changed;
    return ok();
}

UserId Writer::secondPerson(const QString &notThisLogin) const
{
    for (const User &user : m_users) {
        if (user.login != notThisLogin && user.roles.testAnyFlags(Role::SubEditor | Role::Chief))
            return user.id;
    }
    return {};
}

Result<void> Writer::writeArticle(const DemoArticle &article, bool isReleasedByBulletin)
{
    const auto content = contentOf(article);
    if (!content)
        return tl::unexpected(content.error());
    m_clock.setNow(article.createdAt);
    auto created = m_stores.articles().create(*content, m_users.value(article.author).id);
    if (!created)
        return tl::unexpected(created.error());
    Article written = *created;

    // The steps that lead to the state, the last one at the time the files give.
    m_clock.setNow(article.updatedAt);
    QList<std::tuple<Action, QString, ActionArguments>> steps;
    const bool wasReturned = article.status == Status::Draft && !article.note.isEmpty();
    if (article.status == Status::Spiked)
        steps << std::tuple(Action::Spike, article.author, ActionArguments{});
    else if (article.status != Status::Draft || wasReturned)
        steps << std::tuple(Action::Submit, article.author, ActionArguments{});
    if (wasReturned)
        steps << std::tuple(Action::Return, m_chief, ActionArguments{article.note, {}, {}, {}});
    if (article.status == Status::Approved || article.status == Status::Released || article.status == Status::Killed)
        steps << std::tuple(Action::Approve, article.approver, ActionArguments{});
    if ((article.status == Status::Released && !isReleasedByBulletin) || article.status == Status::Killed)
        steps << std::tuple(Action::Release, article.approver, ActionArguments{});
    if (article.status == Status::Killed)
        steps << std::tuple(Action::Kill, m_chief, ActionArguments{article.note, {}, secondPerson(m_chief), {}});
    for (const auto &[action, login, arguments] : steps) {
        if (const auto done = act(written, action, login, arguments); !done)
            return done;
    }
    m_articles.insert(article.key, written);
    return ok();
}

Result<void> Writer::writeBulletin(const DemoBulletin &demo)
{
    m_clock.setNow(demo.createdAt);
    BulletinStore &store = m_stores.bulletins();
    QList<ArticleId> items;
    for (const QString &key : demo.items) {
        if (!m_articles.contains(key))
            return fail(ErrorCode::InvalidInput, u"unknown article %1"_s.arg(key));
        items << m_articles[key].id;
    }
    const UserId creator = m_users.value(demo.createdBy).id;
    auto bulletin = store.create(demo.language, demo.title, creator);
    if (bulletin)
        bulletin = store.setItems(bulletin->id, bulletin->revision, items, creator);
    if (bulletin && demo.status != "open"_L1)
        bulletin = store.approve(bulletin->id, bulletin->revision, m_users.value(demo.approver).id);
    if (bulletin && demo.status == "released"_L1) {
        m_clock.setNow(demo.releasedAt);
        bulletin = store.release(bulletin->id, bulletin->revision, m_users.value(demo.approver).id, demo.releasedAt);
    }
    return bulletin ? ok() : Result<void>(tl::unexpected(bulletin.error()));
}

} // namespace

DemoNewsroom::DemoNewsroom(Stores &stores, DemoClock &clock, QString folder)
    : m_stores(stores)
    , m_clock(clock)
    , m_folder(std::move(folder))
{
}

QString DemoNewsroom::defaultFolder()
{
    return u":/nashra/demo"_s;
}

Result<void> DemoNewsroom::fill()
{
    const auto people = readDemoPeople(m_folder);
    if (!people)
        return tl::unexpected(people.error());
    const auto entities = readDemoEntities(m_folder);
    if (!entities)
        return tl::unexpected(entities.error());
    const auto articles = readDemoArticles(m_folder);
    if (!articles)
        return tl::unexpected(articles.error());
    const auto bulletins = readDemoBulletins(m_folder);
    if (!bulletins)
        return tl::unexpected(bulletins.error());

    Writer writer(m_stores, m_clock);
    Instant start{std::numeric_limits<qint64>::max()};
    for (const DemoArticle &article : *articles)
        start = std::min(start, article.createdAt);
    if (const auto done = writer.writePeople(*people, start); !done)
        return done;
    if (const auto done = writer.writeEntities(*entities); !done)
        return done;
    if (const auto done = writer.writeArticles(*articles, *bulletins); !done)
        return done;
    for (const DemoBulletin &bulletin : *bulletins) {
        if (const auto done = writer.writeBulletin(bulletin); !done)
            return failFrom(done.error(), ErrorCode::InvalidInput, bulletin.key);
    }
    return ok();
}

} // namespace nashra
