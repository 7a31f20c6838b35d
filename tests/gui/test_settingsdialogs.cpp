// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "widgets/common/commandpalette.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/settings/shortcutsdialog.h"
#include "widgets/settings/userdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;

/// Settings, keys, the person at the desk, and the command palette, with the keys a person would press.
class TestSettingsDialogs : public QObject
{
    Q_OBJECT

private slots:
    void settings_take_effect_as_they_are_made();
    void the_language_turns_the_dialog_round();
    void a_key_is_given_to_an_action();
    void a_key_that_is_taken_is_refused_and_named();
    void actions_are_found_by_name_and_by_key();
    void only_active_people_are_offered();
    void a_person_sits_down_with_return();
    void the_palette_runs_what_was_typed();
    void the_palette_says_why_something_cannot_be_done();

private:
    static void show(QDialog *dialog)
    {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    static QTreeWidgetItem *itemOf(const QTreeWidget *tree, const QString &text)
    {
        const auto found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }
};

void TestSettingsDialogs::settings_take_effect_as_they_are_made()
{
    DialogRoom room;
    widgets::SettingsDialog dialog(room.parts);
    show(&dialog);
    auto *theme = dialog.findChild<QComboBox *>(u"theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(room.theme.choice(), presentation::ThemeChoice::Dark);
    auto *folder = dialog.findChild<QLineEdit *>(u"folder"_s);
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, u"/srv/public"_s);
    QTest::keyClick(folder, Qt::Key_Tab);
    QCOMPARE(room.publication.folder(), u"/srv/public"_s);
    auto *encoding = dialog.findChild<QComboBox *>(u"encoding"_s);
    QVERIFY(encoding->count() > 1);
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_End);
    QCOMPARE(room.publication.wireEncoding(), room.publication.wireEncodings().last().id);
    auto *namesPage = dialog.findChild<QCheckBox *>(u"namesPage"_s);
    namesPage->setFocus();
    QTest::keyClick(namesPage, Qt::Key_Space);
    QVERIFY(room.publication.hasNamesPage());
}

void TestSettingsDialogs::the_language_turns_the_dialog_round()
{
    DialogRoom room;
    connect(&room.desk, &presentation::DeskSession::uiLanguageChanged, &room.desk,
            [&] { room.appearance.setLanguage(room.desk.uiLanguage()); });
    widgets::SettingsDialog dialog(room.parts);
    show(&dialog);
    const QString title = dialog.windowTitle();
    auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(room.desk.uiLanguage(), Language::Arabic);
    QTRY_COMPARE(dialog.layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(dialog.windowTitle() != title);
    QCOMPARE(language->currentData().value<Language>(), Language::Arabic);
}

void TestSettingsDialogs::a_key_is_given_to_an_action()
{
    DialogRoom room;
    widgets::ShortcutsDialog dialog(room.actions);
    show(&dialog);
    auto *tree = dialog.findChild<QTreeWidget *>();
    auto *key = dialog.findChild<QKeySequenceEdit *>();
    auto *assign = dialog.findChild<QPushButton *>(u"assign"_s);
    auto *reset = dialog.findChild<QPushButton *>(u"reset"_s);
    QVERIFY(!assign->isEnabled());
    QTreeWidgetItem *item = itemOf(tree, room.actions.action(u"article.submit"_s)->text());
    QVERIFY(item);
    tree->setCurrentItem(item);
    key->setKeySequence(QKeySequence(u"Ctrl+Shift+F7"_s));
    QVERIFY(assign->isEnabled());
    QTest::mouseClick(assign, Qt::LeftButton);
    QCOMPARE(room.actions.keys(u"article.submit"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+F7"_s)});
    QVERIFY(item->text(1).contains(u"F7"_s));
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(room.actions.keys(u"article.submit"_s), presentation::ActionRegistry::defaultKeys(u"article.submit"_s));
}

void TestSettingsDialogs::a_key_that_is_taken_is_refused_and_named()
{
    DialogRoom room;
    widgets::ShortcutsDialog dialog(room.actions);
    show(&dialog);
    auto *tree = dialog.findChild<QTreeWidget *>();
    auto *key = dialog.findChild<QKeySequenceEdit *>();
    const auto *message = dialog.findChild<QLabel *>(u"message"_s);
    tree->setCurrentItem(itemOf(tree, room.actions.action(u"article.submit"_s)->text()));
    key->setKeySequence(QKeySequence(u"Ctrl+S"_s));
    QVERIFY2(message->text().contains(room.actions.action(u"article.save"_s)->text()), qPrintable(message->text()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"assign"_s)->isEnabled());
    key->setKeySequence(QKeySequence(u"Ctrl+C"_s));
    QVERIFY2(message->text().contains(u"typing and editing"_s), qPrintable(message->text()));
    QVERIFY(!dialog.findChild<QPushButton *>(u"assign"_s)->isEnabled());
    // What the default key of an action has become another's is said when it is to come back.
    QVERIFY(room.actions.setKeys(u"article.submit"_s, {QKeySequence(u"Ctrl+Shift+F7"_s)}));
    QVERIFY(room.actions.setKeys(u"article.unspike"_s, presentation::ActionRegistry::defaultKeys(u"article.submit"_s)));
    key->clear();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"reset"_s), Qt::LeftButton);
    QVERIFY2(message->text().contains(u"belongs to another"_s), qPrintable(message->text()));
}

void TestSettingsDialogs::actions_are_found_by_name_and_by_key()
{
    DialogRoom room;
    widgets::ShortcutsDialog dialog(room.actions);
    show(&dialog);
    const auto *tree = dialog.findChild<QTreeWidget *>();
    auto *filter = dialog.findChild<QLineEdit *>(u"filter"_s);
    const QTreeWidgetItem *save = itemOf(tree, room.actions.action(u"article.save"_s)->text());
    const QTreeWidgetItem *submit = itemOf(tree, room.actions.action(u"article.submit"_s)->text());
    filter->setFocus();
    QTest::keyClicks(filter, u"SUBMIT"_s);
    QVERIFY(save->isHidden() && !submit->isHidden());
    filter->clear();
    QTest::keyClicks(filter, u"Ctrl+Shift+S"_s);
    QVERIFY(!save->isHidden() && submit->isHidden());
}

void TestSettingsDialogs::only_active_people_are_offered()
{
    DialogRoom room;
    User samar = testlib::aUser(u"samar"_s, Role::Journalist);
    samar.name = {{Language::Arabic, u"سمر حداد"_s}};
    const UserId chief = room.people.chief;
    testlib::must(room.executor.write([&](Stores &all) { return all.users().save(samar, chief); }).result());
    QTRY_VERIFY(room.desk.setUserByLogin(u"samar"_s).has_value());
    QVERIFY(room.desk.setUser(room.people.author).has_value());
    const widgets::UserDialog dialog(room.desk, {});
    const auto *people = dialog.findChild<QListWidget *>();
    QCOMPARE(people->count(), int(room.desk.users().size()) - 1); // one has left
    for (int row = 0; row < people->count(); ++row)
        QVERIFY(!people->item(row)->text().startsWith(u"inactive"_s));
    QVERIFY(people->currentItem()->text().startsWith(u"author"_s)); // who is at the desk
    // Two lines have room, whichever script's font is the taller one.
    for (int row = 0; row < people->count(); ++row)
        QCOMPARE(people->visualItemRect(people->item(row)).height(), people->visualItemRect(people->item(0)).height());
}

void TestSettingsDialogs::a_person_sits_down_with_return()
{
    DialogRoom room;
    QPointer<QDialog> dialog(new widgets::UserDialog(room.desk, {}));
    QSignalSpy accepted(dialog, &QDialog::accepted);
    show(dialog);
    auto *people = qobject_cast<QListWidget *>(dialog->focusWidget());
    QVERIFY(people);
    const int before = people->currentRow();
    QTest::keyClick(people, before > 0 ? Qt::Key_Up : Qt::Key_Down);
    const auto chosen = UserId::fromString(people->currentItem()->data(Qt::UserRole).toString());
    QTest::keyClick(people, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(room.desk.user().id, chosen.value_or(UserId()));
    QVERIFY(room.desk.user().id != room.people.author);
}

void TestSettingsDialogs::the_palette_runs_what_was_typed()
{
    DialogRoom room;
    int saved = 0;
    room.actions.bind(u"article.save"_s, &room.desk, [&] { ++saved; });
    QPointer<QDialog> dialog(new widgets::CommandPalette(room.actions));
    show(dialog);
    QTest::keyClicks(dialog->focusWidget(), u"save"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(saved, 1);
    QTRY_VERIFY(!dialog);
}

void TestSettingsDialogs::the_palette_says_why_something_cannot_be_done()
{
    DialogRoom room;
    int approved = 0;
    room.actions.bind(u"article.approve"_s, &room.desk, [&] { ++approved; });
    room.actions.setState(u"article.approve"_s, false, u"You wrote it"_s);
    widgets::CommandPalette dialog(room.actions);
    show(&dialog);
    QTest::keyClicks(dialog.focusWidget(), room.actions.action(u"article.approve"_s)->text());
    const auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->count() >= 1);
    QVERIFY2(list->item(0)->text().contains(u"You wrote it"_s), qPrintable(list->item(0)->text()));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(approved, 0);
}

QTEST_MAIN(TestSettingsDialogs)
#include "test_settingsdialogs.moc"
