// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/namegathering.h"

#include "core/proofing/namechoice.h"
#include "language/entities/articlenames.h"
#include "language/entities/entitymatcher.h"
#include "testlib/builders.h"
#include "testlib/fixedclock.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;
using namespace nashra::testlib;

namespace {

/// A newsroom that knows a minister, a namesake of his and the town he opens things in.
struct NamesRoom
{
    FixedClock clock;
    MemoryStores stores{clock};
    People people = must(enterPeople(stores.users()));
    Entity samer = enter(minister());
    Entity marsa = enter(town());

    Entity enter(Entity entity)
    {
        entity.id = {};
        entity.revision = 0;
        return must(stores.entities().save(entity, people.author));
    }

    static Entity minister()
    {
        Entity entity = anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
        entity.names << EntityName{Language::English, NameForm::Short, u"Dalwani"_s};
        entity.titles = {{Language::English, u"Director of Railways"_s, QDate(2019, 6, 1), QDate(2025, 1, 31)},
                         {Language::English, u"Minister of Transport"_s, QDate(2025, 2, 1), {}},
                         {Language::Arabic, u"وزير النقل"_s, QDate(2025, 2, 1), {}}};
        entity.identifiers = {{u"wikidata"_s, u"Q42"_s}};
        return entity;
    }

    static Entity town()
    {
        Entity entity = anEntity().named(u"Marsa Lubana"_s);
        entity.kind = EntityKind::Place;
        return entity;
    }

    Article story(const QString &headline, const QString &text, Language language = Language::English)
    {
        ArticleContent content = aStory(u"STORY"_s, text, language);
        content.headline = headline;
        return must(bringTo(Status::Approved, stores.articles(), people, content, clock.now()));
    }

    QList<NamedEntity> namesOf(const Article &article, std::shared_ptr<const language::EntityMatcher> matcher = nullptr)
    {
        PublishContext context;
        context.now = clock.now();
        return must(withNames(stores, context, {article}, std::move(matcher))).names.value(article.id);
    }
};

} // namespace

/// Which entities are said to stand in what goes out.
class TestNameGathering : public QObject
{
    Q_OBJECT

private slots:
    void countsNamesAndSaysWhereTheyStand();
    void knowsWhatTheRegistryKnows();
    void titlesAreThoseOfTheDay();
    void findsArabicNames();
    void leavesOutWhatMayBeSomebodyElse();
    void keepsToWhatAPersonSettled();
    void followsMergesAndForgetsWhatWasRemoved();
    void findsTheSameWithNamesOfItsOwn();
    void anArticleWithoutNamesHasNone();
};

void TestNameGathering::countsNamesAndSaysWhereTheyStand()
{
    NamesRoom room;
    const QList<NamedEntity> names =
        room.namesOf(room.story(u"Marsa Lubana gets its line"_s,
                                u"Minister of Transport Samer Dalwani came.\nDalwani praised Marsa Lubana."_s));
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[0].id, room.marsa.id);
    QCOMPARE(names[0].count, 2);
    QVERIFY(names[0].isInHeadline && !names[0].isInLede);
    QCOMPARE(names[1].id, room.samer.id);
    QCOMPARE(names[1].count, 2);
    QVERIFY(!names[1].isInHeadline && names[1].isInLede);
}

void TestNameGathering::knowsWhatTheRegistryKnows()
{
    NamesRoom room;
    const QList<NamedEntity> names = room.namesOf(room.story(u"A line opens"_s, u"Samer Dalwani left Marsa Lubana."_s));
    QCOMPARE(names.size(), 2);
    QCOMPARE(names[0].kind, EntityKind::Person);
    QCOMPARE(names[0].names,
             (LocalizedText{{Language::English, u"Samer Dalwani"_s}, {Language::Arabic, u"سامر الدلواني"_s}}));
    QCOMPARE(names[0].identifiers, (QMap<QString, QString>{{u"wikidata"_s, u"Q42"_s}}));
    QCOMPARE(names[1].kind, EntityKind::Place);
    QCOMPARE(names[1].names, (LocalizedText{{Language::English, u"Marsa Lubana"_s}}));
    QVERIFY(names[1].titles.isEmpty() && names[1].identifiers.isEmpty());
}

void TestNameGathering::titlesAreThoseOfTheDay()
{
    NamesRoom room;
    Article article = room.story(u"A line opens"_s, u"Samer Dalwani came."_s);
    article.content.dateline.date = QDate(2024, 5, 1);
    QCOMPARE(room.namesOf(article).first().titles, (LocalizedText{{Language::English, u"Director of Railways"_s}}));
    article.content.dateline.date = QDate(2026, 5, 1);
    QCOMPARE(room.namesOf(article).first().titles,
             (LocalizedText{{Language::English, u"Minister of Transport"_s}, {Language::Arabic, u"وزير النقل"_s}}));
    article.content.dateline.date.reset();
    article.releasedAt = Instant{QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    QCOMPARE(room.namesOf(article).first().titles.value(Language::English), u"Director of Railways"_s);
}

void TestNameGathering::findsArabicNames()
{
    NamesRoom room;
    const QList<NamedEntity> names =
        room.namesOf(room.story(u"وزير النقل يفتتح الخط"_s, u"وقال سامر الدلواني إن الخط جاهز."_s, Language::Arabic));
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().id, room.samer.id);
}

void TestNameGathering::leavesOutWhatMayBeSomebodyElse()
{
    NamesRoom room;
    room.enter(anEntity().named(u"Samer Dalwani"_s));
    const QList<NamedEntity> names = room.namesOf(room.story(u"A line opens"_s, u"Samer Dalwani left Marsa Lubana."_s));
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().id, room.marsa.id);
}

void TestNameGathering::keepsToWhatAPersonSettled()
{
    NamesRoom room;
    const Entity other = room.enter(anEntity().named(u"Samer Dalwani"_s));
    const Article article = room.story(u"A line opens"_s, u"Samer Dalwani came."_s);
    QVERIFY(room.namesOf(article).isEmpty());
    const language::EntityMatcher matcher(must(room.stores.entities().entities()));
    const QString key = language::choiceKey(matcher.scan(u"Samer Dalwani came."_s).first());
    IgnoredFinding choice = namechoice::record(key, other.id);
    choice.article = article.id;
    must(room.stores.proofing().ignore({choice}, room.people.author));
    const QList<NamedEntity> names = room.namesOf(article);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().id, other.id);
}

void TestNameGathering::followsMergesAndForgetsWhatWasRemoved()
{
    NamesRoom room;
    const Article article = room.story(u"A line opens"_s, u"Samer Dalwani left Marsa Lubana."_s);
    const auto before = std::make_shared<const language::EntityMatcher>(must(room.stores.entities().entities()));
    const Entity kept = room.enter(anEntity().named(u"S. Dalwani"_s));
    must(room.stores.entities().merge(kept.id, 1, room.samer.id, 1, room.people.chief));
    must(room.stores.entities().remove(room.marsa.id, 1, room.people.chief));
    const QList<NamedEntity> names = room.namesOf(article, before);
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().id, kept.id);
    QCOMPARE(names.first().names.value(Language::English), u"S. Dalwani"_s);
}

void TestNameGathering::findsTheSameWithNamesOfItsOwn()
{
    NamesRoom room;
    const Article article = room.story(u"A line opens"_s, u"Samer Dalwani left Marsa Lubana. Dalwani slept."_s);
    const auto matcher = std::make_shared<const language::EntityMatcher>(must(room.stores.entities().entities()));
    QCOMPARE(room.namesOf(article, matcher), room.namesOf(article));
    QCOMPARE(room.namesOf(article, matcher).first().count, 2);
    QVERIFY(room.namesOf(article, std::make_shared<const language::EntityMatcher>()).isEmpty());
}

void TestNameGathering::anArticleWithoutNamesHasNone()
{
    NamesRoom room;
    QVERIFY(room.namesOf(room.story(u"It rained"_s, u"The river rose."_s)).isEmpty());
    Article empty;
    empty.id = ArticleId::make(room.clock.now());
    QVERIFY(room.namesOf(empty).isEmpty());
}

QTEST_GUILESS_MAIN(TestNameGathering)
#include "test_namegathering.moc"
