// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlelistmodel.h"
#include "presentation/entities/entitydossier.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSet>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestEntityDossier : public QObject
{
    Q_OBJECT

private slots:
    void articles_stand_newest_first();
    void a_row_says_what_a_list_shows();
    void more_articles_come_page_by_page();
    void months_and_figures_are_told();
    void a_month_limits_the_articles();
    void a_companion_limits_the_articles();
    void who_stands_with_it_most_comes_first();
    void walking_to_a_companion_lays_the_way_back();
    void an_answer_for_the_entity_before_is_dropped();
    void what_is_read_anew_is_shown();
    void nothing_is_asked_while_nobody_looks();
    void what_is_not_read_yet_is_counted();
    void a_name_that_was_merged_is_found_under_the_one_it_went_into();
    void an_entity_that_is_gone_has_no_name();
    void nobody_mentioned_has_no_articles();
    void a_lost_store_is_told();
};

namespace {

struct DossierFixture : DeskFixture
{
    EntityRegistry registry{desk};
    MentionsPass pass{desk, registry};
    EntityDossier dossier{desk, pass};
    QAbstractItemModelTester articles{&dossier.articles(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester companions{&dossier.companions(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    Entity mira = enter(u"Mira Halabi"_s, u"ميرا الحلبي"_s);
    Entity omar = enter(u"Omar Nasser"_s, u"عمر ناصر"_s);
    Entity port = enter(u"Port Marlow"_s, u"ميناء مارلو"_s);

    Entity enter(const QString &name, const QString &arabic)
    {
        Entity entity = testlib::anEntity().named(name).inArabic(arabic);
        entity.id = {};
        entity.revision = 0;
        return testlib::must(stores.entities().save(entity, people.subEditor));
    }
    ArticleId write(const QString &slug, const QList<Mention> &mentions, QDate day = {2026, 5, 1})
    {
        const Article article = testlib::must(stores.articles().create(testlib::aStory(slug), people.author));
        read(article.id, mentions, day);
        return article.id;
    }
    void read(ArticleId id, const QList<Mention> &mentions, QDate day = {2026, 5, 1})
    {
        for (const UnreadArticle &unread : testlib::must(stores.mentions().unread(10))) {
            if (unread.id == id)
                testlib::must(stores.mentions().write({{id, unread.touch, mentions, day}}));
        }
    }
    bool open(const Entity &entity, EntityId with = {})
    {
        dossier.open(entity.id, with);
        return settles();
    }
    bool settles()
    {
        // Facts, companions and articles are asked for one after the other and come in that order.
        return QTest::qWaitFor([this] { return dossier.isLoaded(); }) &&
               QTest::qWaitFor([this] { return executor.waitingJobs() == 0; }) &&
               !QTest::qWaitFor([this] { return executor.waitingJobs() > 0; }, 20);
    }
    [[nodiscard]] QStringList slugs() const
    {
        QStringList slugs;
        for (int row = 0; row < dossier.articles().rowCount(); ++row)
            slugs << dossier.articles().index(row).data(ArticleListModel::SummaryRole).value<ArticleSummary>().slug;
        return slugs;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < dossier.companions().rowCount(); ++row)
            names << dossier.companions().index(row).data().toString();
        return names;
    }
};

} // namespace

void TestEntityDossier::articles_stand_newest_first()
{
    DossierFixture room;
    room.write(u"first"_s, {{room.mira.id, 2, true}});
    room.write(u"other"_s, {{room.omar.id, 1, false}});
    room.write(u"last"_s, {{room.omar.id, 1, false}, {room.mira.id, 1, false}});
    QVERIFY(room.open(room.mira));
    QCOMPARE(room.slugs(), (QStringList{u"last"_s, u"first"_s}));
    QVERIFY(room.dossier.articles().isComplete());
}

void TestEntityDossier::a_row_says_what_a_list_shows()
{
    DossierFixture room;
    const ArticleId id = room.write(u"first"_s, {{room.mira.id, 2, true}});
    QVERIFY(room.open(room.mira));
    const QModelIndex row = room.dossier.articles().index(0);
    QCOMPARE(row.data(EntityArticlesModel::CountRole), QVariant(2));
    QCOMPARE(row.data(EntityArticlesModel::IsInHeadlineRole), QVariant(true));
    QVERIFY(!row.data(EntityArticlesModel::MomentRole).toString().isEmpty());
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(row.data().toString()) && spoken.contains(u"Draft"_s), qPrintable(spoken));
    QCOMPARE(room.dossier.articles().idAt(0), id);
    QCOMPARE(room.dossier.articles().rowOf(id), 0);
    QVERIFY(room.dossier.articles().idAt(1).isNull());
    QVERIFY(room.dossier.articles().idAt(-1).isNull());
}

void TestEntityDossier::more_articles_come_page_by_page()
{
    DossierFixture room;
    constexpr int all = EntityArticlesModel::pageSize * 2 + 5;
    for (int i = 0; i < all; ++i)
        room.write(u"story-%1"_s.arg(i), {{room.mira.id, 1, false}});
    room.dossier.open(room.mira.id);
    QTRY_VERIFY(room.dossier.articles().rowCount() >= EntityArticlesModel::pageSize);
    EntityArticlesModel &articles = room.dossier.articles();
    QVERIFY(QTest::qWaitFor([&articles] {
        articles.fetchMore({});
        articles.fetchMore({}); // a view asks more than once
        return articles.isComplete();
    }));
    QCOMPARE(articles.rowCount(), all);
    const QStringList slugs = room.slugs();
    QCOMPARE(QSet<QString>(slugs.cbegin(), slugs.cend()).size(), all);
    QVERIFY(!articles.canFetchMore({}));
    QCOMPARE(slugs.last(), u"story-0"_s);
    // Reading anew keeps as many.
    room.dossier.setWatched(true);
    room.write(u"newest"_s, {{room.mira.id, 1, false}});
    emit room.pass.articlesRead({});
    QTRY_COMPARE(room.slugs().first(), u"newest"_s);
    QVERIFY(articles.rowCount() >= all);
}

void TestEntityDossier::months_and_figures_are_told()
{
    DossierFixture room;
    room.write(u"a"_s, {{room.mira.id, 1, false}}, {2026, 1, 31});
    room.write(u"b"_s, {{room.mira.id, 1, false}}, {2025, 12, 1});
    room.write(u"c"_s, {{room.mira.id, 1, false}}, {2026, 1, 1});
    QVERIFY(room.open(room.mira));
    QCOMPARE(room.dossier.articleCount(), 3);
    QCOMPARE(room.dossier.months(), (QList<MonthCount>{{2025, 12, 1}, {2026, 1, 2}}));
    QCOMPARE(room.dossier.entity().houseName(Language::Arabic), u"ميرا الحلبي"_s);
}

void TestEntityDossier::a_month_limits_the_articles()
{
    DossierFixture room;
    room.write(u"december"_s, {{room.mira.id, 1, false}}, {2025, 12, 31});
    room.write(u"january"_s, {{room.mira.id, 1, false}}, {2026, 1, 1});
    QVERIFY(room.open(room.mira));
    room.dossier.limitToMonth({2025, 12, 15});
    QTRY_COMPARE(room.slugs(), QStringList{u"december"_s});
    QCOMPARE(room.dossier.filter().month, QDate(2025, 12, 1));
    room.dossier.limitToMonth({2024, 2, 1});
    QTRY_COMPARE(room.slugs(), QStringList());
    room.dossier.limitToMonth({});
    QTRY_COMPARE(room.slugs(), (QStringList{u"january"_s, u"december"_s}));
}

void TestEntityDossier::a_companion_limits_the_articles()
{
    DossierFixture room;
    room.write(u"both"_s, {{room.mira.id, 1, false}, {room.omar.id, 1, false}});
    room.write(u"one"_s, {{room.mira.id, 1, false}});
    QVERIFY(room.open(room.mira, room.omar.id));
    QCOMPARE(room.slugs(), QStringList{u"both"_s});
    QCOMPARE(room.dossier.with().id, room.omar.id);
    room.dossier.limitToCompanion({});
    QTRY_COMPARE(room.slugs(), (QStringList{u"one"_s, u"both"_s}));
    QVERIFY(room.dossier.with().id.isNull());
}

void TestEntityDossier::who_stands_with_it_most_comes_first()
{
    DossierFixture room;
    room.write(u"a"_s, {{room.mira.id, 1, false}, {room.omar.id, 5, false}, {room.port.id, 1, false}});
    room.write(u"b"_s, {{room.mira.id, 1, false}, {room.port.id, 1, false}});
    QVERIFY(room.open(room.mira));
    QCOMPARE(room.names(), (QStringList{u"Port Marlow"_s, u"Omar Nasser"_s}));
    QCOMPARE(room.dossier.companions().index(0).data(CompanionsModel::TogetherRole), QVariant(2));
    QCOMPARE(room.dossier.companions().idAt(1), room.omar.id);
    QVERIFY(room.dossier.companions().idAt(2).isNull());
    room.desk.setUiLanguage(Language::Arabic);
    QCOMPARE(room.names(), (QStringList{u"ميناء مارلو"_s, u"عمر ناصر"_s}));
}

void TestEntityDossier::walking_to_a_companion_lays_the_way_back()
{
    DossierFixture room;
    room.write(u"both"_s, {{room.mira.id, 1, false}, {room.omar.id, 1, false}}, {2026, 1, 1});
    QVERIFY(room.open(room.mira));
    QVERIFY(!room.dossier.canGoBack());
    room.dossier.limitToMonth({2026, 1, 1});
    QVERIFY(room.open(room.omar));
    QCOMPARE(room.names(), QStringList{u"Mira Halabi"_s});
    QVERIFY(!room.dossier.filter().month.isValid());
    QVERIFY(room.dossier.canGoBack());
    QVERIFY(room.open(room.omar)); // no way from itself to itself
    room.dossier.goBack();
    QCOMPARE(room.dossier.id(), room.mira.id);
    QCOMPARE(room.dossier.filter().month, QDate(2026, 1, 1));
    QTRY_COMPARE(room.names(), QStringList{u"Omar Nasser"_s});
    QVERIFY(!room.dossier.canGoBack());
    room.dossier.goBack();
    QCOMPARE(room.dossier.id(), room.mira.id);
}

void TestEntityDossier::an_answer_for_the_entity_before_is_dropped()
{
    DossierFixture room;
    room.write(u"hers"_s, {{room.mira.id, 1, false}});
    room.write(u"his"_s, {{room.omar.id, 1, false}, {room.port.id, 1, false}});
    room.executor.setHeld(true);
    room.dossier.open(room.mira.id);
    room.dossier.open(room.omar.id);
    room.executor.setHeld(false);
    QVERIFY(room.settles());
    QCOMPARE(room.slugs(), QStringList{u"his"_s});
    QCOMPARE(room.dossier.entity().id, room.omar.id);
    QCOMPARE(room.names(), QStringList{u"Port Marlow"_s});
}

void TestEntityDossier::what_is_read_anew_is_shown()
{
    DossierFixture room;
    const ArticleId id = room.write(u"first"_s, {{room.mira.id, 1, false}});
    QVERIFY(room.open(room.mira));
    room.dossier.setWatched(true);
    QSignalSpy resets(&room.dossier.articles(), &QAbstractItemModel::modelReset);
    room.write(u"second"_s, {{room.mira.id, 1, false}, {room.omar.id, 1, false}});
    emit room.pass.articlesRead({});
    QTRY_COMPARE(room.slugs(), (QStringList{u"second"_s, u"first"_s}));
    QTRY_COMPARE(room.names(), QStringList{u"Omar Nasser"_s});
    QCOMPARE(room.dossier.articleCount(), 2);
    QCOMPARE(resets.size(), 1);
    // A state that changes moves no row.
    const Article article = room.stored(id);
    testlib::must(room.stores.articles().transition(id, article.revision, Action::Submit, {}, room.people.author));
    room.tell();
    const auto status = [&room] {
        return room.dossier.articles().index(1).data(ArticleListModel::SummaryRole).value<ArticleSummary>().status;
    };
    QTRY_COMPARE(status(), Status::Submitted);
    QCOMPARE(resets.size(), 1);
}

void TestEntityDossier::nothing_is_asked_while_nobody_looks()
{
    DossierFixture room;
    room.write(u"first"_s, {{room.mira.id, 1, false}});
    QVERIFY(room.open(room.mira));
    room.write(u"second"_s, {{room.mira.id, 1, false}});
    room.executor.setHeld(true);
    emit room.pass.articlesRead({});
    QVERIFY(!QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }, 700));
    room.executor.setHeld(false);
    room.dossier.setWatched(true);
    QTRY_COMPARE(room.slugs().size(), 2);
}

void TestEntityDossier::what_is_not_read_yet_is_counted()
{
    DossierFixture room;
    const ArticleId id = room.write(u"read"_s, {{room.mira.id, 1, false}});
    (void)room.story(u"unread"_s);
    QVERIFY(room.open(room.mira));
    QCOMPARE(room.dossier.progress().unread, 1);
    QCOMPARE(room.dossier.articles().idAt(0), id);
}

void TestEntityDossier::a_name_that_was_merged_is_found_under_the_one_it_went_into()
{
    DossierFixture room;
    room.write(u"hers"_s, {{room.mira.id, 1, false}});
    testlib::must(room.stores.entities().merge(room.omar.id, room.omar.revision, room.mira.id, room.mira.revision,
                                               room.people.chief));
    testlib::must(room.stores.mentions().namesChanged(5, QList<Entity>{}));
    QVERIFY(room.open(room.mira));
    QCOMPARE(room.dossier.entity().id, room.omar.id);
    QCOMPARE(room.slugs(), QStringList{u"hers"_s});
}

void TestEntityDossier::an_entity_that_is_gone_has_no_name()
{
    DossierFixture room;
    const Entity nobody = testlib::anEntity();
    QVERIFY(room.open(nobody));
    QVERIFY(room.dossier.entity().id.isNull());
    QVERIFY(room.slugs().isEmpty() && room.names().isEmpty());
}

void TestEntityDossier::nobody_mentioned_has_no_articles()
{
    DossierFixture room;
    QVERIFY(room.open(room.mira));
    QCOMPARE(room.dossier.articleCount(), 0);
    QVERIFY(room.dossier.months().isEmpty());
    QVERIFY(!room.dossier.articles().canFetchMore({}));
}

void TestEntityDossier::a_lost_store_is_told()
{
    DossierFixture room;
    room.write(u"hers"_s, {{room.mira.id, 1, false}});
    QSignalSpy failed(&room.dossier, &EntityDossier::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.dossier.open(room.mira.id);
    QTRY_COMPARE(failed.size(), 3);
    room.executor.restoreStore();
    room.dossier.setWatched(true);
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.slugs(), QStringList{u"hers"_s});
}

QTEST_MAIN(TestEntityDossier)
#include "test_entitydossier.moc"
