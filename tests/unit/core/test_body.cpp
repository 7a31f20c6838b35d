// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/body.h"

#include "testlib/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

QList<Run> normalized(QList<Run> runs)
{
    normalizeRuns(runs);
    return runs;
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private slots:
    void text_joins_runs_and_paragraphs();
    void words_are_counted_over_runs_not_in_them();
    void a_body_of_blanks_is_blank();
    void a_paragraph_is_found_by_its_id();
    void a_made_paragraph_has_its_text_and_a_fresh_id();
    void neighbours_with_the_same_marks_are_joined();
    void tabs_take_the_marks_both_sides_share();
    void normal_runs_stay_as_they_are();
    void only_web_and_mail_links_are_allowed_data();
    void only_web_and_mail_links_are_allowed();
};

void TestBody::text_joins_runs_and_paragraphs()
{
    Body body = aBody({u"One two"_s, u""_s});
    body.paragraphs[0].runs << Run{u"!"_s, Mark::Strong, {}};
    body.paragraphs << makeParagraph(u"Three"_s, buildTime);
    QCOMPARE(body.text(), u"One two!\n\nThree"_s);
    QCOMPARE(Body().text(), QString());
}

void TestBody::words_are_counted_over_runs_not_in_them()
{
    Body body = aBody({u"har"_s});
    body.paragraphs[0].runs << Run{u"bour news"_s, Mark::Emphasis, {}};
    QCOMPARE(body.wordCount(), 2);
    QCOMPARE(Body().wordCount(), 0);
}

void TestBody::a_body_of_blanks_is_blank()
{
    QVERIFY(Body().isBlank());
    QVERIFY(aBody({u""_s, u" \t\u00A0"_s}).isBlank());
    QVERIFY(!aBody({u""_s, u"x"_s}).isBlank());
}

void TestBody::a_paragraph_is_found_by_its_id()
{
    const Body body = aBody({u"One"_s, u"Two"_s});
    QCOMPARE(body.indexOf(body.paragraphs[1].id), 1);
    QCOMPARE(body.indexOf(ParagraphId::make(buildTime)), -1);
}

void TestBody::a_made_paragraph_has_its_text_and_a_fresh_id()
{
    const Paragraph first = makeParagraph(u"One"_s, buildTime, ParagraphKind::Subheading);
    const Paragraph second = makeParagraph({}, buildTime);
    QCOMPARE(first.text(), u"One"_s);
    QCOMPARE(first.kind, ParagraphKind::Subheading);
    QVERIFY(second.runs.isEmpty());
    QVERIFY(first.id != second.id);
}

void TestBody::neighbours_with_the_same_marks_are_joined()
{
    const QString link = u"https://example.org/"_s;
    const QList<Run> runs{{u"a"_s, {}, {}},           {u""_s, Mark::Strong, {}}, {u"b"_s, {}, {}},
                          {u"c"_s, Mark::Strong, {}}, {u"d"_s, {}, link},        {u"e"_s, {}, link}};
    const QList<Run> expected{{u"ab"_s, {}, {}}, {u"c"_s, Mark::Strong, {}}, {u"de"_s, {}, link}};
    QVERIFY(normalized(runs) == expected);
    QVERIFY(normalized({{u""_s, {}, {}}}).isEmpty());
}

void TestBody::tabs_take_the_marks_both_sides_share()
{
    const auto strong = [](const QString &text) { return Run{text, Mark::Strong, {}}; };
    const auto plain = [](const QString &text) { return Run{text, {}, {}}; };
    // Both sides strong: the whole is one run, however it was typed.
    QVERIFY(normalized({strong(u"a\tb"_s)}) == QList{strong(u"a\tb"_s)});
    QVERIFY(normalized({strong(u"a"_s), plain(u"\t\t"_s), strong(u"b"_s)}) == QList{strong(u"a\t\tb"_s)});
    // One side only: the tab is plain.
    const QList<Run> parted{strong(u"a"_s), plain(u"\tb"_s)};
    QVERIFY(normalized({strong(u"a\t"_s), plain(u"b"_s)}) == parted);
    // At the ends it is plain.
    QVERIFY(normalized({strong(u"\ta\t"_s)}) == (QList{plain(u"\t"_s), strong(u"a"_s), plain(u"\t"_s)}));
}

void TestBody::normal_runs_stay_as_they_are()
{
    const QList<Run> runs{{u"a"_s, {}, {}}, {u"b"_s, Mark::Strong, {}}};
    QVERIFY(normalized(runs) == runs);
    QVERIFY(normalized({}).isEmpty());
}

void TestBody::only_web_and_mail_links_are_allowed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("mail") << u"mailto:desk@example.org"_s << true;
    QTest::newRow("capitals") << u"HTTPS://EXAMPLE.ORG/"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("no address") << u"mailto:nobody"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("script in disguise") << u" javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("relative") << u"//example.org/"_s << false;
    QTest::newRow("blank inside") << u"https://example.org/a b"_s << false;
    QTest::newRow("line feed inside") << u"https://example.org/\nx"_s << false;
    QTest::newRow("endless") << u"https://example.org/"_s + QString(5000, u'a') << false;
}

void TestBody::only_web_and_mail_links_are_allowed()
{
    QFETCH(QString, link);
    QTEST(isAllowedLink(link), "allowed");
}

QTEST_GUILESS_MAIN(TestBody)
#include "test_body.moc"
