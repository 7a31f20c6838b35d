// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingfixes.h"
#include "presentation/proofing/findingsmodel.h"
#include "unit/presentation/readingfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestProofingSession : public QObject
{
    Q_OBJECT

private slots:
    void findings_come_in_the_order_of_the_text_headline_first();
    void what_is_typed_is_read_and_what_is_mended_is_gone();
    void marks_move_with_the_key_before_the_text_is_read_again();
    void a_mark_that_is_typed_into_goes_at_once();
    void marks_survive_an_edit_that_is_taken_back_at_once();
    void a_mark_whose_letters_are_replaced_by_as_many_goes_at_once();
    void marks_of_several_paragraphs_follow_one_step();
    void marks_keep_to_their_words_where_paragraphs_are_split_and_joined();
    void a_fix_never_reaches_past_a_paragraph_that_was_split();
    void only_changed_paragraphs_are_read_again();
    void an_answer_for_an_older_text_is_dropped();
    void a_change_of_the_copy_desk_reads_everything_again();
    void the_word_being_typed_is_not_listed();
    void what_is_ignored_is_not_listed();
    void what_needs_the_whole_article_is_read_when_typing_rests();
    void a_fix_keeps_marks_and_is_one_step_to_undo();
    void all_of_a_rule_are_mended_in_one_step();
    void the_same_text_is_mended_everywhere();
    void what_is_mended_everywhere_otherwise_keeps_its_own_fix();
    void a_text_that_may_not_be_changed_is_not_mended();
    void a_fix_for_a_text_that_changed_meanwhile_does_nothing();
    void a_fix_for_a_dateline_is_laid_on_no_other();
    void neighbours_go_round_the_article();
    void what_is_selected_is_left_even_where_the_next_stands_inside_it();
    void of_several_at_a_place_the_one_meant_comes_first();
    void what_is_about_no_text_does_not_hold_the_way_up();
    void the_list_shows_one_kind_and_counts_all();
    void a_closed_session_empties_the_list();
};

void TestProofingSession::findings_come_in_the_order_of_the_text_headline_first()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod  here.\nAnother wrod."_s));
    room.session->header().setHeadline(u"A wrod"_s);
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), (QStringList{u"spelling.test@2"_s, u"spelling.test@4"_s, u"style.test@8"_s,
                                         u"quote.test@0"_s, u"spelling.test@8"_s}));
    QCOMPARE(room.proofing->findings().first().place, FindingPlace::Headline);
    QCOMPARE(room.proofing->textOf(room.proofing->findings().first()), u"wrod"_s);
}

void TestProofingSession::what_is_typed_is_read_and_what_is_mended_is_gone()
{
    ReadingFixture room;
    QVERIFY(room.show(u"All is well."_s));
    QVERIFY(room.listed().isEmpty());
    room.type(0, 0, u"A wrod. "_s);
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"spelling.test@2"_s});
    room.retype(0, u"All is well."_s);
    QVERIFY(room.isRead());
    QVERIFY(room.listed().isEmpty());
}

void TestProofingSession::marks_move_with_the_key_before_the_text_is_read_again()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod and another wrod."_s));
    room.key(0, 0, u"x"_s);
    QCOMPARE(room.marked(0), (QStringList{u"wrod"_s, u"wrod"_s}));
    room.key(0, 10, u"yy"_s);
    QCOMPARE(room.marked(0), (QStringList{u"wrod"_s, u"wrod"_s}));
}

void TestProofingSession::a_mark_that_is_typed_into_goes_at_once()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod and another wrod."_s));
    room.key(0, 6, u"x"_s);
    QCOMPARE(room.marked(0), QStringList{u"wrod"_s});
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"spelling.test@22"_s});
}

void TestProofingSession::marks_survive_an_edit_that_is_taken_back_at_once()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod."_s));
    room.key(0, 6, u"x"_s);
    room.session->document().undo();
    QVERIFY(room.marked(0).isEmpty());
    QTRY_COMPARE(room.marked(0), QStringList{u"wrod"_s});
}

void TestProofingSession::a_mark_whose_letters_are_replaced_by_as_many_goes_at_once()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod and another wrod."_s));
    QTextCursor cursor(&room.session->document());
    cursor.setPosition(5);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    cursor.insertText(u"or"_s);
    QCOMPARE(room.marked(0), QStringList{u"wrod"_s});
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"spelling.test@21"_s});
}

void TestProofingSession::marks_of_several_paragraphs_follow_one_step()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One  wrod.\nTwo  wrod."_s));
    QCOMPARE(findingfixes::applyAll(*room.proofing, u"style.test"_s), 2);
    QCOMPARE(room.marked(0), QStringList{u"wrod"_s});
    QCOMPARE(room.marked(1), QStringList{u"wrod"_s});
    room.session->document().undo();
    QCOMPARE(room.marked(0), QStringList{u"wrod"_s});
    QCOMPARE(room.marked(1), QStringList{u"wrod"_s});
    QTRY_COMPARE(room.marked(1), (QStringList{u"  "_s, u"wrod"_s}));
}

void TestProofingSession::marks_keep_to_their_words_where_paragraphs_are_split_and_joined()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod and another wrod."_s));
    room.key(0, 13, u"\n"_s);
    room.session->flush();
    QCOMPARE(room.marked(0), QStringList{u"wrod"_s});
    QVERIFY(room.isRead());
    QCOMPARE(room.marked(1), QStringList{u"wrod"_s});
    room.session->document().undo();
    room.session->flush();
    QCOMPARE(room.marked(0), QStringList{u"wrod"_s});
    QTRY_COMPARE(room.marked(0), (QStringList{u"wrod"_s, u"wrod"_s}));
}

void TestProofingSession::a_fix_never_reaches_past_a_paragraph_that_was_split()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One and another wrod here."_s));
    const Finding finding = room.proofing->findings().first();
    room.key(0, 8, u"\n"_s);
    QVERIFY(!findingfixes::apply(*room.proofing, finding, u"word"_s));
    QCOMPARE(room.text(0), u"One and "_s);
    QCOMPARE(room.text(1), u"another wrod here."_s);
}

void TestProofingSession::only_changed_paragraphs_are_read_again()
{
    ReadingFixture room;
    QVERIFY(room.show(u"The first.\nThe second.\nThe third."_s));
    room.checker->read->clear(); // nothing is being read, so nobody else has it
    room.type(1, 0, u"x"_s);
    QVERIFY(room.isRead());
    QCOMPARE(*room.checker->read, QStringList{u"xThe second."_s});
}

void TestProofingSession::an_answer_for_an_older_text_is_dropped()
{
    ReadingFixture room;
    room.proofing =
        std::make_unique<ProofingSession>(room.thread, room.open(room.story(u"port"_s, Status::Draft, u"One wrod."_s)));
    room.key(0, 0, u"Some "_s); // the first answer is on its way
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"spelling.test@9"_s});
}

void TestProofingSession::a_change_of_the_copy_desk_reads_everything_again()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod."_s));
    QCOMPARE(room.listed().size(), 1);
    room.use(std::make_shared<language::Checker>());
    QVERIFY(room.isRead());
    QVERIFY(room.listed().isEmpty());
}

void TestProofingSession::the_word_being_typed_is_not_listed()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod."_s));
    const ParagraphId id = room.session->paragraphs()[0].id;
    room.proofing->setTypingPlace({id, 8});
    QVERIFY(room.isRead());
    QVERIFY(room.listed().isEmpty());
    room.proofing->setTypingPlace({id, 9});
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"spelling.test@4"_s});
}

void TestProofingSession::what_is_ignored_is_not_listed()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod  here."_s));
    room.proofing->setIgnores([](const Finding &finding, const QString &text) {
        return finding.rule == "spelling.test"_L1 && text == "wrod"_L1;
    });
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"style.test@8"_s});
    room.proofing->setIgnores({});
    QVERIFY(room.isRead());
    QCOMPARE(room.listed().size(), 2);
}

void TestProofingSession::what_needs_the_whole_article_is_read_when_typing_rests()
{
    ReadingFixture room;
    QVERIFY(room.show(u"The first."_s));
    QVERIFY(room.listed().isEmpty());
    room.key(0, 10, u"\nThe second."_s);
    QVERIFY(room.isRead());
    QCOMPARE(room.listed(), QStringList{u"quote.test@0"_s});
    QCOMPARE(room.proofing->findings().first().paragraph, room.session->paragraphs()[1].id);
}

void TestProofingSession::a_fix_keeps_marks_and_is_one_step_to_undo()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod here."_s));
    QTextCursor cursor(&room.session->document());
    cursor.setPosition(4);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(bold);
    QVERIFY(room.isRead());
    QVERIFY(findingfixes::apply(*room.proofing, room.proofing->findings().first(), u"word"_s));
    QCOMPARE(room.text(0), u"One word here."_s);
    cursor.setPosition(6);
    QCOMPARE(cursor.charFormat().fontWeight(), int(QFont::Bold));
    room.session->document().undo(&cursor);
    QCOMPARE(room.text(0), u"One wrod here."_s);
    QVERIFY(cursor.position() >= 4); // and not at the top of the article
}

void TestProofingSession::all_of_a_rule_are_mended_in_one_step()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One  two   three.\nFour  five."_s));
    QCOMPARE(findingfixes::fixableCount(*room.proofing, u"style.test"_s), 3);
    QCOMPARE(findingfixes::applyAll(*room.proofing, u"style.test"_s), 3);
    QCOMPARE(room.text(0), u"One two  three."_s); // three blanks are two findings deep
    QCOMPARE(room.text(1), u"Four five."_s);
    room.session->document().undo();
    QCOMPARE(room.text(0), u"One  two   three."_s);
    QCOMPARE(room.text(1), u"Four  five."_s);
}

void TestProofingSession::the_same_text_is_mended_everywhere()
{
    ReadingFixture room;
    QVERIFY(room.show(u"A wrod.\nA wrod and a wrod."_s));
    QCOMPARE(findingfixes::applyEverywhere(*room.proofing, room.proofing->findings().first(), u"world"_s), 3);
    QCOMPARE(room.text(1), u"A world and a world."_s);
}

void TestProofingSession::what_is_mended_everywhere_otherwise_keeps_its_own_fix()
{
    ReadingFixture room;
    QVERIFY(room.show(u"From wrod.\nThe wrod and a wrod."_s));
    Finding first = room.proofing->findings().first();
    first.fixes = {u"the word"_s};
    QCOMPARE(findingfixes::applyEverywhere(*room.proofing, first, u"the word"_s), 3);
    QCOMPARE(room.text(1), u"The word and a word."_s);
}

void TestProofingSession::a_text_that_may_not_be_changed_is_not_mended()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod."_s, Status::Released));
    QVERIFY(!room.session->canEdit());
    QVERIFY(!findingfixes::apply(*room.proofing, room.proofing->findings().first(), u"word"_s));
    QCOMPARE(room.text(0), u"One wrod."_s);
}

void TestProofingSession::a_fix_for_a_text_that_changed_meanwhile_does_nothing()
{
    ReadingFixture room;
    QVERIFY(room.show(u"One wrod."_s));
    const Finding finding = room.proofing->findings().first();
    room.type(0, 0, u"Here is "_s);
    QVERIFY(!findingfixes::apply(*room.proofing, finding, u"word"_s));
    QCOMPARE(room.text(0), u"Here is One wrod."_s);
}

void TestProofingSession::a_fix_for_a_dateline_is_laid_on_no_other()
{
    Finding finding;
    finding.rule = u"style.dateline.place"_s;
    finding.place = FindingPlace::Dateline;
    finding.length = 6;
    finding.fixes = {u"Lisbon"_s};
    ReadingFixture room;
    room.thread.change([finding](language::CopyDesk &copyDesk) {
        copyDesk.setCheckers({std::make_shared<FixedChecker>(QList<Finding>(), QList<Finding>{finding})});
    });
    QVERIFY(room.show(u"One."_s));
    HeaderFields &header = room.session->header();
    const auto write = [&header](const QString &place) {
        Dateline dateline = header.values().dateline;
        dateline.place = place;
        header.setDateline(dateline);
    };
    write(u"Lisbno"_s);
    QTRY_COMPARE(room.proofing->readDateline().place, u"Lisbno"_s);
    QTRY_COMPARE(room.proofing->findings(), QList<Finding>{finding});
    write(u"Madrid"_s);
    QVERIFY(!findingfixes::apply(*room.proofing, finding, u"Lisbon"_s));
    QCOMPARE(header.values().dateline.place, u"Madrid"_s);
    write(u"Lisbno"_s);
    QVERIFY(findingfixes::apply(*room.proofing, finding, u"Lisbon"_s));
    QCOMPARE(header.values().dateline.place, u"Lisbon"_s);
}

void TestProofingSession::neighbours_go_round_the_article()
{
    ReadingFixture room;
    QVERIFY(room.show(u"A wrod and a wrod."_s));
    const ParagraphId id = room.session->paragraphs()[0].id;
    const auto from = [&](qsizetype position, bool isForward) {
        return room.proofing->neighbour(id, position, position, isForward)->position;
    };
    QCOMPARE(from(0, true), 2);
    QCOMPARE(from(6, true), 13);
    QCOMPARE(from(17, true), 2);
    QCOMPARE(from(13, false), 2);
    QCOMPARE(from(2, false), 13);
    room.retype(0, u"All is well."_s);
    QVERIFY(room.isRead());
    QVERIFY(!room.proofing->neighbour(id, 0, 0, true));
}

void TestProofingSession::what_is_selected_is_left_even_where_the_next_stands_inside_it()
{
    ReadingFixture room;
    const auto found = [](qsizetype position, qsizetype length) {
        Finding finding;
        finding.rule = u"style.test"_s;
        finding.position = position;
        finding.length = length;
        return finding;
    };
    // A whole sentence, a word in it, a place between two letters.
    room.use(std::make_shared<FixedChecker>(QList<Finding>{found(0, 9), found(4, 4), found(9, 0)}));
    QVERIFY(room.show(u"One wrod."_s));
    const ParagraphId id = room.session->paragraphs()[0].id;
    const auto from = [&](qsizetype position, qsizetype length, bool isForward) {
        return room.proofing->neighbour(id, position, position + length, isForward)->position;
    };
    QCOMPARE(from(0, 9, true), 4);
    QCOMPARE(from(4, 4, true), 9);
    QCOMPARE(from(9, 0, true), 0);
    QCOMPARE(from(9, 0, false), 4);
    QCOMPARE(from(4, 4, false), 0);
    QCOMPARE(from(0, 9, false), 9);
}

void TestProofingSession::of_several_at_a_place_the_one_meant_comes_first()
{
    ReadingFixture room;
    Finding sentence;
    sentence.rule = u"style.test"_s;
    sentence.length = 9;
    Finding word = sentence;
    word.position = 4;
    word.length = 4;
    room.use(std::make_shared<FixedChecker>(QList<Finding>{sentence, word}));
    QVERIFY(room.show(u"One wrod."_s));
    const auto lengths = [&](qsizetype from, qsizetype to) {
        QList<qsizetype> found;
        for (const Finding &finding : room.proofing->findingsAt(room.session->paragraphs()[0].id, from, to))
            found << finding.length;
        return found;
    };
    QCOMPARE(lengths(0, 9), (QList<qsizetype>{9, 4}));
    QCOMPARE(lengths(4, 8), (QList<qsizetype>{4, 9}));
    QCOMPARE(lengths(6, 6), (QList<qsizetype>{4, 9}));
    QCOMPARE(lengths(1, 1), (QList<qsizetype>{9}));
}

void TestProofingSession::what_is_about_no_text_does_not_hold_the_way_up()
{
    ReadingFixture room;
    Finding about;
    about.rule = u"style.article"_s;
    about.place = FindingPlace::Article;
    Finding word;
    word.rule = u"style.word"_s;
    word.length = 3;
    room.use(std::make_shared<FixedChecker>(QList<Finding>{word}, QList<Finding>{about}));
    QVERIFY(room.show(u"One."_s));
    QCOMPARE(room.proofing->findings().size(), 2);
    const ParagraphId id = room.session->paragraphs()[0].id;
    QCOMPARE(room.proofing->neighbour(id, 4, 4, true)->rule, u"style.word"_s);
    QCOMPARE(room.proofing->neighbour(id, 0, 0, false)->rule, u"style.word"_s);
    room.use(std::make_shared<FixedChecker>(QList<Finding>{}, QList<Finding>{about}));
    QVERIFY(room.isRead());
    QCOMPARE(room.proofing->neighbour(id, 0, 0, true)->rule, u"style.article"_s);
}

void TestProofingSession::the_list_shows_one_kind_and_counts_all()
{
    ReadingFixture room;
    FindingsModel model(room.desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(room.show(u"A wrod  and a wrod.\nAnother wrod."_s));
    model.setProofing(room.proofing.get());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.counts().value(FindingKind::Spelling), 3);
    model.setKind(FindingKind::Style);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.counts().value(FindingKind::Spelling), 3);
    model.setKind({});
    room.type(0, 0, u"One wrod. "_s);
    QVERIFY(room.isRead());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(1).data(FindingsModel::ExcerptRole).toString(), u"wrod"_s);
    room.retype(0, u"All is well."_s);
    QVERIFY(room.isRead());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(room.proofing->findings().last()), 1);
}

void TestProofingSession::a_closed_session_empties_the_list()
{
    ReadingFixture room;
    FindingsModel model(room.desk);
    QVERIFY(room.show(u"A wrod."_s));
    model.setProofing(room.proofing.get());
    QCOMPARE(model.rowCount(), 1);
    room.proofing.reset();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.counts().isEmpty());
}

QTEST_MAIN(TestProofingSession)
#include "test_proofingsession.moc"
