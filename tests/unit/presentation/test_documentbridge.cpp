// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/articledocument.h"
#include "presentation/editor/documentbridge.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QSet>
#include <QTest>
#include <QTextBlock>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
namespace bridge = nashra::presentation::documentbridge;

namespace {

Paragraph paragraphOf(ParagraphKind kind, const QList<Run> &runs)
{
    return {ParagraphId::make(buildTime), kind, std::nullopt, runs};
}

/// Every paragraph kind with every mark on its own and with the others.
Body everything()
{
    Body body;
    for (const ParagraphKind kind :
         {ParagraphKind::Text, ParagraphKind::Subheading, ParagraphKind::ListItem, ParagraphKind::TableRow}) {
        const QString gap = kind == ParagraphKind::TableRow ? u"\t"_s : u" "_s;
        body.paragraphs << paragraphOf(kind, {{u"plain"_s + gap, {}, {}},
                                              {u"strong"_s, Mark::Strong, {}},
                                              {u"both"_s, Mark::Strong | Mark::Emphasis, {}},
                                              {u"soft"_s, Mark::Emphasis, {}},
                                              {u"linked"_s, {}, u"https://example.org/a?b=1&c=2"_s},
                                              {u"strong link"_s, Mark::Strong, u"mailto:desk@example.org"_s}});
        body.paragraphs << paragraphOf(kind, {{u"قالت العبّارةُ «نعم» و\u200Fثمّ 12%"_s, {}, {}}});
        body.paragraphs << paragraphOf(kind, {});
    }
    body.paragraphs[1].direction = Qt::RightToLeft;
    body.paragraphs[4].direction = Qt::LeftToRight;
    body.paragraphs << paragraphOf(ParagraphKind::Text, {{u"𝄞 👩‍🚒 é"_s, {}, {}}});
    return body;
}

} // namespace

/// A body goes into the document and comes out as it was.
class TestDocumentBridge : public QObject
{
    Q_OBJECT

private slots:
    void a_body_comes_back_as_it_went_in_data();
    void a_body_comes_back_as_it_went_in();
    void an_empty_body_is_one_empty_paragraph();
    void loading_leaves_nothing_to_undo();
    void direction_comes_from_the_language_and_never_from_the_letters();
    void every_block_is_found_by_its_id();
    void a_selection_has_the_text_between_its_ends();
    void a_split_paragraph_gets_one_fresh_id_data();
    void a_split_paragraph_gets_one_fresh_id();
    void what_a_body_cannot_hold_is_not_read();
    void lines_put_in_at_once_get_an_id_each();
    void undo_brings_kinds_and_ids_back();
};

void TestDocumentBridge::a_body_comes_back_as_it_went_in_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Body>("body");
    QTest::newRow("everything in English") << Language::English << everything();
    QTest::newRow("everything in Arabic") << Language::Arabic << everything();
    QTest::newRow("a story") << Language::Arabic << anArticle().inArabic().content().body;
}

void TestDocumentBridge::a_body_comes_back_as_it_went_in()
{
    QFETCH(Language, language);
    QFETCH(Body, body);
    ArticleDocument document;
    bridge::load(document, body, language, buildTime);
    QCOMPARE(document.blockCount(), int(body.paragraphs.size()));
    for (int i = 0; i < document.blockCount(); ++i)
        QCOMPARE(bridge::readBlock(document.findBlockByNumber(i)), body.paragraphs[i]);
    const Body read = bridge::readBody(document);
    QCOMPARE(read, body);
    bridge::load(document, read, language, buildTime);
    QCOMPARE(bridge::readBody(document), body);
}

void TestDocumentBridge::an_empty_body_is_one_empty_paragraph()
{
    ArticleDocument document;
    bridge::load(document, {}, Language::Arabic, buildTime);
    QCOMPARE(document.blockCount(), 1);
    QVERIFY(!bridge::idOf(document.firstBlock()).isNull());
    QCOMPARE(bridge::readBody(document).text(), QString());
}

void TestDocumentBridge::loading_leaves_nothing_to_undo()
{
    ArticleDocument document;
    bridge::load(document, everything(), Language::English, buildTime);
    QVERIFY(!document.isUndoAvailable());
    QVERIFY(!document.isModified());
    QTextCursor(&document).insertText(u"x"_s);
    QVERIFY(document.isUndoAvailable());
    bridge::load(document, everything(), Language::English, buildTime);
    QVERIFY(!document.isUndoAvailable());
}

void TestDocumentBridge::direction_comes_from_the_language_and_never_from_the_letters()
{
    ArticleDocument document;
    Body body = aBody({u"English letters"_s, u"حروف عربية"_s, u"12%"_s});
    body.paragraphs[2].direction = Qt::LeftToRight;
    bridge::load(document, body, Language::Arabic, buildTime);
    QCOMPARE(bridge::directionOf(document), Qt::RightToLeft);
    QCOMPARE(bridge::directionOf(document.findBlockByNumber(0)), Qt::RightToLeft);
    QCOMPARE(document.findBlockByNumber(0).textDirection(), Qt::RightToLeft);
    QCOMPARE(bridge::directionOf(document.findBlockByNumber(2)), Qt::LeftToRight);
    bridge::setLanguage(document, Language::English);
    QCOMPARE(bridge::directionOf(document.findBlockByNumber(1)), Qt::LeftToRight);
    QCOMPARE(document.findBlockByNumber(1).textDirection(), Qt::LeftToRight);
    QCOMPARE(bridge::readBody(document), body);
}

void TestDocumentBridge::every_block_is_found_by_its_id()
{
    ArticleDocument document;
    const Body body = everything();
    bridge::load(document, body, Language::English, buildTime);
    for (int i = 0; i < document.blockCount(); ++i)
        QCOMPARE(bridge::blockOf(document, body.paragraphs[i].id).blockNumber(), i);
    QVERIFY(!bridge::blockOf(document, ParagraphId::make(buildTime)).isValid());
}

void TestDocumentBridge::a_selection_has_the_text_between_its_ends()
{
    ArticleDocument document;
    Body body = aBody({u"One two"_s, u"three"_s, u"four five"_s});
    body.paragraphs[1].kind = ParagraphKind::Subheading;
    bridge::load(document, body, Language::English, buildTime);
    QTextCursor cursor(&document);
    QVERIFY(bridge::readSelection(cursor).paragraphs.isEmpty());
    cursor.setPosition(4);
    cursor.setPosition(document.findBlockByNumber(2).position() + 4, QTextCursor::KeepAnchor);
    const Body selected = bridge::readSelection(cursor);
    QCOMPARE(selected.text(), u"two\nthree\nfour"_s);
    QCOMPARE(selected.paragraphs[1], body.paragraphs[1]);
}

void TestDocumentBridge::a_split_paragraph_gets_one_fresh_id_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("keeper"); ///< the block that keeps the id
    QTest::newRow("at the start") << 0 << 1;
    QTest::newRow("in the middle") << 4 << 0;
    QTest::newRow("at the end") << 7 << 0;
}

void TestDocumentBridge::a_split_paragraph_gets_one_fresh_id()
{
    QFETCH(int, position);
    QFETCH(int, keeper);
    ArticleDocument document;
    const Body body = aBody({u"One two"_s, u"three"_s});
    bridge::load(document, body, Language::English, buildTime);
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.insertBlock(); // as Qt splits: both halves have the id
    QCOMPARE(bridge::idOf(document.findBlockByNumber(0)), bridge::idOf(document.findBlockByNumber(1)));
    QVERIFY(bridge::repairIds(document, 0, 1, buildTime));
    QSet<ParagraphId> ids;
    for (const Paragraph &paragraph : bridge::readBody(document).paragraphs)
        ids << paragraph.id;
    QCOMPARE(ids.size(), 3);
    QCOMPARE(bridge::idOf(document.findBlockByNumber(keeper)), body.paragraphs[0].id);
    QVERIFY(!bridge::repairIds(document, 0, 2, buildTime));
    document.undo();
    QCOMPARE(bridge::readBody(document), body);
}

void TestDocumentBridge::lines_put_in_at_once_get_an_id_each()
{
    QTextDocument document;
    bridge::load(document, aBody({u"Old."_s}), Language::English, buildTime);
    const ParagraphId old = bridge::idOf(document.begin());
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.insertText(u"One\nTwo\nThree\nFour"_s);
    QVERIFY(bridge::repairIds(document, 0, 3, buildTime));
    QSet<ParagraphId> ids;
    for (const Paragraph &paragraph : bridge::readBody(document).paragraphs)
        ids.insert(paragraph.id);
    QCOMPARE(ids.size(), 4);
    QCOMPARE(bridge::idOf(document.begin()), old);
}

void TestDocumentBridge::what_a_body_cannot_hold_is_not_read()
{
    ArticleDocument document;
    bridge::load(document, aBody({u""_s}), Language::English, buildTime);
    QTextCursor cursor(&document);
    QTextCharFormat hostile;
    hostile.setAnchor(true);
    hostile.setAnchorHref(u"javascript:alert(1)"_s);
    cursor.insertText(u"a\u2028b\tc\u202Ed"_s + QChar(QChar::ObjectReplacementCharacter), hostile);
    const Paragraph read = bridge::readBlock(document.firstBlock());
    QCOMPARE(read.runs.size(), 1);
    QCOMPARE(read.runs.first().link, QString());
    for (const QChar unit : {QChar(0x2028), QChar(u'\t'), QChar(QChar::ObjectReplacementCharacter)})
        QVERIFY(!read.text().contains(unit));
}

void TestDocumentBridge::undo_brings_kinds_and_ids_back()
{
    ArticleDocument document;
    const Body body = everything();
    bridge::load(document, body, Language::English, buildTime);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QCOMPARE(document.blockCount(), 1);
    document.undo();
    QCOMPARE(bridge::readBody(document), body);
}

QTEST_MAIN(TestDocumentBridge)
#include "test_documentbridge.moc"
