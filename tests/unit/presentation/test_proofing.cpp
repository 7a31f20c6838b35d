// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/presentation/proofingfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestProofing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void what_is_ignored_here_is_ignored_in_that_paragraph_alone();
    void what_is_ignored_in_the_article_is_ignored_in_that_article_alone();
    void what_is_ignored_in_the_newsroom_is_ignored_in_every_open_article();
    void a_decision_is_taken_back_when_its_page_is_closed_too();
    void a_journalist_cannot_ignore_for_the_newsroom();
    void what_is_ignored_is_ignored_when_the_article_is_opened_again();
    void what_is_ignored_in_an_unsaved_article_is_stored_with_its_first_save();
    void what_was_ignored_before_the_first_save_is_stored_later_where_that_failed();
    void that_it_failed_is_told_when_the_page_was_closed_meanwhile();
    void what_a_colleague_ignores_goes_by_itself();
    void a_word_goes_to_the_newsrooms_list_or_ones_own();
    void a_quote_that_differs_from_the_approved_one_is_found();
    void a_chief_switches_a_rule_off_for_everybody();
    void nobody_else_switches_a_rule_off();
    void a_closed_article_is_left_alone();

private:
    testlib::SmallDictionaries m_dictionaries;
};

namespace {

const QString rule = u"style.Copy.DoubleSpace"_s;

} // namespace

void TestProofing::what_is_ignored_here_is_ignored_in_that_paragraph_alone()
{
    ProofingFixture room;
    QVERIFY(room.show(room.story(u"port"_s, Status::Draft, u"A  ship.\nA  ship."_s), 2));
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.listed().size(), 1);
    QCOMPARE(room.listed().first().paragraph, room.session->paragraphs()[1].id);
}

void TestProofing::what_is_ignored_in_the_article_is_ignored_in_that_article_alone()
{
    ProofingFixture room;
    const Article other = room.story(u"road"_s, Status::Draft, u"A  ship."_s);
    QVERIFY(room.show(room.story(u"port"_s, Status::Draft, u"A  ship.\nA  ship."_s), 2));
    room.ignore(Proofing::Reach::Article);
    QTRY_COMPARE(room.listed().size(), 0);
    QVERIFY(room.show(other, 1));
}

void TestProofing::what_is_ignored_in_the_newsroom_is_ignored_in_every_open_article()
{
    ProofingFixture room;
    EditingSession other(room.desk, room.journals, room.story(u"road"_s, Status::Draft, u"A  ship."_s));
    const std::unique_ptr<ProofingSession> besides(room.proofing.open(other, nullptr));
    const auto isListed = [&] {
        const QList<Finding> &findings = besides->findings();
        return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &each) { return each.rule == rule; });
    };
    room.sit(room.people.subEditor);
    QVERIFY(room.proofing.canIgnoreEverywhere());
    QVERIFY(room.show(room.story(u"port"_s, Status::Draft, u"A  ship."_s), 1));
    QTRY_VERIFY(isListed());
    room.ignore(Proofing::Reach::Newsroom);
    QTRY_COMPARE(room.listed().size(), 0);
    QTRY_VERIFY(!isListed());
}

void TestProofing::a_decision_is_taken_back_when_its_page_is_closed_too()
{
    ProofingFixture room;
    room.sit(room.people.subEditor);
    const Article article = room.story(u"port"_s, Status::Draft, u"A  ship."_s);
    for (const Proofing::Reach reach : {Proofing::Reach::Newsroom, Proofing::Reach::Article}) {
        QVERIFY(room.show(article, 1));
        std::optional<Proofing::Decision> decision;
        const auto told =
            connect(&room.proofing, &Proofing::decided, this, [&](const Proofing::Decision &made) { decision = made; });
        room.ignore(reach);
        QTRY_VERIFY(decision);
        disconnect(told);
        QTRY_COMPARE(room.listed().size(), 0);
        room.close();
        room.proofing.takeBack(*decision);
        QTRY_COMPARE(room.ignoredIn(article.id), 0);
        QVERIFY(room.show(article, 1));
    }
}

void TestProofing::a_journalist_cannot_ignore_for_the_newsroom()
{
    ProofingFixture room;
    QVERIFY(!room.proofing.canIgnoreEverywhere());
    QVERIFY(room.show(room.story(u"port"_s, Status::Draft, u"A  ship."_s), 1));
    room.ignore(Proofing::Reach::Newsroom);
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::Forbidden);
    QCOMPARE(room.listed().size(), 1);
}

void TestProofing::what_is_ignored_is_ignored_when_the_article_is_opened_again()
{
    ProofingFixture room;
    const Article article = room.story(u"port"_s, Status::Draft, u"A  ship.\nA  ship."_s);
    QVERIFY(room.show(article, 2));
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.listed().size(), 1);
    QVERIFY(room.show(article, 1));
    QCOMPARE(room.listed().first().paragraph, room.session->paragraphs()[1].id);
}

void TestProofing::what_is_ignored_in_an_unsaved_article_is_stored_with_its_first_save()
{
    ProofingFixture room;
    QVERIFY(room.write(u"A  ship.\nAnother  ship."_s, 2));
    QCOMPARE(room.listed().size(), 2);
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.listed().size(), 1);
    QVERIFY(room.session->isNew());
    const Result<Article> saved = answerOf(room.session->save());
    VERIFY_OK(saved);
    QTRY_COMPARE(room.ignoredIn(saved->id), 1);
    QCOMPARE(room.listed().size(), 1);
    QVERIFY(room.show(room.stored(saved->id), 1));
    QVERIFY(room.failed.isEmpty());
}

void TestProofing::what_was_ignored_before_the_first_save_is_stored_later_where_that_failed()
{
    ProofingFixture room;
    QVERIFY(room.write(u"A  ship."_s, 1));
    room.ignore(Proofing::Reach::Article);
    QTRY_COMPARE(room.listed().size(), 0);
    room.executor.setHeld(true);
    const auto saving = room.session->save();
    QVERIFY(QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }));
    QVERIFY(room.executor.runNext()); // the save; what is ignored comes with the next write
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    VERIFY_OK(answerOf(saving));
    QTRY_VERIFY(room.executor.waitingJobs() > 0);
    room.executor.setHeld(false);
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.listed().size(), 0);
    QCOMPARE(room.ignoredIn(room.session->id()), 0);
    room.type(0, 0, u"Not "_s);
    VERIFY_OK(answerOf(room.session->save()));
    QTRY_COMPARE(room.ignoredIn(room.session->id()), 1);
}

void TestProofing::that_it_failed_is_told_when_the_page_was_closed_meanwhile()
{
    ProofingFixture room;
    QVERIFY(room.write(u"A  ship."_s, 1));
    room.ignore(Proofing::Reach::Article);
    QTRY_COMPARE(room.listed().size(), 0);
    room.executor.setHeld(true);
    const auto saving = room.session->save();
    QVERIFY(QTest::qWaitFor([&] { return room.executor.waitingJobs() > 0; }));
    QVERIFY(room.executor.runNext());
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    VERIFY_OK(answerOf(saving));
    QTRY_VERIFY(room.executor.waitingJobs() > 0);
    room.close();
    room.executor.setHeld(false);
    QTRY_COMPARE(room.failed.size(), 1);
}

void TestProofing::what_a_colleague_ignores_goes_by_itself()
{
    ProofingFixture room;
    const Article article = room.story(u"port"_s, Status::Draft, u"A  ship."_s);
    QVERIFY(room.show(article, 1));
    IgnoredFinding ignored;
    ignored.rule = rule;
    ignored.text = u"  "_s;
    ignored.article = article.id;
    testlib::must(room.stores.proofing().ignore({ignored}, room.people.colleague));
    room.tell();
    QTRY_COMPARE(room.listed().size(), 0);
    testlib::must(room.stores.proofing().unignore({ignored}, room.people.colleague));
    room.tell();
    QTRY_COMPARE(room.listed().size(), 1);
}

void TestProofing::a_word_goes_to_the_newsrooms_list_or_ones_own()
{
    ProofingFixture room;
    const auto listedWords = [&] { return testlib::must(room.stores.proofing().words(room.people.author)); };
    room.proofing.addWord(u"لبانة"_s, false);
    QTRY_COMPARE(listedWords().size(), 1);
    room.proofing.addWord(u"Lubana"_s, true);
    QTRY_COMPARE(listedWords().size(), 2);
    const QList<ListedWord> words = listedWords();
    QCOMPARE(words[0].language, Language::Arabic);
    QVERIFY(!words[0].owner);
    QCOMPARE(words[1].owner, std::optional(room.people.author));
    room.proofing.addWord(u"two words"_s, true);
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::InvalidInput);
}

void TestProofing::a_quote_that_differs_from_the_approved_one_is_found()
{
    const QString text = u"A  ship.\nSalim Harb said: “The gates will open at %1 in the morning.”"_s;
    const QString changed = u"quote.changed"_s;
    ProofingFixture room;
    for (const auto &[status, count] : {std::pair(Status::Approved, 1), std::pair(Status::Submitted, 0)}) {
        QVERIFY(room.show(room.story(u"port"_s, status, text.arg(u"six"_s)), 1));
        room.retype(1, text.section(u'\n', 1).arg(u"seven"_s));
        QTRY_COMPARE(room.listed(changed).size(), count);
        QVERIFY(QTest::qWaitFor([&] { return room.read->isComplete(); }));
        QCOMPARE(room.listed(changed).size(), count);
    }
}

void TestProofing::a_chief_switches_a_rule_off_for_everybody()
{
    ProofingFixture room;
    room.sit(room.people.chief);
    QVERIFY(room.proofing.canSwitchOff());
    room.proofing.switchOff(rule);
    QTRY_COMPARE(room.switchedOff.size(), 1);
    QCOMPARE(room.switchedOff.first(), QVariantList{rule});
    QTRY_COMPARE(room.desk.newsroom().disabledRules, QStringList{rule});
    room.proofing.switchOff(rule);
    QTRY_COMPARE(room.switchedOff.size(), 2);
    QCOMPARE(room.desk.newsroom().disabledRules, QStringList{rule});
}

void TestProofing::nobody_else_switches_a_rule_off()
{
    ProofingFixture room;
    room.sit(room.people.subEditor);
    QVERIFY(!room.proofing.canSwitchOff());
    room.proofing.switchOff(rule);
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::Forbidden);
    QVERIFY(room.switchedOff.isEmpty());
    QVERIFY(testlib::must(room.stores.settings().settings()).disabledRules.isEmpty());
}

void TestProofing::a_closed_article_is_left_alone()
{
    ProofingFixture room;
    QVERIFY(room.show(room.story(u"port"_s, Status::Draft, u"A  ship."_s), 1));
    room.executor.setHeld(true);
    const ArticleId article = room.session->id();
    room.ignore(Proofing::Reach::Article);
    room.close();
    room.executor.setHeld(false);
    QTRY_COMPARE(room.ignoredIn(article), 1);
    QVERIFY(room.show(room.story(u"road"_s, Status::Draft, u"A  ship."_s), 1));
}

QTEST_MAIN(TestProofing)
#include "test_proofing.moc"
