// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

#include "presentation/publishing/publicationcontroller.h"
#include "publishing/exporterregistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::features;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

/// A released story is corrected or killed; what went out stays known.
class FollowUp : public FeatureTest
{
    Q_OBJECT

private slots:
    void a_correction_goes_out_as_the_next_version();
    void a_released_story_is_not_edited_without_a_follow_up();
    void a_killed_story_stays_killed();
    void a_story_can_be_killed_while_its_correction_is_written();

private:
    static ActionArguments as(FollowUpClass kind) { return {{}, kind, {}, {}}; }
};

void FollowUp::a_correction_goes_out_as_the_next_version()
{
    // Given a released story with a mistake in it
    const Article released = story(u"PORT"_s, Status::Released, u"Nine ships came."_s);
    Program *const author = programOf(people.author);
    // When its author takes it up as a correction and mends it
    VERIFY_OK(author->takes(released.id, Action::FollowUp, as(FollowUpClass::Correction)));
    QCOMPARE(author->stored(released.id).releasedRevision, released.releasedRevision);
    author->open(released.id);
    author->type(u"Corrected: "_s);
    VERIFY_OK(author->save());
    VERIFY_OK(author->takes(released.id, Action::Submit));
    Program *const subEditor = programOf(people.subEditor);
    VERIFY_OK(subEditor->takes(released.id, Action::Approve));
    VERIFY_OK(subEditor->takes(released.id, Action::Release));
    // Then it is out as version 2, a correction, with a number of its own
    const Article corrected = subEditor->stored(released.id);
    QCOMPARE(corrected.version, 2);
    QCOMPARE(corrected.followUp, std::optional<FollowUpClass>(FollowUpClass::Correction));
    QVERIFY(corrected.releaseNumber > released.releaseNumber);
    QVERIFY(*corrected.releasedRevision > *released.releasedRevision);
    // And what went out first can still be read
    const auto first = testlib::must(answerOf(subEditor->stores().read(
        [&](Stores &stores) { return stores.articles().content(released.id, *released.releasedRevision); })));
    QCOMPARE(first.body.text(), u"Nine ships came."_s);

    // And the page says what it is
    publishing::ExporterRegistry exporters;
    exporters.addBuiltIn();
    PublicationController publication(subEditor->session(), exporters);
    const QTemporaryDir folder;
    const auto done = testlib::must(answerOf(publication.publish(released.id, u"html"_s, folder.path())));
    QVERIFY(!done.files.isEmpty());
    QString pages;
    for (const publishing::PublishedFile &file : done.files) {
        QFile page(file.path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        pages += QString::fromUtf8(page.readAll());
    }
    QVERIFY2(pages.contains(u"Corrected: Nine ships came."_s), qPrintable(pages));
    verifyAudit();
}

void FollowUp::a_released_story_is_not_edited_without_a_follow_up()
{
    // Given a released story
    const Article released = story(u"PORT"_s, Status::Released);
    Program *const author = programOf(people.author);
    // When its author opens it, it says why it cannot be edited
    EditingSession &screen = author->open(released.id);
    QVERIFY(!screen.canEdit());
    QCOMPARE(screen.editRefusal()->code, ErrorCode::WrongState);
    // Then what is typed all the same does not reach the store
    author->type(u"Sneaky: "_s);
    VERIFY_ERROR(author->save(), ErrorCode::WrongState);
    QCOMPARE(author->stored(released.id), released);
}

void FollowUp::a_killed_story_stays_killed()
{
    // Given a killed story
    const Article killed = story(u"HOAX"_s, Status::Killed);
    Program *const chief = programOf(people.chief);
    // When anybody tries anything, it is refused
    for (const Action action : {Action::Submit, Action::Approve, Action::Reopen, Action::Release, Action::Unspike})
        VERIFY_ERROR(chief->takes(killed.id, action), ErrorCode::WrongState);
    VERIFY_ERROR(chief->takes(killed.id, Action::FollowUp, as(FollowUpClass::Update)), ErrorCode::WrongState);
    // Then it is exported nowhere either
    publishing::ExporterRegistry exporters;
    exporters.addBuiltIn();
    PublicationController publication(chief->session(), exporters);
    const QTemporaryDir folder;
    QVERIFY(!answerOf(publication.publish(killed.id, u"plaintext"_s, folder.path())));
}

void FollowUp::a_story_can_be_killed_while_its_correction_is_written()
{
    // Given a released story whose correction is being written
    const Article released = story(u"PORT"_s, Status::Released);
    VERIFY_OK(programOf(people.author)->takes(released.id, Action::FollowUp, as(FollowUpClass::Correction)));
    // When the chief kills it
    const ActionArguments kill{u"It never happened"_s, {}, people.subEditor, {}};
    VERIFY_OK(programOf(people.chief)->takes(released.id, Action::Kill, kill));
    // Then nobody writes on
    Program *const author = programOf(people.author);
    QVERIFY(!author->open(released.id).canEdit());
    QCOMPARE(author->stored(released.id).status, Status::Killed);
    verifyAudit();
}

QTEST_MAIN(FollowUp)
#include "followup.moc"
