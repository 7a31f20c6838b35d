// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "widgets/common/messagebar.h"
#include "widgets/main/articleactions.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;

/// Text that is not saved when somebody else sits down, or nobody is at the desk any more.
class TestUnsaved : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void what_a_colleague_left_open_is_not_given_up_by_who_sits_down();
    void who_may_save_it_is_asked_to_keep_it_all_the_same();
    void ones_own_text_is_given_up_as_ever();
    void whoever_is_made_inactive_is_told_at_once();
    void what_a_role_was_taken_for_is_told();
    void a_role_that_nothing_open_needs_is_taken_in_silence();

private:
    struct Room : FindingsRoom
    {
        widgets::ArticleActions *actionsOfArticles = new widgets::ArticleActions(window);

        Room()
            : FindingsRoom(Language::English)
        {
        }
        /// The author's story with a word typed into it.
        void typeIntoStory()
        {
            open(u"The ferry left."_s);
            type(u"Late: "_s);
        }
        /// A chief keeps the list of people, at another desk.
        void change(UserId id, Roles roles, bool isActive)
        {
            User user = testlib::must(stores.users().user(id));
            user.roles = roles;
            user.isActive = isActive;
            testlib::must(
                executor.write([user, chief = people.chief](Stores &all) { return all.users().save(user, chief); })
                    .result());
        }
        [[nodiscard]] QString told() const { return window.messages().text(); }
        QMessageBox *close()
        {
            press(Qt::Key_W, Qt::ControlModifier);
            return QTest::qWaitFor([this] { return question() != nullptr; }) ? question() : nullptr;
        }
        [[nodiscard]] QMessageBox *question() const { return window.findChild<QMessageBox *>(); }
        [[nodiscard]] QStringList answers() const
        {
            QStringList answers;
            for (QAbstractButton *each : question()->buttons())
                answers << each->text().remove(u'&');
            answers.sort();
            return answers;
        }
    };

    testlib::SmallDictionaries m_dictionaries;
};

void TestUnsaved::what_a_colleague_left_open_is_not_given_up_by_who_sits_down()
{
    Room room;
    room.typeIntoStory();
    room.sit(room.people.colleague);
    QVERIFY(room.close());
    QCOMPARE(room.answers(), (QStringList{u"Cancel"_s, u"Keep aside"_s}));
    QVERIFY(room.question()->informativeText().contains(room.desk.userName(room.people.author)));
    QTest::keyClick(room.question(), Qt::Key_Return);
    QTRY_COMPARE(room.window.tabs().count(), 0);
    const auto kept = room.journals.recover().result();
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->first().base.user, room.people.author);
    QCOMPARE(kept->first().content.body.text(), u"Late: The ferry left."_s);
}

void TestUnsaved::who_may_save_it_is_asked_to_keep_it_all_the_same()
{
    Room room;
    room.typeIntoStory();
    room.sit(room.people.subEditor);
    QVERIFY(room.close());
    QCOMPARE(room.answers(), (QStringList{u"Cancel"_s, u"Keep aside"_s, u"Save"_s}));
    QCOMPARE(room.question()->defaultButton()->text().remove(u'&'), u"Keep aside"_s);
    QTest::keyClick(room.question(), Qt::Key_Escape);
    QTRY_VERIFY(!room.question());
    QCOMPARE(room.text(), u"Late: The ferry left."_s);
}

void TestUnsaved::ones_own_text_is_given_up_as_ever()
{
    Room room;
    room.typeIntoStory();
    QVERIFY(room.close());
    QCOMPARE(room.answers(), (QStringList{u"Cancel"_s, u"Discard"_s, u"Keep aside"_s, u"Save"_s}));
    QCOMPARE(room.question()->defaultButton()->text().remove(u'&'), u"Save"_s);
    const QList<QAbstractButton *> buttons = room.question()->buttons();
    const auto discard = std::find_if(buttons.cbegin(), buttons.cend(), [&](QAbstractButton *each) {
        return room.question()->buttonRole(each) == QMessageBox::DestructiveRole;
    });
    QVERIFY(discard != buttons.cend());
    QTest::mouseClick(*discard, Qt::LeftButton);
    QTRY_COMPARE(room.window.tabs().count(), 0);
    QCOMPARE(room.journals.unsavedJournals(), 0);
}

void TestUnsaved::whoever_is_made_inactive_is_told_at_once()
{
    Room room;
    room.typeIntoStory();
    const QString name = room.desk.userName(room.people.author);
    room.change(room.people.author, Role::Journalist, false);
    QTRY_VERIFY2(room.told().contains(name), qPrintable(room.told()));
    QVERIFY(room.told().contains(u"inactive"_s));
    QVERIFY(room.told().contains(u"recovery journal"_s));
    QVERIFY(!room.page().session().canEdit());
    QTest::keyClick(room.window.windowHandle(), Qt::Key_S, Qt::ControlModifier); // as the system sends it
    QTRY_COMPARE(room.window.statusBar()->currentMessage(), u"Save: nobody is at the desk."_s);
    const auto saved = room.page().session().save();
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(room.page().messages().text().startsWith(u"Nobody is at the desk."_s));
    QCOMPARE(room.text(), u"Late: The ferry left."_s);
    room.sit(room.people.colleague);
    QTRY_VERIFY(room.told().isEmpty());
}

void TestUnsaved::what_a_role_was_taken_for_is_told()
{
    Room room;
    room.open(u"The ferry left."_s); // the author's
    room.sit(room.people.subEditor);
    room.type(u"Late: "_s);
    room.change(room.people.subEditor, Role::Journalist, true);
    QTRY_VERIFY2(room.told().contains(room.desk.userName(room.people.subEditor)), qPrintable(room.told()));
    QVERIFY(room.told().contains(u"Sub-editor"_s));
    QVERIFY(room.told().contains(u"recovery journal"_s));
    QVERIFY(!room.page().session().canEdit());
}

void TestUnsaved::a_role_that_nothing_open_needs_is_taken_in_silence()
{
    Room room;
    room.change(room.people.author, Role::Journalist | Role::Translator, true);
    QTRY_VERIFY(room.desk.user().roles.testFlag(Role::Translator));
    room.typeIntoStory();
    room.change(room.people.author, Role::Journalist, true);
    QTRY_VERIFY(!room.desk.user().roles.testFlag(Role::Translator));
    QVERIFY2(room.told().isEmpty(), qPrintable(room.told()));
    QVERIFY(room.page().session().canEdit());
}

QTEST_MAIN(TestUnsaved)
#include "test_unsaved.moc"
