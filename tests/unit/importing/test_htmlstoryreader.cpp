// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlstoryreader.h"

#include "shownbody.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// The story of a saved page.
class TestHtmlStoryReader : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsTakenApart();
    void anArabicPageHasNoDirectionsOfItsOwn();
    void theTitleIsTheHeadlineWhereThereIsNoHeading();
    void theHeadlineIsNotKeptTwice();
    void pagesAreKnownByTheirBytes();
    void aPageSaysItsEncoding();
    void aPageWithoutTextIsRefused();
};

void TestHtmlStoryReader::aPageIsTakenApart()
{
    const ImportedStory story = must(readHtmlPage(
        uR"(<!DOCTYPE html><html><head><title>Harbour reopens | The Agency</title><script>x</script></head><body>
<nav><ul><li>Home</li></ul></nav><h1>Harbour reopens after storm</h1><p>By Jane Doe</p>
<p>Port Marlow, NSH- <b>The harbour</b> reopened on Tuesday.</p><img src="a.png">
<h2>Ferries</h2><p>Two left at <a href="https://example.org/noon">noon</a>.</p>
<p>English Bulletin</p><h3>Check Also</h3><p><a href="https://example.org/1">Two ferries leave</a></p><p>They left the …</p>
</body></html>)"_s,
        buildTime));
    QCOMPARE(story.content.headline, u"Harbour reopens after storm"_s);
    QCOMPARE(story.content.byline, u"By Jane Doe"_s);
    QCOMPARE(story.content.dateline.place, u"Port Marlow"_s);
    QCOMPARE(story.content.section, u"English Bulletin"_s);
    QCOMPARE(shownBody(story.content.body), (QStringList{u"P *The harbour* reopened on Tuesday."_s, u"H Ferries"_s,
                                                         u"P Two left at [noon](https://example.org/noon)."_s}));
    QCOMPARE(story.content.related,
             (QList<RelatedItem>{{u"Two ferries leave"_s, u"They left the …"_s, {}, u"https://example.org/1"_s}}));
    QCOMPARE(story.notes, QStringList{u"1 pictures left out"_s});
}

void TestHtmlStoryReader::anArabicPageHasNoDirectionsOfItsOwn()
{
    const ImportedStory story = must(readHtmlPage(
        u"<html dir=rtl><h1>إعادة فتح المرفأ</h1><p dir=rtl>مرفأ النور-نشر أعيد فتح المرفأ.</p><p dir=ltr>NSH 12</p>"_s,
        buildTime));
    QCOMPARE(story.content.language, Language::Arabic);
    QCOMPARE(story.content.headline, u"إعادة فتح المرفأ"_s);
    QCOMPARE(shownBody(story.content.body), (QStringList{u"P أعيد فتح المرفأ."_s, u"P> NSH 12"_s}));
}

void TestHtmlStoryReader::theTitleIsTheHeadlineWhereThereIsNoHeading()
{
    const ImportedStory story = must(
        readHtmlPage(u"<title>Harbour &amp; ferries | The Agency</title><p>The harbour reopened.</p>"_s, buildTime));
    QCOMPARE(story.content.headline, u"Harbour & ferries"_s);
    QCOMPARE(shownBody(story.content.body), QStringList{u"P The harbour reopened."_s});
}

void TestHtmlStoryReader::theHeadlineIsNotKeptTwice()
{
    const ImportedStory story = must(readHtmlPage(
        u"<title>Harbour reopens</title><div>Harbour reopens</div><p>The harbour reopened.</p>"_s, buildTime));
    QCOMPARE(shownBody(story.content.body), QStringList{u"P The harbour reopened."_s});
}

void TestHtmlStoryReader::pagesAreKnownByTheirBytes()
{
    QVERIFY(looksLikeHtml("<!DOCTYPE HTML PUBLIC>"));
    QVERIFY(looksLikeHtml("\xEF\xBB\xBF \n<HTML>"));
    QVERIFY(!looksLikeHtml("The tag <p> begins a paragraph."));
    QVERIFY(!looksLikeHtml({}));
}

void TestHtmlStoryReader::aPageSaysItsEncoding()
{
    QCOMPARE(declaredEncoding("<meta charset=\"Windows-1256\">"), "windows-1256");
    QCOMPARE(declaredEncoding("<META http-equiv='Content-Type' content='text/html; charset=iso-8859-6'>"),
             "iso-8859-6");
    QCOMPARE(declaredEncoding("<p>charset=x</p>"), "");
    QCOMPARE(declaredEncoding("<meta " + QByteArray(1'000'000, 'x')), "");
}

void TestHtmlStoryReader::aPageWithoutTextIsRefused()
{
    VERIFY_ERROR(readHtmlPage(u"<html><img src=x><script>y</script></html>"_s, buildTime), ErrorCode::InvalidInput);
    VERIFY_ERROR(readHtmlPage({}, buildTime), ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestHtmlStoryReader)
#include "test_htmlstoryreader.moc"
