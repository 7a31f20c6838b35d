// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityregistry.h"
#include "presentation/publishing/publicationcontroller.h"
#include "publishing/exporterregistry.h"
#include "testlib/builders.h"
#include "unit/presentation/bulletinfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

namespace {

/// A bulletin that names a person of the registry.
struct PublicationRoom : BulletinFixture
{
    publishing::ExporterRegistry exporters;
    PublicationController publication{desk, withBuiltIn(exporters)};
    QTemporaryDir folder;

    PublicationRoom()
    {
        Entity entity = testlib::anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s);
        entity.id = {};
        entity.revision = 0;
        testlib::must(stores.entities().save(entity, people.author));
        tell();
        const Article article = story(u"LINE"_s, Status::Approved, u"Samer Dalwani opened the line."_s);
        testlib::must(answerOf(controller.add({article.id})));
        testlib::must(answerOf(controller.approve()));
        testlib::must(answerOf(controller.release()));
    }

    /// All pages the bulletin is written as, by name; into a new folder.
    QMap<QString, QByteArray> written(const QString &subfolder)
    {
        const QString into = folder.filePath(subfolder);
        const auto done = answerOf(publication.publish(controller.bulletin().id, into));
        testlib::must(done);
        QMap<QString, QByteArray> pages;
        for (const QString &name : QDir(into).entryList({u"*.html"_s})) {
            QFile file(QDir(into).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                pages[name] = file.readAll();
        }
        return pages;
    }

private:
    static publishing::ExporterRegistry &withBuiltIn(publishing::ExporterRegistry &registry)
    {
        registry.addBuiltIn();
        return registry;
    }
};

bool hasNamesPage(const QMap<QString, QByteArray> &pages)
{
    return std::any_of(pages.keyBegin(), pages.keyEnd(), [](const QString &name) { return name.contains(u"names"_s); });
}

} // namespace

/// Names in what the window writes.
class TestPublicationController : public QObject
{
    Q_OBJECT

private slots:
    void pagesSayWhomTheyName();
    void theNamesOfTheWindowGiveTheSameBytes();
    void namesAreFoundBetweenTwoQuestions();
    void aPageOfNamesComesWhereItIsWanted();
};

void TestPublicationController::pagesSayWhomTheyName()
{
    PublicationRoom room;
    const QMap<QString, QByteArray> pages = room.written(u"out"_s);
    QCOMPARE(pages.size(), 2);
    QVERIFY(!hasNamesPage(pages));
    const QByteArray page = pages.last();
    QVERIFY(page.contains("\"mentions\":[{\"@type\":\"Person\",\"name\":\"Samer Dalwani\",\"alternateName\":"));
}

void TestPublicationController::theNamesOfTheWindowGiveTheSameBytes()
{
    PublicationRoom room;
    const QMap<QString, QByteArray> before = room.written(u"before"_s);
    EntityRegistry registry(room.desk);
    room.publication.setRegistry(&registry);
    QCOMPARE(room.written(u"early"_s), before); // its names are not here yet
    QSignalSpy changed(&registry, &EntityRegistry::changed);
    registry.load();
    QTRY_VERIFY(registry.isLoaded());
    QCOMPARE(room.written(u"after"_s), before);
}

void TestPublicationController::namesAreFoundBetweenTwoQuestions()
{
    PublicationRoom room;
    room.executor.setHeld(true);
    const auto done = room.publication.publish(room.controller.bulletin().id, room.folder.filePath(u"out"_s));
    QCOMPARE(room.executor.waitingJobs(), 1);
    QVERIFY(room.executor.runNext());
    QCOMPARE(room.executor.waitingJobs(), 0);
    QTRY_COMPARE(room.executor.waitingJobs(), 1); // what is known of those that were found
    QVERIFY(room.executor.runNext());
    testlib::must(answerOf(done));
    QCOMPARE(room.executor.waitingJobs(), 0);
}

void TestPublicationController::aPageOfNamesComesWhereItIsWanted()
{
    PublicationRoom room;
    QSignalSpy changed(&room.publication, &PublicationController::namesPageChanged);
    QVERIFY(!room.publication.hasNamesPage());
    room.publication.setNamesPage(true);
    room.publication.setNamesPage(true);
    QCOMPARE(changed.size(), 1);
    const QMap<QString, QByteArray> pages = room.written(u"out"_s);
    QCOMPARE(pages.size(), 3);
    QVERIFY(hasNamesPage(pages));
}

QTEST_GUILESS_MAIN(TestPublicationController)
#include "test_publicationcontroller.moc"
