// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/slug.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

/// The working name a story gets where nobody gave it one.
class TestSlug : public QObject
{
    Q_OBJECT

private slots:
    void is_made_of_the_words_that_say_something_data();
    void is_made_of_the_words_that_say_something();
    void stays_short();
};

void TestSlug::is_made_of_the_words_that_say_something_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::newRow("English") << u"The town is to get a new harbour office in May"_s << u"TOWN-HARBOUR-OFFICE"_s;
    QTest::newRow("Arabic") << u"تمديد مواعيد العبّارة في الصيف"_s << u"تمديد-مواعيد-العبّارة"_s;
    QTest::newRow("punctuation") << u"“Wait”: pilots’ answer"_s << u"WAIT-PILOTS-ANSWER"_s;
    QTest::newRow("short words only") << u"We do it"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSlug::is_made_of_the_words_that_say_something()
{
    QFETCH(QString, headline);
    QTEST(slugFrom(headline), "slug");
}

void TestSlug::stays_short()
{
    QCOMPARE(slugFrom(u"x"_s.repeated(5000)).size(), longestSlug);
}

QTEST_GUILESS_MAIN(TestSlug)
#include "test_slug.moc"
