// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/releasegate.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

class TestReleaseGate : public QObject
{
    Q_OBJECT

private slots:
    void an_approved_article_passes();
    void a_released_article_passes_again();
    void no_other_state_passes_data();
    void no_other_state_passes();
    void the_approval_must_be_of_this_revision();
    void a_flagged_article_stays_in();
    void an_embargo_ends_at_its_moment();
    void the_language_must_be_the_destinations();
    void the_approval_is_asked_before_anything_else();
};

void TestReleaseGate::an_approved_article_passes()
{
    VERIFY_OK(ReleaseGate().admit(anArticle().approved(), Language::English, buildTime));
    VERIFY_OK(ReleaseGate().admit(anArticle().inArabic().approved(), Language::Arabic, buildTime));
}

void TestReleaseGate::a_released_article_passes_again()
{
    VERIFY_OK(ReleaseGate().admit(anArticle().released(), Language::English, buildTime));
}

void TestReleaseGate::no_other_state_passes_data()
{
    QTest::addColumn<int>("status");
    for (const Status status : {Status::Draft, Status::Submitted, Status::Killed, Status::Spiked})
        QTest::addRow("%s", qPrintable(statusName(status))) << int(status);
}

void TestReleaseGate::no_other_state_passes()
{
    QFETCH(int, status);
    Article article = anArticle().inState(Status(status));
    // Not even with an approval left over.
    article.approval = Approval{article.revision, UserId::make(buildTime), buildTime};
    VERIFY_ERROR(ReleaseGate().admit(article, Language::English, buildTime), ErrorCode::NotApproved);
}

void TestReleaseGate::the_approval_must_be_of_this_revision()
{
    Article article = anArticle().approved();
    article.revision += 1;
    VERIFY_ERROR(ReleaseGate().admit(article, Language::English, buildTime), ErrorCode::NotApproved);
    article.approval.reset();
    VERIFY_ERROR(ReleaseGate().admit(article, Language::English, buildTime), ErrorCode::NotApproved);
}

void TestReleaseGate::a_flagged_article_stays_in()
{
    const Article article = anArticle().notForPublication().approved();
    VERIFY_ERROR(ReleaseGate().admit(article, Language::English, buildTime), ErrorCode::NotForPublication);
}

void TestReleaseGate::an_embargo_ends_at_its_moment()
{
    const Article article = anArticle().embargoedUntil(buildTime).approved();
    const auto early = ReleaseGate().admit(article, Language::English, Instant{buildTime.ms - 1});
    VERIFY_ERROR(early, ErrorCode::EmbargoActive);
    QCOMPARE(early.error().items, QStringList{QString::number(buildTime.ms)});
    VERIFY_OK(ReleaseGate().admit(article, Language::English, buildTime));
}

void TestReleaseGate::the_language_must_be_the_destinations()
{
    const auto wrong = ReleaseGate().admit(anArticle().approved(), Language::Arabic, buildTime);
    VERIFY_ERROR(wrong, ErrorCode::WrongLanguage);
    QCOMPARE(wrong.error().items, (QStringList{u"ar"_s, u"en"_s}));
}

void TestReleaseGate::the_approval_is_asked_before_anything_else()
{
    const Article article = anArticle().notForPublication().embargoedUntil(Instant{buildTime.ms + 1});
    VERIFY_ERROR(ReleaseGate().admit(article, Language::Arabic, buildTime), ErrorCode::NotApproved);
}

QTEST_GUILESS_MAIN(TestReleaseGate)
#include "test_releasegate.moc"
