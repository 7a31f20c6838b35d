// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfile.h"
#include "importing/entities/entitypacks.h"
#include "presentation/exchange/columnmemory.h"
#include "presentation/exchange/exchangetexts.h"
#include "presentation/exchange/importpreview.h"
#include "presentation/exchange/importrun.h"
#include "presentation/exchange/packchoice.h"
#include "presentation/exchange/registryexport.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>

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
    void packs_send_nobody_to_the_duplicates();
    void a_run_that_is_stopped_leaves_nothing();
    void a_run_that_fails_says_why();
    void a_preview_follows_what_columns_are_about();
    void a_preview_says_what_becomes_of_each_row();
    void what_is_added_all_the_same_is_known_to_later_rows();
    void relations_to_names_left_out_are_listed();
    void names_that_are_there_are_left_out_and_listed();
    void a_preview_of_a_new_file_forgets_the_old_one();
    void an_export_is_read_in_again();
    void packs_come_with_what_they_need();
    void what_an_export_leaves_out_is_said();
    void days_without_a_title_are_said();
    void columns_are_remembered_by_their_headings();
    void what_is_remembered_is_bounded_and_may_be_broken();
    void every_fault_and_field_has_words();
    void a_title_has_one_word_in_arabic();
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

void TestRegistryExchange::a_title_has_one_word_in_arabic()
{
    QFile file(QStringLiteral(NASHRA_SOURCE_DIR) + u"/translations/nashra_ar.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int titles = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && source.contains(u"title"_s, Qt::CaseInsensitive)) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            titles += text.contains(u"صفة"_s) ? 1 : 0;
            QVERIFY2(!text.contains(u"منصب"_s) && !text.contains(u"مناصب"_s), qPrintable(source));
        }
    }
    QVERIFY(titles > 5);
}

void TestRegistryExchange::packs_send_nobody_to_the_duplicates()
{
    importing::EntityImportReport report;
    report.written = 300;
    report.namesakes = 22;
    QVERIFY(importReportText(report).contains(u"duplicates"_s));
    const QString told = packsReportText(report);
    QVERIFY2(told.contains(u"22"_s) && !told.contains(u"duplicates"_s), qPrintable(told));
}

void TestRegistryExchange::a_run_takes_a_file_over()
{
    ExchangeFixture room;
    ImportRun run(room.desk);
    QSignalSpy finished(&run, &ImportRun::finished);
    const QString path = room.file(u"names.csv"_s, table);
    run.start([path] { return importing::openEntityFile(path, {}); }, NamesakeRule::LeaveOut);
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
    run.start(
        [path, &run] {
            run.stop();
            return importing::openEntityFile(path, {});
        },
        NamesakeRule::Add);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    QCOMPARE(room.count(), 0);
}

void TestRegistryExchange::a_run_that_fails_says_why()
{
    ExchangeFixture room;
    ImportRun run(room.desk);
    QSignalSpy failed(&run, &ImportRun::failed);
    run.start([] { return importing::openEntityFile(u"/nowhere/names.csv"_s, {}); }, NamesakeRule::Add);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Io);
}

void TestRegistryExchange::a_preview_follows_what_columns_are_about()
{
    ExchangeFixture room;
    ImportPreview preview(room.desk);
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
    QCOMPARE(preview.index(0, ImportPreview::Outcome).data().toString(), u"Added"_s);
}

void TestRegistryExchange::a_preview_says_what_becomes_of_each_row()
{
    ExchangeFixture room;
    Entity samer;
    samer.names = {{Language::English, NameForm::House, u"Samer Dalwani"_s},
                   {Language::Arabic, NameForm::House, u"سامر الدلواني"_s}};
    samer.identifiers = {{u"wikidata"_s, u"Q7"_s}};
    VERIFY_OK(room.stores.entities().import({samer}, room.people.author));
    ImportPreview preview(room.desk);
    const QAbstractItemModelTester tester(&preview);
    QSignalSpy shown(&preview, &ImportPreview::shown);
    preview.setFile(room.file(u"names.csv"_s, "kind,name,wikidata\nperson,SAMER dalwani,\nthing,A,\nplace,Alba,\n"
                                              "place,<b>ALBA</b>,\nplace,alba,\nperson,Other,Q7\n"));
    QTRY_COMPARE(shown.size(), 1);
    const auto outcome = [&preview](int row) {
        return preview.index(row, ImportPreview::Outcome).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    const auto fate = [&preview](int row) {
        return preview.index(row, 0).data(ImportPreview::FateRole).value<ImportPreview::Fate>();
    };
    using Fate = ImportPreview::Fate;
    QCOMPARE(outcome(0), u"Left out: the registry has Samer Dalwani"_s);
    QVERIFY(outcome(1).startsWith(u"Left out: "_s) && outcome(1).contains(u"thing"_s));
    QCOMPARE(outcome(2), u"Added"_s);
    QCOMPARE(outcome(4), u"Left out: line 4 has the name"_s);
    QCOMPARE(outcome(5), u"In the registry already; stays as it is there"_s);
    QVERIFY(fate(0) == Fate::SameName && fate(1) == Fate::Faulty && fate(2) == Fate::Added);
    QVERIFY(fate(4) == Fate::SameName && fate(5) == Fate::Known);
    // A name is no mark-up in a tool tip.
    QVERIFY(preview.index(3, ImportPreview::English).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;ALBA"_s));
    preview.setNamesakes(NamesakeRule::Add);
    QCOMPARE(outcome(0), u"Added all the same: the registry has Samer Dalwani"_s);
    QCOMPARE(outcome(4), u"Added all the same: line 4 has the name"_s);
    QVERIFY(fate(0) == Fate::Doubled && fate(1) == Fate::Faulty);
    room.desk.setUiLanguage(Language::Arabic);
    QVERIFY(outcome(0).contains(u"سامر الدلواني"_s));
}

void TestRegistryExchange::what_is_added_all_the_same_is_known_to_later_rows()
{
    ExchangeFixture room;
    Entity samer;
    samer.names = {{Language::English, NameForm::House, u"Samer"_s}};
    VERIFY_OK(room.stores.entities().import({samer}, room.people.author));
    ImportPreview preview(room.desk);
    QSignalSpy shown(&preview, &ImportPreview::shown);
    preview.setFile(room.file(u"names.csv"_s, "kind,name,wikidata\nperson,Samer,Q7\nperson,Dalwani,Q7\n"));
    QTRY_COMPARE(shown.size(), 1);
    const auto outcome = [&preview](int row) { return preview.index(row, ImportPreview::Outcome).data().toString(); };
    QCOMPARE(outcome(1), u"Added"_s);
    preview.setNamesakes(NamesakeRule::Add);
    QCOMPARE(outcome(1), u"The same as in line 2"_s);
    preview.setNamesakes(NamesakeRule::LeaveOut);
    QCOMPARE(outcome(1), u"Added"_s);
}

void TestRegistryExchange::relations_to_names_left_out_are_listed()
{
    importing::EntityImportReport report;
    report.lostRelations = 2;
    report.relations = {{7, u"ألبا"_s}};
    const QStringList lines = leftOutText(report).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u'7') && lines[0].contains(u"\u2068ألبا\u2069"_s), qPrintable(lines[0]));
    QVERIFY(lines[1].contains(u'1'));
    QVERIFY(importReportText(report).contains(u'2'));
}

void TestRegistryExchange::names_that_are_there_are_left_out_and_listed()
{
    ExchangeFixture room;
    ImportRun run(room.desk);
    QSignalSpy finished(&run, &ImportRun::finished);
    const QString path = room.file(u"names.csv"_s, table + "place,ALBA\nplace,Marsa\n");
    const auto open = [path] { return importing::openEntityFile(path, {}); };
    run.start(open, NamesakeRule::LeaveOut);
    QTRY_COMPARE(finished.size(), 1);
    auto report = finished[0][0].value<importing::EntityImportReport>();
    QCOMPARE(report.written, 3);
    QCOMPARE(report.leftOut, 2);
    QCOMPARE(report.sameName, 1);
    QVERIFY(importReportText(report).contains(u"Of these, 1"_s));
    const QStringList lines = leftOutText(report).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u'3') && lines[1].contains(u'5') && lines[1].contains(u"ALBA"_s), qPrintable(lines[1]));
    run.start(open, NamesakeRule::Add);
    QTRY_COMPARE(finished.size(), 2);
    report = finished[1][0].value<importing::EntityImportReport>();
    QCOMPARE(report.written, 4);
    QCOMPARE(report.namesakes, 4);
    QCOMPARE(report.sameName, 0);
    QCOMPARE(room.count(), 7);
}

void TestRegistryExchange::a_preview_of_a_new_file_forgets_the_old_one()
{
    ExchangeFixture room;
    ImportPreview preview(room.desk);
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
    QCOMPARE(finished[0][0].value<importing::EntityExportReport>().written, 2);
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
    QCOMPARE(packs.rowCount(), 5);
    QVERIFY(!packs.hasChosen());
    PackChoice suggested(room.desk);
    suggested.chooseBasic();
    QCOMPARE(suggested.data(suggested.index(0), Qt::CheckStateRole).toInt(), int(Qt::Checked));   // capitals
    QCOMPARE(suggested.data(suggested.index(1), Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // cities
    QVERIFY(packs.setData(packs.index(0), Qt::Checked, Qt::CheckStateRole));                      // capitals
    QVERIFY(packs.hasChosen());
    packs.add();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished[0][0].value<importing::EntityImportReport>().written > 400);
    QVERIFY(!testlib::must(answerOf(isRegistryEmpty(room.desk))));
}

void TestRegistryExchange::what_an_export_leaves_out_is_said()
{
    const QString whole = exportReportText({2, 0, 0}, u"names.csv"_s);
    QVERIFY(whole.contains(u"names.csv"_s) && !whole.contains(u"left out"_s));
    const QString part = exportReportText({83, 41, 7}, u"names.tbx"_s);
    QVERIFY2(part.contains(u"titles and their days: 41; relations: 7"_s), qPrintable(part));
    QVERIFY(!exportReportText({83, 0, 7}, u"names.tbx"_s).contains(u"their days:"_s));
}

void TestRegistryExchange::days_without_a_title_are_said()
{
    const QStringList headings{u"الاسم"_s, u"النسبة"_s, u"من"_s};
    const QString text = unreadDaysText(headings, importing::guessFields(headings));
    QVERIFY2(text.contains(u"من"_s) && !text.contains(u"النسبة"_s), qPrintable(text));
    QVERIFY(unreadDaysText({u"الاسم"_s, u"الصفة"_s, u"من"_s}, importing::guessFields({u"الاسم"_s, u"الصفة"_s, u"من"_s}))
                .isEmpty());
}

void TestRegistryExchange::columns_are_remembered_by_their_headings()
{
    const QTemporaryDir folder;
    const QStringList headings{u"من هو"_s, u"what, \"so\""_s};
    const QList<importing::Field> fields{*importing::fieldFromName(u"name.ar"_s),
                                         *importing::fieldFromName(u"identifier:the desk, its own"_s)};
    {
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ColumnMemory(settings).keep(headings, fields);
    }
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ColumnMemory memory(settings);
    QVERIFY(memory.recall(headings) == fields);
    QVERIFY(!memory.recall({headings[1], headings[0]}));
    QVERIFY(!memory.recall({}));
    // What the headings say by themselves is not worth a place.
    memory.keep(headings, importing::guessFields(headings));
    QVERIFY(!memory.recall(headings));
}

void TestRegistryExchange::what_is_remembered_is_bounded_and_may_be_broken()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ColumnMemory memory(settings);
    const QList<importing::Field> fields{*importing::fieldFromName(u"name"_s)};
    const auto headings = [](qsizetype i) { return QStringList{u"column %1"_s.arg(i)}; };
    for (qsizetype i = 0; i <= ColumnMemory::most; ++i)
        memory.keep(headings(i), fields);
    QVERIFY(!memory.recall(headings(0)));
    QVERIFY(memory.recall(headings(1)) && memory.recall(headings(ColumnMemory::most)));
    memory.keep(QStringList(100'000, u"x"_s), QList<importing::Field>(100'000, fields.first()));
    memory.keep(headings(0), {});
    QVERIFY(!memory.recall(QStringList(100'000, u"x"_s)) && !memory.recall(headings(0)));
    QStringList tables = settings.value("import/columns").toStringList();
    tables.replaceInStrings(u"name"_s, u"shoe"_s);
    settings.setValue("import/columns", tables);
    QVERIFY(!memory.recall(headings(1)));
    settings.setValue("import/columns", QString(1000, u'\n'));
    QVERIFY(!memory.recall(headings(1)));
}

void TestRegistryExchange::every_fault_and_field_has_words()
{
    for (int fault = 0; fault <= int(importing::RowFault::SameName); ++fault) {
        QVERIFY(!rowFaultText(importing::RowFault(fault), {}).isEmpty());
        QVERIFY(!importing::faultSentence(importing::RowFault(fault), {}).isEmpty());
    }
    QStringList titles;
    const QList<importing::Field> fields = importing::offeredFields();
    for (const importing::Field &field : fields)
        titles << fieldTitle(field);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.removeDuplicates(), 0);
    for (const importing::Field &field : fields)
        QVERIFY2(importing::guessField(fieldTitle(field)) == field, qPrintable(fieldTitle(field)));
}

QTEST_GUILESS_MAIN(TestRegistryExchange)
#include "test_registryexchange.moc"
