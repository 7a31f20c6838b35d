// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/peoplemodel.h"
#include "presentation/newsroom/personeditor.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>

#include <functional>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(PersonEditor &)>)

class TestPersonEditor : public QObject
{
    Q_OBJECT

private slots:
    void everybody_is_listed_and_who_left_comes_last();
    void the_list_follows_the_store();
    void somebody_new_is_kept_and_may_sit_down();
    void what_is_missing_or_wrong_is_said_with_its_field_data();
    void what_is_missing_or_wrong_is_said_with_its_field();
    void a_login_is_proposed_until_one_is_typed();
    void a_login_that_is_taken_is_said_with_its_holder();
    void a_login_taken_meanwhile_is_refused_and_what_was_typed_stays();
    void the_last_chief_stays_one();
    void the_last_chief_is_refused_by_the_store_too();
    void a_chief_may_go_where_another_stays();
    void who_is_no_chief_any_more_is_told();
    void what_others_changed_meanwhile_is_kept_too();
    void a_name_is_taken_away();
    void nothing_is_changed_by_blanks();
    void a_lost_store_is_told();
};

namespace {

struct PersonFixture : DeskFixture
{
    PersonFixture() { sit(people.chief); }

    [[nodiscard]] User person(UserId id) { return testlib::must(stores.users().user(id)); }
    void decide(UserId id, const std::function<void(User &)> &change)
    {
        User decided = person(id);
        change(decided);
        testlib::must(stores.users().save(decided, people.chief));
    }
};

/// What a chief types who lets somebody in.
void describe(PersonEditor &editor)
{
    editor.setName(Language::English, u" Lina Haddad "_s);
    editor.setName(Language::Arabic, u"لينا حداد"_s);
    editor.setLogin(u"lina"_s);
    editor.setRole(Role::Translator, true);
}

} // namespace

void TestPersonEditor::everybody_is_listed_and_who_left_comes_last()
{
    PersonFixture room;
    PeopleModel model(room.desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(room.desk.users().size()));
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    QCOMPARE(model.userAt(last).id, room.people.inactive);
    QVERIFY(!last.data(PeopleModel::IsActiveRole).toBool());
    QCOMPARE(last.siblingAtColumn(PeopleModel::RolesColumn).data().toString(), u"Sub-editor (inactive)"_s);
    const QModelIndex author = model.indexOf(room.people.author);
    QCOMPARE(author.data().toString(), u"author"_s);
    QCOMPARE(author.siblingAtColumn(PeopleModel::LoginColumn).data().toString(), u"author"_s);
    QCOMPARE(author.siblingAtColumn(PeopleModel::RolesColumn).data().toString(), u"Journalist"_s);
    QVERIFY(!model.indexOf(UserId()).isValid());
}

void TestPersonEditor::the_list_follows_the_store()
{
    PersonFixture room;
    PeopleModel model(room.desk);
    room.decide(room.people.author, [](User &user) {
        user.name[Language::Arabic] = u"رنا"_s;
        user.roles |= Role::SubEditor;
    });
    room.tell();
    const auto cell = [&](int column) {
        return model.indexOf(room.people.author).siblingAtColumn(column).data().toString();
    };
    QTRY_COMPARE(cell(PeopleModel::ArabicColumn), u"رنا"_s);
    QCOMPARE(cell(PeopleModel::RolesColumn), u"Journalist · Sub-editor"_s);
}

void TestPersonEditor::somebody_new_is_kept_and_may_sit_down()
{
    PersonFixture room;
    PersonEditor editor(room.desk);
    QVERIFY(editor.isNew() && !editor.isChanged());
    describe(editor);
    QVERIFY(editor.isChanged());
    QVERIFY(!editor.problem());
    const auto saved = answerOf(editor.save());
    VERIFY_OK(saved);
    QCOMPARE(saved->name.value(Language::English), u"Lina Haddad"_s);
    QCOMPARE(saved->roles, Roles(Role::Translator));
    QCOMPARE(room.person(saved->id), *saved);
    QTRY_VERIFY(room.desk.setUserByLogin(u"lina"_s).has_value());
}

void TestPersonEditor::what_is_missing_or_wrong_is_said_with_its_field_data()
{
    QTest::addColumn<std::function<void(PersonEditor &)>>("spoil");
    QTest::addColumn<PersonEditor::Field>("field");
    using Spoil = std::function<void(PersonEditor &)>;
    const auto login = [](const QString &text) {
        return Spoil([text](PersonEditor &editor) { editor.setLogin(text); });
    };
    QTest::newRow("no name") << Spoil([](PersonEditor &editor) {
        editor.setName(Language::English, u" "_s);
        editor.setName(Language::Arabic, {});
    }) << PersonEditor::Field::Name;
    QTest::newRow("no login") << login(u" "_s) << PersonEditor::Field::Login;
    QTest::newRow("a capital") << login(u"Lina"_s) << PersonEditor::Field::Login;
    QTest::newRow("an Arabic login") << login(u"لينا"_s) << PersonEditor::Field::Login;
    QTest::newRow("a long login") << login(QString(65, u'a')) << PersonEditor::Field::Login;
    QTest::newRow("no role") << Spoil([](PersonEditor &editor) { editor.setRole(Role::Translator, false); })
                             << PersonEditor::Field::Roles;
}

void TestPersonEditor::what_is_missing_or_wrong_is_said_with_its_field()
{
    QFETCH(std::function<void(PersonEditor &)>, spoil);
    QFETCH(PersonEditor::Field, field);
    PersonFixture room;
    PersonEditor editor(room.desk);
    describe(editor);
    spoil(editor);
    const auto problem = editor.problem();
    QVERIFY(problem);
    QCOMPARE(problem->field, field);
    QVERIFY(!problem->sentence.isEmpty() && !problem->sentence.contains(u'%'));
    // One name is enough.
    describe(editor);
    editor.setName(Language::English, {});
    QVERIFY(!editor.problem());
}

void TestPersonEditor::a_login_is_proposed_until_one_is_typed()
{
    PersonFixture room;
    PersonEditor editor(room.desk);
    editor.setName(Language::English, u"Líná Haddad"_s);
    QCOMPARE(editor.draft().login, u"lina"_s);
    editor.setLogin(u"haddad"_s);
    editor.setName(Language::English, u"Lina Maria Haddad"_s);
    QCOMPARE(editor.draft().login, u"haddad"_s);
    editor.setLogin({});
    editor.setName(Language::English, u"Maria Haddad"_s);
    QCOMPARE(editor.draft().login, u"maria"_s);
    // One that articles and the history know stays.
    PersonEditor known(room.desk, room.person(room.people.author));
    const QString login = known.draft().login;
    known.setName(Language::English, u"Maria Haddad"_s);
    QCOMPARE(known.draft().login, login);
}

void TestPersonEditor::a_login_that_is_taken_is_said_with_its_holder()
{
    PersonFixture room;
    PersonEditor editor(room.desk);
    describe(editor);
    editor.setLogin(u"inactive"_s);
    QVERIFY(editor.problem());
    QCOMPARE(editor.problem()->field, PersonEditor::Field::Login);
    QVERIFY2(editor.problem()->sentence.contains(u"taken by \u2068inactive\u2069"_s),
             qPrintable(editor.problem()->sentence));
    // One's own is not.
    PersonEditor own(room.desk, room.person(room.people.author));
    own.setRole(Role::Translator, true);
    QVERIFY(!own.problem());
}

void TestPersonEditor::a_login_taken_meanwhile_is_refused_and_what_was_typed_stays()
{
    PersonFixture room;
    PersonEditor editor(room.desk);
    describe(editor);
    testlib::must(room.stores.users().save(testlib::aUser(u"lina"_s, Role::Journalist), room.people.chief));
    QVERIFY(!editor.problem()); // the desk has not heard of it
    const auto refused = answerOf(editor.save());
    VERIFY_ERROR(refused, ErrorCode::Conflict);
    QVERIFY2(editor.refusalText(refused.error()).contains(u"lina"_s), qPrintable(editor.refusalText(refused.error())));
    QCOMPARE(editor.draft().login, u"lina"_s);
    QVERIFY(editor.isChanged());
}

void TestPersonEditor::the_last_chief_stays_one()
{
    PersonFixture room;
    PersonEditor editor(room.desk, room.person(room.people.chief));
    editor.setRole(Role::Journalist, true);
    QVERIFY(!editor.problem());
    editor.setRole(Role::Chief, false);
    QVERIFY(editor.problem());
    QCOMPARE(editor.problem()->field, PersonEditor::Field::Roles);
    QVERIFY2(editor.problem()->sentence.contains(u"only active chief"_s), qPrintable(editor.problem()->sentence));
    editor.setRole(Role::Chief, true);
    editor.setActive(false);
    QVERIFY(editor.problem());
    QCOMPARE(editor.problem()->field, PersonEditor::Field::Active);
}

void TestPersonEditor::the_last_chief_is_refused_by_the_store_too()
{
    PersonFixture room;
    PersonEditor editor(room.desk, room.person(room.people.chief));
    editor.setActive(false);
    const auto refused = answerOf(editor.save());
    VERIFY_ERROR(refused, ErrorCode::Forbidden);
    QCOMPARE(editor.refusalText(refused.error()), editor.problem()->sentence);
    QVERIFY(room.person(room.people.chief).isActive);
}

void TestPersonEditor::a_chief_may_go_where_another_stays()
{
    PersonFixture room;
    PersonEditor promoted(room.desk, room.person(room.people.subEditor));
    promoted.setRole(Role::Chief, true);
    VERIFY_OK(answerOf(promoted.save()));
    PersonEditor editor(room.desk, room.person(room.people.chief));
    editor.setActive(false);
    QTRY_VERIFY(!editor.problem());
    VERIFY_OK(answerOf(editor.save()));
    QTRY_VERIFY(!room.desk.hasUser()); // he was at the desk himself
}

void TestPersonEditor::who_is_no_chief_any_more_is_told()
{
    PersonFixture room;
    room.sit(room.people.author);
    PersonEditor editor(room.desk);
    describe(editor);
    const auto refused = answerOf(editor.save());
    VERIFY_ERROR(refused, ErrorCode::Forbidden);
    QVERIFY2(editor.refusalText(refused.error()).contains(u"Only a chief"_s),
             qPrintable(editor.refusalText(refused.error())));
}

void TestPersonEditor::what_others_changed_meanwhile_is_kept_too()
{
    PersonFixture room;
    PersonEditor editor(room.desk, room.person(room.people.author));
    editor.setName(Language::Arabic, u"رنا"_s);
    editor.setRole(Role::SubEditor, true);
    editor.setRole(Role::Journalist, false);
    room.decide(room.people.author, [](User &user) {
        user.login = u"rana"_s;
        user.name[Language::English] = u"Rana"_s;
        user.roles |= Role::SubEditor | Role::Translator;
    });
    VERIFY_OK(answerOf(editor.save()));
    const User now = room.person(room.people.author);
    QCOMPARE(now.login, u"rana"_s);
    QCOMPARE(now.name, (LocalizedText{{Language::English, u"Rana"_s}, {Language::Arabic, u"رنا"_s}}));
    QCOMPARE(now.roles, Role::SubEditor | Role::Translator);
}

void TestPersonEditor::a_name_is_taken_away()
{
    PersonFixture room;
    PersonEditor editor(room.desk, room.person(room.people.author));
    editor.setName(Language::Arabic, u"رنا"_s);
    editor.setName(Language::English, {});
    VERIFY_OK(answerOf(editor.save()));
    QCOMPARE(room.person(room.people.author).name, (LocalizedText{{Language::Arabic, u"رنا"_s}}));
}

void TestPersonEditor::nothing_is_changed_by_blanks()
{
    PersonFixture room;
    PersonEditor editor(room.desk, room.person(room.people.author));
    editor.setName(Language::English, u" author "_s);
    editor.setName(Language::Arabic, u" "_s);
    editor.setLogin(u"author "_s);
    QVERIFY(!editor.isChanged());
    // Nor by those that are stored.
    room.decide(room.people.author, [](User &user) { user.name[Language::English] = u"Rana  Sabbaq"_s; });
    const PersonEditor other(room.desk, room.person(room.people.author));
    QVERIFY(!other.isChanged());
}

void TestPersonEditor::a_lost_store_is_told()
{
    PersonFixture room;
    PersonEditor editor(room.desk);
    describe(editor);
    room.executor.loseStore(Error{ErrorCode::Unavailable, {}, {}, nullptr});
    const auto refused = answerOf(editor.save());
    VERIFY_ERROR(refused, ErrorCode::Unavailable);
    QVERIFY2(editor.refusalText(refused.error()).contains(u"cannot be reached"_s),
             qPrintable(editor.refusalText(refused.error())));
}

QTEST_MAIN(TestPersonEditor)
#include "test_personeditor.moc"
