// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporterregistry.h"
#include "testlib/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;
using Reason = RefusedPlugin::Reason;

Q_DECLARE_METATYPE(nashra::publishing::RefusedPlugin::Reason)

namespace {

QString folderOf(const QString &name)
{
    return QStringLiteral(NASHRA_TEST_PLUGINS "/") + name;
}

/// Puts a file into the folder that is named like a plugin.
void writeLibrary(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"broken.so"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray goodLibrary()
{
    const QDir dir(folderOf(u"good"_s));
    QFile file(dir.filePath(dir.entryList(QDir::Files).value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExporterRegistry : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsLinkedIn();
    void takesAFileOfAFolderLikeABuiltIn();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesTheSecondOfAnId();
    void refusesAFileThatIsNoPlugin_data();
    void refusesAFileThatIsNoPlugin();
    void passesOverFilesThatAreNoLibraries();
    void aMissingFolderHasNoPlugins();
    void saysThatThereIsNoSuchExporter();
};

void TestExporterRegistry::takesWhatIsLinkedIn()
{
    ExporterRegistry registry;
    QVERIFY(registry.exporters().isEmpty());
    registry.addBuiltIn();
    QVERIFY(registry.refused().isEmpty());
    QStringList ids;
    for (const ExporterInfo &info : registry.exporters())
        ids << info.id;
    QCOMPARE(ids, (QStringList{u"html"_s, u"plaintext"_s}));

    const ExporterInfo html = *registry.find(u"html"_s);
    QCOMPARE(html.suffix, u"html"_s);
    QCOMPARE(html.languages, (QList<Language>{Language::English, Language::Arabic}));
    QCOMPARE(html.bulletinForm, BulletinForm::Index);
    QVERIFY(!html.options.isEmpty());
}

void TestExporterRegistry::takesAFileOfAFolderLikeABuiltIn()
{
    ExporterRegistry registry;
    registry.addFolder(folderOf(u"good"_s));
    QVERIFY2(registry.refused().isEmpty(), qPrintable(registry.refused().value(0).detail));
    const auto info = registry.find(u"shout"_s);
    QVERIFY(info);
    QCOMPARE(info->name.value(Language::English), u"Headlines in capitals"_s);

    ArticleInput input;
    input.fileStem = u"story-en-1"_s;
    input.content.headline = u"Rain"_s;
    const auto exporter = registry.create(u"shout"_s, {{u"signs"_s, 3}});
    VERIFY_OK(exporter);
    const Payload payload = *(*exporter)->render(input);
    QCOMPARE(payload.fileName, u"story-en-1.shout"_s);
    QCOMPARE(payload.bytes, "RAIN!!!");
    VERIFY_ERROR(registry.create(u"shout"_s, {{u"signs"_s, 4}}), ErrorCode::InvalidInput);
}

void TestExporterRegistry::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Reason>("reason");

    QTest::newRow("made for a newer interface") << u"newer"_s << Reason::WrongVersion;
    QTest::newRow("metadata of another version") << u"api"_s << Reason::WrongVersion;
    QTest::newRow("a plugin of another program") << u"other"_s << Reason::WrongInterface;
    QTest::newRow("metadata without an id") << u"nameless"_s << Reason::BadMetaData;
    QTest::newRow("calls what is not there") << u"unresolved"_s << Reason::DoesNotLoad;
}

void TestExporterRegistry::refusesWhatDoesNotFit()
{
    QFETCH(QString, folder);
    QFETCH(Reason, reason);
    ExporterRegistry registry;
    registry.addFolder(folderOf(folder));
    QVERIFY(registry.exporters().isEmpty());
    QCOMPARE(registry.refused().size(), 1);
    const RefusedPlugin refused = registry.refused().first();
    QCOMPARE(refused.reason, reason);
    QVERIFY2(refused.source.startsWith(folderOf(folder)), qPrintable(refused.source));
    QVERIFY(!refused.detail.isEmpty());
}

void TestExporterRegistry::refusesTheSecondOfAnId()
{
    ExporterRegistry registry;
    registry.addFolder(folderOf(u"good"_s));
    registry.addFolder(folderOf(u"same"_s));
    QCOMPARE(registry.exporters().size(), 1);
    QCOMPARE(registry.refused().size(), 1);
    QCOMPARE(registry.refused().first().reason, Reason::DuplicateId);
    QVERIFY(registry.refused().first().detail.contains(u"shout"_s));
}

void TestExporterRegistry::refusesAFileThatIsNoPlugin_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no library\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("cut short") << goodLibrary().left(20'000);
    QTest::newRow("only the head") << goodLibrary().left(64);
}

void TestExporterRegistry::refusesAFileThatIsNoPlugin()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    writeLibrary(folder, bytes);
    ExporterRegistry registry;
    registry.addFolder(folder.path());
    QVERIFY(registry.exporters().isEmpty());
    QCOMPARE(registry.refused().size(), 1);
    QCOMPARE(registry.refused().first().source, folder.filePath(u"broken.so"_s));
}

void TestExporterRegistry::passesOverFilesThatAreNoLibraries()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"README"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ExporterRegistry registry;
    registry.addFolder(folder.path());
    QVERIFY(registry.refused().isEmpty());
}

void TestExporterRegistry::aMissingFolderHasNoPlugins()
{
    ExporterRegistry registry;
    registry.addFolder(u"/nowhere/at/all"_s);
    QVERIFY(registry.exporters().isEmpty());
    QVERIFY(registry.refused().isEmpty());
}

void TestExporterRegistry::saysThatThereIsNoSuchExporter()
{
    const ExporterRegistry registry;
    VERIFY_ERROR(registry.create(u"fax"_s), ErrorCode::NotFound);
    QVERIFY(!registry.find(u"fax"_s));
}

QTEST_GUILESS_MAIN(TestExporterRegistry)
#include "test_exporterregistry.moc"
