// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

using namespace nashra;
using namespace nashra::features;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

/// What was typed before a crash is there at the next start.
class Recovery : public FeatureTest
{
    Q_OBJECT

private slots:
    void unsaved_work_on_a_story_is_found_and_saved();
    void an_article_that_was_never_saved_is_found();
    void work_on_a_story_that_moved_on_is_a_conflict_and_not_lost();

private:
    QList<RecoveredWork> leftBehind() { return testlib::must(answerOf(journals->recover())); }
};

void Recovery::unsaved_work_on_a_story_is_found_and_saved()
{
    // Given work on a story that a crash left unsaved
    const Article article = story(u"PORT"_s, Status::Draft);
    Program *const before = programOf(people.author);
    before->open(article.id);
    before->type(u"Just now: "_s);
    before->closeArticle(); // the journal is not closed: a crash
    // When the author sits down again
    Program *const author = programOf(people.author);
    const auto work = leftBehind();
    QCOMPARE(work.size(), 1);
    EditingSession screen(author->session(), *journals, work.first(), author->stored(article.id));
    QVERIFY(screen.isDirty());
    // Then saving puts it into the store
    VERIFY_OK(answerOf(screen.save()));
    QCOMPARE(author->stored(article.id).content.body.text(), u"Just now: It rained."_s);
    QCOMPARE(author->stored(article.id).revision, 2);
}

void Recovery::an_article_that_was_never_saved_is_found()
{
    // Given a new article that a crash left unsaved
    Program *const before = programOf(people.author);
    before->write(u"عبّارة تغادر"_s, u"غادرت العبّارة."_s, Language::Arabic);
    before->closeArticle(); // the journal is not closed: a crash
    // When the author takes it up and saves it
    Program *const author = programOf(people.author);
    const auto work = leftBehind();
    QCOMPARE(work.size(), 1);
    EditingSession screen(author->session(), *journals, work.first(), std::nullopt);
    const Article saved = testlib::must(answerOf(screen.save()));
    // Then it is in the store with all of it
    QCOMPARE(saved.content.headline, u"عبّارة تغادر"_s);
    QCOMPARE(saved.content.language, Language::Arabic);
    QCOMPARE(saved.content.body.text(), u"غادرت العبّارة."_s);
    QCOMPARE(saved.author, people.author);
}

void Recovery::work_on_a_story_that_moved_on_is_a_conflict_and_not_lost()
{
    // Given unsaved work, and somebody else saved the story since the crash
    const Article article = story(u"PORT"_s, Status::Draft);
    Program *const before = programOf(people.author);
    before->open(article.id);
    before->type(u"Mine: "_s);
    before->closeArticle(); // the journal is not closed: a crash
    const auto work = leftBehind();
    QCOMPARE(work.size(), 1);
    Program *const subEditor = programOf(people.subEditor);
    subEditor->open(article.id);
    subEditor->type(u"Theirs: "_s);
    VERIFY_OK(subEditor->save());
    // When the author takes his work up
    Program *const author = programOf(people.author);
    EditingSession screen(author->session(), *journals, work.first(), author->stored(article.id));
    // Then he is told of the newer text, sees his own, and saving loses neither
    QVERIFY(screen.newerArticle().has_value());
    QCOMPARE(screen.content().body.text(), u"Mine: It rained."_s);
    VERIFY_ERROR(answerOf(screen.save()), ErrorCode::Conflict);
    QCOMPARE(author->stored(article.id).content.body.text(), u"Theirs: It rained."_s);
    const auto kept = testlib::must(answerOf(
        author->stores().read([id = people.author](Stores &stores) { return stores.articles().keptDrafts(id); })));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().content.body.text(), u"Mine: It rained."_s);
}

QTEST_MAIN(Recovery)
#include "recovery.moc"
