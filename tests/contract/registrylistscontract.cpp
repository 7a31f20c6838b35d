// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registrytest.h"

#include <QSet>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What EntityStore promises of many entities: lists, imports, the look for duplicates, and what changed.
class RegistryListsContract : public contract::RegistryTest
{
    Q_OBJECT

private slots:
    void pages_come_in_order_and_each_entity_once();
    void words_of_any_name_are_found_data();
    void words_of_any_name_are_found();
    void names_are_found_with_and_without_their_article_data();
    void names_are_found_with_and_without_their_article();
    void lists_follow_changes();
    void the_stream_brings_all_by_id();
    void an_import_writes_all_with_one_event();
    void an_import_tells_who_has_the_name_of_another();
    void an_import_may_leave_namesakes_out();
    void relations_to_namesakes_are_left_out_with_them();
    void a_namesake_is_found_among_many_alike();
    void a_list_is_told_whom_it_would_meet();
    void an_import_reports_what_is_there();
    void an_import_with_a_fault_writes_nothing();
    void a_huge_import_names_no_ids();
    void an_import_from_a_feed_is_one_change();
    void an_import_that_is_cancelled_writes_nothing();
    void entities_that_may_be_one_are_told();
    void duplicates_come_in_pages();
    void long_names_are_kept();
    void what_changed_is_told_from_any_state();
    void what_was_not_noted_is_not_told();

private:
    [[nodiscard]] QList<EntityLikeness> pairs(int pageSize);
};

namespace {

/// Batches, one after the other; then the end, or an error.
class Batches final : public EntityFeed
{
public:
    explicit Batches(QList<QList<Entity>> batches, std::optional<ErrorCode> end = {})
        : m_batches(std::move(batches))
        , m_end(end)
    {
    }

    Result<QList<Entity>> next() override
    {
        if (!m_batches.isEmpty())
            return m_batches.takeFirst();
        return m_end ? Result<QList<Entity>>(fail(*m_end)) : QList<Entity>();
    }
    NamesakeRule namesakes() const override { return rule; }
    void taken(const EntityImport &batch) override { answers << batch; }

    NamesakeRule rule = NamesakeRule::Add;
    QList<EntityImport> answers;

private:
    QList<QList<Entity>> m_batches;
    std::optional<ErrorCode> m_end;
};

} // namespace

QList<EntityLikeness> RegistryListsContract::pairs(int pageSize)
{
    QList<EntityLikeness> all;
    QString after;
    do {
        const LikenessPage page = must(entities().duplicates(after, pageSize));
        all += page.pairs;
        after = page.next;
    } while (!after.isEmpty() && all.size() < 1000);
    return all;
}

void RegistryListsContract::pages_come_in_order_and_each_entity_once()
{
    QStringList expected;
    for (int i = 0; i < 23; ++i) {
        Entity entity = called(u"Name %1"_s.arg((i * 7) % 23, 2, 10, QChar(u'0')));
        entity.kind = EntityKind(i % 4);
        save(entity);
        expected << u"Name %1"_s.arg(i, 2, 10, QChar(u'0'));
    }
    save(anEntity().inArabic(u"مجلس"_s));
    const EntityQuery named{{}, u"na"_s};
    QCOMPARE(pages(named, 5), expected);
    QCOMPARE(pages({}, 1).size(), 24);
    QCOMPARE(pages({}, 7).mid(0, 23), expected);
    // Those with no name in the language come last.
    QCOMPARE(pages({{}, {}, Language::Arabic}, 100).mid(1), expected);
    QCOMPARE(pages({{}, u"na"_s, Language::Arabic}, 5), expected);
    QCOMPARE(pages({EntityKind::Place, u"na"_s}, 2).size(), 6);
    QCOMPARE(pages({EntityKind::Place, {}}, 2).size(), 6);
    QCOMPARE(must(entities().count(named)).count, 23);
    QCOMPARE(must(entities().count({EntityKind::Place, {}})).count, 6);
    QCOMPARE(must(entities().count({})).count, 24);
    QVERIFY(must(entities().page({}, {}, 0)).entities.isEmpty());
}

void RegistryListsContract::words_of_any_name_are_found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("first word") << u"sam"_s << true;
    QTest::newRow("second word") << u"dalw"_s << true;
    QTest::newRow("both, the other way round") << u"dal samer"_s << true;
    QTest::newRow("Arabic word after its article") << u"الدلو"_s << true;
    QTest::newRow("Arabic with tashkeel") << u"سامِر"_s << true;
    QTest::newRow("a word of each language") << u"سامر dalwani"_s << true;
    QTest::newRow("case and accents") << u"SÁMER"_s << true;
    QTest::newRow("signs only") << u"!?"_s << true;
    QTest::newRow("inside of a word") << u"alwani"_s << false;
    QTest::newRow("one of them only") << u"samer zed"_s << false;
    QTest::newRow("wildcards") << u"s%"_s << true;
    QTest::newRow("quoting") << u"samer' OR '1'='1"_s << false;
    QTest::newRow("a pasted page") << u"samer "_s.repeated(20'000) << true;
}

void RegistryListsContract::words_of_any_name_are_found()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    save(fullEntity());
    QCOMPARE(pages({{}, text}, 10).size(), isFound ? 1 : 0);
    QCOMPARE(must(entities().count({{}, text})).count, isFound ? 1 : 0);
}

void RegistryListsContract::names_are_found_with_and_without_their_article_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"قصراوي", "القصراوي", "القصر", "قص", "الق", "لميس القصراوي", "qasrawi", "al-Qasrawi",
                             "el-qas", "Al‑Qas", "lamis al-q"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void RegistryListsContract::names_are_found_with_and_without_their_article()
{
    QFETCH(QString, text);
    save(called(u"Samer Dalwani"_s));
    for (const auto &[english, arabic] :
         {std::pair(u"Lamis Qasrawi"_s, u"لميس قصراوي"_s), std::pair(u"Lamis al-Qasrawi"_s, u"لميس القصراوي"_s)}) {
        Entity entity = called(english);
        entity.names << EntityName{Language::Arabic, NameForm::House, arabic};
        save(entity);
    }
    // What may still become another word is none without its article.
    const bool isBegun = text == u"الق"_s;
    QStringList expected{u"Lamis al-Qasrawi"_s};
    if (!isBegun)
        expected << u"Lamis Qasrawi"_s;
    QCOMPARE(pages({{}, text}, 10), expected);
    QCOMPARE(pages({{}, text, Language::Arabic}, 1).size(), expected.size());
    QCOMPARE(must(entities().count({{}, text})).count, expected.size());
}

void RegistryListsContract::lists_follow_changes()
{
    Entity entity = save(called(u"Before"_s));
    entity.names = called(u"After Before"_s).names;
    entity.kind = EntityKind::Event;
    entity = save(entity);
    QCOMPARE(pages({{}, u"bef"_s}, 10), QStringList{u"After Before"_s});
    QCOMPARE(pages({EntityKind::Event, {}}, 10), QStringList{u"After Before"_s});
    QCOMPARE(must(entities().count({EntityKind::Person, {}})).count, 0);
    QCOMPARE(must(entities().count({EntityKind::Event, {}})).count, 1);
    must(entities().remove(entity.id, 2, people.chief));
    QVERIFY(pages({{}, u"bef"_s}, 10).isEmpty());
    QVERIFY(pages({}, 10).isEmpty());
    QCOMPARE(must(entities().count({})).count, 0);
}

void RegistryListsContract::the_stream_brings_all_by_id()
{
    for (int i = 0; i < 10; ++i)
        save(called(u"%1"_s.arg(9 - i)));
    QList<Entity> all;
    for (EntityId after;;) {
        const QList<Entity> some = must(entities().stream(after, 3));
        if (some.isEmpty())
            break;
        all += some;
        after = some.last().id;
    }
    QCOMPARE(all.size(), 10);
    QVERIFY(all == must(entities().entities()));
    QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const Entity &a, const Entity &b) { return a.id < b.id; }));
}

void RegistryListsContract::an_import_tells_who_has_the_name_of_another()
{
    const Entity there = called(u"Karim Dalloul"_s);
    VERIFY_OK(entities().import({there}, people.author));
    Entity place = called(u"Karim Dalloul"_s);
    place.kind = EntityKind::Place;
    Entity arabic;
    arabic.names = {{Language::Arabic, NameForm::House, u"كريم دلول"_s}};
    Entity variant = called(u"Other"_s);
    variant.names << EntityName{Language::English, NameForm::Variant, u"Karim Dalloul"_s};
    QCOMPARE(must(entities().import({place, arabic, variant}, people.author)).namesakes.size(), 0);
    Entity again;
    again.names = {{Language::English, NameForm::House, u"KARIM  Dalloul"_s},
                   {Language::Arabic, NameForm::House, u"كريم دلّول"_s}};
    const EntityImport imported = must(entities().import({again, called(u"Another"_s)}, people.author));
    QCOMPARE(imported.namesakes.size(), 1);
    QCOMPARE(imported.namesakes.first().index, 0);
    QCOMPARE(must(entities().entity(imported.namesakes.first().existing)).kind, EntityKind::Person);
    QCOMPARE(imported.written(NamesakeRule::Add), 2);
    QVERIFY(imported.matches.isEmpty());
}

void RegistryListsContract::an_import_may_leave_namesakes_out()
{
    const Entity there = save(called(u"Karim Dalloul"_s));
    Entity school = called(u"مدرسة"_s);
    Entity other = called(u"مدرسه"_s); // which is found like the other, but is another word
    Entity same = called(u"KARIM  DALLOUL"_s);
    same.id = EntityId::make(clock.now());
    Entity tied = called(u"Huda"_s);
    tied.relations = {{RelationKind::PartOf, same.id}};
    Entity known = called(u"Karim Dalloul"_s);
    known.id = there.id;
    Batches feed({{tied, same, school}, {other, called(u"huda"_s), known}});
    feed.rule = NamesakeRule::LeaveOut;
    QCOMPARE(must(entities().importFrom(feed, people.author)), 3);
    QCOMPARE(must(entities().count({})).count, 4);
    QCOMPARE(feed.answers[0].namesakes.size(), 1);
    QCOMPARE(feed.answers[0].namesakes.first().index, 1);
    QCOMPARE(feed.answers[0].ids[1], there.id);
    QCOMPARE(feed.answers[0].written(feed.rule), 2);
    QCOMPARE(feed.answers[1].namesakes.size(), 1);
    QCOMPARE(feed.answers[1].namesakes.first().existing, feed.answers[0].ids[0]);
    QCOMPARE(feed.answers[1].matches.size(), 1);
}

void RegistryListsContract::relations_to_namesakes_are_left_out_with_them()
{
    const Entity there = save(called(u"Karim Dalloul"_s));
    Entity same = called(u"KARIM  DALLOUL"_s);
    same.id = EntityId::make(clock.now());
    Entity before = called(u"Huda"_s);
    before.relations = {{RelationKind::PartOf, same.id}, {RelationKind::LocatedIn, there.id}};
    Entity after = called(u"Samer"_s);
    after.relations = {{RelationKind::PartOf, same.id}};
    // Neither may be led to itself: who has the name of its own target, who has its target's identifier.
    Entity city = called(u"Alba"_s);
    Entity state = called(u"ALBA"_s);
    state.id = EntityId::make(clock.now());
    city.relations = {{RelationKind::PartOf, state.id}};
    Entity part = called(u"Marsa"_s);
    part.identifiers = {{u"wikidata"_s, u"Q7"_s}};
    Entity whole = called(u"Greater Marsa"_s);
    whole.id = EntityId::make(clock.now());
    whole.identifiers = part.identifiers;
    part.relations = {{RelationKind::PartOf, whole.id}};
    Batches feed({{before, same, city, state}, {after, part, whole}});
    feed.rule = NamesakeRule::LeaveOut;
    QCOMPARE(must(entities().importFrom(feed, people.author)), 4);
    const auto relationsOf = [&](int batch, int index) {
        return must(entities().entity(feed.answers[batch].ids[index])).relations;
    };
    QCOMPARE(relationsOf(0, 0), (QList<EntityRelation>{{RelationKind::LocatedIn, there.id}}));
    QVERIFY(relationsOf(0, 2).isEmpty());
    QVERIFY(relationsOf(1, 0).isEmpty());
    QVERIFY(relationsOf(1, 1).isEmpty());
    // Under its own id it came after all.
    Entity late = same;
    late.names = called(u"Another"_s).names;
    Entity tied = called(u"Tied"_s);
    tied.relations = {{RelationKind::PartOf, same.id}};
    Batches more({{tied, same}, {late}});
    more.rule = NamesakeRule::LeaveOut;
    QCOMPARE(must(entities().importFrom(more, people.author)), 2);
    QCOMPARE(must(entities().entity(more.answers[0].ids[0])).relations, tied.relations);
}

void RegistryListsContract::a_namesake_is_found_among_many_alike()
{
    // All folded to one key by the index, which makes one letter of the two.
    constexpr int count = 40;
    QList<Entity> alike;
    for (int i = 0; i < count; ++i) {
        QString name;
        for (int bit = 0; bit < 6; ++bit)
            name += (i >> bit) & 1 ? u"سيدة"_s : u"سيده"_s;
        alike << called(name);
    }
    Batches feed({alike.first(10), alike.mid(10)});
    feed.rule = NamesakeRule::LeaveOut;
    QCOMPARE(must(entities().importFrom(feed, people.author)), count);
    const QList<EntityId> written = feed.answers[0].ids + feed.answers[1].ids;
    const QList<ImportMeeting> meetings = must(entities().meetings(alike));
    for (int i = 0; i < count; ++i) {
        QCOMPARE(meetings[i].how, ImportMeeting::How::Namesake);
        QCOMPARE(meetings[i].other.id, written[i]);
    }
    // The crowd grows while it is asked for.
    Entity another = called(alike.first().names.first().text + u"مدرسة"_s);
    Batches again({alike + QList{another}, {another}});
    again.rule = NamesakeRule::LeaveOut;
    QCOMPARE(must(entities().importFrom(again, people.author)), 1);
    QCOMPARE(again.answers[0].namesakes.size(), count);
    QCOMPARE(again.answers[1].namesakes.size(), 1);
}

void RegistryListsContract::a_list_is_told_whom_it_would_meet()
{
    using How = ImportMeeting::How;
    const Entity there = save(fullEntity());
    Entity place = called(u"Alba"_s);
    place.kind = EntityKind::Place;
    place = save(place);
    Entity known = called(u"Nobody"_s);
    known.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    Entity byId = called(u"Alba"_s);
    byId.id = place.id;
    const QList<ImportMeeting> meetings = must(
        entities().meetings({called(u"alba"_s), known, called(u"SAMER  Dalwani"_s), byId, called(u"سامِر الدلواني"_s)}));
    QCOMPARE(meetings.size(), 5);
    QCOMPARE(meetings[0].how, How::Nobody);
    QCOMPARE(meetings[1].how, How::Known);
    QCOMPARE(meetings[2].how, How::Namesake);
    QCOMPARE(meetings[2].other.id, there.id);
    QCOMPARE(meetings[2].other.names, there.names);
    QCOMPARE(meetings[3].how, How::Known);
    QVERIFY(must(entities().meetings({})).isEmpty());
    VERIFY_OK(entities().remove(there.id, there.revision, people.chief));
    QCOMPARE(must(entities().meetings({called(u"Samer Dalwani"_s)})).first().how, How::Nobody);
}

void RegistryListsContract::an_import_writes_all_with_one_event()
{
    Entity given = fullEntity();
    given.id = EntityId::make(clock.now());
    Entity other = called(u"Other"_s);
    other.relations = {{RelationKind::PartOf, given.id}};
    const qint64 events = eventCount();
    const EntityImport imported = must(entities().import({other, given}, people.author));
    QCOMPARE(eventCount(), events + 1);
    QCOMPARE(lastEvent().action, u"entity.import"_s);
    QCOMPARE(imported.ids.size(), 2);
    QVERIFY(imported.matches.isEmpty());
    QCOMPARE(imported.ids.last(), given.id);
    given.revision = 1;
    QVERIFY(must(entities().entity(given.id)) == given);
    QCOMPARE(must(entities().entity(imported.ids.first())).relations, other.relations);
    QCOMPARE(must(entities().history(given.id)).first().by, people.author);
    QCOMPARE(pages({{}, u"dal"_s}, 10), QStringList{u"Samer Dalwani"_s});
    QCOMPARE(must(entities().count({})).count, 2);
    VERIFY_ERROR(entities().import({other}, people.guest), ErrorCode::Forbidden);
}

void RegistryListsContract::an_import_reports_what_is_there()
{
    const Entity known = save(fullEntity());
    Entity same = called(u"The same"_s);
    same.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    Entity twice = called(u"Twice"_s);
    twice.identifiers = {{u"wikidata"_s, u"Q9"_s}};
    const EntityImport imported = must(entities().import({same, twice, twice, known}, people.author));
    QCOMPARE(imported.matches.size(), 3);
    QCOMPARE(imported.matches[0].index, 0);
    QCOMPARE(imported.matches[0].existing, known.id);
    QCOMPARE(imported.matches[0].scheme, u"wikidata"_s);
    QCOMPARE(imported.matches[1].existing, imported.ids[1]);
    QCOMPARE(imported.matches[2].existing, known.id);
    QCOMPARE(imported.matches[2].scheme, QString());
    QCOMPARE(imported.ids, (QList<EntityId>{known.id, imported.ids[1], imported.ids[1], known.id}));
    QCOMPARE(must(entities().count({})).count, 2);
    QVERIFY(must(entities().entity(known.id)) == known);
}

void RegistryListsContract::an_import_with_a_fault_writes_nothing()
{
    const qint64 events = eventCount();
    const auto refused = entities().import({called(u"A"_s), called(u" "_s)}, people.author);
    VERIFY_ERROR(refused, ErrorCode::Incomplete);
    QVERIFY2(refused.error().detail.contains(u"entity 2"_s), qPrintable(refused.error().detail));
    QVERIFY(must(entities().entities()).isEmpty());
    QVERIFY(pages({}, 10).isEmpty());
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
}

void RegistryListsContract::a_huge_import_names_no_ids()
{
    QList<Entity> many;
    for (int i = 0; i < 2500; ++i)
        many << called(u"Name %1"_s.arg(i, 4, 10, QChar(u'0')));
    must(entities().import(many, people.author));
    const ChangeSet changes = stores().takeChanges();
    QVERIFY(changes.manyEntities && changes.entities.isEmpty());
    // Too many to be sorted: those whose house name begins so still come in its order, and everything comes once.
    Entity second = called(u"A Name"_s);
    save(second);
    QStringList all;
    EntityPlace after;
    do {
        const EntityPage page = must(entities().page({{}, u"nam"_s}, after, 400));
        for (const Entity &entity : page.entities)
            all << entity.houseName(Language::English);
        after = page.next.value_or(EntityPlace());
    } while (!(after == EntityPlace()));
    QCOMPARE(all.size(), 2501);
    QStringList once = all;
    QCOMPARE(once.removeDuplicates(), 0);
    all.removeOne(u"A Name"_s);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
    QVERIFY(must(entities().count({{}, u"nam"_s})).count >= 2000);
}

void RegistryListsContract::an_import_from_a_feed_is_one_change()
{
    const Entity known = save(fullEntity());
    const qint64 events = eventCount();
    Entity same = called(u"The same"_s);
    same.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    Entity parent = called(u"Parent"_s);
    parent.id = EntityId::make(clock.now());
    Entity part = called(u"Part"_s);
    part.relations = {{RelationKind::PartOf, parent.id}};
    Batches feed({{called(u"A"_s), same}, {parent}, {parent, part}});
    QCOMPARE(must(entities().importFrom(feed, people.author)), 3);
    QCOMPARE(eventCount(), events + 1);
    QCOMPARE(feed.answers.size(), 3);
    QCOMPARE(feed.answers[0].ids.size(), 2);
    QCOMPARE(feed.answers[0].matches.size(), 1);
    QCOMPARE(feed.answers[0].matches.first().index, 1);
    QCOMPARE(feed.answers[0].ids[1], known.id);
    QCOMPARE(feed.answers[2].matches.first().index, 0);
    QCOMPARE(must(entities().entity(feed.answers[2].ids[1])).relations, part.relations);
    QCOMPARE(must(entities().count({})).count, 4);
    // The same under another id, then what is tied to it.
    Entity elsewhere = same;
    elsewhere.id = EntityId::make(clock.now());
    Entity tied = called(u"Tied"_s);
    tied.relations = {{RelationKind::PartOf, elsewhere.id}};
    Entity later = called(u"Later"_s);
    later.relations = tied.relations;
    Batches more({{elsewhere, tied}, {later}});
    QCOMPARE(must(entities().importFrom(more, people.author)), 2);
    const QList<EntityRelation> followed{{RelationKind::PartOf, known.id}};
    QCOMPARE(must(entities().entity(more.answers[0].ids[1])).relations, followed);
    QCOMPARE(must(entities().entity(more.answers[1].ids[0])).relations, followed);
    Batches nothing({});
    QCOMPARE(must(entities().importFrom(nothing, people.author)), 0);
    QCOMPARE(eventCount(), events + 2);
    Batches unwanted({{called(u"B"_s)}});
    VERIFY_ERROR(entities().importFrom(unwanted, people.guest), ErrorCode::Forbidden);
}

void RegistryListsContract::an_import_that_is_cancelled_writes_nothing()
{
    const qint64 events = eventCount();
    (void)stores().takeChanges();
    Batches cancelled({{called(u"A"_s)}, {called(u"B"_s)}}, ErrorCode::Cancelled);
    VERIFY_ERROR(entities().importFrom(cancelled, people.author), ErrorCode::Cancelled);
    Batches faulty({{called(u"A"_s)}, {called(u"B"_s), called(u" "_s)}});
    const auto refused = entities().importFrom(faulty, people.author);
    VERIFY_ERROR(refused, ErrorCode::Incomplete);
    QVERIFY2(refused.error().detail.contains(u"entity 3"_s), qPrintable(refused.error().detail));
    QVERIFY(must(entities().entities()).isEmpty());
    QVERIFY(must(entities().page({}, {}, 10)).entities.isEmpty());
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
    Batches good({{called(u"A"_s)}});
    QCOMPARE(must(entities().importFrom(good, people.author)), 1);
}

void RegistryListsContract::entities_that_may_be_one_are_told()
{
    const Entity first = save(fullEntity());
    Entity sameId = called(u"Nobody"_s);
    sameId.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    sameId = save(sameId);
    const Entity sameName = save(called(u"SAMER DALWANI"_s));
    Entity similar = save(anEntity().inArabic(u"سمير دلواني"_s));
    Entity place = called(u"Samer Dalwani"_s);
    place.kind = EntityKind::Place;
    save(place);
    save(called(u"Huda Karim"_s));
    const QList<EntityLikeness> found = pairs(100);
    QCOMPARE(found.size(), 3);
    for (const EntityLikeness &pair : found)
        QCOMPARE(pair.a, first.id);
    QVERIFY(found[0].b == sameId.id && found[0].reason == Likeness::SameIdentifier);
    QVERIFY(found[1].b == sameName.id && found[1].reason == Likeness::SameName);
    QVERIFY(found[2].b == similar.id && found[2].reason == Likeness::SimilarName);
    must(entities().merge(first.id, 1, sameName.id, 1, people.chief));
    QCOMPARE(pairs(100).size(), 2);
    similar.names = called(u"Omar Zaid"_s).names;
    save(similar);
    QCOMPARE(pairs(100).size(), 1);
}

void RegistryListsContract::duplicates_come_in_pages()
{
    for (int i = 0; i < 30; ++i)
        save(called(u"Name %1"_s.arg(i / 3)));
    const QList<EntityLikeness> all = pairs(100);
    QCOMPARE(all.size(), 20);
    const QList<EntityLikeness> paged = pairs(3);
    QCOMPARE(paged.size(), 20);
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY(all[i].a == paged[i].a && all[i].b == paged[i].b);
}

void RegistryListsContract::long_names_are_kept()
{
    const Entity entity = save(called(u"long\U0001F600 name "_s.repeated(20'000)));
    QVERIFY(must(entities().entity(entity.id)) == entity);
    QCOMPARE(pages({{}, u"long"_s}, 10).size(), 1);
    Entity word = called(u"ﷺ"_s.repeated(5000));
    word.identifiers = {{u"desk"_s, u"ص"_s.repeated(400)}};
    word = save(word);
    QVERIFY(must(entities().entity(word.id)) == word);
    word.identifiers = {{u"desk"_s, u"ص"_s.repeated(401)}};
    VERIFY_ERROR(entities().save(word, people.author), ErrorCode::TooLarge);
}

void RegistryListsContract::what_changed_is_told_from_any_state()
{
    const quint64 empty = must(entities().changesSince(0, 0)).stamp;
    QVERIFY(empty != 0);
    QVERIFY(!must(entities().changesSince(0, 100)).isComplete);
    Entity mira = save(called(u"Mira Halabi"_s));
    const Entity omar = save(called(u"Omar Nasser"_s));
    const RegistryChanges both = must(entities().changesSince(empty, 100));
    QVERIFY(both.isComplete);
    QCOMPARE(QSet<EntityId>(both.ids.cbegin(), both.ids.cend()), (QSet<EntityId>{mira.id, omar.id}));
    QVERIFY(both.stamp != empty);
    const RegistryChanges none = must(entities().changesSince(both.stamp, 0));
    QVERIFY(none.isComplete && none.ids.isEmpty() && none.stamp == both.stamp);
    mira.notes = u"spelt so"_s;
    mira = save(mira);
    mira.notes = u"spelt otherwise"_s;
    mira = save(mira);
    QCOMPARE(must(entities().changesSince(both.stamp, 100)).ids, QList<EntityId>{mira.id}); // once
    QVERIFY(!must(entities().changesSince(both.stamp, 1)).isComplete);
    const quint64 before = must(entities().changesSince(0, 0)).stamp;
    must(entities().merge(mira.id, mira.revision, omar.id, omar.revision, people.subEditor));
    const QList<EntityId> merged = must(entities().changesSince(before, 100)).ids;
    QCOMPARE(QSet<EntityId>(merged.cbegin(), merged.cend()), (QSet<EntityId>{mira.id, omar.id}));
    VERIFY_OK(newsroom().reopen());
    QCOMPARE(must(entities().changesSince(both.stamp, 100)).ids.size(), 2);
}

void RegistryListsContract::what_was_not_noted_is_not_told()
{
    save(called(u"Mira Halabi"_s));
    const quint64 before = must(entities().changesSince(0, 0)).stamp;
    QList<Entity> many;
    for (int i = 0; i < 1001; ++i)
        many << called(u"Name %1"_s.arg(i));
    must(entities().import(many, people.author));
    const RegistryChanges changes = must(entities().changesSince(before, 1'000'000));
    QVERIFY(!changes.isComplete && changes.ids.isEmpty() && changes.stamp != before);
    QVERIFY(must(entities().changesSince(changes.stamp, 0)).isComplete);
    QVERIFY(!must(entities().changesSince(changes.stamp + 5, 100)).isComplete); // from a newer copy
}

QTEST_GUILESS_MAIN(RegistryListsContract)
#include "registrylistscontract.moc"
