// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"
#include "core/article/articlecodec.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 101; ///< more than a store encodes at a time, on this thread and on others

} // namespace

/// What ArticleStore promises of bulk imports: all or none.
class ImportContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void an_import_makes_drafts_in_the_order_given();
    void an_import_with_one_bad_article_writes_nothing_data();
    void an_import_with_one_bad_article_writes_nothing();
    void an_import_needs_somebody_who_may_write();
    void an_empty_import_is_no_change();
    void imported_articles_are_counted_found_and_audited();

private:
    [[nodiscard]] static QList<ImportedArticle> stories(int count);
};

QList<ImportedArticle> ImportContract::stories(int count)
{
    QList<ImportedArticle> imported;
    for (int i = 0; i < count; ++i)
        imported << ImportedArticle{aStory(u"story%1"_s.arg(i)), {}};
    return imported;
}

void ImportContract::an_import_makes_drafts_in_the_order_given()
{
    QList<ImportedArticle> imported = stories(many);
    imported[1].createdAt = Instant{clock.now().ms - 86'400'000};
    const auto ids = articles().import(imported, people.author);
    VERIFY_OK(ids);
    QCOMPARE(ids->size(), many);
    for (int i = 0; i < many; ++i) {
        const Article article = must(articles().article((*ids)[i]));
        QVERIFY(article.content == imported[i].content);
        QCOMPARE(article.status, Status::Draft);
        QCOMPARE(article.revision, 1);
        QCOMPARE(article.author, people.author);
        QCOMPARE(article.createdAt, imported[i].createdAt.isNull() ? clock.now() : imported[i].createdAt);
        QCOMPARE(must(articles().revisions(article.id)).first().hash, contentHash(article.content));
    }
    const QList<ArticleSummary> all = allArticles();
    for (int i = 0; i < many; ++i)
        QCOMPARE(all[i].id, (*ids)[many - 1 - i]);
}

void ImportContract::an_import_with_one_bad_article_writes_nothing_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("first") << 0;
    QTest::newRow("in the second batch") << 40;
    QTest::newRow("last") << many - 1;
}

void ImportContract::an_import_with_one_bad_article_writes_nothing()
{
    QFETCH(int, place);
    const Article before = article(Status::Draft, u"there"_s);
    const qint64 touch = allArticles().first().touch;
    const qint64 events = eventCount();
    (void)stores().takeChanges();
    QList<ImportedArticle> imported = stories(many);
    imported[place].content.headline = u"a"_s + QChar(0);
    VERIFY_ERROR(articles().import(imported, people.author), ErrorCode::InvalidInput);
    QCOMPARE(allArticles().size(), 1);
    QCOMPARE(allArticles().first().touch, touch);
    QCOMPARE(must(articles().counts()).size(), 1);
    QVERIFY(must(articles().page({{}, {}, {}, {}, u"story1"_s}, 0, 10)).isEmpty());
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
    // The next one is none the worse for it.
    imported[place].content.headline = u"a"_s;
    VERIFY_OK(articles().import(imported, people.author));
    QCOMPARE(allArticles().size(), many + 1);
}

void ImportContract::an_import_needs_somebody_who_may_write()
{
    for (const UserId person : {people.guest, people.inactive, UserId()})
        VERIFY_ERROR(articles().import(stories(2), person), ErrorCode::Forbidden);
    QVERIFY(allArticles().isEmpty());
}

void ImportContract::an_empty_import_is_no_change()
{
    const qint64 events = eventCount();
    const auto ids = articles().import({}, people.author);
    VERIFY_OK(ids);
    QVERIFY(ids->isEmpty());
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
}

void ImportContract::imported_articles_are_counted_found_and_audited()
{
    const qint64 events = eventCount();
    const auto ids = must(articles().import(stories(7), people.author));
    const QList<ArticleCount> counts = must(articles().counts());
    QCOMPARE(counts.size(), 1);
    QCOMPARE(counts.first().count, 7);
    QCOMPARE(must(articles().page({{}, {}, {}, {}, u"story6"_s}, 0, 10)).first().id, ids[6]);
    QCOMPARE(eventCount(), events + 7);
    QCOMPARE(must(audit().eventsOf(ids[3].toString())).first().action, u"article.import"_s);
    QCOMPARE(stores().takeChanges().articles, ids);
}

QTEST_GUILESS_MAIN(ImportContract)
#include "importcontract.moc"
