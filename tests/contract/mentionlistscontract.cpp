// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/mentiontest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What MentionStore promises of what it answers.
class MentionListsContract : public contract::MentionTest
{
    Q_OBJECT

private slots:
    void articles_with_an_entity_come_in_pages_the_newest_first();
    void spiked_and_killed_articles_leave_no_trace();
    void months_are_those_of_the_dateline();
    void companions_are_counted();
    void articles_are_limited_to_a_month_and_a_companion();
    void articles_that_share_names_are_found();
    void an_entity_nobody_mentions_has_nothing();
};

void MentionListsContract::articles_with_an_entity_come_in_pages_the_newest_first()
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

void MentionListsContract::spiked_and_killed_articles_leave_no_trace()
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

void MentionListsContract::months_are_those_of_the_dateline()
{
    const Entity a = save(called(u"Zahwa"_s));
    for (const QDate day : {QDate(2026, 1, 31), QDate(2025, 12, 1), QDate(2026, 1, 1), QDate(2024, 12, 31)})
        (void)story(u"Zahwa"_s, {u"T."_s}, day);
    (void)story(u"Elsewhere"_s, {u"T."_s}, QDate(2020, 5, 5));
    readAll({a});
    QCOMPARE(must(mentions().months(a.id)), (QList<MonthCount>{{2024, 12, 1}, {2025, 12, 1}, {2026, 1, 2}}));
}

void MentionListsContract::companions_are_counted()
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

void MentionListsContract::articles_are_limited_to_a_month_and_a_companion()
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

void MentionListsContract::articles_that_share_names_are_found()
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

void MentionListsContract::an_entity_nobody_mentions_has_nothing()
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

QTEST_GUILESS_MAIN(MentionListsContract)
#include "mentionlistscontract.moc"
