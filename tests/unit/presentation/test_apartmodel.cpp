// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/apartmodel.h"
#include "presentation/entities/duplicatesmodel.h"
#include "presentation/entities/entityoperations.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

namespace {

/// Namesakes, and somebody who tells them apart.
struct ApartRoom : DeskFixture
{
    EntityOperations operations{desk};
    ApartModel apart{desk};
    QAbstractItemModelTester tester{&apart, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Entity add(const QString &name = u"Samer Dalwani"_s)
    {
        Entity entity = testlib::anEntity().named(name);
        entity.id = {};
        entity.revision = 0;
        return testlib::must(stores.entities().save(entity, people.author));
    }
    bool part(const Entity &a, const Entity &b) { return answerOf(operations.setApart(a.id, b.id)).has_value(); }
};

} // namespace

/// What was set apart, as it is listed and as the list of duplicates takes it.
class TestApartModel : public QObject
{
    Q_OBJECT

private slots:
    void lists_who_said_that_two_are_two();
    void reads_only_for_somebody_who_looks();
    void follows_what_is_said_and_taken_back();
    void follows_a_change_of_names();
    void a_long_list_comes_in_pages();
    void a_lost_store_is_told();
    void a_pair_set_apart_is_no_duplicate_until_it_is_taken_back();
    void everybody_with_a_role_may();
};

void TestApartModel::lists_who_said_that_two_are_two()
{
    ApartRoom room;
    const Entity a = room.add();
    const Entity b = room.add();
    QVERIFY(room.part(a, b));
    room.apart.setWatched(true);
    QTRY_COMPARE(room.apart.rowCount(), 1);
    const QModelIndex row = room.apart.index(0);
    QVERIFY(row.data().toString().contains(u"Samer Dalwani"_s));
    const auto first = row.data(DuplicatesModel::FirstRole).value<Entity>();
    const auto second = row.data(DuplicatesModel::SecondRole).value<Entity>();
    QCOMPARE(entityPair(first.id, second.id), entityPair(a.id, b.id));
    QVERIFY(row.data(DuplicatesModel::ReasonTextRole).toString().contains(room.desk.userName(room.people.author)));
}

void TestApartModel::reads_only_for_somebody_who_looks()
{
    ApartRoom room;
    const Entity a = room.add();
    const Entity b = room.add();
    room.tell();
    QSignalSpy loading(&room.apart, &ApartModel::loadingChanged);
    QVERIFY(room.part(a, b));
    QVERIFY(loading.isEmpty());
    room.apart.setWatched(true);
    QTRY_COMPARE(room.apart.rowCount(), 1);
    room.apart.setWatched(false);
    QVERIFY(answerOf(room.operations.undoApart(a.id, b.id)));
    QCOMPARE(room.apart.rowCount(), 1);
    room.apart.setWatched(true);
    QTRY_COMPARE(room.apart.rowCount(), 0);
}

void TestApartModel::follows_what_is_said_and_taken_back()
{
    ApartRoom room;
    const Entity a = room.add();
    const Entity b = room.add();
    const Entity c = room.add();
    room.apart.setWatched(true);
    QVERIFY(room.part(a, b));
    QTRY_COMPARE(room.apart.rowCount(), 1);
    QVERIFY(room.part(b, c));
    QTRY_COMPARE(room.apart.rowCount(), 2);
    QSignalSpy reset(&room.apart, &QAbstractItemModel::modelReset);
    QVERIFY(answerOf(room.operations.undoApart(b.id, a.id)));
    QTRY_COMPARE(room.apart.rowCount(), 1);
    QVERIFY(reset.isEmpty());
    const auto first = room.apart.index(0).data(DuplicatesModel::FirstRole).value<Entity>();
    QVERIFY(first.id == b.id || first.id == c.id);
}

void TestApartModel::follows_a_change_of_names()
{
    ApartRoom room;
    Entity a = room.add();
    const Entity b = room.add();
    QVERIFY(room.part(a, b));
    room.apart.setWatched(true);
    QTRY_COMPARE(room.apart.rowCount(), 1);
    a.names[0].text = u"Marsa"_s;
    testlib::must(room.stores.entities().save(a, room.people.author));
    room.tell();
    QTRY_VERIFY(room.apart.index(0).data().toString().contains(u"Marsa"_s));
    QCOMPARE(room.apart.rowCount(), 1);
}

void TestApartModel::a_long_list_comes_in_pages()
{
    ApartRoom room;
    constexpr int count = 120;
    const Entity a = room.add();
    for (int i = 0; i < count; ++i)
        testlib::must(room.stores.entities().setApart(a.id, room.add().id, room.people.author));
    room.tell();
    room.apart.setWatched(true);
    QTRY_VERIFY(room.apart.rowCount() > 0);
    QVERIFY(room.apart.rowCount() < count);
    while (room.apart.canFetchMore({})) {
        const int before = room.apart.rowCount();
        room.apart.fetchMore({});
        QTRY_VERIFY(room.apart.rowCount() > before);
    }
    QCOMPARE(room.apart.rowCount(), count);
}

void TestApartModel::a_lost_store_is_told()
{
    ApartRoom room;
    QSignalSpy failed(&room.apart, &ApartModel::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.apart.setWatched(true);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!room.apart.isLoading());
}

void TestApartModel::a_pair_set_apart_is_no_duplicate_until_it_is_taken_back()
{
    ApartRoom room;
    const Entity a = room.add();
    const Entity b = room.add();
    DuplicatesModel duplicates(room.desk);
    QAbstractItemModelTester checked(&duplicates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    QVERIFY(room.part(a, b));
    QTRY_COMPARE(duplicates.rowCount(), 0);
    QVERIFY(answerOf(room.operations.undoApart(a.id, b.id)));
    QTRY_COMPARE(duplicates.rowCount(), 1);
    QVERIFY(room.part(b, a));
    QTRY_COMPARE(duplicates.rowCount(), 0);
    duplicates.load();
    QTRY_VERIFY(!duplicates.isLoading());
    QCOMPARE(duplicates.rowCount(), 0);
}

void TestApartModel::everybody_with_a_role_may()
{
    ApartRoom room;
    QVERIFY(room.operations.reasonAgainst(EntityTask::SetApart).isEmpty());
    room.sit(room.people.guest);
    QVERIFY(!room.operations.reasonAgainst(EntityTask::SetApart).isEmpty());
    const Entity a = room.add();
    const Entity b = room.add();
    QCOMPARE(answerOf(room.operations.setApart(a.id, b.id)).error().code, ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestApartModel)
#include "test_apartmodel.moc"
