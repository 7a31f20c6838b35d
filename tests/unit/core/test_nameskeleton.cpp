// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nameskeleton.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

/// nameSkeleton(): spellings of a name in both scripts under one key.
class TestNameSkeleton : public QObject
{
    Q_OBJECT

private slots:
    void spellingsMeet_data();
    void spellingsMeet();
    void namesDiffer_data();
    void namesDiffer();
    void thereMayBeNone();
};

void TestNameSkeleton::spellingsMeet_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("vowels") << u"Samer Dalwani"_s << u"Sameer Dolwany"_s;
    QTest::newRow("across scripts") << u"Samer Dalwani"_s << u"سامر الدلواني"_s;
    QTest::newRow("tashkeel") << u"سَامِر"_s << u"سامر"_s;
    QTest::newRow("article joined by a hyphen") << u"al-Dalwani"_s << u"الدلواني"_s;
    QTest::newRow("article of its own") << u"El Dalwani"_s << u"Dalwani"_s;
    QTest::newRow("kh, q and k") << u"Khalid Qadri"_s << u"خالد قادري"_s;
    QTest::newRow("gh and g, j") << u"Ghanim Jarrah"_s << u"غانم جراح"_s;
    QTest::newRow("sh") << u"Shadia"_s << u"شادية"_s;
    QTest::newRow("th and t") << u"Haitham"_s << u"هيثم"_s;
    QTest::newRow("ta marbuta written ah") << u"Fatimah"_s << u"فاطمة"_s;
    QTest::newRow("doubled") << u"Mohammed"_s << u"محمد"_s;
    QTest::newRow("accents") << u"Nadér"_s << u"نادر"_s;
    QTest::newRow("capitals") << u"NADER"_s << u"nader"_s;
}

void TestNameSkeleton::spellingsMeet()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!nameSkeleton(one).isEmpty());
    QCOMPARE(nameSkeleton(one), nameSkeleton(other));
}

void TestNameSkeleton::namesDiffer_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("another consonant") << u"Samer"_s << u"Sabir"_s;
    QTest::newRow("another order") << u"Samer Dalwani"_s << u"Dalwani Samer"_s;
    QTest::newRow("one word more") << u"Samer"_s << u"Samer Dalwani"_s;
    QTest::newRow("across scripts") << u"Samer"_s << u"كريم"_s;
}

void TestNameSkeleton::namesDiffer()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(nameSkeleton(one) != nameSkeleton(other), qPrintable(nameSkeleton(one)));
}

void TestNameSkeleton::thereMayBeNone()
{
    for (const QString &text : {u""_s, u" "_s, u"aeiou"_s, u"123"_s, u"東京"_s, u"ال"_s, QString(QChar(0xD800))})
        QCOMPARE(nameSkeleton(text), QString());
    QCOMPARE(nameSkeleton(u"b"_s.repeated(100'000)), u"b"_s);
}

QTEST_GUILESS_MAIN(TestNameSkeleton)
#include "test_nameskeleton.moc"
