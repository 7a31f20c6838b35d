// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "widgets/main/articleactions.h"

#include <QMessageBox>
#include <QPushButton>

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

QTEST_MAIN(TestUnsaved)
#include "test_unsaved.moc"
