// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/relatedchoice.h"
#include "presentation/proofing/findingsmodel.h"
#include "presentation/proofing/ignoredmodel.h"
#include "unit/presentation/proofingfixture.h"

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

/// What is ignored in an article: listed, and taken back.
class TestIgnoredModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void each_row_says_what_who_and_how_far();
    void the_newest_comes_first_and_the_newsrooms_last();
    void of_the_newsrooms_ignores_only_those_that_apply_are_listed();
    void what_stands_in_the_text_no_more_is_listed_without_a_place();
    void the_place_moves_with_the_text();
    void what_is_shown_again_is_a_finding_again();
    void what_is_shown_again_can_be_ignored_again();
    void what_was_just_ignored_can_be_taken_back();
    void a_word_just_listed_can_be_taken_back();
    void in_an_unsaved_article_it_is_the_same();
    void a_journalist_cannot_take_back_what_the_newsroom_ignores();
    void a_choice_among_names_is_no_ignore();
    void a_pinned_and_a_banned_article_are_no_ignores();
    void a_long_text_is_shown_without_its_hash();

private:
    testlib::SmallDictionaries m_dictionaries;
};

namespace {

struct IgnoredFixture : ProofingFixture
{
    QList<Proofing::Decision> decisions;
    std::unique_ptr<IgnoredModel> model;

    IgnoredFixture()
    {
        QObject::connect(&proofing, &Proofing::decided, &owner,
                         [this](const Proofing::Decision &decision) { decisions << decision; });
    }
    ~IgnoredFixture() { model.reset(); }

    bool list(const Article &article, int count)
    {
        model.reset();
        if (!show(article, count))
            return false;
        model = std::make_unique<IgnoredModel>(desk, proofing, *read);
        return true;
    }
    /// The findings on a word that is in no dictionary.
    [[nodiscard]] QList<Finding> misspelled(const QString &word) const
    {
        QList<Finding> findings = listed(u"spelling.unknown"_s);
        findings.removeIf([&](const Finding &finding) { return read->textOf(finding) != word; });
        return findings;
    }
    [[nodiscard]] int rows() const { return model->rowCount(); }
    [[nodiscard]] QString row(int number) const { return model->index(number).data().toString(); }
};

} // namespace

void TestIgnoredModel::each_row_says_what_who_and_how_far()
{
    IgnoredFixture room;
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship.\nThe wrod."_s), 1));
    QCOMPARE(room.rows(), 0);
    QTRY_COMPARE(room.misspelled(u"wrod"_s).size(), 1);
    room.proofing.ignore(*room.read, room.misspelled(u"wrod"_s).first(), Proofing::Reach::Article);
    QTRY_COMPARE(room.rows(), 1);
    QCOMPARE(room.model->index(0).data(FindingsModel::ExcerptRole).toString(), u"wrod"_s);
    QCOMPARE(room.model->index(0).data(FindingsModel::KindRole).value<FindingKind>(), FindingKind::Spelling);
    QVERIFY(room.model->index(0).data(FindingsModel::FindingRole).value<Finding>().fixes.isEmpty());
    QVERIFY2(room.row(0).startsWith(u"Ignored in this article by "_s), qPrintable(room.row(0)));
    QVERIFY(room.row(0).contains(room.desk.userName(room.people.author)));
    QTRY_VERIFY(room.row(0).endsWith(u"“wrod” is in no dictionary."_s));
}

void TestIgnoredModel::the_newest_comes_first_and_the_newsrooms_last()
{
    IgnoredFixture room;
    room.sit(room.people.subEditor);
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship.\nThe wrod.\nThe otehr."_s), 1));
    QTRY_COMPARE(room.misspelled(u"otehr"_s).size(), 1);
    room.ignore(Proofing::Reach::Newsroom);
    QTRY_COMPARE(room.rows(), 1);
    room.proofing.ignore(*room.read, room.misspelled(u"wrod"_s).first(), Proofing::Reach::Article);
    QTRY_COMPARE(room.rows(), 2);
    room.clock.advance(1000);
    room.proofing.ignore(*room.read, room.misspelled(u"otehr"_s).first(), Proofing::Reach::Here);
    QTRY_COMPARE(room.rows(), 3);
    QCOMPARE(room.model->entryAt(0).ignored.text, u"otehr"_s);
    QCOMPARE(room.model->entryAt(0).reach, IgnoreReach::Here);
    QCOMPARE(room.model->entryAt(1).ignored.text, u"wrod"_s);
    QCOMPARE(room.model->entryAt(2).reach, IgnoreReach::Newsroom);
}

void TestIgnoredModel::of_the_newsrooms_ignores_only_those_that_apply_are_listed()
{
    IgnoredFixture room;
    IgnoredFinding elsewhere;
    elsewhere.rule = u"spelling.unknown"_s;
    elsewhere.text = u"nowhere"_s;
    IgnoredFinding here = elsewhere;
    here.text = u"wrod"_s;
    testlib::must(room.stores.proofing().ignore({elsewhere, here}, room.people.subEditor));
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship. The Wrod and the wrod."_s), 1));
    QTRY_COMPARE(room.rows(), 1);
    QTRY_COMPARE(room.model->entryAt(0).hidden.size(), 2);
}

void TestIgnoredModel::what_stands_in_the_text_no_more_is_listed_without_a_place()
{
    IgnoredFixture room;
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship.\nThe quay."_s), 1));
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.rows(), 1);
    QTRY_COMPARE(room.model->entryAt(0).hidden.size(), 1);
    room.retype(0, u"A ship."_s);
    QTRY_VERIFY(room.model->entryAt(0).hidden.isEmpty());
    QTRY_VERIFY(room.row(0).contains(u"It stands in the text no more."_s));
}

void TestIgnoredModel::the_place_moves_with_the_text()
{
    IgnoredFixture room;
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship."_s), 1));
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.rows(), 1);
    QTRY_COMPARE(room.model->entryAt(0).hidden.value(0).position, 1);
    QSignalSpy removed(room.model.get(), &QAbstractItemModel::rowsRemoved);
    room.type(0, 0, u"Not "_s);
    QTRY_COMPARE(room.model->entryAt(0).hidden.value(0).position, 5);
    QVERIFY(removed.isEmpty());
}

void TestIgnoredModel::what_is_shown_again_is_a_finding_again()
{
    IgnoredFixture room;
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship.\nA  quay."_s), 2));
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.rows(), 1);
    QTRY_COMPARE(room.listed().size(), 1);
    QVERIFY(room.proofing.canShowAgain(room.model->entryAt(0)));
    room.proofing.showAgain(*room.read, room.model->entryAt(0));
    QTRY_COMPARE(room.rows(), 0);
    QTRY_COMPARE(room.listed().size(), 2);
    QCOMPARE(room.ignoredIn(room.session->id()), 0);
}

void TestIgnoredModel::what_is_shown_again_can_be_ignored_again()
{
    IgnoredFixture room;
    room.sit(room.people.subEditor);
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship.\nA  quay."_s), 2));
    for (const auto reach : {Proofing::Reach::Here, Proofing::Reach::Article, Proofing::Reach::Newsroom}) {
        room.ignore(reach);
        QTRY_COMPARE(room.rows(), 1);
        room.proofing.showAgain(*room.read, room.model->entryAt(0));
        QTRY_COMPARE(room.rows(), 0);
        QCOMPARE(room.decisions.last().kind, Proofing::Decision::Kind::ShownAgain);
        room.proofing.takeBack(room.decisions.last());
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.model->entryAt(0).reach, reach);
        room.proofing.showAgain(*room.read, room.model->entryAt(0));
        QTRY_COMPARE(room.rows(), 0);
        QTRY_COMPARE(room.listed().size(), 2);
    }
    QVERIFY(room.failed.isEmpty());
}

void TestIgnoredModel::what_was_just_ignored_can_be_taken_back()
{
    IgnoredFixture room;
    room.sit(room.people.subEditor);
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship.\nA  quay."_s), 2));
    for (const auto reach : {Proofing::Reach::Here, Proofing::Reach::Article, Proofing::Reach::Newsroom}) {
        room.decisions.clear();
        room.ignore(reach);
        QTRY_COMPARE(room.decisions.size(), 1);
        QTRY_COMPARE(room.rows(), 1);
        QCOMPARE(room.decisions.first().kind, Proofing::Decision::Kind::Ignored);
        room.proofing.takeBack(room.decisions.first());
        QTRY_COMPARE(room.listed().size(), 2);
        QTRY_COMPARE(room.rows(), 0);
        QCOMPARE(room.decisions.size(), 1); // taking back is no decision of its own
    }
    room.proofing.takeBack({}); // of a page that was closed meanwhile
    QVERIFY(room.failed.isEmpty());
}

void TestIgnoredModel::a_word_just_listed_can_be_taken_back()
{
    IgnoredFixture room;
    const auto words = [&] { return testlib::must(room.stores.proofing().words(room.people.author)).size(); };
    for (const bool isOwn : {true, false}) {
        room.decisions.clear();
        room.proofing.addWord(u"Lubana"_s, isOwn);
        QTRY_COMPARE(room.decisions.size(), 1);
        QCOMPARE(words(), 1);
        QCOMPARE(room.decisions.first().text, u"Lubana"_s);
        room.proofing.addWord(u"Lubana"_s, isOwn); // was there already
        room.proofing.takeBack(room.decisions.first());
        QTRY_COMPARE(words(), 0);
        QCOMPARE(room.decisions.size(), 1);
    }
}

void TestIgnoredModel::in_an_unsaved_article_it_is_the_same()
{
    IgnoredFixture room;
    Article article;
    article.content = testlib::aStory(u"new"_s, u"A  ship.\nA  quay."_s);
    QVERIFY(room.list(article, 2));
    room.ignore(Proofing::Reach::Here);
    QTRY_COMPARE(room.rows(), 1);
    QCOMPARE(room.model->entryAt(0).reach, IgnoreReach::Here);
    QVERIFY(room.row(0).contains(room.desk.userName(room.people.author)));
    room.proofing.showAgain(*room.read, room.model->entryAt(0));
    QTRY_COMPARE(room.rows(), 0);
    QTRY_COMPARE(room.listed().size(), 2);
    room.proofing.takeBack(room.decisions.last());
    QTRY_COMPARE(room.rows(), 1);
    const Result<Article> saved = answerOf(room.session->save());
    VERIFY_OK(saved);
    QTRY_COMPARE(room.ignoredIn(saved->id), 1);
    // What was decided before the save is taken back after it.
    QTRY_COMPARE(room.rows(), 1);
    room.proofing.showAgain(*room.read, room.model->entryAt(0));
    QTRY_COMPARE(room.ignoredIn(saved->id), 0);
    QTRY_COMPARE(room.rows(), 0);
}

void TestIgnoredModel::a_journalist_cannot_take_back_what_the_newsroom_ignores()
{
    IgnoredFixture room;
    IgnoredFinding ignored;
    ignored.rule = u"spelling.unknown"_s;
    ignored.text = u"wrod"_s;
    testlib::must(room.stores.proofing().ignore({ignored}, room.people.subEditor));
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship. The wrod."_s), 1));
    QTRY_COMPARE(room.rows(), 1);
    QVERIFY(!room.proofing.canShowAgain(room.model->entryAt(0)));
    room.proofing.showAgain(*room.read, room.model->entryAt(0));
    QTRY_COMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::Forbidden);
    QCOMPARE(room.rows(), 1);
    room.sit(room.people.subEditor);
    QVERIFY(room.proofing.canShowAgain(room.model->entryAt(0)));
}

void TestIgnoredModel::a_choice_among_names_is_no_ignore()
{
    IgnoredFixture room;
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship."_s), 1));
    room.proofing.choose(*room.read, u"harb"_s, EntityId::make(room.clock.now()));
    QTRY_COMPARE(room.ignoredIn(room.session->id()), 1);
    QTRY_COMPARE(room.read->choices().size(), 1);
    QCOMPARE(room.rows(), 0);
}

void TestIgnoredModel::a_pinned_and_a_banned_article_are_no_ignores()
{
    using relatedchoice::Choice;
    IgnoredFixture room;
    QVERIFY(room.list(room.story(u"port"_s, Status::Draft, u"A  ship."_s), 1));
    const ArticleId id = room.session->id();
    const auto other = [&] { return ArticleId::make(room.clock.now()); };
    VERIFY_OK(room.stores.proofing().ignore(
        {relatedchoice::record(id, other(), Choice::Pinned), relatedchoice::record(id, other(), Choice::Banned)},
        room.people.author));
    QVERIFY(room.list(testlib::must(room.stores.articles().article(id)), 1));
    QTRY_COMPARE(room.ignoredIn(id), 2);
    QCOMPARE(room.rows(), 0);
}

void TestIgnoredModel::a_long_text_is_shown_without_its_hash()
{
    const QString text = u"word "_s.repeated(60);
    const QString shown = readableIgnoredText(ignoredText(text));
    QVERIFY(shown.startsWith(u"word word"_s));
    QVERIFY(shown.endsWith(u"…"_s));
    QVERIFY(shown.size() < 140);
    QCOMPARE(readableIgnoredText(u"wrod"_s), u"wrod"_s);
    const QString ellipses = u"…"_s.repeated(190);
    QCOMPARE(readableIgnoredText(ellipses), ellipses);
}

QTEST_MAIN(TestIgnoredModel)
#include "test_ignoredmodel.moc"
