// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/quotationmarkchecker.h"

#include "findingsshown.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::QuotationMarkChecker;
using language::TextSnapshot;

namespace {

TextSnapshot snapshotOf(Language language, const QString &headline, const QStringList &paragraphs)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.headline = headline;
    snapshot.content.body = aBody(paragraphs);
    return snapshot;
}

} // namespace

/// How quotation marks are set.
class TestQuotationMarkChecker : public QObject
{
    Q_OBJECT

private slots:
    void marksOfAUnitAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << Language::English << text << found;
        };
        const auto ar = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << Language::Arabic << text << found;
        };
        en("clean", u"“We are ready,” he said. “The gates will open at six.”"_s, {});
        en("clean, straight", u"\"We are ready,\" he said."_s, {});
        en("apostrophes", u"The ’90s crew’s boats, the boys’ nets and ʿAli’s don’t count"_s, {});
        en("heights", u"He is 5'10\" tall and the pipe is 6\" wide"_s, {});
        en("two stops", u"He said: “The road is open to all of us.”."_s, {u"quote.marks.doubled [.”.] .” | ”."_s});
        en("comma and stop", u"He said: “The road is open to all of us,”."_s, {u"quote.marks.doubled [,”.] .” | ”."_s});
        en("stop and comma", u"“The road is open to all of us.”, he said."_s, {u"quote.marks.doubled [.”,] ,” | ”,"_s});
        en("two commas", u"“The road is open to all of us,”, he said."_s, {u"quote.marks.doubled [,”,] ,” | ”,"_s});
        en("two stops, straight", u"He said: \"The road is open.\"."_s, {u"quote.marks.doubled [.\".] .\" | \"."_s});
        en("a part of the sentence", u"He left “a full cash box.”."_s, {u"quote.marks.doubled [.”.] ”. | .”"_s});
        en("an ellipsis", u"He said: “The road…”. Then: “And so...”."_s, {});
        en("a question", u"Who said “Is it open?”."_s, {});
        en("marks that close together", u"He said: “They call it ‘home.’”."_s,
           {u"quote.marks.doubled [.’”.] .’” | ’”."_s});
        en("a stop before who said it", u"“The road is open to all.” Harb added."_s,
           {u"quote.marks.attribution [.”] ,”"_s});
        en("a stop before another sentence", u"“The road is open to all.” Harb added that it was wet."_s, {});
        en("no comma before", u"The mayor said “We will open the road on Monday.”"_s,
           {u"quote.marks.introduction [ “] , “"_s});
        en("a part needs no comma", u"The mayor said “we will open” and left."_s, {});
        en("the stop outside", u"The mayor said, “We will open the road on Monday”."_s,
           {u"quote.marks.outside [”.] .”"_s});
        en("of a part it is right", u"It was “a full cash box and a leaking roof”."_s, {});
        en("blanks inside", u"He said: “ We are ready. ” Then he left."_s,
           {u"quote.marks.space [“ ] “"_s, u"quote.marks.space [ ”] ”"_s});
        en("wrong way", u"He said: ”We are ready“ and left."_s,
           {u"quote.marks.wrongway [”] “"_s, u"quote.marks.wrongway [“] ”"_s});
        en("wrong way at the end", u"He said: “We are ready.“"_s, {u"quote.marks.wrongway [“] ”"_s});
        ar("سليم", u"وقال: «الطريق مفتوحة للجميع». وأضاف: «سنعود غدا»."_s, {});
        ar("نقطتان", u"وقال: «الطريق مفتوحة للجميع.»."_s, {u"quote.marks.doubled [.».] ». | .»"_s});
        ar("فاصلتان", u"«الطريق مفتوحة للجميع،»، قال الوزير."_s, {u"quote.marks.doubled [،»،] »، | ،»"_s});
        ar("فاصلة ونقطة", u"وقال: «الطريق مفتوحة للجميع،»."_s, {u"quote.marks.doubled [،».] ». | .»"_s});
        ar("فراغ", u"وقال: « الطريق مفتوحة » للجميع."_s,
           {u"quote.marks.space [« ] «"_s, u"quote.marks.space [ »] »"_s});
        ar("معكوسة", u"وقال: »الطريق مفتوحة« للجميع."_s,
           {u"quote.marks.wrongway [»] «"_s, u"quote.marks.wrongway [«] »"_s});
        ar("المنحنية بأي ترتيب", u"وقال: ”الطريق مفتوحة“ ثم “نعود غدا” إليها."_s, {});
        ar("حرف ملتصق", u"تحدث عن و\"الطريق\" وعن لـ\"العمل\" بها."_s, {});
    }

    void marksOfAUnitAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(shownInUnit(QuotationMarkChecker(), text, language), found);
    }

    void marksOfAnArticleArePaired_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QStringList &paragraphs, const QStringList &found) {
            QTest::newRow(what) << Language::English << paragraphs << found;
        };
        const auto ar = [](const char *what, const QStringList &paragraphs, const QStringList &found) {
            QTest::newRow(what) << Language::Arabic << paragraphs << found;
        };
        en("never closed", {u"He said: “We are ready."_s, u"He left."_s}, {u"quote.marks.unclosed [“]"_s});
        en("never opened", {u"We are ready,” he said."_s}, {u"quote.marks.unopened [”]"_s});
        en("over paragraphs", {u"He said: “One."_s, u"“Two."_s, u"“Three.”"_s}, {});
        en("over paragraphs, the last open", {u"He said: “One."_s, u"“Two."_s, u"Three."_s},
           {u"quote.marks.unclosed [“]"_s});
        en("nested", {u"“They call it ‘the gate’ and the “old” way,” he said."_s}, {});
        en("mixed", {u"“One,” he said."_s, u"“Two,” he said."_s, u"\"Three,\" he said."_s},
           {u"quote.marks.mixed [\"Three,\"] “Three,”"_s});
        en("other marks inside are right", {u"“They call it \"the gate\" now,” he said."_s}, {});
        ar("لم تغلق", {u"وقال: «الطريق مفتوحة."_s, u"ثم غادر."_s}, {u"quote.marks.unclosed [«]"_s});
        ar("على فقرتين", {u"وقال: «الطريق مفتوحة."_s, u"«سنعود غدا»."_s}, {});
        ar("مختلطة", {u"وقال: «نعم»."_s, u"وقال: «لا»."_s, u"وقال: \"ربما\"."_s},
           {u"quote.marks.mixed [\"ربما\"] «ربما»"_s});
        en("one straight pair first", {u"\"One,\" he said."_s, u"“Two,” he said."_s},
           {u"quote.marks.mixed [\"One,\"] “One,”"_s});
        en("straight ones alone", {u"\"One,\" he said."_s, u"\"Two,\" he said."_s}, {});
        en("most are straight", {u"\"One,\" he said."_s, u"\"Two,\" he said."_s, u"“Three,” he said."_s},
           {u"quote.marks.mixed [“Three,”] \"Three,\""_s});
        en("curly opens, straight closes", {u"He left “a full cash box\" behind. “Two,” he said."_s},
           {u"quote.marks.mismatched [“a full cash box\"] “a full cash box”"_s});
        en("single marks", {u"‘One,’ he said. “Two,” she said."_s}, {});
        ar("مستقيمة وحدها", {u"وقال: \"نعم\"."_s}, {u"quote.marks.straight [\"نعم\"] «نعم»"_s});
        ar("مفردة", {u"وقال: 'نعم نحن هنا'."_s}, {u"quote.marks.straight ['نعم نحن هنا'] «نعم نحن هنا»"_s});
        ar("مستقيمة أكثر", {u"وقال: \"نعم\". وقال: \"لا\". وقال: «ربما»."_s},
           {u"quote.marks.mixed [\"نعم\"] «نعم»"_s, u"quote.marks.mixed [\"لا\"] «لا»"_s});
        ar("معقوفة", {u"وقال: “نعم”. وقال: “لا”."_s}, {});
        ar("تفتح بعلامة وتغلق بأخرى", {u"وقال: «نعم نحن هنا\". وقال: «لا»."_s},
           {u"quote.marks.mismatched [«نعم نحن هنا\"] «نعم نحن هنا»"_s});
        ar("داخلية", {u"وقال: «كان يقول \"نعم\" دائما»."_s}, {});
    }

    void marksOfAnArticleArePaired()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, paragraphs);
        QFETCH(QStringList, found);
        QCOMPARE(shownInArticle(QuotationMarkChecker(), snapshotOf(language, u"A headline"_s, paragraphs)), found);
    }

    void theHeadlineIsReadToo()
    {
        const auto snapshot = snapshotOf(Language::English, u"“We are ready"_s, {u"\"One,\" he said."_s});
        const QList<Finding> findings = QuotationMarkChecker().checkArticle(snapshot);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().place, FindingPlace::Headline);
    }

    void aQuotationWithALinkInItIsNotRewritten()
    {
        auto snapshot = snapshotOf(Language::English, {}, {u"“One,” he said. “Two,” he said."_s, {}});
        snapshot.content.body.paragraphs[1].runs = {{u"\"Three "_s, {}, {}},
                                                    {u"four\""_s, {}, u"https://example.org"_s}};
        QCOMPARE(shownInArticle(QuotationMarkChecker(), snapshot),
                 QStringList{u"quote.marks.mixed [\"Three four\"]"_s});
    }

    void hostileTextIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("opening marks") << QString(100'000, u'“');
        QTest::newRow("closing marks") << QString(100'000, u'»');
        QTest::newRow("straight marks") << QString(100'001, u'"');
        QTest::newRow("all in turn") << u"“«\"‘'”»’ "_s.repeated(20'000);
        QTest::newRow("never closed") << u"“a "_s.repeated(100'000);
        QTest::newRow("a megabyte") << u"“We are ready.”. he said \""_s.repeated(40'000);
        QTest::newRow("half pairs") << QString(1, QChar(0xD800)) + u"“"_s + QChar(0xDC00);
        QTest::newRow("one mark") << u"\""_s;
        QTest::newRow("nothing") << QString();
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(QString, text);
        for (const Language language : {Language::English, Language::Arabic}) {
            const QuotationMarkChecker checker;
            QVERIFY(areInside(checker.checkUnit({text, language::TextUnit::Scope::Paragraph, language, {}}), text));
            QVERIFY(areInside(checker.checkArticle(snapshotOf(language, {}, {text, text})), text));
        }
    }
};

QTEST_APPLESS_MAIN(TestQuotationMarkChecker)
#include "test_quotationmarkchecker.moc"
