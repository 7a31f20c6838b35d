// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What UserStore and SettingsStore promise: a newsroom's people and what it decided, kept by its chiefs.
class UserContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void the_first_user_of_a_new_newsroom_may_be_anybody();
    void later_only_a_chief_enters_and_changes_people();
    void a_user_comes_back_as_saved();
    void users_come_by_login();
    void what_is_not_there_is_not_found();
    void a_login_is_plain_lower_case_data();
    void a_login_is_plain_lower_case();
    void a_login_is_taken_once();
    void unsafe_names_are_refused();
    void the_last_chief_stays_one();
    void every_change_of_people_is_audited_and_told();
    void a_person_is_changed_from_what_is_stored();
    void settings_come_back_as_saved();
    void a_new_newsroom_has_empty_settings();
    void only_a_chief_changes_settings();
    void bad_settings_are_refused();
    void a_change_of_settings_is_audited_and_told();
    void settings_are_changed_from_what_is_stored();
    void a_desk_with_articles_does_not_go();
    void the_last_name_of_a_newsroom_stays();
};

void UserContract::the_first_user_of_a_new_newsroom_may_be_anybody()
{
    QFETCH_GLOBAL(QString, engine);
    const auto fresh = contract::makeNewsroom(engine, clock);
    VERIFY_OK(fresh);
    UserStore &store = (*fresh)->stores().users();
    QVERIFY(must(store.users()).isEmpty());
    VERIFY_OK((*fresh)->stores().settings().save({}, UserId()));
    const auto first = store.save(aUser(u"first"_s, Role::Chief), UserId());
    VERIFY_OK(first);
    VERIFY_ERROR(store.save(aUser(u"second"_s, Role::Chief), UserId()), ErrorCode::Forbidden);
    VERIFY_OK(store.save(aUser(u"second"_s, Role::Chief), first->id));
    // Nobody was there to enter the first one.
    QCOMPARE(must((*fresh)->stores().audit().eventsOf(first->id.toString())).first().actor, first->id);
}

void UserContract::later_only_a_chief_enters_and_changes_people()
{
    const QList<User> before = must(users().users());
    User promoted = must(users().user(people.author));
    promoted.roles |= Role::Chief;
    for (const UserId person : {people.author, people.subEditor, people.inactive, people.guest, UserId()}) {
        VERIFY_ERROR(users().save(aUser(u"new"_s, Role::Journalist), person), ErrorCode::Forbidden);
        VERIFY_ERROR(users().save(promoted, person), ErrorCode::Forbidden);
    }
    QVERIFY(must(users().users()) == before);
    VERIFY_OK(users().save(promoted, people.chief));
    QVERIFY(must(users().user(people.author)) == promoted);
    VERIFY_OK(users().save(aUser(u"new"_s, Role::Journalist), people.author));
}

void UserContract::a_user_comes_back_as_saved()
{
    User user = aUser(u"r.sabbaq-2_x"_s, Role::Journalist | Role::SubEditor | Role::Translator | Role::Chief);
    user.name = {{Language::English, u"Rana O'Sabbaq"_s}, {Language::Arabic, u"رَنا \u202Bصبّاق\u202C"_s}};
    user.isActive = false;
    const auto saved = users().save(user, people.chief);
    VERIFY_OK(saved);
    QVERIFY(!saved->id.isNull());
    user.id = saved->id;
    QVERIFY(*saved == user);
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(users().user(user.id)) == user);
    QVERIFY(must(users().userByLogin(user.login)) == user);
    user.name.remove(Language::English);
    user.roles = {};
    VERIFY_OK(users().save(user, people.chief));
    QVERIFY(must(users().user(user.id)) == user);
}

void UserContract::users_come_by_login()
{
    for (const QString &login : {u"zoe"_s, u"a"_s, u"a.b"_s, u"a_b"_s, u"a-b"_s, u"ab"_s, u"9"_s})
        must(users().save(aUser(login, Role::Journalist), people.chief));
    QStringList logins;
    const QList<User> found = must(users().users());
    for (const User &user : found)
        logins << user.login;
    QStringList sorted = logins;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(logins, sorted);
    QCOMPARE(logins.size(), 15);
}

void UserContract::what_is_not_there_is_not_found()
{
    VERIFY_ERROR(users().user(UserId::make(clock.now())), ErrorCode::NotFound);
    VERIFY_ERROR(users().user(UserId()), ErrorCode::NotFound);
    VERIFY_ERROR(users().userByLogin(u"nobody"_s), ErrorCode::NotFound);
    VERIFY_ERROR(users().userByLogin(QString()), ErrorCode::NotFound);
    VERIFY_ERROR(users().userByLogin(u"AUTHOR"_s), ErrorCode::NotFound);
}

void UserContract::a_login_is_plain_lower_case_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("capital") << u"Rana"_s;
    QTest::newRow("Arabic") << u"رنا"_s;
    QTest::newRow("accent") << u"rené"_s;
    QTest::newRow("blank inside") << u"rana s"_s;
    QTest::newRow("line feed at the end") << u"rana\n"_s;
    QTest::newRow("NUL") << u"rana"_s + QChar(0);
    QTest::newRow("too long") << u"a"_s.repeated(65);
}

void UserContract::a_login_is_plain_lower_case()
{
    QFETCH(QString, login);
    const QList<User> before = must(users().users());
    VERIFY_ERROR(users().save(aUser(login, Role::Journalist), people.chief), ErrorCode::InvalidInput);
    QVERIFY(must(users().users()) == before);
}

void UserContract::a_login_is_taken_once()
{
    VERIFY_ERROR(users().save(aUser(u"author"_s, Role::Journalist), people.chief), ErrorCode::Conflict);
    User user = must(users().user(people.colleague));
    user.login = u"author"_s;
    VERIFY_ERROR(users().save(user, people.chief), ErrorCode::Conflict);
    QCOMPARE(must(users().user(people.colleague)).login, u"colleague"_s);
    user.login = u"renamed"_s;
    VERIFY_OK(users().save(user, people.chief));
    VERIFY_ERROR(users().userByLogin(u"colleague"_s), ErrorCode::NotFound);
}

void UserContract::unsafe_names_are_refused()
{
    User user = aUser(u"new"_s, Role::Journalist);
    user.name[Language::Arabic] = u"a"_s + QChar(0);
    VERIFY_ERROR(users().save(user, people.chief), ErrorCode::InvalidInput);
    VERIFY_ERROR(users().userByLogin(u"new"_s), ErrorCode::NotFound);
}

void UserContract::the_last_chief_stays_one()
{
    User chief = must(users().user(people.chief));
    chief.roles = Role::SubEditor;
    const auto refused = users().save(chief, people.chief);
    VERIFY_ERROR(refused, ErrorCode::Forbidden);
    QCOMPARE(refused.error().items, QStringList{u"chief"_s}); // and not because he may not
    chief.roles = Role::Chief;
    chief.isActive = false;
    VERIFY_ERROR(users().save(chief, people.chief), ErrorCode::Forbidden);
    QVERIFY(must(users().user(people.chief)).isActive);
    // A chief who has left is none.
    User gone = aUser(u"gone"_s, Role::Chief);
    gone.isActive = false;
    must(users().save(gone, people.chief));
    VERIFY_ERROR(users().save(chief, people.chief), ErrorCode::Forbidden);
    const User second = must(users().save(aUser(u"second"_s, Role::Chief), people.chief));
    VERIFY_OK(users().save(chief, second.id));
    VERIFY_ERROR(users().save(aUser(u"third"_s, Role::Journalist), people.chief), ErrorCode::Forbidden);
}

void UserContract::every_change_of_people_is_audited_and_told()
{
    const qint64 before = eventCount();
    User user = must(users().save(aUser(u"new"_s, Role::Journalist), people.chief));
    QCOMPARE(lastEvent().action, u"user.create"_s);
    QCOMPARE(lastEvent().subject, user.id.toString());
    QCOMPARE(lastEvent().actor, people.chief);
    QCOMPARE(lastEvent().detail, u"new: journalist"_s);
    user.roles = Role::SubEditor | Role::Chief;
    must(users().save(user, people.chief));
    QCOMPARE(lastEvent().action, u"user.save"_s);
    QCOMPARE(lastEvent().detail, u"new: subeditor chief"_s);
    QVERIFY(stores().takeChanges().users);
    must(users().save(user, people.chief));
    QCOMPARE(eventCount(), before + 2);
    QVERIFY(stores().takeChanges().isEmpty());
}

void UserContract::a_person_is_changed_from_what_is_stored()
{
    const auto promote = [](User &user) {
        user.roles |= Role::Translator;
        return ok();
    };
    const auto changed = users().change(people.author, promote, people.chief);
    VERIFY_OK(changed);
    QCOMPARE(changed->roles, Role::Journalist | Role::Translator);
    QVERIFY(must(users().user(people.author)) == *changed);
    VERIFY_ERROR(users().change(people.colleague, promote, people.author), ErrorCode::Forbidden);
    VERIFY_ERROR(users().change(UserId::make(clock.now()), promote, people.chief), ErrorCode::NotFound);
    const auto refuse = [](User &user) -> Result<void> {
        user.isActive = false;
        return fail(ErrorCode::Cancelled);
    };
    VERIFY_ERROR(users().change(people.author, refuse, people.chief), ErrorCode::Cancelled);
    QVERIFY(must(users().user(people.author)).isActive);
}

void UserContract::settings_come_back_as_saved()
{
    NewsroomSettings wanted;
    wanted.name = {{Language::English, u"Zahwan \"News\" Agency"_s}, {Language::Arabic, u"وكالة أنباء زهوان"_s}};
    wanted.agency = {{Language::English, u"ZNA"_s}};
    wanted.datelineTemplate = {{Language::Arabic, u"{place}[، {date}]- "_s}};
    wanted.desks = {Desk{u"local"_s, {{Language::Arabic, u"محليات"_s}}}, Desk{u"a-1_b.c"_s, {}}};
    wanted.dictionaries = {{Language::English, u"en_GB"_s}};
    wanted.monthSet = u"levant"_s;
    wanted.styleFolder = u"/srv/أسلوب"_s;
    wanted.disabledRules = {u"style.comma"_s};
    VERIFY_OK(settings().save(wanted, people.chief));
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(settings().settings()) == wanted);
    wanted.desks.removeFirst();
    VERIFY_OK(settings().save(wanted, people.chief));
    QVERIFY(must(settings().settings()) == wanted);
}

void UserContract::a_new_newsroom_has_empty_settings()
{
    QVERIFY(must(settings().settings()) == NewsroomSettings());
}

void UserContract::only_a_chief_changes_settings()
{
    NewsroomSettings wanted;
    wanted.agency = {{Language::English, u"ZNA"_s}};
    for (const UserId person : {people.author, people.subEditor, people.inactive, people.guest, UserId()})
        VERIFY_ERROR(settings().save(wanted, person), ErrorCode::Forbidden);
    QVERIFY(must(settings().settings()) == NewsroomSettings());
}

void UserContract::bad_settings_are_refused()
{
    NewsroomSettings unsafe;
    unsafe.name = {{Language::English, u"a"_s + QChar(0)}};
    NewsroomSettings badDesk;
    badDesk.desks = {Desk{u"Local Desk"_s, {}}};
    NewsroomSettings twice;
    twice.desks = {Desk{u"local"_s, {}}, Desk{u"local"_s, {}}};
    NewsroomSettings badMonths;
    badMonths.monthSet = u"nile"_s;
    for (const NewsroomSettings &bad : {unsafe, badDesk, twice, badMonths})
        VERIFY_ERROR(settings().save(bad, people.chief), ErrorCode::InvalidInput);
    QVERIFY(must(settings().settings()) == NewsroomSettings());
}

void UserContract::a_change_of_settings_is_audited_and_told()
{
    const qint64 before = eventCount();
    NewsroomSettings wanted;
    wanted.agency = {{Language::English, u"ZNA"_s}};
    must(settings().save(wanted, people.chief));
    QCOMPARE(lastEvent().action, u"settings.save"_s);
    QCOMPARE(lastEvent().actor, people.chief);
    QVERIFY(stores().takeChanges().settings);
    must(settings().save(wanted, people.chief));
    QCOMPARE(eventCount(), before + 1);
    QVERIFY(stores().takeChanges().isEmpty());
}

void UserContract::settings_are_changed_from_what_is_stored()
{
    NewsroomSettings wanted;
    wanted.agency = {{Language::English, u"ZNA"_s}};
    must(settings().save(wanted, people.chief));
    const auto addMonths = [](NewsroomSettings &now) {
        now.monthSet = u"levant"_s;
        return ok();
    };
    VERIFY_ERROR(settings().change(addMonths, people.author), ErrorCode::Forbidden);
    const auto changed = settings().change(addMonths, people.chief);
    VERIFY_OK(changed);
    wanted.monthSet = u"levant"_s;
    QVERIFY(*changed == wanted);
    const auto refuse = [](NewsroomSettings &now) -> Result<void> {
        now.agency = {};
        return fail(ErrorCode::Cancelled);
    };
    VERIFY_ERROR(settings().change(refuse, people.chief), ErrorCode::Cancelled);
    QVERIFY(must(settings().settings()) == wanted);
}

void UserContract::a_desk_with_articles_does_not_go()
{
    const ArticleContent story = aStory(u"flood"_s);
    NewsroomSettings wanted;
    wanted.desks = {Desk{story.desk, {}}, Desk{u"empty"_s, {}}};
    must(settings().save(wanted, people.chief));
    (void)article(Status::Draft, story);
    (void)article(Status::Released, story);
    const auto refused = settings().save({}, people.chief);
    VERIFY_ERROR(refused, ErrorCode::Conflict);
    QCOMPARE(refused.error().items, (QStringList{story.desk, u"2"_s}));
    QVERIFY(must(settings().settings()) == wanted);
    wanted.desks.removeLast();
    VERIFY_OK(settings().save(wanted, people.chief));
}

void UserContract::the_last_name_of_a_newsroom_stays()
{
    NewsroomSettings wanted;
    wanted.name = {{Language::English, u"Zahwan News"_s}};
    must(settings().save(wanted, people.chief));
    VERIFY_ERROR(settings().save({}, people.chief), ErrorCode::InvalidInput);
    wanted.name = {{Language::Arabic, u"أنباء زهوان"_s}};
    VERIFY_OK(settings().save(wanted, people.chief));
}

QTEST_GUILESS_MAIN(UserContract)
#include "usercontract.moc"
