// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlepages.h"

#include <QTest>

using namespace nashra;
using nashra::presentation::ArticlePages;

namespace {

constexpr int page = ArticlePages::pageSize;

ArticleSummary aRow(qint64 touch)
{
    ArticleSummary summary;
    summary.id = ArticleId::make(Instant{1});
    summary.touch = touch;
    return summary;
}

QList<ArticleSummary> rows(int count, qint64 firstTouch)
{
    QList<ArticleSummary> rows;
    for (int i = 0; i < count; ++i)
        rows << aRow(firstTouch - i);
    return rows;
}

/// Fences of a list whose newest row has the touch count.
ListFences fencesOf(int count)
{
    ListFences fences;
    fences.count = count;
    for (int row = 0; row < count; row += page)
        fences.touches << count - row;
    return fences;
}

} // namespace

class TestArticlePages : public QObject
{
    Q_OBJECT

private slots:
    void a_new_list_has_its_length_and_no_rows();
    void a_page_is_asked_for_once_and_begins_at_its_fence();
    void a_page_that_does_not_exist_is_not_asked_for();
    void stored_rows_stand_in_their_place();
    void more_rows_than_there_is_room_for_are_left_out();
    void few_pages_are_kept_and_the_far_ones_go();
    void rows_move_with_what_is_put_in_and_taken_out();
    void taken_requests_can_be_made_again();
    void a_list_longer_than_a_view_can_count_is_cut();
};

void TestArticlePages::a_new_list_has_its_length_and_no_rows()
{
    ArticlePages pages;
    pages.reset(fencesOf(300));
    QCOMPARE(pages.count(), 300);
    QVERIFY(!pages.row(0));
    QVERIFY(pages.fetchedPages().isEmpty());
}

void TestArticlePages::a_page_is_asked_for_once_and_begins_at_its_fence()
{
    ArticlePages pages;
    pages.reset(fencesOf(300));
    QCOMPARE(pages.beginRequest(2), std::optional<qint64>(300 - 2 * page));
    QCOMPARE(pages.beginRequest(2), std::nullopt);
    pages.endRequest(2);
    QVERIFY(pages.beginRequest(2).has_value());
}

void TestArticlePages::a_page_that_does_not_exist_is_not_asked_for()
{
    ArticlePages pages;
    pages.reset(fencesOf(300));
    QVERIFY(!pages.beginRequest(-1));
    QVERIFY(!pages.beginRequest(300 / page + 1));
}

void TestArticlePages::stored_rows_stand_in_their_place()
{
    ArticlePages pages;
    pages.reset(fencesOf(300));
    const QList<ArticleSummary> second = rows(page, 300 - page);
    QCOMPARE(pages.store(1, second), page);
    QVERIFY(!pages.row(page - 1));
    QCOMPARE(*pages.row(page), second.first());
    QCOMPARE(*pages.row(2 * page - 1), second.last());
    QCOMPARE(pages.rowOf(second[5].id), page + 5);
    QCOMPARE(pages.rowOf(aRow(1).id), -1);
    QCOMPARE(pages.fetchedPages(), QList<int>{1});
}

void TestArticlePages::more_rows_than_there_is_room_for_are_left_out()
{
    ArticlePages pages;
    pages.reset(fencesOf(page + 2));
    QCOMPARE(pages.store(1, rows(page, 2)), 2);
    QVERIFY(pages.row(page + 1));
    QVERIFY(!pages.row(page + 2));
    QCOMPARE(pages.store(2, rows(page, 1)), 0);
}

void TestArticlePages::few_pages_are_kept_and_the_far_ones_go()
{
    constexpr int many = 60;
    ArticlePages pages;
    pages.reset(fencesOf(many * page));
    for (int i = 0; i < many; ++i)
        pages.store(i, rows(page, (many - i) * page));
    QCOMPARE(pages.fetchedPages().size(), ArticlePages::keptPages);
    QCOMPARE(pages.fetchedPages().first(), many - ArticlePages::keptPages);
    pages.store(0, rows(page, many * page));
    QVERIFY(pages.row(0));
    QVERIFY2(!pages.row(many * page - 1), "the end far from where people look goes");
}

void TestArticlePages::rows_move_with_what_is_put_in_and_taken_out()
{
    ArticlePages pages;
    pages.reset(fencesOf(300));
    const QList<ArticleSummary> first = rows(page, 300);
    pages.store(0, first);
    const ArticleSummary fresh = aRow(301);
    pages.insert(0, fresh);
    QCOMPARE(pages.count(), 301);
    QCOMPARE(pages.rowOf(fresh.id), 0);
    QCOMPARE(pages.rowOf(first[0].id), 1);
    pages.remove(1);
    QCOMPARE(pages.count(), 300);
    QCOMPARE(pages.rowOf(first[0].id), -1);
    QCOMPARE(pages.rowOf(first[1].id), 1);
    pages.replace(1, aRow(302));
    QCOMPARE(pages.row(1)->touch, 302);
    QCOMPARE(pages.count(), 300);
    pages.resize(2);
    QVERIFY(pages.row(1) && !pages.row(2));
    pages.resize(300);
    QCOMPARE(pages.count(), 300);
    QVERIFY(!pages.row(2));
}

void TestArticlePages::taken_requests_can_be_made_again()
{
    ArticlePages pages;
    pages.reset(fencesOf(300));
    QVERIFY(pages.beginRequest(2));
    QVERIFY(pages.beginRequest(1));
    QCOMPARE(pages.takeRequests(), (QList<int>{1, 2}));
    QVERIFY(pages.takeRequests().isEmpty());
    QVERIFY(pages.beginRequest(1));
}

void TestArticlePages::a_list_longer_than_a_view_can_count_is_cut()
{
    ListFences fences;
    fences.count = 5'000'000'000;
    QCOMPARE(ArticlePages::countOf(fences), std::numeric_limits<int>::max());
}

QTEST_APPLESS_MAIN(TestArticlePages)
#include "test_articlepages.moc"
