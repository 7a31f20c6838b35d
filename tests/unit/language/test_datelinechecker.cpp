// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/datelinechecker.h"

#include "findingsshown.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::DatelineChecker;
using language::TextSnapshot;

namespace {

constexpr QDate (*today)() = [] { return QDate(2026, 5, 13); };

DatelineChecker checker()
{
    NewsroomSettings newsroom;
    newsroom.agency = {{Language::English, u"ZNA"_s}, {Language::Arabic, u"واز"_s}};
    Entity town = anEntity().named(u"Marsa Lubana"_s).inArabic(u"مرسى لبانة"_s);
    town.kind = EntityKind::Place;
    town.names << EntityName{Language::English, NameForm::Variant, u"Mersa Lubana"_s};
    return {newsroom, {town}, today};
}

TextSnapshot snapshotOf(Language language, const Dateline &dateline, const QString &lede)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.dateline = dateline;
    snapshot.content.body = aBody({lede});
    return snapshot;
}

const QString lede = u"The harbour reopened on Tuesday after two days of wind."_s;
const QString arabicLede = u"أعيد فتح المرفأ الثلاثاء بعد يومين من الرياح."_s;

} // namespace

/// The dateline of an article.
class TestDatelineChecker : public QObject
{
    Q_OBJECT

private slots:
    void datelinesAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Dateline>("dateline");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rules");
        const auto en = [](const char *what, const Dateline &dateline, const QString &text, const QStringList &rules) {
            QTest::newRow(what) << Language::English << dateline << text << rules;
        };
        const auto ar = [](const char *what, const Dateline &dateline, const QString &text, const QStringList &rules) {
            QTest::newRow(what) << Language::Arabic << dateline << text << rules;
        };
        const QDate day(2026, 5, 12);
        en("as it should be", {u"Marsa Lubana"_s, {}, day, u"ZNA"_s}, lede, {});
        en("no date and no agency", {u"Marsa Lubana"_s, {}, {}, {}}, lede, {});
        en("no place", {{}, {}, day, u"ZNA"_s}, lede, {u"style.dateline.place"_s});
        en("nothing", {}, lede, {u"style.dateline.place"_s});
        en("capitals", {u"marsa Lubana"_s, {}, day, {}}, lede, {u"style.dateline.placename"_s});
        en("a variant", {u"Mersa Lubana"_s, {}, day, {}}, lede, {u"style.dateline.placename"_s});
        en("unknown and small", {u"tavira"_s, {}, day, {}}, lede, {u"style.dateline.placename"_s});
        en("as wires write it", {u"MARSA LUBANA"_s, {}, day, {}}, lede, {});
        en("a variant in capitals", {u"MERSA LUBANA"_s, {}, day, {}}, lede, {u"style.dateline.placename"_s});
        en("unknown", {u"Tavira"_s, {}, day, {}}, lede, {});
        en("another agency", {u"Marsa Lubana"_s, {}, day, u"XNA"_s}, lede, {u"style.dateline.agency"_s});
        en("tomorrow", {u"Marsa Lubana"_s, {}, QDate(2026, 5, 14), {}}, lede, {u"style.dateline.future"_s});
        en("a week ago", {u"Marsa Lubana"_s, {}, QDate(2026, 5, 6), {}}, lede, {});
        en("eight days ago", {u"Marsa Lubana"_s, {}, QDate(2026, 5, 5), {}}, lede, {u"style.dateline.old"_s});
        en("a second one", {u"Marsa Lubana"_s, {}, day, {}}, u"Moscow, AGENCY- "_s + lede, {u"style.dateline.body"_s});
        en("the same again", {u"Tavira"_s, {}, day, {}}, u"TAVIRA, May 12 - "_s + lede, {u"style.dateline.body"_s});
        en("only there", {}, u"Moscow, AGENCY- "_s + lede, {u"style.dateline.body"_s});
        en("there, and the agency", {{}, {}, {}, u"ZNA"_s}, u"Moscow, AGENCY- "_s + lede, {u"style.dateline.body"_s});
        en("a word in capitals", {u"Tavira"_s, {}, day, {}}, u"UNESCO - the agency for culture - has a list."_s, {});
        ar("سليم", {u"مرسى لبانة"_s, {}, day, u"واز"_s}, arabicLede, {});
        ar("بلا همزة في الاسم", {u"مرسي لبانة"_s, {}, day, {}}, arabicLede, {u"style.dateline.placename"_s});
        ar("وكالة أخرى", {u"مرسى لبانة"_s, {}, day, u"رويترز"_s}, arabicLede, {u"style.dateline.agency"_s});
        ar("ثان في المتن", {u"مرسى لبانة"_s, {}, day, {}}, u"دمشق-سانا "_s + arabicLede, {u"style.dateline.body"_s});
        ar("وكالة النشرة", {u"مرسى لبانة"_s, {}, day, {}}, u"عين سروة-واز "_s + arabicLede, {u"style.dateline.body"_s});
        ar("مكان الخبر", {u"مرسى لبانة"_s, {}, day, {}}, u"مرسى لبانة – "_s + arabicLede, {u"style.dateline.body"_s});
        ar("كلمة بشرطة", {u"مرسى لبانة"_s, {}, day, {}}, u"المباحثات السورية-الروسية بدأت الثلاثاء."_s, {});
    }

    void datelinesAreRead()
    {
        QFETCH(Language, language);
        QFETCH(Dateline, dateline);
        QFETCH(QString, text);
        QFETCH(QStringList, rules);
        QCOMPARE(rulesIn(checker().checkArticle(snapshotOf(language, dateline, text))), rules);
    }

    void ofPlacesOfOneNameTheTownIsMeant_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("fixes");
        QTest::newRow("the town") << Language::Arabic << u"عرّان"_s << QStringList{};
        QTest::newRow("the country") << Language::Arabic << u"عُران"_s << QStringList{};
        QTest::newRow("bare") << Language::Arabic << u"عران"_s << QStringList{};
        QTest::newRow("in other letters") << Language::Arabic << u"عرٱن"_s << QStringList{u"عرّان"_s};
        QTest::newRow("two towns") << Language::English << u"Arran Bay"_s << QStringList{};
        QTest::newRow("a variant of a town and a country")
            << Language::English << u"Old Arran"_s << QStringList{u"Arran"_s};
    }

    void ofPlacesOfOneNameTheTownIsMeant()
    {
        QFETCH(Language, language);
        QFETCH(QString, place);
        QFETCH(QStringList, fixes);
        const auto aPlace = [](const QString &english, const QString &arabic, const QStringList &variants) {
            Entity one = anEntity().named(english).inArabic(arabic);
            one.kind = EntityKind::Place;
            for (const QString &variant : variants)
                one.names << EntityName{Language::English, NameForm::Variant, variant};
            return one;
        };
        const Entity country = aPlace(u"Uran"_s, u"عُران"_s, {u"Old Arran"_s});
        Entity town = aPlace(u"Arran"_s, u"عرّان"_s, {u"Old Arran"_s, u"Arran Bay"_s});
        town.relations = {{RelationKind::LocatedIn, Entity(anEntity()).id}};
        Entity other = aPlace(u"Bay Town"_s, u"بلدة الخليج"_s, {u"Arran Bay"_s});
        other.relations = town.relations;
        const TextSnapshot snapshot = snapshotOf(language, {place, {}, {}, {}}, lede);
        for (const QList<Entity> &entities : {QList<Entity>{country, town, other}, {other, town, country}}) {
            QStringList proposed;
            const auto findings = DatelineChecker({}, entities, today).checkArticle(snapshot);
            for (const Finding &finding : findings)
                proposed += finding.fixes;
            QCOMPARE(proposed, fixes);
        }
    }

    void aFixStandsWhereTheTemplatePutsThePart()
    {
        const Dateline dateline{u"mersa lubana"_s, {}, QDate(2026, 5, 12), u"XNA"_s};
        const QString rendered =
            renderDateline(dateline, defaultDatelineTemplate(Language::English), Language::English);
        const auto findings = checker().checkArticle(snapshotOf(Language::English, dateline, lede));
        QCOMPARE(findings.size(), 2);
        QCOMPARE(shown(findings[0], rendered), u"style.dateline.placename [mersa lubana] Marsa Lubana"_s);
        QCOMPARE(shown(findings[1], rendered), u"style.dateline.agency [XNA] ZNA"_s);
        QCOMPARE(findings[0].place, FindingPlace::Dateline);
    }

    void whatIsLeftInTheBodyIsTakenOutWithItsBlank()
    {
        const auto snapshot =
            snapshotOf(Language::English, {u"Tavira"_s, {}, {}, {}}, u"Moscow, AGENCY- President X arrived."_s);
        const auto findings = checker().checkArticle(snapshot);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().position, 0);
        QCOMPARE(findings.first().length, u"Moscow, AGENCY- "_s.size());
        QCOMPARE(findings.first().fixes, QStringList{QString()});
        QCOMPARE(findings.first().paragraph, snapshot.content.body.paragraphs.first().id);
    }

    void anEmbargoReachesIntoTheFuture()
    {
        auto snapshot = snapshotOf(Language::English, {u"Tavira"_s, {}, QDate(2031, 1, 15), {}}, lede);
        snapshot.content.embargoUntil = Instant::fromIso(u"2031-01-15T06:00:00Z"_s);
        QVERIFY(checker().checkArticle(snapshot).isEmpty());
    }

    void anAlertMayGoWithoutADateline()
    {
        auto snapshot = snapshotOf(Language::English, {}, lede);
        snapshot.content.urgency = 1;
        QVERIFY(checker().checkArticle(snapshot).isEmpty());
    }

    void aTemplateWithoutAPlaceNeedsNone()
    {
        NewsroomSettings newsroom;
        newsroom.datelineTemplate = {{Language::English, u"[{place}, ]{date} "_s}};
        const DatelineChecker any(newsroom, {}, today);
        QVERIFY(any.checkArticle(snapshotOf(Language::English, {{}, {}, QDate(2026, 5, 12), {}}, lede)).isEmpty());
    }

    void anEmptyArticleHasNothingWrong()
    {
        TextSnapshot empty;
        QVERIFY(checker().checkArticle(empty).isEmpty());
        QVERIFY(checker().checkArticle(snapshotOf(Language::Arabic, {}, QString(1'000'000, u'م'))).size() <= 1);
    }
};

QTEST_APPLESS_MAIN(TestDatelineChecker)
#include "test_datelinechecker.moc"
