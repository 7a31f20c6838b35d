// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registrytest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What MentionStore promises. The test reads for the pass that does so in the program.
class MentionContract : public contract::RegistryTest
{
    Q_OBJECT

private slots:
    void all_articles_are_unread_at_first_the_newest_first();
    void what_was_written_is_read_and_comes_back();
    void reading_goes_on_where_it_stopped();
    void a_saved_article_is_unread_and_keeps_what_was_known();
    void an_article_saved_while_it_is_read_stays_unread();
    void an_older_reading_takes_nothing_back();
    void articles_that_are_gone_are_no_fault();
    void reading_again_takes_the_place_of_what_was_known();
    void articles_with_an_entity_come_in_pages_the_newest_first();
    void spiked_and_killed_articles_leave_no_trace();
    void a_new_name_makes_the_articles_with_its_words_unread();
    void changed_names_make_the_articles_that_mention_them_unread();
    void all_is_unread_where_it_is_not_known_what_changed();
    void merged_entities_are_found_under_the_kept_one();
    void a_merge_that_was_undone_has_both_read_again();
    void months_are_those_of_the_dateline();
    void companions_are_counted();
    void articles_are_limited_to_a_month_and_a_companion();
    void articles_that_share_names_are_found();
    void an_entity_nobody_mentions_has_nothing();
    void reading_tells_nobody_and_is_no_part_of_the_record();
    void two_programs_read_side_by_side();

private:
    [[nodiscard]] MentionStore &mentions() { return stores().mentions(); }
    [[nodiscard]] Article story(const QString &headline, const QStringList &paragraphs = {u"Text."_s},
                                std::optional<QDate> day = std::nullopt)
    {
        ArticleContent content = anArticle().headlined(headline).withParagraphs(paragraphs).content();
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
        ArticleMentions read{article.id, article.touch, {}, article.day};
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

void MentionContract::all_articles_are_unread_at_first_the_newest_first()
{
    QCOMPARE(must(mentions().progress()).articles, 0);
    const Article first = story(u"first"_s, {u"One."_s}, QDate(2026, 3, 4));
    const Article second = story(u"second"_s);
    QCOMPARE(unread(), (QStringList{u"second"_s, u"first"_s}));
    QCOMPARE(unread(1), QStringList{u"second"_s});
    QCOMPARE(unread(0), QStringList());
    const MentionProgress progress = must(mentions().progress());
    QCOMPARE(progress.registryStamp, 0u);
    QCOMPARE(progress.unread, 2);
    QCOMPARE(progress.articles, 2);
    const QList<UnreadArticle> articles = must(mentions().unread(2));
    QCOMPARE(articles[1].id, first.id);
    QCOMPARE(articles[1].day, QDate(2026, 3, 4));
    QVERIFY(articles[1].content == first.content);
    QCOMPARE(articles[0].day, dayOf({}, second.createdAt));
}

void MentionContract::what_was_written_is_read_and_comes_back()
{
    const Entity a = save(called(u"Samer Dalwani"_s));
    const Entity b = save(called(u"Port of Zahwa"_s));
    const Article article = story(u"one"_s);
    const UnreadArticle due = must(mentions().unread(1)).first();
    const QList<Mention> found{{b.id, 3, true}, {a.id, 1, false}};
    VERIFY_OK(mentions().write({ArticleMentions{due.id, due.touch, found, due.day}}));
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(mentions().mentionsOf(article.id)) == found);
    QVERIFY(unread().isEmpty());
    QCOMPARE(must(mentions().progress()).unread, 0);
    const QList<ArticleWithMention> articles = must(mentions().articlesWith(b.id, 0, 10));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].article, must(this->articles().summaries({article.id})).first());
    QVERIFY(articles[0].mention == found[0]);
    QCOMPARE(must(mentions().articleCounts({a.id, EntityId::make(clock.now()), b.id})), (QList<qint64>{1, 0, 1}));
}

void MentionContract::reading_goes_on_where_it_stopped()
{
    for (int i = 1; i <= 9; ++i)
        (void)story(QString::number(i));
    const auto readPage = [this](int size) {
        QList<ArticleMentions> read;
        for (const UnreadArticle &article : must(mentions().unread(size)))
            read << reading(article, {});
        VERIFY_OK(mentions().write(read));
    };
    readPage(4);
    VERIFY_OK(newsroom().reopen());
    QCOMPARE(unread(), (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    (void)story(u"10"_s);
    (void)story(u"11"_s);
    (void)story(u"12"_s);
    readPage(2);
    QCOMPARE(unread(), (QStringList{u"10"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(must(mentions().progress()).unread, 6);
    readPage(3);
    QCOMPARE(unread(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    readPage(3);
    QVERIFY(unread().isEmpty());
    QCOMPARE(must(mentions().progress()).unread, 0);
}

void MentionContract::a_saved_article_is_unread_and_keeps_what_was_known()
{
    const Entity a = save(called(u"Dalwani"_s));
    const Article article = story(u"Dalwani speaks"_s);
    (void)story(u"Dalwani rests"_s);
    readAll({a});
    const Article after = edited(article, u"The minister speaks"_s);
    QCOMPARE(unread(), QStringList{u"The minister speaks"_s});
    QCOMPARE(with(a.id), (QStringList{u"Dalwani rests"_s, u"The minister speaks"_s}));
    readAll({a});
    QCOMPARE(with(a.id), QStringList{u"Dalwani rests"_s});
    QVERIFY(must(mentions().mentionsOf(after.id)).isEmpty());
}

void MentionContract::an_article_saved_while_it_is_read_stays_unread()
{
    const Entity a = save(called(u"Dalwani"_s));
    const Article article = story(u"Dalwani speaks"_s);
    const UnreadArticle asked = must(mentions().unread(1)).first();
    (void)edited(article, u"Dalwani is silent"_s);
    VERIFY_OK(mentions().write({reading(asked, {a.id})}));
    QCOMPARE(unread(), QStringList{u"Dalwani is silent"_s});
    QCOMPARE(must(mentions().progress()).unread, 1);
    QCOMPARE(with(a.id), QStringList{u"Dalwani is silent"_s});
    readAll({a});
    QVERIFY(unread().isEmpty());
    QCOMPARE(with(a.id).size(), 1);
}

void MentionContract::an_older_reading_takes_nothing_back()
{
    const Entity a = save(called(u"Dalwani"_s));
    const Article article = story(u"Dalwani speaks"_s);
    const UnreadArticle asked = must(mentions().unread(1)).first();
    (void)edited(article, u"Nobody speaks"_s);
    readAll({a});
    VERIFY_OK(mentions().write({reading(asked, {a.id})}));
    QVERIFY(unread().isEmpty());
    QVERIFY(with(a.id).isEmpty());
}

void MentionContract::articles_that_are_gone_are_no_fault()
{
    const Entity a = save(called(u"Dalwani"_s));
    (void)story(u"one"_s);
    const UnreadArticle asked = must(mentions().unread(1)).first();
    const ArticleMentions nowhere{ArticleId::make(clock.now()), asked.touch + 1, {Mention{a.id, 1, false}}};
    VERIFY_OK(mentions().write({nowhere, reading(asked, {a.id})}));
    QCOMPARE(with(a.id), QStringList{u"one"_s});
    QVERIFY(must(mentions().mentionsOf(nowhere.article)).isEmpty());
    VERIFY_OK(mentions().write({}));
}

void MentionContract::reading_again_takes_the_place_of_what_was_known()
{
    const Entity a = save(called(u"A"_s));
    const Entity b = save(called(u"B"_s));
    (void)story(u"one"_s, {u"T."_s}, QDate(2026, 1, 1));
    const UnreadArticle asked = must(mentions().unread(1)).first();
    VERIFY_OK(mentions().write({reading(asked, {a.id, b.id})}));
    VERIFY_OK(mentions().write({reading(asked, {b.id})}));
    QVERIFY(with(a.id).isEmpty());
    QVERIFY(must(mentions().months(a.id)).isEmpty());
    QCOMPARE(must(mentions().months(b.id)), (QList<MonthCount>{{2026, 1, 1}}));
    QCOMPARE(must(mentions().articleCounts({a.id, b.id})), (QList<qint64>{0, 1}));
}

void MentionContract::articles_with_an_entity_come_in_pages_the_newest_first()
{
    const Entity a = save(called(u"Zahwa"_s));
    for (int i = 0; i < 7; ++i)
        (void)story(i % 2 == 0 ? u"Zahwa %1"_s.arg(i) : u"Sabbaq %1"_s.arg(i));
    readAll({a});
    const QList<ArticleWithMention> first = must(mentions().articlesWith(a.id, 0, 3));
    QCOMPARE(first.size(), 3);
    QCOMPARE(first[0].article.headline, u"Zahwa 6"_s);
    QCOMPARE(first[2].article.headline, u"Zahwa 2"_s);
    const QList<ArticleWithMention> second = must(mentions().articlesWith(a.id, first[2].article.touch, 3));
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0].article.headline, u"Zahwa 0"_s);
    QVERIFY(must(mentions().articlesWith(a.id, second[0].article.touch, 3)).isEmpty());
    QVERIFY(must(mentions().articlesWith(a.id, 0, 0)).isEmpty());
}

void MentionContract::spiked_and_killed_articles_leave_no_trace()
{
    const Entity a = save(called(u"Zahwa"_s));
    const Article spiked = story(u"Zahwa one"_s, {u"T."_s}, QDate(2026, 2, 1));
    (void)story(u"Zahwa two"_s, {u"T."_s}, QDate(2026, 3, 1));
    readAll({a});
    (void)must(articles().transition(spiked.id, spiked.revision, Action::Spike, {}, people.chief));
    QCOMPARE(with(a.id), QStringList{u"Zahwa two"_s});
    QCOMPARE(unread(), QStringList{u"Zahwa one"_s});
    readAll({a});
    QCOMPARE(with(a.id), QStringList{u"Zahwa two"_s});
    QCOMPARE(must(mentions().articleCounts({a.id})), QList<qint64>{1});
    QCOMPARE(must(mentions().months(a.id)), (QList<MonthCount>{{2026, 3, 1}}));
    QVERIFY(must(mentions().mentionsOf(spiked.id)).isEmpty());
}

void MentionContract::a_new_name_makes_the_articles_with_its_words_unread()
{
    (void)story(u"Samer went home"_s);
    (void)story(u"The harbour"_s, {u"Nothing here."_s, u"It was Samer al-Dalwani's ship."_s});
    (void)must(articles().create(
        anArticle().inArabic().headlined(u"خبر"_s).withParagraphs({u"وقال ولسامر الدلواني سفينة."_s}).content(),
        people.author));
    (void)must(articles().create(
        anArticle().inArabic().headlined(u"بيان"_s).withParagraphs({u"وفد للأمم المتحدة"_s}).content(), people.author));
    readAll();
    const Entity person = anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
    VERIFY_OK(mentions().namesChanged(7, QList<Entity>{person}));
    QCOMPARE(must(mentions().progress()).registryStamp, 7u);
    QCOMPARE(must(mentions().progress()).unread, 2);
    QCOMPARE(unread(), (QStringList{u"خبر"_s, u"The harbour"_s}));
    const Entity nations = anEntity().named(u"Unheard Of"_s).inArabic(u"الأمم المتحدة"_s);
    VERIFY_OK(mentions().namesChanged(8, QList<Entity>{nations, person}));
    QCOMPARE(unread(), (QStringList{u"بيان"_s, u"خبر"_s, u"The harbour"_s}));
    readAll();
    QVERIFY(unread().isEmpty());
}

void MentionContract::changed_names_make_the_articles_that_mention_them_unread()
{
    const Entity a = save(called(u"Zahwa"_s));
    const Entity b = save(called(u"Sabbaq"_s));
    (void)story(u"Zahwa"_s);
    (void)story(u"Sabbaq"_s);
    readAll({a, b});
    Entity renamed = a;
    renamed.names.first().text = u"Elsewhere"_s;
    VERIFY_OK(mentions().namesChanged(9, QList<Entity>{renamed}));
    QCOMPARE(unread(), QStringList{u"Zahwa"_s});
    readAll({renamed, b});
    QVERIFY(with(a.id).isEmpty());
    VERIFY_OK(mentions().namesChanged(10, QList<Entity>{}));
    QVERIFY(unread().isEmpty());
    Entity removed;
    removed.id = b.id;
    VERIFY_OK(mentions().namesChanged(11, QList<Entity>{removed}));
    QCOMPARE(unread(), QStringList{u"Sabbaq"_s});
}

void MentionContract::all_is_unread_where_it_is_not_known_what_changed()
{
    const Entity a = save(called(u"Zahwa"_s));
    for (int i = 0; i < 5; ++i)
        (void)story(u"Zahwa %1"_s.arg(i));
    readAll({a});
    VERIFY_OK(mentions().namesChanged(quint64(0xF000'0000'0000'0001), std::nullopt));
    QCOMPARE(must(mentions().progress()).registryStamp, quint64(0xF000'0000'0000'0001));
    QCOMPARE(must(mentions().progress()).unread, 5);
    QCOMPARE(unread(2), (QStringList{u"Zahwa 4"_s, u"Zahwa 3"_s}));
    QCOMPARE(with(a.id).size(), 5);
    readAll({a}, 2);
    QCOMPARE(must(mentions().progress()).unread, 0);
    QCOMPARE(must(mentions().articleCounts({a.id})), QList<qint64>{5});
}

void MentionContract::merged_entities_are_found_under_the_kept_one()
{
    const Entity kept = save(called(u"Zahwa"_s));
    const Entity gone = save(called(u"Sabbaq"_s));
    const Entity other = save(called(u"Port"_s));
    (void)story(u"Sabbaq Port"_s, {u"T."_s}, QDate(2026, 1, 1));
    const Article both = story(u"Zahwa Sabbaq"_s, {u"T."_s}, QDate(2026, 1, 2));
    readAll({kept, gone, other});
    QCOMPARE(must(mentions().articleCounts({kept.id, gone.id})), (QList<qint64>{1, 2}));
    (void)must(entities().merge(kept.id, kept.revision, gone.id, gone.revision, people.chief));
    Entity ended;
    ended.id = gone.id;
    VERIFY_OK(mentions().namesChanged(5, QList<Entity>{must(entities().entity(kept.id)), ended}));
    QCOMPARE(with(kept.id), (QStringList{u"Zahwa Sabbaq"_s, u"Sabbaq Port"_s}));
    QCOMPARE(with(gone.id), with(kept.id));
    QCOMPARE(must(mentions().mentionsOf(both.id)), (QList<Mention>{{kept.id, 2, false}}));
    QCOMPARE(must(mentions().months(gone.id)), (QList<MonthCount>{{2026, 1, 2}}));
    QCOMPARE(must(mentions().companions(gone.id, 5)), (QList<Companion>{{other.id, 1}}));
    QCOMPARE(unread(), (QStringList{u"Zahwa Sabbaq"_s, u"Sabbaq Port"_s}));
    // Whoever read with the older names still writes the one that is gone.
    readAll({gone});
    QCOMPARE(must(mentions().articleCounts({kept.id, gone.id})), (QList<qint64>{2, 2}));
}

void MentionContract::a_merge_that_was_undone_has_both_read_again()
{
    const Entity kept = save(called(u"Zahwa"_s));
    const Entity gone = save(called(u"Sabbaq"_s));
    (void)story(u"Sabbaq"_s);
    (void)story(u"Zahwa"_s);
    readAll({kept, gone});
    (void)must(entities().merge(kept.id, kept.revision, gone.id, gone.revision, people.chief));
    Entity ended;
    ended.id = gone.id;
    VERIFY_OK(mentions().namesChanged(5, QList<Entity>{must(entities().entity(kept.id)), ended}));
    readAll({kept, gone});
    const UndoneMerge undone = must(entities().undoMerge(gone.id, people.chief));
    VERIFY_OK(mentions().namesChanged(6, QList<Entity>{undone.kept, undone.back}));
    QCOMPARE(unread(), (QStringList{u"Zahwa"_s, u"Sabbaq"_s}));
    readAll({undone.kept, undone.back});
    QCOMPARE(with(kept.id), QStringList{u"Zahwa"_s});
    QCOMPARE(with(gone.id), QStringList{u"Sabbaq"_s});
}

void MentionContract::months_are_those_of_the_dateline()
{
    const Entity a = save(called(u"Zahwa"_s));
    for (const QDate day : {QDate(2026, 1, 31), QDate(2025, 12, 1), QDate(2026, 1, 1), QDate(2024, 12, 31)})
        (void)story(u"Zahwa"_s, {u"T."_s}, day);
    (void)story(u"Elsewhere"_s, {u"T."_s}, QDate(2020, 5, 5));
    readAll({a});
    QCOMPARE(must(mentions().months(a.id)), (QList<MonthCount>{{2024, 12, 1}, {2025, 12, 1}, {2026, 1, 2}}));
}

void MentionContract::companions_are_counted()
{
    const Entity a = save(called(u"Zahwa"_s));
    const Entity b = save(called(u"Sabbaq"_s));
    const Entity c = save(called(u"Port"_s));
    for (const QString &headline : {u"Zahwa Sabbaq"_s, u"Zahwa Sabbaq Port"_s, u"Sabbaq Port"_s, u"Zahwa"_s})
        (void)story(headline);
    readAll({a, b, c});
    QCOMPARE(must(mentions().companions(a.id, 5)), (QList<Companion>{{b.id, 2}, {c.id, 1}}));
    QCOMPARE(must(mentions().companions(a.id, 1)), (QList<Companion>{{b.id, 2}}));
    QCOMPARE(must(mentions().companions(c.id, 5)), (QList<Companion>{{b.id, 2}, {a.id, 1}}));
}

void MentionContract::articles_are_limited_to_a_month_and_a_companion()
{
    const Entity a = save(called(u"Zahwa"_s));
    const Entity b = save(called(u"Sabbaq"_s));
    const Entity c = save(called(u"Port"_s));
    QList<ArticleId> stories;
    for (const auto &[headline, day] :
         {std::pair(u"Zahwa Sabbaq"_s, QDate(2025, 12, 31)), std::pair(u"Zahwa"_s, QDate(2026, 1, 1)),
          std::pair(u"Zahwa Sabbaq"_s, QDate(2026, 1, 31)), std::pair(u"Sabbaq"_s, QDate(2026, 1, 31))})
        stories << story(headline, {u"T."_s}, day).id;
    readAll({a, b, c});
    const auto found = [&](const MentionFilter &filter, qint64 before = 0) {
        QList<ArticleId> ids;
        for (const ArticleWithMention &one : must(mentions().articlesWith(a.id, before, 10, filter)))
            ids << one.article.id;
        return ids;
    };
    QCOMPARE(found({{}, QDate(2026, 1, 15)}), (QList{stories[2], stories[1]}));
    QCOMPARE(found({b.id, {}}), (QList{stories[2], stories[0]}));
    QCOMPARE(found({b.id, QDate(2025, 12, 1)}), (QList{stories[0]}));
    QVERIFY(found({c.id, {}}).isEmpty());
    QVERIFY(found({{}, QDate(2024, 1, 1)}).isEmpty());
    const qint64 newest = must(mentions().articlesWith(a.id, 0, 1, {b.id, {}})).first().article.touch;
    QCOMPARE(found({b.id, {}}, newest), (QList{stories[0]}));
    QCOMPARE(must(mentions().together({{a.id, b.id}, {b.id, a.id}, {a.id, c.id}})), (QList<qint64>{2, 2, 0}));
    QVERIFY(must(mentions().together({})).isEmpty());
}

void MentionContract::articles_that_share_names_are_found()
{
    const Entity a = save(called(u"Zahwa"_s));
    const Entity b = save(called(u"Sabbaq"_s));
    const Article own = story(u"Zahwa Sabbaq own"_s);
    const Article both = story(u"Zahwa Sabbaq"_s);
    (void)story(u"Zahwa"_s);
    (void)story(u"Sabbaq"_s);
    const Article spiked = story(u"Zahwa Sabbaq spiked"_s);
    (void)must(articles().create(anArticle().inArabic().headlined(u"Zahwa عربي"_s).content(), people.author));
    readAll({a, b});
    (void)must(articles().transition(spiked.id, spiked.revision, Action::Spike, {}, people.chief));
    const QList<SharedNames> shared = must(mentions().sharing({b.id, a.id}, Language::English, own.id, 10));
    QCOMPARE(shared.size(), 3);
    QCOMPARE(shared[0].article, must(articles().summaries({both.id})).first());
    QCOMPARE(shared[0].shared, (QList<EntityId>{b.id, a.id}));
    QCOMPARE(shared[1].article.headline, u"Sabbaq"_s);
    QCOMPARE(shared[1].shared, QList<EntityId>{b.id});
    QCOMPARE(shared[2].article.headline, u"Zahwa"_s);
    QCOMPARE(must(mentions().sharing({a.id}, Language::Arabic, {}, 10)).size(), 1);
    QCOMPARE(must(mentions().sharing({a.id, b.id}, Language::English, own.id, 1)).size(), 1);
    QVERIFY(must(mentions().sharing({}, Language::English, own.id, 10)).isEmpty());
}

void MentionContract::an_entity_nobody_mentions_has_nothing()
{
    const EntityId nobody = EntityId::make(clock.now());
    QVERIFY(with(nobody).isEmpty());
    QVERIFY(must(mentions().months(nobody)).isEmpty());
    QVERIFY(must(mentions().companions(nobody, 5)).isEmpty());
    QCOMPARE(must(mentions().articleCounts({nobody})), QList<qint64>{0});
    QVERIFY(must(mentions().sharing({nobody}, Language::English, {}, 5)).isEmpty());
    QVERIFY(must(mentions().mentionsOf(ArticleId::make(clock.now()))).isEmpty());
    Entity unknown;
    unknown.id = nobody;
    VERIFY_OK(mentions().namesChanged(3, QList<Entity>{unknown}));
}

void MentionContract::reading_tells_nobody_and_is_no_part_of_the_record()
{
    const Entity a = save(called(u"Zahwa"_s));
    (void)story(u"Zahwa"_s);
    (void)stores().takeChanges();
    const qint64 events = eventCount();
    readAll({a});
    VERIFY_OK(mentions().namesChanged(3, QList<Entity>{a}));
    QVERIFY(stores().takeChanges().isEmpty());
    QCOMPARE(eventCount(), events);
}

void MentionContract::two_programs_read_side_by_side()
{
    const auto another = must(newsroom().openAnother());
    if (!another)
        QSKIP("this engine knows only one program");
    const Entity a = save(called(u"Zahwa"_s));
    for (int i = 0; i < 4; ++i)
        (void)story(u"Zahwa %1"_s.arg(i));
    QList<ArticleMentions> mine;
    for (const UnreadArticle &article : must(mentions().unread(3)))
        mine << reading(article, {a.id});
    QList<ArticleMentions> theirs;
    for (const UnreadArticle &article : must(another->mentions().unread(2)))
        theirs << reading(article, {a.id});
    VERIFY_OK(mentions().write(mine));
    VERIFY_OK(another->mentions().write(theirs));
    QCOMPARE(unread(), QStringList{u"Zahwa 0"_s});
    QCOMPARE(must(mentions().articleCounts({a.id})), QList<qint64>{3});
    QCOMPARE(with(a.id).size(), 3);
}

QTEST_GUILESS_MAIN(MentionContract)
#include "mentioncontract.moc"
