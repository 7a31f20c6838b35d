// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"
#include "testlib/builders.h"

#include <QSet>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What EntityStore promises beyond keeping entities: their history, merging and splitting, lists, imports and the look
/// for duplicates.
class RegistryContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void everything_known_of_an_entity_comes_back();
    void former_states_stay();
    void any_change_can_be_undone();
    void what_was_removed_can_be_brought_back();
    void the_loser_of_a_conflict_is_kept();
    void a_merge_leaves_one_that_has_everything();
    void relations_follow_a_merge();
    void ids_lead_through_several_merges();
    void a_merge_is_undone();
    void a_merge_is_undone_after_later_changes();
    void only_editors_merge();
    void a_merge_that_cannot_be_is_refused();
    void one_entity_becomes_two();
    void a_split_that_cannot_be_is_refused();
    void pages_come_in_order_and_each_entity_once();
    void words_of_any_name_are_found_data();
    void words_of_any_name_are_found();
    void lists_follow_changes();
    void the_stream_brings_all_by_id();
    void an_import_writes_all_with_one_event();
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
    Entity save(const Entity &entity) { return must(entities().save(entity, people.subEditor)); }
    /// English house names of all pages, a page after the other.
    [[nodiscard]] QStringList pages(const EntityQuery &query, int pageSize);
    [[nodiscard]] QList<EntityLikeness> pairs(int pageSize);
};

namespace {

Entity fullEntity()
{
    Entity entity = anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
    entity.id = {};
    entity.revision = 0;
    entity.gender = Gender::Masculine;
    entity.number = GrammaticalNumber::Dual;
    entity.titles = {EntityTitle{Language::English, u"Minister"_s, QDate(2026, 1, 2), {}, QDate(2026, 2, 1)}};
    entity.identifiers = {{u"wikidata"_s, u"Q1"_s}, {u"desk"_s, u"ص-7"_s}};
    entity.notes = u"never \"Samir\""_s;
    return entity;
}

Entity called(const QString &name)
{
    Entity entity;
    entity.names = {EntityName{Language::English, NameForm::House, name}};
    return entity;
}

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
    void taken(const EntityImport &batch) override { answers << batch; }

    QList<EntityImport> answers;

private:
    QList<QList<Entity>> m_batches;
    std::optional<ErrorCode> m_end;
};

} // namespace

QStringList RegistryContract::pages(const EntityQuery &query, int pageSize)
{
    QStringList names;
    EntityPlace after;
    while (names.size() < 1000) {
        const EntityPage page = must(entities().page(query, after, pageSize));
        for (const Entity &entity : page.entities)
            names << entity.houseName(Language::English);
        if (!page.next)
            break;
        after = *page.next;
    }
    return names;
}

QList<EntityLikeness> RegistryContract::pairs(int pageSize)
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

void RegistryContract::everything_known_of_an_entity_comes_back()
{
    const Entity ministry = save(called(u"Ministry"_s));
    Entity entity = fullEntity();
    entity.relations = {{RelationKind::HoldsOfficeIn, ministry.id}, {RelationKind::PartOf, ministry.id}};
    const Entity saved = save(entity);
    entity.id = saved.id;
    entity.revision = 1;
    QVERIFY(saved == entity);
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(entities().entity(entity.id)) == entity);
    entity.gender = Gender::Feminine;
    entity.relations.removeFirst();
    entity.identifiers = {{u"wikidata"_s, u"Q2"_s}};
    const Entity changed = save(entity);
    QCOMPARE(changed.revision, 2);
    QVERIFY(must(entities().entity(entity.id)) == changed);
    QVERIFY(must(entities().entityAt(entity.id, 1)) == saved);
}

void RegistryContract::former_states_stay()
{
    Entity entity = must(entities().save(fullEntity(), people.author));
    const Entity first = entity;
    entity.names.first().text = u"Samir Dalwani"_s;
    const Entity second = save(entity);
    const QList<EntityRevision> history = must(entities().history(entity.id));
    QCOMPARE(history.size(), 2);
    QVERIFY(history[0] == (EntityRevision{1, people.author, clock.now(), EntityChange::Created}));
    QVERIFY(history[1] == (EntityRevision{2, people.subEditor, clock.now(), EntityChange::Changed}));
    QVERIFY(must(entities().entityAt(entity.id, 1)) == first);
    QVERIFY(must(entities().entityAt(entity.id, 2)) == second);
    VERIFY_ERROR(entities().entityAt(entity.id, 3), ErrorCode::NotFound);
    VERIFY_ERROR(entities().history(EntityId::make(clock.now())), ErrorCode::NotFound);
}

void RegistryContract::any_change_can_be_undone()
{
    const Entity first = save(fullEntity());
    Entity second = first;
    second.titles.clear();
    second.gender = Gender::Unknown;
    second = save(second);
    VERIFY_ERROR(entities().restore(first.id, 1, 1, people.author), ErrorCode::Conflict);
    VERIFY_ERROR(entities().restore(first.id, 2, 7, people.author), ErrorCode::NotFound);
    VERIFY_ERROR(entities().restore(first.id, 2, 1, people.guest), ErrorCode::Forbidden);
    Entity restored = must(entities().restore(first.id, 2, 1, people.author));
    QCOMPARE(restored.revision, 3);
    QVERIFY(must(entities().entity(first.id)) == restored);
    QCOMPARE(must(entities().history(first.id)).last().what, EntityChange::Restored);
    QCOMPARE(lastEvent().action, u"entity.restore"_s);
    restored.revision = 1;
    QVERIFY(restored == first);
    QVERIFY(must(entities().entityAt(first.id, 2)) == second);
}

void RegistryContract::what_was_removed_can_be_brought_back()
{
    Entity entity = save(fullEntity());
    must(entities().remove(entity.id, 1, people.chief));
    QVERIFY(must(entities().entityAt(entity.id, 1)) == entity);
    QCOMPARE(must(entities().history(entity.id)).last().what, EntityChange::Removed);
    VERIFY_ERROR(entities().entityAt(entity.id, 2), ErrorCode::NotFound);
    VERIFY_ERROR(entities().resolve(entity.id), ErrorCode::NotFound);
    Entity again = entity;
    again.revision = 0;
    VERIFY_ERROR(entities().save(again, people.author), ErrorCode::NotFound);
    VERIFY_ERROR(entities().restore(entity.id, 2, 1, people.author), ErrorCode::Forbidden);
    const Entity back = must(entities().restore(entity.id, 2, 1, people.subEditor));
    entity.revision = 3;
    QVERIFY(back == entity);
    QCOMPARE(pages({{}, u"dalw"_s}, 10), QStringList{u"Samer Dalwani"_s});
    QCOMPARE(must(entities().count({})).count, 1);
}

void RegistryContract::the_loser_of_a_conflict_is_kept()
{
    const Entity first = save(fullEntity());
    Entity mine = first;
    mine.notes = u"mine"_s;
    Entity theirs = first;
    theirs.notes = u"theirs"_s;
    theirs = save(theirs);
    const auto lost = entities().save(mine, people.author);
    VERIFY_ERROR(lost, ErrorCode::Conflict);
    const QList<KeptEntity> kept = must(entities().keptEntities(people.author));
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().wanted == mine);
    QCOMPARE(lost.error().items, QStringList{kept.first().id.toString()});
    QVERIFY(must(entities().entity(first.id)) == theirs);
    QVERIFY(must(entities().keptEntities(people.subEditor)).isEmpty());
    must(entities().remove(first.id, 2, people.chief));
    VERIFY_ERROR(entities().save(theirs, people.author), ErrorCode::NotFound);
    QCOMPARE(must(entities().keptEntities(people.author)).size(), 2);
    VERIFY_ERROR(entities().discardKept(kept.first().id, people.chief), ErrorCode::NotFound);
    VERIFY_OK(entities().discardKept(kept.first().id, people.author));
    VERIFY_ERROR(entities().discardKept(kept.first().id, people.author), ErrorCode::NotFound);
    QCOMPARE(must(entities().keptEntities(people.author)).size(), 1);
}

void RegistryContract::a_merge_leaves_one_that_has_everything()
{
    const Entity kept = save(called(u"S. Dalwani"_s));
    const Entity gone = save(fullEntity());
    const qint64 events = eventCount();
    const Entity merged = must(entities().merge(kept.id, 1, gone.id, 1, people.subEditor));
    QCOMPARE(eventCount(), events + 1);
    QCOMPARE(lastEvent().action, u"entity.merge"_s);
    QCOMPARE(lastEvent().detail, gone.id.toString());
    Entity expected = mergedEntity(kept, gone);
    expected.revision = 2;
    QVERIFY(merged == expected);
    QVERIFY(must(entities().entity(kept.id)) == merged);
    VERIFY_ERROR(entities().entity(gone.id), ErrorCode::NotFound);
    QCOMPARE(must(entities().resolve(gone.id)), kept.id);
    QCOMPARE(must(entities().resolve(kept.id)), kept.id);
    QVERIFY(must(entities().entityAt(gone.id, 1)) == gone);
    const EntityRevision last = must(entities().history(gone.id)).last();
    QVERIFY(last.what == EntityChange::Merged && last.other == kept.id);
    QCOMPARE(must(entities().count({})).count, 1);
    QCOMPARE(pages({{}, u"samer"_s}, 10), QStringList{u"S. Dalwani"_s});
    VERIFY_ERROR(entities().restore(gone.id, 2, 1, people.chief), ErrorCode::WrongState);
    VERIFY_ERROR(entities().save(gone, people.author), ErrorCode::Conflict);
    QCOMPARE(must(entities().keptEntities(people.author)).size(), 1);
}

void RegistryContract::relations_follow_a_merge()
{
    const Entity kept = save(called(u"Ministry of Water"_s));
    const Entity gone = save(called(u"Water Ministry"_s));
    Entity minister = called(u"Minister"_s);
    minister.relations = {{RelationKind::HoldsOfficeIn, gone.id}, {RelationKind::HoldsOfficeIn, kept.id}};
    minister = save(minister);
    (void)stores().takeChanges();
    must(entities().merge(kept.id, 1, gone.id, 1, people.chief));
    QVERIFY(stores().takeChanges().entities.contains(minister.id));
    const QList<EntityRelation> follows{{RelationKind::HoldsOfficeIn, kept.id}};
    QVERIFY(must(entities().entity(minister.id)).relations == follows);
    QCOMPARE(must(entities().entity(minister.id)).revision, 1);
    Entity late = called(u"Late"_s);
    late.relations = {{RelationKind::PartOf, gone.id}};
    QCOMPARE(save(late).relations.first().target, kept.id);
    must(entities().undoMerge(gone.id, people.chief));
    QVERIFY(must(entities().entity(minister.id)) == minister);
}

void RegistryContract::ids_lead_through_several_merges()
{
    const Entity a = save(called(u"A"_s));
    const Entity b = save(called(u"B"_s));
    const Entity c = save(called(u"C"_s));
    must(entities().merge(b.id, 1, a.id, 1, people.chief));
    must(entities().merge(c.id, 1, b.id, 2, people.chief));
    QCOMPARE(must(entities().resolve(a.id)), c.id);
    QCOMPARE(must(entities().resolve(b.id)), c.id);
    VERIFY_ERROR(entities().undoMerge(a.id, people.chief), ErrorCode::WrongState);
    must(entities().undoMerge(b.id, people.chief));
    QCOMPARE(must(entities().resolve(a.id)), b.id);
    must(entities().undoMerge(a.id, people.chief));
    QCOMPARE(must(entities().resolve(a.id)), a.id);
    QCOMPARE(pages({}, 10), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void RegistryContract::a_merge_is_undone()
{
    Entity kept = save(called(u"S. Dalwani"_s));
    Entity gone = save(fullEntity());
    kept.relations = {{RelationKind::PartOf, gone.id}};
    kept = save(kept);
    must(entities().merge(kept.id, 2, gone.id, 1, people.chief));
    const UndoneMerge undone = must(entities().undoMerge(gone.id, people.subEditor));
    QCOMPARE(lastEvent().action, u"entity.unmerge"_s);
    kept.revision = 4;
    gone.revision = 3;
    QVERIFY(undone.kept == kept);
    QVERIFY(undone.back == gone);
    QVERIFY(must(entities().entity(kept.id)) == kept);
    QVERIFY(must(entities().entity(gone.id)) == gone);
    QCOMPARE(must(entities().resolve(gone.id)), gone.id);
    QCOMPARE(must(entities().count({})).count, 2);
    VERIFY_ERROR(entities().undoMerge(gone.id, people.subEditor), ErrorCode::NotFound);
}

void RegistryContract::a_merge_is_undone_after_later_changes()
{
    const Entity kept = save(called(u"S. Dalwani"_s));
    const Entity gone = save(fullEntity());
    Entity merged = must(entities().merge(kept.id, 1, gone.id, 1, people.chief));
    merged.names << EntityName{Language::English, NameForm::Short, u"Dalwani"_s};
    merged = save(merged);
    const UndoneMerge undone = must(entities().undoMerge(gone.id, people.chief));
    Entity expected = kept;
    expected.names << merged.names.last();
    expected.revision = 4;
    QVERIFY(undone.kept == expected);
    QVERIFY(undone.back.names == gone.names);
}

void RegistryContract::only_editors_merge()
{
    const Entity a = save(called(u"A"_s));
    const Entity b = save(called(u"B"_s));
    for (const UserId person : {people.author, people.translator, people.inactive, people.guest, UserId()})
        VERIFY_ERROR(entities().merge(a.id, 1, b.id, 1, person), ErrorCode::Forbidden);
    must(entities().merge(a.id, 1, b.id, 1, people.chief));
    VERIFY_ERROR(entities().undoMerge(b.id, people.author), ErrorCode::Forbidden);
}

void RegistryContract::a_merge_that_cannot_be_is_refused()
{
    const Entity a = save(called(u"A"_s));
    const Entity b = save(called(u"B"_s));
    VERIFY_ERROR(entities().merge(a.id, 1, a.id, 1, people.chief), ErrorCode::InvalidInput);
    VERIFY_ERROR(entities().merge(a.id, 2, b.id, 1, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(entities().merge(a.id, 1, b.id, 2, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(entities().merge(a.id, 1, EntityId::make(clock.now()), 1, people.chief), ErrorCode::NotFound);
    must(entities().merge(a.id, 1, b.id, 1, people.chief));
    VERIFY_ERROR(entities().merge(a.id, 2, b.id, 1, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(entities().undoMerge(a.id, people.chief), ErrorCode::NotFound);
}

void RegistryContract::one_entity_becomes_two()
{
    Entity whole = fullEntity();
    whole.names << EntityName{Language::English, NameForm::Variant, u"Samir Dalwani"_s};
    whole = save(whole);
    Entity part;
    part.names = {whole.names.last(), EntityName{Language::Arabic, NameForm::House, u"سمير الدلواني"_s}};
    part.identifiers = {{u"desk"_s, u"ص-7"_s}};
    const SplitEntity split = must(entities().split(whole.id, 1, part, people.author));
    QCOMPARE(lastEvent().action, u"entity.split"_s);
    QCOMPARE(split.rest.revision, 2);
    QCOMPARE(split.part.revision, 1);
    QVERIFY(must(entities().entity(whole.id)) == split.rest);
    QVERIFY(must(entities().entity(split.part.id)) == split.part);
    QCOMPARE(split.rest.names, whole.names.mid(0, 2));
    QCOMPARE(split.rest.identifiers.keys(), QStringList{u"wikidata"_s});
    QCOMPARE(must(entities().history(split.part.id)).last().other, whole.id);
    QCOMPARE(must(entities().history(whole.id)).last().other, split.part.id);
    QCOMPARE(pages({{}, u"samir"_s}, 10), QStringList{u"Samir Dalwani"_s});
}

void RegistryContract::a_split_that_cannot_be_is_refused()
{
    const Entity whole = save(fullEntity());
    Entity part;
    part.names = whole.names;
    VERIFY_ERROR(entities().split(whole.id, 1, part, people.author), ErrorCode::Incomplete);
    VERIFY_ERROR(entities().split(whole.id, 1, called(u"Other"_s), people.author), ErrorCode::InvalidInput);
    part.names.removeFirst();
    VERIFY_ERROR(entities().split(whole.id, 2, part, people.author), ErrorCode::Conflict);
    VERIFY_ERROR(entities().split(whole.id, 1, part, people.guest), ErrorCode::Forbidden);
    QVERIFY(must(entities().entity(whole.id)) == whole);
}

void RegistryContract::pages_come_in_order_and_each_entity_once()
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
    QCOMPARE(pages({{}, {}, Language::Arabic}, 100).mid(0, 23), expected);
    QCOMPARE(pages({EntityKind::Place, u"na"_s}, 2).size(), 6);
    QCOMPARE(pages({EntityKind::Place, {}}, 2).size(), 6);
    QCOMPARE(must(entities().count(named)).count, 23);
    QCOMPARE(must(entities().count({EntityKind::Place, {}})).count, 6);
    QCOMPARE(must(entities().count({})).count, 24);
    QVERIFY(must(entities().page({}, {}, 0)).entities.isEmpty());
}

void RegistryContract::words_of_any_name_are_found_data()
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

void RegistryContract::words_of_any_name_are_found()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    save(fullEntity());
    QCOMPARE(pages({{}, text}, 10).size(), isFound ? 1 : 0);
    QCOMPARE(must(entities().count({{}, text})).count, isFound ? 1 : 0);
}

void RegistryContract::lists_follow_changes()
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

void RegistryContract::the_stream_brings_all_by_id()
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

void RegistryContract::an_import_writes_all_with_one_event()
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

void RegistryContract::an_import_reports_what_is_there()
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

void RegistryContract::an_import_with_a_fault_writes_nothing()
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

void RegistryContract::a_huge_import_names_no_ids()
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

void RegistryContract::an_import_from_a_feed_is_one_change()
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

void RegistryContract::an_import_that_is_cancelled_writes_nothing()
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

void RegistryContract::entities_that_may_be_one_are_told()
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

void RegistryContract::duplicates_come_in_pages()
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

void RegistryContract::long_names_are_kept()
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

void RegistryContract::what_changed_is_told_from_any_state()
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

void RegistryContract::what_was_not_noted_is_not_told()
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

QTEST_GUILESS_MAIN(RegistryContract)
#include "registrycontract.moc"
