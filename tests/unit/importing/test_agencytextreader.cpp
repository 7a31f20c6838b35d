// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plaintext/agencytextreader.h"

#include "shownbody.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

ArticleContent read(const QString &text)
{
    return must(readAgencyText(text, buildTime)).content;
}

} // namespace

/// A story as it comes by copy and paste from an agency's page.
class TestAgencyTextReader : public QObject
{
    Q_OBJECT

private slots:
    void anEnglishPageIsTakenApart();
    void anArabicPageIsTakenApart();
    void aWireCutAtAFixedWidthIsJoined();
    void linesWithoutBlankOnesAreParagraphs();
    void withoutADatelineTheFirstLineIsTheHeadline();
    void aSingleParagraphIsBody();
    void severalRelatedStoriesAreTold();
    void boilerplateIsSetAsideAndSaid();
    void theSameTextGivesTheSameStoryWhateverItsLineEnd();
    void textWithoutAnythingIsRefused();
    void everyParagraphHasAnIdOfItsOwn();
    void aGiantParagraphIsDivided();
};

void TestAgencyTextReader::anEnglishPageIsTakenApart()
{
    const ArticleContent story = read(u"Harbour at Port Marlow reopens, ferries leave at noon\n\n"
                                      "By Jane Doe\n\n"
                                      "Port Marlow, NSH- The harbour reopened on Tuesday, “stronger than before”.\n\n"
                                      "“We are glad,” the mayor said. “It was a long week.”\n\n"
                                      "J.D./K.L.\n\n"
                                      "English Bulletin\n\n"
                                      "Check Also\n\n"
                                      "Two ferries leave\n\n"
                                      "Port Marlow, NSH- Two ferries left the …"_s);
    QCOMPARE(story.language, Language::English);
    QCOMPARE(story.headline, u"Harbour at Port Marlow reopens, ferries leave at noon"_s);
    QCOMPARE(story.byline, u"By Jane Doe"_s);
    QCOMPARE(story.dateline.place, u"Port Marlow"_s);
    QCOMPARE(story.dateline.agency, u"NSH"_s);
    QCOMPARE(shownBody(story.body),
             (QStringList{u"P The harbour reopened on Tuesday, “stronger than before”."_s,
                          u"P “We are glad,” the mayor said. “It was a long week.”"_s, u"P J.D./K.L."_s}));
    QCOMPARE(story.section, u"English Bulletin"_s);
    QCOMPARE(story.related,
             (QList<RelatedItem>{{u"Two ferries leave"_s, u"Port Marlow, NSH- Two ferries left the …"_s, {}, {}}}));
}

void TestAgencyTextReader::anArabicPageIsTakenApart()
{
    const ArticleContent story =
        read(u"إعادة فتح المرفأ بعد العاصفة\n\nمرفأ النور-نشر أعيد فتح المرفأ يوم الثلاثاء.\n\n"
             "وقال العمدة: «نحن سعداء».\n\nس.د.\n\nنشرة الأخبار\n\nاقرأ أيضاً:\n\n"
             "عبّارتان تغادران\n\nشارك"_s);
    QCOMPARE(story.language, Language::Arabic);
    QCOMPARE(story.headline, u"إعادة فتح المرفأ بعد العاصفة"_s);
    QCOMPARE(story.dateline.place, u"مرفأ النور"_s);
    QCOMPARE(story.dateline.agency, u"نشر"_s);
    QCOMPARE(shownBody(story.body),
             (QStringList{u"P أعيد فتح المرفأ يوم الثلاثاء."_s, u"P وقال العمدة: «نحن سعداء»."_s}));
    QCOMPARE(story.signOff, u"س.د."_s);
    QCOMPARE(story.section, u"نشرة الأخبار"_s);
    QCOMPARE(story.related.size(), 1);
    QCOMPARE(story.related.first().headline, u"عبّارتان تغادران"_s);
}

void TestAgencyTextReader::aWireCutAtAFixedWidthIsJoined()
{
    const ArticleContent story =
        read(u"Harbour reopens\n\nPort Marlow, NSH- The harbour reopened on\nTuesday after three\n"
             "days of storm.\n\nTwo ferries\nleft at noon."_s);
    QCOMPARE(shownBody(story.body), (QStringList{u"P The harbour reopened on Tuesday after three days of storm."_s,
                                                 u"P Two ferries left at noon."_s}));
}

void TestAgencyTextReader::linesWithoutBlankOnesAreParagraphs()
{
    const ArticleContent story = read(u"Harbour reopens\nPort Marlow, NSH- The harbour reopened.\nTwo ferries left."_s);
    QCOMPARE(story.headline, u"Harbour reopens"_s);
    QCOMPARE(shownBody(story.body), (QStringList{u"P The harbour reopened."_s, u"P Two ferries left."_s}));
}

void TestAgencyTextReader::withoutADatelineTheFirstLineIsTheHeadline()
{
    const ArticleContent story = read(u"Harbour reopens\n\nThe harbour reopened."_s);
    QCOMPARE(story.headline, u"Harbour reopens"_s);
    QVERIFY(story.dateline.isEmpty());
    QCOMPARE(shownBody(story.body), QStringList{u"P The harbour reopened."_s});
}

void TestAgencyTextReader::aSingleParagraphIsBody()
{
    const ArticleContent story = read(u"  The harbour reopened.  "_s);
    QVERIFY(story.headline.isEmpty());
    QCOMPARE(shownBody(story.body), QStringList{u"P The harbour reopened."_s});
}

void TestAgencyTextReader::severalRelatedStoriesAreTold()
{
    const ArticleContent story =
        read(u"Head\n\nPort Marlow, NSH- Body.\n\nRead also:\n\nFirst\n\nIts teaser.\n\nSecond\n\nThird"_s);
    QCOMPARE(story.related,
             (QList<RelatedItem>{
                 {u"First"_s, u"Its teaser."_s, {}, {}}, {u"Second"_s, {}, {}, {}}, {u"Third"_s, {}, {}, {}}}));
}

void TestAgencyTextReader::boilerplateIsSetAsideAndSaid()
{
    const ImportedStory story = must(readAgencyText(
        u"Head\n\nShare this\n\nPort Marlow, NSH- Body.\n\nTags: port, storm\n\nFollow us on X"_s, buildTime));
    QCOMPARE(shownBody(story.content.body), QStringList{u"P Body."_s});
    QCOMPARE(story.notes.size(), 3);
    QVERIFY(story.notes.join(u'\n').contains(u"Tags: port, storm"_s));
}

void TestAgencyTextReader::theSameTextGivesTheSameStoryWhateverItsLineEnd()
{
    const QString text = u"Head\n\nPort Marlow, NSH- Body one.\n\nBody two."_s;
    const QStringList body = shownBody(read(text).body);
    QCOMPARE(body.size(), 2);
    QCOMPARE(shownBody(read(text + u'\n').body), body);
    QCOMPARE(shownBody(read(text + u"\n\n \n\t\n"_s).body), body);
    QCOMPARE(shownBody(read(u"\n\n"_s + text).body), body);
}

void TestAgencyTextReader::textWithoutAnythingIsRefused()
{
    VERIFY_ERROR(readAgencyText({}, buildTime), ErrorCode::InvalidInput);
    VERIFY_ERROR(readAgencyText(u" \n\t\n\u00A0\n"_s, buildTime), ErrorCode::InvalidInput);
}

void TestAgencyTextReader::everyParagraphHasAnIdOfItsOwn()
{
    QSet<ParagraphId> ids;
    const Body body = read(u"line\n"_s.repeated(1'000)).body;
    for (const Paragraph &paragraph : body.paragraphs)
        ids.insert(paragraph.id);
    QCOMPARE(ids.size(), body.paragraphs.size());
}

void TestAgencyTextReader::aGiantParagraphIsDivided()
{
    const ImportedStory story = must(readAgencyText(u"word "_s.repeated(100'000), buildTime));
    QCOMPARE(story.content.body.wordCount(), 100'000);
    QVERIFY(story.content.body.paragraphs.size() > 20);
    QCOMPARE(story.notes.size(), 1);
}

QTEST_APPLESS_MAIN(TestAgencyTextReader)
#include "test_agencytextreader.moc"
