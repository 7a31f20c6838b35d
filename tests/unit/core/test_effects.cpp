// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/effects.h"

#include "testlib/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

constexpr Instant later{buildTime.ms + 60'000};

/// The article after the action, done one minute later.
Article after(Action action, Status next, Article article, const ActionArguments &arguments = {}, UserId by = {})
{
    applyEffects(action, next, article, arguments, by, later);
    return article;
}

} // namespace

class TestEffects : public QObject
{
    Q_OBJECT

private slots:
    void every_action_sets_state_and_time();
    void an_approval_pins_the_revision();
    void a_reopened_article_is_not_approved_any_more();
    void a_release_keeps_what_went_out();
    void a_follow_up_begins_the_next_version();
    void a_return_carries_its_note();
    void a_note_stays_until_the_article_is_approved();
    void a_kill_carries_its_reason_and_drops_the_approval();
};

void TestEffects::every_action_sets_state_and_time()
{
    const Article article = after(Action::Submit, Status::Submitted, anArticle());
    QCOMPARE(article.status, Status::Submitted);
    QVERIFY(article.updatedAt == later);
    QVERIFY(article.createdAt == buildTime);
}

void TestEffects::an_approval_pins_the_revision()
{
    const UserId subEditor = UserId::make(buildTime);
    const Article article =
        after(Action::Approve, Status::Approved, anArticle().atRevision(4).submitted(), {}, subEditor);
    QVERIFY(article.approval == (Approval{4, subEditor, later}));
}

void TestEffects::a_reopened_article_is_not_approved_any_more()
{
    const Article article = after(Action::Reopen, Status::Draft, anArticle().approved());
    QVERIFY(!article.approval);
}

void TestEffects::a_release_keeps_what_went_out()
{
    ActionArguments arguments;
    arguments.now = later;
    const Article article = after(Action::Release, Status::Released, anArticle().atRevision(4).approved(), arguments);
    QCOMPARE(article.releasedRevision, std::optional(4));
    QVERIFY(article.releasedAt == later);
    QVERIFY(article.approval);
}

void TestEffects::a_follow_up_begins_the_next_version()
{
    ActionArguments arguments;
    arguments.followUp = FollowUpClass::Correction;
    const Article released = anArticle().atRevision(4).released();
    const Article article = after(Action::FollowUp, Status::Draft, released, arguments);
    QCOMPARE(article.version, released.version + 1);
    QVERIFY(article.followUp == FollowUpClass::Correction);
    QVERIFY(!article.approval);
    // What went out stays what it was.
    QCOMPARE(article.releasedRevision, std::optional(4));
}

void TestEffects::a_return_carries_its_note()
{
    ActionArguments arguments;
    arguments.note = u"Check the figures"_s;
    const Article article = after(Action::Return, Status::Draft, anArticle().submitted(), arguments);
    QCOMPARE(article.note, u"Check the figures"_s);
}

void TestEffects::a_note_stays_until_the_article_is_approved()
{
    Article returned = anArticle();
    returned.note = u"Check the figures"_s;
    const Article submitted = after(Action::Submit, Status::Submitted, returned);
    QCOMPARE(submitted.note, u"Check the figures"_s);
    QVERIFY(after(Action::Approve, Status::Approved, submitted, {}, UserId::make(buildTime)).note.isEmpty());
}

void TestEffects::a_kill_carries_its_reason_and_drops_the_approval()
{
    ActionArguments arguments;
    arguments.note = u"Untrue"_s;
    const Article article = after(Action::Kill, Status::Killed, anArticle().released(), arguments);
    QCOMPARE(article.note, u"Untrue"_s);
    QVERIFY(!article.approval);
    QVERIFY(article.releasedRevision);
}

QTEST_GUILESS_MAIN(TestEffects)
#include "test_effects.moc"
