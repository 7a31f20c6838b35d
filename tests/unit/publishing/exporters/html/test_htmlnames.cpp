// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/exporters/exporterfixtures.h"
#include "publishing/exporterregistry.h"
#include "publishing/exporters/html/namespage.h"
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

Payload indexOf(const BulletinInput &input, bool hasNamesPage = true)
{
    return must(htmlExporter({{u"names"_s, hasNamesPage}})->render(input));
}

QByteArray pageOf(const BulletinInput &input)
{
    for (const Attachment &attachment : indexOf(input).attachments) {
        if (attachment.fileName == namesPageName(input))
            return attachment.bytes;
    }
    return {};
}

NamedEntity named(const QString &key, EntityKind kind, const QString &english, const QString &arabic = {})
{
    NamedEntity entity;
    entity.id = EntityId(QUuid::createUuidV5(QUuid(), key));
    entity.kind = kind;
    entity.count = 1;
    if (!english.isEmpty())
        entity.names[Language::English] = english;
    if (!arabic.isEmpty())
        entity.names[Language::Arabic] = arabic;
    return entity;
}

ArticleInput story(const QString &headline, const QList<NamedEntity> &names, Language language = Language::English)
{
    ArticleContent content;
    content.language = language;
    content.slug = headline;
    content.headline = headline;
    content.body.paragraphs = {makeParagraph(u"It rained."_s, Instant{1})};
    ArticleInput input = exportInput(content);
    input.names = names;
    return input;
}

QJsonObject dataOf(const QByteArray &page)
{
    const QByteArray begin = "<script type=\"application/ld+json\">";
    const qsizetype from = page.indexOf(begin) + begin.size();
    return QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    for (const auto &each : list.toArray())
        names << each[u"name"_s].toString();
    return names;
}

BulletinInput bulletinWith(const QList<ArticleInput> &articles, Language language = Language::English)
{
    BulletinInput bulletin = bulletinOf({}, language);
    bulletin.articles = articles;
    return bulletin;
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules;
}

BulletinInput railways()
{
    NamedEntity samer = named(u"samer"_s, EntityKind::Person, u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    NamedEntity later = samer;
    later.titles = {{Language::English, u"Minister of Transport"_s}, {Language::Arabic, u"وزير النقل"_s}};
    const NamedEntity adla = named(u"adla"_s, EntityKind::Person, u"Adla Nouri"_s);
    const NamedEntity port = named(u"port"_s, EntityKind::Organisation, u"Port Authority"_s, u"سلطة الميناء"_s);
    return bulletinWith({story(u"A line opens"_s, {port, samer}), story(u"It is late"_s, {later, adla})});
}

} // namespace

/// What pages say of the entities in them, to machines and to people.
class TestHtmlNames : public QObject
{
    Q_OBJECT

private slots:
    void anArticleIsAboutItsHeadline();
    void withoutOneInTheHeadlineItIsAboutWhoIsNamedMost();
    void saysWhoIsMeantInBothLanguages();
    void saysOnlyTheWikidataThatIsOne();
    void namesCannotLeaveTheirElement();
    void anArticleWithoutNamesSaysNothingOfThem();
    void thePageComesOnlyWhereItIsWanted();
    void listsByKindAndName();
    void eachNameLeadsToItsArticles();
    void thePageIsOfTheLanguageOfItsBulletin();
    void tidyFindsNothing_data();
    void tidyFindsNothing();
    void aPreviewSaysSo();
    void theCheckFindsWhatIsWrong_data();
    void theCheckFindsWhatIsWrong();
    void theCheckMissesThePage();
};

void TestHtmlNames::anArticleIsAboutItsHeadline()
{
    NamedEntity town = named(u"marsa"_s, EntityKind::Place, u"Marsa"_s);
    town.isInHeadline = true;
    NamedEntity most = named(u"samer"_s, EntityKind::Person, u"Samer"_s);
    most.isInLede = true;
    most.count = 4;
    NamedEntity once = named(u"adla"_s, EntityKind::Person, u"Adla"_s);
    once.isInLede = true;
    NamedEntity below = named(u"port"_s, EntityKind::Organisation, u"Port"_s);
    below.count = 4;
    const QJsonObject data = dataOf(must(htmlExporter()->render(story(u"Rain"_s, {town, once, most, below}))).bytes);
    QCOMPARE(namesIn(data[u"about"_s]), (QStringList{u"Marsa"_s, u"Samer"_s}));
    QCOMPARE(namesIn(data[u"mentions"_s]), (QStringList{u"Adla"_s, u"Port"_s}));
}

void TestHtmlNames::withoutOneInTheHeadlineItIsAboutWhoIsNamedMost()
{
    NamedEntity once = named(u"adla"_s, EntityKind::Person, u"Adla"_s);
    once.isInLede = true;
    const QJsonObject data = dataOf(must(htmlExporter()->render(story(u"Rain"_s, {once}))).bytes);
    QVERIFY(!data.contains(u"about"_s)); // once is not much
    QCOMPARE(namesIn(data[u"mentions"_s]), QStringList{u"Adla"_s});
}

void TestHtmlNames::saysWhoIsMeantInBothLanguages()
{
    NamedEntity samer = named(u"samer"_s, EntityKind::Person, u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    samer.titles = {{Language::English, u"Minister"_s}, {Language::Arabic, u"وزير"_s}};
    samer.identifiers = {{u"wikidata"_s, u"Q42"_s}, {u"desk"_s, u"7"_s}};
    NamedEntity port = named(u"port"_s, EntityKind::Organisation, u"Port"_s);
    port.titles = samer.titles;
    const QList<NamedEntity> names{samer, port, named(u"m"_s, EntityKind::Place, {}, u"مرسى"_s),
                                   named(u"f"_s, EntityKind::Event, u"Fair"_s, u"Fair"_s)};
    const QJsonArray english =
        dataOf(must(htmlExporter()->render(story(u"Rain"_s, names))).bytes)[u"mentions"_s].toArray();
    QCOMPARE(english[0].toObject(), (QJsonObject{{u"@type"_s, u"Person"_s},
                                                 {u"name"_s, u"Samer Dalwani"_s},
                                                 {u"alternateName"_s, u"سامر الدلواني"_s},
                                                 {u"jobTitle"_s, u"Minister"_s},
                                                 {u"sameAs"_s, u"https://www.wikidata.org/entity/Q42"_s}}));
    QCOMPARE(english[1].toObject(), (QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, u"Port"_s}}));
    QCOMPARE(english[2].toObject(), (QJsonObject{{u"@type"_s, u"Place"_s}, {u"name"_s, u"مرسى"_s}}));
    QCOMPARE(english[3].toObject(), (QJsonObject{{u"@type"_s, u"Event"_s}, {u"name"_s, u"Fair"_s}}));
    const QJsonValue arabic =
        dataOf(must(htmlExporter()->render(story(u"مطر"_s, {samer}, Language::Arabic))).bytes)[u"mentions"_s][0];
    QCOMPARE(arabic[u"name"_s].toString(), u"سامر الدلواني"_s);
    QCOMPARE(arabic[u"alternateName"_s].toString(), u"Samer Dalwani"_s);
    QCOMPARE(arabic[u"jobTitle"_s].toString(), u"وزير"_s);
}

void TestHtmlNames::saysOnlyTheWikidataThatIsOne()
{
    for (const QString &identifier :
         {u"42"_s, u"Q"_s, u"Q0"_s, u"Q4 2"_s, u"q42"_s, u"Q٤٢"_s, u"Q42/../x"_s, u"L42"_s}) {
        NamedEntity samer = named(u"samer"_s, EntityKind::Person, u"Samer"_s);
        samer.identifiers = {{u"wikidata"_s, identifier}};
        const QByteArray page = must(htmlExporter()->render(story(u"Rain"_s, {samer}))).bytes;
        QVERIFY2(!page.contains("sameAs"), qPrintable(identifier));
    }
}

void TestHtmlNames::namesCannotLeaveTheirElement()
{
    const QString breaking = u"</script><script>alert('1')</script>\u2028<!-- \\ \" {{headline}}"_s;
    NamedEntity samer = named(u"samer"_s, EntityKind::Person, breaking, breaking + u'2');
    samer.titles = {{Language::English, breaking + u'3'}};
    const ArticleInput input = story(u"Rain"_s, {samer});
    const auto exporter = htmlExporter();
    const Payload payload = must(exporter->render(input));
    QVERIFY(exporter->check(payload, input).isEmpty());
    QCOMPARE(payload.bytes.count("<script"), 1);
    QCOMPARE(payload.bytes.count("</script"), 1);
    const QJsonValue said = dataOf(payload.bytes)[u"mentions"_s][0];
    QCOMPARE(said[u"name"_s].toString(), breaking);
    QCOMPARE(said[u"alternateName"_s].toString(), breaking + u'2');
    QCOMPARE(said[u"jobTitle"_s].toString(), breaking + u'3');

    const BulletinInput bulletin = bulletinWith({input});
    const QByteArray page = pageOf(bulletin);
    QVERIFY(checkNamesPage(page, bulletin).isEmpty());
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("</script"), 1);
    QCOMPARE(namesIn(dataOf(page)[u"about"_s]), QStringList{breaking});
}

void TestHtmlNames::anArticleWithoutNamesSaysNothingOfThem()
{
    const QJsonObject data = dataOf(must(htmlExporter()->render(story(u"Rain"_s, {}))).bytes);
    QVERIFY(!data.contains(u"about"_s) && !data.contains(u"mentions"_s));
}

void TestHtmlNames::thePageComesOnlyWhereItIsWanted()
{
    const BulletinInput bulletin = railways();
    const Payload with = indexOf(bulletin);
    QCOMPARE(with.attachments.size(), 2);
    QCOMPARE(with.attachments.last().fileName, u"bulletin-en-7-names.html"_s);
    QCOMPARE(with.attachments.last().mediaType, with.mediaType);
    QVERIFY(with.bytes.contains("<a href=\"bulletin-en-7-names.html\">Names in this bulletin</a>"));
    for (const Payload &without : {indexOf(bulletin, false), must(htmlExporter()->render(bulletin)),
                                   indexOf(bulletinWith({story(u"Rain"_s, {})}))}) {
        QCOMPARE(without.attachments.size(), 1);
        QVERIFY(!without.bytes.contains("names.html"));
    }
}

void TestHtmlNames::listsByKindAndName()
{
    const QString page = QString::fromUtf8(pageOf(railways()));
    const qsizetype people = page.indexOf(u"<h2>People</h2>"_s);
    const qsizetype adla = page.indexOf(u"<h3><span>Adla Nouri</span></h3>"_s);
    const qsizetype samer =
        page.indexOf(u"<h3><span>Samer Dalwani</span> <span lang=\"ar\" dir=\"rtl\">سامر الدلواني</span></h3>"
                     "<p class=\"office\">Minister of Transport</p>"_s);
    const qsizetype houses = page.indexOf(u"<h2>Organisations</h2>"_s);
    QVERIFY(people > 0 && people < adla && adla < samer && samer < houses);
    QVERIFY(!page.contains(u"<h2>Places</h2>"_s) && !page.contains(u"<h2>Events</h2>"_s));
    QCOMPARE(page.count(u"<h1>"_s), 1);
    QVERIFY(page.contains(u"<h1>Names in this bulletin</h1>"_s));
}

void TestHtmlNames::eachNameLeadsToItsArticles()
{
    const BulletinInput bulletin = railways();
    const QByteArray page = pageOf(bulletin);
    QVERIFY(page.contains("<a href=\"bulletin-en-7.html\">English Bulletin &amp; more</a>"));
    const QByteArray first = bulletin.articles[0].fileStem.toUtf8() + ".html\">A line opens</a>";
    const QByteArray second = bulletin.articles[1].fileStem.toUtf8() + ".html\">It is late</a>";
    QCOMPARE(page.count(first), 2);
    QCOMPARE(page.count(second), 2);
    const QByteArray ofSamer = page.mid(page.indexOf("<h3><span>Samer"));
    QVERIFY(ofSamer.indexOf(first) < ofSamer.indexOf(second));
    QVERIFY(ofSamer.indexOf(second) < ofSamer.indexOf("</section>"));
}

void TestHtmlNames::thePageIsOfTheLanguageOfItsBulletin()
{
    NamedEntity samer = named(u"samer"_s, EntityKind::Person, u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    samer.titles = {{Language::English, u"Minister"_s}, {Language::Arabic, u"وزير النقل"_s}};
    const QByteArray page = pageOf(bulletinWith({story(u"مطر"_s, {samer}, Language::Arabic)}, Language::Arabic));
    QVERIFY(page.contains("lang=\"ar\" dir=\"rtl\">\n"));
    QVERIFY(page.contains("<h1>أعلام هذه النشرة</h1>"));
    QVERIFY(page.contains("<h3><span>سامر الدلواني</span> <span lang=\"en\" dir=\"ltr\">Samer Dalwani</span></h3>"
                          "<p class=\"office\">وزير النقل</p>"));
}

void TestHtmlNames::tidyFindsNothing_data()
{
    QTest::addColumn<BulletinInput>("bulletin");
    QTest::newRow("English") << bulletinOf(trickyFixtures(), Language::English);
    QTest::newRow("Arabic") << bulletinOf(trickyFixtures(), Language::Arabic);
    QTest::newRow("plain") << railways();
}

void TestHtmlNames::tidyFindsNothing()
{
    const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
    QVERIFY2(!tidy.isEmpty(), "HTML Tidy is not installed");
    QFETCH(BulletinInput, bulletin);
    const QTemporaryDir folder;
    for (const QByteArray &page : {pageOf(bulletin), indexOf(bulletin).bytes}) {
        QVERIFY(!page.isEmpty());
        QFile file(folder.filePath(u"page.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(page), page.size());
        file.close();
        QProcess process;
        process.start(tidy, {u"-e"_s, u"-q"_s, u"-utf8"_s, file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    }
}

void TestHtmlNames::aPreviewSaysSo()
{
    BulletinInput bulletin = railways();
    bulletin.isPreview = true;
    QVERIFY(pageOf(bulletin).contains("NOT FOR PUBLICATION"));
}

void TestHtmlNames::theCheckFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("rule");
    QTest::newRow("not closed") << QByteArray("</h3>") << QByteArray() << u"html.malformed"_s;
    QTest::newRow("another language") << QByteArray("lang=\"en\"") << QByteArray("lang=\"ar\"") << u"html.language"_s;
    QTest::newRow("no headline") << QByteArray("Names in this bulletin</h1>") << QByteArray("</h1>")
                                 << u"html.headline"_s;
    QTest::newRow("a name less") << QByteArray("Adla") << QByteArray("Adlan") << u"html.names"_s;
    QTest::newRow("another headline of a story")
        << QByteArray(">A line opens<") << QByteArray(">A line closes<") << u"html.items"_s;
}

void TestHtmlNames::theCheckFindsWhatIsWrong()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, rule);
    const BulletinInput bulletin = railways();
    QByteArray page = pageOf(bulletin);
    QVERIFY(checkNamesPage(page, bulletin).isEmpty());
    const qsizetype at = page.indexOf(before, before.startsWith("Adla") ? page.indexOf("<h3>") : 0);
    QVERIFY(at > 0);
    page.replace(at, before.size(), after);
    QCOMPARE(rulesOf(checkNamesPage(page, bulletin)), QStringList{rule});
}

void TestHtmlNames::theCheckMissesThePage()
{
    const BulletinInput bulletin = railways();
    const auto exporter = htmlExporter({{u"names"_s, true}});
    Payload payload = must(exporter->render(bulletin));
    QVERIFY(exporter->check(payload, bulletin).isEmpty());
    payload.attachments.removeLast();
    QCOMPARE(rulesOf(exporter->check(payload, bulletin)), QStringList{u"html.malformed"_s});
}

QTEST_GUILESS_MAIN(TestHtmlNames)
#include "test_htmlnames.moc"
