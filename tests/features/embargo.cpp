// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

#include "presentation/bulletins/bulletincontroller.h"
#include "presentation/publishing/publicationcontroller.h"
#include "publishing/exporterregistry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::features;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

} // namespace

/// What is under embargo or not for publication stays in the building.
class Embargo : public FeatureTest
{
    Q_OBJECT

private slots:
    void a_story_under_embargo_waits_for_its_time();
    void a_bulletin_waits_for_the_last_of_its_stories();
    void what_is_not_for_publication_is_not_written_to_any_file();
};

void Embargo::a_story_under_embargo_waits_for_its_time()
{
    // Given an approved story under embargo for an hour
    ArticleContent content = testlib::aStory(u"BUDGET"_s);
    content.embargoUntil = Instant{clock.now().ms + hour};
    const Article approved = story(content, Status::Approved);
    Program *const subEditor = programOf(people.subEditor);
    // When it is released before, it is held back, with the time it waits for
    const auto early = subEditor->takes(approved.id, Action::Release);
    VERIFY_ERROR(early, ErrorCode::EmbargoActive);
    QCOMPARE(early.error().items.value(0).toLongLong(), content.embargoUntil->ms);
    VERIFY_ERROR(subEditor->open(approved.id).canAct(Action::Release), ErrorCode::EmbargoActive);
    // And when the time has come, it goes out
    clock.advance(hour);
    VERIFY_OK(subEditor->takes(approved.id, Action::Release));
    QCOMPARE(subEditor->stored(approved.id).status, Status::Released);
}

void Embargo::a_bulletin_waits_for_the_last_of_its_stories()
{
    // Given an approved bulletin with a story under embargo in it
    ArticleContent content = testlib::aStory(u"BUDGET"_s);
    content.embargoUntil = Instant{clock.now().ms + hour};
    const Article held = story(content, Status::Approved);
    const Article free = story(u"PORT"_s, Status::Approved);
    Program *const subEditor = programOf(people.subEditor);
    BulletinController bulletin(subEditor->session());
    VERIFY_OK(answerOf(bulletin.create(Language::English, u"Evening"_s)));
    VERIFY_OK(answerOf(bulletin.add({free.id, held.id})));
    VERIFY_OK(answerOf(bulletin.approve()));
    // When it is released, it is held back whole, and the story that holds it is named
    const auto early = answerOf(bulletin.release());
    VERIFY_ERROR(early, ErrorCode::EmbargoActive);
    QCOMPARE(early.error().items, QStringList{held.id.toString()});
    QCOMPARE(subEditor->stored(free.id).status, Status::Approved);
    QCOMPARE(bulletin.bulletin().number, 0);
    // And when the time has come, all of it goes out with its number
    clock.advance(hour);
    VERIFY_OK(answerOf(bulletin.release()));
    QCOMPARE(bulletin.bulletin().number, 1);
    QCOMPARE(subEditor->stored(held.id).status, Status::Released);
    QCOMPARE(subEditor->stored(free.id).status, Status::Released);
    verifyAudit();
}

void Embargo::what_is_not_for_publication_is_not_written_to_any_file()
{
    // Given an approved story that is not for publication
    ArticleContent content = testlib::aStory(u"GUIDANCE"_s);
    content.notForPublication = true;
    const Article guidance = story(content, Status::Approved);
    Program *const subEditor = programOf(people.subEditor);
    publishing::ExporterRegistry exporters;
    exporters.addBuiltIn();
    PublicationController publication(subEditor->session(), exporters);
    const QTemporaryDir folder;
    // When it is released or exported, both are refused
    VERIFY_ERROR(subEditor->takes(guidance.id, Action::Release), ErrorCode::NotForPublication);
    VERIFY_ERROR(answerOf(publication.publish(guidance.id, u"html"_s, folder.path())), ErrorCode::NotForPublication);
    // Then no file was written
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(Embargo)
#include "embargo.moc"
