// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"
#include "core/article/articlecodec.h"
#include "core/base/textfold.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What ArticleStore promises of search: the same hits on every engine, in Arabic and English.
class SearchContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void a_word_is_found_however_it_is_spelt_data();
    void a_word_is_found_however_it_is_spelt();
    void other_words_are_not_found_data();
    void other_words_are_not_found();
    void words_are_found_in_every_field_a_reader_would_look_in();
    void all_words_must_occur();
    void only_the_last_word_may_be_unfinished();
    void signs_are_no_commands_data();
    void signs_are_no_commands();
    void very_long_queries_are_answered();
    void every_word_of_a_long_query_counts();
    void a_changed_text_is_found_by_its_new_words_alone();
    void a_step_in_the_workflow_keeps_an_article_findable();
    void hits_come_newest_first_and_page_by_key();
    void hits_that_go_and_come_leave_no_hole_in_a_page_data();
    void hits_that_go_and_come_leave_no_hole_in_a_page();
    void random_queries_find_what_a_walk_through_all_texts_finds();

private:
    /// Slugs of the hits, newest first.
    [[nodiscard]] QStringList hits(const QString &text);
};

QStringList SearchContract::hits(const QString &text)
{
    QStringList slugs;
    const QList<ArticleSummary> rows = must(articles().page({{}, {}, {}, {}, text}, 0, 1000));
    for (const ArticleSummary &row : rows)
        slugs << row.slug;
    return slugs;
}

void SearchContract::a_word_is_found_however_it_is_spelt_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("asked");
    QTest::newRow("as it is") << u"flood"_s << u"flood"_s;
    QTest::newRow("capitals") << u"Flood"_s << u"FLOOD"_s;
    QTest::newRow("accents") << u"café"_s << u"CAFE"_s;
    QTest::newRow("accents asked") << u"resume"_s << u"résumé"_s;
    QTest::newRow("full-width letters") << u"ＦＬＯＯＤ"_s << u"flood"_s;
    QTest::newRow("possessive") << u"river's"_s << u"river"_s;
    QTest::newRow("hyphen") << u"cease-fire"_s << u"fire"_s;
    QTest::newRow("prefix") << u"flooding"_s << u"floo"_s;
    QTest::newRow("one letter") << u"flooding"_s << u"f"_s;
    QTest::newRow("hamza above") << u"أحمد"_s << u"احمد"_s;
    QTest::newRow("hamza below") << u"إعلان"_s << u"اعلان"_s;
    QTest::newRow("madda") << u"آثار"_s << u"اثار"_s;
    QTest::newRow("hamza asked") << u"اعلان"_s << u"إعلان"_s;
    QTest::newRow("hamza on waw and yeh") << u"مؤتمر هيئة"_s << u"هييه موتمر"_s;
    QTest::newRow("tashkeel") << u"مُحَمَّدٌ"_s << u"محمد"_s;
    QTest::newRow("tashkeel asked") << u"محمد"_s << u"مُحَمَّد"_s;
    QTest::newRow("ta marbuta") << u"مدرسة"_s << u"مدرسه"_s;
    QTest::newRow("alef maqsura") << u"مستشفى"_s << u"مستشفي"_s;
    QTest::newRow("Persian letters") << u"کلیه"_s << u"كليه"_s;
    QTest::newRow("tatweel") << u"مـــحـمـد"_s << u"محمد"_s;
    QTest::newRow("bidi controls") << u"\u202Bنهر\u202C"_s << u"نهر"_s;
    QTest::newRow("presentation forms") << u"\uFE8D\uFEDF\uFEE8\uFEEC\uFEAE"_s << u"النهر"_s;
    QTest::newRow("Arabic digits") << u"٢٠٢٦"_s << u"2026"_s;
    QTest::newRow("Persian digits asked") << u"2026"_s << u"۲۰۲۶"_s;
    QTest::newRow("Arabic prefix") << u"المدرسة"_s << u"المدر"_s;
    QTest::newRow("no words at all") << u"flood"_s << u" ... !"_s;
    QTest::newRow("nothing asked") << u"flood"_s << QString();
}

void SearchContract::a_word_is_found_however_it_is_spelt()
{
    QFETCH(QString, written);
    QFETCH(QString, asked);
    (void)article(Status::Draft, aStory(u"hit"_s, u"Before "_s + written + u" after."_s, Language::Arabic));
    QCOMPARE(hits(asked), QStringList{u"hit"_s});
}

void SearchContract::other_words_are_not_found_data()
{
    QTest::addColumn<QString>("asked");
    QTest::newRow("another word") << u"drought"_s;
    QTest::newRow("the end of a word") << u"ood"_s;
    QTest::newRow("longer than the word") << u"floods"_s;
    QTest::newRow("an unfinished word that is not the last") << u"floo river"_s;
    QTest::newRow("a part of an Arabic word") << u"نهر"_s;
    QTest::newRow("words run together") << u"floodriver"_s;
}

void SearchContract::other_words_are_not_found()
{
    QFETCH(QString, asked);
    (void)article(Status::Draft, aStory(u"hit"_s, u"flood river النهر"_s));
    QCOMPARE(hits(u"flood river"_s), QStringList{u"hit"_s});
    QVERIFY(hits(asked).isEmpty());
}

void SearchContract::words_are_found_in_every_field_a_reader_would_look_in()
{
    ArticleContent content = aStory(u"slugword"_s, u"Opening.\nclosing paragraph"_s);
    content.headline = u"headlineword"_s;
    content.dateline.place = u"placeword"_s;
    content.byline = u"bylineword"_s;
    content.editorsNote = u"noteword"_s;
    content.body.paragraphs[1].runs = {Run{u"split"_s, Mark::Strong, {}}, Run{u"word"_s, {}, {}}};
    (void)must(articles().create(content, people.author));
    for (const QString &word : {u"slugword"_s, u"headlineword"_s, u"placeword"_s, u"bylineword"_s, u"opening"_s,
                                u"splitword"_s, u"opening placeword splitword"_s})
        QVERIFY2(hits(word) == QStringList{u"slugword"_s}, qPrintable(word));
    // A note is to editors, not a part of the story.
    QVERIFY(hits(u"noteword"_s).isEmpty());
}

void SearchContract::all_words_must_occur()
{
    (void)article(Status::Draft, aStory(u"both"_s, u"the river rose over the bank"_s));
    (void)article(Status::Draft, aStory(u"one"_s, u"the river fell"_s));
    QCOMPARE(hits(u"river"_s), (QStringList{u"one"_s, u"both"_s}));
    QCOMPARE(hits(u"river bank"_s), QStringList{u"both"_s});
    QCOMPARE(hits(u"bank river"_s), QStringList{u"both"_s});
    QCOMPARE(hits(u"river river"_s), (QStringList{u"one"_s, u"both"_s}));
    QVERIFY(hits(u"river drought"_s).isEmpty());
}

void SearchContract::only_the_last_word_may_be_unfinished()
{
    (void)article(Status::Draft, aStory(u"hit"_s, u"flooding rivers"_s));
    QCOMPARE(hits(u"flooding riv"_s), QStringList{u"hit"_s});
    QCOMPARE(hits(u"rivers floo"_s), QStringList{u"hit"_s});
    QVERIFY(hits(u"floo rivers"_s).isEmpty());
}

void SearchContract::signs_are_no_commands_data()
{
    QTest::addColumn<QString>("asked");
    for (const auto &asked : {u"flood*"_s,
                              u"\"flood"_s,
                              u"flood\""_s,
                              u"'flood'"_s,
                              u"flood:*"_s,
                              u"flood & !"_s,
                              u"(flood"_s,
                              u"flood)"_s,
                              u"-flood"_s,
                              u"+flood"_s,
                              u"^flood"_s,
                              u"{flood}"_s,
                              u"flood\\"_s,
                              u"flood<->"_s,
                              u"|flood|"_s,
                              u"flood'; DROP TABLE article; --"_s.left(6),
                              u"%flood%"_s,
                              u"_flood_"_s,
                              u"flood\t"_s,
                              u"\nflood\n"_s,
                              QString(QChar(0)) + u"flood"_s,
                              QChar(0xD800) + u"flood"_s})
        QTest::newRow(asked.toUtf8().toPercentEncoding().constData()) << asked;
}

void SearchContract::signs_are_no_commands()
{
    QFETCH(QString, asked);
    (void)article(Status::Draft, aStory(u"hit"_s, u"flood"_s));
    (void)article(Status::Draft, aStory(u"miss"_s, u"drought terms"_s));
    QCOMPARE(hits(asked), QStringList{u"hit"_s});
    for (const QString &command : {u"flood AND drought"_s, u"flood OR drought"_s, u"NOT flood"_s, u"NEAR(flood)"_s,
                                   u"terms : flood"_s, u"flood | drought"_s})
        QVERIFY2(hits(command).isEmpty(), qPrintable(command));
}

void SearchContract::very_long_queries_are_answered()
{
    (void)article(Status::Draft, aStory(u"hit"_s, u"flood "_s.repeated(5000)));
    QCOMPARE(hits(u"flood "_s.repeated(5000)), QStringList{u"hit"_s});
    QVERIFY(hits(u"f"_s.repeated(100'000)).isEmpty());
    QVERIFY(hits(u"drought "_s.repeated(5000)).isEmpty());
}

void SearchContract::every_word_of_a_long_query_counts()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"word%1"_s.arg(i);
    (void)article(Status::Draft, aStory(u"hit"_s, words.join(u' ')));
    QCOMPARE(hits(words.join(u' ')), QStringList{u"hit"_s});
    QVERIFY(hits(words.join(u' ') + u" drought"_s).isEmpty());
    words.insert(2000, u"drought"_s);
    QVERIFY(hits(words.join(u' ')).isEmpty());
}

void SearchContract::a_changed_text_is_found_by_its_new_words_alone()
{
    const Article before = article(Status::Draft, aStory(u"hit"_s, u"the river rose"_s));
    ArticleContent content = before.content;
    content.headline = u"Level falls"_s;
    content.body = aStory(u"hit"_s, u"the river fell"_s).body;
    must(articles().save(before.id, 1, content, people.author));
    QVERIFY(hits(u"rose"_s).isEmpty());
    QVERIFY(hits(u"about"_s).isEmpty());
    QCOMPARE(hits(u"fell"_s), QStringList{u"hit"_s});
    QCOMPARE(hits(u"level falls river"_s), QStringList{u"hit"_s});
    VERIFY_OK(newsroom().reopen());
    QVERIFY(hits(u"rose"_s).isEmpty());
    QCOMPARE(hits(u"fell"_s), QStringList{u"hit"_s});
}

void SearchContract::a_step_in_the_workflow_keeps_an_article_findable()
{
    for (const Status status :
         {Status::Draft, Status::Submitted, Status::Approved, Status::Released, Status::Killed, Status::Spiked})
        (void)article(status, aStory(statusName(status), u"flood"_s));
    QCOMPARE(hits(u"flood"_s).size(), 6);
    const auto approved = articles().page({Status::Approved, {}, {}, {}, u"flood"_s}, 0, 10);
    VERIFY_OK(approved);
    QCOMPARE(approved->size(), 1);
    QCOMPARE(approved->first().slug, u"approved"_s);
}

void SearchContract::hits_come_newest_first_and_page_by_key()
{
    QList<Article> written;
    for (int i = 0; i < 12; ++i)
        written << article(Status::Draft, aStory(QString::number(i), i % 3 == 0 ? u"drought"_s : u"flood"_s));
    must(act(articles(), written[1], Action::Submit, people.author));
    const ArticleQuery query{{}, {}, {}, {}, u"flood"_s};
    const QList<ArticleSummary> all = must(articles().page(query, 0, 100));
    QCOMPARE(hits(u"flood"_s), u"1 11 10 8 7 5 4 2"_s.split(u' '));
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY(must(articles().page(query, all[i].touch, 3)) == all.mid(i, 3));
    const ListFences fences = must(articles().fences(query, 3));
    QCOMPARE(fences.count, 8);
    QCOMPARE(fences.touches, (QList<qint64>{all[0].touch, all[3].touch, all[6].touch}));
}

void SearchContract::hits_that_go_and_come_leave_no_hole_in_a_page_data()
{
    QTest::addColumn<ArticleQuery>("query");
    QTest::newRow("one word") << ArticleQuery{{}, {}, {}, {}, u"flood"_s};
    QTest::newRow("a word begun") << ArticleQuery{{}, {}, {}, {}, u"floo"_s};
    QTest::newRow("several words") << ArticleQuery{{}, {}, {}, {}, u"river flood about"_s};
    QTest::newRow("words and a state") << ArticleQuery{Status::Draft, {}, {}, {}, u"flood"_s};
    QTest::newRow("words and a language") << ArticleQuery{{}, {}, Language::English, {}, u"flood"_s};
}

void SearchContract::hits_that_go_and_come_leave_no_hole_in_a_page()
{
    QFETCH(ArticleQuery, query);
    QList<Article> written;
    for (int i = 0; i < 20; ++i)
        written << article(Status::Draft, aStory(QString::number(i), i % 4 == 0 ? u"drought"_s : u"river flood"_s));
    const ListFences before = must(articles().fences(query, 4));
    QCOMPARE(before.count, 15);
    const QList<ArticleSummary> all = must(articles().page(query, 0, 100));
    // The pages as people may come by them: from the end, too, and long after the fences were read.
    const auto areAllPagesRight = [&] {
        for (qsizetype page = before.touches.size() - 1; page >= 0; --page) {
            const QList<qint64> rows = before.rowsOf(page);
            if (rows.isEmpty() || must(articles().pageOf(query, rows)) !=
                                      must(articles().page(query, before.touches[page], int(rows.size()))))
                return false;
        }
        return true;
    };
    QVERIFY(must(articles().pageOf(query, before.rowsOf(1))) == all.mid(4, 4));
    QVERIFY(must(articles().pageOf(query, before.rowsOf(3))) == all.mid(12));
    QVERIFY(must(articles().pageOf(query, {})).isEmpty());
    QVERIFY(areAllPagesRight());
    (void)article(Status::Draft, aStory(u"new"_s, u"river flood"_s));
    QVERIFY(areAllPagesRight());
    must(act(articles(), written[9], Action::Submit, people.author)); // to the top, or out of the list
    QVERIFY(areAllPagesRight());
    must(articles().save(written[11].id, 1, aStory(u"gone"_s, u"drought"_s), people.author));
    QVERIFY(areAllPagesRight());
    must(articles().save(written[4].id, 1, aStory(u"came"_s, u"river flood"_s), people.author));
    QVERIFY(areAllPagesRight());
    for (const int i : {1, 2, 3, 5})
        must(act(articles(), written[i], Action::Spike, people.author)); // all of the last page
    QVERIFY(areAllPagesRight());
    // Fences read now know of all that.
    const ListFences after = must(articles().fences(query, 100));
    QVERIFY(must(articles().pageOf(query, after.rowsOf(0))) == must(articles().page(query, 0, 100)));
}

void SearchContract::random_queries_find_what_a_walk_through_all_texts_finds()
{
    static const QStringList words{u"river"_s, u"rivers"_s, u"Ríver"_s, u"bank"_s, u"banks"_s, u"the"_s, u"2026"_s,
                                   u"٢٠٢٦"_s, u"أحمد"_s, u"احمد"_s, u"مدرسة"_s, u"مدرسه"_s, u"مُدرِّس"_s, u"المدرسة"_s,
                                   u"شيء"_s, u"شي"_s, u"don't"_s, u"3.5"_s, u"x"_s, u"Ⅳ"_s, u"ﬂood"_s, u"東京"_s,
                                   u"\U0001F30A"_s,
                                   // Marks that stand alone: dropped, kept and enclosing ones.
                                   u"\u0651"_s, u"\u0301"_s, u"\u20DD"_s, u"\u0903"_s, u"a\u20DD"_s};
    QRandomGenerator random(7);
    const auto someWords = [&random](int count) {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen << words[random.bounded(int(words.size()))];
        return chosen.join(u' ');
    };
    QStringList texts;
    for (int i = 0; i < 60; ++i) {
        const Article written = article(Status::Draft, aStory(QString::number(i), someWords(4)));
        texts << u' ' + textfold::searchText(written.content.headline + u' ' + written.content.body.text()) + u' ';
    }
    for (int i = 0; i < 150; ++i) {
        QString asked = someWords(1 + random.bounded(2));
        asked.chop(random.bounded(2));
        QStringList parts = textfold::searchText(asked).split(u' ', Qt::SkipEmptyParts);
        QStringList expected;
        for (int text = int(texts.size()) - 1; text >= 0; --text) {
            const bool isHit = std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
                return texts[text].contains(u' ' + part + (&part == &parts.constLast() ? u""_s : u" "_s));
            });
            if (isHit)
                expected << QString::number(text);
        }
        QVERIFY2(hits(asked) == expected, qPrintable(asked));
    }
}

QTEST_GUILESS_MAIN(SearchContract)
#include "searchcontract.moc"
