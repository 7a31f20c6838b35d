// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/mentiontest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What MentionStore promises of what is read and what is not.
class MentionContract : public contract::MentionTest
{
    Q_OBJECT

private slots:
    void all_articles_are_unread_at_first_the_newest_first();
    void what_was_written_is_read_and_comes_back();
    void reading_goes_on_where_it_stopped();
    void a_saved_article_is_unread_and_keeps_what_was_known();
    void an_article_saved_while_it_is_read_stays_unread();
    void an_older_reading_takes_nothing_back();
    void what_was_read_with_older_names_is_not_written();
    void articles_that_are_gone_are_no_fault();
    void reading_again_takes_the_place_of_what_was_known();
    void a_new_name_makes_the_articles_with_its_words_unread();
    void changed_names_make_the_articles_that_mention_them_unread();
    void all_is_unread_where_it_is_not_known_what_changed();
    void merged_entities_are_found_under_the_kept_one();
    void a_merge_that_was_undone_has_both_read_again();
    void reading_tells_nobody_and_is_no_part_of_the_record();
    void two_programs_read_side_by_side();
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

void MentionContract::what_was_read_with_older_names_is_not_written()
{
    const Entity a = save(called(u"Dalwani"_s));
    (void)story(u"Dalwani speaks"_s);
    VERIFY_OK(mentions().namesChanged(4, std::nullopt));
    const QList<ArticleMentions> read{reading(must(mentions().unread(1)).first(), {a.id})};
    VERIFY_OK(mentions().namesChanged(5, QList<Entity>{a}));
    const auto late = mentions().write(read, 4);
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QCOMPARE(unread().size(), 1);
    QVERIFY(with(a.id).isEmpty());
    VERIFY_OK(mentions().write(read, 5));
    QVERIFY(unread().isEmpty());
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
