// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/exporters/exporterfixtures.h"
#include "publishing/exporterregistry.h"
#include "testlib/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;
using namespace nashra::testlib;

namespace {

std::unique_ptr<Exporter> htmlExporter(const ExportOptions &options = {})
{
    static const ExporterRegistry registry = [] {
        ExporterRegistry filled;
        filled.addBuiltIn();
        return filled;
    }();
    return must(registry.create(u"html"_s, options));
}

QByteArray pageOf(const ArticleInput &input)
{
    return must(htmlExporter()->render(input)).bytes;
}

ArticleInput fixture(const QString &name)
{
    for (const ExportFixture &fixture : trickyFixtures()) {
        if (fixture.name == name)
            return fixture.input;
    }
    QTest::qFail(qPrintable(u"no fixture "_s + name), __FILE__, __LINE__);
    return {};
}

QJsonObject dataOf(const QByteArray &page)
{
    const QByteArray begin = "<script type=\"application/ld+json\">";
    const qsizetype from = page.indexOf(begin) + begin.size();
    return QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
}

QString tidy()
{
    return QStandardPaths::findExecutable(u"tidy"_s);
}

/// What HTML Tidy has to say of a page; empty where it is content.
QString tidied(const Payload &payload)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(payload.fileName);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(payload.bytes) != payload.bytes.size())
        return file.errorString();
    file.close();
    QProcess process;
    process.start(tidy(), {u"-e"_s, u"-q"_s, u"-utf8"_s, path});
    if (!process.waitForFinished())
        return process.errorString();
    return QString::fromUtf8(process.readAllStandardError());
}

} // namespace

/// Whole pages of the built-in theme.
class TestHtmlPages : public QObject
{
    Q_OBJECT

private slots:
    void tidyFindsNothing_data();
    void tidyFindsNothing();
    void tidyFindsNothingInABulletin_data();
    void tidyFindsNothingInABulletin();
    void hasLandmarksAndOneHeadline();
    void saysItsLanguageAndDirection();
    void callsOnlyALaterVersionUpdated();
    void neverPrintsTheEditorsNote();
    void holdsNoScriptAndNothingRemote();
    void tellsMachinesTheSame();
    void linksToTheCounterpartAndTheBulletin();
    void checkAlsoLinksOnlyWhereItMay();
    void putsTheStyleBesideOrInside();
    void marksACorrection();
};

void TestHtmlPages::tidyFindsNothing_data()
{
    QTest::addColumn<ArticleInput>("input");
    for (const ExportFixture &fixture :
         demoFixtures(Language::English) + demoFixtures(Language::Arabic) + trickyFixtures())
        QTest::newRow(qPrintable(fixture.name)) << fixture.input;
}

void TestHtmlPages::tidyFindsNothing()
{
    QVERIFY2(!tidy().isEmpty(), "HTML Tidy is not installed");
    QFETCH(ArticleInput, input);
    QCOMPARE(tidied(must(htmlExporter()->render(input))), QString());
    QCOMPARE(tidied(must(htmlExporter({{u"style"_s, u"inline"_s}})->render(input))), QString());
}

void TestHtmlPages::tidyFindsNothingInABulletin_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Arabic") << Language::Arabic;
}

void TestHtmlPages::tidyFindsNothingInABulletin()
{
    QFETCH(Language, language);
    QCOMPARE(tidied(must(htmlExporter()->render(bulletinOf(demoFixtures(language), language)))), QString());
    Payload broken = must(htmlExporter()->render(bulletinOf(demoFixtures(language), language)));
    broken.bytes.replace("</ol>", "</ul>");
    QVERIFY2(!tidied(broken).isEmpty(), "Tidy says nothing of a page that is broken");
}

void TestHtmlPages::hasLandmarksAndOneHeadline()
{
    const QByteArray page = pageOf(fixture(u"every kind of paragraph, English"_s));
    for (const char *part : {"<main id=\"story\">", "<header class=\"site\">", "<footer>",
                             "<a class=\"skip\" href=\"#story\">", "<article>"})
        QCOMPARE(page.count(part), 1);
    QCOMPARE(page.count("<h1>"), 1);
    QVERIFY(page.contains("<time datetime=\"2026-05-12T11:40:00+03:00\">12 May 2026, 11:40 (GMT+3)</time>"));
    QVERIFY(page.contains("<p class=\"byline\">By <span>Rana Sabbaq</span></p>"));
    QVERIFY(page.contains("<p><span class=\"dateline\">Marsa Lubana, May 12, ZNA- </span>One &amp; two"));
}

void TestHtmlPages::saysItsLanguageAndDirection()
{
    QVERIFY(pageOf(fixture(u"plain English"_s)).contains("lang=\"en\" dir=\"ltr\""));
    QVERIFY(pageOf(fixture(u"plain Arabic"_s)).contains("lang=\"ar\" dir=\"rtl\""));
    const QByteArray page = pageOf(fixture(u"every kind of paragraph, Arabic"_s));
    QVERIFY(page.contains("<p dir=\"ltr\">"));
    QVERIFY(pageOf(fixture(u"every kind of paragraph, English"_s)).contains("(<bdi>الميناء، 12 مايو</bdi>)"));
}

void TestHtmlPages::callsOnlyALaterVersionUpdated()
{
    for (const auto &[name, published, updated] : {std::tuple(u"plain English"_s, "Published <time", "Updated <time"),
                                                   std::tuple(u"plain Arabic"_s, "نُشر <time", "آخر تحديث <time")}) {
        ArticleInput story = fixture(name); // touched after its release, as every story is by the release itself
        QByteArray page = pageOf(story);
        QCOMPARE(page.count(published), 1);
        QCOMPARE(page.count(updated), 0);
        story.version = 2;
        page = pageOf(story);
        QCOMPARE(page.count(published), 0);
        QCOMPARE(page.count(updated), 1);
    }
}

void TestHtmlPages::neverPrintsTheEditorsNote()
{
    const ArticleInput input = fixture(u"every kind of paragraph, English"_s);
    QVERIFY(!input.content.editorsNote.isEmpty());
    QVERIFY(!pageOf(input).contains(input.content.editorsNote.toUtf8()));
}

void TestHtmlPages::holdsNoScriptAndNothingRemote()
{
    for (const ExportFixture &fixture : trickyFixtures()) {
        const auto exporter = htmlExporter();
        const Payload payload = must(exporter->render(fixture.input));
        QCOMPARE(payload.bytes.count("<script"), 1);
        QVERIFY(!payload.bytes.contains("<img"));
        QVERIFY(!payload.bytes.contains("javascript:"));
        for (const Finding &finding : exporter->check(payload, fixture.input))
            QVERIFY2(finding.rule != u"html.remote"_s, qPrintable(fixture.name));
    }
}

void TestHtmlPages::tellsMachinesTheSame()
{
    const ArticleInput input = fixture(u"every kind of paragraph, English"_s);
    const QJsonObject data = dataOf(pageOf(input));
    QCOMPARE(data[u"@type"_s].toString(), u"NewsArticle"_s);
    QCOMPARE(data[u"headline"_s].toString(), input.content.headline);
    QCOMPARE(data[u"articleBody"_s].toString(), input.content.body.text());
    QCOMPARE(data[u"inLanguage"_s].toString(), u"en"_s);
    QCOMPARE(data[u"datePublished"_s].toString(), u"2026-05-12T10:40:00+03:00"_s);
    QCOMPARE(data[u"dateModified"_s].toString(), u"2026-05-12T11:40:00+03:00"_s);
    QCOMPARE(data[u"wordCount"_s].toInt(), input.content.body.wordCount());
    QCOMPARE(data[u"author"_s][u"name"_s].toString(), u"Rana Sabbaq"_s);
    QCOMPARE(data[u"publisher"_s][u"name"_s].toString(), u"Zahwan News Agency"_s);
    QCOMPARE(data[u"locationCreated"_s][u"name"_s].toString(), u"Marsa Lubana"_s);
    QCOMPARE(data[u"dateline"_s].toString(), u"Marsa Lubana, May 12, ZNA-"_s);
    QCOMPARE(data[u"correction"_s][u"@type"_s].toString(), u"CorrectionComment"_s);
    QCOMPARE(data[u"translationOfWork"_s][u"inLanguage"_s].toString(), u"ar"_s);
    QCOMPARE(data[u"isPartOf"_s][u"name"_s].toString(), u"A bulletin & more"_s);

    const BulletinInput bulletin = bulletinOf(trickyFixtures(), Language::English);
    const QJsonObject index = dataOf(must(htmlExporter()->render(bulletin)).bytes);
    QCOMPARE(index[u"issueNumber"_s].toInt(), 7);
    QCOMPARE(index[u"hasPart"_s].toArray().size(), bulletin.articles.size());
}

void TestHtmlPages::linksToTheCounterpartAndTheBulletin()
{
    const QByteArray page = pageOf(fixture(u"every kind of paragraph, English"_s));
    QVERIFY(page.contains("<link rel=\"alternate\" hreflang=\"ar\" href=\"other-ar.html\"/>"));
    QVERIFY(page.contains("<a href=\"other-ar.html\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">بالعربية</a>"));
    QVERIFY(page.contains("<a href=\"bulletin-en-1.html\">A bulletin &amp; more</a>"));
    QCOMPARE(page.count("hreflang"), 2); // the counterpart without a page has no link
}

void TestHtmlPages::checkAlsoLinksOnlyWhereItMay()
{
    const QByteArray inside = pageOf(fixture(u"every kind of paragraph, English"_s));
    QVERIFY(inside.contains("<a href=\"related-en-1.html\">Inside: <bdi>مرسى</bdi></a>"));
    const QByteArray hostile = pageOf(fixture(u"a slug that climbs"_s));
    QVERIFY(hostile.contains("<span>&lt;i&gt;x&lt;/i&gt;</span>"));
    QVERIFY(!pageOf(fixture(u"plain English"_s)).contains("<aside"));
    ArticleInput longTeaser = fixture(u"plain English"_s);
    longTeaser.content.related = {{u"More"_s, u"word "_s.repeated(100), std::nullopt, {}}};
    QVERIFY(pageOf(longTeaser).contains("word word…</p>"));
}

void TestHtmlPages::putsTheStyleBesideOrInside()
{
    const ArticleInput input = fixture(u"plain English"_s);
    const Payload linked = must(htmlExporter()->render(input));
    QCOMPARE(linked.attachments.size(), 1);
    QVERIFY(linked.bytes.contains("href=\"" + linked.attachments.first().fileName.toUtf8() + '"'));
    QVERIFY(!linked.bytes.contains("<style>"));
    const Payload inlined = must(htmlExporter({{u"style"_s, u"inline"_s}})->render(input));
    QVERIFY(inlined.attachments.isEmpty());
    QVERIFY(inlined.bytes.contains(linked.attachments.first().bytes));
    QVERIFY(!inlined.bytes.contains("rel=\"stylesheet\""));
}

void TestHtmlPages::marksACorrection()
{
    ArticleInput input = fixture(u"plain Arabic"_s);
    QVERIFY(!pageOf(input).contains("follow-up"));
    input.followUp = FollowUpClass::Correction;
    QVERIFY(pageOf(input).contains("<p class=\"follow-up\">نسخة مصححة</p>"));
}

QTEST_GUILESS_MAIN(TestHtmlPages)
#include "test_htmlpages.moc"
