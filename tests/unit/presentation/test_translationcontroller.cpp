// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/translation/translationcontroller.h"
#include "unit/presentation/deskfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestTranslationController : public QObject
{
    Q_OBJECT

private slots:
    void a_translation_is_a_draft_in_the_other_language();
    void there_is_one_translation_of_an_article();
    void what_cannot_be_translated_is_said();
    void a_source_that_is_not_there_is_told();
    void a_store_that_fails_is_told();
};

void TestTranslationController::a_translation_is_a_draft_in_the_other_language()
{
    DeskFixture room;
    TranslationController controller(room.desk);
    QSignalSpy started(&controller, &TranslationController::started);
    const Article source = room.story(u"port"_s, Status::Approved, u"One.\nTwo."_s);
    room.sit(room.people.translator);
    const Article translation = testlib::must(answerOf(controller.start(source.id)));
    QCOMPARE(translation.content.language, Language::Arabic);
    QCOMPARE(translation.content.slug, u"port"_s);
    QCOMPARE(translation.status, Status::Draft);
    QCOMPARE(translation.author, room.people.translator);
    QCOMPARE(translation.content.translation->source, source.id);
    QCOMPARE(translation.content.translation->sourceRevision, source.revision);
    QCOMPARE(translation.content.translation->pairs.size(), 2);
    QCOMPARE(started.size(), 1);
    QCOMPARE(testlib::must(room.stores.articles().translationsOf(source.id)), QList<ArticleId>{translation.id});
}

void TestTranslationController::there_is_one_translation_of_an_article()
{
    DeskFixture room;
    TranslationController controller(room.desk);
    const Article source = room.story(u"port"_s);
    // Two keys before the first answer.
    const auto first = controller.start(source.id);
    const auto second = controller.start(source.id);
    QCOMPARE(testlib::must(answerOf(first)).id, testlib::must(answerOf(second)).id);
}

void TestTranslationController::what_cannot_be_translated_is_said()
{
    DeskFixture room;
    TranslationController controller(room.desk);
    VERIFY_OK(controller.canTranslate(room.story(u"port"_s)));
    VERIFY_ERROR(controller.canTranslate(Article()), ErrorCode::WrongState);
    VERIFY_ERROR(controller.canTranslate(room.story(u"a"_s, Status::Spiked)), ErrorCode::WrongState);
    VERIFY_ERROR(controller.canTranslate(room.story(u"b"_s, Status::Killed)), ErrorCode::WrongState);
    const Article source = room.story(u"c"_s);
    room.sit(room.people.guest);
    VERIFY_ERROR(controller.canTranslate(source), ErrorCode::Forbidden);
    VERIFY_ERROR(answerOf(controller.start(source.id)), ErrorCode::Forbidden);
}

void TestTranslationController::a_source_that_is_not_there_is_told()
{
    DeskFixture room;
    TranslationController controller(room.desk);
    QSignalSpy failed(&controller, &TranslationController::failed);
    VERIFY_ERROR(answerOf(controller.start(ArticleId::make(room.clock.now()))), ErrorCode::NotFound);
    QCOMPARE(failed.size(), 1);
}

void TestTranslationController::a_store_that_fails_is_told()
{
    DeskFixture room;
    TranslationController controller(room.desk);
    QSignalSpy failed(&controller, &TranslationController::failed);
    const Article source = room.story(u"port"_s);
    room.executor.failNextWrite(Error{ErrorCode::Busy, u"locked"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(controller.start(source.id)), ErrorCode::Busy);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestTranslationController)
#include "test_translationcontroller.moc"
