// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/xhtml.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

const QByteArray anId = "0196c2a0-0000-7000-8000-000000000001";

QByteArray inParagraph(const QByteArray &inner)
{
    return "<body><p id=\"" + anId + "\">" + inner + "</p></body>";
}

Body oneParagraph(const QList<Run> &runs, ParagraphKind kind = ParagraphKind::Text)
{
    Paragraph paragraph = makeParagraph({}, buildTime, kind);
    paragraph.runs = runs;
    return Body{{paragraph}};
}

} // namespace

Q_DECLARE_METATYPE(nashra::Body)

class TestXhtml : public QObject
{
    Q_OBJECT

private slots:
    void the_form_is_fixed_to_the_byte();
    void a_body_comes_back_as_it_was_data();
    void a_body_comes_back_as_it_was();
    void runs_cut_in_another_way_make_the_same_bytes();
    void what_xml_cannot_hold_is_left_out();
    void a_forbidden_link_loses_the_link_but_not_the_text();
    void nested_marks_and_character_references_are_read();
    void hostile_or_foreign_input_is_refused_data();
    void hostile_or_foreign_input_is_refused();
    void every_truncation_is_refused();
    void the_place_of_a_fault_is_named();
    void too_much_is_refused();
};

void TestXhtml::the_form_is_fixed_to_the_byte()
{
    Body body;
    const auto id = ParagraphId::fromString(QString::fromLatin1(anId));
    QVERIFY(id);
    body.paragraphs << Paragraph{*id, ParagraphKind::Subheading, Qt::RightToLeft, {{u"A & <b>"_s, {}, {}}}};
    body.paragraphs << Paragraph{*id,
                                 ParagraphKind::Text,
                                 std::nullopt,
                                 {{u"x"_s, Mark::Strong | Mark::Emphasis, u"https://example.org/?a=1&b=2"_s}}};
    body.paragraphs << Paragraph{*id, ParagraphKind::TableRow, std::nullopt, {{u"1\t2"_s, {}, {}}}};
    QCOMPARE(toXhtml(body), "<body>\n"
                            "<h2 id=\"" +
                                anId +
                                "\" dir=\"rtl\">A &amp; &lt;b&gt;</h2>\n"
                                "<p id=\"" +
                                anId +
                                "\"><a href=\"https://example.org/?a=1&amp;b=2\"><strong><em>x</em></strong></a></p>\n"
                                "<tr id=\"" +
                                anId +
                                "\"><td>1</td><td>2</td></tr>\n"
                                "</body>\n");
}

void TestXhtml::a_body_comes_back_as_it_was_data()
{
    QTest::addColumn<Body>("body");

    QTest::newRow("nothing") << Body();
    QTest::newRow("empty paragraphs") << aBody({u""_s, u""_s});
    QTest::newRow("Arabic with tashkeel and controls") << aBody({u"\u200Fقال مُحَمَّدٌ: «\u2066x\u2069» بـــيان."_s});
    QTest::newRow("blanks at the ends") << aBody({u"  two  blanks \u00A0 "_s, u" "_s, u"\t a\t\t"_s});
    QTest::newRow("line feed") << aBody({u"a\nb\rc\n"_s});
    QTest::newRow("markup characters") << aBody({u"<p>&amp; \"quoted\" 'single' ]]> <!-- -->"_s});
    QTest::newRow("outside the first plane") << aBody({u"🙂 𐐨"_s});
    QTest::newRow("marks") << oneParagraph({{u"a "_s, {}, {}},
                                            {u"b"_s, Mark::Strong, {}},
                                            {u" "_s, Mark::Emphasis, {}},
                                            {u"c"_s, Mark::Emphasis | Mark::Strong, {}}});
    QTest::newRow("links") << oneParagraph(
        {{u"a"_s, {}, u"https://example.org/x?y=1&z=%20"_s}, {u"b"_s, Mark::Strong, u"mailto:desk@example.org"_s}});
    for (const ParagraphKind kind :
         {ParagraphKind::Text, ParagraphKind::Subheading, ParagraphKind::ListItem, ParagraphKind::TableRow})
        QTest::addRow("kind %d", int(kind)) << oneParagraph({{u"text"_s, {}, {}}}, kind);
    const auto row = [](const QList<Run> &runs) { return oneParagraph(runs, ParagraphKind::TableRow); };
    QTest::newRow("row of empty cells") << row({{u"\t\t"_s, {}, {}}});
    QTest::newRow("row without text") << row({});
    QTest::newRow("row in strong") << row({{u"a\tb\t\tc"_s, Mark::Strong, {}}});
    QTest::newRow("row with one strong cell") << row({{u"a\t"_s, {}, {}}, {u"b"_s, Mark::Strong, {}}});
    QTest::newRow("row with half a strong cell") << row({{u"a"_s, Mark::Strong, {}}, {u"a\tb"_s, {}, {}}});
    Body directed = aBody({u"a"_s, u"b"_s});
    directed.paragraphs[0].direction = Qt::RightToLeft;
    directed.paragraphs[1].direction = Qt::LeftToRight;
    QTest::newRow("directions") << directed;
    QTest::newRow("a megabyte of text") << aBody({QString(1'000'000, u'م')});
}

void TestXhtml::a_body_comes_back_as_it_was()
{
    QFETCH(Body, body);
    const QByteArray xhtml = toXhtml(body);
    const auto read = fromXhtml(xhtml);
    VERIFY_OK(read);
    QVERIFY(*read == body);
    QCOMPARE(toXhtml(*read), xhtml);
    QCOMPARE(paragraphsToXhtml(body.paragraphs), xhtml);
}

void TestXhtml::runs_cut_in_another_way_make_the_same_bytes()
{
    Body whole = oneParagraph({{u"harbour"_s, Mark::Strong, {}}});
    Body cut = whole;
    cut.paragraphs[0].runs = {{u"har"_s, Mark::Strong, {}}, {u""_s, {}, {}}, {u"bour"_s, Mark::Strong, {}}};
    QCOMPARE(toXhtml(cut), toXhtml(whole));
}

void TestXhtml::what_xml_cannot_hold_is_left_out()
{
    const QString text = u"a\u0001b"_s + QChar(0) + QChar(0xD800) + u"c"_s + QChar(0xDC00) + QChar(0xFFFE) + u"🙂"_s;
    const auto read = fromXhtml(toXhtml(aBody({text})));
    VERIFY_OK(read);
    QCOMPARE(read->text(), u"abc🙂"_s);
}

void TestXhtml::a_forbidden_link_loses_the_link_but_not_the_text()
{
    const QByteArray xhtml = toXhtml(oneParagraph({{u"click"_s, {}, u"javascript:alert(1)"_s}}));
    QVERIFY(!xhtml.contains("javascript"));
    const auto read = fromXhtml(xhtml);
    VERIFY_OK(read);
    QCOMPARE(read->text(), u"click"_s);
}

void TestXhtml::nested_marks_and_character_references_are_read()
{
    const auto read = fromXhtml(inParagraph("<em>a<strong>b</strong></em>&#x645;&#1605;&apos;<strong>c</strong>"));
    VERIFY_OK(read);
    const QList<Run> expected{{u"a"_s, Mark::Emphasis, {}},
                              {u"b"_s, Mark::Emphasis | Mark::Strong, {}},
                              {u"مم'"_s, {}, {}},
                              {u"c"_s, Mark::Strong, {}}};
    QVERIFY(read->paragraphs[0].runs == expected);
}

void TestXhtml::hostile_or_foreign_input_is_refused_data()
{
    QTest::addColumn<QByteArray>("xhtml");
    const QByteArray bomb = "<!DOCTYPE body [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no XML") << QByteArray("The harbour reopened.");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0",
                                          7);
    QTest::newRow("other root") << QByteArray("<html></html>");
    QTest::newRow("two roots") << QByteArray("<body></body><body></body>");
    QTest::newRow("text beside the root") << QByteArray("<body></body>x");
    QTest::newRow("DTD") << "<!DOCTYPE body>" + inParagraph("x");
    QTest::newRow("entity bomb") << bomb + inParagraph("&b;");
    QTest::newRow("external entity") << "<!DOCTYPE body [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
                                            inParagraph("&x;");
    QTest::newRow("unknown entity") << inParagraph("&nbsp;");
    QTest::newRow("processing instruction") << inParagraph("<?php x ?>");
    QTest::newRow("comment") << inParagraph("<!-- x -->");
    QTest::newRow("character data section") << inParagraph("<![CDATA[x]]>");
    QTest::newRow("reference to null") << inParagraph("&#0;");
    QTest::newRow("reference to a control character") << inParagraph("&#1;");
    QTest::newRow("script") << inParagraph("<script>x</script>");
    QTest::newRow("image") << inParagraph("<img src=\"x\"/>");
    QTest::newRow("cell outside a row") << inParagraph("<td>x</td>");
    QTest::newRow("paragraph in a paragraph") << inParagraph("<p id=\"" + anId + "\">x</p>");
    QTest::newRow("text outside a paragraph") << QByteArray("<body>x</body>");
    QTest::newRow("text between cells") << "<body><tr id=\"" + anId + "\"><td>a</td>x<td>b</td></tr></body>";
    QTest::newRow("mark around a cell") << "<body><tr id=\"" + anId + "\"><em><td>a</td></em></tr></body>";
    QTest::newRow("cell in a cell") << "<body><tr id=\"" + anId + "\"><td><td>a</td></td></tr></body>";
    QTest::newRow("no id") << QByteArray("<body><p>x</p></body>");
    QTest::newRow("bad id") << QByteArray("<body><p id=\"1\">x</p></body>");
    QTest::newRow("id twice") << "<body><p id=\"" + anId + "\" id=\"" + anId + "\">x</p></body>";
    QTest::newRow("foreign attribute") << "<body><p id=\"" + anId + "\" onclick=\"x\">x</p></body>";
    QTest::newRow("attribute on the root") << QByteArray("<body class=\"x\"></body>");
    QTest::newRow("attribute on a mark") << inParagraph("<em class=\"x\">x</em>");
    QTest::newRow("name space") << QByteArray("<body xmlns=\"http://www.w3.org/1999/xhtml\"></body>");
    QTest::newRow("prefix") << QByteArray("<x:body></x:body>");
    QTest::newRow("unknown direction") << "<body><p id=\"" + anId + "\" dir=\"auto\">x</p></body>";
    QTest::newRow("script link") << inParagraph("<a href=\"javascript:alert(1)\">x</a>");
    QTest::newRow("link without target") << inParagraph("<a>x</a>");
    QTest::newRow("link in a link") << inParagraph(
        "<a href=\"https://a.example/\">x<a href=\"https://b.example/\">y</a></a>");
    QTest::newRow("wrong order of ends") << inParagraph("<em><strong>x</em></strong>");
    QTest::newRow("nested deeply") << inParagraph(QByteArray("<em>").repeated(100'000));
    QTest::newRow("closed but nested too deeply")
        << inParagraph(QByteArray("<em>").repeated(20) + QByteArray("</em>").repeated(20));
    QTest::newRow("megabyte attribute") << "<body><p id=\"" + QByteArray(1'000'000, 'a') + "\">x</p></body>";
    QTest::newRow("megabyte link") << inParagraph("<a href=\"https://example.org/" + QByteArray(1'000'000, 'a') +
                                                  "\">x</a>");
    QByteArray crowd;
    for (int i = 0; i < 100'000; ++i)
        crowd += " a" + QByteArray::number(i) + "=\"\"";
    QTest::newRow("a hundred thousand attributes") << "<body><p" + crowd + ">x</p></body>";
    QTest::newRow("megabyte name") << "<body><" + QByteArray(1'000'000, 'p') + "></body>";
    QTest::newRow("broken UTF-8") << inParagraph("\xC3\x28");
    QTest::newRow("surrogate in UTF-8") << inParagraph("\xED\xA0\x80");
    QTest::newRow("null byte") << inParagraph(QByteArray("a\0b", 3));
    const QString text = QString::fromLatin1(inParagraph("x"));
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") +
                                   QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void TestXhtml::hostile_or_foreign_input_is_refused()
{
    QFETCH(QByteArray, xhtml);
    VERIFY_ERROR(fromXhtml(xhtml), ErrorCode::InvalidInput);
}

void TestXhtml::every_truncation_is_refused()
{
    Body body = aBody({u"قال «نعم» & <no>"_s, u"b"_s});
    body.paragraphs[1].runs[0].link = u"https://example.org/"_s;
    const QByteArray xhtml = toXhtml(body).trimmed();
    VERIFY_OK(fromXhtml(xhtml));
    for (qsizetype length = 0; length < xhtml.size(); ++length)
        VERIFY_ERROR(fromXhtml(xhtml.left(length)), ErrorCode::InvalidInput);
}

void TestXhtml::the_place_of_a_fault_is_named()
{
    const auto read = fromXhtml("<body>\n<p id=\"" + anId + "\">ok</p>\n<blink>x</blink>\n</body>");
    VERIFY_ERROR(read, ErrorCode::InvalidInput);
    QVERIFY2(read.error().detail.contains(u"line 3"_s), qPrintable(read.error().detail));
    QVERIFY2(read.error().detail.contains(u"blink"_s), qPrintable(read.error().detail));
}

void TestXhtml::too_much_is_refused()
{
    VERIFY_ERROR(fromXhtml(QByteArray(64 * 1024 * 1024 + 1, ' ')), ErrorCode::TooLarge);
    const QByteArray paragraph = "<p id=\"" + anId + "\"/>";
    VERIFY_OK(fromXhtml("<body>" + paragraph.repeated(200'000) + "</body>"));
    const auto read = fromXhtml("<body>" + paragraph.repeated(200'001) + "</body>");
    VERIFY_ERROR(read, ErrorCode::TooLarge);
    QCOMPARE(read.error().items, QStringList{u"200000"_s});
}

QTEST_GUILESS_MAIN(TestXhtml)
#include "test_xhtml.moc"
