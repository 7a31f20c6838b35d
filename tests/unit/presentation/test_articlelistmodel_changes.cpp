// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlepages.h"
#include "presentation/bulletins/submittedmodel.h"
#include "unit/presentation/listfixture.h"

#include <QRandomGenerator>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// How a list that is on the screen follows what is committed.
class TestArticleListModelChanges : public QObject
{
    Q_OBJECT

private slots:
    void a_new_article_comes_in_at_the_top();
    void a_changed_article_moves_to_the_top_and_stays_selected();
    void an_article_that_does_not_belong_here_any_more_leaves();
    void a_change_far_down_that_nobody_has_seen_leaves_no_gap();
    void what_is_on_the_screen_stays_there_when_the_top_is_not_kept();
    void a_page_on_its_way_never_lands_in_the_wrong_place();
    void a_large_import_shows_at_once();
    void another_programs_writes_show();
    void a_change_while_the_first_page_is_on_its_way_is_not_lost();
    void a_refresh_that_failed_is_made_up_for();
    void changes_that_are_no_articles_ask_nothing();
    void a_name_that_changed_is_painted_anew();
    void follows_any_course_of_changes_data();
    void follows_any_course_of_changes();
    void the_queue_of_the_sub_editors_shows_what_was_submitted();
};

void TestArticleListModelChanges::a_new_article_comes_in_at_the_top()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    QSignalSpy reset(&room.model, &QAbstractItemModel::modelReset);
    const Article fresh = room.story(u"fresh"_s);
    QTRY_COMPARE(room.model.idAt(0), fresh.id);
    QCOMPARE(room.model.rowCount(), 301);
    QTRY_COMPARE(room.shown(), room.wanted());
    QCOMPARE(reset.size(), 0);
}

void TestArticleListModelChanges::a_changed_article_moves_to_the_top_and_stays_selected()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(30);
    QVERIFY(room.show());
    const QPersistentModelIndex selected = room.model.index(20, 0);
    const ArticleId id = room.model.idAt(20);
    room.touch(id);
    room.tell();
    QTRY_COMPARE(selected.row(), 0);
    QCOMPARE(selected.data(), QVariant(room.stored(id).content.headline));
    QCOMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::an_article_that_does_not_belong_here_any_more_leaves()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(200);
    ArticleQuery drafts;
    drafts.status = Status::Draft;
    QVERIFY(room.show(drafts));
    const QPersistentModelIndex leaving = room.model.index(20, 0);
    room.spike(room.model.idAt(20));
    room.tell();
    QTRY_COMPARE(room.model.rowCount(), 199);
    QVERIFY(!leaving.isValid());
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::a_change_far_down_that_nobody_has_seen_leaves_no_gap()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(600);
    QVERIFY(room.show());
    (void)room.model.index(500, 0).data();
    QTRY_VERIFY(room.model.summary(500));
    room.touch(ids[300]); // row 299 is on a page that was never fetched
    room.tell();
    QTRY_COMPARE(room.model.idAt(0), ids[300]);
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::what_is_on_the_screen_stays_there_when_the_top_is_not_kept()
{
    constexpr int many = 5000;
    constexpr int looked = 4900;
    ListFixture room;
    room.tester.reset();
    room.enter(many);
    QVERIFY(room.show());
    for (int row = ArticlePages::pageSize; row < many; row += ArticlePages::pageSize) {
        (void)room.model.index(row, 0).data();
        QTRY_VERIFY(room.model.summary(row));
    }
    QVERIFY(!room.model.summary(0));
    const QPersistentModelIndex onScreen = room.model.index(looked, 0);
    const ArticleId id = room.model.idAt(looked);
    const ArticleId moved = room.model.idAt(looked + 50);
    room.touch(moved);
    room.story(u"fresh"_s);
    QTRY_COMPARE(room.model.rowCount(), many + 1);
    QCOMPARE(onScreen.row(), looked + 2); // below the new one and the one that moved up
    QCOMPARE(onScreen.data(ArticleListModel::IdRole).value<ArticleId>(), id);
    QCOMPARE(room.model.idAt(1), moved);
}

void TestArticleListModelChanges::a_page_on_its_way_never_lands_in_the_wrong_place()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    room.executor.setHeld(true);
    (void)room.model.index(200, 0).data();
    QCOMPARE(room.executor.waitingJobs(), 1);
    room.story(u"fresh"_s);
    QTRY_COMPARE(room.executor.waitingJobs(), 2);
    // The page is cut before the change reaches the list and answers after it.
    room.executor.setHeld(false);
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::a_large_import_shows_at_once()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    room.enter(500, u"wire"_s);
    room.tell();
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::another_programs_writes_show()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(300);
    QVERIFY(room.show());
    QTRY_COMPARE(room.shown(), room.wanted());
    const QPersistentModelIndex selected = room.model.index(5, 0);
    const ArticleId id = room.model.idAt(5);
    room.enter(3, u"foreign"_s);
    room.touch(ids[10]);
    (void)room.stores.takeChanges(); // nobody says what was written
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.shown(), room.wanted());
    QCOMPARE(selected.data(ArticleListModel::IdRole).value<ArticleId>(), id);
}

void TestArticleListModelChanges::a_change_while_the_first_page_is_on_its_way_is_not_lost()
{
    ListFixture room;
    room.enter(3);
    room.executor.setHeld(true);
    room.model.setQuery({});
    room.story(u"fresh"_s);
    QTRY_COMPARE(room.executor.waitingJobs(), 2); // asked again
    room.executor.setHeld(false);
    QTRY_COMPARE(room.shown(), room.wanted());
    QVERIFY(!room.model.isLoading());
}

void TestArticleListModelChanges::a_refresh_that_failed_is_made_up_for()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(300);
    QVERIFY(room.show());
    QTRY_COMPARE(room.shown(), room.wanted());
    QSignalSpy failed(&room.model, &ArticleListModel::failed);
    room.executor.loseStore(Error{ErrorCode::Busy, u"locked"_s, {}, nullptr});
    room.touch(ids[20]);
    room.tell();
    QTRY_COMPARE(failed.size(), 1);
    room.executor.restoreStore();
    room.story(u"fresh"_s);
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::changes_that_are_no_articles_ask_nothing()
{
    ListFixture room;
    room.enter(3);
    QVERIFY(room.show());
    room.executor.setHeld(true);
    ChangeSet bulletins;
    bulletins.bulletins << BulletinId::make(Instant{1});
    emit room.executor.committed(bulletins);
    ChangeSet articles;
    articles.articles << room.model.idAt(0);
    emit room.executor.committed(articles);
    emit room.executor.committed(articles);
    QTRY_COMPARE(room.executor.waitingJobs(), 1); // a burst is one question, and the bulletin was none
    room.executor.setHeld(false);
}

void TestArticleListModelChanges::a_name_that_changed_is_painted_anew()
{
    ListFixture room;
    room.enter(3);
    QVERIFY(room.show());
    QSignalSpy changed(&room.model, &QAbstractItemModel::dataChanged);
    room.desk.setUiLanguage(Language::Arabic);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
}

void TestArticleListModelChanges::follows_any_course_of_changes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestArticleListModelChanges::follows_any_course_of_changes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    ListFixture room;
    QList<ArticleId> drafts = room.enter(700);
    ArticleQuery query;
    query.status = Status::Draft;
    QVERIFY(room.show(query));
    for (int round = 0; round < 12; ++round) {
        (void)room.model.index(random.bounded(room.model.rowCount()), 0).data();
        const int changes = random.bounded(1, 6);
        for (int i = 0; i < changes; ++i) {
            const qsizetype which = random.bounded(static_cast<int>(drafts.size()));
            switch (random.bounded(4)) {
            case 0:
                drafts << room.enter(random.bounded(1, 5), u"wire"_s);
                break;
            case 1:
                room.spike(drafts.takeAt(which));
                break;
            default:
                room.touch(drafts[which]);
                break;
            }
            if (random.bounded(3) == 0)
                room.tell();
        }
        room.tell();
        // Sometimes one change comes on the heels of another, sometimes there is time to settle.
        if (random.bounded(2) == 0)
            QTRY_COMPARE(room.model.rowCount(), room.wanted().size());
    }
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModelChanges::the_queue_of_the_sub_editors_shows_what_was_submitted()
{
    DeskFixture room;
    SubmittedModel queue(room.desk);
    QSignalSpy loaded(&queue, &ArticleListModel::loaded);
    queue.setQuery({});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(queue.rowCount(), 0);
    room.story(u"draft"_s);
    const Article submitted = room.story(u"flood"_s, Status::Submitted);
    QTRY_COMPARE(queue.rowCount(), 1);
    QCOMPARE(queue.idAt(0), submitted.id);
    testlib::must(testlib::act(room.stores.articles(), submitted, Action::Approve, room.people.subEditor));
    room.tell();
    QTRY_COMPARE(queue.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestArticleListModelChanges)
#include "test_articlelistmodel_changes.moc"
