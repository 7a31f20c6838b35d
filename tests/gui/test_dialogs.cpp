// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/recovery/recoverycontroller.h"
#include "widgets/bulletin/newbulletindialog.h"
#include "widgets/common/commandpalette.h"
#include "widgets/common/standardbuttons.h"
#include "widgets/editor/followupdialog.h"
#include "widgets/editor/killdialog.h"
#include "widgets/editor/notedialog.h"
#include "widgets/editor/revisionsdialog.h"
#include "widgets/settings/recoverydialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/settings/shortcutsdialog.h"
#include "widgets/settings/userdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>

#include <functional>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;

using MakeDialog = std::function<QDialog *(DialogRoom &)>;
Q_DECLARE_METATYPE(MakeDialog)

/// What every dialog owes to everybody: it opens, works from the keyboard alone, tells its names, and is mirrored in
/// Arabic.
class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void standard_buttons_speak_as_ours_do();
    void tab_reaches_everything_and_escape_closes_data() { addDialogs(); }
    void tab_reaches_everything_and_escape_closes();
    void everything_has_a_name_in_the_language_of_the_window_data() { addDialogs(); }
    void everything_has_a_name_in_the_language_of_the_window();
    void nothing_is_cut_off_data() { addDialogs(); }
    void nothing_is_cut_off();

private:
    static void addDialogs();
    static QDialog *makeRecovery(DialogRoom &room);
    static bool isShown(const QWidget *widget, const QDialog *dialog)
    {
        return widget->isVisibleTo(dialog) && widget->isEnabled();
    }
};

QDialog *TestDialogs::makeRecovery(DialogRoom &room)
{
    {
        presentation::EditingSession session(room.desk, room.journals, Article());
        session.header().setHeadline(u"Typed before the crash"_s);
        session.flush();
    }
    auto *recovery = new presentation::RecoveryController(room.desk, room.journals, &room.desk);
    const auto found = recovery->refresh();
    (void)QTest::qWaitFor([&] { return found.isFinished(); });
    return new widgets::RecoveryDialog(*recovery, room.desk);
}

void TestDialogs::standard_buttons_speak_as_ours_do()
{
    DialogRoom room(Language::Arabic);
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                               QDialogButtonBox::Close);
    QCOMPARE(box.button(QDialogButtonBox::Save)->text(), u"حفظ"_s);
    QCOMPARE(box.button(QDialogButtonBox::Ok)->text(), u"موافق"_s);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"إلغاء"_s);
    QCOMPARE(box.button(QDialogButtonBox::Close)->text(), u"إغلاق"_s);
    for (const char *text : widgets::standardButtonTexts)
        QVERIFY2(QCoreApplication::translate("QPlatformTheme", text) != QLatin1StringView(text), text);
}

void TestDialogs::addDialogs()
{
    QTest::addColumn<MakeDialog>("make");
    QTest::addColumn<Language>("language");
    const QList<std::pair<const char *, MakeDialog>> dialogs{
        {"settings", [](DialogRoom &room) { return new widgets::SettingsDialog(room.parts); }},
        {"shortcuts", [](DialogRoom &room) { return new widgets::ShortcutsDialog(room.actions); }},
        {"user", [](DialogRoom &room) { return new widgets::UserDialog(room.desk, {}); }},
        {"recovery", makeRecovery},
        {"revisions", [](DialogRoom &room) { return new widgets::RevisionsDialog(room.desk, room.story(u"port"_s)); }},
        {"follow-up", [](DialogRoom &) { return new widgets::FollowUpDialog; }},
        {"kill",
         [](DialogRoom &room) {
             return new widgets::KillDialog(u"Headline"_s, {u"Evening"_s}, room.desk.users(), room.desk.uiLanguage());
         }},
        {"note",
         [](DialogRoom &) {
             // Its texts come from who asks.
             const auto text = [](const char *source) {
                 return QCoreApplication::translate("nashra::widgets::ArticleActions", source);
             };
             return new widgets::NoteDialog(text("Return the article"), text("What should the author mend?"),
                                            text("&Return"));
         }},
        {"new bulletin", [](DialogRoom &room) { return new widgets::NewBulletinDialog({}, room.desk.uiLanguage()); }},
        {"commands", [](DialogRoom &room) { return new widgets::CommandPalette(room.actions); }},
    };
    for (const auto &[name, make] : dialogs) {
        QTest::addRow("%s, English", name) << make << Language::English;
        QTest::addRow("%s, Arabic", name) << make << Language::Arabic;
    }
}

void TestDialogs::tab_reaches_everything_and_escape_closes()
{
    QFETCH(MakeDialog, make);
    QFETCH(Language, language);
    DialogRoom room(language);
    QPointer<QDialog> dialog(make(room));
    QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->focusWidget());
    QSet<QWidget *> reached{dialog->focusWidget()};
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        reached << dialog->focusWidget();
    }
    const auto children = dialog->findChildren<QWidget *>();
    for (QWidget *widget : children) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        const bool isByArrows = radio && !radio->isChecked();
        if (!isShown(widget, dialog) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || isByArrows)
            continue;
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog); // closed, and gone
    QVERIFY(rejected.size() <= 1);
}

void TestDialogs::everything_has_a_name_in_the_language_of_the_window()
{
    QFETCH(MakeDialog, make);
    QFETCH(Language, language);
    DialogRoom room(language);
    const std::unique_ptr<QDialog> dialog(make(room));
    dialog->show();
    const auto isTold = [language](const QString &text) {
        const bool hasArabic =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
        return !text.isEmpty() && (language == Language::English || hasArabic);
    };
    QCOMPARE(dialog->layoutDirection(), directionOf(language));
    QVERIFY2(isTold(dialog->windowTitle() + dialog->accessibleName()), qPrintable(dialog->windowTitle()));
    const auto children = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : children) {
        if (!widget->isVisibleTo(dialog.get()) || widget->focusProxy())
            continue;
        QCOMPARE(widget->layoutDirection(), directionOf(language));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(isTold(button->text()), qPrintable(button->objectName() + u": "_s + button->text()));
        const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const QAbstractItemView *>(widget) ||
                             qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
                             qobject_cast<const QKeySequenceEdit *>(widget);
        if (isInput && widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(isTold(widget->accessibleName()), qPrintable(widget->objectName()));
    }
}

void TestDialogs::nothing_is_cut_off()
{
    QFETCH(MakeDialog, make);
    QFETCH(Language, language);
    DialogRoom room(language);
    const std::unique_ptr<QDialog> dialog(make(room));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    const auto children = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : children) {
        const bool isText = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget);
        if (!isText || !widget->isVisibleTo(dialog.get()) || widget->sizeHint().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const int needed = label && label->wordWrap() ? label->heightForWidth(label->width()) : 0;
        QVERIFY2(needed <= widget->height(), qPrintable(widget->objectName()));
        if (!label || !label->wordWrap())
            QVERIFY2(widget->minimumSizeHint().width() <= widget->width(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestDialogs)
#include "test_dialogs.moc"
