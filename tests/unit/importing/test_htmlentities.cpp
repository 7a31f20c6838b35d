// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlentities.h"

#include "importing/html/htmltags.h"

#include <QTest>

using namespace nashra::importing;
using namespace Qt::StringLiterals;

/// Character references and the table of tags.
class TestHtmlEntities : public QObject
{
    Q_OBJECT

private slots:
    void referencesAreDecoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<uint>("character");
        QTest::addColumn<int>("length");
        const auto row = [](const QString &text, uint character, int length) {
            QTest::newRow(qPrintable(text)) << text << character << length;
        };
        row(u"&AElig;"_s, 0xC6, 7); // the first and the last of the table
        row(u"&zwnj;"_s, 0x200C, 6);
        row(u"&Eacute;x"_s, 0xC9, 8);
        row(u"&eacute;"_s, 0xE9, 8);
        row(u"&thetasym;"_s, 0x3D1, 10);
        row(u"&apos;"_s, u'\'', 6);
        row(u"&amp"_s, u'&', 4);
        row(u"&nbspx"_s, 0, 0);
        row(u"&eacute"_s, 0, 0);
        row(u"&EACUTE;"_s, 0, 0);
        row(u"&;"_s, 0, 0);
        row(u"&averylongname;"_s, 0, 0);
        row(u"&#1587;"_s, 0x633, 7);
        row(u"&#x633;"_s, 0x633, 7);
        row(u"&#X633g"_s, 0x633, 6);
        row(u"&#128;"_s, 0x20AC, 6); // as pages in Windows-1252 write it
        row(u"&#151;"_s, 0x2014, 6);
        row(u"&#0;"_s, 0xFFFD, 4);
        row(u"&#xD800;"_s, 0xFFFD, 8);
        row(u"&#x110000;"_s, 0xFFFD, 10);
        row(u"&#99999999999999999999;"_s, 0xFFFD, 23);
        row(u"&#x1F642;"_s, 0x1F642, 9);
    }

    void referencesAreDecoded()
    {
        QFETCH(QString, text);
        const DecodedEntity entity = decodeEntity(text);
        QTEST(uint(entity.character), "character");
        QTEST(int(entity.length), "length");
    }

    void everyTagIsFoundWhateverItsCase()
    {
        for (const QString &name : {u"a"_s, u"blockquote"_s, u"H1"_s, u"figCaption"_s, u"xmp"_s, u"table"_s})
            QCOMPARE(QString(nameOf(tagNamed(name))), name.toLower());
        QCOMPARE(tagNamed(u"h2").role, TagRole::Heading);
    }

    void otherNamesAreUnknown()
    {
        for (const QString &name : {u""_s, u"o:p"_s, u"div2"_s, u"blockquotes"_s, u"زر"_s, u"{"_s})
            QCOMPARE(tagNamed(name), Tag());
    }
};

QTEST_APPLESS_MAIN(TestHtmlEntities)
#include "test_htmlentities.moc"
