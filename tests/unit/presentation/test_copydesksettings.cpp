// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/copydesksettings.h"
#include "presentation/proofing/disabledrules.h"
#include "presentation/proofing/rulesmodel.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestCopyDeskSettings : public QObject
{
    Q_OBJECT

private slots:
    void rules_are_switched_by_name_and_by_kind_data();
    void rules_are_switched_by_name_and_by_kind();
    void what_two_people_switch_is_put_together();
    void every_rule_in_use_is_listed_with_a_sentence();
    void a_box_switches_a_rule_and_its_kind_shows_it();
    void a_rule_is_switched_on_out_of_a_kind_that_is_off();
    void the_list_is_filtered_by_sentence_and_by_name();
    void a_rule_of_a_folder_that_is_not_here_stays_off();
    void what_was_changed_is_kept_with_save();
    void nothing_is_kept_without_save();
    void only_a_chief_changes_anything();
    void what_others_changed_meanwhile_is_kept_too();
    void what_others_change_shows_where_nothing_was_changed();
    void a_save_that_fails_keeps_what_was_changed();
    void the_rules_of_a_folder_are_listed_before_it_is_saved();
    void what_is_wrong_with_a_folder_is_said();
    void the_default_dictionary_comes_first();
    void a_dictionary_that_is_not_installed_here_is_shown_as_such();
    void names_of_months_are_chosen_and_kept();
};

namespace {

struct SettingsFixture : DeskFixture
{
    QTemporaryDir folder;
    std::unique_ptr<CopyDeskSettings> settings;

    explicit SettingsFixture(bool isChief = true)
    {
        if (isChief)
            sit(people.chief);
    }

    /// Opens the settings and waits until the rules are here.
    bool open()
    {
        settings = std::make_unique<CopyDeskSettings>(desk);
        return QTest::qWaitFor([this] { return settings->rules().rowCount() > 0; });
    }
    [[nodiscard]] RulesModel &rules() const { return settings->rules(); }
    bool tick(const QString &rule, bool isOn) const
    {
        return rules().setData(rules().indexOf(rule), isOn ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
    [[nodiscard]] int stateOf(const QString &rule) const
    {
        return rules().indexOf(rule).data(Qt::CheckStateRole).toInt();
    }
    [[nodiscard]] QModelIndex kindOf(const QString &rule) const { return rules().indexOf(rule).parent(); }
    bool save() { return answerOf(settings->save()).has_value(); }
    [[nodiscard]] NewsroomSettings stored() { return testlib::must(stores.settings().settings()); }
    void decide(const std::function<void(NewsroomSettings &)> &change)
    {
        NewsroomSettings decided = stored();
        change(decided);
        testlib::must(stores.settings().save(decided, people.chief));
        tell();
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("the test folder cannot be written");
    }
};

const QString doubleSpace = u"style.Copy.DoubleSpace"_s;

} // namespace

void TestCopyDeskSettings::rules_are_switched_by_name_and_by_kind_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("off") << QStringList{} << u"a.x"_s << false << QStringList{u"a.x"_s};
    QTest::newRow("off already") << QStringList{u"a"_s} << u"a.x"_s << false << QStringList{u"a"_s};
    QTest::newRow("a kind off") << QStringList{u"a.x"_s, u"b.x"_s} << u"a"_s << false << QStringList{u"a"_s, u"b.x"_s};
    QTest::newRow("on") << QStringList{u"a.x"_s, u"b.x"_s} << u"a.x"_s << true << QStringList{u"b.x"_s};
    QTest::newRow("on already") << QStringList{u"b.x"_s} << u"a.x"_s << true << QStringList{u"b.x"_s};
    QTest::newRow("on out of a kind") << QStringList{u"a"_s} << u"a.x"_s << true << QStringList{u"a.y.z"_s, u"a.yy"_s};
    QTest::newRow("a kind on") << QStringList{u"a.x"_s, u"a.unknown"_s, u"b.x"_s} << u"a"_s << true
                               << QStringList{u"b.x"_s};
    QTest::newRow("names that begin alike")
        << QStringList{u"a.y"_s} << u"a.yy"_s << false << QStringList{u"a.y"_s, u"a.yy"_s};
}

void TestCopyDeskSettings::rules_are_switched_by_name_and_by_kind()
{
    QFETCH(QStringList, before);
    QFETCH(QString, name);
    QFETCH(bool, isOn);
    QFETCH(QStringList, after);
    const QStringList known{u"a.x"_s, u"a.y.z"_s, u"a.yy"_s, u"b.x"_s};
    QCOMPARE(disabledrules::switched(before, name, isOn, known), after);
}

void TestCopyDeskSettings::what_two_people_switch_is_put_together()
{
    // One switched a off and b on, the other c off and d on.
    QCOMPARE(disabledrules::merged({u"b"_s, u"d"_s}, {u"a"_s, u"d"_s}, {u"b"_s, u"c"_s}),
             (QStringList{u"a"_s, u"c"_s}));
}

void TestCopyDeskSettings::every_rule_in_use_is_listed_with_a_sentence()
{
    SettingsFixture room;
    QVERIFY(room.open());
    const QAbstractItemModelTester tester(&room.rules(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *rule : {"spelling.unknown", "words.confused", "entity.variant", "quote.unattributed",
                             "quote.marks.unclosed", "style.Copy.DoubleSpace", "style.Arabic.Tatweel"})
        QVERIFY2(room.rules().indexOf(QString::fromLatin1(rule)).isValid(), rule);
    QVERIFY(!room.rules().indexOf(u"plaintext.line"_s).isValid()); // no matter of the copy desk
    for (int kind = 0; kind < room.rules().rowCount(); ++kind) {
        const QModelIndex group = room.rules().index(kind, 0);
        for (int row = 0; row < room.rules().rowCount(group); ++row) {
            const QModelIndex rule = room.rules().index(row, 0, group);
            const QString sentence = rule.data().toString();
            const QString id = rule.siblingAtColumn(RulesModel::IdColumn).data().toString();
            QVERIFY2(sentence != id, qPrintable(id));
            QVERIFY2(!sentence.contains(u"%s"_s) && !sentence.contains(u"%1"_s), qPrintable(sentence));
        }
    }
    QCOMPARE(room.rules().indexOf(u"spelling.unknown"_s).data().toString(), u"“…” is in no dictionary."_s);
    room.desk.setUiLanguage(Language::Arabic);
    const QString arabic = room.rules().indexOf(u"style.Arabic.Tatweel"_s).data().toString();
    QVERIFY2(arabic.isRightToLeft(), qPrintable(arabic));
}

void TestCopyDeskSettings::a_box_switches_a_rule_and_its_kind_shows_it()
{
    SettingsFixture room;
    QVERIFY(room.open());
    const QAbstractItemModelTester tester(&room.rules(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(room.kindOf(doubleSpace).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(room.tick(doubleSpace, false));
    QCOMPARE(room.stateOf(doubleSpace), int(Qt::Unchecked));
    QCOMPARE(room.kindOf(doubleSpace).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(room.settings->isChanged());
    QVERIFY(room.tick(doubleSpace, true));
    QVERIFY(!room.settings->isChanged());
}

void TestCopyDeskSettings::a_rule_is_switched_on_out_of_a_kind_that_is_off()
{
    SettingsFixture room;
    QVERIFY(room.open());
    const QModelIndex quotes = room.kindOf(u"quote.changed"_s);
    QVERIFY(room.rules().setData(quotes, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(room.rules().disabled(), QStringList{u"quote"_s});
    QCOMPARE(room.stateOf(u"quote.changed"_s), int(Qt::Unchecked));
    QVERIFY(room.tick(u"quote.changed"_s, true));
    const QStringList disabled = room.rules().disabled();
    QVERIFY(disabled.contains(u"quote.unattributed"_s) && !disabled.contains(u"quote.changed"_s));
    QVERIFY(room.rules().setData(quotes, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(room.rules().disabled().isEmpty());
}

void TestCopyDeskSettings::the_list_is_filtered_by_sentence_and_by_name()
{
    SettingsFixture room;
    QVERIFY(room.open());
    RulesFilter filter(room.rules());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int kinds = filter.rowCount();
    filter.setText(u"DOUBLESPACE"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setText(u"in no dictionary"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0, filter.index(0, 0)).siblingAtColumn(1).data().toString(), u"spelling.unknown"_s);
    filter.setText(u"nothing of the kind"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    QCOMPARE(filter.rowCount(), kinds);
}

void TestCopyDeskSettings::a_rule_of_a_folder_that_is_not_here_stays_off()
{
    SettingsFixture room;
    room.decide([](NewsroomSettings &decided) { decided.disabledRules = {u"style.Elsewhere.Rule"_s}; });
    QVERIFY(room.open());
    QVERIFY(!room.settings->isChanged());
    QVERIFY(room.tick(doubleSpace, false));
    QVERIFY(room.save());
    QCOMPARE(room.stored().disabledRules, (QStringList{doubleSpace, u"style.Elsewhere.Rule"_s}));
}

void TestCopyDeskSettings::what_was_changed_is_kept_with_save()
{
    SettingsFixture room;
    QVERIFY(room.open());
    room.settings->setDictionary(Language::English, u"en_GB"_s);
    room.settings->setStyleFolder(u" /srv/style "_s);
    QVERIFY(room.tick(doubleSpace, false));
    QVERIFY(room.settings->isChanged());
    QVERIFY(room.save());
    QCOMPARE(room.stored().dictionaries.value(Language::English), u"en_GB"_s);
    QCOMPARE(room.stored().styleFolder, u"/srv/style"_s);
    QCOMPARE(room.stored().disabledRules, QStringList{doubleSpace});
    QTRY_COMPARE(room.desk.newsroom().styleFolder, u"/srv/style"_s);
    QVERIFY(!room.settings->isChanged());
    room.settings->setDictionary(Language::English, {});
    room.settings->setStyleFolder({});
    QVERIFY(room.save());
    QVERIFY(room.stored().dictionaries.value(Language::English).isEmpty());
    QVERIFY(room.stored().styleFolder.isEmpty());
}

void TestCopyDeskSettings::nothing_is_kept_without_save()
{
    SettingsFixture room;
    const NewsroomSettings before = room.stored();
    QVERIFY(room.open());
    room.settings->setDictionary(Language::English, u"en_GB"_s);
    QVERIFY(room.tick(doubleSpace, false));
    room.settings.reset();
    QCOMPARE(room.stored(), before);
    QVERIFY(room.desk.newsroom().disabledRules.isEmpty());
}

void TestCopyDeskSettings::only_a_chief_changes_anything()
{
    SettingsFixture room(false);
    QVERIFY(room.open());
    QVERIFY(!room.settings->canChange());
    QVERIFY(!room.tick(doubleSpace, false));
    QVERIFY(!room.rules().indexOf(doubleSpace).flags().testFlag(Qt::ItemIsUserCheckable));
    room.settings->setStyleFolder(u"/srv/style"_s);
    VERIFY_ERROR(answerOf(room.settings->save()), ErrorCode::Forbidden);
    VERIFY_ERROR(answerOf(CopyDeskSettings::switchOff(room.desk, doubleSpace)), ErrorCode::Forbidden);
    room.sit(room.people.chief);
    QVERIFY(room.settings->canChange());
    QVERIFY(room.tick(doubleSpace, false));
}

void TestCopyDeskSettings::what_others_changed_meanwhile_is_kept_too()
{
    SettingsFixture room;
    QVERIFY(room.open());
    QVERIFY(room.tick(doubleSpace, false));
    room.decide([](NewsroomSettings &decided) {
        decided.disabledRules = {u"quote.changed"_s};
        decided.styleFolder = u"/srv/style"_s;
        decided.agency[Language::English] = u"MNA"_s;
    });
    QTRY_COMPARE(room.desk.newsroom().styleFolder, u"/srv/style"_s);
    QCOMPARE(room.stateOf(doubleSpace), int(Qt::Unchecked));
    QVERIFY(room.save());
    const NewsroomSettings stored = room.stored();
    QVERIFY(stored.disabledRules.contains(doubleSpace));
    QVERIFY(stored.disabledRules.contains(u"quote.changed"_s));
    QCOMPARE(stored.styleFolder, u"/srv/style"_s);
    QCOMPARE(stored.agency.value(Language::English), u"MNA"_s);
}

void TestCopyDeskSettings::what_others_change_shows_where_nothing_was_changed()
{
    SettingsFixture room;
    QVERIFY(room.open());
    room.decide([](NewsroomSettings &decided) { decided.disabledRules = {doubleSpace}; });
    QTRY_COMPARE(room.stateOf(doubleSpace), int(Qt::Unchecked));
    QVERIFY(!room.settings->isChanged());
}

void TestCopyDeskSettings::a_save_that_fails_keeps_what_was_changed()
{
    SettingsFixture room;
    QVERIFY(room.open());
    QVERIFY(room.tick(doubleSpace, false));
    room.executor.failNextWrite({ErrorCode::Unavailable, u"the server is gone"_s, {}, nullptr});
    VERIFY_ERROR(answerOf(room.settings->save()), ErrorCode::Unavailable);
    QVERIFY(room.settings->isChanged());
    QVERIFY(room.save());
    QCOMPARE(room.stored().disabledRules, QStringList{doubleSpace});
}

void TestCopyDeskSettings::the_rules_of_a_folder_are_listed_before_it_is_saved()
{
    SettingsFixture room;
    room.write(u"House/Ferry.yml"_s, "extends: existence\nmessage: \"Avoid '%s'.\"\ntokens: [ferry]\n");
    QVERIFY(room.open());
    room.settings->setStyleFolder(room.folder.path());
    QTRY_VERIFY(room.rules().indexOf(u"style.House.Ferry"_s).isValid());
    const QModelIndex rule = room.rules().indexOf(u"style.House.Ferry"_s);
    QCOMPARE(rule.data().toString(), u"Avoid '…'."_s);
    QVERIFY(rule.data(Qt::ToolTipRole).toString().contains(u"House/Ferry.yml"_s));
    room.settings->setStyleFolder({});
    QTRY_VERIFY(!room.rules().indexOf(u"style.House.Ferry"_s).isValid());
    QVERIFY(room.stored().styleFolder.isEmpty());
}

void TestCopyDeskSettings::what_is_wrong_with_a_folder_is_said()
{
    SettingsFixture room;
    room.write(u"House/Broken.yml"_s, "extends: [\n");
    QVERIFY(room.open());
    QVERIFY(room.settings->problems().isEmpty());
    room.settings->setStyleFolder(room.folder.path());
    QTRY_COMPARE(room.settings->problems().size(), 1);
    QVERIFY(room.settings->problems().first().contains(u"Broken.yml"_s));
    room.settings->setStyleFolder(room.folder.filePath(u"nowhere"_s));
    QTRY_VERIFY(room.settings->problems().join(u' ').contains(u"nowhere"_s));
}

void TestCopyDeskSettings::the_default_dictionary_comes_first()
{
    QTemporaryDir dictionaries;
    for (const char *name : {"en_ZW.aff", "en_ZW.dic"}) {
        QFile file(dictionaries.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    qputenv("DICPATH", QFile::encodeName(dictionaries.path()));
    SettingsFixture room;
    room.settings = std::make_unique<CopyDeskSettings>(room.desk);
    QSignalSpy found(room.settings.get(), &CopyDeskSettings::dictionariesChanged);
    QVERIFY(found.wait());
    const QList<CopyDeskSettings::Choice> choices = room.settings->dictionaries(Language::English);
    QVERIFY(choices.first().id.isEmpty());
    QVERIFY(choices.first().text.startsWith(u"Default"_s));
    QStringList ids;
    for (const CopyDeskSettings::Choice &choice : choices)
        ids << choice.id;
    QVERIFY(ids.contains(u"en_ZW"_s));
    for (const CopyDeskSettings::Choice &choice : room.settings->dictionaries(Language::Arabic))
        QVERIFY2(!choice.id.startsWith(u"en"_s), qPrintable(choice.id));
    qunsetenv("DICPATH");
}

void TestCopyDeskSettings::a_dictionary_that_is_not_installed_here_is_shown_as_such()
{
    SettingsFixture room;
    room.decide([](NewsroomSettings &decided) { decided.dictionaries[Language::English] = u"en_XX"_s; });
    QVERIFY(room.open());
    QCOMPARE(room.settings->dictionary(Language::English), u"en_XX"_s);
    const CopyDeskSettings::Choice last = room.settings->dictionaries(Language::English).last();
    QCOMPARE(last.id, u"en_XX"_s);
    QVERIFY2(last.text.contains(u"not installed"_s), qPrintable(last.text));
}

void TestCopyDeskSettings::names_of_months_are_chosen_and_kept()
{
    SettingsFixture room;
    QVERIFY(room.open());
    QCOMPARE(room.settings->monthSet(), QString());
    for (const CopyDeskSettings::Choice &choice : CopyDeskSettings::monthSets()) {
        QVERIFY(!choice.text.isEmpty());
        room.settings->setMonthSet(choice.id);
        QCOMPARE(room.settings->isChanged(), !choice.id.isEmpty() || !room.stored().monthSet.isEmpty());
        QVERIFY(room.save()); // every one of them is one that the store knows
        QTRY_COMPARE(room.stored().monthSet, choice.id);
        QTRY_VERIFY(!room.settings->isChanged());
    }
    room.settings->setMonthSet(u"levant"_s);
    room.decide([](NewsroomSettings &settings) { settings.dictionaries.insert(Language::English, u"en_GB"_s); });
    QTRY_COMPARE(room.settings->dictionary(Language::English), u"en_GB"_s);
    QCOMPARE(room.settings->monthSet(), u"levant"_s); // what is being changed here stays
}

QTEST_MAIN(TestCopyDeskSettings)
#include "test_copydesksettings.moc"
