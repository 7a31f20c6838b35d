// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/articledocument.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editorcommands.h"
#include "testlib/builders.h"

#include <QTest>

#include <functional>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
namespace bridge = nashra::presentation::documentbridge;
namespace commands = nashra::presentation::editorcommands;

namespace {

/// A document with a cursor in it.
struct Page
{
    ArticleDocument document;
    QTextCursor cursor;
    Body before;

    Page(const QStringList &paragraphs, Language language)
        : before(aBody(paragraphs))
    {
        bridge::load(document, before, language, buildTime);
        cursor = QTextCursor(&document);
    }

    void select(int from, int to)
    {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    [[nodiscard]] Paragraph paragraph(int i) const { return bridge::readBlock(document.findBlockByNumber(i)); }
    [[nodiscard]] QList<Run> runs(int i = 0) const { return paragraph(i).runs; }
    [[nodiscard]] Body body() const { return bridge::readBody(document); }
};

using Command = std::function<void(QTextCursor &)>;

} // namespace
Q_DECLARE_METATYPE(Command)

/// Bold, links, kinds, directions: what is done to text beyond typing.
class TestEditorCommands : public QObject
{
    Q_OBJECT

private slots:
    void a_mark_is_set_and_taken_away_data();
    void a_mark_is_set_and_taken_away();
    void a_mark_never_cuts_a_word_data();
    void a_mark_never_cuts_a_word();
    void a_mark_set_on_a_part_that_has_it_in_places_covers_it_all();
    void a_mark_between_words_is_for_what_is_typed_next();
    void a_link_is_set_changed_and_taken_away();
    void a_link_that_is_not_allowed_is_refused();
    void marks_are_cleared_and_kinds_stay();
    void kinds_are_toggled_and_keep_marks_and_ids_data();
    void kinds_are_toggled_and_keep_marks_and_ids();
    void mixed_kinds_become_one();
    void direction_is_turned_against_the_article_and_back_data();
    void direction_is_turned_against_the_article_and_back();
    void enter_goes_on_as_the_kind_asks();
    void enter_at_the_start_moves_the_text_with_its_id_down();
    void an_empty_list_item_ends_the_list();
    void text_is_inserted_in_paragraphs_of_the_same_kind();
    void a_body_is_inserted_with_fresh_ids();
    void every_command_is_one_undo_step_data();
    void every_command_is_one_undo_step();
    void the_state_tells_what_the_cursor_stands_in();
};

void TestEditorCommands::a_mark_is_set_and_taken_away_data()
{
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isBackwards");
    for (const bool isBackwards : {false, true}) {
        const char *const way = isBackwards ? "backwards" : "forwards";
        QTest::addRow("bold, %s", way) << Mark::Strong << u"The port is open"_s << Language::English << isBackwards;
        QTest::addRow("italic, %s", way) << Mark::Emphasis << u"The port is open"_s << Language::English << isBackwards;
        QTest::addRow("Arabic bold, %s", way)
            << Mark::Strong << u"أعيد فتح المرفأ اليوم"_s << Language::Arabic << isBackwards;
    }
}

void TestEditorCommands::a_mark_is_set_and_taken_away()
{
    QFETCH(Mark, mark);
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(bool, isBackwards);
    Page page({text}, language);
    const int from = int(text.indexOf(u' ')) + 1;
    const int to = int(text.indexOf(u' ', from));
    page.select(isBackwards ? to : from, isBackwards ? from : to);
    commands::toggleMark(page.cursor, mark);
    QCOMPARE(page.runs(),
             (QList<Run>{{text.left(from), {}, {}}, {text.mid(from, to - from), mark, {}}, {text.mid(to), {}, {}}}));
    QCOMPARE(page.cursor.selectionStart(), from);
    QCOMPARE(page.cursor.selectionEnd(), to);
    commands::toggleMark(page.cursor, mark);
    QCOMPARE(page.body(), page.before);
}

void TestEditorCommands::a_mark_never_cuts_a_word_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a cursor in a word") << u"The harbour opens"_s << 6 << 6 << u"harbour"_s;
    QTest::newRow("half a word") << u"The harbour opens"_s << 6 << 9 << u"harbour"_s;
    QTest::newRow("two halves") << u"The harbour opens"_s << 6 << 14 << u"harbour opens"_s;
    QTest::newRow("half an Arabic word") << u"فتح المَرفأ اليوم"_s << 6 << 8 << u"المَرفأ"_s;
    QTest::newRow("a whole word") << u"The harbour opens"_s << 4 << 11 << u"harbour"_s;
}

void TestEditorCommands::a_mark_never_cuts_a_word()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, marked);
    Page page({text}, Language::English);
    page.select(from, to);
    commands::toggleMark(page.cursor, Mark::Strong);
    QString found;
    for (const Run &run : page.runs())
        found += run.marks.testFlag(Mark::Strong) ? run.text : QString();
    QCOMPARE(found, marked);
}

void TestEditorCommands::a_mark_set_on_a_part_that_has_it_in_places_covers_it_all()
{
    Page page({u"One two three"_s, u"four"_s}, Language::English);
    page.select(4, 7);
    commands::toggleMark(page.cursor, Mark::Strong);
    page.select(0, 18);
    commands::toggleMark(page.cursor, Mark::Strong);
    QCOMPARE(page.runs(0), (QList<Run>{{u"One two three"_s, Mark::Strong, {}}}));
    QCOMPARE(page.runs(1), (QList<Run>{{u"four"_s, Mark::Strong, {}}}));
    commands::toggleMark(page.cursor, Mark::Strong);
    QCOMPARE(page.body(), page.before);
}

void TestEditorCommands::a_mark_between_words_is_for_what_is_typed_next()
{
    Page page({u"One "_s}, Language::English);
    page.cursor.setPosition(4);
    commands::toggleMark(page.cursor, Mark::Emphasis);
    page.cursor.insertText(u"two"_s);
    QCOMPARE(page.runs(), (QList<Run>{{u"One "_s, {}, {}}, {u"two"_s, Mark::Emphasis, {}}}));
}

void TestEditorCommands::a_link_is_set_changed_and_taken_away()
{
    Page page({u"See the port page now"_s}, Language::English);
    page.select(8, 17);
    QVERIFY(commands::setLink(page.cursor, u"https://example.org/port"_s));
    QCOMPARE(page.runs()[1], (Run{u"port page"_s, {}, u"https://example.org/port"_s}));
    // Without a selection the whole link is meant.
    page.cursor.setPosition(10);
    QVERIFY(commands::setLink(page.cursor, u"mailto:port@example.org"_s));
    QCOMPARE(page.runs()[1], (Run{u"port page"_s, {}, u"mailto:port@example.org"_s}));
    QCOMPARE(commands::stateOf(page.cursor).link, u"mailto:port@example.org"_s);
    QVERIFY(commands::setLink(page.cursor, {}));
    QCOMPARE(page.body(), page.before);
}

void TestEditorCommands::a_link_that_is_not_allowed_is_refused()
{
    Page page({u"See the port"_s}, Language::English);
    page.select(4, 12);
    for (const QString &link : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://"_s, u"port"_s})
        QVERIFY2(!commands::setLink(page.cursor, link), qPrintable(link));
    QCOMPARE(page.body(), page.before);
    QVERIFY(!page.document.isUndoAvailable());
}

void TestEditorCommands::marks_are_cleared_and_kinds_stay()
{
    Page page({u"One two"_s, u"three"_s}, Language::English);
    page.select(0, 13);
    commands::toggleKind(page.cursor, ParagraphKind::Subheading);
    const Body plain = page.body();
    page.select(0, 13);
    commands::toggleMark(page.cursor, Mark::Strong);
    commands::toggleMark(page.cursor, Mark::Emphasis);
    QVERIFY(commands::setLink(page.cursor, u"https://example.org"_s));
    QVERIFY(page.body() != plain);
    commands::clearMarks(page.cursor);
    QCOMPARE(page.body(), plain);
}

void TestEditorCommands::kinds_are_toggled_and_keep_marks_and_ids_data()
{
    QTest::addColumn<ParagraphKind>("kind");
    QTest::newRow("subheading") << ParagraphKind::Subheading;
    QTest::newRow("list item") << ParagraphKind::ListItem;
}

void TestEditorCommands::kinds_are_toggled_and_keep_marks_and_ids()
{
    QFETCH(ParagraphKind, kind);
    Page page({u"One two"_s, u"ثلاثة"_s, u"four"_s}, Language::Arabic);
    page.select(0, 3);
    commands::toggleMark(page.cursor, Mark::Strong);
    const Body marked = page.body();
    page.select(5, 10); // from the first into the second
    commands::toggleKind(page.cursor, kind);
    Body expected = marked;
    expected.paragraphs[0].kind = kind;
    expected.paragraphs[1].kind = kind;
    QCOMPARE(page.body(), expected);
    commands::toggleKind(page.cursor, kind);
    QCOMPARE(page.body(), marked);
}

void TestEditorCommands::mixed_kinds_become_one()
{
    Page page({u"One"_s, u"two"_s}, Language::English);
    page.cursor.setPosition(0);
    commands::toggleKind(page.cursor, ParagraphKind::ListItem);
    page.select(0, 6);
    commands::toggleKind(page.cursor, ParagraphKind::Subheading);
    QCOMPARE(page.paragraph(0).kind, ParagraphKind::Subheading);
    QCOMPARE(page.paragraph(1).kind, ParagraphKind::Subheading);
    commands::setPlain(page.cursor);
    QCOMPARE(page.body(), page.before);
}

void TestEditorCommands::direction_is_turned_against_the_article_and_back_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Qt::LayoutDirection>("other");
    QTest::newRow("English") << Language::English << Qt::RightToLeft;
    QTest::newRow("Arabic") << Language::Arabic << Qt::LeftToRight;
}

void TestEditorCommands::direction_is_turned_against_the_article_and_back()
{
    QFETCH(Language, language);
    QFETCH(Qt::LayoutDirection, other);
    Page page({u"One"_s, u"اثنان"_s}, language);
    page.cursor.setPosition(page.document.findBlockByNumber(1).position());
    commands::toggleDirection(page.cursor);
    QCOMPARE(page.paragraph(0).direction, std::optional<Qt::LayoutDirection>());
    QCOMPARE(page.paragraph(1).direction, std::optional<Qt::LayoutDirection>(other));
    QVERIFY(commands::stateOf(page.cursor).isDirectionOverridden);
    QCOMPARE(commands::stateOf(page.cursor).direction, other);
    commands::toggleDirection(page.cursor);
    QCOMPARE(page.body(), page.before);
    QVERIFY(!commands::stateOf(page.cursor).isDirectionOverridden);
}

void TestEditorCommands::enter_goes_on_as_the_kind_asks()
{
    Page page({u"Heading"_s}, Language::English);
    commands::toggleKind(page.cursor, ParagraphKind::Subheading);
    page.cursor.movePosition(QTextCursor::End);
    commands::insertParagraph(page.cursor, buildTime);
    QCOMPARE(page.paragraph(0).kind, ParagraphKind::Subheading);
    QCOMPARE(page.paragraph(1).kind, ParagraphKind::Text);
    page.cursor.insertText(u"item"_s);
    commands::toggleKind(page.cursor, ParagraphKind::ListItem);
    page.cursor.movePosition(QTextCursor::End);
    commands::insertParagraph(page.cursor, buildTime);
    QCOMPARE(page.paragraph(2).kind, ParagraphKind::ListItem);
    QVERIFY(page.paragraph(1).id != page.paragraph(2).id);
    QCOMPARE(page.paragraph(0).id, page.before.paragraphs[0].id);
}

void TestEditorCommands::enter_at_the_start_moves_the_text_with_its_id_down()
{
    Page page({u"One"_s}, Language::English);
    commands::insertParagraph(page.cursor, buildTime);
    QCOMPARE(page.paragraph(0).text(), QString());
    QCOMPARE(page.paragraph(1), page.before.paragraphs[0]);
    QVERIFY(page.paragraph(0).id != page.paragraph(1).id);
    page.document.undo();
    QCOMPARE(page.body(), page.before);
}

void TestEditorCommands::an_empty_list_item_ends_the_list()
{
    Page page({u""_s}, Language::English);
    commands::toggleKind(page.cursor, ParagraphKind::ListItem);
    commands::insertParagraph(page.cursor, buildTime);
    QCOMPARE(page.document.blockCount(), 1);
    QCOMPARE(page.paragraph(0).kind, ParagraphKind::Text);
}

void TestEditorCommands::text_is_inserted_in_paragraphs_of_the_same_kind()
{
    Page page({u"AB"_s}, Language::English);
    commands::toggleKind(page.cursor, ParagraphKind::ListItem);
    page.cursor.setPosition(1);
    commands::insertText(page.cursor, u"one\r\ntwo\u0000\u202Ethree"_s, buildTime);
    QCOMPARE(page.document.blockCount(), 2);
    QCOMPARE(page.paragraph(0).text(), u"Aone"_s);
    QCOMPARE(page.paragraph(1).kind, ParagraphKind::ListItem);
    QVERIFY(page.paragraph(1).text().startsWith(u"two"_s) && page.paragraph(1).text().endsWith(u"threeB"_s));
    QVERIFY(!page.paragraph(1).text().contains(QChar(u'\0')));
}

void TestEditorCommands::a_body_is_inserted_with_fresh_ids()
{
    Page page({u"Before after"_s}, Language::English);
    Body body = aBody({u"one"_s, u"two"_s, u"three"_s});
    body.paragraphs[1].kind = ParagraphKind::Subheading;
    body.paragraphs[2].runs[0].marks = Mark::Strong;
    page.select(7, 12);
    commands::insertBody(page.cursor, body, buildTime);
    QCOMPARE(page.body().text(), u"Before one\ntwo\nthree"_s);
    QCOMPARE(page.paragraph(1).kind, ParagraphKind::Subheading);
    QCOMPARE(page.paragraph(2).runs, body.paragraphs[2].runs);
    for (int i = 1; i < 3; ++i)
        QVERIFY(page.paragraph(i).id != body.paragraphs[i].id);
    QVERIFY(page.paragraph(1).id != page.paragraph(2).id);
}

void TestEditorCommands::every_command_is_one_undo_step_data()
{
    QTest::addColumn<Command>("command");
    QTest::newRow("bold") << Command([](QTextCursor &c) { commands::toggleMark(c, Mark::Strong); });
    QTest::newRow("link") << Command([](QTextCursor &c) { (void)commands::setLink(c, u"https://example.org"_s); });
    QTest::newRow("subheading") << Command([](QTextCursor &c) { commands::toggleKind(c, ParagraphKind::Subheading); });
    QTest::newRow("list") << Command([](QTextCursor &c) { commands::toggleKind(c, ParagraphKind::ListItem); });
    QTest::newRow("direction") << Command([](QTextCursor &c) { commands::toggleDirection(c); });
    QTest::newRow("enter") << Command([](QTextCursor &c) { commands::insertParagraph(c, buildTime); });
    QTest::newRow("text") << Command([](QTextCursor &c) { commands::insertText(c, u"x\ny\nz"_s, buildTime); });
    QTest::newRow("body") << Command([](QTextCursor &c) {
        commands::insertBody(c, aBody({u"x"_s, u"y"_s}), buildTime);
    });
}

void TestEditorCommands::every_command_is_one_undo_step()
{
    QFETCH(Command, command);
    Page page({u"One two"_s, u"three four"_s, u"five"_s}, Language::Arabic);
    page.select(2, 22); // all three
    command(page.cursor);
    const Body after = page.body();
    QVERIFY(after != page.before);
    page.document.undo();
    QCOMPARE(page.body(), page.before);
    QVERIFY(!page.document.isUndoAvailable());
    page.document.redo();
    QCOMPARE(page.body(), after);
}

void TestEditorCommands::the_state_tells_what_the_cursor_stands_in()
{
    Page page({u"One two"_s}, Language::Arabic);
    page.select(0, 3);
    commands::toggleMark(page.cursor, Mark::Strong);
    commands::State state = commands::stateOf(page.cursor);
    QVERIFY(state.isStrong && !state.isEmphasis);
    QCOMPARE(state.direction, Qt::RightToLeft);
    QCOMPARE(state.kind, ParagraphKind::Text);
    page.select(0, 7);
    QVERIFY(!commands::stateOf(page.cursor).isStrong); // not all of it
}

QTEST_MAIN(TestEditorCommands)
#include "test_editorcommands.moc"
