// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recovery/recoverycontroller.h"
#include "unit/presentation/sessionfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;
using Origin = RecoveryController::Origin;

class TestRecoveryController : public QObject
{
    Q_OBJECT

private slots:
    void a_newsroom_without_accidents_has_nothing_to_recover();
    void work_of_a_crash_is_found();
    void work_that_was_never_an_article_is_found();
    void a_text_that_lost_a_race_is_found_by_its_writer_alone();
    void work_whose_article_moved_on_says_so();
    void taking_over_keeps_the_text_safe_until_it_is_saved();
    void a_crash_after_taking_over_offers_the_text_once();
    void taking_over_work_whose_article_moved_on_is_a_conflict();
    void a_kept_draft_goes_away_when_it_is_saved();
    void a_journal_is_kept_as_a_draft();
    void a_journal_of_a_new_article_becomes_an_article();
    void what_the_store_holds_after_all_is_not_offered();
    void a_first_save_that_was_never_answered_makes_no_second_article();
    void discarding_gives_the_text_up();
    void what_cannot_be_discarded_stays();
    void a_store_that_cannot_be_read_never_makes_an_article_twice();
    void rows_that_are_not_there_are_refused();
    void another_persons_text_is_offered_as_such();
    void another_persons_text_is_never_given_up_for_him();
    void what_a_colleague_opens_is_offered_to_its_owner_all_the_same();
    void ones_own_text_comes_first();
    void a_text_of_somebody_unknown_is_for_a_chief();
    void the_text_of_who_left_is_for_a_chief();
    void a_colleague_gives_up_no_copy_of_it();
};

namespace {

struct RecoveryFixture : SessionFixture
{
    RecoveryController controller{desk, journals};
    QAbstractItemModelTester tester{&controller, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy failed{&controller, &RecoveryController::failed};

    int refresh() { return testlib::must(answerOf(controller.refresh())); }
    [[nodiscard]] QVariant at(int row, int role) const { return controller.index(row).data(role); }

    /// Types into an article and loses the program.
    Article crash(const QString &slug, const QString &typed)
    {
        Article article = story(slug);
        open(article);
        type(0, 0, typed);
        session.reset();
        return article;
    }
    /// Types a new article and loses the program.
    void crashNew(const QString &headline)
    {
        open(Article());
        session->header().setHeadline(headline);
        type(0, 0, u"Never saved."_s);
        session.reset();
    }
    /// A text that lost a race; the people's author wrote it.
    Article loseRace(const QString &slug)
    {
        const Article article = story(slug);
        ArticleContent theirs = article.content;
        theirs.headline = u"Theirs"_s;
        testlib::must(stores.articles().save(article.id, article.revision, theirs, people.subEditor));
        ArticleContent mine = article.content;
        mine.headline = u"Mine"_s;
        (void)stores.articles().save(article.id, article.revision, mine, people.author);
        tell();
        return article;
    }
    /// A chief says that somebody does not work here any more.
    void leave(UserId id)
    {
        User user = testlib::must(stores.users().user(id));
        user.isActive = false;
        testlib::must(stores.users().save(user, people.chief));
        tell();
        (void)QTest::qWaitFor([this, user] { return desk.users().contains(user); });
    }
    std::unique_ptr<EditingSession> takeOver(int row)
    {
        return std::unique_ptr<EditingSession>(testlib::must(answerOf(controller.takeOver(row))));
    }
    [[nodiscard]] qsizetype keptDrafts() { return testlib::must(stores.articles().keptDrafts(desk.user().id)).size(); }
};

} // namespace

void TestRecoveryController::a_newsroom_without_accidents_has_nothing_to_recover()
{
    RecoveryFixture room;
    QSignalSpy found(&room.controller, &RecoveryController::found);
    QCOMPARE(room.refresh(), 0);
    QCOMPARE(found, QList<QVariantList>{{0}});
}

void TestRecoveryController::work_of_a_crash_is_found()
{
    RecoveryFixture room;
    const Article article = room.crash(u"flood"_s, u"Suddenly. "_s);
    QCOMPARE(room.refresh(), 1);
    QCOMPARE(room.at(0, RecoveryController::OriginRole).value<Origin>(), Origin::Journal);
    QCOMPARE(room.at(0, RecoveryController::HeadlineRole), QVariant(u"About flood"_s));
    QCOMPARE(room.at(0, RecoveryController::WordsRole), QVariant(3));
    QCOMPARE(room.at(0, RecoveryController::ArticleRole).value<ArticleId>(), article.id);
    QCOMPARE(room.at(0, RecoveryController::IsStaleRole), QVariant(false));
    QCOMPARE(room.at(0, RecoveryController::IsTornRole), QVariant(false));
    QCOMPARE(room.at(0, RecoveryController::AtRole).value<Instant>(), room.clock.now());
    const auto content = room.at(0, RecoveryController::ContentRole).value<ArticleContent>();
    QCOMPARE(content.body.text(), u"Suddenly. It rained."_s);
    QVERIFY(room.at(0, Qt::DisplayRole).toString().contains(u"About flood"_s));
}

void TestRecoveryController::work_that_was_never_an_article_is_found()
{
    RecoveryFixture room;
    room.crashNew(QString());
    QCOMPARE(room.refresh(), 1);
    QCOMPARE(room.at(0, RecoveryController::HeadlineRole), QVariant(u"(no headline)"_s));
    const auto session = room.takeOver(0);
    QVERIFY(session->isNew());
    session->header().setHeadline(u"At last"_s);
    VERIFY_OK(answerOf(session->save()));
    QCOMPARE(room.stored(session->id()).content.body.text(), u"Never saved."_s);
}

void TestRecoveryController::a_text_that_lost_a_race_is_found_by_its_writer_alone()
{
    RecoveryFixture room;
    room.loseRace(u"flood"_s);
    QCOMPARE(room.refresh(), 1);
    QCOMPARE(room.at(0, RecoveryController::OriginRole).value<Origin>(), Origin::KeptDraft);
    QCOMPARE(room.at(0, RecoveryController::HeadlineRole), QVariant(u"Mine"_s));
    QCOMPARE(room.at(0, RecoveryController::IsStaleRole), QVariant(true));
    room.sit(room.people.colleague);
    QCOMPARE(room.refresh(), 0);
}

void TestRecoveryController::work_whose_article_moved_on_says_so()
{
    RecoveryFixture room;
    const Article article = room.crash(u"flood"_s, u"Suddenly. "_s);
    room.saveElsewhere(article.id, {u"It snowed."_s});
    QCOMPARE(room.refresh(), 1);
    QCOMPARE(room.at(0, RecoveryController::IsStaleRole), QVariant(true));
}

void TestRecoveryController::taking_over_keeps_the_text_safe_until_it_is_saved()
{
    RecoveryFixture room;
    const Article article = room.crash(u"flood"_s, u"Suddenly. "_s);
    QCOMPARE(room.refresh(), 1);
    const auto session = room.takeOver(0);
    QCOMPARE(room.controller.rowCount(), 0);
    QVERIFY(session->isDirty());
    QCOMPARE(session->content().body.text(), u"Suddenly. It rained."_s);
    QTRY_COMPARE(room.journals.unsavedJournals(), 1); // the session's own; the one of the crash has gone
    VERIFY_OK(answerOf(session->save()));
    QCOMPARE(room.stored(article.id).content.body.text(), u"Suddenly. It rained."_s);
    QCOMPARE(room.journals.unsavedJournals(), 0);
    QCoreApplication::sendPostedEvents();
    QVERIFY2(room.failed.isEmpty(), "nothing is given up twice");
}

void TestRecoveryController::a_crash_after_taking_over_offers_the_text_once()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    QCOMPARE(room.refresh(), 1);
    {
        const auto session = room.takeOver(0);
        QTRY_COMPARE(room.journals.unsavedJournals(), 1);
    }
    QCOMPARE(room.refresh(), 1);
    const auto content = room.at(0, RecoveryController::ContentRole).value<ArticleContent>();
    QCOMPARE(content.body.text(), u"Suddenly. It rained."_s);
}

void TestRecoveryController::taking_over_work_whose_article_moved_on_is_a_conflict()
{
    RecoveryFixture room;
    const Article article = room.crash(u"flood"_s, u"Suddenly. "_s);
    const Article theirs = room.saveElsewhere(article.id, {u"It snowed."_s});
    QCOMPARE(room.refresh(), 1);
    const auto session = room.takeOver(0);
    QCOMPARE(session->newerArticle(), theirs);
    VERIFY_ERROR(answerOf(session->save()), ErrorCode::Conflict);
    QCOMPARE(room.stored(article.id).content.body.text(), u"It snowed."_s);
    session->keepMine();
    VERIFY_OK(answerOf(session->save()));
    QCOMPARE(room.stored(article.id).content.body.text(), u"Suddenly. It rained."_s);
}

void TestRecoveryController::a_kept_draft_goes_away_when_it_is_saved()
{
    RecoveryFixture room;
    const Article article = room.loseRace(u"flood"_s);
    QCOMPARE(room.refresh(), 1);
    const auto session = room.takeOver(0);
    QCOMPARE(room.keptDrafts(), 1); // still safe
    session->keepMine();
    VERIFY_OK(answerOf(session->save()));
    QTRY_COMPARE(room.keptDrafts(), 0);
    QCOMPARE(room.stored(article.id).content.headline, u"Mine"_s);
    QVERIFY(room.failed.isEmpty());
}

void TestRecoveryController::a_journal_is_kept_as_a_draft()
{
    RecoveryFixture room;
    const Article article = room.crash(u"flood"_s, u"Suddenly. "_s);
    QCOMPARE(room.refresh(), 1);
    VERIFY_OK(answerOf(room.controller.saveAsDraft(0)));
    QCOMPARE(room.journals.unsavedJournals(), 0);
    QCOMPARE(room.controller.rowCount(), 1);
    QCOMPARE(room.at(0, RecoveryController::OriginRole).value<Origin>(), Origin::KeptDraft);
    const KeptDraft draft = testlib::must(room.stores.articles().keptDrafts(room.people.author)).first();
    QCOMPARE(draft.article, article.id);
    QCOMPARE(draft.content.body.text(), u"Suddenly. It rained."_s);
    VERIFY_ERROR(answerOf(room.controller.saveAsDraft(0)), ErrorCode::NotFound); // it is one
}

void TestRecoveryController::a_journal_of_a_new_article_becomes_an_article()
{
    RecoveryFixture room;
    room.crashNew(u"Storm"_s);
    QCOMPARE(room.refresh(), 1);
    VERIFY_OK(answerOf(room.controller.saveAsDraft(0)));
    QCOMPARE(room.controller.rowCount(), 0);
    const auto articles = testlib::must(room.stores.articles().page({}, 0, 10));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].headline, u"Storm"_s);
}

void TestRecoveryController::what_the_store_holds_after_all_is_not_offered()
{
    RecoveryFixture room;
    const Article article = room.crash(u"flood"_s, u"Suddenly. "_s);
    QCOMPARE(room.refresh(), 1);
    const auto typed = room.at(0, RecoveryController::ContentRole).value<ArticleContent>();
    VERIFY_OK(room.stores.articles().save(article.id, article.revision, typed, room.people.author));
    QCOMPARE(room.refresh(), 0);
    QTRY_COMPARE(room.journals.unsavedJournals(), 0);
    QVERIFY(room.failed.isEmpty());
}

void TestRecoveryController::a_first_save_that_was_never_answered_makes_no_second_article()
{
    RecoveryFixture room;
    room.crashNew(u"Storm"_s);
    QCOMPARE(room.refresh(), 1);
    const auto id = room.at(0, RecoveryController::ArticleRole).value<ArticleId>();
    auto arrived = room.at(0, RecoveryController::ContentRole).value<ArticleContent>();
    arrived.headline = u"Stor"_s;
    VERIFY_OK(room.stores.articles().create(arrived, room.people.author, id));
    QCOMPARE(room.refresh(), 1);
    const auto session = room.takeOver(0);
    VERIFY_ERROR(answerOf(session->save()), ErrorCode::Conflict);
    QVERIFY(session->newerArticle());
    session->keepMine();
    VERIFY_OK(answerOf(session->save()));
    const auto articles = testlib::must(room.stores.articles().page({}, 0, 10));
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].id, id);
    QCOMPARE(articles[0].headline, u"Storm"_s);
}

void TestRecoveryController::discarding_gives_the_text_up()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    room.loseRace(u"fire"_s);
    QCOMPARE(room.refresh(), 2);
    VERIFY_OK(answerOf(room.controller.discard(1)));
    VERIFY_OK(answerOf(room.controller.discard(0)));
    QCOMPARE(room.controller.rowCount(), 0);
    QCOMPARE(room.journals.unsavedJournals(), 0);
    QCOMPARE(room.keptDrafts(), 0);
}

void TestRecoveryController::what_cannot_be_discarded_stays()
{
    RecoveryFixture room;
    room.loseRace(u"fire"_s);
    QCOMPARE(room.refresh(), 1);
    room.executor.failNextWrite(Error{ErrorCode::ReadOnly, u"read only"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(room.controller.discard(0)), ErrorCode::ReadOnly);
    QCOMPARE(room.failed.size(), 1);
    QCOMPARE(room.controller.rowCount(), 1);
}

void TestRecoveryController::a_store_that_cannot_be_read_never_makes_an_article_twice()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(room.controller.refresh()), ErrorCode::Unavailable);
    QCOMPARE(room.controller.rowCount(), 0); // offered when it is known what the store holds
    QCOMPARE(room.failed.size(), 1);
    room.executor.restoreStore();
    QCOMPARE(room.refresh(), 1);
    QVERIFY(!room.takeOver(0)->isNew());
}

void TestRecoveryController::rows_that_are_not_there_are_refused()
{
    RecoveryFixture room;
    VERIFY_ERROR(answerOf(room.controller.takeOver(0)), ErrorCode::NotFound);
    VERIFY_ERROR(answerOf(room.controller.takeOver(-1)), ErrorCode::NotFound);
    VERIFY_ERROR(answerOf(room.controller.saveAsDraft(3)), ErrorCode::NotFound);
    VERIFY_ERROR(answerOf(room.controller.discard(0)), ErrorCode::NotFound);
}

void TestRecoveryController::another_persons_text_is_offered_as_such()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    QCOMPARE(room.refresh(), 1);
    QVERIFY(room.at(0, RecoveryController::IsOwnRole).toBool());
    QVERIFY(room.at(0, Qt::DisplayRole).toString().endsWith(u"yours"_s));
    const QString owner = room.desk.userName(room.people.author);
    room.sit(room.people.colleague);
    QCOMPARE(room.refresh(), 1);
    QVERIFY(!room.at(0, RecoveryController::IsOwnRole).toBool());
    QCOMPARE(room.at(0, RecoveryController::OwnerRole).toString(), owner);
    QVERIFY(room.at(0, Qt::DisplayRole).toString().contains(owner));
}

void TestRecoveryController::another_persons_text_is_never_given_up_for_him()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    room.sit(room.people.chief);
    QCOMPARE(room.refresh(), 1);
    VERIFY_ERROR(answerOf(room.controller.discard(0)), ErrorCode::Forbidden);
    VERIFY_ERROR(answerOf(room.controller.saveAsDraft(0)), ErrorCode::Forbidden);
    room.sit(room.people.author);
    QCOMPARE(room.refresh(), 1);
    VERIFY_OK(answerOf(room.controller.discard(0)));
}

void TestRecoveryController::what_a_colleague_opens_is_offered_to_its_owner_all_the_same()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    room.sit(room.people.subEditor);
    QCOMPARE(room.refresh(), 1);
    const auto session = room.takeOver(0);
    QCOMPARE(session->content().body.text(), u"Suddenly. It rained."_s);
    session->header().setHeadline(u"By a colleague"_s);
    VERIFY_OK(answerOf(session->save()));
    room.sit(room.people.author);
    QCOMPARE(room.refresh(), 1);
    QVERIFY(room.at(0, RecoveryController::IsOwnRole).toBool());
    QVERIFY(room.at(0, RecoveryController::IsStaleRole).toBool());
    const auto content = room.at(0, RecoveryController::ContentRole).value<ArticleContent>();
    QCOMPARE(content.headline, u"About flood"_s);
    QCOMPARE(content.body.text(), u"Suddenly. It rained."_s);
}

void TestRecoveryController::ones_own_text_comes_first()
{
    RecoveryFixture room;
    room.crashNew(u"Mine"_s);
    room.sit(room.people.colleague);
    room.clock.advance(60'000);
    room.crashNew(u"Later"_s);
    room.sit(room.people.author);
    QCOMPARE(room.refresh(), 2);
    QCOMPARE(room.at(0, RecoveryController::HeadlineRole).toString(), u"Mine"_s);
    room.sit(room.people.colleague);
    QCOMPARE(room.refresh(), 2);
    QCOMPARE(room.at(0, RecoveryController::HeadlineRole).toString(), u"Later"_s);
}

void TestRecoveryController::a_text_of_somebody_unknown_is_for_a_chief()
{
    RecoveryFixture room;
    JournalBase base;
    base.article = ArticleId::make(room.clock.now());
    base.user = UserId::make(room.clock.now());
    ArticleContent content;
    content.headline = u"Left behind"_s;
    room.journals.leaveBehind(base, ArticleContent(), {SnapshotEdit{content}});
    QCOMPARE(room.refresh(), 1);
    QVERIFY(!room.at(0, RecoveryController::IsDecidedRole).toBool());
    QVERIFY(!room.at(0, Qt::DisplayRole).toString().contains(base.user.toString()));
    QVERIFY(!room.at(0, RecoveryController::OwnerRole).toString().contains(base.user.toString()));
    VERIFY_ERROR(answerOf(room.controller.discard(0)), ErrorCode::Forbidden);
    room.sit(room.people.chief);
    QVERIFY(room.at(0, RecoveryController::IsDecidedRole).toBool());
    VERIFY_OK(answerOf(room.controller.discard(0)));
}

void TestRecoveryController::the_text_of_who_left_is_for_a_chief()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    room.sit(room.people.subEditor);
    room.leave(room.people.author);
    QCOMPARE(room.refresh(), 1);
    QVERIFY(!room.at(0, RecoveryController::IsDecidedRole).toBool());
    QVERIFY(room.at(0, RecoveryController::ReasonRole).toString().contains(u"for a chief"_s));
    VERIFY_ERROR(answerOf(room.controller.discard(0)), ErrorCode::Forbidden);
    VERIFY_ERROR(answerOf(room.controller.saveAsDraft(0)), ErrorCode::Forbidden);
    room.sit(room.people.chief);
    QCOMPARE(room.refresh(), 1);
    QVERIFY(room.at(0, RecoveryController::IsDecidedRole).toBool());
    QVERIFY(room.at(0, RecoveryController::ReasonRole).toString().isEmpty());
    QVERIFY(!room.at(0, RecoveryController::IsOwnRole).toBool());
    VERIFY_OK(answerOf(room.controller.discard(0)));
    QCOMPARE(room.journals.unsavedJournals(), 0);
}

void TestRecoveryController::a_colleague_gives_up_no_copy_of_it()
{
    RecoveryFixture room;
    room.crash(u"flood"_s, u"Suddenly. "_s);
    room.sit(room.people.colleague);
    room.leave(room.people.author);
    QCOMPARE(room.refresh(), 1);
    const auto session = room.takeOver(0);
    QCOMPARE(session->writer(), room.people.author);
    VERIFY_ERROR(answerOf(session->discard()), ErrorCode::Forbidden);
    QVERIFY(session->isDirty());
    VERIFY_OK(answerOf(session->close()));
    room.sit(room.people.chief);
    QCOMPARE(room.refresh(), 2); // the text itself, and what the colleague kept
    QStringList owners;
    for (int row = 0; row < 2; ++row)
        owners << room.at(row, RecoveryController::OwnerRole).toString();
    QVERIFY(owners.contains(room.desk.userName(room.people.author)));
}

QTEST_MAIN(TestRecoveryController)
#include "test_recoverycontroller.moc"
