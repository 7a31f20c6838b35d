// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/headlinefield.h"

#include <QContextMenuEvent>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;

/// The menu that mends what the copy desk found, or has it ignored.
class TestQuickFixes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void return_takes_the_first_fix_and_undo_takes_it_back_data() { inBothLanguages(); }
    void return_takes_the_first_fix_and_undo_takes_it_back();
    void a_word_of_ones_own_is_a_finding_no_more_data() { inBothLanguages(); }
    void a_word_of_ones_own_is_a_finding_no_more();
    void what_is_ignored_here_stays_elsewhere();
    void what_is_ignored_in_the_article_is_gone_from_it_data() { inBothLanguages(); }
    void what_is_ignored_in_the_article_is_gone_from_it();
    void sub_editors_ignore_for_the_newsroom();
    void chiefs_switch_a_rule_off_for_the_newsroom();
    void all_of_a_rule_are_mended_in_one_step_data() { inBothLanguages(); }
    void all_of_a_rule_are_mended_in_one_step();
    void a_word_is_mended_wherever_it_stands_data() { inBothLanguages(); }
    void a_word_is_mended_wherever_it_stands();
    void the_menu_of_the_text_mends_and_edits();
    void a_released_article_offers_no_fixes();
    void a_released_article_offers_nothing_that_writes();
    void a_refusal_of_the_store_is_told();

private:
    /// What the page's or the window's bar says.
    [[nodiscard]] static QString told(const widgets::MessageBar &bar)
    {
        return bar.isVisible() ? bar.text() : QString();
    }

    testlib::SmallDictionaries m_dictionaries;
};

void TestQuickFixes::return_takes_the_first_fix_and_undo_takes_it_back()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    QTRY_COMPARE(room.menu()->activeAction()->text(), words.right);
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.menu());
    QCOMPARE(room.text(), words.mended());
    QTRY_VERIFY(room.listed().isEmpty());
    QTRY_VERIFY(!room.isMarked());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.text(), words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
}

void TestQuickFixes::a_word_of_ones_own_is_a_finding_no_more()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QVERIFY(room.choose("Add to my words"));
    QTRY_VERIFY(room.listed().isEmpty());
    QCOMPARE(room.text(), words.wrong());
    const QList<ListedWord> own = testlib::must(room.stores.proofing().words(room.people.author));
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().word, words.typo);
    QCOMPARE(own.first().owner, std::optional(room.people.author));
}

void TestQuickFixes::what_is_ignored_here_stays_elsewhere()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong() + u'\n' + words.wrong());
    QTRY_COMPARE(room.listed().size(), 2);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.choose("Ignore"));
    QVERIFY(room.choose("Here"));
    QTRY_COMPARE(room.listed().size(), 1);
    QCOMPARE(room.read().findings().last().paragraph, room.page().session().paragraphs()[1].id);
}

void TestQuickFixes::what_is_ignored_in_the_article_is_gone_from_it()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong() + u'\n' + words.wrong());
    QTRY_COMPARE(room.listed().size(), 2);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.choose("Ignore"));
    QVERIFY(room.choose("In this article"));
    QTRY_VERIFY(room.listed().isEmpty());
    room.open(words.wrong()); // another article
    QTRY_COMPARE(room.listed().size(), 1);
}

void TestQuickFixes::sub_editors_ignore_for_the_newsroom()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed().size(), 1);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.choose("Ignore"));
    const QAction *refused = FindingsRoom::line(*room.menu(), "In this newsroom");
    QVERIFY(!refused->isEnabled());
    QVERIFY(refused->toolTip().contains(u"Sub-editors"_s));
    QVERIFY(refused->text().endsWith(u"for sub-editors and chiefs"_s));
    room.press(Qt::Key_Escape);
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(!room.menu());
    room.sit(room.people.subEditor);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.choose("Ignore"));
    QVERIFY(room.choose("In this newsroom"));
    QTRY_VERIFY(room.listed().isEmpty());
    room.open(words.wrong());
    QTRY_VERIFY(room.read().isComplete());
    QVERIFY(room.listed().isEmpty());
}

void TestQuickFixes::chiefs_switch_a_rule_off_for_the_newsroom()
{
    FindingsRoom room(Language::English);
    room.sit(room.people.subEditor);
    room.open(u"The ferry  left"_s);
    QTRY_COMPARE(room.listed(u"style.Copy.DoubleSpace"_s).size(), 1);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.choose("Ignore"));
    const QAction *refused = FindingsRoom::line(*room.menu(), "Switch this rule off in the newsroom");
    QVERIFY(!refused->isEnabled());
    QVERIFY(refused->text().endsWith(u"for chiefs"_s));
    room.press(Qt::Key_Escape);
    room.press(Qt::Key_Escape);
    QTRY_VERIFY(!room.menu());
    room.sit(room.people.chief);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.choose("Ignore"));
    QVERIFY(room.choose("Switch this rule off in the newsroom"));
    QTRY_VERIFY(room.listed(u"style.Copy.DoubleSpace"_s).isEmpty());
    QTRY_VERIFY(told(room.window.messages()).contains(u"Copy desk…"_s));
    QVERIFY(testlib::must(room.stores.settings().settings()).disabledRules.contains(u"style.Copy.DoubleSpace"_s));
}

void TestQuickFixes::all_of_a_rule_are_mended_in_one_step()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    const QString sparse = words.start + u"  "_s + words.right + u"  "_s + words.end;
    FindingsRoom room(language);
    room.open(sparse + u'\n' + sparse);
    QTRY_COMPARE(room.listed(u"style.Copy.DoubleSpace"_s).size(), 4);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    const QString all =
        QCoreApplication::translate("nashra::widgets::QuickFixMenu", "Mend all %n of this rule", nullptr, 4);
    while (room.menu()->activeAction()->text() != all)
        room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.menu());
    QCOMPARE(room.text(), words.mended() + u'\n' + words.mended());
    QTRY_VERIFY(room.listed(u"style.Copy.DoubleSpace"_s).isEmpty());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.text(), sparse + u'\n' + sparse);
}

void TestQuickFixes::a_word_is_mended_wherever_it_stands()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    const QString wrong = words.wrong() + u'\n' + words.wrong() + u' ' + words.typo;
    FindingsRoom room(language);
    room.open(wrong);
    QTRY_COMPARE(room.listed().size(), 3);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    const QString all =
        QCoreApplication::translate("nashra::widgets::QuickFixMenu", "Mend all %n like this", nullptr, 3);
    while (room.menu()->activeAction()->text() != all)
        room.press(Qt::Key_Down);
    room.press(language == Language::Arabic ? Qt::Key_Left : Qt::Key_Right);
    while (room.menu()->activeAction()->text() != words.right)
        room.press(Qt::Key_Down);
    room.press(Qt::Key_Return);
    QTRY_VERIFY(!room.menu());
    QCOMPARE(room.text(), words.mended() + u'\n' + words.mended() + u' ' + words.right);
    QTRY_VERIFY(room.listed().isEmpty());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.text(), wrong);
}

void TestQuickFixes::the_menu_of_the_text_mends_and_edits()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed().size(), 1);
    room.press(Qt::Key_F8); // shows where the word is
    QTextCursor inside = room.page().editor().textCursor();
    inside.setPosition(inside.selectionStart() + 2);
    const QPoint place = room.page().editor().cursorRect(inside).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, room.page().editor().viewport()->mapToGlobal(place));
    QApplication::sendEvent(room.page().editor().viewport(), &event);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    QVERIFY(room.menu()->actions().contains(room.actions.action(u"edit.paste"_s)));
    for (QAction *line : room.menu()->actions()) {
        if (line->text() == words.right)
            QTest::mouseClick(room.menu(), Qt::LeftButton, {}, room.menu()->actionGeometry(line).center());
        if (!room.menu())
            break;
    }
    QCOMPARE(room.text(), words.mended());
}

void TestQuickFixes::a_released_article_offers_no_fixes()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong() + u"  "_s, Status::Released);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_F8);
    QCOMPARE(room.page().editor().textCursor().selectedText(), words.typo);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    for (const QAction *line : room.menu()->actions())
        QVERIFY2(!line->font().bold() || !line->isEnabled(), qPrintable(line->text()));
    QVERIFY(FindingsRoom::line(*room.menu(), "This article cannot be changed now"));
    room.press(Qt::Key_Return);
    QCOMPARE(room.text().trimmed(), words.wrong());
}

void TestQuickFixes::a_released_article_offers_nothing_that_writes()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    const QStringList writing{u"edit.undo"_s, u"edit.redo"_s, u"edit.cut"_s, u"edit.paste"_s, u"edit.pasteplain"_s};
    const auto canWrite = [&] {
        return std::count_if(writing.cbegin(), writing.cend(),
                             [&](const QString &id) { return room.actions.action(id)->isEnabled(); });
    };
    room.open(words.mended());
    QCOMPARE(canWrite(), writing.size());
    room.open(words.mended(), Status::Released);
    const QPoint place = room.page().editor().cursorRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, room.page().editor().viewport()->mapToGlobal(place));
    QApplication::sendEvent(room.page().editor().viewport(), &event);
    QTRY_VERIFY(room.menu());
    for (const QString &id : writing) {
        QVERIFY(room.menu()->actions().contains(room.actions.action(id)));
        QVERIFY2(!room.actions.action(id)->isEnabled(), qPrintable(id));
    }
    QVERIFY(room.actions.action(u"edit.copy"_s)->isEnabled());
    QVERIFY(room.actions.action(u"edit.selectall"_s)->isEnabled());
    room.press(Qt::Key_Escape);
    room.page().header().headline().setFocus(Qt::TabFocusReason);
    QCOMPARE(canWrite(), 0);
    // What is searched for may be written in every article.
    room.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(canWrite(), writing.size());
    room.page().focusText();
    QCOMPARE(canWrite(), 0);
}

void TestQuickFixes::a_refusal_of_the_store_is_told()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed().size(), 1);
    room.press(Qt::Key_F8);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    room.executor.failNextWrite({ErrorCode::DiskFull, u"no room"_s, {}, nullptr});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"DiskFull"_s));
    QVERIFY(room.choose("Add to the newsroom's words"));
    QTRY_VERIFY(!told(room.window.messages()).isEmpty());
    QCOMPARE(room.listed(), QStringList{words.typo});
}

QTEST_MAIN(TestQuickFixes)
#include "test_quickfixes.moc"
