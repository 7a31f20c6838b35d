// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/newsroomplace.h"
#include "storage/databaseexecutor.h"
#include "storage/sqlstores.h"
#include "storage/statement.h"
#include "testlib/fixedclock.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;
using storage::Access;
using storage::SqlStores;
using storage::Statement;

/// SQLite's search index follows a save in a transaction of its own, and gets there whatever happens in between.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_save_leaves_its_indexing_for_afterwards();
    void a_search_of_the_same_stores_finds_what_was_saved();
    void a_program_that_died_before_indexing_left_it_to_the_next();
    void of_many_saves_the_first_and_the_last_text_count();
    void a_step_of_the_workflow_keeps_the_article_findable();
    void two_programs_on_one_file_index_each_save_once();
    void an_article_that_cannot_be_read_keeps_no_other_from_being_found();
    void a_window_indexes_what_another_program_left();
    void saved_articles_come_to_the_top_in_the_order_of_their_saves();
    void a_save_that_was_not_followed_up_is_at_the_top_at_the_next_start();

private:
    [[nodiscard]] std::unique_ptr<SqlStores> open(const storage::Location &location)
    {
        return must(SqlStores::open(location, Access::ReadWrite, m_clock));
    }
    [[nodiscard]] static qint64 due(SqlStores &stores)
    {
        Statement count(stores.connection(), u"SELECT count(*) FROM search_due"_s);
        must(count.step());
        return count.number(0);
    }
    /// Documents the index itself has a word in, also those no article stands behind any more.
    [[nodiscard]] static qint64 documents(SqlStores &stores, const QString &word)
    {
        Statement count(stores.connection(), u"SELECT count(*) FROM article_search WHERE article_search MATCH ?"_s);
        must(count.bind(word).step());
        return count.number(0);
    }
    [[nodiscard]] static qsizetype hits(SqlStores &stores, const QString &words)
    {
        ArticleQuery query;
        query.text = words;
        return must(stores.articles().page(query, 0, 10)).size();
    }

    FixedClock m_clock;
    std::unique_ptr<contract::NewsroomPlace> m_place;
    std::unique_ptr<SqlStores> m_stores;
    People m_people;
};

void TestSearchIndex::init()
{
    m_stores.reset();
    m_place = must(contract::makeNewsroomPlace(u"sqlite"_s));
    m_stores = open(m_place->location());
    m_people = must(enterPeople(m_stores->users()));
}

void TestSearchIndex::a_save_leaves_its_indexing_for_afterwards()
{
    const Article article = must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    QCOMPARE(due(*m_stores), 1);
    VERIFY_OK(m_stores->catchUpIndex());
    QCOMPARE(due(*m_stores), 0);
    must(m_stores->articles().save(article.id, article.revision, aStory(u"flood"_s, u"The river fell."_s),
                                   m_people.author));
    QCOMPARE(due(*m_stores), 1);
}

void TestSearchIndex::a_search_of_the_same_stores_finds_what_was_saved()
{
    const Article article = must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    QCOMPARE(hits(*m_stores, u"rose"_s), 1);
    must(m_stores->articles().save(article.id, article.revision, aStory(u"flood"_s, u"The river fell."_s),
                                   m_people.author));
    QCOMPARE(hits(*m_stores, u"fell"_s), 1);
    QCOMPARE(documents(*m_stores, u"rose"_s), 0);
}

void TestSearchIndex::a_program_that_died_before_indexing_left_it_to_the_next()
{
    const Article article = must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    VERIFY_OK(m_stores->catchUpIndex());
    must(m_stores->articles().save(article.id, article.revision, aStory(u"flood"_s, u"The river fell."_s),
                                   m_people.author));
    // The file and its log as they lie on the disk at this moment.
    const QTemporaryDir folder;
    storage::Location copy = m_place->location();
    copy.path = folder.filePath(u"copy.nashra"_s);
    for (const QString &end : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(m_place->location().path + end, copy.path + end));
    const auto next = open(copy);
    VERIFY_OK(next->catchUpIndex());
    QCOMPARE(due(*next), 0);
    QCOMPARE(hits(*next, u"fell"_s), 1);
    QCOMPARE(documents(*next, u"rose"_s), 0);
}

void TestSearchIndex::of_many_saves_the_first_and_the_last_text_count()
{
    Article article = must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    VERIFY_OK(m_stores->catchUpIndex());
    for (const QString &text : {u"The river fell."_s, u"The river froze."_s, u"The river thawed."_s}) {
        article =
            must(m_stores->articles().save(article.id, article.revision, aStory(u"flood"_s, text), m_people.author));
    }
    QCOMPARE(due(*m_stores), 1);
    QCOMPARE(hits(*m_stores, u"thawed"_s), 1);
    for (const QString &word : {u"rose"_s, u"fell"_s, u"froze"_s})
        QCOMPARE(documents(*m_stores, word), 0);
}

void TestSearchIndex::a_step_of_the_workflow_keeps_the_article_findable()
{
    const Article article = must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    QCOMPARE(hits(*m_stores, u"river"_s), 1);
    must(act(m_stores->articles(), article, Action::Submit, m_people.author));
    QCOMPARE(due(*m_stores), 1);
    QCOMPARE(hits(*m_stores, u"river"_s), 1);
}

void TestSearchIndex::two_programs_on_one_file_index_each_save_once()
{
    const auto other = open(m_place->location());
    Article article = must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    QCOMPARE(hits(*other, u"rose"_s), 1);
    QCOMPARE(must(m_stores->catchUpIndex()), 0);
    article = must(
        m_stores->articles().save(article.id, article.revision, aStory(u"flood"_s, u"It fell."_s), m_people.author));
    other->expectDueIndex();
    QCOMPARE(must(other->catchUpIndex()), 1);
    QCOMPARE(must(m_stores->catchUpIndex()), 0);
    QCOMPARE(documents(*m_stores, u"fell"_s), 1);
    QCOMPARE(documents(*m_stores, u"rose"_s), 0);
}

void TestSearchIndex::an_article_that_cannot_be_read_keeps_no_other_from_being_found()
{
    const Article broken = must(m_stores->articles().create(aStory(u"broken"_s), m_people.author));
    must(m_stores->articles().create(aStory(u"whole"_s, u"The bridge held."_s), m_people.author));
    Statement spoil(m_stores->connection(), u"UPDATE search_due SET touch = 7, revision = 7 WHERE article = ?"_s);
    must(spoil.bind(broken.id.toString()).run());
    QCOMPARE(must(m_stores->catchUpIndex()), 1);
    QCOMPARE(due(*m_stores), 1);
    QCOMPARE(hits(*m_stores, u"bridge"_s), 1);
}

void TestSearchIndex::saved_articles_come_to_the_top_in_the_order_of_their_saves()
{
    ArticleStore &articles = m_stores->articles();
    const Article first = must(articles.create(aStory(u"first"_s), m_people.author));
    const Article second = must(articles.create(aStory(u"second"_s), m_people.author));
    const Article third = must(articles.create(aStory(u"third"_s), m_people.author));
    must(articles.save(second.id, second.revision, aStory(u"second"_s, u"The river fell."_s), m_people.author));
    must(articles.save(first.id, first.revision, aStory(u"first"_s, u"The river froze."_s), m_people.author));
    must(act(articles, third, Action::Submit, m_people.author));
    QStringList slugs;
    qint64 touch = std::numeric_limits<qint64>::max();
    for (const ArticleSummary &article : must(articles.page({}, 0, 10))) {
        slugs << article.slug;
        QVERIFY(article.touch < std::exchange(touch, article.touch));
    }
    QCOMPARE(slugs, QStringList({u"third"_s, u"first"_s, u"second"_s}));
}

void TestSearchIndex::a_save_that_was_not_followed_up_is_at_the_top_at_the_next_start()
{
    const Article first = must(m_stores->articles().create(aStory(u"first"_s), m_people.author));
    must(m_stores->articles().create(aStory(u"second"_s), m_people.author));
    VERIFY_OK(m_stores->catchUpIndex());
    must(m_stores->articles().save(first.id, first.revision, aStory(u"first"_s, u"It fell."_s), m_people.author));
    const auto next = open(m_place->location());
    QCOMPARE(must(next->articles().page({}, 0, 10)).first().slug, u"first"_s);
}

void TestSearchIndex::a_window_indexes_what_another_program_left()
{
    storage::DatabaseExecutor window(m_place->location(), Access::ReadWrite, m_clock);
    auto opened = window.open();
    opened.waitForFinished();
    VERIFY_OK(opened.result());
    // The other program's save; it does not come to indexing it.
    must(m_stores->articles().create(aStory(u"flood"_s), m_people.author));
    QTRY_COMPARE(due(*m_stores), 0);
    QCOMPARE(documents(*m_stores, u"rose"_s), 1);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "test_searchindex.moc"
