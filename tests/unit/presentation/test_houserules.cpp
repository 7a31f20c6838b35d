// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/houserules.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nashra;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

class TestHouseRules : public QObject
{
    Q_OBJECT

private slots:
    void without_a_folder_the_rules_of_the_program_are_in_use();
    void the_rules_of_a_folder_are_added_to_them();
    void a_rule_that_comes_later_is_taken_up();
    void a_rule_that_is_changed_is_read_again();
    void a_rule_that_is_put_in_place_of_another_is_read_again_and_again();
    void a_rule_that_is_taken_away_is_gone();
    void a_style_that_comes_later_is_taken_up();
    void a_broken_rule_is_told_with_its_file_and_the_others_are_in_use();
    void a_rule_that_is_mended_is_told_no_more();
    void a_folder_that_is_not_there_is_told();
    void another_folder_takes_the_place_of_the_first();
    void the_last_of_many_folders_wins();
    void what_the_system_does_not_tell_of_is_noticed_all_the_same();
};

namespace {

struct RulesFixture
{
    QTemporaryDir folder;
    HouseRules house;
    QSignalSpy changed{&house, &HouseRules::changed};
    QSignalSpy problems{&house, &HouseRules::problemsFound};

    void write(const QString &name, const QByteArray &bytes = rule("foo"))
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("a rule cannot be written");
    }
    static QByteArray rule(const QByteArray &token)
    {
        return "extends: existence\nmessage: \"Not '%s'.\"\ntokens: [" + token + "]\n";
    }
    bool use(const QString &path)
    {
        house.setFolder(path);
        return changed.wait();
    }
    [[nodiscard]] bool has(const QString &id) const { return house.rules() && house.rules()->ids().contains(id); }
    [[nodiscard]] qsizetype count() const { return house.rules()->ids().size(); }
};

} // namespace

void TestHouseRules::without_a_folder_the_rules_of_the_program_are_in_use()
{
    RulesFixture room;
    QVERIFY(!room.house.rules());
    QVERIFY(room.use({}));
    QVERIFY(room.has(u"style.Copy.DoubleSpace"_s));
    QVERIFY(room.has(u"style.Arabic.Tatweel"_s));
    QVERIFY(room.problems.isEmpty());
}

void TestHouseRules::the_rules_of_a_folder_are_added_to_them()
{
    RulesFixture room;
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    QVERIFY(room.has(u"style.House.Foo"_s));
    QVERIFY(room.has(u"style.Copy.DoubleSpace"_s));
}

void TestHouseRules::a_rule_that_comes_later_is_taken_up()
{
    RulesFixture room;
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    room.write(u"House/Bar.yml"_s);
    QTRY_VERIFY(room.has(u"style.House.Bar"_s));
    QVERIFY(room.has(u"style.House.Foo"_s));
}

void TestHouseRules::a_rule_that_is_changed_is_read_again()
{
    RulesFixture room;
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    const auto before = room.house.rules();
    room.write(u"House/Foo.yml"_s, RulesFixture::rule("foo, barbaz"));
    QTRY_VERIFY(room.house.rules() != before);
    QVERIFY(before->ids().contains(u"style.House.Foo"_s)); // those who read with it go on
}

void TestHouseRules::a_rule_that_is_put_in_place_of_another_is_read_again_and_again()
{
    RulesFixture room;
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    // As editors save: a new file under the old name.
    for (const char *token : {"first", "second one", "the third one"}) {
        const auto before = room.house.rules();
        QSaveFile file(room.folder.filePath(u"House/Foo.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(RulesFixture::rule(token));
        QVERIFY(file.commit());
        QTRY_VERIFY(room.house.rules() != before);
    }
}

void TestHouseRules::a_rule_that_is_taken_away_is_gone()
{
    RulesFixture room;
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    QVERIFY(QFile::remove(room.folder.filePath(u"House/Foo.yml"_s)));
    QTRY_VERIFY(!room.has(u"style.House.Foo"_s));
    QVERIFY(room.has(u"style.Copy.DoubleSpace"_s));
}

void TestHouseRules::a_style_that_comes_later_is_taken_up()
{
    RulesFixture room;
    QVERIFY(room.use(room.folder.path()));
    room.write(u"Other/Foo.yml"_s);
    QTRY_VERIFY(room.has(u"style.Other.Foo"_s));
}

void TestHouseRules::a_broken_rule_is_told_with_its_file_and_the_others_are_in_use()
{
    RulesFixture room;
    room.write(u"House/Broken.yml"_s, "extends: existence\nmessage: m\ntokens: ['(unclosed']\n");
    room.write(u"House/Garbage.yml"_s, QByteArray("\x89PNG\0\0", 6));
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    QCOMPARE(room.problems.size(), 1);
    const QString told = room.problems.first().first().toStringList().join(u'\n');
    QVERIFY2(told.contains(u"Broken.yml"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Garbage.yml"_s), qPrintable(told));
    QVERIFY(room.has(u"style.House.Foo"_s));
    QVERIFY(room.has(u"style.Copy.DoubleSpace"_s));
}

void TestHouseRules::a_rule_that_is_mended_is_told_no_more()
{
    RulesFixture room;
    room.write(u"House/Foo.yml"_s, "extends: [\n");
    QVERIFY(room.use(room.folder.path()));
    QCOMPARE(room.problems.size(), 1);
    room.write(u"House/Foo.yml"_s);
    QTRY_VERIFY(room.has(u"style.House.Foo"_s));
    QVERIFY(room.house.rules()->problems().isEmpty());
    QTRY_COMPARE(room.problems.size(), 2);
    QVERIFY(room.problems.last().first().toStringList().isEmpty());
    room.write(u"House/Bar.yml"_s);
    QTRY_VERIFY(room.has(u"style.House.Bar"_s));
    QCOMPARE(room.problems.size(), 2);
}

void TestHouseRules::a_folder_that_is_not_there_is_told()
{
    RulesFixture room;
    QVERIFY(room.use(room.folder.filePath(u"nowhere"_s)));
    QCOMPARE(room.problems.size(), 1);
    QVERIFY(room.problems.first().first().toStringList().first().contains(u"nowhere"_s));
    QVERIFY(room.has(u"style.Copy.DoubleSpace"_s));
}

void TestHouseRules::another_folder_takes_the_place_of_the_first()
{
    RulesFixture room;
    const QTemporaryDir second;
    room.write(u"House/Foo.yml"_s);
    QVERIFY(room.use(room.folder.path()));
    QVERIFY(room.use(second.path()));
    QVERIFY(!room.has(u"style.House.Foo"_s));
    const qsizetype built = room.count();
    room.write(u"House/Bar.yml"_s); // in the folder that is left
    room.house.setFolder(second.path());
    QVERIFY(room.use({}));
    QCOMPARE(room.count(), built);
}

void TestHouseRules::the_last_of_many_folders_wins()
{
    RulesFixture room;
    room.write(u"one/House/One.yml"_s);
    room.write(u"two/House/Two.yml"_s);
    for (int i = 0; i < 10; ++i) {
        room.house.setFolder(room.folder.filePath(u"one"_s));
        room.house.setFolder(room.folder.filePath(u"two"_s));
    }
    QTRY_VERIFY(room.has(u"style.House.Two"_s));
    QCOMPARE(room.changed.size(), 1); // answers for the others were dropped
    QVERIFY(!room.has(u"style.House.One"_s));
}

void TestHouseRules::what_the_system_does_not_tell_of_is_noticed_all_the_same()
{
    using namespace std::chrono_literals;
    RulesFixture room;
    // A drive that is not mounted yet: there is nothing to be watched.
    HouseRules house(nullptr, 20ms);
    const QSignalSpy changed(&house, &HouseRules::changed);
    house.setFolder(room.folder.filePath(u"drive/style"_s));
    QTRY_COMPARE(changed.size(), 1);
    room.write(u"drive/style/House/Foo.yml"_s);
    QTRY_VERIFY(house.rules()->ids().contains(u"style.House.Foo"_s));
}

QTEST_GUILESS_MAIN(TestHouseRules)
#include "test_houserules.moc"
