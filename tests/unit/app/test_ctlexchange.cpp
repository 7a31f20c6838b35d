// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// entities import, export, packs and add-pack: the registry as a whole.
class TestCtlExchange : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void aTableIsImported();
    void columnsMayBeSaid();
    void aRehearsalWritesNothing();
    void aRehearsalNeedsNoUser();
    void aFileMayBeNamedLikeAPlace();
    void relationsToNamesLeftOutAreTold();
    void namesThatAreThereAreLeftOut();
    void anExportIsReadInAgain_data();
    void anExportIsReadInAgain();
    void whatATermbaseHasNoPlaceForIsTold();
    void daysWithoutATitleAreTold();
    void packsAreListedAndAdded();
    void badInputIsRefused_data();
    void badInputIsRefused();

private:
    Answer entities(const QStringList &arguments, const QString &login = u"rana"_s)
    {
        return m_newsroom->as(login, QStringList{u"--json"_s, u"entities"_s} + arguments);
    }
    [[nodiscard]] int count() { return entities({u"list"_s, u"--limit"_s, u"1"_s}).json()[u"count"_s].toInt(); }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

namespace {

const QByteArray table = "kind,name,الاسم بالعربية,wikidata\nperson,Samer Dalwani,سامر الدلواني,Q7\nthing,A,,\n"
                         "place,Alba,,Q8\n";

} // namespace

void TestCtlExchange::aTableIsImported()
{
    const QString file = m_newsroom->write(u"names.csv"_s, table);
    const Answer imported = entities({u"import"_s, file});
    VERIFY_CODE(imported, ExitCode::Done);
    QCOMPARE(imported.json()[u"written"_s].toInt(), 2);
    QCOMPARE(imported.json()[u"leftOut"_s].toInt(), 1);
    QCOMPARE(imported.json()[u"rows"_s][0][u"line"_s].toInt(), 3);
    QCOMPARE(count(), 2);
    const QString single = m_newsroom->write(u"one.csv"_s, "kind,name,wikidata\nplace,Marsa,Q9\n");
    const Answer one = m_newsroom->as(u"rana"_s, {u"entities"_s, u"import"_s, single});
    QVERIFY2(one.out.contains(u"1 entity added, 0 were there already, 0 left out"_s), qPrintable(one.out + one.err));
    const Answer again = m_newsroom->as(u"rana"_s, {u"entities"_s, u"import"_s, file});
    VERIFY_CODE(again, ExitCode::Done);
    QVERIFY2(again.out.contains(u"0 entities added, 2 were there already, 1 left out"_s), qPrintable(again.out));
    QVERIFY2(again.err.contains(u"line 3: no such kind of entity: thing"_s), qPrintable(again.err));
    QCOMPARE(count(), 3);
    QCOMPARE(entities({u"list"_s, u"--search"_s, u"سامر"_s}).json()[u"count"_s].toInt(), 1);
}

void TestCtlExchange::columnsMayBeSaid()
{
    const QString file = m_newsroom->write(u"names.csv"_s, "Who;What\nSamer Dalwani;Minister\n");
    VERIFY_CODE(entities({u"import"_s, file}), ExitCode::Refused);
    const Answer imported = entities(
        {u"import"_s, file, u"--kind"_s, u"person"_s, u"--map"_s, u"Who=name.en"_s, u"--map"_s, u"What=title.en"_s});
    VERIFY_CODE(imported, ExitCode::Done);
    const Answer shown = entities({u"show"_s, u"Samer Dalwani"_s});
    QCOMPARE(shown.json()[u"entity"_s][u"titles"_s][0][u"text"_s].toString(), u"Minister"_s);
}

void TestCtlExchange::aRehearsalWritesNothing()
{
    const QString file = m_newsroom->write(u"names.csv"_s, table);
    const Answer rehearsed = entities({u"import"_s, file, u"--dry-run"_s});
    VERIFY_CODE(rehearsed, ExitCode::Done);
    QCOMPARE(rehearsed.json()[u"readable"_s].toInt(), 2);
    QCOMPARE(rehearsed.json()[u"written"_s].toInt(), 0);
    QCOMPARE(count(), 0);
}

void TestCtlExchange::aRehearsalNeedsNoUser()
{
    const QString file = m_newsroom->write(u"names.csv"_s, table);
    VERIFY_CODE(entities({u"import"_s, file, u"--dry-run"_s}, u"nobody"_s), ExitCode::Done);
    QVERIFY(entities({u"import"_s, file}, u"nobody"_s).code != ExitCode::Done);
    QCOMPARE(count(), 0);
}

void TestCtlExchange::aFileMayBeNamedLikeAPlace()
{
    const QString file = m_newsroom->write(u"a%1.csv"_s, table);
    const Answer imported = m_newsroom->as(u"rana"_s, {u"entities"_s, u"import"_s, file});
    VERIFY_CODE(imported, ExitCode::Done);
    QVERIFY2(imported.out.contains(u"a%1.csv: 2 entities added, 0 were there already, 1 left out"_s),
             qPrintable(imported.out));
    QVERIFY2(imported.err.contains(u"a%1.csv, line 3: "_s), qPrintable(imported.err));
}

void TestCtlExchange::relationsToNamesLeftOutAreTold()
{
    VERIFY_CODE(entities({u"import"_s, m_newsroom->write(u"names.csv"_s, table)}), ExitCode::Done);
    const QString state = EntityId::make(Instant{1'778'571'600'000}).toString();
    const QString file =
        m_newsroom->write(u"more.csv"_s, "id,kind,name,relations\n,place,Marsa,part-of=" + state.toUtf8() + "\n" +
                                             state.toUtf8() + ",place,ALBA,\n");
    for (const bool isRehearsal : {true, false}) {
        const Answer answer =
            entities(QStringList{u"import"_s, file} + (isRehearsal ? QStringList{u"--dry-run"_s} : QStringList()));
        VERIFY_CODE(answer, ExitCode::Done);
        QCOMPARE(answer.json()[u"lostRelations"_s].toInt(), 1);
        QCOMPARE(answer.json()[u"relations"_s][0][u"line"_s].toInt(), 2);
        QCOMPARE(answer.json()[u"relations"_s][0][u"target"_s].toString(), u"ALBA"_s);
    }
}

void TestCtlExchange::namesThatAreThereAreLeftOut()
{
    VERIFY_CODE(entities({u"import"_s, m_newsroom->write(u"names.csv"_s, table)}), ExitCode::Done);
    const QString file = m_newsroom->write(u"more.csv"_s, "kind,name,wikidata\nperson,SAMER dalwani,\nplace,Marsa,\n"
                                                          "place,marsa,\nplace,Elsewhere,Q8\nperson,Alba,\n");
    const Answer rehearsed = entities({u"import"_s, file, u"--dry-run"_s});
    QCOMPARE(rehearsed.json()[u"readable"_s].toInt(), 5);
    QCOMPARE(rehearsed.json()[u"sameName"_s].toInt(), 2);
    QCOMPARE(rehearsed.json()[u"written"_s].toInt(), 0);
    QCOMPARE(count(), 2);
    const Answer imported = m_newsroom->as(u"rana"_s, {u"entities"_s, u"import"_s, file});
    VERIFY_CODE(imported, ExitCode::Done);
    QVERIFY2(imported.out.contains(u"2 entities added, 1 was there already, 2 left out"_s), qPrintable(imported.out));
    QVERIFY2(imported.err.contains(u"line 2: another of its kind has the name: SAMER dalwani"_s) &&
                 imported.err.contains(u"line 4: another of its kind has the name: marsa"_s),
             qPrintable(imported.err));
    QCOMPARE(count(), 4);
    const Answer added = entities({u"import"_s, file, u"--add-same"_s});
    QCOMPARE(added.json()[u"written"_s].toInt(), 4);
    QCOMPARE(added.json()[u"namesakes"_s].toInt(), 4);
    QCOMPARE(added.json()[u"leftOut"_s].toInt(), 0);
    QCOMPARE(count(), 8);
}

void TestCtlExchange::anExportIsReadInAgain_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"csv", "json", "tbx"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestCtlExchange::anExportIsReadInAgain()
{
    QFETCH(QString, suffix);
    VERIFY_CODE(entities({u"import"_s, m_newsroom->write(u"names.csv"_s, table)}), ExitCode::Done);
    const QString file = m_newsroom->path(u"out."_s + suffix);
    const Answer exported = entities({u"export"_s, file});
    VERIFY_CODE(exported, ExitCode::Done);
    QCOMPARE(exported.json()[u"written"_s].toInt(), 2);
    const Answer again = entities({u"import"_s, file});
    VERIFY_CODE(again, ExitCode::Done);
    QCOMPARE(again.json()[u"known"_s].toInt(), 2);
    QCOMPARE(again.json()[u"leftOut"_s].toInt(), 0);
    const QByteArray first = CtlNewsroom::read(file);
    VERIFY_CODE(entities({u"export"_s, file}), ExitCode::Done);
    QCOMPARE(CtlNewsroom::read(file), first);
}

void TestCtlExchange::whatATermbaseHasNoPlaceForIsTold()
{
    const QString file = m_newsroom->write(u"names.csv"_s, "kind,name,title\nperson,Samer Dalwani,Minister | Chair\n");
    VERIFY_CODE(entities({u"import"_s, file}), ExitCode::Done);
    const QString path = m_newsroom->path(u"out.tbx"_s);
    const QJsonValue left = entities({u"export"_s, path}).json()[u"leftOut"_s];
    QCOMPARE(left[u"titles"_s].toInt(-1), 2);
    QCOMPARE(left[u"relations"_s].toInt(-1), 0);
    const Answer told = m_newsroom->as(u"rana"_s, {u"entities"_s, u"export"_s, path});
    VERIFY_CODE(told, ExitCode::Done);
    QVERIFY2(told.err.contains(u"left out: titles 2, relations 0"_s), qPrintable(told.err));
    QVERIFY2(told.out.contains(u"out.tbx: 1 entity\n"_s), qPrintable(told.out));
    QCOMPARE(m_newsroom->as(u"rana"_s, {u"entities"_s, u"export"_s, m_newsroom->path(u"out.csv"_s)}).err, QString());
}

void TestCtlExchange::daysWithoutATitleAreTold()
{
    const QByteArray row = "\nشخص;هدى المنصوري;رئيسة بلدية بئر سلوم;2024-03-01\n";
    const QString stray = m_newsroom->write(u"stray.csv"_s, "النوع;الاسم;النسبة;من" + row);
    const Answer told = m_newsroom->as(u"rana"_s, {u"entities"_s, u"import"_s, stray, u"--dry-run"_s});
    VERIFY_CODE(told, ExitCode::Done);
    QVERIFY2(told.err.contains(u"column “من” was not read"_s), qPrintable(told.err));
    const Answer inJson = entities({u"import"_s, stray, u"--dry-run"_s});
    QCOMPARE(inJson.json()[u"unreadColumns"_s].toArray(), QJsonArray{u"من"_s});
    const QString file = m_newsroom->write(u"names.csv"_s, "النوع;الاسم;الصفة;من" + row);
    VERIFY_CODE(entities({u"import"_s, file}), ExitCode::Done);
    const QJsonValue entity = entities({u"show"_s, u"هدى المنصوري"_s}).json()[u"entity"_s];
    QCOMPARE(entity[u"titles"_s][0][u"text"_s].toString(), u"رئيسة بلدية بئر سلوم"_s);
    QCOMPARE(entity[u"titles"_s][0][u"from"_s].toString(), u"2024-03-01"_s);
}

void TestCtlExchange::packsAreListedAndAdded()
{
    const QJsonArray packs = entities({u"packs"_s}).json()[u"packs"_s].toArray();
    QVERIFY(packs.size() >= 2);
    // Without --json, since what is wanted of the text is told to people only.
    const Answer added = m_newsroom->as(u"huda"_s, {u"entities"_s, u"add-pack"_s, u"capitals"_s});
    VERIFY_CODE(added, ExitCode::Done);
    QVERIFY2(added.err.contains(u"name of another"_s) && !added.err.contains(u"duplicates"_s), qPrintable(added.err));
    const Answer cairo = m_newsroom->run({u"entities"_s, u"show"_s, u"القاهرة"_s});
    VERIFY_CODE(cairo, ExitCode::Done);
    QVERIFY2(cairo.out.contains(u"located-in: Egypt"_s), qPrintable(cairo.out));
    QCOMPARE(entities({u"add-pack"_s, u"countries"_s}).json()[u"written"_s].toInt(), 0);
    VERIFY_CODE(entities({u"add-pack"_s, u"towns"_s}), ExitCode::NotFound);
}

void TestCtlExchange::badInputIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList{u"import"_s} << int(ExitCode::Usage);
    QTest::newRow("not there") << QStringList{u"import"_s, u"/nowhere/x.csv"_s} << int(ExitCode::File);
    QTest::newRow("a device") << QStringList{u"import"_s, u"/dev/zero"_s, u"--format"_s, u"csv"_s}
                              << int(ExitCode::File);
    QTest::newRow("format") << QStringList{u"import"_s, u"FILE"_s, u"--format"_s, u"xls"_s} << int(ExitCode::Usage);
    QTest::newRow("kind") << QStringList{u"import"_s, u"FILE"_s, u"--kind"_s, u"thing"_s} << int(ExitCode::Usage);
    QTest::newRow("map, no field") << QStringList{u"import"_s, u"FILE"_s, u"--map"_s, u"name=shoe"_s}
                                   << int(ExitCode::Usage);
    QTest::newRow("map, no column") << QStringList{u"import"_s, u"FILE"_s, u"--map"_s, u"shoe=name"_s}
                                    << int(ExitCode::Usage);
    QTest::newRow("map of no table") << QStringList{u"import"_s, u"FILE"_s,  u"--format"_s,
                                                    u"json"_s,   u"--map"_s, u"name=name"_s}
                                     << int(ExitCode::Usage);
    QTest::newRow("no JSON") << QStringList{u"import"_s, u"FILE"_s, u"--format"_s, u"json"_s} << int(ExitCode::Usage);
    QTest::newRow("no termbase") << QStringList{u"import"_s, u"FILE"_s, u"--format"_s, u"tbx"_s}
                                 << int(ExitCode::Usage);
    QTest::newRow("export, no format") << QStringList{u"export"_s, u"/nowhere/x"_s} << int(ExitCode::Usage);
    QTest::newRow("export, no folder") << QStringList{u"export"_s, u"/nowhere/x.csv"_s} << int(ExitCode::File);
}

void TestCtlExchange::badInputIsRefused()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, m_newsroom->write(u"names.csv"_s, table));
    const Answer answer = entities(arguments);
    QTEST(int(answer.code), "code");
    QCOMPARE(count(), 0);
    VERIFY_CODE(entities({u"import"_s, m_newsroom->path(u"names.csv"_s)}, u"stranger"_s), ExitCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCtlExchange)
#include "test_ctlexchange.moc"
