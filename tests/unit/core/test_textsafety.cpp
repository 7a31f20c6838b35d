// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textsafety.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestTextSafety : public QObject
{
    Q_OBJECT

private slots:
    void harmful_characters_are_taken_out_data();
    void harmful_characters_are_taken_out();
    void the_authors_signs_stay_data();
    void the_authors_signs_stay();
    void line_ends_become_line_feeds();
    void text_is_composed();
    void what_was_made_safe_is_safe_whatever_it_was();
};

void TestTextSafety::harmful_characters_are_taken_out_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::addColumn<qsizetype>("removed");

    QTest::newRow("null") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s << qsizetype(1);
    QTest::newRow("bell and escape") << u"a\u0007\u001Bb"_s << u"ab"_s << qsizetype(2);
    QTest::newRow("delete and C1") << u"a\u007F\u0090b"_s << u"ab"_s << qsizetype(2);
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"ab"_s << qsizetype(1);
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xD83D) << u"a"_s << qsizetype(1);
    QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDE42) + u"b"_s << u"ab"_s << qsizetype(1);
    QTest::newRow("surrogates the wrong way round") << QString(QChar(0xDE42)) + QChar(0xD83D) << u""_s << qsizetype(2);
    QTest::newRow("non-character") << u"a"_s + QChar(0xFFFE) + QChar(0xFDD0) + QChar(0xFFFF) + u"b"_s << u"ab"_s
                                   << qsizetype(3);
    QTest::newRow("more marks than a letter can have")
        << u"q"_s + QString(50'000, QChar(0x0316)) + QString(50'000, QChar(0x0301)) + u"b"_s
        << u"q"_s + QString(30, QChar(0x0316)) + u"b"_s << qsizetype(99'970);
    QTest::newRow("marks that are two each")
        << u"q"_s + QString(100'000, QChar(0x0F73)) << u"q"_s + QString(15, QChar(0x0F71)) + QString(15, QChar(0x0F72))
        << qsizetype(99'985);
    QTest::newRow("non-character in another plane")
        << u"a"_s + QChar(QChar::highSurrogate(0x1FFFE)) + QChar(QChar::lowSurrogate(0x1FFFE)) + u"b"_s << u"ab"_s
        << qsizetype(2);
}

void TestTextSafety::harmful_characters_are_taken_out()
{
    QFETCH(QString, text);
    QVERIFY(!isSafe(text));
    const SafeText safe = makeSafe(text);
    QTEST(safe.text, "safe");
    QTEST(safe.removed, "removed");
}

void TestTextSafety::the_authors_signs_stay_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("tab and line feed") << u"a\tb\nc"_s;
    QTest::newRow("bidi controls") << u"\u200Fقال\u200E \u2066x\u2069 \u061C"_s;
    QTest::newRow("tashkeel and tatweel") << u"مُحَمَّدٌ بـــيان"_s;
    QTest::newRow("joiners") << u"می\u200Cخواهم"_s;
    QTest::newRow("emoji") << u"🙂"_s;
    QTest::newRow("replacement character") << u"\uFFFD"_s;
    QTest::newRow("byte order mark") << u"a\uFEFFb"_s;
}

void TestTextSafety::the_authors_signs_stay()
{
    QFETCH(QString, text);
    QVERIFY(isSafe(text));
    const SafeText safe = makeSafe(text);
    QCOMPARE(safe.text, text);
    QCOMPARE(safe.removed, 0);
}

void TestTextSafety::line_ends_become_line_feeds()
{
    const SafeText safe = makeSafe(u"a\r\nb\rc\u0085d\u2028e\u2029f\n\ng\r");
    QCOMPARE(safe.text, u"a\nb\nc\nd\ne\nf\n\ng\n"_s);
    QCOMPARE(safe.removed, 0);
    QVERIFY(!isSafe(u"a\r\nb"));
    QVERIFY(!isSafe(u"a\u2028b"));
}

void TestTextSafety::text_is_composed()
{
    const QString decomposed = u"cafe\u0301 ا\u0654"_s;
    QVERIFY(!isSafe(decomposed));
    const SafeText safe = makeSafe(decomposed);
    QCOMPARE(safe.text, u"café أ"_s);
    QCOMPARE(safe.removed, 0);
}

void TestTextSafety::what_was_made_safe_is_safe_whatever_it_was()
{
    QString everything;
    for (int c = 0; c <= 0xFFFF; ++c)
        everything += QChar(char16_t(c));
    const SafeText safe = makeSafe(everything);
    QVERIFY(isSafe(safe.text));
    QCOMPARE(makeSafe(safe.text).text, safe.text);
}

QTEST_GUILESS_MAIN(TestTextSafety)
#include "test_textsafety.moc"
