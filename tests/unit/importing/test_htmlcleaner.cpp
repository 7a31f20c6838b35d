// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlcleaner.h"

#include "shownbody.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

CleanHtml cleaned(const QString &html, HtmlSource source = HtmlSource::Selection, const Caps &caps = {})
{
    return must(cleanHtml(html, source, buildTime, caps));
}

} // namespace

/// HTML from outside as text of ours.
class TestHtmlCleaner : public QObject
{
    Q_OBJECT

private slots:
    void htmlBecomesABody_data();
    void htmlBecomesABody();
    void officeHtmlBecomesABody_data();
    void officeHtmlBecomesABody();
    void tablesBecomeRowsOrParagraphs_data();
    void tablesBecomeRowsOrParagraphs();
    void linksAreKeptOnlyWhereAnArticleMayHoldThem_data();
    void linksAreKeptOnlyWhereAnArticleMayHoldThem();
    void whatIsLostIsCounted();
    void aPageIsReducedToItsArticle();
    void ofAPageWithoutAnArticleAllIsKept();
    void theMainHeadingIsKnownAlsoOutsideTheArticle();
    void onlyOverridingDirectionsAreKept();
    void longParagraphsAreDividedWithoutLoss();
    void whatTakesLongToLayOutIsDividedEarlier();
    void aCapIsAnnounced();
    void capsAreMetExactlyWithoutAWord();
};

void TestHtmlCleaner::htmlBecomesABody_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("body");
    const auto row = [](const char *what, const QString &html, const QStringList &body) {
        QTest::newRow(what) << html << body;
    };
    row("nothing", u""_s, {});
    row("bare text", u"one two"_s, {u"P one two"_s});
    row("paragraphs", u"<p>one</p><p>two</p>"_s, {u"P one"_s, u"P two"_s});
    row("ends left out", u"<p>one<p>two<div>three"_s, {u"P one"_s, u"P two"_s, u"P three"_s});
    row("case and blanks in tags", u"<P  CLASS = x >one</P\n><p/>two"_s, {u"P one"_s, u"P two"_s});
    row("blanks", u"<p>\n  one\t two\r\n </p>  <p> </p>"_s, {u"P one two"_s});
    row("hard blanks", u"<p>&nbsp;a&nbsp;b&nbsp; c&nbsp;&nbsp;d&nbsp;</p><p>&nbsp;</p>"_s, {u"P a\u00A0b c d"_s});
    row("blanks between tags", u"a <b> b</b><i> c </i>d"_s, {u"P a *b*_ c _d"_s});
    row("headings", u"<h1>a</h1><h3><b>b</b></h3>c"_s, {u"H a"_s, u"H b"_s, u"P c"_s});
    row("a heading around a block", u"<h2><div>a</div></h2><p>b"_s, {u"H a"_s, u"P b"_s});
    row("list", u"<ul><li>a<li>b</ul>c"_s, {u"L a"_s, u"L b"_s, u"P c"_s});
    row("paragraphs in a list", u"<ol><li><p>a</p><p>b</p></li><li>c</li></ol>"_s, {u"L a"_s, u"P b"_s, u"L c"_s});
    row("list in a list", u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"_s, {u"L a"_s, u"L b"_s, u"L c"_s});
    row("line breaks", u"a<br>b<br/><br>c"_s, {u"P a"_s, u"P b"_s, u"P c"_s});
    row("line break in a list item", u"<li>a<br>b</li>"_s, {u"L a b"_s});
    row("preformatted", u"<pre>a\nb  c\n\nd</pre>e\nf"_s, {u"P a"_s, u"P b c"_s, u"P d"_s, u"P e f"_s});
    row("marks", u"<b>a</b><strong>b</strong><i>c</i><em>d</em><b><i>e</i></b>"_s, {u"P *ab*_cd__*e*_"_s});
    row("marks closed crosswise", u"<b>a<i>b</b>c</i>d"_s, {u"P *a*_*b*__c_d"_s});
    row("marks over paragraphs", u"<b><p>a</p><p>b</p></b>c"_s, {u"P *a*"_s, u"P *b*"_s, u"P c"_s});
    row("end tags of nothing", u"a</b></div></p></table></li>b"_s, {u"P a"_s, u"P b"_s});
    row("style", u"<span style='color:red;Font-Weight: 700'>a</span><span style=font-style:italic>b</span>"_s,
        {u"P *a*_b_"_s});
    row("style that takes back", u"<b style='font-weight:normal'>a</b><b>b<span style='font-weight:400'>c</span></b>"_s,
        {u"P a*b*c"_s});
    row("style of another property", u"<span style='x-font-weight:bold'>a</span>"_s, {u"P a"_s});
    row("quotation", u"<q>a</q>"_s, {u"P “a”"_s});
    row("unknown tags", u"<o:p>a</o:p><x-y z>b</x-y>"_s, {u"P ab"_s});
    row("references", u"a&amp;b &lt;p&gt; &eacute;&#233;&#xE9; &#8217; &hellip;"_s, {u"P a&b <p> ééé ’ …"_s});
    row("references that are none", u"AT&T &foo; & &#; &#x; &"_s, {u"P AT&T &foo; & &#; &#x; &"_s});
    row("signs that are no tags", u"a < b <3 <- c > d"_s, {u"P a < b <3 <- c > d"_s});
    row("script", u"a<script>var b = '<p>x</p>';</script>c"_s, {u"P ac"_s});
    row("script with a false end", u"a<script>'</scripts>'</SCRIPT >b"_s, {u"P ab"_s});
    row("style and template", u"<style>p{}</style>a<template><p>x</p></template>b"_s, {u"P ab"_s});
    row("nested templates", u"<template>x<template>y</template>z</template>a"_s, {u"P a"_s});
    row("script inside what is dropped", u"<svg><script>'</svg>'</script>x</svg>a"_s, {u"P a"_s});
    row("drawings that close themselves", u"a<svg/>b"_s, {u"P ab"_s});
    row("comments", u"a<!-- <p>x</p> -->b<!-->c<!doctype html>d<?xml x?>e</ x>f"_s, {u"P abcdef"_s});
    row("hidden", u"<p hidden>x</p>a<div style='display: NONE'>x<div>y</div>z</div>b"_s, {u"P a"_s, u"P b"_s});
    row("hidden without an end", u"<p hidden>x<p>a"_s, {u"P a"_s});
    row("directions", u"<p dir=rtl>ا</p><p dir='LTR'>b</p><p dir=auto>c</p><div dir=rtl>د"_s,
        {u"P< ا"_s, u"P> b"_s, u"P c"_s, u"P< د"_s});
    row("Arabic as it was written", u"<p>قالَ: «نعم»\u200F</p>"_s, {u"P قالَ: «نعم»\u200F"_s});
    row("composed", u"<p>cafe&#x301;</p>"_s, {u"P café"_s});
    row("cut off inside a tag", u"<p>a</p><p class='x"_s, {u"P a"_s});
    row("cut off inside a script", u"a<script>b"_s, {u"P a"_s});
    row("a page as a selection", u"<html><head><title>t</title></head><body><nav>a</nav><p>b</p></body></html>"_s,
        {u"P a"_s, u"P b"_s});
}

void TestHtmlCleaner::htmlBecomesABody()
{
    QFETCH(QString, html);
    QTEST(shownBody(cleaned(html).body), "body");
}

void TestHtmlCleaner::officeHtmlBecomesABody_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("body");
    QTest::newRow("Word") << uR"(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB>
<p class=MsoNormal><b><span style='font-size:14.0pt'>Port opens<o:p></o:p></span></b></p>
<p class=MsoNormal dir=RTL style='text-align:right'><span lang=AR-SA>فتح المرفأ</span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times"'>&nbsp;&nbsp; </span></span></span><![endif]>First<o:p></o:p></p>
</body></html>)"_s << QStringList{u"P *Port opens*"_s, u"P< فتح المرفأ"_s, u"L First"_s};
    QTest::newRow("a document from the web") << uR"(<meta charset='utf-8'><b style="font-weight:normal;" id="docs-1">
<p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;">Plain and </span><span
 style="font-weight:700;">strong</span></p><br /><ul><li dir="ltr" style="list-style-type:disc;"><p dir="ltr"><span>Item</span></p></li></ul></b>)"_s
                                             << QStringList{u"P> Plain and *strong*"_s, u"L> Item"_s};
    QTest::newRow("a mail")
        << u"<div dir=\"rtl\">سطر أول</div><div dir=\"rtl\"><br></div><div dir=\"rtl\">سطر ثان</div>"_s
        << QStringList{u"P< سطر أول"_s, u"P< سطر ثان"_s};
    QTest::newRow("a page laid out by tables")
        << u"<table><tr><td width=600><font face=Arial><p>One.</p><p>Two.</p></font></td></tr></table>"_s
        << QStringList{u"P One."_s, u"P Two."_s};
}

void TestHtmlCleaner::officeHtmlBecomesABody()
{
    QFETCH(QString, html);
    QTEST(shownBody(cleaned(html).body), "body");
}

void TestHtmlCleaner::tablesBecomeRowsOrParagraphs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("body");
    const auto row = [](const char *what, const QString &html, const QStringList &body) {
        QTest::newRow(what) << html << body;
    };
    row("cells", u"<table><caption>c</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"_s,
        {u"P c"_s, u"R a|b"_s, u"R 1|2"_s});
    row("ends left out", u"<table><tr><td>1<td>2<tr><td>3<td>4</table>5"_s, {u"R 1|2"_s, u"R 3|4"_s, u"P 5"_s});
    row("an empty cell between", u"<tr><td>1</td><td></td><td>3</td></tr>"_s, {u"R 1||3"_s});
    row("an empty cell before", u"<tr><td></td><td>2</td><td>3</td></tr>"_s, {u"R |2|3"_s});
    row("a paragraph in each cell", u"<tr><td><p>1</p></td><td><p>2</p></td></tr>"_s, {u"R 1|2"_s});
    row("a line break in a cell", u"<tr><td>1<br>2</td><td>3</td></tr>"_s, {u"R 1 2|3"_s});
    row("marks in cells", u"<tr><td><b>1</b></td><td>2</td></tr>"_s, {u"R *1*|2"_s});
    row("one cell", u"<table><tr><td>1</td></tr></table>"_s, {u"P 1"_s});
    row("paragraphs in a cell", u"<tr><td>a</td><td><p>b</p><p>c</p></td></tr>"_s, {u"P a"_s, u"P b"_s, u"P c"_s});
    row("a table in a cell", u"<table><tr><td>a<table><tr><td>1<td>2</table>b</td><td>c</td></tr></table>"_s,
        {u"P a"_s, u"R 1|2"_s, u"P b"_s, u"P c"_s});
    row("a cell without a row", u"<td>a</td><td>b</td>"_s, {u"P a"_s, u"P b"_s});
    row("text outside cells", u"<table>a<tr>b<td>c</table>"_s, {u"P a"_s, u"R b|c"_s});
}

void TestHtmlCleaner::tablesBecomeRowsOrParagraphs()
{
    QFETCH(QString, html);
    QTEST(shownBody(cleaned(html).body), "body");
}

void TestHtmlCleaner::linksAreKeptOnlyWhereAnArticleMayHoldThem_data()
{
    QTest::addColumn<QString>("href");
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("lost");
    const auto row = [](const QString &href, const QString &link, int lost) {
        QTest::newRow(qPrintable(href.left(60))) << href << link << lost;
    };
    row(u"https://example.org/a?b=1&amp;c=2#d"_s, u"https://example.org/a?b=1&c=2#d"_s, 0);
    row(u"https://example.org/?a=1&lt=2&copy=3"_s, u"https://example.org/?a=1&lt=2&copy=3"_s, 0);
    row(u" http://example.org/a b\n"_s, u"http://example.org/a%20b"_s, 0);
    row(u"https://example.org/خبر"_s, u"https://example.org/%D8%AE%D8%A8%D8%B1"_s, 0);
    row(u"mailto:desk@example.org"_s, u"mailto:desk@example.org"_s, 0);
    row(u"#top"_s, QString(), 0);
    row(u"/news/1"_s, QString(), 1);
    row(u"//example.org/x"_s, QString(), 1);
    row(u"javascript:alert(1)"_s, QString(), 1);
    row(u"JaVaScRiPt:alert(1)"_s, QString(), 1);
    row(u"java\nscript:alert(1)"_s, QString(), 1);
    row(u"&#106;avascript:alert(1)"_s, QString(), 1);
    row(u"\u0001javascript:alert(1)"_s, QString(), 1);
    row(u"data:text/html,x"_s, QString(), 1);
    row(u"vbscript:x"_s, QString(), 1);
    row(u"file:///etc/passwd"_s, QString(), 1);
    row(u"smb://host/share"_s, QString(), 1);
    row(u"http:///x"_s, QString(), 1);
    row(u"https://example.org/"_s + QString(5'000, u'a'), QString(), 1);
}

void TestHtmlCleaner::linksAreKeptOnlyWhereAnArticleMayHoldThem()
{
    QFETCH(QString, href);
    const CleanHtml clean = cleaned(u"<a href=\""_s + href + u"\">text</a> after"_s);
    QCOMPARE(clean.body.text(), u"text after"_s);
    QCOMPARE(clean.body.paragraphs.first().runs.last().link, QString());
    QTEST(clean.body.paragraphs.first().runs.first().link, "link");
    QTEST(int(clean.losses.links), "lost");
}

void TestHtmlCleaner::whatIsLostIsCounted()
{
    const CleanHtml clean =
        cleaned(u"<p>a<img src=file:///x>b<video><p>x</video><iframe src=y></iframe><object>z</object>"
                "c\u202Ed\uFDD0<a href='javascript:x'>e</a><span hidden>f</span></p>"_s);
    QCOMPARE(clean.body.text(), u"abcde"_s);
    Losses losses;
    losses.images = 1;
    losses.media = 2;
    losses.links = 1;
    losses.hiddenParts = 1;
    losses.unsafeCharacters = 2;
    QCOMPARE(clean.losses, losses);
    QCOMPARE(notesOf(clean.losses).size(), 5);
    QVERIFY(cleaned(u"<p>nothing is lost here\u200B</p>"_s).losses.isEmpty());
}

void TestHtmlCleaner::aPageIsReducedToItsArticle()
{
    const QString story = u"word "_s.repeated(60);
    const CleanHtml clean =
        cleaned(u"<title>T &amp; U</title><nav>menu</nav><header>site</header><main><div>crumbs</div>"
                "<article><h1>Head</h1><p>"_s +
                    story +
                    u"</p><aside>x</aside></article>"
                    "<article><p>teaser</p></article></main><footer>foot</footer>"_s,
                HtmlSource::Page);
    QCOMPARE(clean.title, u"T & U"_s);
    QCOMPARE(shownBody(clean.body), (QStringList{u"H Head"_s, u"P "_s + story.trimmed()}));
    QVERIFY(clean.mainHeading == clean.body.paragraphs.first().id);
    QCOMPARE(clean.losses.aroundTheStory, 3);
}

void TestHtmlCleaner::ofAPageWithoutAnArticleAllIsKept()
{
    const CleanHtml clean = cleaned(u"<div>a</div><article>short</article><div>b</div>"_s, HtmlSource::Page);
    QCOMPARE(shownBody(clean.body), (QStringList{u"P a"_s, u"P short"_s, u"P b"_s}));
    QVERIFY(!clean.mainHeading);
}

void TestHtmlCleaner::theMainHeadingIsKnownAlsoOutsideTheArticle()
{
    const CleanHtml clean =
        cleaned(u"<div>x</div><h1>Head</h1><article>"_s + u"word "_s.repeated(60) + u"</article>"_s, HtmlSource::Page);
    QCOMPARE(clean.body.paragraphs.size(), 2);
    QCOMPARE(clean.body.paragraphs.first().text(), u"Head"_s);
    QVERIFY(clean.mainHeading == clean.body.paragraphs.first().id);
}

void TestHtmlCleaner::onlyOverridingDirectionsAreKept()
{
    Body body = cleaned(u"<p dir=rtl>ا</p><p dir=ltr>b</p><p>c</p>"_s).body;
    keepOnlyOverrides(body, Language::Arabic);
    QCOMPARE(shownBody(body), (QStringList{u"P ا"_s, u"P> b"_s, u"P c"_s}));
    keepOnlyOverrides(body, Language::English);
    QCOMPARE(shownBody(body), (QStringList{u"P ا"_s, u"P b"_s, u"P c"_s}));
}

void TestHtmlCleaner::longParagraphsAreDividedWithoutLoss()
{
    const QString words = u"word "_s.repeated(20'000).trimmed();
    const CleanHtml clean = cleaned(u"<li>"_s + words + u"</li>"_s);
    QCOMPARE(clean.body.text().replace(u'\n', u' '), words);
    QVERIFY(clean.body.paragraphs.size() > 4);
    QCOMPARE(clean.losses.splitParagraphs, clean.body.paragraphs.size() - 1);
    for (const Paragraph &paragraph : clean.body.paragraphs) {
        QVERIFY(paragraph.text().size() <= Caps().paragraphLength);
        QCOMPARE(paragraph.kind, ParagraphKind::ListItem);
    }
    const QString letters(100'000, u'x');
    QCOMPARE(cleaned(letters).body.text().remove(u'\n'), letters);
}

void TestHtmlCleaner::whatTakesLongToLayOutIsDividedEarlier()
{
    for (const QString &change : {u"aب"_s, u"1ب"_s, u"a\U0001E900"_s}) {
        const QString letters = change.repeated(50'000);
        const Body body = cleaned(letters).body;
        QCOMPARE(body.text().remove(u'\n'), letters);
        for (const Paragraph &paragraph : body.paragraphs)
            QVERIFY(paragraph.text().size() <= Caps().paragraphLength / 2);
    }
    // Signs between the words of one script change nothing.
    const QString words = u"كلمة، (ثم) ! "_s.repeated(2'000).trimmed();
    for (const Paragraph &paragraph : cleaned(words).body.paragraphs.first(1))
        QVERIFY(paragraph.text().size() > Caps().paragraphLength - 1'100);
}

void TestHtmlCleaner::aCapIsAnnounced()
{
    const Caps caps{100, 5, 50};
    const CleanHtml many = cleaned(u"<p>a</p>"_s.repeated(6), HtmlSource::Selection, Caps{1'000, 5, 50});
    QCOMPARE(many.body.paragraphs.size(), 5);
    QCOMPARE(many.losses.cutAfter, 5);
    const CleanHtml longer = cleaned(u"<p>some words</p>"_s.repeated(10), HtmlSource::Selection, caps);
    QCOMPARE(longer.losses.cutAfter, longer.body.paragraphs.size());
    QVERIFY(notesOf(longer.losses).last().contains(QString::number(longer.body.paragraphs.size())));
    VERIFY_ERROR(cleanHtml(QString(maxHtml + 1, u' '), HtmlSource::Selection, buildTime), ErrorCode::TooLarge);
}

void TestHtmlCleaner::capsAreMetExactlyWithoutAWord()
{
    const CleanHtml clean = cleaned(u"<p>a</p>"_s.repeated(5), HtmlSource::Selection, Caps{1'000, 5, 50});
    QCOMPARE(clean.body.paragraphs.size(), 5);
    QVERIFY(clean.losses.isEmpty());
}

QTEST_APPLESS_MAIN(TestHtmlCleaner)
#include "test_htmlcleaner.moc"
