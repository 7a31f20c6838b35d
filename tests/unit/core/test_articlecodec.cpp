// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/articlecodec.h"

#include "core/article/xhtml.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

/// A content with something in every field.
ArticleContent fullContent()
{
    ArticleContent content = anArticle().inArabic().slugged(u"harbour \"storm\""_s).atDesk(u"local"_s).content();
    content.dateline = {u"ميناء زهوان"_s, u"12 أيار"_s, QDate(2026, 5, 12), u"واز"_s};
    content.byline = u"رنا سباق"_s;
    content.signOff = u"r.s./m.a."_s;
    content.editorsNote = u"Photos to follow\nby noon."_s;
    content.section = u"النشرة العربية"_s;
    content.keywords = {u"harbour"_s, u"عاصفة"_s, u""_s};
    content.urgency = 3;
    content.embargoUntil = Instant{buildTime.ms + 125};
    content.notForPublication = true;
    content.related = {{u"Storm"_s, u"A teaser"_s, ArticleId::make(buildTime), u"https://example.org/"_s},
                       {u"No link"_s, {}, std::nullopt, {}}};
    content.translation =
        TranslationLink{ArticleId::make(buildTime), 7, {{ParagraphId::make(buildTime), content.body.paragraphs[0].id}}};
    return content;
}

Result<ArticleContent> readHeader(const QByteArray &json)
{
    return contentFrom(json, toXhtml({}));
}

} // namespace

class TestArticleCodec : public QObject
{
    Q_OBJECT

private slots:
    void content_comes_back_as_it_was();
    void a_bare_content_comes_back_too();
    void the_same_content_gives_the_same_bytes();
    void keys_are_sorted();
    void missing_keys_take_their_defaults();
    void damaged_headers_are_refused_data();
    void damaged_headers_are_refused();
    void a_damaged_body_is_refused_with_its_cause();
    void an_embargo_is_never_lost_data();
    void an_embargo_is_never_lost();
    void links_to_nothing_are_not_written();
    void the_hash_changes_with_every_field();
    void search_text_holds_what_people_search();
};

void TestArticleCodec::content_comes_back_as_it_was()
{
    const ArticleContent content = fullContent();
    const auto read = contentFrom(headerToJson(content), toXhtml(content.body));
    VERIFY_OK(read);
    QVERIFY(*read == content);
}

void TestArticleCodec::a_bare_content_comes_back_too()
{
    const ArticleContent content;
    const auto read = contentFrom(headerToJson(content), toXhtml(content.body));
    VERIFY_OK(read);
    QVERIFY(*read == content);
}

void TestArticleCodec::the_same_content_gives_the_same_bytes()
{
    const ArticleContent content = fullContent();
    const auto read = contentFrom(headerToJson(content), toXhtml(content.body));
    VERIFY_OK(read);
    QCOMPARE(headerToJson(*read), headerToJson(content));
    QCOMPARE(contentHash(*read), contentHash(content));
}

void TestArticleCodec::keys_are_sorted()
{
    const QByteArray json = headerToJson(fullContent());
    qsizetype last = -1;
    for (const char *key : {"\"byline\"", "\"dateline\"", "\"desk\"", "\"editorsNote\"", "\"embargoUntil\"",
                            "\"keywords\"", "\"language\"", "\"notForPublication\"", "\"related\"", "\"section\"",
                            "\"signOff\"", "\"slug\"", "\"translation\"", "\"urgency\""}) {
        const qsizetype position = json.indexOf(key);
        QVERIFY2(position > last, key);
        last = position;
    }
}

void TestArticleCodec::missing_keys_take_their_defaults()
{
    const auto read = readHeader("{\"language\":\"ar\",\"something\":\"new\"}");
    VERIFY_OK(read);
    ArticleContent expected;
    expected.language = Language::Arabic;
    QVERIFY(*read == expected);
}

void TestArticleCodec::damaged_headers_are_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QByteArray &member) { return "{\"language\":\"en\"," + member + "}"; };

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("slug: x");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray("{\"language\":\"en\",\"slug\":\"ha");
    QTest::newRow("no language") << QByteArray("{}");
    QTest::newRow("unknown language") << QByteArray("{\"language\":\"fr\"}");
    QTest::newRow("nested deeply") << QByteArray("[").repeated(100'000);
    QTest::newRow("slug is a number") << with("\"slug\":7");
    QTest::newRow("urgency is text") << with("\"urgency\":\"5\"");
    QTest::newRow("urgency has a fraction") << with("\"urgency\":1.5");
    QTest::newRow("urgency is huge") << with("\"urgency\":1e300");
    QTest::newRow("flag is text") << with("\"notForPublication\":\"true\"");
    QTest::newRow("flag is null") << with("\"notForPublication\":null");
    QTest::newRow("embargo is no time") << with("\"embargoUntil\":\"tomorrow\"");
    QTest::newRow("embargo is empty") << with("\"embargoUntil\":\"\"");
    QTest::newRow("embargo is a number") << with("\"embargoUntil\":0");
    QTest::newRow("dateline is text") << with("\"dateline\":\"Moscow\"");
    QTest::newRow("date is no date") << with("\"dateline\":{\"date\":\"2026-02-30\"}");
    QTest::newRow("keywords are text") << with("\"keywords\":\"a,b\"");
    QTest::newRow("keyword is a number") << with("\"keywords\":[1]");
    QTest::newRow("related article is no id") << with("\"related\":[{\"article\":\"x\"}]");
    QTest::newRow("translation without source") << with("\"translation\":{}");
    QTest::newRow("translation is text") << with("\"translation\":\"x\"");
    QTest::newRow("pair is no id") << with("\"translation\":{\"source\":\"0196c2a0-0000-7000-8000-000000000001\","
                                           "\"pairs\":[[\"a\",\"b\"]]}");
    QTest::newRow("pair is half") << with("\"translation\":{\"source\":\"0196c2a0-0000-7000-8000-000000000001\","
                                          "\"pairs\":[[\"0196c2a0-0000-7000-8000-000000000001\"]]}");
}

void TestArticleCodec::damaged_headers_are_refused()
{
    QFETCH(QByteArray, json);
    const auto read = readHeader(json);
    VERIFY_ERROR(read, ErrorCode::InvalidInput);
    QVERIFY(read.error().detail.startsWith(u"header"_s));
}

void TestArticleCodec::a_damaged_body_is_refused_with_its_cause()
{
    const auto read = contentFrom("{\"language\":\"en\"}", "<html/>");
    VERIFY_ERROR(read, ErrorCode::InvalidInput);
    QVERIFY(read.error().cause);
}

void TestArticleCodec::an_embargo_is_never_lost_data()
{
    QTest::addColumn<qint64>("until");
    QTest::newRow("soon") << buildTime.ms;
    QTest::newRow("the beginning of time") << qint64(0);
    QTest::newRow("before it") << qint64(-1);
    QTest::newRow("the end of the calendar") << std::numeric_limits<qint64>::max();
}

void TestArticleCodec::an_embargo_is_never_lost()
{
    QFETCH(qint64, until);
    const ArticleContent content = anArticle().embargoedUntil(Instant{until}).content();
    const auto read = readHeader(headerToJson(content));
    VERIFY_OK(read);
    QVERIFY(read->embargoUntil);
    const Instant lastDay = Instant::fromIso(u"9999-12-31T00:00:00Z"_s);
    QVERIFY(read->embargoUntil == content.embargoUntil || *read->embargoUntil > lastDay);
}

void TestArticleCodec::links_to_nothing_are_not_written()
{
    ArticleContent content = fullContent();
    content.related[0].article = ArticleId();
    content.translation->source = {};
    const auto read = readHeader(headerToJson(content));
    VERIFY_OK(read);
    QVERIFY(!read->related[0].article);
    QVERIFY(!read->translation);
}

void TestArticleCodec::the_hash_changes_with_every_field()
{
    const ArticleContent content = fullContent();
    QList<ArticleContent> others(17, content);
    others[0].language = Language::English;
    others[1].slug += u'x';
    others[2].headline += u'x';
    others[3].dateline.place += u'x';
    others[4].dateline.date.reset();
    others[5].byline += u'x';
    others[6].signOff += u'x';
    others[7].editorsNote += u'x';
    others[8].section += u'x';
    others[9].desk += u'x';
    others[10].keywords << u"x"_s;
    others[11].urgency = 4;
    others[12].embargoUntil.reset();
    others[13].notForPublication = false;
    others[14].body.paragraphs[0].runs[0].marks = Mark::Strong;
    others[15].related.removeLast();
    others[16].translation->sourceRevision = 8;
    QSet<QByteArray> hashes{contentHash(content)};
    for (const ArticleContent &other : std::as_const(others))
        hashes << contentHash(other);
    QCOMPARE(hashes.size(), others.size() + 1);
    QCOMPARE(contentHash(content).size(), 32);
}

void TestArticleCodec::search_text_holds_what_people_search()
{
    ArticleContent content = anArticle().slugged(u"Harbour-1"_s).headlined(u"«مدينة»"_s).content();
    content.dateline.place = u"Moscow"_s;
    content.byline = u"Rana"_s;
    content.body = aBody({u"One."_s, u"Two, one; Moscow"_s});
    content.editorsNote = u"secret"_s;
    QCOMPARE(searchTextOf(content), u"harbour 1 مدينه moscow rana one two"_s);
}

QTEST_GUILESS_MAIN(TestArticleCodec)
#include "test_articlecodec.moc"
