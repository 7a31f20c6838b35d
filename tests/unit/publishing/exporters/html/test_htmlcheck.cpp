// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmlcheck.h"
#include "testlib/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

namespace {

ArticleInput story()
{
    ArticleInput input;
    input.fileStem = u"rain-en-1"_s;
    input.content.headline = u"Rain & more"_s;
    input.content.body.paragraphs = {makeParagraph(u"It rained."_s, testlib::buildTime),
                                     makeParagraph(u"a\tb"_s, testlib::buildTime, ParagraphKind::TableRow)};
    return input;
}

const QByteArray goodPage =
    "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" dir=\"ltr\"><head>"
    "<script type=\"application/ld+json\">{\"headline\":\"Rain \\u0026 more\","
    "\"articleBody\":\"It rained.\\na\\tb\"}</script></head><body><h1>Rain &amp; <b>more</b></h1>"
    "<div class=\"story-body\">\n<p>It <bdi>rained</bdi>.</p>\n"
    "<table><tr><td>a</td><td>b</td></tr></table></div><p>Footer</p></body></html>\n";

BulletinInput bulletin()
{
    BulletinInput input;
    input.title = u"Evening"_s;
    input.articles = {story(), story()};
    input.articles[1].fileStem = u"sun-en-2"_s;
    input.articles[1].content.headline = u"Sun"_s;
    return input;
}

const QByteArray goodIndex = "<html lang=\"en\" dir=\"ltr\"><body><a href=\"#skip\">Skip</a><h1>Evening</h1>"
                             "<a href=\"rain-en-1.html\">Rain &amp; more</a><a href=\"sun-en-2.html\">Sun</a>"
                             "<a href=\"https://example.org/\">Us</a></body></html>";

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

} // namespace

class TestHtmlCheck : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAPageThatSaysTheSame();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void namesTheParagraph();
    void warnsOfWhatIsFetched();
    void acceptsAnIndexInOrder();
    void findsWhatIsWrongWithAnIndex_data();
    void findsWhatIsWrongWithAnIndex();
};

void TestHtmlCheck::acceptsAPageThatSaysTheSame()
{
    const auto findings = checkArticlePage(goodPage, story());
    QVERIFY2(findings.isEmpty(), qPrintable(rulesOf(findings).join(u' ')));
}

void TestHtmlCheck::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const QString &rule) {
        QVERIFY(goodPage.contains(before));
        QTest::newRow(name) << before << after << rule;
    };
    row("not closed", "</p>", "", u"html.malformed"_s);
    row("an entity XML has not", "&amp;", "&nbsp;", u"html.malformed"_s);
    row("another language", "lang=\"en\"", "lang=\"ar\"", u"html.language"_s);
    row("another direction", "ltr", "rtl", u"html.language"_s);
    row("another headline", "<b>more</b>", "<b>less</b>", u"html.headline"_s);
    row("two headlines", "<h1>", "<h1></h1><h1>", u"html.headline"_s);
    row("a word less", "It <bdi>", "<bdi>", u"html.text"_s);
    row("a paragraph more", "</div>", "<p>And</p></div>", u"html.text"_s);
    row("text beside the paragraphs", "</div>", "And</div>", u"html.text"_s);
    row("cells run together", "</td><td>", "", u"html.text"_s);
    row("no body", "story-body", "other", u"html.text"_s);
    row("data that says something else", "It rained.\\n", "It snowed.\\n", u"html.data"_s);
    row("data that is no JSON", "{\"headline\"", "{headline", u"html.data"_s);
}

void TestHtmlCheck::findsWhatIsWrong()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, rule);
    QByteArray page = goodPage;
    page.replace(page.indexOf(before), before.size(), after);
    const auto findings = checkArticlePage(page, story());
    QCOMPARE(rulesOf(findings), QStringList{rule});
    QCOMPARE(findings.first().severity, Severity::Error);
}

void TestHtmlCheck::namesTheParagraph()
{
    const ArticleInput input = story();
    const auto findings = checkArticlePage(QByteArray(goodPage).replace("<td>b</td>", "<td>c</td>"), input);
    QCOMPARE(rulesOf(findings), QStringList{u"html.text"_s});
    QCOMPARE(findings.first().paragraph, input.content.body.paragraphs[1].id);
    QCOMPARE(findings.first().arguments, (QStringList{u"a\tb"_s, u"a\tc"_s}));
}

void TestHtmlCheck::warnsOfWhatIsFetched()
{
    const QByteArray more =
        "<img src=\"//example.org/a.png\"/><script>run()</script>"
        "<link rel=\"stylesheet\" href=\"https://example.org/a.css\"/><img src=\"own.png\"/></body>";
    const auto findings = checkArticlePage(QByteArray(goodPage).replace("</body>", more), story());
    QCOMPARE(rulesOf(findings), (QStringList{u"html.remote"_s, u"html.remote"_s, u"html.remote"_s}));
    for (const Finding &finding : findings)
        QCOMPARE(finding.severity, Severity::Warning);
}

void TestHtmlCheck::acceptsAnIndexInOrder()
{
    QVERIFY(checkBulletinPage(goodIndex, bulletin()).isEmpty());
}

void TestHtmlCheck::findsWhatIsWrongWithAnIndex_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a link less") << QByteArray("<a href=\"sun-en-2.html\">Sun</a>") << QByteArray() << u"html.items"_s;
    QTest::newRow("a link to elsewhere") << QByteArray("sun-en-2") << QByteArray("sun-en-3") << u"html.items"_s;
    QTest::newRow("another headline") << QByteArray(">Sun<") << QByteArray(">Snow<") << u"html.items"_s;
    QTest::newRow("another title") << QByteArray("Evening") << QByteArray("Morning") << u"html.headline"_s;
    QTest::newRow("cut short") << QByteArray("</body></html>") << QByteArray() << u"html.malformed"_s;
}

void TestHtmlCheck::findsWhatIsWrongWithAnIndex()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, rule);
    QCOMPARE(rulesOf(checkBulletinPage(QByteArray(goodIndex).replace(before, after), bulletin())), QStringList{rule});
}

QTEST_GUILESS_MAIN(TestHtmlCheck)
#include "test_htmlcheck.moc"
