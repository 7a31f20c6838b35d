// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/editingsession.h"
#include "presentation/recovery/recoverycontroller.h"
#include "testlib/fixedclock.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memoryjournalkeeper.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"
#include "widgets/settings/recoverydialog.h"

#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace nashra;

/// The dialog that offers what a crash left behind.
class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void what_was_typed_is_shown_and_opens_with_return();
    void an_arabic_text_is_shown_from_the_right_whatever_it_begins_with();
    void what_is_given_up_is_asked_about_first();
    void another_persons_text_is_said_to_be_his();
    void another_persons_text_does_not_open_with_return();

private:
    struct Newsroom
    {
        testlib::FixedClock clock;
        testlib::MemoryStores stores{clock};
        testlib::People people = testlib::must(testlib::enterPeople(stores.users()));
        testlib::InlineExecutor executor{stores};
        testlib::MemoryJournalKeeper journals{clock};
        presentation::DeskSession desk{executor, clock};
        presentation::RecoveryController recovery{desk, journals};
    };

    std::unique_ptr<Newsroom> m_newsroom;
};

void TestRecovery::init()
{
    m_newsroom = std::make_unique<Newsroom>();
    m_newsroom->desk.load();
    QTRY_VERIFY(m_newsroom->desk.isLoaded());
    VERIFY_OK(m_newsroom->desk.setUser(m_newsroom->people.author));
    {
        presentation::EditingSession session(m_newsroom->desk, m_newsroom->journals, Article());
        session.header().setHeadline(u"Typed before the crash"_s);
        session.flush();
    }
    auto found = m_newsroom->recovery.refresh();
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(m_newsroom->recovery.rowCount(), 1);
}

void TestRecovery::what_was_typed_is_shown_and_opens_with_return()
{
    QPointer<widgets::RecoveryDialog> dialog(new widgets::RecoveryDialog(m_newsroom->recovery, m_newsroom->desk));
    std::unique_ptr<presentation::EditingSession> session;
    connect(dialog, &widgets::RecoveryDialog::opened, this,
            [&](presentation::EditingSession *opened) { session.reset(opened); });
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->findChild<QTextBrowser *>()->toPlainText().contains(u"Typed before the crash"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(session);
    QCOMPARE(session->header().values().headline, u"Typed before the crash"_s);
    QVERIFY(session->isDirty());
    QTRY_VERIFY(!dialog);
}

void TestRecovery::an_arabic_text_is_shown_from_the_right_whatever_it_begins_with()
{
    {
        presentation::EditingSession session(m_newsroom->desk, m_newsroom->journals, Article());
        session.header().setLanguage(Language::Arabic);
        session.header().setHeadline(u"NATO تعلن"_s);
        session.flush();
    }
    auto found = m_newsroom->recovery.refresh();
    QTRY_VERIFY(found.isFinished());
    const widgets::RecoveryDialog dialog(m_newsroom->recovery, m_newsroom->desk);
    const auto *preview = dialog.findChild<QTextBrowser *>();
    auto *list = dialog.findChild<QListView *>();
    for (int row = 0; row < m_newsroom->recovery.rowCount(); ++row) {
        list->setCurrentIndex(m_newsroom->recovery.index(row, 0));
        const bool isArabic = preview->toPlainText().startsWith(u"NATO"_s);
        QCOMPARE(preview->document()->firstBlock().textDirection(), isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    }
    QCOMPARE(m_newsroom->recovery.rowCount(), 2);
}

void TestRecovery::what_is_given_up_is_asked_about_first()
{
    QPointer<widgets::RecoveryDialog> dialog(new widgets::RecoveryDialog(m_newsroom->recovery, m_newsroom->desk));
    dialog->show();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
    auto *question = dialog->findChild<QDialog *>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(m_newsroom->recovery.rowCount(), 1);
    delete dialog;
}

void TestRecovery::another_persons_text_is_said_to_be_his()
{
    const widgets::RecoveryDialog own(m_newsroom->recovery, m_newsroom->desk);
    QVERIFY(own.findChild<QPushButton *>(u"keep"_s)->isEnabled());
    const QString owner = m_newsroom->desk.userName(m_newsroom->people.author);
    QVERIFY(!own.findChild<QLabel *>(u"explanation"_s)->text().contains(owner));
    VERIFY_OK(m_newsroom->desk.setUser(m_newsroom->people.colleague));
    auto found = m_newsroom->recovery.refresh();
    QTRY_VERIFY(found.isFinished());
    const widgets::RecoveryDialog dialog(m_newsroom->recovery, m_newsroom->desk);
    QVERIFY(dialog.findChild<QLabel *>(u"explanation"_s)->text().contains(owner));
    for (const QString &name : {u"keep"_s, u"discard"_s}) {
        const auto *button = dialog.findChild<QPushButton *>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(owner));
    }
    QVERIFY(dialog.findChild<QPushButton *>(u"open"_s)->isEnabled());
}

void TestRecovery::another_persons_text_does_not_open_with_return()
{
    VERIFY_OK(m_newsroom->desk.setUser(m_newsroom->people.colleague));
    auto found = m_newsroom->recovery.refresh();
    QTRY_VERIFY(found.isFinished());
    QPointer<widgets::RecoveryDialog> dialog(new widgets::RecoveryDialog(m_newsroom->recovery, m_newsroom->desk));
    std::unique_ptr<presentation::EditingSession> session;
    connect(dialog, &widgets::RecoveryDialog::opened, this,
            [&](presentation::EditingSession *opened) { session.reset(opened); });
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->findChild<QPushButton *>(u"later"_s)->isDefault());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(!session);
    QCOMPARE(m_newsroom->recovery.rowCount(), 1);
}

QTEST_MAIN(TestRecovery)
#include "test_recovery.moc"
