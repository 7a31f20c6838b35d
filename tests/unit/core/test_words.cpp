// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void words_are_counted_as_a_journalist_counts_data();
    void words_are_counted_as_a_journalist_counts();
    void a_teaser_is_cut_at_a_word_data();
    void a_teaser_is_cut_at_a_word();
    void a_cut_teaser_never_exceeds_its_length();
};

void TestWords::words_are_counted_as_a_journalist_counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");

    QTest::newRow("empty") << u""_s << 0;
    QTest::newRow("blanks") << u" \t\n "_s << 0;
    QTest::newRow("signs alone") << u"- … « » 🙂"_s << 0;
    QTest::newRow("plain") << u"The harbour reopened."_s << 3;
    QTest::newRow("apostrophe") << u"don't won’t"_s << 2;
    QTest::newRow("number") << u"3.5 million, 1,200 and ١٬٢٠٠"_s << 5;
    QTest::newRow("hyphen") << u"ceasefire-line"_s << 1;
    QTest::newRow("comma without blank") << u"one,two"_s << 2;
    QTest::newRow("quote at the end") << u"'quoted' words'"_s << 2;
    QTest::newRow("dash between words") << u"yes - no – maybe"_s << 3;
    QTest::newRow("Arabic") << u"وقال الوزير إن المرفأ مفتوح"_s << 5;
    QTest::newRow("tashkeel") << u"كِتابٌ مُحَمَّدٍ"_s << 2;
    QTest::newRow("tatweel") << u"بـــيـان"_s << 1;
    QTest::newRow("tatweel alone is a dash") << u"قال ـ نعم"_s << 2;
    QTest::newRow("Arabic comma") << u"قال،ثم"_s << 2;
    QTest::newRow("non-joiner") << u"می\u200Cخواهم"_s << 1;
    QTest::newRow("a mark alone") << u" \u064B "_s << 0;
    QTest::newRow("letters outside the first plane") << u"𐐨𐐨 𐐨"_s << 2;
    QTest::newRow("lone surrogate") << u"a "_s + QChar(0xD800) << 1;
}

void TestWords::words_are_counted_as_a_journalist_counts()
{
    QFETCH(QString, text);
    QTEST(countWords(text), "words");
}

void TestWords::a_teaser_is_cut_at_a_word_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("cut");

    QTest::newRow("fits") << u"Two ferries"_s << 11 << u"Two ferries"_s;
    QTest::newRow("at a blank") << u"Two ferries left"_s << 12 << u"Two ferries…"_s;
    QTest::newRow("inside a word") << u"Two ferries left"_s << 11 << u"Two…"_s;
    QTest::newRow("sign before the cut") << u"Two, ferries left"_s << 8 << u"Two…"_s;
    QTest::newRow("Arabic") << u"غادرت عبّارتان عند الظهر"_s << 12 << u"غادرت…"_s;
    QTest::newRow("one long word") << u"Donaudampfschiff"_s << 6 << u"Donau…"_s;
    QTest::newRow("a letter keeps its marks") << u"مُحَمَّدٌ"_s << 4 << u"مُ…"_s;
    QTest::newRow("a pair stays whole") << u"🙂🙂🙂"_s << 4 << u"🙂…"_s;
    QTest::newRow("one") << u"Two ferries"_s << 1 << u"…"_s;
    QTest::newRow("nothing") << u"Two ferries"_s << 0 << u""_s;
    QTest::newRow("less than nothing") << u"Two ferries"_s << -5 << u""_s;
}

void TestWords::a_teaser_is_cut_at_a_word()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QTEST(cutAtWord(text, length), "cut");
}

void TestWords::a_cut_teaser_never_exceeds_its_length()
{
    const QString text =
        u"وغادرت عبّارتان عند الظهر، and two ferries—one of them late—left 🙂🙂."_s;
    for (int length = 0; length <= text.size() + 1; ++length)
        QVERIFY(cutAtWord(text, length).size() <= length);
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
