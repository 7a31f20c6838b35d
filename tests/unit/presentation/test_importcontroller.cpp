// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/importing/importcontroller.h"
#include "unit/presentation/deskfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestImportController : public QObject
{
    Q_OBJECT

private slots:
    void files_become_drafts_of_who_imports_them();
    void language_and_desk_are_for_files_that_do_not_say();
    void a_file_that_cannot_be_read_does_not_stop_the_others();
    void a_story_the_store_refuses_is_told_with_its_file();
    void progress_names_every_file();
    void it_can_be_cancelled_between_files();
    void a_second_import_waits_for_nobody_and_does_nothing();
    void nothing_to_import_does_nothing();
};

namespace {

struct ImportFixture : DeskFixture
{
    QTemporaryDir folder;
    ImportController controller{desk};
    QSignalSpy finished{&controller, &ImportController::finished};

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test folder cannot be written");
        return out.fileName();
    }
    QString storyFile(const QString &name)
    {
        return file(name, "Harbour reopens\n\nPort Marlow, NSH- The harbour reopened on Monday.\n");
    }

    bool run(const QStringList &files)
    {
        controller.start(files, Language::Arabic, u"world"_s);
        return QTest::qWaitFor([this] { return !finished.isEmpty(); });
    }
};

} // namespace

void TestImportController::files_become_drafts_of_who_imports_them()
{
    ImportFixture room;
    QVERIFY(room.run({room.storyFile(u"a.txt"_s), room.storyFile(u"b.txt"_s)}));
    QCOMPARE(room.finished.first(), QVariantList{false});
    QVERIFY(!room.controller.isRunning());
    QVERIFY(room.controller.failures().isEmpty());
    QCOMPARE(room.controller.imported().size(), 2);
    const Article article = room.stored(room.controller.imported().first());
    QCOMPARE(article.content.headline, u"Harbour reopens"_s);
    QCOMPARE(article.content.slug, u"HARBOUR-REOPENS"_s);
    QCOMPARE(article.content.body.text(), u"The harbour reopened on Monday."_s);
    QCOMPARE(article.status, Status::Draft);
    QCOMPARE(article.author, room.people.author);
}

void TestImportController::language_and_desk_are_for_files_that_do_not_say()
{
    ImportFixture room;
    QVERIFY(room.run({room.storyFile(u"a.txt"_s), room.file(u"b.txt"_s, "1948\n\n3 : 2\n")}));
    QCOMPARE(room.controller.imported().size(), 2);
    const Article english = room.stored(room.controller.imported()[0]);
    QCOMPARE(english.content.language, Language::English);
    QCOMPARE(english.content.desk, u"world"_s);
    QCOMPARE(room.stored(room.controller.imported()[1]).content.language, Language::Arabic);
}

void TestImportController::a_file_that_cannot_be_read_does_not_stop_the_others()
{
    ImportFixture room;
    const QString missing = room.folder.filePath(u"none.txt"_s);
    const QString picture = room.file(u"picture.txt"_s, "\x89PNG\r\n\x1a\n");
    QVERIFY(room.run({missing, picture, room.storyFile(u"a.txt"_s)}));
    QCOMPARE(room.controller.imported().size(), 1);
    QCOMPARE(room.controller.failures().size(), 2);
    QCOMPARE(room.controller.failures()[0].file, missing);
    QCOMPARE(room.controller.failures()[0].error.code, ErrorCode::Io);
    QCOMPARE(room.controller.failures()[1].file, picture);
    QCOMPARE(room.controller.failures()[1].error.code, ErrorCode::NotText);
}

void TestImportController::a_story_the_store_refuses_is_told_with_its_file()
{
    ImportFixture room;
    const QString first = room.storyFile(u"a.txt"_s);
    room.executor.failNextWrite(Error{ErrorCode::DiskFull, u"full"_s, {}, nullptr});
    QVERIFY(room.run({first, room.storyFile(u"b.txt"_s)}));
    QCOMPARE(room.controller.imported().size(), 1);
    QCOMPARE(room.controller.failures().size(), 1);
    QCOMPARE(room.controller.failures()[0].file, first);
    QCOMPARE(room.controller.failures()[0].error.code, ErrorCode::DiskFull);
}

void TestImportController::progress_names_every_file()
{
    ImportFixture room;
    QSignalSpy progressed(&room.controller, &ImportController::progressed);
    const QString a = room.storyFile(u"a.txt"_s);
    const QString b = room.storyFile(u"b.txt"_s);
    QVERIFY(room.run({a, b}));
    QCOMPARE(progressed, (QList<QVariantList>{{0, 2, a}, {1, 2, b}}));
}

void TestImportController::it_can_be_cancelled_between_files()
{
    ImportFixture room;
    connect(&room.controller, &ImportController::progressed, &room.controller, &ImportController::cancel);
    QVERIFY(room.run({room.storyFile(u"a.txt"_s), room.storyFile(u"b.txt"_s)}));
    QCOMPARE(room.finished.first(), QVariantList{true});
    QCOMPARE(room.controller.imported().size(), 1); // the file that was begun is in
}

void TestImportController::a_second_import_waits_for_nobody_and_does_nothing()
{
    ImportFixture room;
    room.controller.start({room.storyFile(u"a.txt"_s)}, Language::English, {});
    QVERIFY(room.controller.isRunning());
    QVERIFY(room.run({room.storyFile(u"b.txt"_s), room.storyFile(u"c.txt"_s)}));
    QCOMPARE(room.controller.imported().size(), 1);
    QCOMPARE(room.finished.size(), 1);
}

void TestImportController::nothing_to_import_does_nothing()
{
    ImportFixture room;
    room.controller.start({}, Language::English, {});
    room.controller.cancel();
    QVERIFY(!room.controller.isRunning());
    QVERIFY(room.finished.isEmpty());
    QVERIFY(ImportController::fileFilter().contains(u"*.txt"_s));
}

QTEST_GUILESS_MAIN(TestImportController)
#include "test_importcontroller.moc"
