// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/rowpainting.h"
#include "widgets/editor/headlinefield.h"

#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;

/// What the copy desk finds, how it shows, and how a person gets there with keys and mouse.
class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_typo_is_marked_and_listed_when_its_word_is_left_data() { inBothLanguages(); }
    void a_typo_is_marked_and_listed_when_its_word_is_left();
    void a_latin_word_at_the_end_of_an_arabic_line_is_marked_under_its_letters_data();
    void a_latin_word_at_the_end_of_an_arabic_line_is_marked_under_its_letters();
    void what_changes_without_a_key_is_no_typing_data() { inBothLanguages(); }
    void what_changes_without_a_key_is_no_typing();
    void a_word_changed_with_delete_is_being_typed();
    void keys_walk_through_the_findings_and_round_data() { inBothLanguages(); }
    void keys_walk_through_the_findings_and_round();
    void the_headline_is_read_and_mended_data() { inBothLanguages(); }
    void the_headline_is_read_and_mended();
    void a_click_in_the_list_goes_to_the_place_data() { inBothLanguages(); }
    void a_click_in_the_list_goes_to_the_place();
    void the_list_is_reached_and_mended_from_with_keys();
    void a_change_reads_from_wrong_to_right_in_the_order_of_the_window_data();
    void a_change_reads_from_wrong_to_right_in_the_order_of_the_window();
    void sentences_begin_on_the_side_of_the_window();
    void where_nothing_is_to_mend_it_is_said_data() { inBothLanguages(); }
    void where_nothing_is_to_mend_it_is_said();
    void without_an_article_the_list_says_so_data() { inBothLanguages(); }
    void without_an_article_the_list_says_so();

private:
    /// What the page's or the window's bar says.
    [[nodiscard]] static QString told(const widgets::MessageBar &bar)
    {
        return bar.isVisible() ? bar.text() : QString();
    }

    testlib::SmallDictionaries m_dictionaries;
};

void TestFindings::a_typo_is_marked_and_listed_when_its_word_is_left()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.openNew();
    room.type(words.start + u' ' + words.typo);
    // It is found at once, and nobody is told while he may still be at it.
    QTRY_COMPARE(room.read().findingsIn(room.page().editor().cursorParagraph()).size(), 1);
    QTRY_VERIFY(room.read().isComplete());
    QVERIFY(room.listed().isEmpty());
    QVERIFY(!room.isMarked());
    QCOMPARE(room.list().model()->rowCount(), 0);
    room.type(u" "_s);
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QTRY_VERIFY(room.isMarked());
    QCOMPARE(room.list().model()->rowCount(), 1);
    room.press(Qt::Key_Backspace);
    QTRY_VERIFY(room.listed().isEmpty()); // the cursor is in the word again
}

void TestFindings::a_latin_word_at_the_end_of_an_arabic_line_is_marked_under_its_letters_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isWrapped"); ///< so much stands before the word that it ends the first line of several
    QTest::newRow("the paragraph's last") << QString() << false;
    QTest::newRow("before a stop") << u"."_s << false;
    QTest::newRow("within the line") << u" الميناء"_s << false;
    QTest::newRow("where the line is wrapped") << u" الميناء"_s << true;
}

void TestFindings::a_latin_word_at_the_end_of_an_arabic_line_is_marked_under_its_letters()
{
    QFETCH(QString, after);
    QFETCH(bool, isWrapped);
    const QString typo = u"feryboat"_s;
    FindingsRoom room(Language::Arabic);
    room.open(u"العبارة "_s + typo + after);
    widgets::ArticleEditor &editor = room.page().editor();
    const QTextBlock block = editor.document()->firstBlock();
    const auto lineOf = [&](qsizetype position) {
        return block.layout()->lineForTextPosition(static_cast<int>(position)).lineNumber();
    };
    while (isWrapped && lineOf(block.length() - 2) == 0)
        QTextCursor(editor.document()).insertText(u"الميناء "_s);
    QTRY_COMPARE(room.listed(), QStringList{typo});
    const qsizetype start = block.text().indexOf(typo);
    QCOMPARE(lineOf(start + typo.size() + 1) == 1, isWrapped);
    QCOMPARE(lineOf(start), 0);
    const QRect marked = room.marked(*editor.viewport());
    // Where letters of two directions meet a cursor may stand on either side; inside the word it stands on one.
    const auto placeOf = [&](qsizetype letter) {
        QTextCursor cursor(editor.document());
        cursor.setPosition(static_cast<int>(start + letter));
        return editor.cursorRect(cursor);
    };
    const QFontMetrics metrics(editor.document()->defaultFont());
    const int left = placeOf(1).center().x() - metrics.horizontalAdvance(typo.front());
    const int right = placeOf(typo.size() - 1).center().x() + metrics.horizontalAdvance(typo.back());
    QVERIFY2(std::abs(marked.left() - left) <= 2, qPrintable(u"%1 for %2"_s.arg(marked.left()).arg(left)));
    QVERIFY2(std::abs(marked.right() - right) <= 2, qPrintable(u"%1 for %2"_s.arg(marked.right()).arg(right)));
    QVERIFY(marked.top() > placeOf(1).center().y() && marked.bottom() <= placeOf(1).bottom() + 2);
}

void TestFindings::what_changes_without_a_key_is_no_typing()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    QTextCursor behind = room.page().editor().textCursor();
    behind.setPosition(static_cast<int>(words.start.size() + 1 + words.typo.size()));
    room.page().editor().setTextCursor(behind);
    // As a fix before the word does, and a step taken back.
    QTextCursor elsewhere(room.page().editor().document());
    elsewhere.insertText(words.start + u' ');
    QVERIFY(room.isMarked());
    QTRY_VERIFY(room.read().isComplete());
    QCOMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(room.isMarked());
    QTRY_VERIFY(room.read().isComplete());
    QCOMPARE(room.listed(), QStringList{words.typo});
}

void TestFindings::a_word_changed_with_delete_is_being_typed()
{
    FindingsRoom room(Language::English);
    room.open(u"The ferrry left"_s);
    QTRY_COMPARE(room.listed(), QStringList{u"ferrry"_s});
    QTextCursor inside = room.page().editor().textCursor();
    inside.setPosition(6);
    room.page().editor().setTextCursor(inside);
    room.press(Qt::Key_Delete);
    room.press(Qt::Key_Delete);
    QCOMPARE(room.text(), u"The fery left"_s);
    QTRY_VERIFY(room.read().isComplete());
    QVERIFY(room.listed().isEmpty());
    room.press(Qt::Key_Home);
    QTRY_COMPARE(room.listed(), QStringList{u"fery"_s});
}

void TestFindings::keys_walk_through_the_findings_and_round()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong() + u'\n' + words.mended() + u'\n' + words.wrong());
    QTRY_COMPARE(room.listed().size(), 2);
    const auto place = [&] {
        const QTextCursor cursor = room.page().editor().textCursor();
        return std::pair(cursor.blockNumber(), cursor.selectedText());
    };
    room.press(Qt::Key_F8);
    QCOMPARE(place(), std::pair(0, words.typo));
    QCOMPARE(room.list().currentIndex().row(), 0);
    room.press(Qt::Key_F8);
    QCOMPARE(place(), std::pair(2, words.typo));
    QCOMPARE(room.list().currentIndex().row(), 1);
    room.press(Qt::Key_F8);
    QCOMPARE(place(), std::pair(0, words.typo));
    room.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(place(), std::pair(2, words.typo));
    room.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(place(), std::pair(0, words.typo));
}

void TestFindings::the_headline_is_read_and_mended()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Draft, words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    room.press(Qt::Key_F8);
    const widgets::HeadlineField &headline = room.page().header().headline();
    QCOMPARE(QApplication::focusWidget(), &headline);
    QCOMPARE(headline.selectedText(), words.typo);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    // It opens at the word, whichever side of the line that is on.
    const int word = headline.mapToGlobal(headline.inputMethodQuery(Qt::ImCursorRectangle).toRect().center()).x();
    QVERIFY(room.menu()->geometry().adjusted(-8, 0, 8, 0).contains(word, room.menu()->geometry().center().y()));
    room.press(Qt::Key_Return);
    QCOMPARE(headline.text(), words.mended());
    QTRY_VERIFY(room.listed().isEmpty());
    // What is typed there is read too.
    room.page().header().focusHeadline();
    room.press(Qt::Key_End);
    room.type(u' ' + words.typo + u' ');
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
}

void TestFindings::a_click_in_the_list_goes_to_the_place()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended() + u'\n' + words.wrong());
    QTRY_COMPARE(room.list().model()->rowCount(), 1);
    const QPoint row = room.list().visualRect(room.list().model()->index(0, 0)).center();
    QTest::mouseClick(room.list().viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(room.page().editor().textCursor().selectedText(), words.typo);
    QCOMPARE(QApplication::focusWidget(), &room.page().editor());
    emit room.list().customContextMenuRequested(row);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    room.press(Qt::Key_Return);
    QCOMPARE(room.text(), words.mended() + u'\n' + words.mended());
}

void TestFindings::the_list_is_reached_and_mended_from_with_keys()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong() + u'\n' + words.wrong());
    QTRY_COMPARE(room.list().model()->rowCount(), 2);
    room.press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &room.list());
    room.press(Qt::Key_Down);
    QCOMPARE(room.list().currentIndex().row(), 1);
    room.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &room.page().editor());
    QCOMPARE(room.page().editor().textCursor().blockNumber(), 1);
    QCOMPARE(room.page().editor().textCursor().selectedText(), words.typo);
    room.press(Qt::Key_5, Qt::ControlModifier);
    // What the menu key comes to.
    QWidget *rows = room.list().viewport();
    const QPoint middle = rows->rect().center();
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, middle, rows->mapToGlobal(middle));
    QApplication::sendEvent(rows, &menuKey);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    room.press(Qt::Key_Return);
    QTRY_COMPARE(room.text(), words.wrong() + u'\n' + words.mended());
}

void TestFindings::a_change_reads_from_wrong_to_right_in_the_order_of_the_window_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("English") << u"recieve"_s << u"receive"_s;
    QTest::newRow("Arabic") << u"الاربعاء"_s << u"الأربعاء"_s;
    QTest::newRow("from Latin to Arabic") << u"ferry"_s << u"عبارة"_s;
    QTest::newRow("from Arabic to Latin") << u"عبارة"_s << u"ferry"_s;
    QTest::newRow("digits") << u"50"_s << u"٥٠"_s;
}

void TestFindings::a_change_reads_from_wrong_to_right_in_the_order_of_the_window()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QString text = widgets::rowpainting::change(from, to, direction);
        // The line is laid out as its own letters say.
        const bool isRightToLeft = direction == Qt::RightToLeft;
        QCOMPARE(text.isRightToLeft(), isRightToLeft);
        const QChar arrow = isRightToLeft ? u'←' : u'→';
        QTextLayout layout(text);
        QTextOption option;
        option.setTextDirection(direction);
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const auto centreOf = [&](const QString &part) {
            const auto at = static_cast<int>(text.indexOf(part));
            return (line.cursorToX(at) + line.cursorToX(at + static_cast<int>(part.size()))) / 2;
        };
        const qreal step = isRightToLeft ? -1 : 1;
        QVERIFY(centreOf(from) * step < centreOf(QString(arrow)) * step);
        QVERIFY(centreOf(QString(arrow)) * step < centreOf(to) * step);
    }
}

void TestFindings::sentences_begin_on_the_side_of_the_window()
{
    using widgets::rowpainting::sentences;
    const QString file = u"\u2068Desk/Broken.yml:1\u2069"_s;
    QCOMPARE(sentences(u"قاعدتان\n"_s + file + u": ناقص"_s, Qt::RightToLeft),
             u"قاعدتان\n\u200F"_s + file + u": ناقص"_s);
    QCOMPARE(sentences(u"Desk/Broken.yml"_s, Qt::RightToLeft), u"\u200FDesk/Broken.yml"_s);
    QCOMPARE(sentences(u"“سامر” is an entity now."_s, Qt::LeftToRight), u"\u200E“سامر” is an entity now."_s);
    QCOMPARE(sentences(u"One.\nTwo."_s, Qt::LeftToRight), u"One.\nTwo."_s);
}

void TestFindings::where_nothing_is_to_mend_it_is_said()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.openNew();
    room.type(words.mended());
    QTRY_VERIFY(room.read().isComplete());
    const auto said = [](const char *source) {
        return QCoreApplication::translate("nashra::widgets::FindingActions", source);
    };
    room.press(Qt::Key_F8);
    QTRY_VERIFY(told(room.page().messages()).contains(said("Nothing to mend in this article.")));
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(
        told(room.page().messages()).contains(said("Nothing to mend at the cursor. F8 goes to the next finding.")));
    QVERIFY(!room.menu());
    QCOMPARE(room.text(), words.mended());
}

void TestFindings::without_an_article_the_list_says_so()
{
    QFETCH(Language, language);
    FindingsRoom room(language);
    room.window.reveal(&room.window.findings());
    const auto hint = [&] { return room.list().viewport()->grab().toImage(); };
    QTRY_COMPARE(room.list().viewport()->size(), hint().size());
    const QImage closed = hint();
    room.open(wordsIn(language).mended());
    QTRY_VERIFY(room.read().isComplete());
    QCOMPARE(room.list().model()->rowCount(), 0);
    QTRY_COMPARE(hint().size(), closed.size());
    QVERIFY(hint() != closed); // nothing to mend is another thing
    room.window.tabs().closePage(&room.page());
    QTRY_VERIFY(!room.window.tabs().currentPage());
    QTRY_COMPARE(hint(), closed);
}

QTEST_MAIN(TestFindings)
#include "test_findings.moc"
