// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/translation/sidebysidemodel.h"
#include "presentation/translation/translationcontroller.h"
#include "unit/presentation/sessionfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;
using Freshness = SideBySideModel::Freshness;

class TestSideBySideModel : public QObject
{
    Q_OBJECT

private slots:
    void an_article_that_is_no_translation_shows_nothing();
    void source_and_translation_stand_beside_each_other();
    void what_is_typed_shows_in_its_row();
    void a_split_paragraph_keeps_its_pair_and_the_rest_is_extra();
    void a_text_pasted_over_the_whole_is_paired_again();
    void opening_a_translation_never_changes_it();
    void a_changed_source_makes_its_row_stale();
    void the_translator_says_it_is_up_to_date();
    void paragraphs_are_tied_by_hand();
    void both_sides_scroll_in_step();
    void each_side_has_its_direction();
    void a_closed_session_empties_the_view();
    void a_source_that_cannot_be_read_is_told();
    void answers_for_a_session_that_was_left_are_dropped();
};

namespace {

struct PairFixture : SessionFixture
{
    Article source;
    SideBySideModel model{desk};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// Opens a translation of a source with these paragraphs; nothing of it is translated.
    bool translate(const QStringList &texts)
    {
        source = story(u"port"_s, Status::Draft, texts.join(u'\n'));
        TranslationController controller(desk);
        show(testlib::must(answerOf(controller.start(source.id))));
        return QTest::qWaitFor([&] { return model.rowCount() == texts.size(); });
    }
    void show(const Article &article) { model.setSession(&open(article)); }

    [[nodiscard]] QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    [[nodiscard]] Freshness freshness(int row) const
    {
        return model.index(row, 0).data(SideBySideModel::FreshnessRole).value<Freshness>();
    }
    [[nodiscard]] ParagraphId id(int row, int column) const
    {
        return model.index(row, column).data(SideBySideModel::ParagraphIdRole).value<ParagraphId>();
    }
};

} // namespace

void TestSideBySideModel::an_article_that_is_no_translation_shows_nothing()
{
    PairFixture room;
    room.show(room.story(u"port"_s));
    QVERIFY(!room.model.hasTranslation());
    QCOMPARE(room.model.rowCount(), 0);
    QCOMPARE(room.model.pinnedRevision(), 0);
    room.model.markUpToDate();
    room.model.setPair({}, {});
    QVERIFY(!room.session->isDirty());
}

void TestSideBySideModel::source_and_translation_stand_beside_each_other()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s}));
    QVERIFY(room.model.hasTranslation());
    QCOMPARE(room.model.pinnedRevision(), 1);
    QCOMPARE(room.model.newestRevision(), 1);
    QCOMPARE(room.model.source(), room.source.content);
    QCOMPARE(room.cell(1, SideBySideModel::Source), u"Two."_s);
    QCOMPARE(room.cell(1, SideBySideModel::Target), QString());
    QCOMPARE(room.id(0, SideBySideModel::Source), room.source.content.body.paragraphs[0].id);
    QCOMPARE(room.id(0, SideBySideModel::Target), room.session->paragraphs()[0].id);
    QCOMPARE(room.model.rowOfSource(room.id(1, 0)), 1);
    QCOMPARE(room.model.rowOfTarget(room.id(1, 1)), 1);
    QCOMPARE(room.model.rowOfTarget(ParagraphId::make(Instant{1})), -1);
    QCOMPARE(room.model.index(0, 0).data(SideBySideModel::KindRole).value<ParagraphKind>(), ParagraphKind::Text);
}

void TestSideBySideModel::what_is_typed_shows_in_its_row()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s}));
    QSignalSpy reset(&room.model, &QAbstractItemModel::modelReset);
    room.type(1, 0, u"اثنان"_s);
    QCOMPARE(room.cell(1, SideBySideModel::Target), u"اثنان"_s);
    QCOMPARE(room.freshness(1), Freshness::Fresh);
    QCOMPARE(reset.size(), 0);
}

void TestSideBySideModel::a_split_paragraph_keeps_its_pair_and_the_rest_is_extra()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s}));
    room.type(0, 0, u"واحد وأكثر"_s);
    QTextCursor cursor(room.session->document().findBlockByNumber(0));
    cursor.setPosition(4);
    cursor.insertBlock();
    room.session->flush();
    QCOMPARE(room.model.rowCount(), 3);
    QCOMPARE(room.cell(0, SideBySideModel::Target), u"واحد"_s);
    QCOMPARE(room.freshness(0), Freshness::Fresh);
    QCOMPARE(room.freshness(1), Freshness::Extra);
    QCOMPARE(room.cell(1, SideBySideModel::Source), QString());
    QCOMPARE(room.freshness(2), Freshness::Fresh);
}

void TestSideBySideModel::a_text_pasted_over_the_whole_is_paired_again()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s, u"Three."_s}));
    QTextCursor cursor(&room.session->document());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    room.session->flush();
    cursor.insertText(u"واحد\nاثنان\nثلاثة"_s);
    room.session->flush();
    QCOMPARE(room.model.rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(room.freshness(row), Freshness::Fresh);
    QCOMPARE(room.cell(2, SideBySideModel::Target), u"ثلاثة"_s);
    // The pairs are saved with the article.
    const Article saved = testlib::must(answerOf(room.session->save()));
    QCOMPARE(saved.content.translation->pairs.size(), 3);
    for (const ParagraphPair &pair : saved.content.translation->pairs)
        QVERIFY(saved.content.body.indexOf(pair.target) >= 0);
}

void TestSideBySideModel::opening_a_translation_never_changes_it()
{
    PairFixture room;
    const Article source = room.story(u"port"_s);
    ArticleContent content = testlib::aStory(u"port"_s, u"واحد"_s, Language::Arabic);
    content.translation = TranslationLink{source.id, 1, {}}; // its pair is torn
    room.show(testlib::must(room.stores.articles().create(content, room.people.author)));
    QTRY_VERIFY(room.model.rowCount() > 0);
    QVERIFY(!room.session->isDirty());
}

void TestSideBySideModel::a_changed_source_makes_its_row_stale()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s, u"Three."_s}));
    QSignalSpy staleness(&room.model, &SideBySideModel::stalenessChanged);
    room.saveElsewhere(room.source.id, {u"One."_s, u"Two and a half."_s});
    QTRY_COMPARE(room.model.newestRevision(), 2);
    QCOMPARE(room.freshness(0), Freshness::Fresh);
    QCOMPARE(room.freshness(1), Freshness::Stale);
    QCOMPARE(room.freshness(2), Freshness::Removed);
    QCOMPARE(room.cell(1, SideBySideModel::Source), u"Two."_s); // as it was translated
    const QModelIndex stale = room.model.index(1, 0);
    QCOMPARE(stale.data(SideBySideModel::NewTextRole), QVariant(u"Two and a half."_s));
    QVERIFY(!stale.data(SideBySideModel::FreshnessTextRole).toString().isEmpty());
    QCOMPARE(room.model.staleCount(), 2);
    QCOMPARE(staleness.last(), QVariantList{2});
    QVERIFY(!room.session->isDirty());
}

void TestSideBySideModel::the_translator_says_it_is_up_to_date()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s}));
    room.saveElsewhere(room.source.id, {u"One."_s, u"Two and a half."_s});
    QTRY_COMPARE(room.model.staleCount(), 1);
    room.model.markUpToDate();
    QTRY_COMPARE(room.model.pinnedRevision(), 2);
    QTRY_COMPARE(room.model.staleCount(), 0);
    QTRY_COMPARE(room.cell(1, SideBySideModel::Source), u"Two and a half."_s);
    QVERIFY(room.session->isDirty());
    const Article saved = testlib::must(answerOf(room.session->save()));
    QCOMPARE(saved.content.translation->sourceRevision, 2);
    QCOMPARE(saved.content.translation->pairs.size(), 2);
}

void TestSideBySideModel::paragraphs_are_tied_by_hand()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s}));
    const ParagraphId secondSource = room.id(1, 0);
    const ParagraphId firstTarget = room.id(0, 1);
    room.model.setPair(secondSource, firstTarget);
    QCOMPARE(room.model.targetFor(secondSource), firstTarget);
    QCOMPARE(room.model.sourceFor(firstTarget), secondSource);
    QCOMPARE(room.freshness(room.model.rowOfSource(room.source.content.body.paragraphs[0].id)), Freshness::Missing);
    QVERIFY(room.session->isDirty());
}

void TestSideBySideModel::both_sides_scroll_in_step()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s, u"Two."_s, u"Three."_s}));
    QTextCursor cursor(room.session->document().findBlockByNumber(1));
    cursor.insertText(u"اثنان"_s);
    cursor.insertBlock();
    cursor.insertText(u"زيادة"_s);
    room.session->flush();
    const ParagraphId extra = room.session->paragraphs()[2].id;
    QCOMPARE(room.model.sourceFor(extra), room.source.content.body.paragraphs[1].id);
    QCOMPARE(room.model.targetFor(room.source.content.body.paragraphs[2].id), room.session->paragraphs()[3].id);
    QVERIFY(room.model.targetFor(ParagraphId::make(Instant{1})).isNull());
}

void TestSideBySideModel::each_side_has_its_direction()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s}));
    const auto direction = [&](int column) {
        return room.model.index(0, column).data(SideBySideModel::DirectionRole).value<Qt::LayoutDirection>();
    };
    QCOMPARE(direction(SideBySideModel::Source), Qt::LeftToRight);
    QCOMPARE(direction(SideBySideModel::Target), Qt::RightToLeft);
    QVERIFY(!room.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestSideBySideModel::a_closed_session_empties_the_view()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s}));
    room.session.reset();
    QCOMPARE(room.model.rowCount(), 0);
    QVERIFY(!room.model.hasTranslation());
    room.model.markUpToDate();
}

void TestSideBySideModel::a_source_that_cannot_be_read_is_told()
{
    PairFixture room;
    QSignalSpy failed(&room.model, &SideBySideModel::failed);
    ArticleContent content = testlib::aStory(u"port"_s, u"واحد"_s, Language::Arabic);
    content.translation = TranslationLink{ArticleId::make(room.clock.now()), 1, {}};
    Article article;
    article.content = content;
    room.show(article);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotFound);
}

void TestSideBySideModel::answers_for_a_session_that_was_left_are_dropped()
{
    PairFixture room;
    QVERIFY(room.translate({u"One."_s}));
    const Article translation = room.session->article();
    room.model.setSession(nullptr);
    room.executor.setHeld(true);
    room.model.setSession(room.session.get());
    QCOMPARE(room.executor.waitingJobs(), 1);
    room.model.setSession(nullptr);
    room.executor.setHeld(false);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(room.model.rowCount(), 0);
    QVERIFY(!room.model.hasTranslation());
}

QTEST_MAIN(TestSideBySideModel)
#include "test_sidebysidemodel.moc"
