// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What ArticleStore promises of lists: order, pages by key, fences, counts, and finding one article.
class ArticleListContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void a_new_newsroom_has_empty_lists();
    void the_newest_change_stands_first();
    void a_row_says_what_the_article_says();
    void pages_by_key_give_the_whole_list_in_order();
    void pages_skip_and_repeat_nothing_while_others_write();
    void from_is_the_highest_touch_shown();
    void every_condition_of_a_query_holds_for_every_row_data();
    void every_condition_of_a_query_holds_for_every_row();
    void fences_are_the_keys_of_every_page_data();
    void fences_are_the_keys_of_every_page();
    void counts_are_what_a_recount_gives_after_every_change();
    void summaries_come_in_the_order_asked_for();
    void translations_of_a_story_are_found();
    void an_article_is_found_by_id_slug_or_headline();

private:
    /// A newsroom of random articles in random states; the same ones every time.
    void fill(int articleCount);
    /// One random change of a random article; some are refused, which is fine.
    void changeSomething();
    [[nodiscard]] ArticleContent randomStory();
    /// Reads the list page by page, calling between after each.
    template <class F>
    [[nodiscard]] QList<ArticleSummary> readInPages(const ArticleQuery &query, int limit, F between);

    QRandomGenerator m_random;
};

ArticleContent ArticleListContract::randomStory()
{
    static const QStringList desks{u"local"_s, u"world"_s, u"sport"_s, QString()};
    ArticleContent content = aStory(u"story"_s, QString::number(m_random.generate()));
    content.desk = desks[m_random.bounded(int(desks.size()))];
    content.language = m_random.bounded(2) ? Language::Arabic : Language::English;
    return content;
}

void ArticleListContract::fill(int articleCount)
{
    m_random.seed(20'260'512);
    constexpr std::array states{Status::Draft, Status::Submitted, Status::Approved, Status::Released, Status::Spiked};
    for (int i = 0; i < articleCount; ++i) {
        (void)article(states[m_random.bounded(int(states.size()))], randomStory());
        clock.advance(1);
    }
}

void ArticleListContract::changeSomething()
{
    const QList<ArticleSummary> all = allArticles();
    const int what = m_random.bounded(8);
    if (what == 0 || all.isEmpty()) {
        (void)must(articles().create(randomStory(), people.author));
        return;
    }
    const ArticleSummary &row = all[m_random.bounded(int(all.size()))];
    if (what <= 3) {
        (void)articles().save(row.id, row.revision, randomStory(), people.subEditor);
        return;
    }
    const auto action = Action(m_random.bounded(int(Action::Unspike) + 1));
    const ActionArguments arguments{u"note"_s, FollowUpClass::Update, people.subEditor, clock.now()};
    (void)articles().transition(row.id, row.revision, action, arguments, people.chief);
}

template <class F>
QList<ArticleSummary> ArticleListContract::readInPages(const ArticleQuery &query, int limit, F between)
{
    QList<ArticleSummary> rows;
    qint64 from = 0;
    for (;;) {
        const QList<ArticleSummary> page = must(articles().page(query, from, limit));
        if (page.isEmpty())
            return rows;
        rows += page;
        from = page.last().touch - 1;
        if (from == 0)
            return rows;
        between();
    }
}

void ArticleListContract::a_new_newsroom_has_empty_lists()
{
    QVERIFY(must(articles().page({}, 0, 10)).isEmpty());
    QVERIFY(must(articles().counts()).isEmpty());
    const ListFences fences = must(articles().fences({}, 128));
    QCOMPARE(fences.count, 0);
    QVERIFY(fences.touches.isEmpty());
    QVERIFY(must(articles().keptDrafts(people.author)).isEmpty());
}

void ArticleListContract::the_newest_change_stands_first()
{
    const Article a = article(Status::Draft, u"a"_s);
    const Article b = article(Status::Draft, u"b"_s);
    QCOMPARE(allArticles().first().id, b.id);
    const qint64 newest = allArticles().first().touch;
    must(act(articles(), a, Action::Submit, people.author));
    QCOMPARE(allArticles().first().id, a.id);
    QVERIFY(allArticles().first().touch > newest);
    must(articles().save(b.id, 1, aStory(u"b"_s, u"More."_s), people.author));
    QCOMPARE(allArticles().first().id, b.id);
    QCOMPARE(allArticles().size(), 2);
}

void ArticleListContract::a_row_says_what_the_article_says()
{
    ArticleContent content = aStory(u"flood"_s, u"Six words are in this text."_s, Language::Arabic);
    content.urgency = 1;
    content.embargoUntil = clock.now();
    content.notForPublication = true;
    content.translation = TranslationLink{article(Status::Draft, u"source"_s).id, 1, {}};
    clock.advance(7);
    const Article written = article(Status::Submitted, content);
    const ArticleSummary row = must(articles().summaries({written.id})).first();
    QCOMPARE(row.id, written.id);
    QCOMPARE(row.revision, 1);
    QCOMPARE(row.language, Language::Arabic);
    QCOMPARE(row.status, Status::Submitted);
    QCOMPARE(row.desk, content.desk);
    QCOMPARE(row.slug, content.slug);
    QCOMPARE(row.headline, content.headline);
    QCOMPARE(row.urgency, 1);
    QCOMPARE(row.words, 6);
    QCOMPARE(row.author, people.author);
    QCOMPARE(row.updatedAt, clock.now());
    QCOMPARE(row.embargoUntil, content.embargoUntil);
    QVERIFY(row.notForPublication);
    QVERIFY(row.isTranslation);
    QVERIFY(allArticles().first() == row);
}

void ArticleListContract::pages_by_key_give_the_whole_list_in_order()
{
    fill(23);
    const QList<ArticleSummary> all = allArticles();
    QCOMPARE(all.size(), 23);
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all[i].touch < all[i - 1].touch);
    for (const int limit : {1, 2, 5, 22, 23, 24})
        QVERIFY(readInPages({}, limit, [] {}) == all);
}

void ArticleListContract::pages_skip_and_repeat_nothing_while_others_write()
{
    fill(20);
    const QList<ArticleSummary> before = allArticles();
    const QList<ArticleSummary> read = readInPages({}, 3, [this] {
        (void)must(articles().create(randomStory(), people.author));
        changeSomething();
    });
    QList<ArticleId> ids;
    for (const ArticleSummary &row : read) {
        QVERIFY2(!ids.contains(row.id), "a row came twice");
        ids << row.id;
    }
    // What nobody touched meanwhile is there, as it was.
    const QList<ArticleSummary> after = allArticles();
    for (const ArticleSummary &row : before) {
        if (after.contains(row))
            QVERIFY(read.contains(row));
    }
}

void ArticleListContract::from_is_the_highest_touch_shown()
{
    fill(5);
    const QList<ArticleSummary> all = allArticles();
    QVERIFY(must(articles().page({}, all[2].touch, 10)) == all.mid(2));
    QVERIFY(must(articles().page({}, all[2].touch, 2)) == all.mid(2, 2));
    QVERIFY(must(articles().page({}, all[0].touch + 1000, 1)) == all.mid(0, 1));
    QVERIFY(must(articles().page({}, all[4].touch - 1, 10)).isEmpty() || all[4].touch == 1);
    QVERIFY(must(articles().page({}, 0, 0)).isEmpty());
}

void ArticleListContract::every_condition_of_a_query_holds_for_every_row_data()
{
    QTest::addColumn<ArticleQuery>("query");
    QTest::newRow("state") << ArticleQuery{Status::Approved, {}, {}, {}, {}};
    QTest::newRow("desk") << ArticleQuery{{}, u"world"_s, {}, {}, {}};
    QTest::newRow("language") << ArticleQuery{{}, {}, Language::Arabic, {}, {}};
    QTest::newRow("state and desk") << ArticleQuery{Status::Released, u"local"_s, {}, {}, {}};
    QTest::newRow("all but the author") << ArticleQuery{Status::Draft, u"sport"_s, Language::English, {}, {}};
    QTest::newRow("desk with a quote") << ArticleQuery{{}, u"o'neil"_s, {}, {}, {}};
    QTest::newRow("with words") << ArticleQuery{Status::Draft, {}, {}, {}, u"sto"_s};
    QTest::newRow("all and words") << ArticleQuery{Status::Released, u"local"_s, Language::Arabic, {}, u"about st"_s};
}

void ArticleListContract::every_condition_of_a_query_holds_for_every_row()
{
    QFETCH(ArticleQuery, query);
    fill(40);
    (void)must(articles().create(randomStory(), people.colleague));
    for (const std::optional<UserId> author : {std::optional<UserId>(), std::optional(people.author)}) {
        query.author = author;
        QList<ArticleSummary> expected = allArticles();
        expected.removeIf([&query](const ArticleSummary &row) {
            return (query.status && row.status != *query.status) ||
                   (query.language && row.language != *query.language) ||
                   (!query.desk.isEmpty() && row.desk != query.desk) || (query.author && row.author != *query.author);
        });
        QVERIFY(must(articles().page(query, 0, 1000)) == expected);
        QVERIFY(readInPages(query, 2, [] {}) == expected);
        const ListFences fences = must(articles().fences(query, 3));
        QCOMPARE(fences.count, expected.size());
        for (qsizetype i = 0; i < fences.touches.size(); ++i)
            QCOMPARE(fences.touches[i], expected[i * 3].touch);
    }
}

void ArticleListContract::fences_are_the_keys_of_every_page_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {1, 2, 7, 20, 21, 128})
        QTest::addRow("%d", size) << size;
}

void ArticleListContract::fences_are_the_keys_of_every_page()
{
    QFETCH(int, pageSize);
    fill(20);
    const QList<ArticleSummary> all = allArticles();
    const ListFences fences = must(articles().fences({}, pageSize));
    QCOMPARE(fences.count, 20);
    QCOMPARE(fences.pageSize, pageSize);
    QCOMPARE(fences.touches.size(), (20 + pageSize - 1) / pageSize);
    for (qsizetype i = 0; i < fences.touches.size(); ++i) {
        const QList<ArticleSummary> page = must(articles().page({}, fences.touches[i], pageSize));
        QVERIFY(page == all.mid(i * pageSize, pageSize));
    }
    VERIFY_ERROR(articles().fences({}, 0), ErrorCode::InvalidInput);
}

void ArticleListContract::counts_are_what_a_recount_gives_after_every_change()
{
    fill(6);
    for (int step = 0; step < 120; ++step) {
        changeSomething();
        QMap<std::tuple<QString, Status, Language>, qint64> recount;
        const QList<ArticleSummary> all = allArticles();
        for (const ArticleSummary &row : all)
            ++recount[{row.desk, row.status, row.language}];
        QMap<std::tuple<QString, Status, Language>, qint64> kept;
        const QList<ArticleCount> counts = must(articles().counts());
        for (const ArticleCount &count : counts) {
            QVERIFY2(count.count > 0, "an empty count is not told");
            kept[{count.desk, count.status, count.language}] += count.count;
        }
        QVERIFY2(kept == recount, qPrintable(u"after change %1"_s.arg(step)));
    }
}

void ArticleListContract::summaries_come_in_the_order_asked_for()
{
    fill(6);
    const QList<ArticleSummary> all = allArticles();
    const ArticleId nowhere = ArticleId::make(clock.now());
    const auto found = articles().summaries({all[3].id, nowhere, all[0].id, ArticleId(), all[5].id});
    VERIFY_OK(found);
    QVERIFY(*found == (QList<ArticleSummary>{all[3], all[0], all[5]}));
    QVERIFY(must(articles().summaries({})).isEmpty());
}

void ArticleListContract::translations_of_a_story_are_found()
{
    const Article source = article(Status::Released, u"flood"_s);
    ArticleContent content = aStory(u"flood"_s, u"ارتفع النهر"_s, Language::Arabic);
    content.translation = TranslationLink{source.id, 1, {}};
    const Article first = must(articles().create(content, people.translator));
    const Article second = must(articles().create(content, people.translator));
    QList<ArticleId> found = must(articles().translationsOf(source.id));
    std::sort(found.begin(), found.end());
    QList<ArticleId> expected{first.id, second.id};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);

    content.translation.reset();
    must(articles().save(second.id, 1, content, people.translator));
    QCOMPARE(must(articles().translationsOf(source.id)), QList<ArticleId>{first.id});
    QVERIFY(must(articles().translationsOf(first.id)).isEmpty());
}

void ArticleListContract::an_article_is_found_by_id_slug_or_headline()
{
    const Article older = article(Status::Draft, u"flood"_s);
    clock.advance(100'000);
    const Article newer = article(Status::Draft, u"flood"_s);
    const Article arabic = article(Status::Spiked, aStory(u"فيضان"_s));
    QCOMPARE(must(articles().find(u"flood"_s)), newer.id);
    QCOMPARE(must(articles().find(u"About flood"_s)), newer.id);
    QCOMPARE(must(articles().find(u"فيضان"_s)), arabic.id);
    QCOMPARE(must(articles().find(older.id.toString())), older.id);
    const QString id = older.id.toString();
    int shared = 0;
    while (id[shared] == newer.id.toString()[shared])
        ++shared;
    QCOMPARE(must(articles().find(id.left(shared + 1))), older.id);
    QCOMPARE(must(articles().find(older.id.toString().toUpper())), older.id);
    must(act(articles(), older, Action::Submit, people.author));
    QCOMPARE(must(articles().find(u"flood"_s)), older.id);
    for (const QString &text : {QString(), u"drought"_s, u"%"_s, u"flo"_s, u"' OR 1=1 --"_s, u"ffffffff"_s})
        VERIFY_ERROR(articles().find(text), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ArticleListContract)
#include "articlelistcontract.moc"
