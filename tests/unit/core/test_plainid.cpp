// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestPlainId : public QObject
{
    Q_OBJECT

private slots:
    void an_id_is_made_from_a_name_data();
    void an_id_is_made_from_a_name();
    void what_is_made_is_an_id_of_any_length();
    void anything_else_is_no_id();
};

void TestPlainId::an_id_is_made_from_a_name_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("a word") << u"Sport"_s << u"sport"_s;
    QTest::newRow("two words") << u" Local  News "_s << u"local-news"_s;
    QTest::newRow("accents and signs") << u"Économie & Finance!"_s << u"economie-finance"_s;
    QTest::newRow("digits") << u"2026 Election"_s << u"2026-election"_s;
    QTest::newRow("another script") << u"رياضة"_s << QString();
    QTest::newRow("both scripts") << u"Sport رياضة"_s << u"sport"_s;
    QTest::newRow("a dotted capital") << u"İzmir"_s << u"izmir"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPlainId::an_id_is_made_from_a_name()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(plainIdFrom(name), id);
    QCOMPARE(isPlainId(id), !id.isEmpty());
}

void TestPlainId::what_is_made_is_an_id_of_any_length()
{
    for (const qsizetype length : {55, 56, 57, 1000})
        QVERIFY(isPlainId(plainIdFrom(QString(length, u'x') + u" y"_s) + u"-12"_s));
}

void TestPlainId::anything_else_is_no_id()
{
    for (const QString &text :
         {u""_s, u" "_s, u"Sport"_s, u"رياضة"_s, u"a b"_s, u"sport\n"_s, u"-a"_s, u".a"_s, u"a/b"_s, QString(65, u'a')})
        QVERIFY2(!isPlainId(text), qPrintable(text));
    QVERIFY(isPlainId(QString(64, u'a')));
    QVERIFY(isPlainId(u"r.sabbaq-2_x"_s));
}

QTEST_GUILESS_MAIN(TestPlainId)
#include "test_plainid.moc"
