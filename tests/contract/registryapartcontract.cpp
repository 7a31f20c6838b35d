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

private:
    [[nodiscard]] QList<EntityPair> duplicates();
    [[nodiscard]] QList<EntityPair> apart();
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

QTEST_GUILESS_MAIN(RegistryApartContract)
#include "registryapartcontract.moc"
