// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registryroom.h"
#include "widgets/common/messagebar.h"

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::RegistryRoom;

namespace {

/// The registry's window, where something new is saved.
struct TwinRoom : RegistryRoom
{
    /// Begins a new one and saves it with the key.
    void save(const QString &name)
    {
        window.startNew(EntityKind::Person, name);
        key(Qt::Key_S, Qt::ControlModifier);
    }
    void press(const QString &button) { QTest::mouseClick(offered(button), Qt::LeftButton); }
    [[nodiscard]] bool isAsked() const { return offered(u"Add as another"_s) != nullptr; }
    [[nodiscard]] QString said() const { return window.findChild<widgets::MessageBar *>()->text(); }
};

} // namespace

/// What is asked before something new is saved that the registry may have.
class TestRegistryTwins : public QObject
{
    Q_OBJECT

private slots:
    void who_may_be_there_already_is_said_before_saving();
    void another_name_typed_is_another_question();
    void what_two_say_of_one_scheme_is_chosen_by_people();
    void a_way_that_cannot_be_gone_says_why();
};

void TestRegistryTwins::who_may_be_there_already_is_said_before_saving()
{
    TwinRoom room;
    const Entity there = room.enter(u"Samer Dalwani"_s, u"سامر الدلواني"_s);
    room.save(u"Samir Dalwany"_s);
    QTRY_VERIFY(room.offered(u"Add as another"_s));
    QVERIFY(room.offered(u"Open"_s));
    QCOMPARE(room.stored().size(), 1);
    QTest::mouseClick(room.offered(u"Add as another"_s), Qt::LeftButton);
    QTRY_COMPARE(room.stored().size(), 2);
    QTRY_VERIFY(!room.window.isDirty());

    room.save(u"سمير دلواني"_s);
    QTRY_VERIFY(room.offered(u"Make it a spelling of that one"_s));
    QTest::mouseClick(room.offered(u"Make it a spelling of that one"_s), Qt::LeftButton);
    QTRY_COMPARE(testlib::must(room.stores.entities().entity(there.id)).revision, 2);
    const Entity now = testlib::must(room.stores.entities().entity(there.id));
    QVERIFY(now.names.contains(EntityName{Language::Arabic, NameForm::Variant, u"سمير دلواني"_s}));
    QCOMPARE(room.stored().size(), 2);

    QTRY_VERIFY(!room.window.isDirty());
    // What was asked about another is past with it.
    room.save(u"Sameer Dalwani"_s);
    QTRY_VERIFY(room.offered(u"Open"_s));
    QTest::mouseClick(room.offered(u"Open"_s), Qt::LeftButton);
    QTRY_VERIFY(room.answer(u"&Discard"_s));
    QTRY_COMPARE(room.nameShown(), u"Samer Dalwani"_s);
    QVERIFY(!room.offered(u"Add as another"_s));
    QCOMPARE(room.stored().size(), 2);
}

void TestRegistryTwins::another_name_typed_is_another_question()
{
    TwinRoom room;
    const Entity there = room.enter(u"Samer Dalwani"_s);
    room.save(u"Samir Dalwany"_s);
    QTRY_VERIFY(room.isAsked());
    room.write("englishNames", 0, 0, u" Karim"_s);
    QCOMPARE(room.nameShown(), u"Samir Dalwany Karim"_s);
    QTRY_VERIFY(!room.isAsked());
    QVERIFY(room.said().isEmpty());
    QCOMPARE(room.stored(), QList<Entity>{there});
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.stored().size(), 2);
    QCOMPARE(testlib::must(room.stores.entities().entity(there.id)), there);
}

void TestRegistryTwins::what_two_say_of_one_scheme_is_chosen_by_people()
{
    TwinRoom room;
    Entity there = room.enter(u"Samer Dalwani"_s);
    there.identifiers = {{u"wikidata"_s, u"Q1"_s}, {u"isni"_s, u"7"_s}};
    there = testlib::must(room.stores.entities().save(there, room.people.author));
    Entity begun;
    begun.names = {EntityName{Language::English, NameForm::House, u"Samir Dalwany"_s}};
    begun.identifiers = {{u"wikidata"_s, u"Q2"_s}, {u"isni"_s, u"7"_s}};
    room.window.startWith(begun);
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(room.isAsked());
    room.press(u"Make it a spelling of that one"_s);
    QTRY_COMPARE(room.nameShown(), u"Samer Dalwani"_s);
    QVERIFY(room.window.isDirty());
    QVERIFY2(room.said().contains(u"wikidata: Q2"_s), qPrintable(room.said()));
    QCOMPARE(room.stored(), QList<Entity>{there});
    room.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(room.stored().first().names.size(), 2);
}

void TestRegistryTwins::a_way_that_cannot_be_gone_says_why()
{
    TwinRoom room;
    room.enter(u"Samer Dalwani"_s);
    room.save(u"Samir Dalwany"_s);
    QTRY_VERIFY(room.isAsked());
    testlib::must(room.desk.setUser(room.people.guest));
    room.press(u"Add as another"_s);
    QTRY_VERIFY2(room.said().contains(u"role"_s), qPrintable(room.said()));
    QVERIFY(room.window.isDirty());
    QCOMPARE(room.stored().size(), 1);
}

QTEST_MAIN(TestRegistryTwins)
#include "test_registrytwins.moc"
