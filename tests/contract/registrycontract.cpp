// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registrytest.h"

#include <QSet>

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What EntityStore promises beyond keeping entities: their history, merging and splitting.
class RegistryContract : public contract::RegistryTest
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
    void relations_of_an_import_lead_to_what_is_there_data();
    void relations_of_an_import_lead_to_what_is_there();
    void ids_lead_through_several_merges();
    void a_merge_is_undone();
    void a_merge_is_undone_after_later_changes();
    void only_editors_merge();
    void a_merge_that_cannot_be_is_refused();
    void one_entity_becomes_two();
    void a_split_is_undone();
    void a_split_that_something_came_after_is_not_undone();
    void a_split_that_cannot_be_is_refused();
};

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

void RegistryContract::relations_of_an_import_lead_to_what_is_there_data()
{
    QTest::addColumn<bool>("isTargetFirst");
    QTest::newRow("after the relation") << false;
    QTest::newRow("before the relation") << true;
}

void RegistryContract::relations_of_an_import_lead_to_what_is_there()
{
    QFETCH(bool, isTargetFirst);
    Entity ministry = called(u"Ministry of Ink"_s);
    ministry.identifiers = {{u"wikidata"_s, u"Q42"_s}};
    const Entity known = save(ministry);
    ministry.id = EntityId::make(clock.now());
    Entity person = called(u"Samer Dalwani"_s);
    person.id = EntityId::make(clock.now());
    // Both ways to name it, and somebody new.
    const Entity other = [] {
        Entity entity = called(u"Office of Paper"_s);
        entity.id = EntityId::make({1});
        return entity;
    }();
    person.relations = {{RelationKind::HoldsOfficeIn, ministry.id},
                        {RelationKind::HoldsOfficeIn, known.id},
                        {RelationKind::PartOf, ministry.id},
                        {RelationKind::PartOf, other.id}};
    const QList<Entity> list =
        isTargetFirst ? QList<Entity>{ministry, other, person} : QList<Entity>{person, other, ministry};
    VERIFY_OK(entities().import(list, people.author));
    QList<EntityRelation> relations = must(entities().entity(person.id)).relations;
    QCOMPARE(relations.size(), 3);
    for (const EntityRelation &wanted :
         {EntityRelation{RelationKind::HoldsOfficeIn, known.id}, EntityRelation{RelationKind::PartOf, known.id},
          EntityRelation{RelationKind::PartOf, other.id}})
        QVERIFY(relations.contains(wanted));
    QCOMPARE(must(entities().entity(person.id)).revision, 1);
    QCOMPARE(must(entities().entity(known.id)), known);
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

void RegistryContract::a_split_is_undone()
{
    Entity whole = fullEntity();
    whole.names << EntityName{Language::English, NameForm::Variant, u"Samir Dalwani"_s};
    whole = save(whole);
    Entity half;
    half.names = {whole.names.first()};
    half.identifiers = {{u"desk"_s, u"ص-7"_s}};
    const SplitEntity split = must(entities().split(whole.id, 1, half, people.author));
    Entity late = called(u"Late"_s);
    late.relations = {{RelationKind::PartOf, split.part.id}};
    late = save(late);
    VERIFY_ERROR(entities().undoSplit(split.part.id, people.guest), ErrorCode::Forbidden);
    (void)stores().takeChanges();
    const Entity joined = must(entities().undoSplit(split.part.id, people.author));
    QCOMPARE(lastEvent().action, u"entity.unsplit"_s);
    QVERIFY(stores().takeChanges().entities.contains(late.id));
    whole.revision = 3;
    QVERIFY(joined == whole);
    QVERIFY(must(entities().entity(whole.id)) == whole);
    VERIFY_ERROR(entities().entity(split.part.id), ErrorCode::NotFound);
    QCOMPARE(must(entities().resolve(split.part.id)), whole.id);
    QCOMPARE(must(entities().entity(late.id)).relations.first().target, whole.id);
    QCOMPARE(pages({{}, u"dalwani"_s}, 10), QStringList{u"Samer Dalwani"_s});
    VERIFY_ERROR(entities().undoSplit(split.part.id, people.author), ErrorCode::NotFound);
    // It was a merge, which can be taken back itself, also when something came after it.
    Entity later = joined;
    later.notes += u", and more"_s;
    later = save(later);
    const UndoneMerge apart = must(entities().undoMerge(split.part.id, people.chief));
    QCOMPARE(apart.kept.names, split.rest.names);
    QCOMPARE(apart.kept.identifiers, split.rest.identifiers);
    QCOMPARE(apart.kept.notes, later.notes);
    QCOMPARE(apart.back.names, split.part.names);
}

void RegistryContract::a_split_that_something_came_after_is_not_undone()
{
    Entity whole = fullEntity();
    whole.names << EntityName{Language::English, NameForm::Variant, u"Samir Dalwani"_s}
                << EntityName{Language::English, NameForm::Variant, u"Sameer Dalwani"_s};
    whole = save(whole);
    Entity half;
    half.names = {whole.names.at(2)};
    const SplitEntity first = must(entities().split(whole.id, 1, half, people.author));
    half.names = {whole.names.at(3)};
    SplitEntity second = must(entities().split(whole.id, 2, half, people.author));
    VERIFY_ERROR(entities().undoSplit(first.part.id, people.chief), ErrorCode::WrongState);
    VERIFY_ERROR(entities().undoSplit(whole.id, people.chief), ErrorCode::NotFound);
    VERIFY_ERROR(entities().undoSplit(EntityId::make(clock.now()), people.chief), ErrorCode::NotFound);
    second.part.notes = u"not the minister"_s;
    save(second.part);
    VERIFY_ERROR(entities().undoSplit(second.part.id, people.chief), ErrorCode::WrongState);
    QCOMPARE(must(entities().count({})).count, 3);
    must(entities().remove(whole.id, 3, people.chief));
    VERIFY_ERROR(entities().undoSplit(first.part.id, people.chief), ErrorCode::WrongState);
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

QTEST_GUILESS_MAIN(RegistryContract)
#include "registrycontract.moc"
