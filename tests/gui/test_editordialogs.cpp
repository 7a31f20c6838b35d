// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "widgets/bulletin/newbulletindialog.h"
#include "widgets/editor/followupdialog.h"
#include "widgets/editor/killdialog.h"
#include "widgets/editor/notedialog.h"
#include "widgets/editor/revisionsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;

/// The dialogs of the workflow, with the keys a person would press.
class TestEditorDialogs : public QObject
{
    Q_OBJECT

private slots:
    void a_note_is_not_taken_empty();
    void a_note_is_sent_with_one_key();
    void a_follow_up_is_chosen_with_the_arrows_and_return();
    void a_kill_needs_a_reason_and_a_second_person();
    void a_kill_lists_what_holds_the_story();
    void a_kill_nobody_can_confirm_says_so();
    void revisions_are_listed_newest_first_and_shown();
    void revisions_that_cannot_be_read_are_told();
    void a_bulletin_needs_a_title_and_takes_its_language();

private:
    static QPushButton *okOf(const QDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static void show(QDialog *dialog)
    {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
};

void TestEditorDialogs::a_note_is_not_taken_empty()
{
    const DialogRoom room;
    auto *dialog = new widgets::NoteDialog(u"Return"_s, u"What should be mended?"_s, u"Return"_s);
    QPointer<widgets::NoteDialog> alive(dialog);
    QString note;
    connect(dialog, &QDialog::accepted, this, [&] { note = dialog->note(); });
    show(dialog);
    QVERIFY(!okOf(dialog)->isEnabled());
    QVERIFY(qobject_cast<QPlainTextEdit *>(dialog->focusWidget()));
    QTest::keyClicks(dialog->focusWidget(), u"   "_s);
    QVERIFY(!okOf(dialog)->isEnabled());
    QTest::keyClicks(dialog->focusWidget(), u"Who said so?"_s);
    QVERIFY(okOf(dialog)->isEnabled());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    while (dialog->focusWidget() != okOf(dialog) && !qobject_cast<QPlainTextEdit *>(dialog->focusWidget()))
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), okOf(dialog));
    QTest::keyClick(okOf(dialog), Qt::Key_Return);
    QTRY_VERIFY(!alive);
    QCOMPARE(note, u"Who said so?"_s);
}

void TestEditorDialogs::a_note_is_sent_with_one_key()
{
    const DialogRoom room;
    auto *dialog = new widgets::NoteDialog(u"Return"_s, u"What should be mended?"_s, u"Return"_s);
    QPointer<widgets::NoteDialog> alive(dialog);
    QString note;
    connect(dialog, &QDialog::accepted, this, [&] { note = dialog->note(); });
    show(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible()); // there is nothing to send yet
    QTest::keyClicks(dialog->focusWidget(), u"Who"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(dialog->focusWidget(), u"said so?"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!alive);
    QCOMPARE(note, u"Who\nsaid so?"_s);
}

void TestEditorDialogs::a_follow_up_is_chosen_with_the_arrows_and_return()
{
    const DialogRoom room;
    auto *dialog = new widgets::FollowUpDialog;
    QPointer<widgets::FollowUpDialog> alive(dialog);
    std::optional<FollowUpClass> chosen;
    connect(dialog, &QDialog::accepted, this, [&] { chosen = dialog->followUp(); });
    show(dialog);
    QCOMPARE(dialog->followUp(), FollowUpClass::Update);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->followUp(), FollowUpClass::Correction);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!alive);
    QCOMPARE(chosen, std::optional<FollowUpClass>(FollowUpClass::Correction));
}

void TestEditorDialogs::a_kill_needs_a_reason_and_a_second_person()
{
    DialogRoom room;
    auto *dialog = new widgets::KillDialog(u"Hoax"_s, {}, room.desk.users(), Language::English);
    QPointer<widgets::KillDialog> alive(dialog);
    std::pair<QString, UserId> answer;
    connect(dialog, &QDialog::accepted, this, [&] { answer = {dialog->reason(), dialog->second()}; });
    show(dialog);
    QVERIFY(!okOf(dialog)->isEnabled());
    QTest::keyClicks(dialog->focusWidget(), u"It never happened"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    auto *second = qobject_cast<QComboBox *>(dialog->focusWidget());
    QVERIFY(second);
    QVERIFY(!okOf(dialog)->isEnabled()); // nobody is proposed
    QTest::keyClick(second, Qt::Key_Down);
    QCOMPARE(second->currentIndex(), 0);
    const UserId expected = room.desk.users()[0].id;
    QVERIFY(okOf(dialog)->isEnabled());
    okOf(dialog)->setFocus();
    QTest::keyClick(okOf(dialog), Qt::Key_Return);
    QTRY_VERIFY(!alive);
    QCOMPARE(answer.first, u"It never happened"_s);
    QCOMPARE(answer.second, expected);
}

void TestEditorDialogs::a_kill_lists_what_holds_the_story()
{
    const DialogRoom room;
    const widgets::KillDialog dialog(u"<b>Hoax</b>"_s, {u"Evening <i>bulletin</i>"_s}, room.desk.users(),
                                     Language::English);
    QCOMPARE(dialog.findChild<QLabel *>(u"story"_s)->textFormat(), Qt::PlainText);
    const auto *places = dialog.findChild<QLabel *>(u"places"_s);
    QVERIFY(places->text().contains(u"Evening <i>bulletin</i>"_s));
    QCOMPARE(places->textFormat(), Qt::PlainText);
}

void TestEditorDialogs::a_kill_nobody_can_confirm_says_so()
{
    const DialogRoom room;
    widgets::KillDialog dialog(u"Hoax"_s, {}, {}, Language::English);
    show(&dialog);
    QTest::keyClicks(dialog.focusWidget(), u"It never happened"_s);
    QVERIFY(!okOf(&dialog)->isEnabled());
    const auto *second = dialog.findChild<QComboBox *>(u"second"_s);
    QVERIFY2(second->placeholderText().contains(u"Nobody"_s), qPrintable(second->placeholderText()));
}

void TestEditorDialogs::revisions_are_listed_newest_first_and_shown()
{
    DialogRoom room;
    const Article first = room.story(u"port"_s);
    ArticleContent content = first.content;
    content.body.paragraphs[0].runs[0].text = u"It snowed."_s;
    VERIFY_OK(room.stores.articles().save(first.id, 1, content, room.people.subEditor));
    widgets::RevisionsDialog dialog(room.desk, first);
    show(&dialog);
    auto *list = dialog.findChild<QListWidget *>();
    auto *text = dialog.findChild<QTextBrowser *>();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(u"Revision 2\nsubeditor"_s));
    QTRY_VERIFY(text->toPlainText().contains(u"It snowed."_s));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(text->toPlainText().contains(u"The river rose."_s));
    QVERIFY(text->isReadOnly());
}

void TestEditorDialogs::revisions_that_cannot_be_read_are_told()
{
    DialogRoom room;
    const Article article = room.story(u"port"_s);
    room.executor.loseStore({ErrorCode::Unavailable, u"gone"_s, {}, nullptr});
    const widgets::RevisionsDialog dialog(room.desk, article);
    QSignalSpy failed(&dialog, &widgets::RevisionsDialog::failed);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Unavailable);
}

void TestEditorDialogs::a_bulletin_needs_a_title_and_takes_its_language()
{
    const DialogRoom room;
    auto *dialog = new widgets::NewBulletinDialog(u"Evening"_s, Language::Arabic);
    QPointer<widgets::NewBulletinDialog> alive(dialog);
    std::pair<QString, Language> answer;
    connect(dialog, &QDialog::accepted, this, [&] { answer = {dialog->title(), dialog->language()}; });
    show(dialog);
    auto *title = qobject_cast<QLineEdit *>(dialog->focusWidget());
    QVERIFY(title);
    QTest::keyClick(title, Qt::Key_Delete); // the proposed title is selected
    QVERIFY(!okOf(dialog)->isEnabled());
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(title, u" Night "_s);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!alive);
    QCOMPARE(answer.first, u"Night"_s);
    QCOMPARE(answer.second, Language::Arabic);
}

QTEST_MAIN(TestEditorDialogs)
#include "test_editordialogs.moc"
