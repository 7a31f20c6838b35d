// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/proofing/rulesmodel.h"
#include "widgets/settings/copydeskdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;

namespace {

/// The dialog over the main window, as the menu opens it.
struct CopyDeskRoom : FindingsRoom
{
    QPointer<QDialog> dialog;

    explicit CopyDeskRoom(bool isChief, Language language = Language::English)
        : FindingsRoom(language)
    {
        if (isChief)
            sit(people.chief);
    }

    /// Opens it and waits until the rules are here.
    bool show()
    {
        actions.action(u"proofing.settings"_s)->trigger();
        dialog = window.findChild<widgets::CopyDeskDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) &&
               QTest::qWaitFor([this] { return tree().model()->rowCount() > 0; });
    }
    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTreeView &tree() const { return part<QTreeView>("rules"); }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return part<QDialogButtonBox>("buttons").button(which);
    }
    /// Looks for a rule with the filter and presses Space on it.
    bool tick(const QString &rule)
    {
        auto &filter = part<QLineEdit>("filter");
        filter.setFocus();
        filter.selectAll();
        QTest::keyClicks(&filter, rule);
        const QModelIndex kind = tree().model()->index(0, 0);
        if (!kind.isValid() || tree().model()->rowCount(kind) != 1 || !tree().isExpanded(kind))
            return false;
        tree().setFocus();
        tree().setCurrentIndex(tree().model()->index(0, 0, kind));
        const QVariant before = tree().currentIndex().data(Qt::CheckStateRole);
        QTest::keyClick(&tree(), Qt::Key_Space);
        return tree().currentIndex().data(Qt::CheckStateRole) != before;
    }
    [[nodiscard]] bool isOff(const QString &rule) { return stored().disabledRules.contains(rule); }
    [[nodiscard]] NewsroomSettings stored() { return testlib::must(stores.settings().settings()); }
};

} // namespace

/// What a newsroom decides about its copy desk.
class TestCopyDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_chief_switches_a_rule_off_and_open_articles_follow_data() { inBothLanguages(); }
    void a_chief_switches_a_rule_off_and_open_articles_follow();
    void everybody_else_looks_and_is_told_why_data() { inBothLanguages(); }
    void everybody_else_looks_and_is_told_why();
    void a_dictionary_is_chosen();
    void names_of_months_are_chosen_and_open_articles_follow();
    void a_folder_is_typed_looked_into_and_cleared();
    void cancel_keeps_what_was();
    void a_refusal_is_told_and_nothing_is_lost();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestCopyDesk::a_chief_switches_a_rule_off_and_open_articles_follow()
{
    QFETCH(Language, language);
    CopyDeskRoom room(true, language);
    room.open(language == Language::English ? u"The ferry  left"_s : u"غادرت  العبارة"_s);
    QTRY_COMPARE(room.listed(u"style.Copy.DoubleSpace"_s).size(), 1);
    QVERIFY(room.show());
    QCOMPARE(room.dialog->layoutDirection(), directionOf(language));
    QVERIFY(!room.button(QDialogButtonBox::Save)->isEnabled());
    QVERIFY(room.tick(u"style.Copy.DoubleSpace"_s));
    QVERIFY(room.button(QDialogButtonBox::Save)->isEnabled());
    QCOMPARE(room.listed(u"style.Copy.DoubleSpace"_s).size(), 1); // not before it is saved
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QVERIFY(room.isOff(u"style.Copy.DoubleSpace"_s));
    QTRY_VERIFY(room.listed(u"style.Copy.DoubleSpace"_s).isEmpty());
}

void TestCopyDesk::everybody_else_looks_and_is_told_why()
{
    QFETCH(Language, language);
    CopyDeskRoom room(false, language);
    QVERIFY(room.show());
    QCOMPARE(
        room.part<QLabel>("note").text(),
        QCoreApplication::translate("nashra::widgets::CopyDeskDialog",
                                    "These hold for everybody in the newsroom, so that only a chief changes them."));
    QVERIFY(!room.part<QComboBox>("english").isEnabled());
    QVERIFY(!room.part<QPushButton>("choose").isEnabled());
    QVERIFY(room.part<QLineEdit>("folder").isReadOnly());
    QVERIFY(!room.button(QDialogButtonBox::Save));
    QVERIFY(!room.tick(u"style.Copy.DoubleSpace"_s));
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog);
    QVERIFY(!room.isOff(u"style.Copy.DoubleSpace"_s));
}

void TestCopyDesk::a_dictionary_is_chosen()
{
    CopyDeskRoom room(true);
    QVERIFY(room.show());
    auto &english = room.part<QComboBox>("english");
    QVERIFY(english.currentData().toString().isEmpty());
    QTRY_VERIFY(english.findData(u"en_US"_s) > 0);
    english.setFocus();
    while (english.currentData().toString() != "en_US"_L1)
        QTest::keyClick(&english, Qt::Key_Down);
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().dictionaries.value(Language::English), u"en_US"_s);
}

void TestCopyDesk::names_of_months_are_chosen_and_open_articles_follow()
{
    CopyDeskRoom room(true, Language::Arabic);
    room.open(u"غادرت العبارة الميناء في 5 يناير 2026"_s);
    QTRY_VERIFY(room.read().isComplete());
    QVERIFY(room.listed(u"style.dates"_s).isEmpty());
    QVERIFY(room.show());
    auto &months = room.part<QComboBox>("months");
    QCOMPARE(months.currentIndex(), 0);
    months.setFocus();
    QTest::keyClick(&months, Qt::Key_Down);
    QCOMPARE(months.currentData().toString(), u"levant"_s);
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QCOMPARE(room.stored().monthSet, u"levant"_s);
    QTRY_COMPARE(room.listed(u"style.dates"_s), QStringList{u"يناير"_s});
    for (const Finding &finding : room.read().findings())
        QVERIFY(finding.rule != "style.dates.month"_L1 || finding.fixes == QStringList{u"كانون الثاني"_s});
}

void TestCopyDesk::a_folder_is_typed_looked_into_and_cleared()
{
    CopyDeskRoom room(true);
    QVERIFY(QDir(room.folder.path()).mkpath(u"rules/House"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile rule(room.folder.filePath(name));
        return rule.open(QIODevice::WriteOnly) && rule.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"rules/House/Ferry.yml"_s, "extends: existence\nmessage: m\ntokens: [ferry]\n"));
    QVERIFY(write(u"rules/House/Broken.yml"_s, "extends: [\n"));
    room.open(u"The ferry left"_s);
    QVERIFY(room.show());
    auto &folder = room.part<QLineEdit>("folder");
    const auto &problems = room.part<QLabel>("problems");
    QVERIFY(!problems.isVisible());
    folder.setFocus();
    QTest::keyClicks(&folder, room.folder.filePath(u"rules"_s));
    QTest::keyClick(&folder, Qt::Key_Tab);
    QTRY_VERIFY2(problems.text().contains(u"Broken.yml"_s), qPrintable(problems.text()));
    QVERIFY(problems.isVisible());
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QTRY_COMPARE(room.listed(u"style.House.Ferry"_s), QStringList{u"ferry"_s});
    QVERIFY(room.show());
    QTest::mouseClick(&room.part<QPushButton>("clear"), Qt::LeftButton);
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(room.listed(u"style.House.Ferry"_s).isEmpty());
    QVERIFY(room.stored().styleFolder.isEmpty());
}

void TestCopyDesk::cancel_keeps_what_was()
{
    CopyDeskRoom room(true);
    QVERIFY(room.show());
    QVERIFY(room.tick(u"style.Copy.DoubleSpace"_s));
    QTest::mouseClick(room.button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QVERIFY(!room.isOff(u"style.Copy.DoubleSpace"_s));
}

void TestCopyDesk::a_refusal_is_told_and_nothing_is_lost()
{
    CopyDeskRoom room(true);
    QVERIFY(room.show());
    QVERIFY(room.tick(u"style.Copy.DoubleSpace"_s));
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.part<QLabel>("answer").text().isEmpty());
    QVERIFY(room.dialog->isVisible());
    QTest::mouseClick(room.button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!room.dialog);
    QVERIFY(room.isOff(u"style.Copy.DoubleSpace"_s));
}

QTEST_MAIN(TestCopyDesk)
#include "test_copydesk.moc"
