// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <algorithm>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What BulletinStore promises of making a bulletin: who may, in which order, of what.
class BulletinContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void a_new_bulletin_is_open_and_empty();
    void only_editors_make_bulletins();
    void a_bulletin_needs_a_title();
    void items_stand_in_the_order_given();
    void items_are_reordered_and_taken_out();
    void what_may_not_stand_in_it_is_refused_data();
    void what_may_not_stand_in_it_is_refused();
    void an_article_stands_in_it_once();
    void what_was_admitted_stays_though_it_was_reopened();
    void an_item_stands_for_what_is_approved_now();
    void an_embargoed_article_may_wait_in_it();
    void an_edit_reopens_an_approved_bulletin();
    void an_empty_bulletin_is_not_approved();
    void a_bulletin_with_an_unapproved_article_is_not_approved();
    void approve_and_reopen_follow_each_other();
    void an_older_revision_is_a_conflict();
    void the_same_items_and_title_are_no_change();
    void bulletins_come_newest_first();
    void the_bulletins_that_hold_an_article_are_known();
    void what_is_not_there_is_not_found();
    void every_change_is_audited();
};

void BulletinContract::a_new_bulletin_is_open_and_empty()
{
    const auto made = bulletins().create(Language::Arabic, u"النشرة العربية"_s, people.subEditor);
    VERIFY_OK(made);
    QVERIFY(!made->id.isNull());
    QCOMPARE(made->revision, 1);
    QCOMPARE(made->language, Language::Arabic);
    QCOMPARE(made->title, u"النشرة العربية"_s);
    QCOMPARE(made->status, BulletinStatus::Open);
    QCOMPARE(made->number, 0);
    QVERIFY(made->items.isEmpty());
    QCOMPARE(made->createdBy, people.subEditor);
    QVERIFY(made->approvedBy.isNull());
    QCOMPARE(made->createdAt, clock.now());
    QVERIFY(!made->releasedAt);
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(bulletins().bulletin(made->id)) == *made);
}

void BulletinContract::only_editors_make_bulletins()
{
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.chief));
    const Article approved = article(Status::Approved, u"flood"_s);
    for (const UserId person : {people.author, people.translator, people.inactive, people.guest, UserId()}) {
        VERIFY_ERROR(bulletins().create(Language::English, u"Mine"_s, person), ErrorCode::Forbidden);
        VERIFY_ERROR(bulletins().setItems(made.id, 1, {approved.id}, person), ErrorCode::Forbidden);
        VERIFY_ERROR(bulletins().rename(made.id, 1, u"Mine"_s, person), ErrorCode::Forbidden);
    }
    const Bulletin filled = must(bulletins().setItems(made.id, 1, {approved.id}, people.subEditor));
    for (const UserId person : {people.author, people.translator, people.inactive, people.guest, UserId()})
        VERIFY_ERROR(bulletins().approve(made.id, filled.revision, person), ErrorCode::Forbidden);
    QVERIFY(must(bulletins().bulletin(made.id)) == filled);
    QCOMPARE(must(bulletins().bulletins(10)).size(), 1);
}

void BulletinContract::a_bulletin_needs_a_title()
{
    for (const QString &title : {QString(), u" \t"_s}) {
        const auto refused = bulletins().create(Language::English, title, people.subEditor);
        VERIFY_ERROR(refused, ErrorCode::Incomplete);
        QCOMPARE(refused.error().items, QStringList{u"title"_s});
    }
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    VERIFY_ERROR(bulletins().rename(made.id, 1, u" "_s, people.subEditor), ErrorCode::Incomplete);
    VERIFY_ERROR(bulletins().rename(made.id, 1, u"a"_s + QChar(0), people.subEditor), ErrorCode::InvalidInput);
    QVERIFY(must(bulletins().bulletin(made.id)) == made);
    QCOMPARE(must(bulletins().rename(made.id, 1, u"Evening"_s, people.chief)).title, u"Evening"_s);
}

void BulletinContract::items_stand_in_the_order_given()
{
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    QList<ArticleId> order;
    for (int i = 0; i < 6; ++i)
        order << article(i % 2 ? Status::Approved : Status::Released, QString::number(i)).id;
    std::swap(order[0], order[4]);
    std::swap(order[2], order[5]);
    const auto filled = bulletins().setItems(made.id, 1, order, people.subEditor);
    VERIFY_OK(filled);
    QCOMPARE(filled->revision, 2);
    QCOMPARE(filled->items.size(), 6);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(filled->items[i].article, order[i]);
        QCOMPARE(filled->items[i].revision, 1);
    }
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(bulletins().bulletin(made.id)) == *filled);
    QVERIFY(must(bulletins().bulletins(1)).first() == *filled);
}

void BulletinContract::items_are_reordered_and_taken_out()
{
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    QList<ArticleId> order;
    for (int i = 0; i < 4; ++i)
        order << article(Status::Approved, QString::number(i)).id;
    const auto setTo = [&](const QList<ArticleId> &wanted) {
        bulletin = must(bulletins().setItems(bulletin.id, bulletin.revision, wanted, people.subEditor));
        QList<ArticleId> found;
        for (const BulletinItem &item : std::as_const(bulletin.items))
            found << item.article;
        return found == wanted && must(bulletins().bulletin(bulletin.id)) == bulletin;
    };
    QVERIFY(setTo(order));
    QVERIFY(setTo({order[3], order[2], order[1], order[0]}));
    QVERIFY(setTo({order[1], order[3]}));
    QVERIFY(setTo({order[0], order[1]}));
    QVERIFY(setTo({}));
}

void BulletinContract::what_may_not_stand_in_it_is_refused_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isFlagged");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("draft") << Status::Draft << Language::English << false << ErrorCode::NotApproved;
    QTest::newRow("submitted") << Status::Submitted << Language::English << false << ErrorCode::NotApproved;
    QTest::newRow("killed") << Status::Killed << Language::English << false << ErrorCode::NotApproved;
    QTest::newRow("spiked") << Status::Spiked << Language::English << false << ErrorCode::NotApproved;
    QTest::newRow("language") << Status::Approved << Language::Arabic << false << ErrorCode::WrongLanguage;
    QTest::newRow("flagged") << Status::Approved << Language::English << true << ErrorCode::NotForPublication;
}

void BulletinContract::what_may_not_stand_in_it_is_refused()
{
    QFETCH(Status, status);
    QFETCH(Language, language);
    QFETCH(bool, isFlagged);
    QFETCH(ErrorCode, code);
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    const Article good = article(Status::Approved, u"good"_s);
    ArticleContent content = aStory(u"bad"_s, u"Text."_s, language);
    content.notForPublication = isFlagged;
    const Article bad = article(status, content);
    const auto refused = bulletins().setItems(made.id, 1, {good.id, bad.id}, people.subEditor);
    VERIFY_ERROR(refused, code);
    QCOMPARE(refused.error().items, QStringList{bad.id.toString()});
    QVERIFY(must(bulletins().bulletin(made.id)) == made);
    QVERIFY(must(bulletins().holding(good.id)).isEmpty());
}

void BulletinContract::an_article_stands_in_it_once()
{
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    const Article story = article(Status::Approved, u"flood"_s);
    const auto twice = bulletins().setItems(made.id, 1, {story.id, story.id}, people.subEditor);
    VERIFY_ERROR(twice, ErrorCode::WrongState);
    QCOMPARE(twice.error().items, QStringList{story.id.toString()});
    const Bulletin once = must(bulletins().setItems(made.id, 1, {story.id}, people.subEditor));
    VERIFY_ERROR(bulletins().setItems(made.id, once.revision, {story.id, story.id}, people.subEditor),
                 ErrorCode::WrongState);
    QVERIFY(must(bulletins().bulletin(made.id)) == once);
}

void BulletinContract::what_was_admitted_stays_though_it_was_reopened()
{
    const Article first = article(Status::Approved, u"first"_s);
    const Article second = article(Status::Approved, u"second"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {first.id, second.id}, people.subEditor));
    must(act(articles(), first, Action::Reopen, people.author));
    const auto reordered =
        bulletins().setItems(bulletin.id, bulletin.revision, {second.id, first.id}, people.subEditor);
    VERIFY_OK(reordered);
    QCOMPARE(reordered->items.last().article, first.id);
}

void BulletinContract::an_item_stands_for_what_is_approved_now()
{
    const Article story = article(Status::Approved, u"flood"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {story.id}, people.subEditor));
    QCOMPARE(bulletin.items.first().revision, 1);
    Article next = must(articles().save(story.id, 1, aStory(u"flood"_s, u"Mended."_s), people.author));
    QCOMPARE(must(bulletins().bulletin(bulletin.id)).items.first().revision, 1);
    next = must(act(articles(), next, Action::Submit, people.author));
    next = must(act(articles(), next, Action::Approve, people.subEditor));
    QCOMPARE(must(bulletins().bulletin(bulletin.id)).items.first().revision, 2);
    QCOMPARE(must(bulletins().bulletin(bulletin.id)).revision, bulletin.revision);
}

void BulletinContract::an_embargoed_article_may_wait_in_it()
{
    ArticleContent content = aStory(u"flood"_s);
    content.embargoUntil = Instant{clock.now().ms + 1000};
    const Article story = article(Status::Approved, content);
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    VERIFY_OK(bulletins().setItems(made.id, 1, {story.id}, people.subEditor));
}

void BulletinContract::an_edit_reopens_an_approved_bulletin()
{
    const Article first = article(Status::Approved, u"first"_s);
    const Article second = article(Status::Approved, u"second"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {first.id}, people.subEditor));
    bulletin = must(bulletins().approve(bulletin.id, bulletin.revision, people.chief));
    bulletin = must(bulletins().setItems(bulletin.id, bulletin.revision, {first.id, second.id}, people.subEditor));
    QCOMPARE(bulletin.status, BulletinStatus::Open);
    QVERIFY(bulletin.approvedBy.isNull());
    bulletin = must(bulletins().approve(bulletin.id, bulletin.revision, people.chief));
    bulletin = must(bulletins().rename(bulletin.id, bulletin.revision, u"Evening"_s, people.subEditor));
    QCOMPARE(bulletin.status, BulletinStatus::Open);
    QVERIFY(must(bulletins().bulletin(bulletin.id)) == bulletin);
}

void BulletinContract::an_empty_bulletin_is_not_approved()
{
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    VERIFY_ERROR(bulletins().approve(made.id, 1, people.chief), ErrorCode::Incomplete);
    VERIFY_ERROR(bulletins().release(made.id, 1, people.chief, clock.now()), ErrorCode::Incomplete);
}

void BulletinContract::a_bulletin_with_an_unapproved_article_is_not_approved()
{
    const Article good = article(Status::Approved, u"good"_s);
    const Article bad = article(Status::Approved, u"bad"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {good.id, bad.id}, people.subEditor));
    must(act(articles(), bad, Action::Reopen, people.author));
    const auto refused = bulletins().approve(bulletin.id, bulletin.revision, people.chief);
    VERIFY_ERROR(refused, ErrorCode::NotApproved);
    QCOMPARE(refused.error().items, QStringList{bad.id.toString()});
    QVERIFY(must(bulletins().bulletin(bulletin.id)) == bulletin);
}

void BulletinContract::approve_and_reopen_follow_each_other()
{
    const Article story = article(Status::Approved, u"flood"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {story.id}, people.subEditor));
    VERIFY_ERROR(bulletins().reopen(bulletin.id, bulletin.revision, people.subEditor), ErrorCode::WrongState);
    VERIFY_ERROR(bulletins().release(bulletin.id, bulletin.revision, people.subEditor, clock.now()),
                 ErrorCode::WrongState);
    clock.advance(60);
    bulletin = must(bulletins().approve(bulletin.id, bulletin.revision, people.otherSubEditor));
    QCOMPARE(bulletin.status, BulletinStatus::Approved);
    QCOMPARE(bulletin.approvedBy, people.otherSubEditor);
    QCOMPARE(bulletin.updatedAt, clock.now());
    QVERIFY(must(bulletins().bulletin(bulletin.id)) == bulletin);
    VERIFY_ERROR(bulletins().approve(bulletin.id, bulletin.revision, people.chief), ErrorCode::WrongState);
    bulletin = must(bulletins().reopen(bulletin.id, bulletin.revision, people.subEditor));
    QCOMPARE(bulletin.status, BulletinStatus::Open);
    QVERIFY(bulletin.approvedBy.isNull());
}

void BulletinContract::an_older_revision_is_a_conflict()
{
    const Article story = article(Status::Approved, u"flood"_s);
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    const Bulletin now = must(bulletins().rename(made.id, 1, u"Evening"_s, people.subEditor));
    const qint64 events = eventCount();
    VERIFY_ERROR(bulletins().setItems(made.id, 1, {story.id}, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(bulletins().rename(made.id, 1, u"Noon"_s, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(bulletins().approve(made.id, 1, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(bulletins().reopen(made.id, 1, people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(bulletins().release(made.id, 1, people.chief, clock.now()), ErrorCode::Conflict);
    VERIFY_ERROR(bulletins().rename(made.id, 3, u"Noon"_s, people.chief), ErrorCode::Conflict);
    QVERIFY(must(bulletins().bulletin(made.id)) == now);
    QCOMPARE(eventCount(), events);
}

void BulletinContract::the_same_items_and_title_are_no_change()
{
    const Article story = article(Status::Approved, u"flood"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {story.id}, people.subEditor));
    bulletin = must(bulletins().approve(bulletin.id, bulletin.revision, people.chief));
    (void)stores().takeChanges();
    const qint64 events = eventCount();
    const auto same = bulletins().setItems(bulletin.id, bulletin.revision, {story.id}, people.subEditor);
    VERIFY_OK(same);
    QVERIFY(*same == bulletin);
    VERIFY_OK(bulletins().rename(bulletin.id, bulletin.revision, u"Morning"_s, people.subEditor));
    QVERIFY(must(bulletins().bulletin(bulletin.id)) == bulletin);
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
}

void BulletinContract::bulletins_come_newest_first()
{
    QList<BulletinId> made;
    for (int i = 0; i < 5; ++i) {
        made.prepend(must(bulletins().create(Language::English, QString::number(i), people.subEditor)).id);
        clock.advance(i % 2); // some in the same millisecond
    }
    must(bulletins().rename(made.last(), 1, u"renamed"_s, people.subEditor));
    for (const int limit : {0, 1, 3, 5, 50}) {
        QList<BulletinId> found;
        const QList<Bulletin> list = must(bulletins().bulletins(limit));
        for (const Bulletin &bulletin : list)
            found << bulletin.id;
        QCOMPARE(found, made.mid(0, limit));
    }
}

void BulletinContract::the_bulletins_that_hold_an_article_are_known()
{
    const Article story = article(Status::Approved, u"flood"_s);
    QList<BulletinId> expected;
    for (int i = 0; i < 3; ++i) {
        const Bulletin made = must(bulletins().create(Language::English, QString::number(i), people.subEditor));
        if (i == 1)
            continue;
        must(bulletins().setItems(made.id, 1, {story.id}, people.subEditor));
        expected.prepend(made.id);
    }
    QCOMPARE(must(bulletins().holding(story.id)), expected);
    must(bulletins().setItems(expected.first(), 2, {}, people.subEditor));
    QCOMPARE(must(bulletins().holding(story.id)), expected.mid(1));
    QVERIFY(must(bulletins().holding(ArticleId::make(clock.now()))).isEmpty());
}

void BulletinContract::what_is_not_there_is_not_found()
{
    const BulletinId nowhere = BulletinId::make(clock.now());
    VERIFY_ERROR(bulletins().bulletin(nowhere), ErrorCode::NotFound);
    VERIFY_ERROR(bulletins().bulletin(BulletinId()), ErrorCode::NotFound);
    VERIFY_ERROR(bulletins().setItems(nowhere, 1, {}, people.chief), ErrorCode::NotFound);
    VERIFY_ERROR(bulletins().release(nowhere, 1, people.chief, clock.now()), ErrorCode::NotFound);
    const Bulletin made = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    const ArticleId noArticle = ArticleId::make(clock.now());
    const auto refused = bulletins().setItems(made.id, 1, {noArticle}, people.chief);
    VERIFY_ERROR(refused, ErrorCode::NotFound);
    QCOMPARE(refused.error().items, QStringList{noArticle.toString()});
}

void BulletinContract::every_change_is_audited()
{
    const Article story = article(Status::Approved, u"flood"_s);
    Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.subEditor));
    bulletin = must(bulletins().setItems(bulletin.id, 1, {story.id}, people.subEditor));
    bulletin = must(bulletins().rename(bulletin.id, bulletin.revision, u"Evening"_s, people.subEditor));
    bulletin = must(bulletins().approve(bulletin.id, bulletin.revision, people.chief));
    bulletin = must(bulletins().reopen(bulletin.id, bulletin.revision, people.chief));
    QStringList actions;
    const QList<AuditEvent> events = must(audit().eventsOf(bulletin.id.toString()));
    for (qsizetype i = 0; i < events.size(); ++i) {
        actions << events[i].action;
        QCOMPARE(events[i].revision, int(i) + 1);
        QCOMPARE(events[i].actor, i < 3 ? people.subEditor : people.chief);
    }
    QCOMPARE(actions, (QStringList{u"bulletin.create"_s, u"bulletin.items"_s, u"bulletin.rename"_s,
                                   u"bulletin.approve"_s, u"bulletin.reopen"_s}));
}

QTEST_GUILESS_MAIN(BulletinContract)
#include "bulletincontract.moc"
