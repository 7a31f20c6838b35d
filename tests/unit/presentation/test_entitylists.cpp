// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/duplicatesmodel.h"
#include "presentation/entities/entityhistorymodel.h"
#include "presentation/entities/entitylistmodel.h"
#include "presentation/entities/entitynames.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/entities/entitypreview.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestEntityLists : public QObject
{
    Q_OBJECT

private slots:
    void the_list_is_in_the_order_of_the_language();
    void a_search_finds_folded_words_of_both_languages();
    void a_long_list_is_read_page_by_page_and_far_pages_again();
    void of_many_keys_only_the_last_is_asked_for();
    void a_change_shows_in_its_row_and_a_new_name_in_its_place();
    void what_is_removed_goes_from_the_list();
    void a_lost_store_is_told_and_the_rows_stay();
    void the_history_says_who_did_what();
    void a_merge_is_undone_from_the_history();
    void an_older_state_is_restored();
    void only_sub_editors_merge();
    void duplicates_say_why_and_go_when_they_are_merged();
    void a_pair_comes_back_when_its_merge_is_undone();
    void a_save_restarts_no_search_for_pairs();
    void pairs_nobody_looks_at_follow_later();
    void a_list_nobody_looks_at_is_read_later();
    void a_long_list_is_as_long_after_a_save();
    void the_preview_prints_the_title_first_and_the_short_form_after();
    void the_preview_joins_arabic_particles();
    void the_preview_needs_no_gender();
    void a_preview_begins_with_a_capital();
    void the_preview_finds_every_kind_data();
    void the_preview_finds_every_kind();
    void nothing_is_previewed_without_a_name();
};

namespace {

struct ListFixture : DeskFixture
{
    EntityListModel model{desk};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy loaded{&model, &EntityListModel::loaded};
    EntityOperations operations{desk};

    Entity add(const QString &english, const QString &arabic = {}, EntityKind kind = EntityKind::Person)
    {
        Entity entity;
        entity.kind = kind;
        entity.names << EntityName{Language::English, NameForm::House, english};
        if (!arabic.isEmpty())
            entity.names << EntityName{Language::Arabic, NameForm::House, arabic};
        return testlib::must(stores.entities().save(entity, people.author));
    }
    void show(const EntityQuery &query = {})
    {
        loaded.clear();
        model.setQuery(query);
        (void)QTest::qWaitFor([this] { return !loaded.isEmpty(); });
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row).data().toString();
        return names;
    }
};

QStringList textsOf(const QList<PreviewLine> &lines)
{
    QStringList texts;
    for (const PreviewLine &line : lines)
        texts << line.text;
    return texts;
}

} // namespace

void TestEntityLists::the_list_is_in_the_order_of_the_language()
{
    ListFixture room;
    room.add(u"Marsa"_s, u"ألف"_s, EntityKind::Place);
    room.add(u"Arwa"_s, u"باء"_s);
    room.show();
    QCOMPARE(room.shown(), QStringList({u"Arwa"_s, u"Marsa"_s}));
    EntityQuery arabic;
    arabic.order = Language::Arabic;
    room.show(arabic);
    QCOMPARE(room.shown(), QStringList({u"ألف"_s, u"باء"_s}));
    QCOMPARE(room.model.index(0).data(EntityListModel::OtherNameRole).toString(), u"Marsa"_s);
    EntityQuery places;
    places.kind = EntityKind::Place;
    room.show(places);
    QCOMPARE(room.shown(), QStringList{u"Marsa"_s});
    QTRY_VERIFY(room.model.total());
    QTRY_COMPARE(room.model.total()->count, 1);
}

void TestEntityLists::a_search_finds_folded_words_of_both_languages()
{
    ListFixture room;
    room.add(u"Samer Dalwání"_s, u"سامر الدلوانيّ"_s);
    room.add(u"Marsa"_s);
    room.show();
    for (const QString &typed : {u"dalw"_s, u"DALWANI sam"_s, u"الدلواني"_s, u"الدلوانى"_s}) {
        room.model.setSearchText(typed);
        QTRY_COMPARE(room.shown(), QStringList{u"Samer Dalwání"_s});
        room.model.setSearchText({});
        QTRY_COMPARE(room.shown().size(), 2);
    }
    room.model.setSearchText(u"nobody"_s);
    QTRY_VERIFY(room.shown().isEmpty());
}

void TestEntityLists::a_long_list_is_read_page_by_page_and_far_pages_again()
{
    ListFixture room;
    constexpr int count = EntityPages::pageSize * (EntityPages::keptPages + 4);
    QList<Entity> many;
    for (int i = 0; i < count; ++i) {
        Entity entity;
        entity.names << EntityName{Language::English, NameForm::House, u"Name %1"_s.arg(i, 5, 10, QChar(u'0'))};
        many << entity;
    }
    testlib::must(room.stores.entities().import(many, room.people.author));
    room.show();
    QCOMPARE(room.model.rowCount(), EntityPages::pageSize);
    while (room.model.rowCount() < count) {
        const int before = room.model.rowCount();
        room.model.fetchMore({});
        QTRY_VERIFY(room.model.rowCount() > before);
    }
    QTRY_VERIFY(!room.model.canFetchMore({}));
    // The first page was dropped for the last, and comes again when it is looked at.
    QVERIFY(!room.model.index(0).data().isValid());
    QTRY_COMPARE(room.model.index(0).data().toString(), u"Name 00000"_s);
    QTRY_COMPARE(room.model.total()->count, count);
}

void TestEntityLists::of_many_keys_only_the_last_is_asked_for()
{
    ListFixture room;
    room.add(u"Samer"_s);
    room.add(u"Marsa"_s);
    room.show();
    QTRY_VERIFY(room.model.total());
    room.executor.setHeld(true);
    for (const QString &typed : {u"s"_s, u"sa"_s, u"sam"_s, u"same"_s, u"samer"_s})
        room.model.setSearchText(typed);
    QCOMPARE(room.executor.waitingJobs(), 1);
    QCOMPARE(room.shown().size(), 2); // nobody waits for an answer
    room.executor.setHeld(false);
    QTRY_COMPARE(room.shown(), QStringList{u"Samer"_s});
}

void TestEntityLists::a_change_shows_in_its_row_and_a_new_name_in_its_place()
{
    ListFixture room;
    Entity samer = room.add(u"Samer"_s);
    room.add(u"Marsa"_s);
    room.tell();
    room.show();
    samer.gender = Gender::Masculine;
    samer = testlib::must(room.stores.entities().save(samer, room.people.author));
    QSignalSpy reset(&room.model, &QAbstractItemModel::modelReset);
    room.tell();
    QTRY_COMPARE(room.model.index(1).data(EntityListModel::EntityRole).value<Entity>().gender, Gender::Masculine);
    QVERIFY(reset.isEmpty());
    samer.names[0].text = u"Aamer"_s;
    testlib::must(room.stores.entities().save(samer, room.people.author));
    room.tell();
    QTRY_COMPARE(room.shown(), QStringList({u"Aamer"_s, u"Marsa"_s}));
    room.add(u"Bana"_s);
    room.tell();
    QTRY_COMPARE(room.shown(), QStringList({u"Aamer"_s, u"Bana"_s, u"Marsa"_s}));
}

void TestEntityLists::what_is_removed_goes_from_the_list()
{
    ListFixture room;
    const Entity samer = room.add(u"Samer"_s);
    room.tell();
    room.show();
    room.sit(room.people.subEditor);
    QVERIFY(answerOf(room.operations.remove(samer)));
    QTRY_COMPARE(room.model.rowCount(), 0);
    QVERIFY(answerOf(room.operations.restore(samer.id, samer.revision + 1, samer.revision)));
    QTRY_COMPARE(room.shown(), QStringList{u"Samer"_s});
}

void TestEntityLists::a_lost_store_is_told_and_the_rows_stay()
{
    ListFixture room;
    room.add(u"Samer"_s);
    room.show();
    QSignalSpy failed(&room.model, &EntityListModel::failed);
    room.executor.loseStore(Error{ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    room.model.setSearchText(u"m"_s);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(room.shown(), QStringList{u"Samer"_s});
    room.executor.restoreStore();
    room.model.setSearchText(u"sa"_s);
    QTRY_COMPARE(room.shown(), QStringList{u"Samer"_s});
}

void TestEntityLists::the_history_says_who_did_what()
{
    ListFixture room;
    Entity samer = room.add(u"Samer"_s);
    samer.names << EntityName{Language::English, NameForm::Variant, u"Samir"_s};
    samer.notes = u"Careful."_s;
    testlib::must(room.stores.entities().save(samer, room.people.colleague));
    EntityNames names(room.desk);
    EntityHistoryModel history(room.desk, names);
    QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.setEntity(samer.id);
    QTRY_COMPARE(history.rowCount(), 2);
    QVERIFY(history.index(0)
                .data(EntityHistoryModel::ByRole)
                .toString()
                .contains(room.desk.userName(room.people.colleague)));
    const QString changes = history.index(0).data(EntityHistoryModel::ChangesRole).toStringList().join(u'\n');
    QVERIFY2(changes.contains(u"Samir"_s), qPrintable(changes));
    QVERIFY2(!changes.contains(u"Careful"_s) && changes.contains(u"Notes"_s), qPrintable(changes));
    QCOMPARE(history.newestRevision(), 2);
    QVERIFY(!history.isRestorable(0));
    QVERIFY(history.isRestorable(1));
    history.setEntity({});
    QCOMPARE(history.rowCount(), 0);
}

void TestEntityLists::a_merge_is_undone_from_the_history()
{
    ListFixture room;
    const Entity samer = room.add(u"Samer"_s);
    const Entity samir = room.add(u"Samir"_s);
    room.sit(room.people.subEditor);
    const auto merged = answerOf(room.operations.merge(samer, samir));
    QVERIFY(merged);
    EntityNames names(room.desk);
    EntityHistoryModel history(room.desk, names);
    history.setEntity(samer.id);
    QTRY_COMPARE(history.rowCount(), 2);
    QCOMPARE(history.mergedHere(0), samir.id);
    QVERIFY(history.mergedHere(1).isNull());
    QVERIFY(answerOf(room.operations.undoMerge(history.mergedHere(0))));
    QTRY_COMPARE(history.rowCount(), 3);
    QVERIFY(history.mergedHere(1).isNull());
    // It is not what bringing back an older state is called.
    QTRY_VERIFY(history.index(0).data().toString().contains(u"Samir"_s));
    QVERIFY2(history.index(0).data().toString().contains(u"undone"_s), qPrintable(history.index(0).data().toString()));
}

void TestEntityLists::an_older_state_is_restored()
{
    ListFixture room;
    Entity samer = room.add(u"Samer"_s);
    samer.names[0].text = u"Samir"_s;
    testlib::must(room.stores.entities().save(samer, room.people.author));
    const auto restored = answerOf(room.operations.restore(samer.id, 2, 1));
    QVERIFY(restored);
    QCOMPARE(restored->houseName(Language::English), u"Samer"_s);
    QCOMPARE(answerOf(room.operations.restore(samer.id, 2, 1)).error().code, ErrorCode::Conflict);
}

void TestEntityLists::only_sub_editors_merge()
{
    ListFixture room;
    QVERIFY(room.operations.reasonAgainst(EntityTask::Split).isEmpty());
    for (const EntityTask task : {EntityTask::Merge, EntityTask::UndoMerge, EntityTask::Remove})
        QVERIFY(!room.operations.reasonAgainst(task).isEmpty());
    const Entity a = room.add(u"Samer"_s);
    const Entity b = room.add(u"Samir"_s);
    QCOMPARE(answerOf(room.operations.merge(a, b)).error().code, ErrorCode::Forbidden);
    room.sit(room.people.chief);
    QVERIFY(room.operations.reasonAgainst(EntityTask::Merge).isEmpty());
    room.sit(room.people.guest);
    QVERIFY(!room.operations.reasonAgainst(EntityTask::Split).isEmpty());
}

void TestEntityLists::duplicates_say_why_and_go_when_they_are_merged()
{
    ListFixture room;
    const Entity a = room.add(u"Samer Dalwani"_s);
    const Entity b = room.add(u"Samer Dalwani"_s);
    room.add(u"Marsa"_s);
    DuplicatesModel duplicates(room.desk);
    QAbstractItemModelTester tester(&duplicates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    QCOMPARE(duplicates.index(0).data(DuplicatesModel::ReasonRole).value<Likeness>(), Likeness::SameName);
    QVERIFY(!duplicates.index(0).data(DuplicatesModel::ReasonTextRole).toString().isEmpty());
    room.sit(room.people.subEditor);
    QVERIFY(answerOf(room.operations.merge(a, b)));
    QTRY_COMPARE(duplicates.rowCount(), 0);
    QTRY_VERIFY(!duplicates.isLoading());
}

void TestEntityLists::a_pair_comes_back_when_its_merge_is_undone()
{
    ListFixture room;
    const Entity a = room.add(u"Samer Dalwani"_s);
    const Entity b = room.add(u"Samer Dalwani"_s);
    DuplicatesModel duplicates(room.desk);
    QAbstractItemModelTester tester(&duplicates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    room.sit(room.people.subEditor);
    QVERIFY(answerOf(room.operations.merge(a, b)));
    QTRY_COMPARE(duplicates.rowCount(), 0);
    QVERIFY(answerOf(room.operations.undoMerge(b.id)));
    QTRY_COMPARE(duplicates.rowCount(), 1);
    QCOMPARE(duplicates.index(0).data(DuplicatesModel::FirstRole).value<Entity>().id, a.id);
}

void TestEntityLists::a_save_restarts_no_search_for_pairs()
{
    ListFixture room;
    room.add(u"Samer Dalwani"_s);
    Entity b = room.add(u"Samer Dalwani"_s);
    room.tell();
    DuplicatesModel duplicates(room.desk);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    QTRY_VERIFY(!duplicates.isLoading());
    QVERIFY(!duplicates.isOutdated());
    QSignalSpy reset(&duplicates, &QAbstractItemModel::modelReset);
    QSignalSpy loading(&duplicates, &DuplicatesModel::loadingChanged);
    // What another program wrote is only known to be something; the pairs that stand are looked at.
    b.names[0].text = u"Marsa"_s;
    testlib::must(room.stores.entities().save(b, room.people.colleague));
    room.add(u"Samer Dalwani"_s);
    (void)room.stores.takeChanges();
    room.executor.announceForeignWrite();
    QTRY_COMPARE(duplicates.rowCount(), 0);
    QVERIFY(duplicates.isOutdated());
    QVERIFY(reset.isEmpty());
    QVERIFY(loading.isEmpty());
    duplicates.load();
    QVERIFY(!duplicates.isOutdated());
    QTRY_COMPARE(duplicates.rowCount(), 1);
}

void TestEntityLists::pairs_nobody_looks_at_follow_later()
{
    ListFixture room;
    const Entity a = room.add(u"Samer Dalwani"_s);
    const Entity b = room.add(u"Samer Dalwani"_s);
    DuplicatesModel duplicates(room.desk);
    duplicates.load();
    QTRY_COMPARE(duplicates.rowCount(), 1);
    duplicates.setWatched(false);
    room.sit(room.people.subEditor);
    QVERIFY(answerOf(room.operations.merge(a, b)));
    room.executor.announceForeignWrite();
    QSignalSpy reset(&duplicates, &QAbstractItemModel::modelReset);
    QVERIFY(!reset.wait(20));
    QCOMPARE(duplicates.rowCount(), 1);
    duplicates.setWatched(true);
    QTRY_COMPARE(duplicates.rowCount(), 0);
}

void TestEntityLists::a_list_nobody_looks_at_is_read_later()
{
    ListFixture room;
    room.add(u"Marsa"_s);
    room.show();
    room.model.setWatched(false);
    room.add(u"Arwa"_s);
    room.tell();
    room.executor.setHeld(true);
    constexpr int longerThanThePause = 80;
    QSignalSpy reset(&room.model, &QAbstractItemModel::modelReset);
    QVERIFY(!reset.wait(longerThanThePause));
    QCOMPARE(room.executor.waitingJobs(), 0);
    room.executor.setHeld(false);
    QCOMPARE(room.shown(), QStringList{u"Marsa"_s});
    room.model.setWatched(true);
    QTRY_COMPARE(room.shown(), QStringList({u"Arwa"_s, u"Marsa"_s}));
}

void TestEntityLists::a_long_list_is_as_long_after_a_save()
{
    ListFixture room;
    constexpr int count = EntityPages::pageSize * (EntityPages::keptPages + 4);
    QList<Entity> many;
    for (int i = 0; i < count; ++i) {
        Entity entity;
        entity.names << EntityName{Language::English, NameForm::House, u"Name %1"_s.arg(i, 5, 10, QChar(u'0'))};
        many << entity;
    }
    testlib::must(room.stores.entities().import(many, room.people.author));
    room.show();
    while (room.model.rowCount() < count) {
        const int before = room.model.rowCount();
        room.model.fetchMore({});
        QTRY_VERIFY(room.model.rowCount() > before);
    }
    room.loaded.clear();
    room.add(u"Zaki"_s);
    room.tell();
    QTRY_COMPARE(room.loaded.size(), 1);
    QVERIFY(room.model.rowCount() >= count);
}

void TestEntityLists::the_preview_prints_the_title_first_and_the_short_form_after()
{
    Entity entity = testlib::anEntity().named(u"Samer Dalwani"_s);
    entity.titles = {{Language::English, u"Mayor"_s, QDate(2026, 1, 1), {}}};
    const auto lines = previewOf(entity, Language::English, QDate(2026, 5, 1));
    QCOMPARE(lines.value(0).text, u"Mayor Samer Dalwani said on Thursday that the talks would go on."_s);
    QVERIFY(lines.value(1).text.contains(u"Dalwani"_s) && !lines.value(1).text.contains(u"Samer"_s));
    QCOMPARE(lines.value(0).found, QList<PreviewLine::Place>({{6, 13}}));
    QVERIFY(!lines.value(1).found.isEmpty());
    QVERIFY(!previewOf(entity, Language::English, QDate(2025, 5, 1)).value(0).text.contains(u"Mayor"_s));
}

void TestEntityLists::the_preview_joins_arabic_particles()
{
    Entity entity = testlib::anEntity().inArabic(u"القنطرة"_s);
    entity.kind = EntityKind::Place;
    const QString particles = textsOf(previewOf(entity, Language::Arabic, QDate(2026, 5, 1))).value(2);
    QVERIFY2(particles.contains(u"بالقنطرة"_s), qPrintable(particles));
    QVERIFY2(particles.contains(u"للقنطرة"_s), qPrintable(particles));
}

void TestEntityLists::the_preview_needs_no_gender()
{
    Entity entity = testlib::anEntity().inArabic(u"ليلى الدلواني"_s);
    const QDate day(2026, 5, 1);
    const QStringList unknown = textsOf(previewOf(entity, Language::Arabic, day));
    for (const Gender gender : {Gender::Masculine, Gender::Feminine}) {
        entity.gender = gender;
        QCOMPARE(textsOf(previewOf(entity, Language::Arabic, day)), unknown);
    }
    QVERIFY(!unknown.first().startsWith(u"قال"_s));
}

void TestEntityLists::a_preview_begins_with_a_capital()
{
    Entity entity = testlib::anEntity().named(u"al-Hilou"_s);
    const QDate day(2026, 5, 1);
    for (const PreviewLine &line : previewOf(entity, Language::English, day)) {
        QVERIFY2(line.text.at(0).isUpper(), qPrintable(line.text));
        QVERIFY2(!line.found.isEmpty(), qPrintable(line.text));
    }
    QVERIFY(previewOf(entity, Language::English, day).value(1).text.contains(u" al-Hilou"_s));
    entity.titles = {{Language::English, u"water minister"_s, {}, {}}};
    QVERIFY(previewOf(entity, Language::English, day).first().text.startsWith(u"Water minister al-Hilou"_s));
}

void TestEntityLists::the_preview_finds_every_kind_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("person") << EntityKind::Person << u"Samer Dalwani"_s << u"سامر الدلواني"_s;
    QTest::newRow("organisation") << EntityKind::Organisation << u"Port Authority"_s << u"هيئة الموانئ"_s;
    QTest::newRow("place") << EntityKind::Place << u"Marsa Lubana"_s << u"مرسى لبانة"_s;
    QTest::newRow("event") << EntityKind::Event << u"Lubana Water Summit"_s << u"قمة لبانة للمياه"_s;
}

void TestEntityLists::the_preview_finds_every_kind()
{
    QFETCH(EntityKind, kind);
    QFETCH(QString, english);
    QFETCH(QString, arabic);
    Entity entity = testlib::anEntity().named(english).inArabic(arabic);
    entity.kind = kind;
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto lines = previewOf(entity, language, QDate(2026, 5, 1));
        QCOMPARE(lines.size(), 3);
        for (const PreviewLine &line : lines)
            QVERIFY2(!line.found.isEmpty(), qPrintable(line.text));
    }
}

void TestEntityLists::nothing_is_previewed_without_a_name()
{
    QVERIFY(previewOf(Entity(), Language::English, QDate(2026, 5, 1)).isEmpty());
    const Entity entity = testlib::anEntity().named(u"Samer"_s);
    QVERIFY(previewOf(entity, Language::Arabic, QDate(2026, 5, 1)).isEmpty());
    // Hostile names are names.
    for (const QString &name : {QString(10'000, u'x'), u"%1 %2"_s, u"<b>"_s, QString(QChar(0xD800))}) {
        const Entity odd = testlib::anEntity().named(name);
        QCOMPARE(previewOf(odd, Language::English, QDate()).size(), 3);
    }
}

QTEST_GUILESS_MAIN(TestEntityLists)
#include "test_entitylists.moc"
