// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlemime.h"
#include "presentation/articles/articlepages.h"
#include "unit/presentation/listfixture.h"

#include <QMimeData>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestArticleListModel : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_newsroom_is_known_to_be_empty();
    void shows_the_newest_first();
    void the_first_page_stands_before_the_length_is_known();
    void rows_further_down_come_when_they_are_looked_at();
    void rows_of_a_search_come_when_they_are_looked_at();
    void two_pages_on_one_screen_are_told_together();
    void a_page_is_asked_for_once_while_it_is_on_its_way();
    void a_list_of_any_length_keeps_few_rows();
    void a_query_narrows_the_list();
    void the_old_rows_stay_until_the_new_query_has_answered();
    void an_answer_to_an_older_query_is_dropped();
    void typing_a_search_asks_once();
    void an_unreachable_store_is_told_and_the_list_comes_back();
    void a_page_that_cannot_be_read_is_told_once();
    void rows_beside_a_page_that_failed_are_shown();
    void cells_say_what_an_article_is_data();
    void cells_say_what_an_article_is();
    void rows_can_be_dragged();
};

void TestArticleListModel::an_empty_newsroom_is_known_to_be_empty()
{
    ListFixture room;
    QSignalSpy loading(&room.model, &ArticleListModel::loadingChanged);
    QVERIFY(room.show());
    QCOMPARE(room.model.rowCount(), 0);
    QCOMPARE(loading, (QList<QVariantList>{{true}, {false}}));
}

void TestArticleListModel::shows_the_newest_first()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(3);
    QVERIFY(room.show());
    QCOMPARE(room.shown(), (QList<ArticleId>{ids[2], ids[1], ids[0]}));
    QCOMPARE(room.model.rowOf(ids[0]), 2);
    QCOMPARE(room.model.rowOf(ArticleId()), -1);
    QCOMPARE(room.model.summary(0)->slug, u"story2"_s);
    QCOMPARE(room.model.summary(3), std::nullopt);
}

void TestArticleListModel::the_first_page_stands_before_the_length_is_known()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(300);
    room.executor.setHeld(true);
    room.model.setQuery({});
    QVERIFY(room.executor.runNext());
    QTRY_COMPARE(room.model.rowCount(), ArticlePages::pageSize);
    QVERIFY(!room.model.isLoading());
    QCOMPARE(room.model.idAt(0), ids.last());
    room.executor.setHeld(false);
    QTRY_COMPARE(room.model.rowCount(), 300);
    QCOMPARE(room.model.idAt(ArticlePages::pageSize - 1), ids[300 - ArticlePages::pageSize]);
}

void TestArticleListModel::rows_further_down_come_when_they_are_looked_at()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    QCOMPARE(room.model.rowCount(), 300);
    const QModelIndex far = room.model.index(290, ArticleListModel::Headline);
    QVERIFY(room.model.idAt(290).isNull());
    QSignalSpy changed(&room.model, &QAbstractItemModel::dataChanged);
    QCOMPARE(far.data(ArticleListModel::IsLoadedRole), QVariant(false));
    QCOMPARE(far.data(), QVariant());
    QTRY_VERIFY(far.data(ArticleListModel::IsLoadedRole).toBool());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 290 - 290 % ArticlePages::pageSize);
    QCOMPARE(changed[0][1].toModelIndex().row(), 299);
    QCOMPARE(far.data(), QVariant(u"About story9"_s));
}

void TestArticleListModel::rows_of_a_search_come_when_they_are_looked_at()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(300);
    ArticleQuery query;
    query.text = u"about stor"_s;
    QVERIFY(room.show(query));
    QTRY_COMPARE(room.shown(), room.wanted());
    QVERIFY(room.show()); // forgets what was fetched
    QVERIFY(room.show(query));
    room.spike(ids[100]); // from row 199 to the top, which the list has not heard of
    const int last = 200 - 200 % ArticlePages::pageSize + ArticlePages::pageSize - 1;
    QTRY_COMPARE(room.model.index(last, 0).data(ArticleListModel::IdRole).value<ArticleId>(), ids[299 - last - 1]);
    room.tell();
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModel::two_pages_on_one_screen_are_told_together()
{
    constexpr int border = 2 * ArticlePages::pageSize;
    ListFixture room;
    room.tester.reset();
    room.enter(300);
    QVERIFY(room.show());
    QSignalSpy changed(&room.model, &QAbstractItemModel::dataChanged);
    room.executor.setHeld(true);
    (void)room.model.index(border - 1, 0).data();
    (void)room.model.index(border, 0).data();
    room.executor.setHeld(false);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), border - ArticlePages::pageSize);
    QCOMPARE(changed[0][1].toModelIndex().row(), border + ArticlePages::pageSize - 1);
    QVERIFY(room.model.summary(border - 1) && room.model.summary(border));

    room.executor.setHeld(true);
    (void)room.model.index(2 * border - 1, 0).data();
    (void)room.model.index(2 * border, 0).data();
    QVERIFY(room.executor.runNext());
    QTRY_VERIFY(room.model.summary(2 * border - 1));
    QCOMPARE(changed.size(), 1);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.executor.setHeld(false);
    QTRY_COMPARE(changed.size(), 2); // what did come is told where the other page does not
}

void TestArticleListModel::a_page_is_asked_for_once_while_it_is_on_its_way()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    room.executor.setHeld(true);
    for (int row = 192; row < 192 + ArticlePages::pageSize; ++row)
        (void)room.model.index(row, 0).data();
    QCOMPARE(room.executor.waitingJobs(), 1);
    room.executor.setHeld(false);
    QTRY_VERIFY(room.model.summary(200));
}

void TestArticleListModel::a_list_of_any_length_keeps_few_rows()
{
    constexpr int many = 4000;
    ListFixture room;
    room.tester.reset();
    room.enter(many);
    QVERIFY(room.show());
    for (int row = 0; row < many; row += ArticlePages::pageSize) {
        (void)room.model.index(row, 0).data();
        QTRY_VERIFY(room.model.summary(row));
    }
    int kept = 0;
    for (int row = 0; row < many; ++row)
        kept += room.model.summary(row) ? 1 : 0;
    QVERIFY2(kept <= ArticlePages::keptPages * ArticlePages::pageSize, QByteArray::number(kept));
    QVERIFY2(!room.model.summary(0), "what is far away is not kept");
    (void)room.model.index(0, 0).data();
    QTRY_COMPARE(room.model.idAt(0), room.wanted().first());
}

void TestArticleListModel::a_query_narrows_the_list()
{
    ListFixture room;
    room.story(u"flood"_s, Status::Submitted);
    const Article draft = room.story(u"fire"_s, Status::Draft, u"The harbour burned."_s);
    ArticleQuery drafts;
    drafts.status = Status::Draft;
    QVERIFY(room.show(drafts));
    QCOMPARE(room.shown(), QList<ArticleId>{draft.id});
    ArticleQuery words;
    words.text = u"harbour"_s;
    QVERIFY(room.show(words));
    QCOMPARE(room.shown(), QList<ArticleId>{draft.id});
    ArticleQuery nobodys;
    nobodys.author = room.people.chief;
    QVERIFY(room.show(nobodys));
    QCOMPARE(room.model.rowCount(), 0);
}

void TestArticleListModel::the_old_rows_stay_until_the_new_query_has_answered()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    room.executor.setHeld(true);
    ArticleQuery drafts;
    drafts.status = Status::Submitted;
    room.model.setQuery(drafts);
    QVERIFY(room.model.isLoading());
    QCOMPARE(room.model.rowCount(), 300);
    (void)room.model.index(200, 0).data();
    room.executor.setHeld(false);
    QTRY_VERIFY(!room.model.isLoading());
    QCOMPARE(room.model.rowCount(), 0);
}

void TestArticleListModel::an_answer_to_an_older_query_is_dropped()
{
    ListFixture room;
    const Article submitted = room.story(u"flood"_s, Status::Submitted);
    room.story(u"fire"_s);
    QSignalSpy loaded(&room.model, &ArticleListModel::loaded);
    room.executor.setHeld(true);
    room.model.setQuery({});
    ArticleQuery query;
    query.status = Status::Submitted;
    room.model.setQuery(query);
    room.executor.setHeld(false);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(room.shown(), QList<ArticleId>{submitted.id});
}

void TestArticleListModel::typing_a_search_asks_once()
{
    ListFixture room;
    const Article wanted = room.story(u"flood"_s);
    room.story(u"fire"_s);
    QVERIFY(room.show());
    QSignalSpy loaded(&room.model, &ArticleListModel::loaded);
    for (const QString &typed : {u"f"_s, u"fl"_s, u"flo"_s})
        room.model.setSearchText(typed);
    QCOMPARE(room.model.query().text, QString());
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(room.model.query().text, u"flo"_s);
    QCOMPARE(room.shown(), QList<ArticleId>{wanted.id});
}

void TestArticleListModel::an_unreachable_store_is_told_and_the_list_comes_back()
{
    ListFixture room;
    room.enter(3);
    QSignalSpy failed(&room.model, &ArticleListModel::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.model.setQuery({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Unavailable);
    QVERIFY(!room.model.isLoading());
    room.executor.restoreStore();
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.shown(), room.wanted());
}

void TestArticleListModel::a_page_that_cannot_be_read_is_told_once()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    QSignalSpy failed(&room.model, &ArticleListModel::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    (void)room.model.index(200, 0).data();
    QTRY_COMPARE(failed.size(), 1);
    (void)room.model.index(200, 0).data(); // as the next paint would
    room.executor.restoreStore();
    room.executor.announceForeignWrite();
    QTRY_COMPARE(room.shown(), room.wanted());
    QCOMPARE(failed.size(), 1);
}

void TestArticleListModel::rows_beside_a_page_that_failed_are_shown()
{
    ListFixture room;
    room.enter(300);
    QVERIFY(room.show());
    QSignalSpy failed(&room.model, &ArticleListModel::failed);
    QSignalSpy changed(&room.model, &ArticleListModel::dataChanged);
    const int row = 4 * ArticlePages::pageSize;
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    (void)room.model.index(row, 0).data();
    QTRY_COMPARE(failed.size(), 1);
    room.executor.restoreStore();
    (void)room.model.index(row - 1, 0).data();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), row - 1);
}

void TestArticleListModel::cells_say_what_an_article_is_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    using M = ArticleListModel;
    const auto row = [](const char *name, int column, int role, const QVariant &value) {
        QTest::newRow(name) << column << role << value;
    };
    row("headline", M::Headline, Qt::DisplayRole, u"About flood"_s);
    row("slug", M::Slug, Qt::DisplayRole, u"flood"_s);
    row("state", M::StatusColumn, Qt::DisplayRole, u"Submitted"_s);
    row("urgency", M::Urgency, Qt::DisplayRole, 5);
    row("words", M::Words, Qt::DisplayRole, 2);
    row("author", M::Author, Qt::DisplayRole, u"author"_s);
    row("tool tip", M::Slug, Qt::ToolTipRole, u"About flood"_s);
    row("read aloud", M::Headline, Qt::AccessibleTextRole, u"About flood, Submitted"_s);
    row("status", M::Words, M::StatusRole, QVariant::fromValue(Status::Submitted));
    row("language", M::Headline, M::LanguageRole, QVariant::fromValue(Language::Arabic));
    row("direction", M::Headline, M::DirectionRole, QVariant::fromValue(Qt::RightToLeft));
    row("desk", M::Headline, M::DeskNameRole, u"local"_s);
    row("embargo", M::Headline, M::EmbargoRole, QVariant::fromValue(Instant()));
    row("flag", M::Headline, M::NotForPublicationRole, false);
    row("translation", M::Headline, M::IsTranslationRole, false);
    row("loaded", M::Headline, M::IsLoadedRole, true);
}

void TestArticleListModel::cells_say_what_an_article_is()
{
    QFETCH(int, column);
    QFETCH(int, role);
    QFETCH(QVariant, value);
    ListFixture room;
    room.story(u"flood"_s, Status::Submitted, u"هطل المطر"_s, Language::Arabic);
    QVERIFY(room.show());
    QCOMPARE(room.model.index(0, column).data(role), value);
    QVERIFY(!room.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestArticleListModel::rows_can_be_dragged()
{
    ListFixture room;
    const QList<ArticleId> ids = room.enter(3);
    QVERIFY(room.show());
    QVERIFY(room.model.flags(room.model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    // A selected row comes with an index for each of its columns.
    const QModelIndexList selected{room.model.index(2, 0), room.model.index(2, 1), room.model.index(0, 0)};
    const std::unique_ptr<QMimeData> mime(room.model.mimeData(selected));
    QCOMPARE(articlesFromMime(mime.get()), (QList<ArticleId>{ids[0], ids[2]}));
    QCOMPARE(room.model.supportedDragActions(), Qt::CopyAction);
}

QTEST_GUILESS_MAIN(TestArticleListModel)
#include "test_articlelistmodel.moc"
