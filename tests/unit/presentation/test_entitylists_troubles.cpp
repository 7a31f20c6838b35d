// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/duplicatesmodel.h"
#include "presentation/entities/entitylistmodel.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// Lists of the registry when reads fail, and when very much changes at once.
class TestEntityListsTroubles : public QObject
{
    Q_OBJECT

private slots:
    void a_page_that_could_not_be_read_comes_later();
    void a_failed_search_leaves_the_list_of_the_last_one();
    void a_change_whose_read_failed_shows_with_the_next_one();
    void a_change_while_the_list_is_read_is_not_lost();
    void an_import_reads_the_pairs_anew();
    void an_import_nobody_sees_reads_the_pairs_anew_later();
    void many_changed_pairs_are_looked_at_in_pieces_and_once();
    void pairs_go_on_where_all_that_were_shown_are_gone();
};

namespace {

const Error torn{ErrorCode::Io, u"torn"_s, {}, nullptr};

struct TroubleFixture : DeskFixture
{
    EntityListModel model{desk};
    QSignalSpy failed{&model, &EntityListModel::failed};

    Entity add(const QString &name)
    {
        Entity entity;
        entity.names << EntityName{Language::English, NameForm::House, name};
        return testlib::must(stores.entities().save(entity, people.author));
    }
    void import(int count, const QString &pattern)
    {
        QList<Entity> many;
        for (int i = 0; i < count; ++i) {
            Entity entity;
            entity.names << EntityName{Language::English, NameForm::House, pattern.arg(i, 5, 10, QChar(u'0'))};
            many << entity;
        }
        testlib::must(stores.entities().import(many, people.author));
    }
    bool show()
    {
        (void)stores.takeChanges();
        const QSignalSpy loaded(&model, &EntityListModel::loaded);
        model.setQuery({});
        return QTest::qWaitFor([&] { return !loaded.isEmpty() && model.total(); });
    }
    /// All rows, as a view scrolled to the end has them.
    bool fetchAll(int count)
    {
        while (model.rowCount() < count) {
            const int before = model.rowCount();
            model.fetchMore({});
            if (!QTest::qWaitFor([&] { return model.rowCount() > before; }))
                return false;
        }
        return true;
    }
    [[nodiscard]] QString first() const { return model.index(0).data().toString(); }
};

/// So many pairs of namesakes.
void enterPairs(TroubleFixture &room, int pairs)
{
    for (int half = 0; half < 2; ++half)
        room.import(pairs, u"Samer Dalwani%1"_s);
    (void)room.stores.takeChanges();
}

/// The entities of all pairs, as a view scrolled to the end has them.
QSet<EntityId> fetchPairs(DuplicatesModel &duplicates)
{
    (void)QTest::qWaitFor([&] {
        duplicates.fetchMore({});
        return !duplicates.isLoading() && !duplicates.canFetchMore({});
    });
    QSet<EntityId> ids;
    for (int row = 0; row < duplicates.rowCount(); ++row) {
        for (const int half : {DuplicatesModel::FirstRole, DuplicatesModel::SecondRole})
            ids << duplicates.index(row).data(half).value<Entity>().id;
    }
    return ids;
}

} // namespace

void TestEntityListsTroubles::a_page_that_could_not_be_read_comes_later()
{
    TroubleFixture room;
    constexpr int count = EntityPages::pageSize * (EntityPages::keptPages + 4);
    room.import(count, u"Name %1"_s);
    QVERIFY(room.show());
    QVERIFY(room.fetchAll(count));
    QSignalSpy changed(&room.model, &QAbstractItemModel::dataChanged);
    room.executor.failNextRead(torn);
    QVERIFY(room.first().isEmpty()); // dropped, and asked for
    QTRY_COMPARE(room.failed.size(), 1);
    QVERIFY(room.first().isEmpty()); // not asked for at once
    QVERIFY(changed.isEmpty());
    QTRY_VERIFY(!changed.isEmpty()); // a view looks again
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
    QTRY_COMPARE(room.first(), u"Name 00000"_s);
    QCOMPARE(room.failed.size(), 1);
}

void TestEntityListsTroubles::a_failed_search_leaves_the_list_of_the_last_one()
{
    TroubleFixture room;
    constexpr int count = EntityPages::pageSize + 20;
    room.import(count, u"Name %1"_s);
    QVERIFY(room.show());
    room.executor.failNextRead(torn);
    room.model.setSearchText(u"nobody"_s);
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.model.shownQuery(), EntityQuery());
    QVERIFY(room.fetchAll(count)); // of the query whose rows stand
    room.model.setSearchText(u"00007"_s);
    QTRY_COMPARE(room.model.rowCount(), 1);
    QCOMPARE(room.model.shownQuery().text, u"00007"_s);
}

void TestEntityListsTroubles::a_change_whose_read_failed_shows_with_the_next_one()
{
    TroubleFixture room;
    Entity samer = room.add(u"Samer"_s);
    Entity marsa = room.add(u"Marsa"_s);
    QVERIFY(room.show());
    samer.gender = Gender::Masculine;
    samer = testlib::must(room.stores.entities().save(samer, room.people.author));
    room.executor.failNextRead(torn);
    room.tell();
    QTRY_COMPARE(room.failed.size(), 1);
    marsa.notes = u"Spelt so."_s;
    marsa = testlib::must(room.stores.entities().save(marsa, room.people.author));
    room.tell();
    QTRY_COMPARE(room.model.index(0).data(EntityListModel::EntityRole).value<Entity>(), marsa);
    QCOMPARE(room.model.index(1).data(EntityListModel::EntityRole).value<Entity>(), samer);
}

void TestEntityListsTroubles::a_change_while_the_list_is_read_is_not_lost()
{
    TroubleFixture room;
    room.add(u"Marsa"_s);
    QVERIFY(room.show());
    room.executor.setHeld(true);
    room.model.setQuery({});
    QVERIFY(room.executor.runNext()); // read, and the answer not yet here
    room.add(u"Arwa"_s);
    room.tell();
    room.executor.setHeld(false);
    QTRY_COMPARE(room.first(), u"Arwa"_s);
}

void TestEntityListsTroubles::an_import_reads_the_pairs_anew()
{
    TroubleFixture room;
    enterPairs(room, 1);
    DuplicatesModel duplicates(room.desk);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    room.import(1, u"Samer Dalwani%1"_s);
    ChangeSet many;
    many.manyEntities = true;
    emit room.executor.committed(many);
    QTRY_COMPARE(duplicates.rowCount(), 2); // each with the first
    QVERIFY(!duplicates.isOutdated());
}

void TestEntityListsTroubles::an_import_nobody_sees_reads_the_pairs_anew_later()
{
    TroubleFixture room;
    enterPairs(room, 1);
    DuplicatesModel duplicates(room.desk);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    duplicates.setWatched(false);
    ChangeSet many;
    many.manyEntities = true;
    room.executor.setHeld(true);
    emit room.executor.committed(many);
    QVERIFY(duplicates.isOutdated());
    QCOMPARE(room.executor.waitingJobs(), 0);
    duplicates.setWatched(true);
    QCOMPARE(room.executor.waitingJobs(), 1);
    QVERIFY(duplicates.isLoading());
}

void TestEntityListsTroubles::many_changed_pairs_are_looked_at_in_pieces_and_once()
{
    TroubleFixture room;
    enterPairs(room, 120);
    DuplicatesModel duplicates(room.desk);
    QAbstractItemModelTester tester(&duplicates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    duplicates.load();
    const QSet<EntityId> ids = fetchPairs(duplicates);
    const int pairs = duplicates.rowCount();
    QVERIFY(ids.size() > 200);
    Entity renamed = duplicates.index(pairs - 1).data(DuplicatesModel::SecondRole).value<Entity>();
    renamed.names[0].text = u"Marsa"_s;
    testlib::must(room.stores.entities().save(renamed, room.people.author));
    (void)room.stores.takeChanges();
    room.executor.setHeld(true);
    room.model.setWatched(false);
    ChangeSet changes;
    changes.entities = ids.values();
    for (int i = 0; i < 3; ++i)
        emit room.executor.committed(changes);
    QCOMPARE(room.executor.waitingJobs(), 1);
    int jobs = 0;
    while (QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }, 100)) {
        room.executor.runNext();
        ++jobs;
    }
    QVERIFY(duplicates.rowCount() < pairs);
    QCOMPARE(jobs, 2 * (int(ids.size() + 99) / 100)); // a hundred each, for the first and then for the others at once
}

void TestEntityListsTroubles::pairs_go_on_where_all_that_were_shown_are_gone()
{
    TroubleFixture room;
    enterPairs(room, 200);
    DuplicatesModel duplicates(room.desk);
    duplicates.load();
    QTRY_VERIFY(duplicates.rowCount() > 0 && duplicates.canFetchMore({}));
    const auto pairAt = [&](int row) {
        return entityPair(duplicates.index(row).data(DuplicatesModel::FirstRole).value<Entity>().id,
                          duplicates.index(row).data(DuplicatesModel::SecondRole).value<Entity>().id);
    };
    QSet<EntityPair> gone;
    ChangeSet changes;
    for (int row = 0; row < duplicates.rowCount(); ++row) {
        const EntityPair pair = pairAt(row);
        testlib::must(room.stores.entities().setApart(pair.first, pair.second, room.people.author));
        gone << pair;
        changes.entities << pair.first << pair.second;
    }
    (void)room.stores.takeChanges();
    emit room.executor.committed(changes);
    QTRY_VERIFY(duplicates.rowCount() > 0 && !gone.contains(pairAt(0)));
}

QTEST_GUILESS_MAIN(TestEntityListsTroubles)
#include "test_entitylists_troubles.moc"
