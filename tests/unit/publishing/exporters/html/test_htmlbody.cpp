// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmlbody.h"
#include "testlib/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

namespace {

Paragraph paragraph(const QList<Run> &runs, ParagraphKind kind = ParagraphKind::Text)
{
    return {ParagraphId::make(testlib::buildTime), kind, std::nullopt, runs};
}

Paragraph plain(const QString &text, ParagraphKind kind = ParagraphKind::Text)
{
    return paragraph({Run{text, {}, {}}}, kind);
}

QByteArray htmlOf(const QList<Paragraph> &paragraphs, Language language = Language::English)
{
    ArticleInput input;
    input.content.language = language;
    input.content.body.paragraphs = paragraphs;
    return QByteArray::fromStdString(bodyHtml(input)).replace('\n', "");
}

QByteArray body(const QString &inside)
{
    return u"<div class=\"story-body\">%1</div>"_s.arg(inside).toUtf8();
}

} // namespace

class TestHtmlBody : public QObject
{
    Q_OBJECT

private slots:
    void groupsItemsAndRows();
    void writesMarksInsideLinks();
    void dropsALinkThatIsNotAllowed();
    void encodesAnAddress();
    void spansTheCellsThatAreMissing();
    void setsTheDirectionWhereTheAuthorDid();
    void setsTheDatelineApart();
    void isolatesWithinOneRun();
    void isolatesOverSeveralRunsAsOne();
    void isolatesOverPartsOfRuns();
    void isolatesPhoneNumbers();
    void escapesEverything();
};

void TestHtmlBody::groupsItemsAndRows()
{
    QCOMPARE(htmlOf({plain(u"a"_s, ParagraphKind::ListItem), plain(u"b"_s, ParagraphKind::ListItem), plain(u"c"_s),
                     plain(u"d"_s, ParagraphKind::Subheading), plain(u"e"_s, ParagraphKind::ListItem),
                     plain(u"1\t2"_s, ParagraphKind::TableRow), plain(u"3\t4"_s, ParagraphKind::TableRow)}),
             body(u"<ul><li>a</li><li>b</li></ul><p>c</p><h2>d</h2><ul><li>e</li></ul>"
                  "<div class=\"table\"><table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>"
                  "</tbody></table></div>"_s));
}

void TestHtmlBody::writesMarksInsideLinks()
{
    QCOMPARE(htmlOf({paragraph({Run{u"a"_s, Mark::Strong | Mark::Emphasis, u"https://example.org/"_s}})}),
             body(u"<p><a href=\"https://example.org/\"><strong><em>a</em></strong></a></p>"_s));
}

void TestHtmlBody::dropsALinkThatIsNotAllowed()
{
    QCOMPARE(htmlOf({paragraph({Run{u"a"_s, {}, u"javascript:alert(1)"_s}, Run{u"b"_s, {}, u"data:text/html,x"_s},
                                Run{u"c"_s, {}, u"file:///etc/passwd"_s}})}),
             body(u"<p>abc</p>"_s));
}

void TestHtmlBody::encodesAnAddress()
{
    QCOMPARE(htmlOf({paragraph({Run{u"a"_s, {}, u"https://example.org/مرفأ?a=1&b=2"_s}})}),
             body(u"<p><a href=\"https://example.org/%D9%85%D8%B1%D9%81%D8%A3?a=1&amp;b=2\">a</a></p>"_s));
}

void TestHtmlBody::spansTheCellsThatAreMissing()
{
    QCOMPARE(htmlOf({plain(u"a\tb\tc"_s, ParagraphKind::TableRow), plain(u"d"_s, ParagraphKind::TableRow),
                     plain(u"\te\t\t"_s, ParagraphKind::TableRow)}),
             body(u"<div class=\"table\"><table><tbody><tr><td>a</td><td>b</td><td>c</td></tr>"
                  "<tr><td colspan=\"3\">d</td></tr><tr><td></td><td colspan=\"2\">e</td></tr>"
                  "</tbody></table></div>"_s));
}

void TestHtmlBody::setsTheDirectionWhereTheAuthorDid()
{
    Paragraph quoted = plain(u"Quoted in full."_s);
    quoted.direction = Qt::LeftToRight;
    QCOMPARE(htmlOf({quoted, plain(u"نص"_s)}, Language::Arabic),
             body(u"<p dir=\"ltr\">Quoted in full.</p><p>نص</p>"_s));
}

void TestHtmlBody::setsTheDatelineApart()
{
    ArticleInput input;
    input.content.dateline.place = u"Tyre"_s;
    input.content.body.paragraphs = {plain(u"It rained."_s)};
    QVERIFY(bodyHtml(input).find("<p><span class=\"dateline\">Tyre- </span>It rained.</p>") != std::string::npos);
}

void TestHtmlBody::isolatesWithinOneRun()
{
    QCOMPARE(htmlOf({paragraph({Run{u"قالت "_s, {}, {}}, Run{u"وكالة BBC News اليوم"_s, Mark::Strong, {}}})},
                    Language::Arabic),
             body(u"<p>قالت <strong>وكالة <bdi>BBC News</bdi> اليوم</strong></p>"_s));
}

void TestHtmlBody::isolatesOverSeveralRunsAsOne()
{
    QCOMPARE(htmlOf({paragraph({Run{u"The "_s, {}, {}}, Run{u"New"_s, Mark::Emphasis, {}}, Run{u" York"_s, {}, {}}})},
                    Language::Arabic),
             body(u"<p><bdi>The <em>New</em> York</bdi></p>"_s));
}

void TestHtmlBody::isolatesOverPartsOfRuns()
{
    QCOMPARE(htmlOf({paragraph({Run{u"في CNN ثم The "_s, {}, {}}, Run{u"New York Times و"_s, Mark::Emphasis, {}},
                                Run{u"BBC"_s, Mark::Strong, {}}})},
                    Language::Arabic),
             body(u"<p>في <bdi>CNN</bdi> ثم <bdi>The <em>New York Times</em></bdi><em> و</em>"
                  "<strong><bdi>BBC</bdi></strong></p>"_s));
}

void TestHtmlBody::isolatesPhoneNumbers()
{
    QCOMPARE(htmlOf({plain(u"للاتصال +963 11 555 0100."_s)}, Language::Arabic),
             body(u"<p>للاتصال <bdi dir=\"ltr\">+963 11 555 0100</bdi>.</p>"_s));
}

void TestHtmlBody::escapesEverything()
{
    QCOMPARE(htmlOf({plain(u"</p><script>"_s), plain(u"a<b\t\"&"_s, ParagraphKind::TableRow)}),
             body(u"<p>&lt;/p&gt;&lt;script&gt;</p><div class=\"table\"><table><tbody>"
                  "<tr><td>a&lt;b</td><td>&quot;&amp;</td></tr></tbody></table></div>"_s));
}

QTEST_GUILESS_MAIN(TestHtmlBody)
#include "test_htmlbody.moc"
