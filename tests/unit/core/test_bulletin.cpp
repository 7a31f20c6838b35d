// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bulletin/bulletin.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

Bulletin aBulletin(const QList<Article> &articles, BulletinStatus status = BulletinStatus::Open)
{
    Bulletin bulletin;
    bulletin.id = BulletinId::make(buildTime);
    bulletin.title = u"English Bulletin"_s;
    bulletin.status = status;
    for (const Article &article : articles)
        bulletin.items << BulletinItem{article.id, article.revision};
    return bulletin;
}

const QList<BulletinStatus> allStatuses{BulletinStatus::Open, BulletinStatus::Approved, BulletinStatus::Released};

} // namespace

class TestBulletin : public QObject
{
    Q_OBJECT

private slots:
    void status_names_are_read_back();
    void approved_and_released_articles_may_stand_in_it();
    void an_embargoed_article_may_stand_in_an_open_bulletin();
    void others_may_not();
    void an_article_stands_in_it_once();
    void a_released_bulletin_takes_nothing_more();
    void every_step_from_every_state_data();
    void every_step_from_every_state();
    void only_sub_editors_and_chiefs_make_bulletins();
    void an_empty_bulletin_is_not_approved();
    void the_gate_names_every_refused_article();
    void an_embargo_holds_up_the_release_but_not_the_approval();
    void an_edit_reopens_and_a_released_bulletin_is_frozen();
};

void TestBulletin::status_names_are_read_back()
{
    for (const BulletinStatus status : allStatuses)
        QVERIFY(bulletinStatusFromName(bulletinStatusName(status)) == status);
    QCOMPARE(bulletinStatusName(BulletinStatus::Open), u"open"_s);
    QVERIFY(!bulletinStatusFromName(u"closed"_s));
}

void TestBulletin::approved_and_released_articles_may_stand_in_it()
{
    VERIFY_OK(admit(aBulletin({}), anArticle().approved()));
    VERIFY_OK(admit(aBulletin({}), anArticle().released()));
}

void TestBulletin::an_embargoed_article_may_stand_in_an_open_bulletin()
{
    VERIFY_OK(admit(aBulletin({}), anArticle().embargoedUntil(Instant{buildTime.ms + 1}).approved()));
}

void TestBulletin::others_may_not()
{
    for (const Status status : {Status::Draft, Status::Submitted, Status::Killed, Status::Spiked})
        VERIFY_ERROR(admit(aBulletin({}), anArticle().inState(status)), ErrorCode::NotApproved);
    const auto arabic = admit(aBulletin({}), anArticle().inArabic().approved());
    VERIFY_ERROR(arabic, ErrorCode::WrongLanguage);
    QCOMPARE(arabic.error().items, (QStringList{u"en"_s, u"ar"_s}));
    const Article flagged = anArticle().notForPublication().approved();
    const auto refused = admit(aBulletin({}), flagged);
    VERIFY_ERROR(refused, ErrorCode::NotForPublication);
    QCOMPARE(refused.error().items, QStringList{flagged.id.toString()});
}

void TestBulletin::an_article_stands_in_it_once()
{
    const Article article = anArticle().approved();
    const Bulletin bulletin = aBulletin({anArticle().approved(), article});
    QCOMPARE(bulletin.indexOf(article.id), 1);
    QCOMPARE(bulletin.indexOf(ArticleId::make(buildTime)), -1);
    VERIFY_ERROR(admit(bulletin, article), ErrorCode::WrongState);
}

void TestBulletin::a_released_bulletin_takes_nothing_more()
{
    VERIFY_ERROR(admit(aBulletin({}, BulletinStatus::Released), anArticle().approved()), ErrorCode::WrongState);
    VERIFY_OK(admit(aBulletin({}, BulletinStatus::Approved), anArticle().approved()));
}

void TestBulletin::every_step_from_every_state_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // -1: there is no such step
    const auto row = [](const char *name, BulletinAction action, BulletinStatus from, int to) {
        QTest::newRow(name) << int(action) << int(from) << to;
    };
    row("approve open", BulletinAction::Approve, BulletinStatus::Open, int(BulletinStatus::Approved));
    row("approve approved", BulletinAction::Approve, BulletinStatus::Approved, -1);
    row("approve released", BulletinAction::Approve, BulletinStatus::Released, -1);
    row("reopen open", BulletinAction::Reopen, BulletinStatus::Open, -1);
    row("reopen approved", BulletinAction::Reopen, BulletinStatus::Approved, int(BulletinStatus::Open));
    row("reopen released", BulletinAction::Reopen, BulletinStatus::Released, -1);
    row("release open", BulletinAction::Release, BulletinStatus::Open, -1);
    row("release approved", BulletinAction::Release, BulletinStatus::Approved, int(BulletinStatus::Released));
    row("release released", BulletinAction::Release, BulletinStatus::Released, -1);
}

void TestBulletin::every_step_from_every_state()
{
    QFETCH(int, action);
    QFETCH(int, from);
    QFETCH(int, to);
    const QList<Article> articles{anArticle().approved(), anArticle().released()};
    const Bulletin bulletin = aBulletin(articles, BulletinStatus(from));
    const auto result = apply(BulletinAction(action), bulletin, articles, aUser().subEditor().actor(), buildTime);
    if (to < 0) {
        VERIFY_ERROR(result, ErrorCode::WrongState);
        return;
    }
    VERIFY_OK(result);
    QCOMPARE(int(*result), to);
}

void TestBulletin::only_sub_editors_and_chiefs_make_bulletins()
{
    const QList<Article> articles{anArticle().approved()};
    for (const BulletinAction action : {BulletinAction::Approve, BulletinAction::Reopen, BulletinAction::Release}) {
        const auto from = action == BulletinAction::Approve ? BulletinStatus::Open : BulletinStatus::Approved;
        const Bulletin bulletin = aBulletin(articles, from);
        VERIFY_OK(apply(action, bulletin, articles, aUser().chief().actor(), buildTime));
        VERIFY_ERROR(apply(action, bulletin, articles, aUser().journalist().translator().actor(), buildTime),
                     ErrorCode::Forbidden);
        VERIFY_ERROR(apply(action, bulletin, articles, aUser().actor(), buildTime), ErrorCode::Forbidden);
    }
}

void TestBulletin::an_empty_bulletin_is_not_approved()
{
    const Actor subEditor = aUser().subEditor().actor();
    VERIFY_ERROR(apply(BulletinAction::Approve, aBulletin({}), {}, subEditor, buildTime), ErrorCode::Incomplete);
    VERIFY_OK(apply(BulletinAction::Reopen, aBulletin({}, BulletinStatus::Approved), {}, subEditor, buildTime));
}

void TestBulletin::the_gate_names_every_refused_article()
{
    const Article good = anArticle().approved();
    const Article reopened = anArticle();
    const Article killed = anArticle().inState(Status::Killed);
    const QList<Article> articles{reopened, good, killed};
    for (const auto &[action, from] : {std::pair{BulletinAction::Approve, BulletinStatus::Open},
                                       std::pair{BulletinAction::Release, BulletinStatus::Approved}}) {
        const auto result = apply(action, aBulletin(articles, from), articles, aUser().subEditor().actor(), buildTime);
        VERIFY_ERROR(result, ErrorCode::NotApproved);
        QCOMPARE(result.error().items, (QStringList{reopened.id.toString(), killed.id.toString()}));
        QCOMPARE(result.error().detail.count(u"“%1”: revision"_s.arg(reopened.content.headline)), 2);
    }
}

void TestBulletin::an_embargo_holds_up_the_release_but_not_the_approval()
{
    const Actor subEditor = aUser().subEditor().actor();
    const QList<Article> articles{anArticle().embargoedUntil(Instant{buildTime.ms + 1}).approved()};
    VERIFY_OK(apply(BulletinAction::Approve, aBulletin(articles), articles, subEditor, buildTime));
    const Bulletin approved = aBulletin(articles, BulletinStatus::Approved);
    VERIFY_ERROR(apply(BulletinAction::Release, approved, articles, subEditor, buildTime), ErrorCode::EmbargoActive);
    VERIFY_OK(apply(BulletinAction::Release, approved, articles, subEditor, Instant{buildTime.ms + 1}));
}

void TestBulletin::an_edit_reopens_and_a_released_bulletin_is_frozen()
{
    const Actor subEditor = aUser().subEditor().actor();
    for (const BulletinStatus status : {BulletinStatus::Open, BulletinStatus::Approved}) {
        const auto edited = applyEdit(aBulletin({}, status), subEditor);
        VERIFY_OK(edited);
        QVERIFY(*edited == BulletinStatus::Open);
    }
    VERIFY_ERROR(applyEdit(aBulletin({}, BulletinStatus::Released), subEditor), ErrorCode::WrongState);
    VERIFY_ERROR(applyEdit(aBulletin({}), aUser().journalist().actor()), ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestBulletin)
#include "test_bulletin.moc"
