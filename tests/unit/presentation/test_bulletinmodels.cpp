// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlemime.h"
#include "presentation/bulletins/bulletinitemsmodel.h"
#include "presentation/bulletins/bulletinlistmodel.h"
#include "unit/presentation/bulletinfixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

#include <memory>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestBulletinModels : public QObject
{
    Q_OBJECT

private slots:
    void items_show_the_articles_in_order();
    void an_item_says_what_holds_it_up();
    void rows_keep_their_selection_when_they_move();
    void rows_are_dragged_to_another_place();
    void articles_are_dropped_in_from_a_list();
    void a_mixed_drop_moves_and_adds();
    void what_is_no_article_cannot_be_dropped();
    void nothing_is_dropped_into_a_released_bulletin();
    void the_list_shows_the_newest_bulletin_first();
    void the_list_follows_what_becomes_of_a_bulletin();
    void a_list_that_cannot_be_read_is_told();
};

namespace {

struct ItemsFixture : BulletinFixture
{
    BulletinItemsModel model{controller};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    bool drop(const QList<ArticleId> &ids, int row)
    {
        const std::unique_ptr<QMimeData> mime(makeArticleMime(ids));
        return model.dropMimeData(mime.get(), Qt::CopyAction, row, 0, {});
    }
};

struct ListFixture : BulletinFixture
{
    BulletinListModel model{desk};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestBulletinModels::items_show_the_articles_in_order()
{
    ItemsFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    QCOMPARE(room.model.rowCount(), 2);
    const QModelIndex second = room.model.index(1);
    QCOMPARE(second.data(), QVariant(u"About b"_s));
    QCOMPARE(second.data(BulletinItemsModel::PositionRole), QVariant(2));
    QCOMPARE(second.data(BulletinItemsModel::SlugRole), QVariant(u"b"_s));
    QCOMPARE(second.data(BulletinItemsModel::WordsRole), QVariant(2));
    QCOMPARE(second.data(BulletinItemsModel::StatusRole).value<Status>(), Status::Approved);
    QCOMPARE(second.data(BulletinItemsModel::IdRole).value<ArticleId>(), ids[1]);
    QCOMPARE(second.data(BulletinItemsModel::SummaryRole).value<ArticleSummary>().slug, u"b"_s);
    QCOMPARE(room.model.rowOf(ids[1]), 1);
    QVERIFY(room.model.idAt(2).isNull());
}

void TestBulletinModels::an_item_says_what_holds_it_up()
{
    ItemsFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s});
    QCOMPARE(room.model.index(0).data(BulletinItemsModel::RefusalRole), QVariant(QString()));
    QCOMPARE(room.model.index(0).data(BulletinItemsModel::IsNewerRole), QVariant(false));
    const Article article = room.stored(ids[0]);
    ArticleContent content = article.content;
    content.headline = u"Changed"_s;
    testlib::must(room.stores.articles().save(article.id, article.revision, content, room.people.author));
    room.tell();
    QTRY_COMPARE(room.model.index(0).data(), QVariant(u"Changed"_s));
    QVERIFY(!room.model.index(0).data(BulletinItemsModel::RefusalRole).toString().isEmpty());
    QVERIFY(room.model.index(0).data(Qt::ToolTipRole).toString().size() > content.headline.size());
}

void TestBulletinModels::rows_keep_their_selection_when_they_move()
{
    ItemsFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const QPersistentModelIndex selected = room.model.index(2);
    VERIFY_OK(answerOf(room.controller.moveUp(ids[2])));
    QCOMPARE(selected.row(), 1);
    VERIFY_OK(answerOf(room.controller.remove({ids[0]})));
    QCOMPARE(selected.row(), 0);
    VERIFY_OK(answerOf(room.controller.move({ids[2]}, -1)));
    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.data(BulletinItemsModel::SlugRole), QVariant(u"c"_s));
}

void TestBulletinModels::rows_are_dragged_to_another_place()
{
    ItemsFixture room;
    room.put({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(room.model.flags(room.model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> mime(room.model.mimeData({room.model.index(2), room.model.index(1)}));
    QVERIFY(room.model.canDropMimeData(mime.get(), Qt::CopyAction, 0, 0, {}));
    QVERIFY(room.model.dropMimeData(mime.get(), Qt::CopyAction, 0, 0, {}));
    QTRY_COMPARE(room.slugs(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(room.model.supportedDragActions(), Qt::CopyAction); // a view would take moved rows out itself
}

void TestBulletinModels::articles_are_dropped_in_from_a_list()
{
    ItemsFixture room;
    room.put({u"a"_s, u"b"_s});
    const ArticleId c = room.story(u"c"_s, Status::Approved).id;
    QVERIFY(room.drop({c}, 1));
    QTRY_COMPARE(room.slugs(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    const ArticleId d = room.story(u"d"_s, Status::Approved).id;
    QVERIFY(room.drop({d}, -1));
    QTRY_COMPARE(room.slugs().last(), u"d"_s);
}

void TestBulletinModels::a_mixed_drop_moves_and_adds()
{
    ItemsFixture room;
    const QList<ArticleId> ids = room.put({u"a"_s, u"b"_s});
    const ArticleId c = room.story(u"c"_s, Status::Approved).id;
    QVERIFY(room.drop({ids[1], c}, 0));
    QTRY_COMPARE(room.model.rowCount(), 3);
    QCOMPARE(room.slugs(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QVERIFY2(room.failed.isEmpty(), "the two changes do not get in each other's way");
}

void TestBulletinModels::what_is_no_article_cannot_be_dropped()
{
    ItemsFixture room;
    QMimeData text;
    text.setText(u"a text"_s);
    QVERIFY(!room.model.canDropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    QVERIFY(!room.model.dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    QVERIFY(!room.model.canDropMimeData(nullptr, Qt::CopyAction, 0, 0, {}));
}

void TestBulletinModels::nothing_is_dropped_into_a_released_bulletin()
{
    ItemsFixture room;
    room.put({u"a"_s});
    VERIFY_OK(answerOf(room.controller.approve()));
    VERIFY_OK(answerOf(room.controller.release()));
    QVERIFY(!room.drop({room.story(u"b"_s, Status::Approved).id}, 0));
    QCOMPARE(room.model.index(0).data(BulletinItemsModel::RefusalRole), QVariant(QString()));
}

void TestBulletinModels::the_list_shows_the_newest_bulletin_first()
{
    ListFixture room;
    room.clock.advance(1000);
    VERIFY_OK(answerOf(room.controller.create(Language::Arabic, u"نشرة"_s)));
    QTRY_COMPARE(room.model.rowCount(), 2);
    const QModelIndex newest = room.model.index(0);
    QCOMPARE(newest.data(), QVariant(u"نشرة"_s));
    QCOMPARE(newest.data(BulletinListModel::LanguageRole).value<Language>(), Language::Arabic);
    QCOMPARE(newest.data(BulletinListModel::StatusRole).value<BulletinStatus>(), BulletinStatus::Open);
    QCOMPARE(newest.data(BulletinListModel::NumberRole), QVariant(0LL));
    QCOMPARE(room.model.bulletin(1)->title, u"Morning"_s);
    QCOMPARE(room.model.rowOf(room.model.bulletin(1)->id), 1);
    QCOMPARE(room.model.bulletin(2), std::nullopt);
}

void TestBulletinModels::the_list_follows_what_becomes_of_a_bulletin()
{
    ListFixture room;
    room.model.refresh();
    QTRY_COMPARE(room.model.rowCount(), 1);
    QSignalSpy reset(&room.model, &QAbstractItemModel::modelReset);
    room.put({u"a"_s});
    VERIFY_OK(answerOf(room.controller.approve()));
    VERIFY_OK(answerOf(room.controller.release()));
    QTRY_COMPARE(room.model.index(0).data(BulletinListModel::NumberRole), QVariant(1LL));
    QCOMPARE(room.model.index(0).data(BulletinListModel::ItemCountRole).toInt(), 1);
    QCOMPARE(room.model.index(0).data(BulletinListModel::StatusTextRole), QVariant(u"Released"_s));
    QCOMPARE(reset.size(), 0);
}

void TestBulletinModels::a_list_that_cannot_be_read_is_told()
{
    ListFixture room;
    QSignalSpy failed(&room.model, &BulletinListModel::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.model.refresh();
    QTRY_COMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestBulletinModels)
#include "test_bulletinmodels.moc"
