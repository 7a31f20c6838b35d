// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/presentation/sessionfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// Two people on one article: nobody's text is lost, and both are told.
class TestEditingSessionConflicts : public QObject
{
    Q_OBJECT

private slots:
    void a_clean_session_shows_what_a_colleague_saved();
    void a_dirty_session_keeps_its_text_and_tells();
    void a_save_that_lost_the_race_keeps_the_text_as_a_draft();
    void taking_the_newer_text_keeps_mine_as_a_draft();
    void what_is_typed_while_mine_is_kept_is_kept_too();
    void a_newer_revision_is_found_whatever_the_clock_of_its_writer_says();
    void keeping_mine_goes_on_top_of_the_newer_revision();
    void keeping_the_same_text_twice_makes_one_draft();
    void a_draft_that_cannot_be_kept_keeps_the_screen();
    void an_action_of_a_colleague_is_followed_without_touching_the_text();
    void an_approval_is_for_the_text_that_was_read();
    void no_save_drops_an_approval_unasked();
    void text_put_aside_gives_way_to_the_approved_one();
    void recovered_work_on_an_old_revision_is_in_conflict();

private:
    static QList<KeptDraft> drafts(SessionFixture &room)
    {
        return testlib::must(room.stores.articles().keptDrafts(room.people.author));
    }
};

void TestEditingSessionConflicts::a_clean_session_shows_what_a_colleague_saved()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QSignalSpy reloaded(&session, &EditingSession::reloaded);
    const Article theirs = room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_COMPARE(reloaded.size(), 1);
    QCOMPARE(session.content(), theirs.content);
    QCOMPARE(session.article().revision, 2);
    QVERIFY(!session.isDirty());
    QVERIFY(!session.newerArticle());
}

void TestEditingSessionConflicts::a_dirty_session_keeps_its_text_and_tells()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QSignalSpy found(&session, &EditingSession::newerRevisionFound);
    room.type(0, 0, u"Mine: "_s);
    const Article theirs = room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(session.newerArticle()->revision, theirs.revision);
    QCOMPARE(session.content().body.text(), u"Mine: It rained."_s);
    QVERIFY(session.isDirty());
}

void TestEditingSessionConflicts::a_save_that_lost_the_race_keeps_the_text_as_a_draft()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QSignalSpy conflicted(&session, &EditingSession::conflicted);
    QSignalSpy found(&session, &EditingSession::newerRevisionFound);
    room.type(0, 0, u"Mine: "_s);
    // The colleague's save has not been told yet.
    ArticleContent theirs = article.content;
    theirs.headline = u"Theirs"_s;
    VERIFY_OK(room.stores.articles().save(article.id, 1, theirs, room.people.subEditor));

    VERIFY_ERROR(answerOf(session.save()), ErrorCode::Conflict);
    QCOMPARE(conflicted.size(), 1);
    QCOMPARE(session.content().body.text(), u"Mine: It rained."_s);
    QVERIFY(session.isDirty());
    QTRY_COMPARE(found.size(), 1);
    const auto kept = drafts(room);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().id, conflicted.first().first().value<DraftId>());
    QCOMPARE(kept.first().content.body.text(), u"Mine: It rained."_s);
    QCOMPARE(room.stored(article.id).content.headline, u"Theirs"_s);
}

void TestEditingSessionConflicts::taking_the_newer_text_keeps_mine_as_a_draft()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Mine: "_s);
    room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_VERIFY(session.newerArticle().has_value());
    VERIFY_OK(answerOf(session.takeNewer()));
    QCOMPARE(session.content().body.text(), u"It snowed."_s);
    QVERIFY(!session.isDirty());
    QVERIFY(!session.newerArticle());
    QCOMPARE(drafts(room).size(), 1);
    QCOMPARE(drafts(room).first().content.body.text(), u"Mine: It rained."_s);
    QVERIFY(room.journals.edits(article.id).isEmpty());
    VERIFY_ERROR(answerOf(session.takeNewer()), ErrorCode::NotFound);
}

void TestEditingSessionConflicts::what_is_typed_while_mine_is_kept_is_kept_too()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Mine: "_s);
    room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_VERIFY(session.newerArticle().has_value());
    room.executor.setHeld(true);
    const auto taken = session.takeNewer();
    room.type(0, 0, u"All "_s);
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(taken));
    QCOMPARE(session.content().body.text(), u"It snowed."_s);
    QStringList kept;
    for (const KeptDraft &draft : drafts(room))
        kept << draft.content.body.text();
    QVERIFY2(kept.contains(u"All Mine: It rained."_s), qPrintable(kept.join(u'|')));
}

void TestEditingSessionConflicts::a_newer_revision_is_found_whatever_the_clock_of_its_writer_says()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.clock.advance(-3'600'000);
    room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_COMPARE(session.content().body.text(), u"It snowed."_s);
}

void TestEditingSessionConflicts::keeping_mine_goes_on_top_of_the_newer_revision()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Mine: "_s);
    const Article theirs = room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_VERIFY(session.newerArticle().has_value());
    session.keepMine();
    QVERIFY(session.isDirty());
    QVERIFY(!session.newerArticle());
    QCOMPARE(testlib::must(answerOf(session.save())).revision, 3);
    QCOMPARE(room.stored(article.id).content.body.text(), u"Mine: It rained."_s);
    QCOMPARE(testlib::must(room.stores.articles().content(article.id, 2)), theirs.content);
}

void TestEditingSessionConflicts::keeping_the_same_text_twice_makes_one_draft()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Mine: "_s);
    VERIFY_OK(room.stores.articles().save(article.id, 1, testlib::aStory(u"theirs"_s), room.people.subEditor));
    VERIFY_ERROR(answerOf(session.save()), ErrorCode::Conflict); // keeps a draft
    QTRY_VERIFY(session.newerArticle().has_value());
    VERIFY_OK(answerOf(session.takeNewer())); // would keep it again
    QCOMPARE(drafts(room).size(), 1);
}

void TestEditingSessionConflicts::a_draft_that_cannot_be_kept_keeps_the_screen()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QSignalSpy failed(&session, &EditingSession::failed);
    room.type(0, 0, u"Mine: "_s);
    room.saveElsewhere(article.id, {u"It snowed."_s});
    QTRY_VERIFY(session.newerArticle().has_value());
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(session.takeNewer()), ErrorCode::DiskFull);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session.content().body.text(), u"Mine: It rained."_s);
    QVERIFY(session.isDirty());
    QVERIFY(session.newerArticle().has_value());
}

void TestEditingSessionConflicts::an_action_of_a_colleague_is_followed_without_touching_the_text()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Submitted);
    EditingSession &session = room.open(article);
    QSignalSpy changed(&session, &EditingSession::articleChanged);
    room.type(0, 0, u"Mine: "_s);
    VERIFY_OK(testlib::act(room.stores.articles(), article, Action::Return, room.people.subEditor,
                           {u"Who said so?"_s, {}, {}, room.clock.now()}));
    room.tell();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session.article().status, Status::Draft);
    QCOMPARE(session.article().note, u"Who said so?"_s);
    QCOMPARE(session.content().body.text(), u"Mine: It rained."_s);
    QVERIFY(!session.newerArticle());
    QCOMPARE(testlib::must(answerOf(session.save())).revision, 2);
}

void TestEditingSessionConflicts::an_approval_is_for_the_text_that_was_read()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Submitted);
    room.sit(room.people.otherSubEditor);
    EditingSession &session = room.open(article);
    // The newer text is on its way to the screen when the key is pressed.
    room.saveElsewhere(article.id, {u"It snowed."_s});
    QCOMPARE(session.content().body.text(), u"It rained."_s);
    VERIFY_ERROR(answerOf(session.act(Action::Approve)), ErrorCode::Conflict);
    QCOMPARE(room.stored(article.id).status, Status::Submitted);
    QTRY_COMPARE(session.content().body.text(), u"It snowed."_s);
    VERIFY_OK(answerOf(session.act(Action::Approve)));
}

void TestEditingSessionConflicts::no_save_drops_an_approval_unasked()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Submitted);
    EditingSession &session = room.open(article);
    QSignalSpy failed(&session, &EditingSession::failed);
    room.type(0, 0, u"Late: "_s);
    // The colleague's yes has not been told yet when the key is pressed.
    VERIFY_OK(room.stores.articles().transition(article.id, 1, Action::Approve, {}, room.people.subEditor));
    for (const auto &answer : {answerOf(session.save()), answerOf(session.act(Action::Submit))}) {
        VERIFY_ERROR(answer, ErrorCode::WrongState);
        QVERIFY(EditingSession::isApprovalAtStake(answer.error()));
    }
    QVERIFY(failed.isEmpty()); // the caller asks
    QCOMPARE(room.stored(article.id).status, Status::Approved);
    QVERIFY(session.isDirty());
    QTRY_COMPARE(session.article().status, Status::Approved);
    const Article saved = testlib::must(answerOf(session.save(EditingSession::OnApproval::Drop)));
    QCOMPARE(saved.status, Status::Draft);
    QCOMPARE(saved.content.body.text(), u"Late: It rained."_s);
}

void TestEditingSessionConflicts::text_put_aside_gives_way_to_the_approved_one()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Approved);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Late: "_s);
    VERIFY_OK(answerOf(session.putAside()));
    QCOMPARE(session.content().body.text(), u"It rained."_s);
    QVERIFY(!session.isDirty());
    QCOMPARE(session.article().status, Status::Approved);
    QCOMPARE(drafts(room).size(), 1);
    QCOMPARE(drafts(room).first().content.body.text(), u"Late: It rained."_s);
}

void TestEditingSessionConflicts::recovered_work_on_an_old_revision_is_in_conflict()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    room.open(article);
    room.type(0, 0, u"Mine: "_s);
    room.session.reset(); // a crash
    const Article theirs = room.saveElsewhere(article.id, {u"It snowed."_s});
    const auto work = testlib::must(answerOf(room.journals.recover()));
    QCOMPARE(work.size(), 1);
    EditingSession session(room.desk, room.journals, work.first(), theirs);
    QVERIFY(session.isDirty());
    QCOMPARE(session.content().body.text(), u"Mine: It rained."_s);
    QCOMPARE(session.newerArticle()->revision, theirs.revision);
    VERIFY_ERROR(answerOf(session.save()), ErrorCode::Conflict);
    QCOMPARE(room.stored(article.id).content, theirs.content);
}

QTEST_MAIN(TestEditingSessionConflicts)
#include "test_editingsession_conflicts.moc"
