// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/articlenames.h"

#include "language/entities/entitymatcher.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::ArticleHints;
using language::EntityHit;
using language::EntityMatcher;

namespace {

Entity place(const QString &english, const QString &arabic)
{
    Entity entity = anEntity().named(english).inArabic(arabic);
    entity.kind = EntityKind::Place;
    return entity;
}

Entity holding(Entity entity, const QString &title, QDate from, std::optional<QDate> to)
{
    entity.titles << EntityTitle{Language::English, title, from, to};
    return entity;
}

QList<EntityHit> resolved(const EntityMatcher &matcher, const QStringList &texts, const ArticleHints &hints = {})
{
    QList<language::ScannedUnit> units;
    for (const QString &text : texts)
        units << language::ScannedUnit{text, matcher.scan(text), false};
    QList<EntityHit> all;
    for (const QList<EntityHit> &hits : language::resolveArticle(matcher, units, hints))
        all << hits;
    return all;
}

} // namespace

/// What the rest of an article says of a name; the annotated stories have the common cases.
class TestArticleNames : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPartOfAnotherNameIsNoKnownOne()
    {
        Entity turkey = place(u"Turkey"_s, u"تركيا"_s);
        turkey.names << EntityName{Language::Arabic, NameForm::Adjective, u"تركي"_s};
        Entity agency = anEntity().named(u"Marsa News Agency"_s).inArabic(u"وكالة أنباء المرسى"_s);
        agency.kind = EntityKind::Organisation;
        agency.names << EntityName{Language::Arabic, NameForm::Acronym, u"وام"_s};
        const EntityMatcher matcher({turkey, agency, place(u"Muscat"_s, u"مسقط"_s), place(u"Praia"_s, u"برايا"_s)});
        for (const QString &text :
             {u"قال الأمير سعود بن تركي إن"_s, u"قال راشد بن غيث التركي إن"_s, u"قرى تل الورد وأم الجرن"_s,
              u"دفن في مسقط رأسه أمس"_s, u"A site off Praia da Figueirinha."_s})
            QVERIFY2(resolved(matcher, {text}).isEmpty(), qPrintable(text));
        for (const QString &text : {u"قال الوزير التركي إن"_s, u"وقالت وام إن"_s, u"وصل إلى مدينة مسقط أمس"_s,
                                    u"They left Praia on Monday."_s})
            QCOMPARE(resolved(matcher, {text}).size(), 1);
    }

    void whatIsCalledAsAPlaceIsNone()
    {
        const EntityMatcher matcher({place(u"Lebanon"_s, u"لبنان"_s), place(u"Guinea"_s, u"غينيا"_s),
                                     place(u"New Guinea"_s, u"غينيا الجديدة"_s), place(u"Kassala"_s, u"كسلا"_s),
                                     place(u"Houston"_s, u"هيوستن"_s)});
        for (const QString &text : {u"They met in Lebanon, Ohio, on Monday."_s, u"Guinea pigs sleep. A Guinea pig."_s,
                                    u"وهو أكثر الأشجار كسلا في النمو"_s})
            QVERIFY2(resolved(matcher, {text}).isEmpty(), qPrintable(text));
        for (const QString &text : {u"They met in Lebanon, said Ohio’s governor."_s, u"They met in Houston, Texas."_s,
                                    u"Guinea piled up debts."_s, u"ووصلوا إلى مدينة كسلا أمس"_s})
            QCOMPARE(resolved(matcher, {text}).size(), 1);
    }

    void besideAnOrganisationOneIsMeant()
    {
        const auto house = [](const QString &name, const QString &acronym) {
            Entity entity = anEntity().inArabic(name).inArabic(acronym, NameForm::Acronym);
            entity.kind = EntityKind::Organisation;
            return entity;
        };
        const Entity crops = house(u"منظمة الحقول"_s, u"الفاق"_s);
        const Entity town = place(u"Al-Faq"_s, u"الفاق"_s);
        const EntityMatcher matcher({town, house(u"منظمة المتاحف"_s, u"المتاسكو"_s), crops});
        const QList<EntityHit> hits = resolved(matcher, {u"وأعلنت منظمة المتاسكو والفاق ذلك"_s});
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[1].entity, crops.id);
        QVERIFY(!hits[1].isAmbiguous());
        const QList<EntityHit> there = resolved(matcher, {u"ووصلت السفينة إلى ميناء في الفاق أمس"_s});
        QCOMPARE(there.size(), 1);
        QCOMPARE(there[0].entity, town.id);
    }

    void theTitleOfTheDayTellsTwoOfOneNameApart()
    {
        const Entity first = holding(anEntity().named(u"Nadia Mansour"_s), u"Minister of Health"_s, QDate(2020, 1, 1),
                                     QDate(2024, 12, 31));
        const Entity second =
            holding(anEntity().named(u"Nadia Mansour"_s), u"Minister of Health"_s, QDate(2025, 1, 1), std::nullopt);
        const EntityMatcher matcher({first, second});
        const QStringList text{u"Minister of Health Nadia Mansour spoke."_s};
        const auto on = [&](QDate day) { return resolved(matcher, text, {day, {}, {}}).first(); };
        QCOMPARE(on(QDate(2023, 5, 1)).entity, first.id);
        QCOMPARE(on(QDate(2026, 5, 1)).entity, second.id);
        QVERIFY(!on(QDate(2026, 5, 1)).isAmbiguous());
        QVERIFY(on(QDate(2010, 5, 1)).isAmbiguous());
    }

    void aChoiceIsKept()
    {
        const Entity first = anEntity().named(u"Nadia Mansour"_s);
        const Entity second = anEntity().named(u"Nadia Mansour"_s);
        const EntityMatcher matcher({first, second});
        const QStringList text{u"Nadia Mansour spoke. Mansour left."_s};
        const QList<EntityHit> before = resolved(matcher, text);
        QVERIFY(before.first().isAmbiguous());
        QCOMPARE(before.first().candidates.size(), 2);
        const QList<EntityHit> after =
            resolved(matcher, text, {{}, {{language::choiceKey(before.first()), second.id}}, {}});
        QCOMPARE(after.size(), 2);
        QCOMPARE(after[0].entity, second.id);
        QCOMPARE(after[1].entity, second.id); // the last name follows
        QVERIFY(!after[1].isAmbiguous());
    }

    void aChoiceIsKeptUnderTheNameThatIsShown()
    {
        Entity event = anEntity().named(u"Summer Nahar Forum"_s);
        event.kind = EntityKind::Event;
        Entity house = anEntity().named(u"Summer Al Nahar Forum"_s);
        house.kind = EntityKind::Organisation;
        const EntityMatcher matcher({event, house});
        const QStringList text{u"Summer Nahar Forum said on Monday that it is over."_s};
        for (const EntityId &recent : {event.id, house.id}) {
            const auto shown = resolved(matcher, text, {{}, {}, {{recent, 5}}}).first();
            for (const EntityId &meant : {event.id, house.id}) {
                const auto after = resolved(matcher, text, {{}, {{language::choiceKey(shown), meant}}, {}});
                QCOMPARE(after.first().entity, meant);
                QVERIFY(!after.first().isAmbiguous());
            }
        }
    }

    void aHouseNameOfTwoStaysAQuestionBesideALongerNameOfOne()
    {
        Entity sultanate = place(u"Marun"_s, u"مَرون"_s);
        sultanate.names << EntityName{Language::Arabic, NameForm::Variant, u"سلطنة مرون"_s}
                        << EntityName{Language::Arabic, NameForm::Variant, u"مرون"_s}
                        << EntityName{Language::English, NameForm::Variant, u"Sultanate of Marun"_s};
        const Entity capital = place(u"Marron"_s, u"مرّون"_s);
        const Entity town = place(u"Marun"_s, u"مارونة"_s);
        const EntityMatcher matcher({sultanate, capital, town});
        const QList<EntityHit> arabic = resolved(matcher, {u"اجتمع الوزيران في مرون، ثم زارا سلطنة مرون."_s});
        QCOMPARE(arabic.size(), 2);
        QVERIFY(arabic[0].isAmbiguous());
        QCOMPARE(arabic[1].entity, sultanate.id);
        const QList<EntityHit> english = resolved(matcher, {u"They left the Sultanate of Marun. They met in Marun."_s});
        QCOMPARE(english.size(), 2);
        QCOMPARE(english[0].entity, sultanate.id);
        QVERIFY(english[1].isAmbiguous());
    }

    void theLaterUsedWinsWhereNothingElseTells()
    {
        const Entity first = anEntity().named(u"Nadia Mansour"_s);
        const Entity second = anEntity().named(u"Nadia Mansour"_s);
        const EntityMatcher matcher({first, second});
        const auto hits = resolved(matcher, {u"Nadia Mansour spoke."_s}, {{}, {}, {{first.id, 5}, {second.id, 9}}});
        QCOMPARE(hits.first().entity, second.id);
        QVERIFY(!hits.first().isAmbiguous());
    }

    void aCrowdedLastNameIsTheOnesNamedInFull()
    {
        QList<Entity> entities;
        for (int i = 0; i < 500; ++i)
            entities << anEntity().named(u"Person%1 Mansour"_s.arg(i)).inArabic(u"شخص%1 منصور"_s.arg(i));
        const EntityMatcher matcher(entities);
        const auto hits = resolved(matcher, {u"Person77 Mansour spoke. Later Mansour left."_s});
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[1].entity, entities[77].id);
        QVERIFY(hits[1].isShort() && hits[1].isDerived && !hits[1].isHouseName);
        QCOMPARE(resolved(matcher, {u"قال شخص77 منصور كلمة، وغادر منصور."_s}).size(), 2);
        QVERIFY(resolved(matcher, {u"Minister Mansour left."_s}).isEmpty());
    }

    void aPlaceKeepsItsNameBesideItsPerson()
    {
        const Entity city = place(u"Marden"_s, u"ماردن"_s);
        const Entity person = anEntity().named(u"Peter Marden"_s).inArabic(u"بيتر ماردن"_s);
        const EntityMatcher matcher({city, person});
        const auto entityOf = [&](const QString &text) { return resolved(matcher, {text}).last().entity; };
        QCOMPARE(entityOf(u"He lives in Marden."_s), city.id);
        QCOMPARE(entityOf(u"Peter Marden lives in Marden."_s), city.id);
        QCOMPARE(entityOf(u"Peter Marden spoke; Mayor Marden left."_s), person.id);
        QCOMPARE(entityOf(u"قال بيتر ماردن إنه ولد في ماردن."_s), city.id);
        QCOMPARE(resolved(matcher, {u"Upper Marden lives by the sea."_s}).size(), 1);
    }

    void partsOfFullNamesAreFoundAfterThem()
    {
        const EntityMatcher matcher({anEntity().named(u"Thandi Nkomo-Hughes"_s), anEntity().named(u"J. K. Marlow"_s),
                                     anEntity().inArabic(u"سلطان بن راشد آل نهار"_s),
                                     anEntity().inArabic(u"محمود أبو ليلى"_s)});
        const auto last = [&](const QString &text) { return resolved(matcher, {text}).last().name; };
        QCOMPARE(last(u"Thandi Nkomo-Hughes came. Ms Nkomo-Hughes left."_s), u"Nkomo-Hughes"_s);
        QCOMPARE(last(u"Readers of J.K. Marlow came."_s), u"J. K. Marlow"_s);
        QCOMPARE(last(u"وصل سلطان بن راشد آل نهار. وقال سلطان بن راشد كلمة"_s), u"سلطان بن راشد"_s);
        QCOMPARE(last(u"جاء محمود أبو ليلى. وزاروا أبا ليلى"_s), u"أبو ليلى"_s);
    }

    void streetsAreNobodysNames()
    {
        const EntityMatcher matcher({place(u"Marden"_s, u"ماردن"_s)});
        QVERIFY(resolved(matcher, {u"in Marden Street"_s}).isEmpty());
        QVERIFY(resolved(matcher, {u"في شارع ماردن"_s}).isEmpty());
        QCOMPARE(resolved(matcher, {u"in Marden"_s}).size(), 1);
    }

    void changesAreSeenAtOnceAndOldMatchersKeepTheirs()
    {
        const Entity known = anEntity().named(u"Samer Dalwani"_s);
        const EntityMatcher before({known});
        Entity renamed = known;
        renamed.names = {{Language::English, NameForm::House, u"Samir Adwan"_s}};
        const Entity added = anEntity().inArabic(u"ريما الدلواني"_s);
        const EntityMatcher after = before.with(renamed).with(added);
        const QString text = u"Samer Dalwani and Samir Adwan. Adwan left. وريما الدلواني"_s;
        QCOMPARE(before.match(text).size(), 1);
        const auto hits = resolved(after, {text});
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].entity, known.id);
        QCOMPARE(hits[1].name, u"Adwan"_s);
        QCOMPARE(hits[2].entity, added.id);
        QVERIFY(after.without(known.id).without(added.id).match(text).isEmpty());
        QCOMPARE(after.without(known.id).with(known).match(text).size(), 2);
    }

    void manyChangesLeaveNothingBehind()
    {
        EntityMatcher matcher;
        QList<Entity> entities;
        for (int i = 0; i < 3000; ++i) {
            entities << anEntity().named(u"Samer Dalwani%1"_s.arg(i)).inArabic(u"سامر %1 الدلواني"_s.arg(i));
            matcher = matcher.with(entities.last());
        }
        QCOMPARE(matcher.match(u"Samer Dalwani2999 and Samer Dalwani0"_s).size(), 2);
        const EntityMatcher full = matcher;
        for (const Entity &entity : std::as_const(entities))
            matcher = matcher.without(entity.id);
        QVERIFY(matcher.scan(u"Samer Dalwani2999 and Samer Dalwani0"_s).isEmpty());
        QCOMPARE(full.match(u"سامر 5 الدلواني"_s).first().entity, entities[5].id);
    }

    void hostileTextsAreReadInTime()
    {
        const Entity person = anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
        const EntityMatcher matcher({person});
        for (const QString &piece : {u"Dalwani "_s, u"Samer Dalwani "_s, u"الدلواني "_s, u"U.N."_s, u"'s"_s, u"عبد "_s,
                                     u"President of the "_s, QString(QChar(0xD800)), u"\n"_s, u"al-"_s, u"ﷺ"_s}) {
            const QString text = piece.repeated(20'000);
            for (const EntityHit &hit : resolved(matcher, {text, text}))
                QVERIFY(hit.position >= 0 && hit.length > 0 && hit.position + hit.length <= text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestArticleNames)
#include "test_articlenames.moc"
