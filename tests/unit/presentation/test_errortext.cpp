// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/errortext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::presentation;

/// What people read of failures.
class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeOpenedIsNamed_data();
    void whatCannotBeOpenedIsNamed();
    void nothingIsPromisedWithoutText();
    void aPlaceOfAnyLettersStaysOnePiece();
};

void TestErrorText::whatCannotBeOpenedIsNamed_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("not there") << ErrorCode::NotFound << u"There is no newsroom at"_s;
    QTest::newRow("no newsroom") << ErrorCode::Corrupt << u"It is not a newsroom, or it is damaged"_s;
    QTest::newRow("server away") << ErrorCode::Unavailable << u"The server cannot be reached"_s;
    QTest::newRow("newer") << ErrorCode::NewerFormat << u"made by a newer version"_s;
    QTest::newRow("another fault") << ErrorCode::Io << u"could not be read or written"_s;
}

void TestErrorText::whatCannotBeOpenedIsNamed()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, said);
    const QString text = openingText({code, u"detail"_s, {}, nullptr}, u"/news/junk.nashra"_s);
    QVERIFY2(text.contains(u"\u2068/news/junk.nashra\u2069"_s), qPrintable(text));
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(u"journal"_s) && !text.contains(u"%"_s), qPrintable(text));
}

void TestErrorText::nothingIsPromisedWithoutText()
{
    const ErrorText text = errorText({ErrorCode::FileMoved, u"detail"_s, {u"tonight.nashra"_s}, nullptr});
    QVERIFY2(text.sentence().contains(u"journal"_s), qPrintable(text.sentence()));
    QVERIFY2(!text.withoutText().contains(u"journal"_s), qPrintable(text.withoutText()));
    QVERIFY2(text.withoutText().contains(u"backup"_s), qPrintable(text.withoutText()));
}

void TestErrorText::aPlaceOfAnyLettersStaysOnePiece()
{
    const QString hostile = u"/news/a\u2069\u202Eb%1%2.nashra"_s;
    for (const QString &text : {newsroomGoneText(hostile), openingText({ErrorCode::Corrupt, {}, {}, nullptr}, hostile)})
        QVERIFY2(text.contains(u"\u2068/news/a\u202Eb%1%2.nashra\u2069"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_errortext.moc"
