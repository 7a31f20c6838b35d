// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/desksmodel.h"
#include "presentation/newsroom/newsroomeditor.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>

#include <functional>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestNewsroomEditor : public QObject
{
    Q_OBJECT

private slots:
    void names_are_kept_with_save();
    void only_a_chief_changes_anything();
    void an_id_is_made_from_the_name();
    void an_id_is_typed_while_the_desk_is_new();
    void desks_without_latin_letters_stay_two();
    void an_id_that_is_anothers_by_now_is_refused();
    void an_id_is_made_anew_until_the_desk_is_kept();
    void many_desks_are_cleaned_once_an_edit();
    void where_there_is_no_row_nothing_happens();
    void what_cannot_be_kept_is_said_data();
    void what_cannot_be_kept_is_said();
    void desks_change_places();
    void a_desk_without_articles_goes();
    void a_desk_with_articles_stays_and_they_are_counted();
    void articles_that_came_meanwhile_keep_their_desk();
    void what_others_changed_meanwhile_is_kept_too();
    void what_others_change_shows_under_what_is_typed();
    void everything_else_of_the_settings_stays();
    void blanks_that_are_stored_are_no_change();
    void a_newsroom_keeps_a_name();
};

namespace {

struct NewsroomFixture : DeskFixture
{
    std::unique_ptr<NewsroomEditor> editor;

    NewsroomFixture()
    {
        decide([](NewsroomSettings &settings) {
            settings.name = {{Language::English, u"Zahwan News"_s}};
            settings.monthSet = u"levant"_s;
            settings.desks = {Desk{u"local"_s, {{Language::English, u"Local"_s}, {Language::Arabic, u"محليات"_s}}},
                              Desk{u"world"_s, {{Language::English, u"World"_s}}}};
        });
        (void)QTest::qWaitFor([this] { return desk.newsroom().desks.size() == 2; });
        sit(people.chief);
        editor = std::make_unique<NewsroomEditor>(desk);
    }

    [[nodiscard]] DesksModel &desks() const { return editor->desks(); }
    [[nodiscard]] NewsroomSettings stored() { return testlib::must(stores.settings().settings()); }
    [[nodiscard]] QStringList storedIds()
    {
        QStringList ids;
        for (const Desk &each : stored().desks)
            ids << each.id;
        return ids;
    }
    void decide(const std::function<void(NewsroomSettings &)> &change)
    {
        NewsroomSettings decided = stored();
        change(decided);
        testlib::must(stores.settings().save(decided, people.chief));
        tell();
    }
    int add(const QString &english)
    {
        const int row = desks().add();
        desks().setName(row, Language::English, english);
        return row;
    }
    [[nodiscard]] QString cell(int row, int column) const { return desks().index(row, column).data().toString(); }
};

} // namespace

void TestNewsroomEditor::names_are_kept_with_save()
{
    NewsroomFixture room;
    QVERIFY(!room.editor->isChanged());
    QCOMPARE(room.editor->name(Language::English), u"Zahwan News"_s);
    room.editor->setName(Language::Arabic, u" أنباء زهوان "_s);
    room.editor->setAgency(Language::English, u"ZNA"_s);
    QVERIFY(room.editor->isChanged());
    QVERIFY(room.stored().agency.isEmpty());
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.stored().name.value(Language::Arabic), u"أنباء زهوان"_s);
    QCOMPARE(room.stored().agency, (LocalizedText{{Language::English, u"ZNA"_s}}));
    QTRY_COMPARE(room.desk.newsroom().agency, room.stored().agency);
    room.editor->setAgency(Language::English, {});
    VERIFY_OK(answerOf(room.editor->save()));
    QVERIFY(room.stored().agency.isEmpty());
}

void TestNewsroomEditor::only_a_chief_changes_anything()
{
    NewsroomFixture room;
    QVERIFY(room.editor->canChange());
    QSignalSpy changed(room.editor.get(), &NewsroomEditor::changed);
    room.sit(room.people.subEditor);
    QVERIFY(!room.editor->canChange());
    QCOMPARE(changed.size(), 1);
    room.editor->setAgency(Language::English, u"ZNA"_s);
    const auto refused = answerOf(room.editor->save());
    VERIFY_ERROR(refused, ErrorCode::Forbidden);
    QVERIFY(room.editor->refusalText(refused.error()).contains(u"Only a chief"_s));
    QVERIFY(room.stored().agency.isEmpty());
}

void TestNewsroomEditor::an_id_is_made_from_the_name()
{
    NewsroomFixture room;
    const QAbstractItemModelTester tester(&room.desks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int sport = room.add(u"Sport & Games"_s);
    QVERIFY(room.desks().isNew(sport) && !room.desks().isNew(0));
    QCOMPARE(room.cell(sport, DesksModel::IdColumn), u"sport-games"_s);
    const int twin = room.add(u"Local"_s);
    QCOMPARE(room.cell(twin, DesksModel::IdColumn), u"local-2"_s);
    const int arabic = room.desks().add();
    room.desks().setName(arabic, Language::Arabic, u"ثقافة"_s);
    QCOMPARE(room.cell(arabic, DesksModel::IdColumn), u"desk"_s);
    QVERIFY(room.editor->problem().isEmpty());
    VERIFY_OK(answerOf(room.editor->save()));
    const QStringList ids{u"local"_s, u"world"_s, u"sport-games"_s, u"local-2"_s, u"desk"_s};
    QCOMPARE(room.storedIds(), ids);
    // They come back from the store as the ones that were made here.
    QTRY_VERIFY(!room.desks().isNew(arabic));
    QCOMPARE(room.desks().rowCount(), 5);
    QVERIFY(!room.editor->isChanged());
}

void TestNewsroomEditor::an_id_is_typed_while_the_desk_is_new()
{
    NewsroomFixture room;
    const int row = room.add(u"Sport"_s);
    room.desks().setId(row, u"games"_s);
    QCOMPARE(room.cell(row, DesksModel::IdColumn), u"games"_s);
    room.desks().setId(row, u"world"_s); // as far as typed
    QVERIFY(room.desks().isNew(row));
    room.desks().setId(row, u"world-sport"_s);
    room.desks().setId(0, u"other"_s);
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.storedIds(), (QStringList{u"local"_s, u"world"_s, u"world-sport"_s}));
}

void TestNewsroomEditor::desks_without_latin_letters_stay_two()
{
    NewsroomFixture room;
    room.executor.setHeld(true);
    const int row = room.desks().add();
    room.desks().setName(row, Language::Arabic, u"ثقافة"_s);
    QCOMPARE(room.cell(row, DesksModel::IdColumn), u"desk"_s);
    const auto asked = room.editor->save();
    const Desk theirs{u"desk"_s, {{Language::Arabic, u"اقتصاد"_s}}};
    room.decide([&](NewsroomSettings &settings) { settings.desks << theirs; });
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(asked));
    QCOMPARE(room.storedIds(), (QStringList{u"local"_s, u"world"_s, u"desk-2"_s, u"desk"_s}));
    QCOMPARE(room.stored().desks[2].name.value(Language::Arabic), u"ثقافة"_s);
    QCOMPARE(room.stored().desks[3], theirs);
    QTRY_COMPARE(room.desks().rowCount(), 4);
    QCOMPARE(room.cell(row, DesksModel::IdColumn), u"desk-2"_s);
    QVERIFY(!room.desks().isNew(row) && !room.editor->isChanged());
}

void TestNewsroomEditor::an_id_that_is_anothers_by_now_is_refused()
{
    NewsroomFixture room;
    room.executor.setHeld(true);
    const int row = room.add(u"Games"_s);
    room.desks().setId(row, u"sport"_s);
    const auto asked = room.editor->save();
    room.decide([](NewsroomSettings &settings) {
        settings.desks.prepend(Desk{u"sport"_s, {{Language::English, u"Sport"_s}}});
    });
    room.executor.setHeld(false);
    const auto refused = answerOf(asked);
    VERIFY_ERROR(refused, ErrorCode::Conflict);
    const QString said = u"both be kept as “\u2068sport\u2069”"_s;
    QVERIFY2(room.editor->refusalText(refused.error()).contains(said),
             qPrintable(room.editor->refusalText(refused.error())));
    QCOMPARE(room.stored().desks.first().name.value(Language::English), u"Sport"_s);
    // What was typed stays, to be mended; which of the two it is is not forgotten.
    QTRY_COMPARE(room.desks().rowCount(), 4);
    QVERIFY(room.editor->problem().contains(said));
    QVERIFY(room.desks().isNew(row));
    room.desks().setId(row, u"games"_s);
    VERIFY_OK(answerOf(room.editor->save()));
    QVERIFY(room.storedIds().contains(u"games"_s) && room.storedIds().contains(u"sport"_s));
}

void TestNewsroomEditor::an_id_is_made_anew_until_the_desk_is_kept()
{
    NewsroomFixture room;
    const int row = room.add(u"Sport"_s);
    room.executor.failNextWrite(Error{ErrorCode::Busy, {}, {}, nullptr});
    VERIFY_ERROR(answerOf(room.editor->save()), ErrorCode::Busy);
    QVERIFY(room.desks().deskAt(row).id.isEmpty());
    room.desks().setName(row, Language::English, u"Games"_s);
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.storedIds().last(), u"games"_s);
}

void TestNewsroomEditor::many_desks_are_cleaned_once_an_edit()
{
    NewsroomFixture room;
    QList<DraftDesk> many;
    for (int i = 0; i < 1000; ++i)
        many << DraftDesk{{{}, {{Language::Arabic, u"ثقافة %1"_s.arg(i)}}}, true};
    room.desks().setDraft(many);
    const QList<Desk> clean = room.desks().desks();
    QCOMPARE(clean.last().id, u"desk-1000"_s);
    QCOMPARE(room.cell(999, DesksModel::IdColumn), u"desk-1000"_s);
    QVERIFY(clean.isSharedWith(room.desks().desks()));
    room.desks().setName(999, Language::English, u"Sport"_s);
    QCOMPARE(room.desks().desks().last().id, u"sport"_s);
}

void TestNewsroomEditor::where_there_is_no_row_nothing_happens()
{
    NewsroomFixture room;
    for (const int row : {-1, 2}) {
        room.desks().setName(row, Language::English, u"Sport"_s);
        room.desks().setId(row, u"sport"_s);
        room.desks().move(row, 0);
        room.desks().remove(row);
        QVERIFY(!room.desks().isNew(row));
        QCOMPARE(room.desks().rowOf(room.desks().keyOf(row)), -1);
    }
    QCOMPARE(room.desks().rowCount(), 2);
    QVERIFY(!room.editor->isChanged());
}

void TestNewsroomEditor::what_cannot_be_kept_is_said_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << u" "_s << u"sport"_s << u"has no name"_s;
    QTest::newRow("a capital") << u"Sport"_s << u"Sport"_s << u"cannot be kept as “\u2068Sport\u2069”"_s;
    QTest::newRow("another's") << u"Sport"_s << u"world"_s << u"both be kept as “\u2068world\u2069”"_s;
}

void TestNewsroomEditor::what_cannot_be_kept_is_said()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, said);
    NewsroomFixture room;
    const int row = room.add(name);
    room.desks().setId(row, id);
    QVERIFY2(room.editor->problem().contains(said), qPrintable(room.editor->problem()));
    room.desks().remove(row);
    QVERIFY(room.editor->problem().isEmpty());
    QVERIFY(!room.editor->isChanged());
}

void TestNewsroomEditor::desks_change_places()
{
    NewsroomFixture room;
    const QAbstractItemModelTester tester(&room.desks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    room.add(u"Sport"_s);
    room.desks().move(2, 0);
    room.desks().move(1, 2);
    room.desks().move(0, -1); // no further than the ends
    room.desks().move(2, 3);
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.storedIds(), (QStringList{u"sport"_s, u"world"_s, u"local"_s}));
}

void TestNewsroomEditor::a_desk_without_articles_goes()
{
    NewsroomFixture room;
    QVERIFY(room.editor->reasonAgainstRemoving(1).isEmpty());
    room.desks().remove(1);
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.storedIds(), QStringList{u"local"_s});
}

void TestNewsroomEditor::a_desk_with_articles_stays_and_they_are_counted()
{
    NewsroomFixture room;
    room.story(u"FERRY"_s);
    room.story(u"PORT"_s, Status::Released);
    QTRY_COMPARE(room.desks().articlesAt(0), 2);
    QCOMPARE(room.cell(0, DesksModel::ArticlesColumn), u"2"_s);
    const QString reason = room.editor->reasonAgainstRemoving(0);
    QVERIFY2(reason.contains(u"2"_s) && reason.contains(u"Local"_s), qPrintable(reason));
}

void TestNewsroomEditor::articles_that_came_meanwhile_keep_their_desk()
{
    NewsroomFixture room;
    room.desks().remove(0);
    room.story(u"FERRY"_s);
    const auto refused = answerOf(room.editor->save());
    VERIFY_ERROR(refused, ErrorCode::Conflict);
    const QString sentence = room.editor->refusalText(refused.error());
    QVERIFY2(sentence.contains(u"1"_s) && sentence.contains(u"Local"_s), qPrintable(sentence));
    QCOMPARE(room.storedIds(), (QStringList{u"local"_s, u"world"_s}));
}

void TestNewsroomEditor::what_others_changed_meanwhile_is_kept_too()
{
    NewsroomFixture room;
    room.executor.setHeld(true);
    room.editor->setAgency(Language::English, u"ZNA"_s);
    room.desks().setName(0, Language::English, u"City"_s);
    room.add(u"Sport"_s);
    const auto asked = room.editor->save();
    room.decide([](NewsroomSettings &settings) {
        settings.agency[Language::Arabic] = u"زهوان"_s;
        settings.desks[0].name[Language::Arabic] = u"المدينة"_s;
        settings.desks.removeAt(1);
        settings.desks << Desk{u"culture"_s, {{Language::English, u"Culture"_s}}};
    });
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(asked));
    const NewsroomSettings now = room.stored();
    QCOMPARE(now.agency.size(), 2);
    QCOMPARE(room.storedIds(), (QStringList{u"local"_s, u"sport"_s, u"culture"_s}));
    QCOMPARE(now.desks.first().name, (LocalizedText{{Language::English, u"City"_s}, {Language::Arabic, u"المدينة"_s}}));
}

void TestNewsroomEditor::what_others_change_shows_under_what_is_typed()
{
    NewsroomFixture room;
    room.editor->setName(Language::English, u"Zahwan "_s); // and more to come
    const int row = room.add(u"Sport"_s);
    room.decide([](NewsroomSettings &settings) {
        settings.agency[Language::English] = u"ZNA"_s;
        settings.desks[1].name[Language::English] = u"Abroad"_s;
    });
    QTRY_COMPARE(room.editor->agency(Language::English), u"ZNA"_s);
    QCOMPARE(room.editor->name(Language::English), u"Zahwan "_s);
    QCOMPARE(room.cell(1, DesksModel::EnglishColumn), u"Abroad"_s);
    QCOMPARE(room.cell(row, DesksModel::EnglishColumn), u"Sport"_s);
    QVERIFY(room.desks().isNew(row));
}

void TestNewsroomEditor::everything_else_of_the_settings_stays()
{
    NewsroomFixture room;
    room.editor->setAgency(Language::English, u"ZNA"_s);
    room.executor.setHeld(true);
    const auto asked = room.editor->save();
    room.decide([](NewsroomSettings &settings) { settings.disabledRules = {u"style.comma"_s}; });
    room.executor.setHeld(false);
    VERIFY_OK(answerOf(asked));
    QCOMPARE(room.stored().monthSet, u"levant"_s);
    QCOMPARE(room.stored().disabledRules, QStringList{u"style.comma"_s});
}

void TestNewsroomEditor::blanks_that_are_stored_are_no_change()
{
    NewsroomFixture room;
    room.decide([](NewsroomSettings &settings) {
        settings.name[Language::English] = u"Zahwan  News"_s;
        settings.agency[Language::English] = u" ZNA"_s;
        settings.desks[0].name[Language::English] = u"Local  and city"_s;
    });
    QTRY_COMPARE(room.editor->name(Language::English), u"Zahwan  News"_s);
    QVERIFY(!room.editor->isChanged());
    // What nobody touched stays as it is.
    room.editor->setAgency(Language::Arabic, u"زهوان"_s);
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.stored().name.value(Language::English), u"Zahwan  News"_s);
    QCOMPARE(room.stored().desks.first().name.value(Language::English), u"Local  and city"_s);
}

void TestNewsroomEditor::a_newsroom_keeps_a_name()
{
    NewsroomFixture room;
    room.editor->setName(Language::English, u" "_s);
    QVERIFY2(room.editor->problem().contains(u"needs a name"_s), qPrintable(room.editor->problem()));
    VERIFY_ERROR(answerOf(room.editor->save()), ErrorCode::InvalidInput);
    room.editor->setName(Language::Arabic, u"أنباء زهوان"_s);
    QVERIFY(room.editor->problem().isEmpty());
    VERIFY_OK(answerOf(room.editor->save()));
    QCOMPARE(room.stored().name, (LocalizedText{{Language::Arabic, u"أنباء زهوان"_s}}));
}

QTEST_MAIN(TestNewsroomEditor)
#include "test_newsroomeditor.moc"
