// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/registrytest.h"

namespace nashra::contract {

using namespace Qt::StringLiterals;
using testlib::must;

/// What the contracts of mentions share: stories, and reading for the pass that does so in the program.
class MentionTest : public RegistryTest
{
protected:
    [[nodiscard]] MentionStore &mentions() { return stores().mentions(); }
    [[nodiscard]] Article story(const QString &headline, const QStringList &paragraphs = {u"Text."_s},
                                std::optional<QDate> day = std::nullopt)
    {
        ArticleContent content = testlib::anArticle().headlined(headline).withParagraphs(paragraphs).content();
        content.dateline.date = day;
        return must(articles().create(content, people.author));
    }
    Article edited(const Article &article, const QString &headline)
    {
        ArticleContent content = article.content;
        content.headline = headline;
        return must(articles().save(article.id, article.revision, content, people.author));
    }
    [[nodiscard]] QStringList unread(int limit = 100) { return headlines(must(mentions().unread(limit))); }
    [[nodiscard]] static QStringList headlines(const QList<UnreadArticle> &articles)
    {
        QStringList found;
        for (const UnreadArticle &article : articles)
            found << article.content.headline;
        return found;
    }
    [[nodiscard]] QStringList with(EntityId entity)
    {
        QStringList found;
        for (const ArticleWithMention &one : must(mentions().articlesWith(entity, 0, 100)))
            found << one.article.headline;
        return found;
    }
    [[nodiscard]] static ArticleMentions reading(const UnreadArticle &article, const QList<EntityId> &entities)
    {
        ArticleMentions read{article.id, article.touch, {}, article.day, article.choices};
        for (const EntityId &entity : entities)
            read.mentions << Mention{entity, 1, false};
        return read;
    }
    /// Reads all that is unread; every article mentions the entities with a name in it, in the order given.
    void readAll(const QList<Entity> &entities = {}, int pageSize = 3)
    {
        for (int page = 0; page < 1000; ++page) {
            const QList<UnreadArticle> articles = must(mentions().unread(pageSize));
            if (articles.isEmpty())
                return;
            QList<ArticleMentions> read;
            for (const UnreadArticle &article : articles) {
                const QString text = article.content.headline + u' ' + article.content.body.text();
                QList<EntityId> found;
                for (const Entity &entity : entities) {
                    if (text.contains(entity.houseName(Language::English)))
                        found << entity.id;
                }
                read << reading(article, found);
            }
            VERIFY_OK(mentions().write(read));
        }
        QFAIL("it has no end");
    }
};

} // namespace nashra::contract
