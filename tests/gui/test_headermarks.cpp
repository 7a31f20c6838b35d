// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "widgets/editor/headlinefield.h"

#include <QInputMethodEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;
using presentation::ColorRole;

/// What is found in the header is marked in its lines.
class TestHeaderMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_typo_in_the_headline_is_marked_under_its_letters_data() { inBothLanguages(); }
    void a_typo_in_the_headline_is_marked_under_its_letters();
    void a_latin_typo_in_an_arabic_headline_is_marked_under_its_letters();
    void a_mark_leaves_text_cursor_and_undo_alone();
    void marks_follow_what_is_typed_before_them_data() { inBothLanguages(); }
    void marks_follow_what_is_typed_before_them();
    void a_headline_that_is_scrolled_is_marked_where_its_letters_are();
    void a_long_headline_is_read_whole_and_marked_on_its_lines_data() { inBothLanguages(); }
    void a_long_headline_is_read_whole_and_marked_on_its_lines();
    void the_mouse_finds_its_place_on_every_line();
    void the_word_being_typed_is_not_marked_data() { inBothLanguages(); }
    void the_word_being_typed_is_not_marked();
    void nothing_is_marked_while_an_input_method_composes();
    void a_slug_out_of_form_is_marked_in_its_field();
    void the_menu_of_the_headline_mends_and_edits();

private:
    testlib::SmallDictionaries m_dictionaries;
};

namespace {

/// Whether the marked pixels lie under a stretch of the headline, from its first letter to its last.
bool liesUnder(const QRect &marked, const widgets::HeadlineField &headline, qsizetype from, qsizetype length)
{
    if (marked.isNull())
        return false;
    qsizetype first = headline.text().size();
    qsizetype last = 0;
    for (int x = marked.left() + 1; x < marked.right(); ++x) {
        const int position = headline.positionAt({x, marked.top() - 2});
        first = std::min<qsizetype>(first, position);
        last = std::max<qsizetype>(last, position);
    }
    return first == from && last == from + length;
}

} // namespace

void TestHeaderMarks::a_typo_in_the_headline_is_marked_under_its_letters()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Draft, words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    widgets::HeadlineField &headline = room.page().header().headline();
    QVERIFY(liesUnder(room.marked(headline), headline, words.start.size() + 1, words.typo.size()));
    QVERIFY(!room.isMarked()); // the text below is right
    headline.setText(words.mended());
    emit headline.textEdited(headline.text());
    QTRY_VERIFY(room.marked(headline).isNull());
}

void TestHeaderMarks::a_latin_typo_in_an_arabic_headline_is_marked_under_its_letters()
{
    const Words words = wordsIn(Language::Arabic);
    FindingsRoom room(Language::Arabic);
    for (const QString &text : {words.mended() + u" fery"_s, words.start + u" fery "_s + words.end}) {
        room.open(words.mended(), Status::Draft, text);
        QTRY_COMPARE(room.listed(), QStringList{u"fery"_s});
        widgets::HeadlineField &headline = room.page().header().headline();
        const QRect marked = room.marked(headline);
        const int width = headline.fontMetrics().horizontalAdvance(u"fery"_s);
        QVERIFY2(std::abs(marked.width() - width) <= 3, qPrintable(u"%1 for %2"_s.arg(marked.width()).arg(width)));
        const int middle = headline.positionAt({marked.center().x(), headline.height() / 2});
        QCOMPARE(middle, text.indexOf(u"fery"_s) + 2);
    }
}

void TestHeaderMarks::a_mark_leaves_text_cursor_and_undo_alone()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.mended(), Status::Draft, words.wrong());
    widgets::HeadlineField &headline = room.page().header().headline();
    headline.setFocus();
    headline.setCursorPosition(3);
    QTRY_VERIFY(!room.marked(headline).isNull());
    QCOMPARE(headline.text(), words.wrong());
    QCOMPARE(headline.cursorPosition(), 3);
    QVERIFY(!headline.isUndoAvailable());
    QVERIFY(!room.page().session().isDirty());
}

void TestHeaderMarks::marks_follow_what_is_typed_before_them()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Draft, words.wrong());
    widgets::HeadlineField &headline = room.page().header().headline();
    QTRY_VERIFY(!room.marked(headline).isNull());
    headline.setFocus();
    room.press(Qt::Key_Home);
    room.type(words.start + u' ');
    // With the key already, before anything is read again.
    const qsizetype place = 2 * (words.start.size() + 1);
    QVERIFY(liesUnder(room.marked(headline), headline, place, words.typo.size()));
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QVERIFY(liesUnder(room.marked(headline), headline, place, words.typo.size()));
}

void TestHeaderMarks::a_headline_that_is_scrolled_is_marked_where_its_letters_are()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    QString text;
    while (text.size() < 1500)
        text += words.mended() + u' ';
    room.open(words.mended(), Status::Draft, text + words.typo);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    widgets::HeadlineField &headline = room.page().header().headline();
    QVERIFY(room.marked(headline).isNull()); // out of sight
    headline.setFocus();
    room.press(Qt::Key_End);
    QVERIFY(liesUnder(room.marked(headline), headline, text.size(), words.typo.size()));
}

void TestHeaderMarks::a_long_headline_is_read_whole_and_marked_on_its_lines()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Draft, words.wrong());
    widgets::HeadlineField &headline = room.page().header().headline();
    QTRY_VERIFY(!room.marked(headline).isNull());
    const int oneLine = headline.height();
    QString text;
    while (headline.fontMetrics().horizontalAdvance(text) < headline.width() * 3 / 2)
        text += words.mended() + u' ';
    room.open(words.mended(), Status::Draft, text + words.typo);
    widgets::HeadlineField &longOne = room.page().header().headline();
    QTRY_COMPARE(longOne.height(), oneLine + longOne.fontMetrics().height());
    QTRY_VERIFY(!room.marked(longOne).isNull());
    QVERIFY(room.marked(longOne).top() > oneLine);
    QVERIFY(liesUnder(room.marked(longOne), longOne, text.size(), words.typo.size()));
    // Down and up go from line to line, Return goes on to the text.
    longOne.setFocus();
    longOne.setCursorPosition(0);
    room.press(Qt::Key_Down);
    QVERIFY(longOne.cursorPosition() > 0);
    room.press(Qt::Key_Up);
    QCOMPARE(longOne.cursorPosition(), 0);
    room.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(longOne.selectionStart(), 0);
    QVERIFY(longOne.selectionLength() > 0);
    room.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &room.page().editor());
    QVERIFY(!longOne.text().contains(u'\n'));
    // With a shorter text it shrinks again.
    longOne.setText(words.mended());
    QTRY_COMPARE(longOne.height(), oneLine);
}

void TestHeaderMarks::the_mouse_finds_its_place_on_every_line()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.mended(), Status::Draft, u"word "_s.repeated(400));
    widgets::HeadlineField &headline = room.page().header().headline();
    const int step = headline.fontMetrics().height();
    QTRY_VERIFY(headline.height() > 3 * step);
    const QPoint second(40, step + step / 2);
    QTest::mouseClick(&headline, Qt::LeftButton, {}, second);
    const int there = headline.cursorPosition();
    QVERIFY(there > 20);
    QCOMPARE(headline.positionAt(second), there);
    QTest::mousePress(&headline, Qt::LeftButton, {}, {40, step / 2});
    QTest::mouseMove(&headline, second);
    QTest::mouseRelease(&headline, Qt::LeftButton, {}, second);
    QVERIFY(headline.hasSelectedText());
    QCOMPARE(headline.selectionEnd(), there);
    QTest::mouseDClick(&headline, Qt::LeftButton, {}, second);
    QCOMPARE(headline.selectedText(), u"word"_s);
}

void TestHeaderMarks::the_word_being_typed_is_not_marked()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.openNew();
    widgets::HeadlineField &headline = room.page().header().headline();
    headline.setFocus();
    room.type(words.start + u' ' + words.typo);
    QTRY_COMPARE(room.read().findingsIn({}).size(), 1);
    QTRY_VERIFY(room.read().isComplete());
    QVERIFY(room.listed().isEmpty());
    QVERIFY(room.marked(headline).isNull());
    room.type(u" "_s);
    QVERIFY(!room.marked(headline).isNull());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_Backspace);
    QVERIFY(room.marked(headline).isNull());
    room.page().focusText(); // the word is left without a key
    QVERIFY(!room.marked(headline).isNull());
}

void TestHeaderMarks::nothing_is_marked_while_an_input_method_composes()
{
    const Words words = wordsIn(Language::Arabic);
    FindingsRoom room(Language::Arabic);
    room.open(words.mended(), Status::Draft, words.wrong());
    widgets::HeadlineField &headline = room.page().header().headline();
    QTRY_VERIFY(!room.marked(headline).isNull());
    headline.setFocus();
    headline.setCursorPosition(0);
    QInputMethodEvent composing(u"ال"_s, {});
    QApplication::sendEvent(&headline, &composing);
    QVERIFY(room.marked(headline).isNull());
    QInputMethodEvent committing;
    committing.setCommitString(u"ثم "_s);
    QApplication::sendEvent(&headline, &committing);
    QVERIFY(liesUnder(room.marked(headline), headline, words.start.size() + 4, words.typo.size()));
    QCOMPARE(headline.text(), u"ثم "_s + words.wrong());
}

void TestHeaderMarks::a_slug_out_of_form_is_marked_in_its_field()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    NewsroomSettings settings = testlib::must(room.stores.settings().settings());
    settings.disabledRules.removeAll(u"style.slug"_s);
    testlib::must(
        room.executor
            .write([settings, chief = room.people.chief](Stores &all) { return all.settings().save(settings, chief); })
            .result());
    room.open(words.mended());
    auto *slug = room.page().header().findChild<QLineEdit *>(u"slug"_s);
    room.page().header().focusField(u"slug"_s);
    slug->selectAll();
    QVERIFY(room.marked(*slug, ColorRole::Hint).isNull());
    room.type(u"the port"_s);
    QTRY_COMPARE(room.listed(u"style.slug"_s).size(), 1);
    room.page().focusText();
    QTRY_VERIFY(!room.marked(*slug, ColorRole::Hint).isNull());
    room.press(Qt::Key_F8); // it is about no text, so that its field is gone to
    QCOMPARE(QApplication::focusWidget(), slug);
}

void TestHeaderMarks::the_menu_of_the_headline_mends_and_edits()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.mended(), Status::Draft, words.wrong());
    widgets::HeadlineField &headline = room.page().header().headline();
    QTRY_VERIFY(!room.marked(headline).isNull());
    const QPoint place(room.marked(headline).center().x(), headline.height() / 2);
    QContextMenuEvent click(QContextMenuEvent::Mouse, place, headline.mapToGlobal(place));
    QApplication::sendEvent(&headline, &click);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    QVERIFY(room.menu()->actions().contains(room.actions.action(u"edit.paste"_s)));
    QVERIFY(!room.menu()->actions().contains(room.actions.action(u"format.link"_s)));
    for (QAction *line : room.menu()->actions()) {
        if (line->text() == words.right)
            line->trigger();
    }
    room.press(Qt::Key_Escape);
    QCOMPARE(headline.text(), words.mended());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(headline.text(), words.wrong());
}

QTEST_MAIN(TestHeaderMarks)
#include "test_headermarks.moc"
