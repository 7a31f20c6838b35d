// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/registrytest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What EntityStore promises of entities that look like one and that somebody said are two.
class RegistryApartContract : public contract::RegistryTest
{
    Q_OBJECT

private slots:
    void what_is_set_apart_is_no_pair_any_more();
    void of_many_alike_the_rest_are_compared();
    void taking_it_back_brings_the_pair_back();
    void what_one_is_merged_into_is_apart_as_well();
    void those_that_became_one_after_all_are_no_pair();
    void what_is_removed_is_apart_when_it_is_back();
    void it_is_told_and_written_down_once();
    void only_who_works_here_may();
    void nonsense_is_refused();
    void who_is_to_be_added_may_be_there_already();
    void of_many_twins_the_surest_come_first();
    void what_was_merged_or_removed_is_nobodys_twin();

private:
    [[nodiscard]] QList<EntityPair> duplicates();
    [[nodiscard]] QList<EntityPair> apart();
    [[nodiscard]] QList<EntityId> twins(const Entity &wanted, int limit = 5);
    [[nodiscard]] int events(const QString &action);
    Entity samer() { return save(called(u"Samer Dalwani"_s)); }
};

QList<EntityPair> RegistryApartContract::duplicates()
{
    QList<EntityPair> pairs;
    QString after;
    do {
        const LikenessPage page = must(entities().duplicates(after, 2));
        for (const EntityLikeness &likeness : page.pairs)
            pairs << EntityPair(likeness.a, likeness.b);
        after = page.next;
    } while (!after.isEmpty());
    return pairs;
}

QList<EntityPair> RegistryApartContract::apart()
{
    QList<EntityPair> pairs;
    for (const ApartPair &said : must(entities().apart()))
        pairs << said.pair;
    return pairs;
}

QList<EntityId> RegistryApartContract::twins(const Entity &wanted, int limit)
{
    QList<EntityId> ids;
    for (const LikelyTwin &twin : must(entities().likelyTwins(wanted, limit)))
        ids << twin.entity.id;
    return ids;
}

int RegistryApartContract::events(const QString &action)
{
    int count = 0;
    for (const AuditEvent &event : must(audit().events(0, 1000)))
        count += event.action == action ? 1 : 0;
    return count;
}

void RegistryApartContract::what_is_set_apart_is_no_pair_any_more()
{
    const Entity a = samer();
    const Entity b = samer();
    QCOMPARE(duplicates(), (QList<EntityPair>{{a.id, b.id}}));
    QVERIFY(apart().isEmpty());
    must(entities().setApart(b.id, a.id, people.author));
    QVERIFY(duplicates().isEmpty());
    const QList<ApartPair> said = must(entities().apart());
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().pair, entityPair(a.id, b.id));
    QCOMPARE(said.first().by, people.author);
    QCOMPARE(said.first().at, clock.now());
}

void RegistryApartContract::of_many_alike_the_rest_are_compared()
{
    const Entity a = samer();
    const Entity b = samer();
    const Entity c = samer();
    must(entities().setApart(a.id, c.id, people.author));
    QCOMPARE(duplicates(), (QList<EntityPair>{{a.id, b.id}, {b.id, c.id}}));
    must(entities().setApart(a.id, b.id, people.author));
    QCOMPARE(duplicates(), (QList<EntityPair>{{b.id, c.id}}));
    must(entities().setApart(c.id, b.id, people.author));
    QVERIFY(duplicates().isEmpty());
    const Entity d = samer();
    QCOMPARE(duplicates(), (QList<EntityPair>{{a.id, d.id}}));
}

void RegistryApartContract::taking_it_back_brings_the_pair_back()
{
    const Entity a = samer();
    const Entity b = samer();
    must(entities().setApart(a.id, b.id, people.author));
    must(entities().undoApart(b.id, a.id, people.colleague));
    QCOMPARE(duplicates(), (QList<EntityPair>{{a.id, b.id}}));
    QVERIFY(apart().isEmpty());
    must(entities().undoApart(b.id, a.id, people.colleague));
    QCOMPARE(events(u"entity.unapart"_s), 1);
}

void RegistryApartContract::what_one_is_merged_into_is_apart_as_well()
{
    const Entity a = samer();
    const Entity b = samer();
    const Entity c = save(called(u"Samir Dalwani"_s));
    must(entities().setApart(a.id, b.id, people.author));
    must(entities().merge(c.id, 1, b.id, 1, people.chief));
    QVERIFY(duplicates().isEmpty());
    QCOMPARE(apart(), (QList<EntityPair>{entityPair(a.id, c.id)}));
    must(entities().setApart(a.id, b.id, people.author)); // the old id leads to the same pair
    QCOMPARE(apart().size(), 1);
    must(entities().undoMerge(b.id, people.chief));
    QCOMPARE(apart(), (QList<EntityPair>{entityPair(a.id, b.id)}));
    must(entities().merge(c.id, 3, b.id, 3, people.chief));
    must(entities().undoApart(c.id, a.id, people.author));
    QVERIFY(apart().isEmpty());
    QCOMPARE(duplicates().size(), 1);
}

void RegistryApartContract::those_that_became_one_after_all_are_no_pair()
{
    const Entity a = samer();
    const Entity b = samer();
    must(entities().setApart(a.id, b.id, people.author));
    must(entities().merge(a.id, 1, b.id, 1, people.chief));
    QVERIFY(apart().isEmpty());
    must(entities().undoMerge(b.id, people.chief));
    QCOMPARE(apart().size(), 1);
    QVERIFY(duplicates().isEmpty());
}

void RegistryApartContract::what_is_removed_is_apart_when_it_is_back()
{
    const Entity a = samer();
    const Entity b = samer();
    must(entities().setApart(a.id, b.id, people.author));
    must(entities().remove(b.id, 1, people.chief));
    QVERIFY(apart().isEmpty());
    must(entities().restore(b.id, 2, 1, people.chief));
    QCOMPARE(apart().size(), 1);
    QVERIFY(duplicates().isEmpty());
}

void RegistryApartContract::it_is_told_and_written_down_once()
{
    const Entity a = samer();
    const Entity b = samer();
    (void)stores().takeChanges();
    must(entities().setApart(a.id, b.id, people.author));
    const ChangeSet changes = stores().takeChanges();
    QVERIFY(changes.entities.contains(a.id) && changes.entities.contains(b.id));
    must(entities().setApart(b.id, a.id, people.colleague));
    QVERIFY(stores().takeChanges().isEmpty());
    QCOMPARE(events(u"entity.apart"_s), 1);
    QCOMPARE(must(entities().apart()).first().by, people.author);
    QCOMPARE(must(entities().entity(a.id)).revision, 1);
}

void RegistryApartContract::only_who_works_here_may()
{
    const Entity a = samer();
    const Entity b = samer();
    for (const UserId stranger : {people.guest, UserId(), UserId::make(clock.now())}) {
        VERIFY_ERROR(entities().setApart(a.id, b.id, stranger), ErrorCode::Forbidden);
        VERIFY_ERROR(entities().undoApart(a.id, b.id, stranger), ErrorCode::Forbidden);
    }
    QCOMPARE(duplicates().size(), 1);
}

void RegistryApartContract::nonsense_is_refused()
{
    const Entity a = samer();
    const Entity b = samer();
    VERIFY_ERROR(entities().setApart(a.id, a.id, people.author), ErrorCode::InvalidInput);
    VERIFY_ERROR(entities().setApart(a.id, {}, people.author), ErrorCode::NotFound);
    VERIFY_ERROR(entities().setApart(EntityId::make(clock.now()), a.id, people.author), ErrorCode::NotFound);
    must(entities().merge(a.id, 1, b.id, 1, people.chief));
    VERIFY_ERROR(entities().setApart(a.id, b.id, people.author), ErrorCode::InvalidInput);
    QVERIFY(apart().isEmpty());
}

void RegistryApartContract::who_is_to_be_added_may_be_there_already()
{
    const Entity there = samer();
    Entity titled = called(u"Huda Karim"_s);
    titled.titles = {EntityTitle{Language::English, u"Minister of Ports"_s, {}, {}, {}}};
    titled = save(titled);
    QCOMPARE(twins(called(u"Samer  DALWANI"_s)), QList<EntityId>{there.id});
    Entity arabic;
    arabic.names = {EntityName{Language::Arabic, NameForm::House, u"سامر دلواني"_s}};
    QCOMPARE(twins(arabic), QList<EntityId>{there.id});
    const QList<LikelyTwin> found = must(entities().likelyTwins(called(u"Hoda Kareem"_s), 5));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().entity, titled);
    QCOMPARE(found.first().reason, Likeness::SimilarName);
    QVERIFY(twins(called(u"Yusuf Qandil"_s)).isEmpty());
    Entity place = called(u"Samer Dalwani"_s);
    place.kind = EntityKind::Place;
    QVERIFY(twins(place).isEmpty());
    QVERIFY(twins(there).isEmpty());
    QVERIFY(twins(Entity()).isEmpty());
    // Too few consonants for a key.
    arabic.names.first().text = u"هناء علي"_s;
    const Entity shortOne = save(arabic);
    arabic.names.first().text = u"هنا علي"_s;
    QCOMPARE(twins(arabic), QList<EntityId>{shortOne.id});
}

void RegistryApartContract::of_many_twins_the_surest_come_first()
{
    const Entity similar = save(called(u"Samir Dalwany"_s));
    const Entity same = samer();
    const Entity again = samer();
    Entity identified = called(u"Nobody Else"_s);
    identified.identifiers = {{u"wikidata"_s, u"Q7"_s}};
    identified = save(identified);
    Entity wanted = called(u"Samer Dalwani"_s);
    wanted.identifiers = identified.identifiers;
    QCOMPARE(twins(wanted), (QList<EntityId>{identified.id, same.id, again.id, similar.id}));
    QCOMPARE(twins(wanted, 2), (QList<EntityId>{identified.id, same.id}));
    QVERIFY(twins(wanted, 0).isEmpty());
    QVERIFY(twins(wanted, -1).isEmpty());
    // Whom others number as two are two, whatever they are called.
    wanted = called(u"Nobody Else"_s);
    QCOMPARE(twins(wanted), QList<EntityId>{identified.id});
    wanted.identifiers = {{u"wikidata"_s, u"Q8"_s}};
    QVERIFY(twins(wanted).isEmpty());
}

void RegistryApartContract::what_was_merged_or_removed_is_nobodys_twin()
{
    const Entity a = samer();
    const Entity b = samer();
    must(entities().merge(a.id, 1, b.id, 1, people.chief));
    QCOMPARE(twins(called(u"Samer Dalwani"_s)), QList<EntityId>{a.id});
    must(entities().remove(a.id, 2, people.chief));
    QVERIFY(twins(called(u"Samer Dalwani"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(RegistryApartContract)
#include "registryapartcontract.moc"
