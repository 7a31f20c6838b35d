// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfile.h"
#include "importing/entities/entitypacks.h"
#include "presentation/exchange/exchangetexts.h"
#include "presentation/exchange/importpreview.h"
#include "presentation/exchange/importrun.h"
#include "presentation/exchange/packchoice.h"
#include "presentation/exchange/registryexport.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// Importing and exporting the registry, and the packs, without a window.
class TestRegistryExchange : public QObject
{
    Q_OBJECT

private slots:
    void a_run_takes_a_file_over();
    void a_run_that_is_stopped_leaves_nothing();
    void a_run_that_fails_says_why();
    void a_preview_follows_what_columns_are_about();
    void a_preview_of_a_new_file_forgets_the_old_one();
    void an_export_is_read_in_again();
    void packs_come_with_what_they_need();
    void every_fault_and_field_has_words();
};

namespace {

struct ExchangeFixture : DeskFixture
{
    QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test folder cannot be written");
        return out.fileName();
    }
    [[nodiscard]] qsizetype count() { return testlib::must(stores.entities().entities()).size(); }
};

const QByteArray table = "kind,name\nperson,Samer Dalwani\nthing,A\nplace,Alba\n";

} // namespace

void TestRegistryExchange::a_run_takes_a_file_over()
{
    ExchangeFixture room;
    ImportRun run(room.desk);
    QSignalSpy finished(&run, &ImportRun::finished);
    const QString path = room.file(u"names.csv"_s, table);
    run.start([path] { return importing::openEntityFile(path, {}); });
    QTRY_COMPARE(finished.size(), 1);
    const auto report = finished[0][0].value<importing::EntityImportReport>();
    QCOMPARE(report.written, 2);
    QCOMPARE(report.leftOut, 1);
    QVERIFY(leftOutText(report).contains(u'3'));
    QVERIFY(!importReportText(report).isEmpty());
    QCOMPARE(room.count(), 2);
    QVERIFY(!run.isRunning());
}

void TestRegistryExchange::a_run_that_is_stopped_leaves_nothing()
{
    ExchangeFixture room;
    ImportRun run(room.desk);
    QSignalSpy failed(&run, &ImportRun::failed);
    const QString path = room.file(u"names.csv"_s, table);
    run.start([path, &run] {
        run.stop();
        return importing::openEntityFile(path, {});
    });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    QCOMPARE(room.count(), 0);
}

void TestRegistryExchange::a_run_that_fails_says_why()
{
    ExchangeFixture room;
    ImportRun run(room.desk);
    QSignalSpy failed(&run, &ImportRun::failed);
    run.start([] { return importing::openEntityFile(u"/nowhere/names.csv"_s, {}); });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Io);
}

void TestRegistryExchange::a_preview_follows_what_columns_are_about()
{
    ExchangeFixture room;
    ImportPreview preview;
    const QAbstractItemModelTester tester(&preview);
    QSignalSpy shown(&preview, &ImportPreview::shown);
    QSignalSpy failed(&preview, &ImportPreview::failed);
    preview.setFile(room.file(u"names.csv"_s, "who;what\nSamer Dalwani;Minister\n"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(preview.headings(), (QStringList{u"who"_s, u"what"_s}));
    QVERIFY(!preview.isReady());
    preview.setField(0, *importing::fieldFromName(u"name"_s));
    preview.setField(1, *importing::fieldFromName(u"title"_s));
    preview.setKind(EntityKind::Person);
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(preview.isReady());
    QCOMPARE(preview.rowCount(), 1);
    QCOMPARE(preview.index(0, ImportPreview::English).data().toString(), u"Samer Dalwani"_s);
    QCOMPARE(preview.index(0, ImportPreview::More).data().toString(), u"Minister"_s);
    QVERIFY(preview.index(0, ImportPreview::Problem).data().toString().isEmpty());
}

void TestRegistryExchange::a_preview_of_a_new_file_forgets_the_old_one()
{
    ExchangeFixture room;
    ImportPreview preview;
    QSignalSpy shown(&preview, &ImportPreview::shown);
    preview.setFile(room.file(u"names.csv"_s, table));
    preview.setFile(room.file(u"names.json"_s, R"({"persons":[{"name":"Huda"}]})"));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(preview.options().format, importing::EntityFormat::Json);
    QVERIFY(preview.headings().isEmpty());
    QCOMPARE(preview.rowCount(), 1);
    QCOMPARE(preview.index(0, ImportPreview::English).data().toString(), u"Huda"_s);
}

void TestRegistryExchange::an_export_is_read_in_again()
{
    ExchangeFixture room;
    Entity entity;
    entity.names = {{Language::Arabic, NameForm::House, u"سامر الدلواني"_s}};
    VERIFY_OK(room.stores.entities().import({entity, entity}, room.people.author));
    RegistryExport writing(room.desk);
    QSignalSpy finished(&writing, &RegistryExport::finished);
    QSignalSpy failed(&writing, &RegistryExport::failed);
    const QString path = room.folder.filePath(u"out.csv"_s);
    writing.start(path, importing::EntityFormat::Csv);
    QVERIFY(writing.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toLongLong(), 2);
    QCOMPARE(testlib::must(importing::previewEntities(path, {}, 10)).size(), 2);
    const QString kept = room.file(u"kept.csv"_s, "before");
    writing.start(kept, importing::EntityFormat::Csv);
    writing.stop();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    QFile file(kept);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
}

void TestRegistryExchange::packs_come_with_what_they_need()
{
    ExchangeFixture room;
    QVERIFY(testlib::must(answerOf(isRegistryEmpty(room.desk))));
    PackChoice packs(room.desk);
    const QAbstractItemModelTester tester(&packs);
    QSignalSpy finished(&packs, &PackChoice::finished);
    QVERIFY(packs.rowCount() >= 2);
    QVERIFY(!packs.hasChosen());
    QVERIFY(packs.setData(packs.index(0), Qt::Checked, Qt::CheckStateRole)); // capitals
    QVERIFY(packs.hasChosen());
    packs.add();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished[0][0].value<importing::EntityImportReport>().written > 400);
    QVERIFY(!testlib::must(answerOf(isRegistryEmpty(room.desk))));
}

void TestRegistryExchange::every_fault_and_field_has_words()
{
    for (int fault = 0; fault <= int(importing::RowFault::Identifier); ++fault) {
        QVERIFY(!rowFaultText(importing::RowFault(fault), {}).isEmpty());
        QVERIFY(!importing::faultSentence(importing::RowFault(fault), {}).isEmpty());
    }
    QStringList titles;
    const QList<importing::Field> fields = importing::offeredFields();
    for (const importing::Field &field : fields)
        titles << fieldTitle(field);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestRegistryExchange)
#include "test_registryexchange.moc"
