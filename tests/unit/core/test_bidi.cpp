// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestBidi : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsOnePiece_data();
    void aTextIsOnePiece();
};

void TestBidi::aTextIsOnePiece_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("Arabic") << u"سمر"_s << u"\u2068سمر\u2069"_s;
    QTest::newRow("pieces of its own") << u"a \u2067سمر\u2069 b"_s << u"\u2068a \u2067سمر\u2069 b\u2069"_s;
    QTest::newRow("one that ends early") << u"a\u2069\u202Eb"_s << u"\u2068a\u202Eb\u2069"_s;
    QTest::newRow("one that stays open") << u"a\u2067b\u2066c"_s << u"\u2068a\u2067b\u2066c\u2069\u2069\u2069"_s;
    QTest::newRow("ends before it begins") << u"\u2069\u2067a"_s << u"\u2068\u2067a\u2069\u2069"_s;
}

void TestBidi::aTextIsOnePiece()
{
    QFETCH(QString, text);
    QTEST(isolated(text), "piece");
}

QTEST_APPLESS_MAIN(TestBidi)
#include "test_bidi.moc"
