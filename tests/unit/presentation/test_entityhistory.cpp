// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityhistorymodel.h"
#include "presentation/entities/entitynames.h"
#include "unit/presentation/deskfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// What the history of an entity calls the others it had to do with.
class TestEntityHistory : public QObject
{
    Q_OBJECT

private slots:
    void what_was_merged_in_keeps_its_own_name();
    void what_was_split_off_and_joined_again_keeps_its_own_name();
    void a_name_is_the_one_of_the_time();
    void what_was_removed_keeps_its_name();
    void what_is_there_is_called_what_it_is_called_now();
};

namespace {

struct HistoryFixture : DeskFixture
{
    EntityNames names{desk};
    EntityHistoryModel history{desk, names};

    HistoryFixture() { sit(people.subEditor); }

    Entity add(const QString &english, const QString &arabic)
    {
        Entity entity;
        entity.names = houseForms(english, arabic);
        return keep(entity);
    }
    Entity keep(const Entity &entity)
    {
        const Entity kept = testlib::must(stores.entities().save(entity, people.subEditor));
        pass();
        return kept;
    }
    [[nodiscard]] static QList<EntityName> houseForms(const QString &english, const QString &arabic)
    {
        return {{Language::English, NameForm::House, english}, {Language::Arabic, NameForm::House, arabic}};
    }
    void merge(const Entity &kept, const Entity &gone)
    {
        testlib::must(stores.entities().merge(kept.id, kept.revision, gone.id, gone.revision, people.subEditor));
        pass();
    }
    /// What happens next happens a minute later, and the models hear of what did.
    void pass()
    {
        clock.advance(60'000);
        tell();
    }
    [[nodiscard]] QString step(int row, Language language = Language::English)
    {
        desk.setUiLanguage(language);
        return history.index(row).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
};

} // namespace

void TestEntityHistory::what_was_merged_in_keeps_its_own_name()
{
    HistoryFixture room;
    const Entity samer = room.add(u"Samer"_s, u"سامر"_s);
    const Entity samir = room.add(u"Samir"_s, u"سمير"_s);
    room.merge(samer, samir);
    room.history.setEntity(samer.id);
    QTRY_COMPARE(room.history.rowCount(), 2);
    QCOMPARE(room.step(0), u"Merged with Samir"_s);
    QVERIFY2(room.step(0, Language::Arabic).contains(u"سمير"_s), qPrintable(room.step(0, Language::Arabic)));
    testlib::must(room.stores.entities().undoMerge(samir.id, room.people.subEditor));
    room.pass();
    QTRY_COMPARE(room.history.rowCount(), 3);
    QTRY_COMPARE(room.step(0), u"Merge with Samir undone"_s);
    QTRY_COMPARE(room.step(1), u"Merged with Samir"_s);
}

void TestEntityHistory::what_was_split_off_and_joined_again_keeps_its_own_name()
{
    HistoryFixture room;
    Entity whole = room.add(u"Samer"_s, u"سامر"_s);
    const EntityName samir{Language::English, NameForm::Variant, u"Samir"_s};
    const EntityName arabic{Language::Arabic, NameForm::Variant, u"سمير"_s};
    whole.names << samir << arabic;
    whole = room.keep(whole);
    Entity part;
    part.names = {samir, arabic};
    const SplitEntity split =
        testlib::must(room.stores.entities().split(whole.id, whole.revision, part, room.people.subEditor));
    room.pass();
    room.history.setEntity(whole.id);
    QTRY_COMPARE(room.history.rowCount(), 3);
    QTRY_COMPARE(room.step(0), u"Samir split off"_s);
    testlib::must(room.stores.entities().undoSplit(split.part.id, room.people.subEditor));
    room.pass();
    QTRY_COMPARE(room.history.rowCount(), 4);
    QCOMPARE(room.step(0), u"Merged with Samir"_s);
    QCOMPARE(room.step(1), u"Samir split off"_s);
    for (const int row : {0, 1}) {
        const QString step = room.step(row, Language::Arabic);
        QVERIFY2(step.contains(u"سمير"_s) && !step.contains(u"سامر"_s), qPrintable(step));
    }
}

void TestEntityHistory::a_name_is_the_one_of_the_time()
{
    HistoryFixture room;
    const Entity samer = room.add(u"Samer"_s, u"سامر"_s);
    const Entity samir = room.add(u"Samir"_s, u"سمير"_s);
    room.merge(samer, samir);
    const UndoneMerge undone = testlib::must(room.stores.entities().undoMerge(samir.id, room.people.subEditor));
    room.pass();
    Entity renamed = undone.back;
    renamed.names = HistoryFixture::houseForms(u"Sameer"_s, u"سميّر"_s);
    room.merge(undone.kept, room.keep(renamed));
    room.history.setEntity(samer.id);
    QTRY_COMPARE(room.history.rowCount(), 4);
    QCOMPARE(room.step(0), u"Merged with Sameer"_s);
    QCOMPARE(room.step(1), u"Merge with Samir undone"_s);
    QCOMPARE(room.step(2), u"Merged with Samir"_s);
}

void TestEntityHistory::what_was_removed_keeps_its_name()
{
    HistoryFixture room;
    const Entity samer = room.add(u"Samer"_s, u"سامر"_s);
    const Entity samir = room.add(u"Samir"_s, u"سمير"_s);
    room.merge(samer, samir);
    const UndoneMerge undone = testlib::must(room.stores.entities().undoMerge(samir.id, room.people.subEditor));
    room.pass();
    room.history.setEntity(samer.id);
    QTRY_COMPARE(room.step(0), u"Merge with Samir undone"_s);
    VERIFY_OK(room.stores.entities().remove(samir.id, undone.back.revision, room.people.subEditor));
    room.pass();
    QTRY_COMPARE(room.step(0), u"Merge with Samir undone"_s);
    QCOMPARE(room.history.rowCount(), 3);
}

void TestEntityHistory::what_is_there_is_called_what_it_is_called_now()
{
    HistoryFixture room;
    const Entity samer = room.add(u"Samer"_s, u"سامر"_s);
    const Entity samir = room.add(u"Samir"_s, u"سمير"_s);
    room.merge(samer, samir);
    Entity back = testlib::must(room.stores.entities().undoMerge(samir.id, room.people.subEditor)).back;
    room.pass();
    room.history.setEntity(samer.id);
    QTRY_COMPARE(room.step(0), u"Merge with Samir undone"_s);
    back.names[0].text = u"Sameer"_s;
    room.keep(back);
    QTRY_COMPARE(room.step(0), u"Merge with Sameer undone"_s);
}

QTEST_GUILESS_MAIN(TestEntityHistory)
#include "test_entityhistory.moc"
