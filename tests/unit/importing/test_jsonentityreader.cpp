// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/jsonentityreader.h"

#include "entityfiles.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// Popolo and Wikidata files as entities, whole, in lists and line by line; damaged and hostile ones.
class TestJsonEntityReader : public QObject
{
    Q_OBJECT

private slots:
    void popoloIsRead();
    void popoloIdsStayOrAreMade();
    void anItemOfWikidataIsRead_data();
    void anItemOfWikidataIsRead();
    void positionsAreCalledAsTheFileSays();
    void aBadElementDoesNotStopTheRest();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void strangeFilesAreReported_data();
    void strangeFilesAreReported();

private:
    [[nodiscard]] Result<QList<EntityRow>> read(const QByteArray &bytes, std::optional<EntityKind> kind = {})
    {
        return allRows(m_files.write(u"entities.json"_s, bytes), {EntityFormat::Json, {{}, kind}});
    }

    EntityFiles m_files;
};

void TestJsonEntityReader::popoloIsRead()
{
    const QList<EntityRow> rows = must(read(R"({
        "meta": {"source": [1, {"persons": []}]},
        "persons": [
            {"id": "p1", "name": "Samer Dalwani", "family_name": "Dalwani", "gender": "male",
             "other_names": [{"name": "سامر الدلواني"}, {"name": "Samir Dalwani", "note": "misspelt"}],
             "identifiers": [{"scheme": "wikidata", "identifier": "Q7"}]},
            {"id": 2, "name": "Huda Sarmini", "memberships": [{"role": "Speaker", "start_date": "2020"}]}],
        "memberships": [
            {"person_id": "p1", "organization_id": "o1", "post_id": "post", "start_date": "2021-05", "end_date": "2022"},
            {"person_id": 2, "role": "Speaker", "start_date": "2020"},
            {"person_id": "p1", "organization_id": "nowhere", "role": "Member"}],
        "organizations": [{"id": "o1", "name": "Harbour Office"}, {"id": "o2", "name": "Pier", "parent_id": "o1"}],
        "posts": [{"id": "post", "label": "Harbour master"}],
        "areas": [{"id": "a", "name": "Alba"}]})"));
    QCOMPARE(rows.size(), 5);
    QVERIFY(std::none_of(rows.begin(), rows.end(), [](const EntityRow &row) { return row.fault.has_value(); }));
    const Entity &samer = rows[0].entity;
    QCOMPARE(rows[0].line, 4);
    QCOMPARE(namesShown(samer),
             u"en house: Samer Dalwani; ar house: سامر الدلواني; en variant: Samir Dalwani; en short: "
             "Dalwani"_s);
    QCOMPARE(samer.gender, Gender::Masculine);
    QCOMPARE(samer.identifiers.value(u"wikidata"_s), u"Q7"_s);
    QCOMPARE(samer.titles.size(), 2);
    QVERIFY(samer.titles[0] ==
            (EntityTitle{Language::English, u"Harbour master"_s, QDate(2021, 5, 1), QDate(2022, 12, 31)}));
    QCOMPARE(samer.relations, (QList<EntityRelation>{{RelationKind::HoldsOfficeIn, rows[2].entity.id}}));
    QCOMPARE(rows[1].entity.titles.size(), 1); // given with the person and once more among all
    QCOMPARE(rows[1].entity.titles.first().text, u"Speaker"_s);
    QCOMPARE(rows[3].entity.relations, (QList<EntityRelation>{{RelationKind::PartOf, rows[2].entity.id}}));
    QCOMPARE(rows[3].entity.kind, EntityKind::Organisation);
    QCOMPARE(rows[4].entity.kind, EntityKind::Place);
}

void TestJsonEntityReader::popoloIdsStayOrAreMade()
{
    const QString uuid = u"a1b2c3d4-0000-4000-8000-000000000001"_s;
    const QByteArray bytes =
        R"({"organizations": [{"id": ")" + uuid.toUtf8() + R"(", "name": "A"}, {"id": "1", "name": "B"}]})";
    const QList<EntityRow> first = must(read(bytes));
    const QList<EntityRow> second = must(read(bytes));
    QCOMPARE(first[0].entity.id.toString(), uuid);
    // "1" of another file is somebody else.
    QVERIFY(!first[1].entity.id.isNull());
    QVERIFY(first[1].entity.id != second[1].entity.id);
}

namespace {

const QByteArray person =
    R"({"id":"Q70","type":"item","labels":{"en":{"value":"Samer Dalwani"},"ar":{"value":"سامر الدلواني"},)"
    R"("fr":{"value":"x"}},"aliases":{"en":[{"value":"S. Dalwani"}]},"claims":{)"
    R"("P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}],)"
    R"("P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581097"}}},"rank":"normal"}],)"
    R"("P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q80"}}},"rank":"normal","qualifiers":{)"
    R"("P580":[{"datavalue":{"value":{"time":"+2019-05-00T00:00:00Z","precision":10}}}],)"
    R"("P582":[{"datavalue":{"value":{"time":"+2021-00-00T00:00:00Z","precision":9}}}]}}]}})";
const QByteArray position =
    R"({"id":"Q80","labels":{"en":{"value":"Minister of Ports"},"ar":{"value":"وزير الموانئ"}},)"
    R"("claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q4164871"}}},"rank":"normal"}]}})";

} // namespace

void TestJsonEntityReader::anItemOfWikidataIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("alone") << person;
    QTest::newRow("as the site answers") << R"({"entities":{"Q70":)" + person + R"(},"success":1})";
    QTest::newRow("a dump") << "[\n" + person + ",\n" + person + "\n]\n";
    QTest::newRow("line by line") << person + "\n" + person + "\n";
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + person;
}

void TestJsonEntityReader::anItemOfWikidataIsRead()
{
    QFETCH(QByteArray, bytes);
    const QList<EntityRow> rows = must(read(bytes));
    QVERIFY(!rows.isEmpty());
    for (const EntityRow &row : rows) {
        QVERIFY2(!row.fault, qPrintable(row.text));
        QCOMPARE(namesShown(row.entity), u"en house: Samer Dalwani; ar house: سامر الدلواني; en variant: S. Dalwani"_s);
        QCOMPARE(row.entity.kind, EntityKind::Person);
        QCOMPARE(row.entity.gender, Gender::Masculine);
        QCOMPARE(row.entity.identifiers.value(u"wikidata"_s), u"Q70"_s);
        QVERIFY(row.entity.titles.isEmpty());
    }
}

void TestJsonEntityReader::positionsAreCalledAsTheFileSays()
{
    const QList<EntityRow> rows = must(read("[" + person + ",\n" + position + "]"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].entity.titles.size(), 2);
    QVERIFY(rows[0].entity.titles[0] ==
            (EntityTitle{Language::English, u"Minister of Ports"_s, QDate(2019, 5, 1), QDate(2021, 12, 31)}));
    QCOMPARE(rows[0].entity.titles[1].text, u"وزير الموانئ"_s);
    QCOMPARE(rows[1].fault, RowFault::Kind);
    QCOMPARE(rows[1].line, 2);
}

void TestJsonEntityReader::aBadElementDoesNotStopTheRest()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const QByteArray huge = "{\"name\":\"" + QByteArray(17 * 1024 * 1024, 'x') + "\"}";
    const QList<EntityRow> rows =
        must(read(R"({"persons":[{"name":"A"},)" + deep + "," + huge +
                  R"(,{"name":},7,"x",null,{"name":""},{"name":"B\u0000"},{"name":"C","memberships":[{"role":"R",)"
                  R"("start_date":"never"}]},{"name":"Z"}]})"));
    QList<std::optional<RowFault>> faults;
    for (const EntityRow &row : rows)
        faults << row.fault;
    QCOMPARE(faults, (QList<std::optional<RowFault>>{std::nullopt, RowFault::TooDeep, RowFault::TooLong,
                                                     RowFault::NotUnderstood, RowFault::NotUnderstood,
                                                     RowFault::NotUnderstood, RowFault::NotUnderstood, RowFault::NoName,
                                                     RowFault::Unsafe, RowFault::Date, std::nullopt}));
    QCOMPARE(namesShown(rows.last().entity), u"en house: Z"_s);
}

void TestJsonEntityReader::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("name,kind\nA,person\n");
    QTest::newRow("cut off in a list") << QByteArray(R"({"persons":[{"name":"A"})");
    QTest::newRow("cut off in an object") << QByteArray(R"({"name":"A")");
    QTest::newRow("a member without a name") << QByteArray(R"({"persons":[],7})");
    QTest::newRow("a bracket too much") << QByteArray(R"({"persons":[]}])");
    QTest::newRow("brackets crossed") << QByteArray(R"({"persons":[}])");
    QTest::newRow("open for ever") << QByteArray(1'000'000, '{');
    QTest::newRow("NUL") << QByteArray(100, '\0');
}

void TestJsonEntityReader::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto rows = read(bytes);
    VERIFY_ERROR(rows, ErrorCode::InvalidInput);
    QVERIFY2(rows.error().detail.contains(u"entities.json, line 1"_s), qPrintable(rows.error().detail));
}

void TestJsonEntityReader::strangeFilesAreReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("bad");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("lists open for ever") << QByteArray(1'000'000, '[') << 1;
    QTest::newRow("a string never closed") << QByteArray(R"([{"name":"A)") << 1;
    QTest::newRow("an object of something else") << QByteArray(R"({"shoes":[1,2]})") << 1;
    QTest::newRow("values that are none") << QByteArray(R"([tru, 1e999, "\ud800"])") << 3;
    QTest::newRow("claims of the wrong kind")
        << QByteArray(R"([{"labels":7,"claims":{"P31":{"a":1},"P39":[null,[],7]}}])") << 1;
}

void TestJsonEntityReader::strangeFilesAreReported()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, bad);
    const QString path = m_files.write(u"entities.json"_s, bytes);
    const auto reader = must(previewEntities(path, {EntityFormat::Json, {}}, 10));
    QCOMPARE(std::count_if(reader.begin(), reader.end(), [](const EntityRow &row) { return row.fault.has_value(); }),
             bad);
    QCOMPARE(reader.size(), bad);
}

QTEST_GUILESS_MAIN(TestJsonEntityReader)
#include "test_jsonentityreader.moc"
