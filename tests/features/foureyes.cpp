// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

using namespace nashra;
using namespace nashra::features;
using namespace Qt::StringLiterals;

/// Nobody approves what he wrote: a story has an author and somebody else who says yes to it.
class FourEyes : public FeatureTest
{
    Q_OBJECT

private slots:
    void a_story_goes_out_after_a_second_person_approved_it();
    void a_sub_editor_does_not_approve_what_he_wrote_himself();
    void a_word_changed_after_the_approval_takes_it_away();
    void a_kill_needs_two_people();
};

void FourEyes::a_story_goes_out_after_a_second_person_approved_it()
{
    // Given a story that its author has handed in
    Program *const author = programOf(people.author);
    author->write(u"Harbour reopens"_s, u"The harbour reopened."_s);
    const Article written = testlib::must(author->save());
    VERIFY_OK(author->takes(written.id, Action::Submit));
    // When he tries to approve it, he is refused
    VERIFY_ERROR(author->takes(written.id, Action::Approve), ErrorCode::Forbidden);
    // And when a sub-editor approves and releases it
    Program *const subEditor = programOf(people.subEditor);
    VERIFY_OK(subEditor->takes(written.id, Action::Approve));
    VERIFY_OK(subEditor->takes(written.id, Action::Release));
    // Then it is out, and says who approved it
    const Article released = author->stored(written.id);
    QCOMPARE(released.status, Status::Released);
    QCOMPARE(released.approval->by, people.subEditor);
    QCOMPARE(released.releasedRevision, std::optional<int>(released.revision));
    verifyAudit();
}

void FourEyes::a_sub_editor_does_not_approve_what_he_wrote_himself()
{
    // Given a sub-editor with a story of his own
    Program *const subEditor = programOf(people.subEditor);
    subEditor->write(u"Storm"_s, u"A storm came."_s);
    const Article written = testlib::must(subEditor->save());
    VERIFY_OK(subEditor->takes(written.id, Action::Submit));
    // When he approves it
    const auto answer = subEditor->takes(written.id, Action::Approve);
    // Then four eyes are asked for, the window knew it beforehand, and another sub-editor may
    VERIFY_ERROR(answer, ErrorCode::FourEyes);
    VERIFY_ERROR(subEditor->open(written.id).canAct(Action::Approve), ErrorCode::FourEyes);
    VERIFY_OK(programOf(people.otherSubEditor)->takes(written.id, Action::Approve));
}

void FourEyes::a_word_changed_after_the_approval_takes_it_away()
{
    // Given an approved story
    const Article approved = story(u"PORT"_s, Status::Approved);
    // When its author changes one word
    Program *const author = programOf(people.author);
    author->open(approved.id);
    author->type(u"Heavily: "_s);
    // Then saving it asks for the approval first
    VERIFY_ERROR(author->save(), ErrorCode::WrongState);
    QCOMPARE(author->stored(approved.id).status, Status::Approved);
    // When it may be dropped
    const Article changed = testlib::must(author->save(presentation::EditingSession::OnApproval::Drop));
    // Then it is a draft again and cannot be released
    QCOMPARE(changed.status, Status::Draft);
    QVERIFY(!changed.approval);
    VERIFY_ERROR(programOf(people.subEditor)->takes(approved.id, Action::Release), ErrorCode::WrongState);
}

void FourEyes::a_kill_needs_two_people()
{
    // Given a released story
    const Article released = story(u"PORT"_s, Status::Released);
    Program *const chief = programOf(people.chief);
    const auto kill = [&](std::optional<UserId> second) {
        return chief->takes(released.id, Action::Kill, {u"It never happened"_s, {}, second, {}});
    };
    // When the chief kills it alone, or confirms himself, he is refused
    VERIFY_ERROR(kill({}), ErrorCode::FourEyes);
    VERIFY_ERROR(kill(people.chief), ErrorCode::FourEyes);
    QCOMPARE(chief->stored(released.id).status, Status::Released);
    // And when a second person confirms, it is killed
    VERIFY_OK(kill(people.subEditor));
    QCOMPARE(chief->stored(released.id).status, Status::Killed);
    QCOMPARE(chief->stored(released.id).note, u"It never happened"_s);
    verifyAudit();
}

QTEST_MAIN(FourEyes)
#include "foureyes.moc"
