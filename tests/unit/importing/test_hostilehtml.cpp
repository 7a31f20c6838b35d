// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlcleaner.h"

#include "core/article/contentcheck.h"
#include "core/article/xhtml.h"
#include "shownbody.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// Whatever HTML comes in, the answer comes soon (the test runner's limit) and is a body the store takes, that
/// survives being written and read, and that another cleaning leaves as it is.
class TestHostileHtml : public QObject
{
    Q_OBJECT

private slots:
    void anythingBecomesACleanBody_data();
    void anythingBecomesACleanBody();
};

void TestHostileHtml::anythingBecomesACleanBody_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("begin"); // of the text that comes of it
    const auto row = [](const char *what, const QString &html, const QString &begin) {
        QTest::newRow(what) << html << begin;
    };
    constexpr int deep = 100'000;
    row("tables in tables", u"<table><tr><td>"_s.repeated(deep) + u"x"_s, u"x"_s);
    row("tables in tables with text", u"<table><tr><td>a<td>b"_s.repeated(deep), u"a\nb"_s);
    row("blocks in blocks", u"<div>"_s.repeated(deep) + u"x"_s + u"</div>"_s.repeated(deep), u"x"_s);
    row("marks in marks", u"<b>"_s.repeated(deep) + u"x"_s + u"</b>"_s.repeated(deep), u"x"_s);
    row("marks never closed", u"<b>x<i>y"_s.repeated(deep), u"xy"_s);
    row("marks closed in the wrong order", u"<b><i><span>"_s.repeated(deep) + u"x</b>"_s.repeated(deep), u"xx"_s);
    row("lists in lists", u"<ul><li>"_s.repeated(deep) + u"x"_s, u"x"_s);
    row("quotations in quotations", u"<q>"_s.repeated(deep), u"““"_s);
    row("articles in articles", u"<article><main>"_s.repeated(deep) + u"x</article>"_s.repeated(deep), u"x"_s);
    row("dropped in dropped", u"<template>"_s.repeated(deep) + u"</template>"_s.repeated(deep) + u"x"_s, u"x"_s);
    row("end tags alone", u"</div></b></table></q></article>"_s.repeated(deep) + u"x"_s, u"”"_s);
    row("rows", u"<table>"_s + u"<tr><td>a<td>b"_s.repeated(deep), u"a\tb"_s);
    row("cells", u"<table><tr>"_s + u"<td>a"_s.repeated(deep), u"a\na"_s);
    row("empty cells", u"<table><tr><td>a"_s + u"<td>"_s.repeated(deep) + u"b"_s, u"a\nb"_s);
    row("an attribute of a megabyte", u"<p class=\""_s + QString(1'000'000, u'x') + u"\">y"_s, u"y"_s);
    row("a style of a megabyte", u"<p style=\""_s + u"display:"_s.repeated(200'000) + u"\">y"_s, u"y"_s);
    row("many attributes", u"<p"_s + u" a=1"_s.repeated(deep) + u">y"_s, u"y"_s);
    row("many styles", u"<span style='font-weight:bold;font-style:italic'>y"_s.repeated(20'000), u"yy"_s);
    row("a name of a megabyte", u"<"_s + QString(1'000'000, u'x') + u">y"_s, u"y"_s);
    row("a word of a megabyte", QString(1'000'000, u'x'), u"xxxx"_s);
    row("an Arabic word of a megabyte", QString(1'000'000, u'ب'), u"بببب"_s);
    row("quotes never closed", u"<a href=\"x>"_s.repeated(deep), QString());
    row("comments never closed", u"x"_s + u"<!--"_s.repeated(deep), u"x"_s);
    row("scripts never closed", u"x"_s + u"<script></"_s.repeated(deep), u"x"_s);
    row("declarations", u"<!x"_s.repeated(deep) + u">y"_s, u"y"_s);
    row("ampersands", u"&"_s.repeated(deep), u"&&&"_s);
    row("half references", u"&#x"_s.repeated(deep), u"&#x&#x"_s);
    row("a reference of a megabyte", u"&#"_s + QString(1'000'000, u'9') + u";y"_s, u"\uFFFDy"_s);
    row("angles", u"<"_s.repeated(deep), u"<<<"_s);
    row("tags that begin and begin", u"<a"_s.repeated(deep), QString());
    row("breaks", u"<br>"_s.repeated(deep) + u"x"_s, u"x"_s);
    row("blanks", u" &nbsp;\t"_s.repeated(deep) + u"x"_s, u"x"_s);
    row("links in links", u"<a href='https://a.example/'>x"_s.repeated(20'000), u"xx"_s);
    row("marks on a letter", u"q"_s + QString(50'000, QChar(0x0316)) + QString(50'000, QChar(0x0301)), u"q"_s);
    row("marks on a letter by reference", u"q"_s + u"&#x316;&#x301;"_s.repeated(50'000), u"q"_s);
    row("marks on a letter of two kinds", u"<h2>e<b>&#x301;</b><i>&#x301;</i><b>"_s + QString(40, QChar(0x0316)),
        u"é"_s);
    row("characters a text cannot hold",
        u"a"_s + QChar(0) + QChar(0xD800) + u"<b>"_s + QChar(0xDC00) + u"</b>&#0;&#xD800;&#xFFFF;\u0007b"_s, u"a"_s);
    row("separators", u"a\u2028b\u2029c\u0085d\u000Be"_s, u"a b c d e"_s);
    row("surrogates parted by a tag", QString(QChar(0xD83D)) + u"<b>"_s + QChar(0xDE42) + u"</b>x"_s, u"x"_s);
}

void TestHostileHtml::anythingBecomesACleanBody()
{
    QFETCH(QString, html);
    QFETCH(QString, begin);
    for (const HtmlSource source : {HtmlSource::Selection, HtmlSource::Page}) {
        const CleanHtml clean = must(cleanHtml(html, source, buildTime));
        QVERIFY2(clean.body.text().startsWith(begin), qPrintable(clean.body.text().left(40)));

        VERIFY_OK(checkContent(anArticle().withBody(clean.body).content()));
        const QByteArray xhtml = toXhtml(clean.body);
        const auto readBack = fromXhtml(xhtml);
        VERIFY_OK(readBack);
        QVERIFY(*readBack == clean.body);

        const CleanHtml again = must(cleanHtml(QString::fromUtf8(xhtml), HtmlSource::Selection, buildTime));
        QCOMPARE(shownBody(again.body), shownBody(clean.body));
        QVERIFY(again.losses.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestHostileHtml)
#include "test_hostilehtml.moc"
