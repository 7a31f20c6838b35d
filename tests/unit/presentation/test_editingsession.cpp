// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlecodec.h"
#include "presentation/editor/bodyinsertion.h"
#include "testlib/builders.h"
#include "unit/presentation/sessionfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// One article being edited: what is dirty, what is in the journal, what is in the store.
class TestEditingSession : public QObject
{
    Q_OBJECT

private slots:
    void an_opened_article_is_clean_and_says_the_same();
    void typing_makes_it_dirty_and_undo_makes_it_clean();
    void what_is_typed_is_in_the_journal_without_being_asked();
    void edits_of_the_journal_lead_to_what_is_on_the_screen();
    void saving_makes_a_revision_and_empties_the_journal();
    void saving_what_did_not_change_makes_no_revision();
    void everybody_who_asked_for_a_save_is_answered();
    void a_save_waits_for_a_long_paste();
    void a_new_article_is_created_by_its_first_save();
    void a_failed_save_keeps_it_dirty_and_says_so();
    void what_is_typed_while_saving_stays_dirty();
    void undo_goes_back_over_a_save();
    void header_fields_are_saved_and_journalled();
    void a_header_set_back_is_clean();
    void an_action_saves_first();
    void a_story_without_a_slug_gets_one_when_it_is_submitted();
    void an_action_is_judged_by_the_text_on_the_screen();
    void what_may_not_be_edited_says_why();
    void editing_an_approved_article_reopens_it();
    void words_are_counted_as_they_are_typed();
    void closing_leaves_dirty_work_to_be_recovered();
    void discarding_leaves_nothing();
    void what_another_wrote_is_not_discarded();
    void what_another_wrote_is_kept_aside_for_him();
    void a_clean_page_is_of_whoever_sits_down();
    void a_long_paste_locks_the_text_until_it_is_in();
    void a_full_disk_is_told();
};

void TestEditingSession::an_opened_article_is_clean_and_says_the_same()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Draft, u"One.\nTwo."_s);
    EditingSession &session = room.open(article);
    QVERIFY(!session.isDirty());
    QVERIFY(session.canEdit());
    QCOMPARE(session.content(), article.content);
    QCOMPARE(session.paragraphs(), article.content.body.paragraphs);
    QVERIFY(!session.document().isUndoAvailable());
}

void TestEditingSession::typing_makes_it_dirty_and_undo_makes_it_clean()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    QSignalSpy dirty(&session, &EditingSession::dirtyChanged);
    room.type(0, 2, u" really"_s);
    QVERIFY(session.isDirty());
    QCOMPARE(session.content().body.text(), u"It really rained."_s);
    session.document().undo();
    QVERIFY(!session.isDirty());
    QCOMPARE(dirty.size(), 2);
    QCOMPARE(session.content().body.text(), u"It rained."_s);
}

void TestEditingSession::what_is_typed_is_in_the_journal_without_being_asked()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QTextCursor(&session.document()).insertText(u"Today. "_s); // no flush: the session's own timer does it
    QTRY_COMPARE(room.journals.edits(article.id).size(), 1);
    const BodyEdit edit = std::get<BodyEdit>(room.journals.edits(article.id).first());
    QCOMPARE(edit.first, 0);
    QCOMPARE(edit.removed, 1);
    QCOMPARE(edit.inserted.first().text(), u"Today. It rained."_s);
    QCOMPARE(edit.inserted.first().id, article.content.body.paragraphs.first().id);
}

void TestEditingSession::edits_of_the_journal_lead_to_what_is_on_the_screen()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Draft, u"One.\nTwo.\nThree."_s);
    EditingSession &session = room.open(article);
    room.type(1, 0, u"Number "_s);
    QTextCursor cursor(session.document().findBlockByNumber(2));
    cursor.insertBlock();
    session.flush();
    session.header().setHeadline(u"Counting"_s);
    cursor.setPosition(0);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    session.flush();
    ArticleContent replayed = article.content;
    for (const ArticleEdit &edit : room.journals.edits(article.id))
        VERIFY_OK(applyEdit(replayed, edit));
    QCOMPARE(replayed, session.content());
    QVERIFY(replayed != article.content);
}

void TestEditingSession::saving_makes_a_revision_and_empties_the_journal()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QSignalSpy saved(&session, &EditingSession::saved);
    room.type(0, 10, u" It stopped."_s);
    const Article answer = testlib::must(answerOf(session.save()));
    QCOMPARE(answer.revision, 2);
    QCOMPARE(saved.size(), 1);
    QVERIFY(!session.isDirty());
    QCOMPARE(room.stored(article.id).content, session.content());
    QCOMPARE(testlib::must(room.stores.articles().content(article.id, 1)), article.content);
    QVERIFY(room.journals.edits(article.id).isEmpty());
}

void TestEditingSession::saving_what_did_not_change_makes_no_revision()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QCOMPARE(testlib::must(answerOf(session.save())).revision, 1);
    QCOMPARE(room.stored(article.id).revision, 1);
}

void TestEditingSession::everybody_who_asked_for_a_save_is_answered()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    room.type(0, 0, u"Suddenly. "_s);
    room.executor.setHeld(true);
    const auto first = session.save();
    const auto second = session.save(); // these two will find nothing to do
    const auto third = session.save();
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(first));
    VERIFY_OK(answerOf(second));
    VERIFY_OK(answerOf(third));
    QCOMPARE(session.article().revision, 2);
}

void TestEditingSession::a_save_waits_for_a_long_paste()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    const QStringList lines(4000, u"Rain fell on the harbour all day long, and the boats stayed where they were."_s);
    QTextCursor cursor(&session.document());
    session.insert(cursor, testlib::aBody(lines));
    QVERIFY2(!session.canEdit(), "it is long enough to be put in bit by bit");
    const Article saved = testlib::must(answerOf(session.save()));
    QVERIFY(saved.content.body.paragraphs.size() >= lines.size());
    QVERIFY(!session.isDirty());
}

void TestEditingSession::a_new_article_is_created_by_its_first_save()
{
    SessionFixture room;
    EditingSession &session = room.open(Article());
    QVERIFY(session.isNew());
    QVERIFY(session.canEdit());
    session.header().setHeadline(u"A ferry leaves"_s);
    room.type(0, 0, u"The ferry left."_s);
    const Article first = testlib::must(answerOf(session.save()));
    QVERIFY(!session.isNew());
    QCOMPARE(first.author, room.people.author);
    QCOMPARE(session.id(), first.id);
    room.type(0, 15, u" At noon."_s);
    QCOMPARE(testlib::must(answerOf(session.save())).revision, 2);
    QCOMPARE(room.stored(first.id).content.body.text(), u"The ferry left. At noon."_s);
}

void TestEditingSession::a_failed_save_keeps_it_dirty_and_says_so()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    QSignalSpy failed(&session, &EditingSession::failed);
    room.type(0, 0, u"Yes. "_s);
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(session.save()), ErrorCode::DiskFull);
    QCOMPARE(failed.size(), 1);
    QVERIFY(session.isDirty());
    QVERIFY(!session.isBusy());
    QVERIFY(!room.journals.edits(article.id).isEmpty());
    QCOMPARE(session.content().body.text(), u"Yes. It rained."_s);
    QCOMPARE(room.stored(article.id).revision, 1);
    VERIFY_OK(answerOf(session.save())); // and again, when there is room
    QVERIFY(!session.isDirty());
}

void TestEditingSession::what_is_typed_while_saving_stays_dirty()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"First. "_s);
    room.executor.setHeld(true);
    const auto answer = session.save();
    QVERIFY(session.isBusy());
    room.type(0, 0, u"Meanwhile. "_s);
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(answer));
    QVERIFY(session.isDirty());
    QCOMPARE(room.stored(article.id).content.body.text(), u"First. It rained."_s);
    // A crash now loses nothing: the journal starts from the new revision and holds the rest.
    ArticleContent replayed = room.stored(article.id).content;
    for (const ArticleEdit &edit : room.journals.edits(article.id))
        VERIFY_OK(applyEdit(replayed, edit));
    QCOMPARE(replayed.body.text(), u"Meanwhile. First. It rained."_s);
}

void TestEditingSession::undo_goes_back_over_a_save()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Oh. "_s);
    VERIFY_OK(answerOf(session.save()));
    QVERIFY(session.document().isUndoAvailable());
    session.document().undo();
    QVERIFY(session.isDirty());
    QCOMPARE(session.content().body.text(), u"It rained."_s);
    QCOMPARE(testlib::must(answerOf(session.save())).revision, 3);
    QCOMPARE(room.stored(article.id).content, article.content);
}

void TestEditingSession::header_fields_are_saved_and_journalled()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    session.header().setUrgency(2);
    session.header().setByline(u"By Rana"_s);
    QVERIFY(session.isDirty());
    session.flush();
    QCOMPARE(room.journals.edits(article.id).size(), 1);
    QCOMPARE(std::get<HeaderEdit>(room.journals.edits(article.id).first()).header.byline, u"By Rana"_s);
    VERIFY_OK(answerOf(session.save()));
    QCOMPARE(room.stored(article.id).content.urgency, 2);
    QCOMPARE(room.stored(article.id).content.body, article.content.body);
}

void TestEditingSession::a_header_set_back_is_clean()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    session.header().setHeadline(u"Else"_s);
    QVERIFY(session.isDirty());
    session.header().setHeadline(article.content.headline);
    QVERIFY(!session.isDirty());
}

void TestEditingSession::an_action_saves_first()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Now: "_s);
    const Article submitted = testlib::must(answerOf(session.act(Action::Submit)));
    QCOMPARE(submitted.status, Status::Submitted);
    QCOMPARE(submitted.revision, 2);
    QCOMPARE(room.stored(article.id).content.body.text(), u"Now: It rained."_s);
    QVERIFY(!session.isDirty());
}

void TestEditingSession::a_story_without_a_slug_gets_one_when_it_is_submitted()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(QString()));
    session.header().setHeadline(u"The pilots get a new harbour office"_s);
    QCOMPARE(testlib::must(answerOf(session.save())).content.slug, QString());
    QCOMPARE(testlib::must(answerOf(session.act(Action::Submit))).content.slug, u"PILOTS-HARBOUR-OFFICE"_s);
}

void TestEditingSession::an_action_is_judged_by_the_text_on_the_screen()
{
    SessionFixture room;
    EditingSession &session = room.open(Article());
    const auto incomplete = session.canAct(Action::Submit);
    VERIFY_ERROR(incomplete, ErrorCode::Incomplete);
    QCOMPARE(incomplete.error().items, (QStringList{u"headline"_s, u"body"_s}));
    session.header().setHeadline(u"Rain"_s);
    QTextCursor(&session.document()).insertText(u"It rained."_s);
    VERIFY_OK(session.canAct(Action::Submit));
    VERIFY_ERROR(session.canAct(Action::Approve), ErrorCode::WrongState);
}

void TestEditingSession::what_may_not_be_edited_says_why()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Released);
    EditingSession &session = room.open(article);
    QVERIFY(!session.canEdit());
    QCOMPARE(session.editRefusal()->code, ErrorCode::WrongState);
    QVERIFY(session.header().isReadOnly());
    session.header().setHeadline(u"Else"_s);
    QVERIFY(!session.isDirty());

    EditingSession &others = room.open(room.story(u"other"_s));
    QVERIFY(others.canEdit());
    QSignalSpy editability(&others, &EditingSession::editabilityChanged);
    room.sit(room.people.colleague);
    QVERIFY(!editability.isEmpty());
    QCOMPARE(others.editRefusal()->code, ErrorCode::Forbidden);
}

void TestEditingSession::editing_an_approved_article_reopens_it()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s, Status::Approved);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Late: "_s);
    const Article saved = testlib::must(answerOf(session.save(EditingSession::OnApproval::Drop)));
    QCOMPARE(saved.status, Status::Draft);
    QVERIFY(!saved.approval);
    QCOMPARE(session.article().status, Status::Draft);
}

void TestEditingSession::words_are_counted_as_they_are_typed()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s, Status::Draft, u"One two.\nThree."_s));
    QCOMPARE(session.wordCount(), 3);
    QSignalSpy counted(&session, &EditingSession::wordCountChanged);
    room.type(1, 6, u" وصلت العبّارة"_s);
    QCOMPARE(session.wordCount(), 5);
    QCOMPARE(counted.last().first().toInt(), 5);
}

void TestEditingSession::closing_leaves_dirty_work_to_be_recovered()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    room.type(0, 0, u"Unsaved. "_s);
    VERIFY_OK(answerOf(session.close()));
    room.session.reset();
    const auto found = testlib::must(answerOf(room.journals.recover()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().base.article, article.id);
    QCOMPARE(found.first().content.body.text(), u"Unsaved. It rained."_s);

    room.session = std::make_unique<EditingSession>(room.desk, room.journals, found.first(), article);
    QVERIFY(room.session->isDirty());
    QCOMPARE(room.session->content().body.text(), u"Unsaved. It rained."_s);
}

void TestEditingSession::discarding_leaves_nothing()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    room.type(0, 0, u"Unwanted. "_s);
    VERIFY_OK(answerOf(session.discard()));
    room.session.reset();
    QVERIFY(testlib::must(answerOf(room.journals.recover())).isEmpty());
}

void TestEditingSession::a_long_paste_locks_the_text_until_it_is_in()
{
    SessionFixture room;
    const Article article = room.story(u"port"_s);
    EditingSession &session = room.open(article);
    Body body;
    for (int i = 0; i < 3 * BodyInsertion::paragraphsPerTurn; ++i)
        body.paragraphs << makeParagraph(u"Paragraph %1."_s.arg(i), room.clock.now());
    QTextCursor cursor(&session.document());
    cursor.movePosition(QTextCursor::End);
    BodyInsertion *insertion = session.insert(cursor, body);
    QSignalSpy finished(insertion, &BodyInsertion::finished);
    QCOMPARE(session.editRefusal()->code, ErrorCode::Busy);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(session.canEdit());
    QCOMPARE(session.content().body.paragraphs.size(), body.paragraphs.size());
    session.document().undo(); // the whole of it at once
    QCOMPARE(session.content().body, article.content.body);
}

void TestEditingSession::a_full_disk_is_told()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    QSignalSpy told(&session, &EditingSession::journalFailed);
    QSignalSpy over(&session, &EditingSession::journalRecovered);
    room.journals.setWriteError(Error{ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    room.type(0, 0, u"Still typing. "_s);
    VERIFY_ERROR(answerOf(session.syncJournal()), ErrorCode::DiskFull);
    QVERIFY(!told.isEmpty());
    room.journals.setWriteError(std::nullopt);
    QVERIFY(!over.isEmpty());
    VERIFY_OK(answerOf(session.syncJournal()));
}

void TestEditingSession::what_another_wrote_is_not_discarded()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    room.type(0, 0, u"Late: "_s);
    for (const UserId other : {room.people.colleague, room.people.subEditor, room.people.chief}) {
        room.sit(other);
        VERIFY_ERROR(answerOf(session.discard()), ErrorCode::Forbidden);
        QVERIFY(session.isDirty());
        QCOMPARE(room.journals.unsavedJournals(), 1);
    }
    room.sit(room.people.author);
    VERIFY_OK(answerOf(session.discard()));
    QCOMPARE(room.journals.unsavedJournals(), 0);
}

void TestEditingSession::what_another_wrote_is_kept_aside_for_him()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    room.type(0, 0, u"Late: "_s);
    room.sit(room.people.subEditor);
    VERIFY_OK(answerOf(session.putAside()));
    QVERIFY(testlib::must(room.stores.articles().keptDrafts(room.people.subEditor)).isEmpty());
    const auto kept = testlib::must(room.stores.articles().keptDrafts(room.people.author));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().content.body.text(), u"Late: It rained."_s);
}

void TestEditingSession::a_clean_page_is_of_whoever_sits_down()
{
    SessionFixture room;
    EditingSession &session = room.open(room.story(u"port"_s));
    room.sit(room.people.subEditor);
    room.type(0, 0, u"Late: "_s);
    QCOMPARE(session.writer(), room.people.subEditor);
    VERIFY_OK(answerOf(session.close()));
    const auto found = testlib::must(answerOf(room.journals.recover()));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().base.user, room.people.subEditor);
}

QTEST_MAIN(TestEditingSession)
#include "test_editingsession.moc"
