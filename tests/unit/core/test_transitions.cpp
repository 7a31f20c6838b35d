// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/transitions.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

const QList<Status> allStatuses{Status::Draft,    Status::Submitted, Status::Approved,
                                Status::Released, Status::Killed,    Status::Spiked};
const QList<Action> allActions{Action::Submit,   Action::Return, Action::Approve, Action::Reopen, Action::Release,
                               Action::FollowUp, Action::Kill,   Action::Spike,   Action::Unspike};

/// Somebody in relation to the article.
struct Person
{
    const char *name;
    Roles roles;
    bool isAuthor;
};

const QList<Person> people{
    {"author", Role::Journalist, true},
    {"translating author", Role::Translator, true},
    {"sub-editing author", Role::SubEditor, true},
    {"chief author", Role::Chief, true},
    {"author without a role", {}, true},
    {"colleague", Role::Journalist, false},
    {"translator", Role::Translator, false},
    {"sub-editor", Role::SubEditor, false},
    {"chief", Role::Chief, false},
    {"guest", {}, false},
};

bool isWorkingAuthor(const Person &p)
{
    return p.isAuthor && p.roles != Roles();
}

bool isSubEditor(const Person &p)
{
    return p.roles.testAnyFlags(Role::SubEditor | Role::Chief);
}

bool isChief(const Person &p)
{
    return p.roles.testFlag(Role::Chief);
}

/// One cell of the table: who may take the step, or std::nullopt where there is no such step. Written apart from the
/// code it checks.
using Rule = bool (*)(const Person &);

struct Step
{
    Action action;
    Status from;
    Status to;
    Rule mayDo;
};

bool authorOrSubEditor(const Person &p)
{
    return isWorkingAuthor(p) || isSubEditor(p);
}

bool authorOrChief(const Person &p)
{
    return isWorkingAuthor(p) || isChief(p);
}

const QList<Step> steps{
    {Action::Submit, Status::Draft, Status::Submitted, authorOrChief},
    {Action::Return, Status::Submitted, Status::Draft, isSubEditor},
    {Action::Approve, Status::Submitted, Status::Approved, isSubEditor},
    {Action::Reopen, Status::Approved, Status::Draft, authorOrSubEditor},
    {Action::Release, Status::Approved, Status::Released, isSubEditor},
    {Action::FollowUp, Status::Released, Status::Draft, authorOrSubEditor},
    {Action::Kill, Status::Released, Status::Killed, isChief},
    {Action::Spike, Status::Draft, Status::Spiked, authorOrSubEditor},
    {Action::Spike, Status::Submitted, Status::Spiked, authorOrSubEditor},
    {Action::Unspike, Status::Spiked, Status::Draft, authorOrSubEditor},
};

std::optional<Step> stepFor(Action action, Status from)
{
    for (const Step &step : steps) {
        if (step.action == action && step.from == from)
            return step;
    }
    return std::nullopt;
}

Actor actorFor(const Person &person, const Article &article)
{
    return {person.isAuthor ? article.author : UserId::make(buildTime), person.roles};
}

} // namespace

Q_DECLARE_METATYPE(nashra::Action)
Q_DECLARE_METATYPE(nashra::Status)

class TestTransitions : public QObject
{
    Q_OBJECT

private slots:
    void every_cell_of_the_table_holds_for_everybody_data();
    void every_cell_of_the_table_holds_for_everybody();
    void what_a_submission_lacks_is_listed();
    void the_author_never_approves_even_as_a_chief();
    void a_release_waits_for_the_embargo();
    void what_is_not_for_publication_is_not_released();
    void only_the_approved_revision_is_released();
    void a_story_that_went_out_can_be_killed_during_its_follow_up_data();
    void a_story_that_went_out_can_be_killed_during_its_follow_up();
    void a_return_and_a_kill_need_a_note();
    void a_follow_up_needs_its_class();
    void a_kill_needs_a_second_person();
    void other_actions_need_nothing();
    void editing_follows_the_table_data();
    void editing_follows_the_table();
    void the_allowed_actions_are_those_that_would_succeed();
};

void TestTransitions::every_cell_of_the_table_holds_for_everybody_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Status>("from");
    for (const Action action : allActions) {
        for (const Status from : allStatuses)
            QTest::addRow("%s of %s", qPrintable(actionName(action)), qPrintable(statusName(from))) << action << from;
    }
}

void TestTransitions::every_cell_of_the_table_holds_for_everybody()
{
    QFETCH(Action, action);
    QFETCH(Status, from);
    const auto step = stepFor(action, from);
    Article article = anArticle().inState(from);
    for (const Person &person : people) {
        const auto result = apply(action, article, actorFor(person, article), buildTime);
        const QByteArray seen = QByteArray(person.name) + ": " + describe(result);
        if (!step)
            QVERIFY2(!result && result.error().code == ErrorCode::WrongState, seen.constData());
        else if (!step->mayDo(person))
            QVERIFY2(!result && result.error().code == ErrorCode::Forbidden, seen.constData());
        else if (action == Action::Approve && person.isAuthor)
            QVERIFY2(!result && result.error().code == ErrorCode::FourEyes, seen.constData());
        else
            QVERIFY2(result && *result == step->to, seen.constData());
    }
}

void TestTransitions::what_a_submission_lacks_is_listed()
{
    const UserBuilder writer = aUser().journalist();
    const auto submitted = [&](ArticleBuilder &article) {
        return apply(Action::Submit, article.by(writer.build().id), writer.actor(), buildTime);
    };
    ArticleBuilder bare = anArticle().headlined(u" "_s).withParagraphs({u""_s, u"\t"_s});
    const auto result = submitted(bare);
    VERIFY_ERROR(result, ErrorCode::Incomplete);
    QCOMPARE(result.error().items, (QStringList{u"headline"_s, u"body"_s}));

    ArticleBuilder headless = anArticle().headlined({});
    QCOMPARE(missingForSubmission(headless.content()), QStringList{u"headline"_s});
    ArticleBuilder bodiless = anArticle().withBody({});
    QCOMPARE(missingForSubmission(bodiless.content()), QStringList{u"body"_s});
    QCOMPARE(missingForSubmission(anArticle().content()), QStringList());
}

void TestTransitions::the_author_never_approves_even_as_a_chief()
{
    const UserBuilder chief = aUser().chief().subEditor();
    const Article own = anArticle().by(chief.build().id).submitted();
    VERIFY_ERROR(apply(Action::Approve, own, chief.actor(), buildTime), ErrorCode::FourEyes);
    const Article other = anArticle().submitted();
    VERIFY_OK(apply(Action::Approve, other, chief.actor(), buildTime));
}

void TestTransitions::a_release_waits_for_the_embargo()
{
    const Actor subEditor = aUser().subEditor().actor();
    const Article article = anArticle().embargoedUntil(buildTime).approved();
    const auto early = apply(Action::Release, article, subEditor, Instant{buildTime.ms - 1});
    VERIFY_ERROR(early, ErrorCode::EmbargoActive);
    QCOMPARE(early.error().items, QStringList{QString::number(buildTime.ms)});
    VERIFY_OK(apply(Action::Release, article, subEditor, buildTime));
}

void TestTransitions::what_is_not_for_publication_is_not_released()
{
    const Article article = anArticle().notForPublication().approved();
    VERIFY_ERROR(apply(Action::Release, article, aUser().subEditor().actor(), buildTime), ErrorCode::NotForPublication);
}

void TestTransitions::only_the_approved_revision_is_released()
{
    const Actor subEditor = aUser().subEditor().actor();
    Article article = anArticle().atRevision(3).approved();
    article.approval->revision = 2;
    VERIFY_ERROR(apply(Action::Release, article, subEditor, buildTime), ErrorCode::NotApproved);
    article.approval.reset();
    VERIFY_ERROR(apply(Action::Release, article, subEditor, buildTime), ErrorCode::NotApproved);
}

void TestTransitions::a_story_that_went_out_can_be_killed_during_its_follow_up_data()
{
    QTest::addColumn<Status>("status");
    for (const Status status : {Status::Draft, Status::Submitted, Status::Approved, Status::Spiked})
        QTest::addRow("%s", qPrintable(statusName(status))) << status;
}

void TestTransitions::a_story_that_went_out_can_be_killed_during_its_follow_up()
{
    QFETCH(Status, status);
    const Actor chief = aUser().chief().actor();
    Article article = anArticle().inState(status);
    VERIFY_ERROR(apply(Action::Kill, article, chief, buildTime), ErrorCode::WrongState);

    article.releasedRevision = 1;
    const auto killed = apply(Action::Kill, article, chief, buildTime);
    VERIFY_OK(killed);
    QCOMPARE(*killed, Status::Killed);
    QVERIFY(allowedActions(article, chief, buildTime).contains(Action::Kill));
    VERIFY_ERROR(apply(Action::Kill, article, aUser().subEditor().actor(), buildTime), ErrorCode::Forbidden);
}

void TestTransitions::a_return_and_a_kill_need_a_note()
{
    const Actor actor = aUser().chief().actor();
    ActionArguments arguments;
    arguments.confirmedBy = UserId::make(buildTime);
    for (const Action action : {Action::Return, Action::Kill}) {
        arguments.note = u" \n"_s;
        VERIFY_ERROR(checkArguments(action, actor, arguments), ErrorCode::NoteRequired);
        arguments.note = u"Check the figures"_s;
        VERIFY_OK(checkArguments(action, actor, arguments));
    }
}

void TestTransitions::a_follow_up_needs_its_class()
{
    const Actor actor = aUser().subEditor().actor();
    ActionArguments arguments;
    VERIFY_ERROR(checkArguments(Action::FollowUp, actor, arguments), ErrorCode::InvalidInput);
    arguments.followUp = FollowUpClass::Correction;
    VERIFY_OK(checkArguments(Action::FollowUp, actor, arguments));
}

void TestTransitions::a_kill_needs_a_second_person()
{
    const Actor chief = aUser().chief().actor();
    ActionArguments arguments;
    arguments.note = u"Untrue"_s;
    VERIFY_ERROR(checkArguments(Action::Kill, chief, arguments), ErrorCode::FourEyes);
    arguments.confirmedBy = chief.id;
    VERIFY_ERROR(checkArguments(Action::Kill, chief, arguments), ErrorCode::FourEyes);
    arguments.confirmedBy = UserId();
    VERIFY_ERROR(checkArguments(Action::Kill, chief, arguments), ErrorCode::FourEyes);
    arguments.confirmedBy = UserId::make(buildTime);
    VERIFY_OK(checkArguments(Action::Kill, chief, arguments));
}

void TestTransitions::other_actions_need_nothing()
{
    for (const Action action : allActions) {
        if (action != Action::Return && action != Action::FollowUp && action != Action::Kill)
            VERIFY_OK(checkArguments(action, aUser().actor(), {}));
    }
}

void TestTransitions::editing_follows_the_table_data()
{
    QTest::addColumn<Status>("from");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<Status>("after");
    QTest::newRow("draft") << Status::Draft << true << Status::Draft;
    QTest::newRow("submitted") << Status::Submitted << true << Status::Submitted;
    QTest::newRow("approved") << Status::Approved << true << Status::Draft;
    QTest::newRow("released") << Status::Released << false << Status::Released;
    QTest::newRow("killed") << Status::Killed << false << Status::Killed;
    QTest::newRow("spiked") << Status::Spiked << false << Status::Spiked;
}

void TestTransitions::editing_follows_the_table()
{
    QFETCH(Status, from);
    QFETCH(bool, possible);
    QFETCH(Status, after);
    const Article article = anArticle().inState(from);
    for (const Person &person : people) {
        const auto result = applyEdit(article, actorFor(person, article));
        const QByteArray seen = QByteArray(person.name) + ": " + describe(result);
        if (!authorOrSubEditor(person))
            QVERIFY2(!result && result.error().code == ErrorCode::Forbidden, seen.constData());
        else if (!possible)
            QVERIFY2(!result && result.error().code == ErrorCode::WrongState, seen.constData());
        else
            QVERIFY2(result && *result == after, seen.constData());
    }
}

void TestTransitions::the_allowed_actions_are_those_that_would_succeed()
{
    for (const Status status : allStatuses) {
        const Article article = anArticle().inState(status);
        for (const Person &person : people) {
            const Actor actor = actorFor(person, article);
            QList<Action> expected;
            for (const Action action : allActions) {
                if (apply(action, article, actor, buildTime))
                    expected << action;
            }
            QCOMPARE(allowedActions(article, actor, buildTime), expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "test_transitions.moc"
