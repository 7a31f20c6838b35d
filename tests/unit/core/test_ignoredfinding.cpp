// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proofing/ignoredfinding.h"

#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestIgnoredFinding : public QObject
{
    Q_OBJECT

private slots:
    void a_text_has_one_form_data();
    void a_text_has_one_form();
    void the_form_of_a_form_is_itself();
    void a_long_text_is_told_by_its_beginning_and_hash();
    void a_cut_never_parts_a_pair();
    void what_says_something_never_becomes_nothing();
    void a_good_ignore_passes_data();
    void a_good_ignore_passes();
    void a_bad_ignore_is_refused_data();
    void a_bad_ignore_is_refused();
    void the_same_comes_once();
};

void TestIgnoredFinding::a_text_has_one_form_data()
{
    QTest::addColumn<QString>("matched");
    QTest::addColumn<QString>("form");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("case") << u"ÉTAT"_s << u"état"_s;
    QTest::newRow("composed") << u"e\u0301tat"_s << u"état"_s;
    QTest::newRow("tashkeel stays") << u"كِتاب"_s << u"كِتاب"_s;
    QTest::newRow("blanks stay") << u"a  b"_s << u"a  b"_s;
    QTest::newRow("lines are joined") << u"a\r\nb"_s << u"a b"_s;
}

void TestIgnoredFinding::a_text_has_one_form()
{
    QFETCH(QString, matched);
    QFETCH(QString, form);
    QCOMPARE(ignoredText(matched), form);
}

void TestIgnoredFinding::the_form_of_a_form_is_itself()
{
    for (const QString &text : {u"ÉTAT Straße"_s, u"ᾳ\u0345Α\u0345"_s, u"İI\u0307"_s, u"كِتَابٌ أُولَى"_s, u"\u1E9E\u0390"_s,
                                u"طويلٌ جدًّا "_s.repeated(100), u"𐐀"_s.repeated(500)})
        QCOMPARE(ignoredText(ignoredText(text)), ignoredText(text));
}

void TestIgnoredFinding::a_long_text_is_told_by_its_beginning_and_hash()
{
    const QString sentence = u"The river rose again. "_s.repeated(10'000);
    const QString form = ignoredText(sentence);
    QVERIFY(form.size() <= 200 && form.startsWith(u"the river rose again."_s));
    QCOMPARE(ignoredText(sentence.toUpper()), form);
    QVERIFY(ignoredText(sentence + u'.') != form);
    QCOMPARE(ignoredText(u"x"_s.repeated(200)).size(), 200);
    QVERIFY(ignoredText(u"x"_s.repeated(201)).size() < 200);
}

void TestIgnoredFinding::a_cut_never_parts_a_pair()
{
    for (int before = 0; before < 2; ++before) {
        const QString form = ignoredText(u"x"_s.repeated(before) + u"𐐨"_s.repeated(200));
        QVERIFY(form.isValidUtf16());
    }
}

void TestIgnoredFinding::what_says_something_never_becomes_nothing()
{
    for (const QString &text : {u" "_s, u"\n"_s, u"ـ"_s, u"\u064E"_s, u"\u200F"_s, u"\u00AD"_s, u"."_s})
        QVERIFY(!ignoredText(text).isEmpty());
}

void TestIgnoredFinding::a_good_ignore_passes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"spelling.unknown"_s << u"dalwani"_s;
    QTest::newRow("a rule altogether") << u"style.ap.months-2"_s << QString();
    QTest::newRow("capitals and strokes") << u"Style.A_b"_s << u" "_s;
    QTest::newRow("longest") << u"s"_s.repeated(100) << u"x"_s.repeated(100'000);
}

void TestIgnoredFinding::a_good_ignore_passes()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    const IgnoredFinding ignore{rule, text, ArticleId::make({1}), ParagraphId::make({1}), UserId::make({1}), {5}};
    const auto checked = checkedIgnores({ignore});
    VERIFY_OK(checked);
    QCOMPARE(checked->size(), 1);
    QCOMPARE(checked->first().text, ignoredText(text));
    QCOMPARE(checked->first().article, ignore.article);
    QCOMPARE(checked->first().by, ignore.by);
}

void TestIgnoredFinding::a_bad_ignore_is_refused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPlaced");
    QTest::newRow("no rule") << QString() << u"x"_s << true;
    QTest::newRow("blank") << u"a b"_s << u"x"_s << true;
    QTest::newRow("stop in front") << u".a"_s << u"x"_s << true;
    QTest::newRow("line feed at the end") << u"a\n"_s << u"x"_s << true;
    QTest::newRow("Arabic") << u"قاعدة"_s << u"x"_s << true;
    QTest::newRow("too long") << u"s"_s.repeated(101) << u"x"_s << true;
    QTest::newRow("NUL in the text") << u"a.b"_s << u"x"_s + QChar(0) << true;
    QTest::newRow("lone surrogate") << u"a.b"_s << QString(QChar(0xD800)) << true;
    QTest::newRow("a paragraph of no article") << u"a.b"_s << u"x"_s << false;
}

void TestIgnoredFinding::a_bad_ignore_is_refused()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(bool, isPlaced);
    const ArticleId article = isPlaced ? ArticleId::make({1}) : ArticleId();
    const auto refused = checkedIgnores({{rule, text, article, ParagraphId::make({1}), {}, {}}});
    VERIFY_ERROR(refused, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().items.size(), 1);
    QVERIFY(refused.error().items.first().size() <= 100);
}

void TestIgnoredFinding::the_same_comes_once()
{
    const ArticleId article = ArticleId::make({1});
    const auto checked = checkedIgnores({{u"a.b"_s, u"Dal"_s, article, {}, {}, {}},
                                         {u"a.b"_s, u"dal"_s, article, {}, {}, {}},
                                         {u"a.b"_s, u"dal"_s, {}, {}, {}, {}}});
    VERIFY_OK(checked);
    QCOMPARE(checked->size(), 2);
}

QTEST_GUILESS_MAIN(TestIgnoredFinding)
#include "test_ignoredfinding.moc"
