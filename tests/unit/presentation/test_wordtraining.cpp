// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/wordtraining.h"
#include "unit/presentation/deskfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestWordTraining : public QObject
{
    Q_OBJECT

private slots:
    void the_archive_is_learned_page_by_page_and_stored();
    void what_was_learned_is_of_both_languages();
    void stories_on_the_spike_teach_nothing();
    void a_small_archive_teaches_nothing_by_itself();
    void a_person_may_have_a_small_archive_learned();
    void it_is_due_again_when_the_archive_has_grown_by_a_fifth();
    void it_can_be_stopped_at_any_page();
    void what_was_learned_before_stays_where_it_is_stopped();
    void it_can_be_started_again_after_it_was_stopped();
    void a_second_start_changes_nothing();
    void a_store_lost_while_reading_is_told();
    void a_model_that_cannot_be_stored_is_told();
    void it_goes_with_its_owner_in_the_middle();
};

namespace {

// "About port-1", "The ferry left the harbour at noon."
constexpr quint64 wordsOfStory = 9;

struct TrainingFixture : DeskFixture
{
    std::unique_ptr<WordTraining> training = std::make_unique<WordTraining>(desk);
    QSignalSpy progressed{training.get(), &WordTraining::progressed};
    QSignalSpy trained{training.get(), &WordTraining::trained};
    QSignalSpy ended{training.get(), &WordTraining::ended};
    QSignalSpy failed{training.get(), &WordTraining::failed};

    void write(int stories, Language language = Language::English)
    {
        QList<ArticleContent> contents;
        for (int i = 0; i < stories; ++i) {
            const QString text = language == Language::English ? u"The ferry left the harbour at noon."_s
                                                               : u"غادرت العبارة الميناء عند الظهر."_s;
            contents << testlib::aStory(u"port-%1"_s.arg(i), text, language);
        }
        for (const ArticleContent &content : contents)
            testlib::must(stores.articles().create(content, people.author));
    }
    bool run()
    {
        training->start();
        return hasEnded();
    }
    bool hasEnded()
    {
        const qsizetype before = ended.size();
        return QTest::qWaitFor([&] { return ended.size() > before; });
    }
    /// Brings answers that are there to those who wait for them.
    static void deliver() { QCoreApplication::sendPostedEvents(); }
    /// Whether one step of the store was there to be taken; waits for what comes of it.
    bool step()
    {
        return QTest::qWaitFor([this] { return executor.waitingJobs() > 0; }) && executor.runNext();
    }
    [[nodiscard]] qint64 learnedFrom(Language language = Language::English)
    {
        const auto info = testlib::must(stores.proofing().wordModelInfo(language));
        return info ? info->articles : 0;
    }
    [[nodiscard]] quint64 wordsSeen(Language language)
    {
        const auto model = language::WordModel::fromBytes(testlib::must(stores.proofing().wordModel(language)));
        return model ? model->wordsSeen() : 0;
    }
};

} // namespace

void TestWordTraining::the_archive_is_learned_page_by_page_and_stored()
{
    TrainingFixture room;
    room.write(450);
    QVERIFY(room.run());
    QCOMPARE(room.trained.size(), 1);
    QVERIFY(room.failed.isEmpty());
    QVERIFY(!room.training->isRunning());
    QCOMPARE(room.progressed.first(), (QVariantList{0, 450}));
    QCOMPARE(room.progressed.last(), (QVariantList{450, 450}));
    QVERIFY(room.progressed.size() >= 4); // the beginning and three pages
    QCOMPARE(room.learnedFrom(), 450);
    QVERIFY(room.wordsSeen(Language::English) >= 450 * 7);
}

void TestWordTraining::what_was_learned_is_of_both_languages()
{
    TrainingFixture room;
    room.write(60);
    room.write(60, Language::Arabic);
    QVERIFY(room.run());
    QVERIFY(room.wordsSeen(Language::English) >= 60 * 7);
    QVERIFY(room.wordsSeen(Language::Arabic) >= 60 * 5);
}

void TestWordTraining::stories_on_the_spike_teach_nothing()
{
    TrainingFixture room;
    room.write(3);
    room.story(u"untrue"_s, Status::Spiked, u"Elephants swim to Marsa Lubana."_s);
    QVERIFY(room.run());
    QCOMPARE(room.progressed.last(), (QVariantList{3, 3}));
    QCOMPARE(room.learnedFrom(), 3);
}

void TestWordTraining::a_small_archive_teaches_nothing_by_itself()
{
    TrainingFixture room;
    room.write(99);
    room.executor.setHeld(true);
    room.training->startIfDue();
    QVERIFY(room.step());
    // The answer is here; a training would have begun with a page.
    TrainingFixture::deliver();
    QCOMPARE(room.executor.waitingJobs(), 0);
    QVERIFY(!room.training->isRunning());
    QVERIFY(room.progressed.isEmpty());
    QCOMPARE(room.learnedFrom(), 0);
}

void TestWordTraining::a_person_may_have_a_small_archive_learned()
{
    TrainingFixture room;
    room.write(5);
    QVERIFY(room.run());
    QCOMPARE(room.trained.size(), 1);
    QCOMPARE(room.learnedFrom(), 5);
}

void TestWordTraining::it_is_due_again_when_the_archive_has_grown_by_a_fifth()
{
    TrainingFixture room;
    room.write(100);
    room.training->startIfDue();
    QVERIFY(room.hasEnded());
    QCOMPARE(room.learnedFrom(), 100);
    room.write(20);
    room.executor.setHeld(true);
    room.training->startIfDue();
    QVERIFY(room.step());
    TrainingFixture::deliver();
    QVERIFY(!room.training->isRunning());
    room.executor.setHeld(false);
    room.write(1);
    room.training->startIfDue();
    QVERIFY(room.hasEnded());
    QCOMPARE(room.learnedFrom(), 121);
}

void TestWordTraining::it_can_be_stopped_at_any_page()
{
    TrainingFixture room;
    room.write(450);
    room.executor.setHeld(true);
    room.training->start();
    QVERIFY(room.step()); // how large the archive is
    QVERIFY(room.step()); // the first page
    QTRY_COMPARE(room.progressed.last(), (QVariantList{200, 450}));
    QVERIFY(room.training->isRunning());
    room.training->cancel();
    QVERIFY(!room.training->isRunning());
    QCOMPARE(room.ended.size(), 1);
    room.executor.setHeld(false); // the second page comes all the same
    TrainingFixture::deliver();
    QCOMPARE(room.progressed.last(), (QVariantList{200, 450}));
    QVERIFY(room.trained.isEmpty());
    QVERIFY(room.failed.isEmpty());
    QCOMPARE(room.learnedFrom(), 0);
    room.training->cancel(); // of nothing is nothing
    QCOMPARE(room.ended.size(), 1);
}

void TestWordTraining::what_was_learned_before_stays_where_it_is_stopped()
{
    TrainingFixture room;
    room.write(10);
    QVERIFY(room.run());
    const QByteArray before = testlib::must(room.stores.proofing().wordModel(Language::English));
    room.write(50);
    room.executor.setHeld(true);
    room.training->start();
    QVERIFY(room.step());
    room.training->cancel();
    room.executor.setHeld(false);
    QCOMPARE(room.learnedFrom(), 10);
    QCOMPARE(testlib::must(room.stores.proofing().wordModel(Language::English)), before);
}

void TestWordTraining::it_can_be_started_again_after_it_was_stopped()
{
    TrainingFixture room;
    room.write(10);
    room.executor.setHeld(true);
    room.training->start();
    QVERIFY(room.step());
    QTRY_VERIFY(room.training->isRunning());
    room.training->cancel();
    room.training->start();
    room.executor.setHeld(false); // answers for both runs
    QTRY_COMPARE(room.trained.size(), 1);
    QCOMPARE(room.learnedFrom(), 10);
    QCOMPARE(room.wordsSeen(Language::English), 10 * wordsOfStory);
}

void TestWordTraining::a_second_start_changes_nothing()
{
    TrainingFixture room;
    room.write(10);
    room.training->start();
    room.training->start();
    QVERIFY(room.hasEnded());
    room.executor.setHeld(true);
    QCOMPARE(room.executor.waitingJobs(), 0);
    QCOMPARE(room.trained.size(), 1);
    QCOMPARE(room.wordsSeen(Language::English), 10 * wordsOfStory);
}

void TestWordTraining::a_store_lost_while_reading_is_told()
{
    TrainingFixture room;
    room.write(450);
    room.executor.setHeld(true);
    room.training->start();
    QVERIFY(room.step());
    QVERIFY(room.step());
    room.executor.loseStore({ErrorCode::Unavailable, u"the server is gone"_s, {}, nullptr});
    QVERIFY(room.step());
    QTRY_COMPARE(room.ended.size(), 1);
    QCOMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::Unavailable);
    QVERIFY(room.trained.isEmpty());
    QVERIFY(!room.training->isRunning());
}

void TestWordTraining::a_model_that_cannot_be_stored_is_told()
{
    TrainingFixture room;
    room.write(10);
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    QVERIFY(room.run());
    QCOMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::DiskFull);
    QVERIFY(room.trained.isEmpty());
    QVERIFY(!room.training->isRunning());
    QCOMPARE(room.learnedFrom(), 0);
}

void TestWordTraining::it_goes_with_its_owner_in_the_middle()
{
    TrainingFixture room;
    room.write(450);
    room.executor.setHeld(true);
    room.training->start();
    QVERIFY(room.step());
    QVERIFY(room.step());
    room.training.reset();
    room.executor.setHeld(false);
    TrainingFixture::deliver();
    QCOMPARE(room.learnedFrom(), 0);
}

QTEST_GUILESS_MAIN(TestWordTraining)
#include "test_wordtraining.moc"
