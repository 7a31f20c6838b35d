// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfilewriter.h"

#include "core/base/textfold.h"
#include "core/entity/officialname.h"
#include "entityfiles.h"
#include "importing/entities/entityimporter.h"
#include "importing/entities/entitypacks.h"
#include "testlib/fixedclock.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"

#include <QTest>

#include <algorithm>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// The registry written to files and read in again, and the packs that come with the program.
class TestEntityFileWriter : public QObject
{
    Q_OBJECT

private slots:
    void aRoundTripLosesNothing_data();
    void aRoundTripLosesNothing();
    void termbasesKeepNames();
    void whatAFormatHasNoPlaceForIsCounted();
    void theSameRegistryGivesTheSameBytes_data();
    void theSameRegistryGivesTheSameBytes();
    void aFileIsThereWholeOrNotAtAll();
    void packsAreWhatTheirManifestsSay();
    void packsAgreeWithEachOther();
    void aPackIsAddedOnce();
    void relationsFollowWhatTheRegistryHas();
    void aCancelledImportWritesNothing();
};

namespace {

Entity named(const QString &english, const QString &arabic, EntityKind kind = EntityKind::Person)
{
    Entity entity;
    entity.id = EntityId::make(Instant{1'778'571'600'000});
    entity.kind = kind;
    entity.names = {{Language::English, NameForm::House, english}};
    if (!arabic.isEmpty())
        entity.names << EntityName{Language::Arabic, NameForm::House, arabic};
    return entity;
}

/// Everything an entity can have, with signs that formats mean something by.
QList<Entity> sampleEntities()
{
    Entity place = named(u"Alba <the> \"Old\" & new"_s, u"ألبا"_s, EntityKind::Place);
    Entity office = named(u"Harbour, Office; and | Pier\\"_s, {}, EntityKind::Organisation);
    office.relations = {{RelationKind::LocatedIn, place.id}};
    Entity person = named(u"Samer Dalwani"_s, u"سامر الدَّلواني"_s);
    person.names << EntityName{Language::English, NameForm::Variant, u"Samir"_s}
                 << EntityName{Language::English, NameForm::Variant, u"S. D."_s}
                 << EntityName{Language::English, NameForm::Short, u"Dalwani"_s}
                 << EntityName{Language::English, NameForm::Acronym, u"SD"_s}
                 << EntityName{Language::Arabic, NameForm::Adjective, u"دلواني"_s};
    person.titles = {{Language::English, u"Minister"_s, QDate(2020, 1, 2), QDate(2021, 3, 4), QDate(2020, 2, 1)},
                     {Language::English, u"Speaker | Chair"_s, {}, {}},
                     {Language::Arabic, u"وزير"_s, QDate(2020, 1, 2), {}}};
    person.gender = Gender::Masculine;
    person.number = GrammaticalNumber::Dual;
    person.relations = {{RelationKind::HoldsOfficeIn, office.id}, {RelationKind::PartOf, place.id}};
    person.identifiers = {{u"wikidata"_s, u"Q7"_s}, {u"desk"_s, u"a=b|c"_s}};
    person.notes = u"never \"Samir\"\nnor S. D."_s;
    Entity event = named(u"Storm"_s, u"العاصفة"_s, EntityKind::Event);
    return {place, office, person, event};
}

Result<void> writeTo(const QString &path, EntityFormat format, const QList<Entity> &entities)
{
    return EntityFileWriter::create(path, format).and_then([&](const std::unique_ptr<EntityFileWriter> &writer) {
        return writer->add(entities).and_then([&] { return writer->commit(); });
    });
}

/// Tables know no order of names across columns.
Entity inOrder(Entity entity)
{
    std::stable_sort(entity.names.begin(), entity.names.end(), [](const EntityName &a, const EntityName &b) {
        return std::pair(a.form, a.language) < std::pair(b.form, b.language);
    });
    return entity;
}

} // namespace

void TestEntityFileWriter::aRoundTripLosesNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("table") << u"csv"_s;
    QTest::newRow("Popolo") << u"json"_s;
}

void TestEntityFileWriter::aRoundTripLosesNothing()
{
    QFETCH(QString, format);
    const EntityFiles files;
    const QString path = files.path(u"registry."_s + format);
    const QList<Entity> written = sampleEntities();
    VERIFY_OK(writeTo(path, *entityFormatFromName(format), written));
    const QList<EntityRow> rows = must(allRows(path, {*entityFormatFromName(format), {}}));
    QCOMPARE(rows.size(), written.size());
    for (const EntityRow &row : rows) {
        QVERIFY2(!row.fault, qPrintable(row.text));
        const auto original = std::find_if(written.begin(), written.end(),
                                           [&row](const Entity &entity) { return entity.id == row.entity.id; });
        QVERIFY(original != written.end());
        QCOMPARE(namesShown(inOrder(row.entity)), namesShown(inOrder(*original)));
        QVERIFY(inOrder(row.entity) == inOrder(*original));
    }
}

void TestEntityFileWriter::termbasesKeepNames()
{
    const EntityFiles files;
    const QList<Entity> written = sampleEntities();
    VERIFY_OK(writeTo(files.path(u"r.tbx"_s), EntityFormat::Tbx, written));
    const QList<EntityRow> rows = must(allRows(files.path(u"r.tbx"_s), {EntityFormat::Tbx, {}}));
    QCOMPARE(rows.size(), written.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Entity kept = written[i];
        kept.titles.clear();
        kept.relations.clear();
        QVERIFY2(!rows[i].fault, qPrintable(rows[i].text));
        QCOMPARE(namesShown(inOrder(rows[i].entity)), namesShown(inOrder(kept)));
        QVERIFY(inOrder(rows[i].entity) == inOrder(kept));
    }
}

void TestEntityFileWriter::whatAFormatHasNoPlaceForIsCounted()
{
    const EntityFiles files;
    for (const EntityFormat format : {EntityFormat::Csv, EntityFormat::Json, EntityFormat::Tbx}) {
        const auto writer = must(EntityFileWriter::create(files.path(u"counted"_s), format));
        VERIFY_OK(writer->add(sampleEntities()));
        QCOMPARE(writer->report().written, 4);
        QCOMPARE(writer->report().isWhole(), format != EntityFormat::Tbx);
        QCOMPARE(writer->report().titlesLost, format == EntityFormat::Tbx ? 3 : 0);
        QCOMPARE(writer->report().relationsLost, format == EntityFormat::Tbx ? 3 : 0);
    }
}

void TestEntityFileWriter::theSameRegistryGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "tbx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestEntityFileWriter::theSameRegistryGivesTheSameBytes()
{
    QFETCH(QString, format);
    const FixedClock clock;
    MemoryStores stores(clock);
    const People people = must(enterPeople(stores.users()));
    VERIFY_OK(stores.entities().import(sampleEntities(), people.author));
    const EntityFiles files;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        QCOMPARE(must(exportEntities(stores.entities(), files.path(name), *entityFormatFromName(format),
                                     [](qint64) { return true; }))
                     .written,
                 4);
    }
    QVERIFY(!EntityFiles::bytes(files.path(u"one"_s)).isEmpty());
    QCOMPARE(EntityFiles::bytes(files.path(u"one"_s)), EntityFiles::bytes(files.path(u"two"_s)));
}

void TestEntityFileWriter::aFileIsThereWholeOrNotAtAll()
{
    const EntityFiles files;
    const QString path = files.write(u"there.csv"_s, "before");
    const FixedClock clock;
    MemoryStores stores(clock);
    const People people = must(enterPeople(stores.users()));
    VERIFY_OK(stores.entities().import(sampleEntities(), people.author));
    VERIFY_ERROR(exportEntities(stores.entities(), path, EntityFormat::Csv, [](qint64) { return false; }),
                 ErrorCode::Cancelled);
    QCOMPARE(EntityFiles::bytes(path), QByteArray("before"));
    VERIFY_ERROR(writeTo(files.path(u"no/such/folder.csv"_s), EntityFormat::Csv, {}), ErrorCode::Io);
    // An empty registry makes files that can be read in.
    for (const EntityFormat format : {EntityFormat::Csv, EntityFormat::Json, EntityFormat::Tbx}) {
        VERIFY_OK(writeTo(path, format, {}));
        QVERIFY(must(allRows(path, {format, {}})).isEmpty());
    }
}

void TestEntityFileWriter::packsAreWhatTheirManifestsSay()
{
    const QList<EntityPack> packs = must(packsIn(builtInPacksFolder()));
    QCOMPARE(packs.size(), 5);
    for (const EntityPack &pack : packs) {
        QVERIFY(!pack.name[Language::English].isEmpty() && !pack.name[Language::Arabic].isEmpty());
        QVERIFY(!pack.source.isEmpty());
        const auto reader = openPacks({pack});
        const QList<EntityRow> rows = must(reader->next(10'000));
        QCOMPARE(rows.size(), pack.count);
        for (const EntityRow &row : rows) {
            QVERIFY2(!row.fault, qPrintable(u"%1 %2: %3"_s.arg(pack.id).arg(row.line).arg(row.text)));
            for (const Language language : {Language::English, Language::Arabic})
                QVERIFY2(languageOfLetters(row.entity.houseName(language)) == language,
                         qPrintable(row.entity.houseName(language)));
        }
    }
    const EntityFiles files;
    files.write(u"bad.json"_s, "{}");
    VERIFY_ERROR(packsIn(QFileInfo(files.path(u"bad.json"_s)).path()), ErrorCode::Corrupt);
    QVERIFY(must(packsIn(files.path(u"none"_s))).isEmpty());
}

void TestEntityFileWriter::packsAgreeWithEachOther()
{
    const QList<EntityPack> packs = must(packsIn(builtInPacksFolder()));
    QSet<EntityId> ids;
    QMultiHash<QString, EntityId> bearers;
    QList<EntityId> targets;
    for (const EntityPack &pack : packs) {
        const QList<EntityRow> rows = must(openPacks({pack})->next(10'000));
        QSet<EntityId> within; // what a pack needs is all that it may be tied to
        for (const EntityPack &needed : must(packsNeeded(packs, {pack.id}))) {
            const QList<EntityRow> neededRows = must(openPacks({needed})->next(10'000));
            for (const EntityRow &row : neededRows)
                within << row.entity.id;
        }
        for (const EntityRow &row : rows) {
            QVERIFY2(!ids.contains(row.entity.id), qPrintable(row.entity.houseName(Language::English)));
            ids << row.entity.id;
            for (const EntityName &name : row.entity.names) {
                // "Gaza City", "محافظة نينوى": the copy desk leaves them as they are
                const bool saysKind = name.text.endsWith(u" Governorate"_s) || name.text.endsWith(u" City"_s) ||
                                      name.text.startsWith(u"محافظة "_s) || name.text.startsWith(u"مدينة "_s);
                if (name.form == NameForm::Variant && saysKind && !row.entity.houseName(name.language).contains(u' '))
                    QVERIFY2(isOfficialName(row.entity, name), qPrintable(name.text));
            }
            for (const EntityRelation &relation : row.entity.relations)
                QVERIFY2(within.contains(relation.target), qPrintable(row.entity.houseName(Language::English)));
            for (const Language language : {Language::English, Language::Arabic})
                bearers.insert(textfold::strictKey(row.entity.houseName(language)), row.entity.id);
        }
    }
    const QStringList names = bearers.uniqueKeys();
    const auto shared = std::count_if(names.begin(), names.end(), [&](const QString &name) {
        const QList<EntityId> ofOne = bearers.values(name);
        return QSet<EntityId>(ofOne.begin(), ofOne.end()).size() > 1;
    });
    QVERIFY2(shared <= 40, qPrintable(QString::number(shared))); // each is a question to somebody
    // What is a word to a sentence is in no pack, unless the recognition asks for more than the word.
    for (const QString &word : {u"reading"_s, u"surprise"_s, u"mobile"_s, u"بلد"_s, u"جامعة"_s, u"كورونا"_s, u"ليل"_s})
        QVERIFY2(!bearers.contains(textfold::strictKey(word)), qPrintable(word));
}

void TestEntityFileWriter::aPackIsAddedOnce()
{
    const FixedClock clock;
    MemoryStores stores(clock);
    const People people = must(enterPeople(stores.users()));
    const QList<EntityPack> all = must(packsIn(builtInPacksFolder()));
    VERIFY_ERROR(packsNeeded(all, {u"towns"_s}), ErrorCode::NotFound);
    const QList<EntityPack> packs = must(packsNeeded(all, {u"capitals"_s}));
    QCOMPARE(packs.size(), 2);
    QCOMPARE(packs.first().id, u"countries"_s);
    QCOMPARE(must(packsNeeded(all, {u"capitals"_s, u"countries"_s})), packs);
    const qint64 count = packs[0].count + packs[1].count;
    // A country the newsroom has already, under an id of its own.
    Entity known = named(u"Misr"_s, {}, EntityKind::Place);
    known.identifiers = {{u"iso3166-1"_s, u"EG"_s}};
    VERIFY_OK(stores.entities().import({known}, people.author));
    for (const qint64 expected : {count - 1, qint64(0)}) {
        const auto reader = openPacks(packs);
        EntityImporter importer(*reader, NamesakeRule::Add, [](qint64, qint64) { return true; });
        const EntityImportReport report = must(importer.run(stores.entities(), people.author));
        QCOMPARE(report.written, expected);
        QCOMPARE(report.matched, count - expected);
        QCOMPARE(report.leftOut, 0);
    }
    const QList<Entity> cairo = must(stores.entities().search(u"Cairo"_s, 2));
    QCOMPARE(cairo.first().relations, (QList<EntityRelation>{{RelationKind::LocatedIn, known.id}}));
}

void TestEntityFileWriter::relationsFollowWhatTheRegistryHas()
{
    const FixedClock clock;
    MemoryStores stores(clock);
    const People people = must(enterPeople(stores.users()));
    Entity known = named(u"Alba"_s, {}, EntityKind::Place);
    known.identifiers = {{u"desk"_s, u"1"_s}};
    VERIFY_OK(stores.entities().import({known}, people.author));
    Entity given = named(u"Alba"_s, {}, EntityKind::Place);
    given.identifiers = known.identifiers;
    QList<Entity> written{given};
    for (int i = 0; i < 600; ++i) {
        Entity part = named(u"Quarter %1"_s.arg(i), {}, EntityKind::Place);
        part.relations = {{RelationKind::LocatedIn, given.id}};
        written << part;
    }
    const EntityFiles files;
    VERIFY_OK(writeTo(files.path(u"r.csv"_s), EntityFormat::Csv, written));
    const auto reader = must(openEntityFile(files.path(u"r.csv"_s), {EntityFormat::Csv, {}}));
    EntityImporter importer(*reader, NamesakeRule::Add, [](qint64 read, qint64 total) { return read <= total; });
    QCOMPARE(must(importer.run(stores.entities(), people.author)).written, 600);
    QCOMPARE(must(stores.entities().entity(written.last().id)).relations.first().target, known.id);
}

void TestEntityFileWriter::aCancelledImportWritesNothing()
{
    const FixedClock clock;
    MemoryStores stores(clock);
    const People people = must(enterPeople(stores.users()));
    const auto reader = openPacks({must(packsIn(builtInPacksFolder())).first()});
    int asked = 0;
    EntityImporter importer(*reader, NamesakeRule::Add, [&asked](qint64, qint64) { return ++asked < 2; });
    VERIFY_ERROR(importer.run(stores.entities(), people.author), ErrorCode::Cancelled);
    QVERIFY(must(stores.entities().entities()).isEmpty());
}

QTEST_GUILESS_MAIN(TestEntityFileWriter)
#include "test_entityfilewriter.moc"
