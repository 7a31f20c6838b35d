// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra::publishing;

class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
    void convertsLikeQt();
    void writesJsonThatReadsBack();
    void keepsJsonFromEndingItsElement();
};

void TestMarkup::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("signs of markup") << u"<a href=\"x\">'&'</a>"_s
                                     << QByteArray("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    QTest::newRow("tab and line feed") << u"a\tb\nc"_s << QByteArray("a\tb\nc");
    QTest::newRow("controls") << u"a\u0001b\rc\u007Fd\u0085e"_s
                              << QByteArray("a\xEF\xBF\xBD"
                                            "b\xEF\xBF\xBD"
                                            "c\xEF\xBF\xBD"
                                            "d\xEF\xBF\xBD"
                                            "e");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u'x' << QByteArray("\xEF\xBF\xBDx");
    QTest::newRow("non-character") << QString(QChar(0xFFFF)) << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestMarkup::escapes()
{
    QFETCH(QString, text);
    QTEST(QByteArray::fromStdString(escaped(text)), "bytes");
}

void TestMarkup::convertsLikeQt()
{
    QString text;
    for (char32_t c = 0xA0; c < 0x30000; c += c < 0x3000 ? 1 : 41) {
        if (!QChar::isSurrogate(c) && !QChar::isNonCharacter(c))
            text += QChar::fromUcs4(c);
    }
    QCOMPARE(QByteArray::fromStdString(utf8(text)), text.toUtf8());
    QCOMPARE(QByteArray::fromStdString(escaped(text)), text.toUtf8());
}

void TestMarkup::writesJsonThatReadsBack()
{
    const QString text = u"\"quoted\" \\ back / & < > \t tab \n line\u2028 مُحَمَّد 😀"_s;
    std::string json = "[";
    appendJsonString(json, text);
    json += ']';
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(json)).array().at(0).toString(), text);
}

void TestMarkup::keepsJsonFromEndingItsElement()
{
    std::string json;
    appendJsonString(json, u"</script><!--&]]>");
    QVERIFY(json.find_first_of("<>&") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestMarkup)
#include "test_markup.moc"
