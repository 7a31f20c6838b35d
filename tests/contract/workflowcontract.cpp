// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <array>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What ArticleStore promises of the workflow: who may take an article where, whatever the caller believes.
class WorkflowContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void every_step_is_allowed_to_whom_the_table_says_and_to_nobody_else_data();
    void every_step_is_allowed_to_whom_the_table_says_and_to_nobody_else();
    void every_step_writes_one_audit_event();
    void the_author_never_approves_his_own_article_data();
    void the_author_never_approves_his_own_article();
    void roles_are_those_the_store_has_now();
    void an_incomplete_draft_is_not_submitted();
    void approval_pins_the_revision();
    void an_edit_drops_the_approval();
    void a_step_from_an_older_revision_is_a_conflict();
    void a_return_needs_a_note_and_keeps_it();
    void a_release_waits_for_the_embargo();
    void what_is_flagged_is_not_released();
    void a_release_numbers_the_dispatch();
    void a_follow_up_makes_the_next_version_and_leaves_what_was_released();
    void a_follow_up_needs_its_class();
    void a_kill_needs_a_reason_and_a_second_person();
    void a_story_that_went_out_is_killed_whatever_its_follow_up_does();
    void a_spiked_article_keeps_all_its_text();
    void a_refused_step_changes_nothing();

private:
    /// Each person of the matrix, by a name for messages.
    [[nodiscard]] QList<std::pair<QString, UserId>> persons() const;
};

namespace {

/// One line of the table in the design: the state it leads to and who may do it.
struct Step
{
    Action action;
    Status from;
    Status to;
    QStringList who;
};

const QStringList authorOrEditors{u"author"_s, u"sub-editor"_s, u"chief"_s};
const QStringList editors{u"sub-editor"_s, u"chief"_s};
const std::array steps{
    Step{Action::Submit, Status::Draft, Status::Submitted, {u"author"_s, u"chief"_s}},
    Step{Action::Return, Status::Submitted, Status::Draft, editors},
    Step{Action::Approve, Status::Submitted, Status::Approved, editors},
    Step{Action::Reopen, Status::Approved, Status::Draft, authorOrEditors},
    Step{Action::Release, Status::Approved, Status::Released, editors},
    Step{Action::FollowUp, Status::Released, Status::Draft, authorOrEditors},
    Step{Action::Kill, Status::Released, Status::Killed, {u"chief"_s}},
    Step{Action::Spike, Status::Draft, Status::Spiked, authorOrEditors},
    Step{Action::Spike, Status::Submitted, Status::Spiked, authorOrEditors},
    Step{Action::Unspike, Status::Spiked, Status::Draft, authorOrEditors},
};

constexpr std::array allStates{Status::Draft,    Status::Submitted, Status::Approved,
                               Status::Released, Status::Killed,    Status::Spiked};
constexpr std::array allActions{Action::Submit,   Action::Return, Action::Approve, Action::Reopen, Action::Release,
                                Action::FollowUp, Action::Kill,   Action::Spike,   Action::Unspike};

const Step *findStep(Action action, Status from)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const Step &s) { return s.action == action && s.from == from; });
    return found == steps.end() ? nullptr : &*found;
}

} // namespace

QList<std::pair<QString, UserId>> WorkflowContract::persons() const
{
    return {{u"author"_s, people.author},         {u"sub-editor"_s, people.otherSubEditor},
            {u"chief"_s, people.chief},           {u"other journalist"_s, people.colleague},
            {u"translator"_s, people.translator}, {u"left"_s, people.inactive},
            {u"no role"_s, people.guest},         {u"nobody"_s, UserId()}};
}

void WorkflowContract::every_step_is_allowed_to_whom_the_table_says_and_to_nobody_else_data()
{
    QTest::addColumn<Status>("status");
    for (const Status status : allStates)
        QTest::newRow(qPrintable(statusName(status))) << status;
}

void WorkflowContract::every_step_is_allowed_to_whom_the_table_says_and_to_nobody_else()
{
    QFETCH(Status, status);
    const ActionArguments arguments{u"note"_s, FollowUpClass::Correction, people.subEditor, clock.now()};
    const auto all = persons();
    Article current = article(status, u"flood"_s);
    for (const Action action : allActions) {
        for (const auto &[name, person] : all) {
            const QByteArray what = (name + u": "_s + actionName(action) + u' ' + statusName(status)).toUtf8();
            const Step *step = findStep(action, status);
            const bool isPerson = name != u"left"_s && name != u"nobody"_s;
            const auto result = act(articles(), current, action, person, arguments);
            if (step && step->who.contains(name)) {
                QVERIFY2(result.has_value(), what + ' ' + describe(result));
                QVERIFY2(result->status == step->to, what);
                QVERIFY2(must(articles().article(current.id)) == *result, what);
                current = article(status, u"flood"_s);
                continue;
            }
            const ErrorCode expected = step || !isPerson ? ErrorCode::Forbidden : ErrorCode::WrongState;
            QVERIFY2(!result.has_value(), what);
            QVERIFY2(result.error().code == expected, what + ' ' + describe(result));
            QVERIFY2(must(articles().article(current.id)) == current, what);
        }
    }
}

void WorkflowContract::every_step_writes_one_audit_event()
{
    for (const Step &step : steps) {
        const Article before = article(step.from, u"flood"_s);
        const qint64 events = eventCount();
        clock.advance(10);
        const ActionArguments arguments{u"why"_s, FollowUpClass::Update, people.subEditor, clock.now()};
        must(act(articles(), before, step.action, people.chief, arguments));
        QCOMPARE(eventCount(), events + 1);
        const AuditEvent event = lastEvent();
        QCOMPARE(event.action, u"article."_s + actionName(step.action));
        QCOMPARE(event.subject, before.id.toString());
        QCOMPARE(event.actor, people.chief);
        QCOMPARE(event.revision, before.revision);
        QCOMPARE(event.at, clock.now());
    }
}

void WorkflowContract::the_author_never_approves_his_own_article_data()
{
    QTest::addColumn<Roles>("roles");
    QTest::newRow("sub-editor") << Roles(Role::SubEditor);
    QTest::newRow("chief") << Roles(Role::Chief);
    QTest::newRow("everything") << Roles(Role::Journalist | Role::SubEditor | Role::Translator | Role::Chief);
}

void WorkflowContract::the_author_never_approves_his_own_article()
{
    QFETCH(Roles, roles);
    const User writer = must(users().save(aUser(u"writer"_s, roles), people.chief));
    Article written = must(articles().create(aStory(u"flood"_s), writer.id));
    // Another's edit does not make it another's article.
    written = must(articles().save(written.id, 1, aStory(u"flood"_s, u"Edited."_s), people.subEditor));
    written = must(act(articles(), written, Action::Submit, people.chief));
    VERIFY_ERROR(act(articles(), written, Action::Approve, writer.id), ErrorCode::FourEyes);
    QVERIFY(must(articles().article(written.id)) == written);
    VERIFY_OK(act(articles(), written, Action::Approve, people.subEditor));
}

void WorkflowContract::roles_are_those_the_store_has_now()
{
    const Article submitted = article(Status::Submitted, u"flood"_s);
    User editor = must(users().user(people.subEditor));
    editor.roles = Role::Journalist;
    must(users().save(editor, people.chief));
    VERIFY_ERROR(act(articles(), submitted, Action::Approve, editor.id), ErrorCode::Forbidden);

    editor.roles = Role::SubEditor;
    editor.isActive = false;
    must(users().save(editor, people.chief));
    VERIFY_ERROR(act(articles(), submitted, Action::Approve, editor.id), ErrorCode::Forbidden);

    editor.isActive = true;
    must(users().save(editor, people.chief));
    VERIFY_OK(act(articles(), submitted, Action::Approve, editor.id));
}

void WorkflowContract::an_incomplete_draft_is_not_submitted()
{
    ArticleContent content = aStory(u"flood"_s, u"  "_s);
    content.headline.clear();
    const Article draft = must(articles().create(content, people.author));
    const auto refused = act(articles(), draft, Action::Submit, people.author);
    VERIFY_ERROR(refused, ErrorCode::Incomplete);
    QCOMPARE(refused.error().items, (QStringList{u"headline"_s, u"body"_s}));
}

void WorkflowContract::approval_pins_the_revision()
{
    const Article draft = article(Status::Draft, u"flood"_s);
    const Article second = must(articles().save(draft.id, 1, aStory(u"flood"_s, u"Again."_s), people.author));
    const Article submitted = must(act(articles(), second, Action::Submit, people.author));
    clock.advance(5000);
    const auto approved = act(articles(), submitted, Action::Approve, people.subEditor);
    VERIFY_OK(approved);
    QVERIFY(approved->approval == (Approval{2, people.subEditor, clock.now()}));
    QCOMPARE(approved->revision, 2);
}

void WorkflowContract::an_edit_drops_the_approval()
{
    const Article approved = article(Status::Approved, u"flood"_s);
    const auto edited = articles().save(approved.id, 1, aStory(u"flood"_s, u"One word more."_s), people.subEditor);
    VERIFY_OK(edited);
    QCOMPARE(edited->status, Status::Draft);
    QVERIFY(!edited->approval);
    QVERIFY(*edited == must(articles().article(approved.id)));
    const ActionArguments now{{}, {}, {}, clock.now()};
    VERIFY_ERROR(act(articles(), *edited, Action::Release, people.subEditor, now), ErrorCode::WrongState);
}

void WorkflowContract::a_step_from_an_older_revision_is_a_conflict()
{
    const Article submitted = article(Status::Submitted, u"flood"_s);
    const Article edited = must(articles().save(submitted.id, 1, aStory(u"flood"_s, u"Slipped in."_s), people.author));
    const qint64 events = eventCount();
    // What the sub-editor read is not what would be approved.
    VERIFY_ERROR(act(articles(), submitted, Action::Approve, people.subEditor), ErrorCode::Conflict);
    QVERIFY(must(articles().article(submitted.id)) == edited);
    QCOMPARE(eventCount(), events);
    VERIFY_OK(act(articles(), edited, Action::Approve, people.subEditor));
}

void WorkflowContract::a_return_needs_a_note_and_keeps_it()
{
    const Article submitted = article(Status::Submitted, u"flood"_s);
    for (const QString &note : {QString(), u"  "_s}) {
        const ActionArguments arguments{note, {}, {}, {}};
        VERIFY_ERROR(act(articles(), submitted, Action::Return, people.subEditor, arguments), ErrorCode::NoteRequired);
    }
    const ActionArguments arguments{u"who says so? \u202Bمن قال\u202C"_s, {}, {}, {}};
    const auto returned = act(articles(), submitted, Action::Return, people.subEditor, arguments);
    VERIFY_OK(returned);
    QCOMPARE(must(articles().article(submitted.id)).note, arguments.note);
    QCOMPARE(lastEvent().detail, arguments.note);
}

void WorkflowContract::a_release_waits_for_the_embargo()
{
    ArticleContent content = aStory(u"flood"_s);
    const Instant lift{clock.now().ms + 60'000};
    content.embargoUntil = lift;
    const Article approved = article(Status::Approved, content);
    const auto releaseAt = [&](Instant now) {
        return act(articles(), approved, Action::Release, people.subEditor, ActionArguments{{}, {}, {}, now});
    };
    for (const Instant early : {Instant{}, clock.now(), Instant{lift.ms - 1}}) {
        const auto refused = releaseAt(early);
        VERIFY_ERROR(refused, ErrorCode::EmbargoActive);
        QCOMPARE(refused.error().items, QStringList{QString::number(lift.ms)});
    }
    VERIFY_OK(releaseAt(lift));
}

void WorkflowContract::what_is_flagged_is_not_released()
{
    ArticleContent content = aStory(u"flood"_s);
    content.notForPublication = true;
    const Article approved = article(Status::Approved, content);
    const ActionArguments now{{}, {}, {}, clock.now()};
    VERIFY_ERROR(act(articles(), approved, Action::Release, people.chief, now), ErrorCode::NotForPublication);
}

void WorkflowContract::a_release_numbers_the_dispatch()
{
    for (int number = 1; number <= 3; ++number) {
        const Article approved = article(Status::Approved, u"flood"_s);
        QCOMPARE(approved.releaseNumber, 0);
        clock.advance(1000);
        const ActionArguments now{{}, {}, {}, clock.now()};
        const auto released = act(articles(), approved, Action::Release, people.subEditor, now);
        VERIFY_OK(released);
        QCOMPARE(released->releaseNumber, number);
        QCOMPARE(released->releasedRevision, std::optional(1));
        QCOMPARE(released->releasedAt, std::optional(clock.now()));
        QVERIFY(released->approval == approved.approval);
    }
}

void WorkflowContract::a_follow_up_makes_the_next_version_and_leaves_what_was_released()
{
    const Article released = article(Status::Released, u"flood"_s);
    const ActionArguments arguments{{}, FollowUpClass::Correction, {}, clock.now()};
    const auto opened = act(articles(), released, Action::FollowUp, people.author, arguments);
    VERIFY_OK(opened);
    QCOMPARE(opened->version, 2);
    QCOMPARE(opened->followUp, std::optional(FollowUpClass::Correction));
    QCOMPARE(opened->revision, 1);
    QVERIFY(!opened->approval);

    Article next = must(articles().save(opened->id, 1, aStory(u"flood"_s, u"Corrected."_s), people.author));
    QCOMPARE(next.releasedRevision, std::optional(1));
    QCOMPARE(next.releaseNumber, released.releaseNumber);
    QVERIFY(must(articles().content(next.id, *next.releasedRevision)) == released.content);

    next = must(act(articles(), next, Action::Submit, people.author));
    next = must(act(articles(), next, Action::Approve, people.subEditor));
    next = must(act(articles(), next, Action::Release, people.subEditor, arguments));
    QCOMPARE(next.releasedRevision, std::optional(2));
    QVERIFY(next.releaseNumber > released.releaseNumber);
    QCOMPARE(next.version, 2);
}

void WorkflowContract::a_follow_up_needs_its_class()
{
    const Article released = article(Status::Released, u"flood"_s);
    VERIFY_ERROR(act(articles(), released, Action::FollowUp, people.author), ErrorCode::InvalidInput);
}

void WorkflowContract::a_kill_needs_a_reason_and_a_second_person()
{
    const Article released = article(Status::Released, u"flood"_s);
    const auto kill = [&](const QString &reason, std::optional<UserId> second) {
        const ActionArguments arguments{reason, {}, second, clock.now()};
        return act(articles(), released, Action::Kill, people.chief, arguments);
    };
    VERIFY_ERROR(kill({}, people.subEditor), ErrorCode::NoteRequired);
    VERIFY_ERROR(kill(u"untrue"_s, {}), ErrorCode::FourEyes);
    VERIFY_ERROR(kill(u"untrue"_s, people.chief), ErrorCode::FourEyes);
    VERIFY_ERROR(kill(u"untrue"_s, UserId::make(clock.now())), ErrorCode::FourEyes);
    VERIFY_ERROR(kill(u"untrue"_s, people.inactive), ErrorCode::FourEyes);
    VERIFY_ERROR(kill(u"untrue"_s, people.author), ErrorCode::FourEyes);
    QVERIFY(must(articles().article(released.id)) == released);
    const auto killed = kill(u"untrue"_s, people.subEditor);
    VERIFY_OK(killed);
    QCOMPARE(killed->status, Status::Killed);
    QCOMPARE(killed->note, u"untrue"_s);
    QCOMPARE(killed->releasedRevision, released.releasedRevision);
}

void WorkflowContract::a_story_that_went_out_is_killed_whatever_its_follow_up_does()
{
    const Article released = article(Status::Released, u"flood"_s);
    const ActionArguments arguments{u"untrue"_s, FollowUpClass::Update, people.subEditor, clock.now()};
    Article next = must(act(articles(), released, Action::FollowUp, people.author, arguments));
    next = must(articles().save(next.id, 1, aStory(u"flood"_s, u"More."_s), people.author));
    next = must(act(articles(), next, Action::Submit, people.author));
    next = must(act(articles(), next, Action::Approve, people.subEditor));
    const auto killed = act(articles(), next, Action::Kill, people.chief, arguments);
    VERIFY_OK(killed);
    QCOMPARE(killed->status, Status::Killed);
    QVERIFY(!killed->approval);
    QCOMPARE(killed->releasedRevision, std::optional(1));
}

void WorkflowContract::a_spiked_article_keeps_all_its_text()
{
    const Article draft = article(Status::Draft, u"flood"_s);
    const Article second = must(articles().save(draft.id, 1, aStory(u"flood"_s, u"Again."_s), people.author));
    const Article spiked = must(act(articles(), second, Action::Spike, people.author));
    QVERIFY(spiked.content == second.content);
    QVERIFY(must(articles().content(draft.id, 1)) == draft.content);
    QCOMPARE(must(articles().page({Status::Spiked, {}, {}, {}, {}}, 0, 10)).size(), 1);
    const auto back = act(articles(), spiked, Action::Unspike, people.author);
    VERIFY_OK(back);
    QCOMPARE(back->status, Status::Draft);
    QVERIFY(back->content == second.content);
}

void WorkflowContract::a_refused_step_changes_nothing()
{
    const Article approved = article(Status::Approved, u"flood"_s);
    (void)stores().takeChanges();
    const qint64 events = eventCount();
    const QList<ArticleSummary> before = allArticles();
    const QList<ArticleCount> counts = must(articles().counts());
    VERIFY_ERROR(act(articles(), approved, Action::Release, people.author, {{}, {}, {}, clock.now()}),
                 ErrorCode::Forbidden);
    VERIFY_ERROR(act(articles(), approved, Action::Submit, people.chief), ErrorCode::WrongState);
    QVERIFY(must(articles().article(approved.id)) == approved);
    QVERIFY(allArticles() == before);
    QCOMPARE(eventCount(), events);
    QVERIFY(must(articles().counts()).size() == counts.size());
    QVERIFY(stores().takeChanges().isEmpty());
}

QTEST_GUILESS_MAIN(WorkflowContract)
#include "workflowcontract.moc"
