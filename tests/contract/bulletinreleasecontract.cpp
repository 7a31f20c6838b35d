// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What BulletinStore promises of the release: gated, numbered, frozen, and all in one.
class BulletinReleaseContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void a_release_numbers_and_freezes_the_bulletin();
    void a_release_releases_its_articles();
    void articles_released_before_keep_their_number();
    void numbers_run_per_language();
    void a_released_bulletin_never_changes_again();
    void frozen_items_keep_their_revision_when_the_story_goes_on();
    void a_release_is_refused_as_a_whole_data();
    void a_release_is_refused_as_a_whole();
    void all_refused_articles_are_named();
    void an_embargo_that_has_passed_lets_it_out();
    void only_editors_release();
    void a_release_is_audited_with_its_articles();

private:
    /// An approved bulletin of the articles.
    [[nodiscard]] Bulletin approved(const QList<ArticleId> &items, Language language = Language::English);
    [[nodiscard]] Result<Bulletin> release(const Bulletin &bulletin);
};

Bulletin BulletinReleaseContract::approved(const QList<ArticleId> &items, Language language)
{
    const Bulletin made = must(bulletins().create(language, u"Bulletin"_s, people.subEditor));
    const Bulletin filled = must(bulletins().setItems(made.id, made.revision, items, people.subEditor));
    return must(bulletins().approve(filled.id, filled.revision, people.chief));
}

Result<Bulletin> BulletinReleaseContract::release(const Bulletin &bulletin)
{
    return bulletins().release(bulletin.id, bulletin.revision, people.subEditor, clock.now());
}

void BulletinReleaseContract::a_release_numbers_and_freezes_the_bulletin()
{
    const Bulletin before = approved({article(Status::Approved, u"flood"_s).id});
    clock.advance(1000);
    const auto released = release(before);
    VERIFY_OK(released);
    QCOMPARE(released->status, BulletinStatus::Released);
    QCOMPARE(released->number, 1);
    QCOMPARE(released->revision, before.revision + 1);
    QCOMPARE(released->releasedAt, std::optional(clock.now()));
    QCOMPARE(released->approvedBy, people.chief);
    QVERIFY(released->items == before.items);
    VERIFY_OK(newsroom().reopen());
    QVERIFY(must(bulletins().bulletin(before.id)) == *released);
}

void BulletinReleaseContract::a_release_releases_its_articles()
{
    const Article first = article(Status::Approved, u"first"_s);
    const Article second = article(Status::Approved, u"second"_s);
    clock.advance(1000);
    must(release(approved({second.id, first.id})));
    for (const Article &before : {first, second}) {
        const Article after = must(articles().article(before.id));
        QCOMPARE(after.status, Status::Released);
        QCOMPARE(after.releasedRevision, std::optional(1));
        QCOMPARE(after.releasedAt, std::optional(clock.now()));
        QVERIFY(after.content == before.content);
    }
    QCOMPARE(must(articles().article(second.id)).releaseNumber, 1);
    QCOMPARE(must(articles().article(first.id)).releaseNumber, 2);
}

void BulletinReleaseContract::articles_released_before_keep_their_number()
{
    const Article before = article(Status::Released, u"flood"_s);
    const Article fresh = article(Status::Approved, u"fresh"_s);
    must(release(approved({before.id, fresh.id})));
    QVERIFY(must(articles().article(before.id)) == before);
    QCOMPARE(must(articles().article(fresh.id)).releaseNumber, before.releaseNumber + 1);
}

void BulletinReleaseContract::numbers_run_per_language()
{
    const auto releaseOne = [this](Language language) {
        const Article story = article(Status::Approved, aStory(u"flood"_s, u"Text."_s, language));
        return must(release(approved({story.id}, language))).number;
    };
    QCOMPARE(releaseOne(Language::English), 1);
    QCOMPARE(releaseOne(Language::English), 2);
    QCOMPARE(releaseOne(Language::Arabic), 1);
    QCOMPARE(releaseOne(Language::English), 3);
    QCOMPARE(releaseOne(Language::Arabic), 2);
}

void BulletinReleaseContract::a_released_bulletin_never_changes_again()
{
    const Article story = article(Status::Approved, u"flood"_s);
    const Article other = article(Status::Approved, u"other"_s);
    const Bulletin done = must(release(approved({story.id})));
    VERIFY_ERROR(bulletins().setItems(done.id, done.revision, {story.id, other.id}, people.chief),
                 ErrorCode::WrongState);
    VERIFY_ERROR(bulletins().rename(done.id, done.revision, u"Else"_s, people.chief), ErrorCode::WrongState);
    VERIFY_ERROR(bulletins().approve(done.id, done.revision, people.chief), ErrorCode::WrongState);
    VERIFY_ERROR(bulletins().reopen(done.id, done.revision, people.chief), ErrorCode::WrongState);
    VERIFY_ERROR(bulletins().release(done.id, done.revision, people.chief, clock.now()), ErrorCode::WrongState);
    QVERIFY(must(bulletins().bulletin(done.id)) == done);
}

void BulletinReleaseContract::frozen_items_keep_their_revision_when_the_story_goes_on()
{
    const Article story = article(Status::Approved, u"flood"_s);
    const Bulletin done = must(release(approved({story.id})));
    const ActionArguments arguments{{}, FollowUpClass::Update, {}, clock.now()};
    Article next = must(articles().article(story.id));
    next = must(act(articles(), next, Action::FollowUp, people.author, arguments));
    next = must(articles().save(next.id, next.revision, aStory(u"flood"_s, u"Later."_s), people.author));
    next = must(act(articles(), next, Action::Submit, people.author));
    next = must(act(articles(), next, Action::Approve, people.subEditor));
    QVERIFY(must(bulletins().bulletin(done.id)) == done);
    QCOMPARE(done.items.first().revision, 1);
    QVERIFY(must(articles().content(story.id, 1)) == story.content);
}

void BulletinReleaseContract::a_release_is_refused_as_a_whole_data()
{
    QTest::addColumn<QString>("spoiledBy");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("reopened") << u"reopen"_s << ErrorCode::NotApproved;
    QTest::newRow("edited") << u"edit"_s << ErrorCode::NotApproved;
    QTest::newRow("embargo") << u"embargo"_s << ErrorCode::EmbargoActive;
    QTest::newRow("killed") << u"kill"_s << ErrorCode::NotApproved;
}

void BulletinReleaseContract::a_release_is_refused_as_a_whole()
{
    QFETCH(QString, spoiledBy);
    QFETCH(ErrorCode, code);
    const Article first = article(Status::Approved, u"first"_s);
    ArticleContent content = aStory(u"bad"_s);
    if (spoiledBy == "embargo"_L1)
        content.embargoUntil = Instant{clock.now().ms + 1};
    const Article bad = article(spoiledBy == "kill"_L1 ? Status::Released : Status::Approved, content);
    const Article last = article(Status::Approved, u"last"_s);
    const Bulletin before = approved({first.id, bad.id, last.id});
    if (spoiledBy == "reopen"_L1)
        must(act(articles(), bad, Action::Reopen, people.author));
    if (spoiledBy == "edit"_L1)
        must(articles().save(bad.id, 1, aStory(u"bad"_s, u"Changed."_s), people.author));
    if (spoiledBy == "kill"_L1)
        must(act(articles(), bad, Action::Kill, people.chief, {u"untrue"_s, {}, people.subEditor, clock.now()}));
    (void)stores().takeChanges();
    const qint64 events = eventCount();

    const auto refused = release(before);
    VERIFY_ERROR(refused, code);
    QCOMPARE(refused.error().items, QStringList{bad.id.toString()});
    QVERIFY(must(bulletins().bulletin(before.id)) == before);
    QVERIFY(must(articles().article(first.id)) == first);
    QVERIFY(must(articles().article(last.id)) == last);
    QCOMPARE(eventCount(), events);
    QVERIFY(stores().takeChanges().isEmpty());
    // Neither number was used up.
    const Bulletin other = must(release(approved({first.id})));
    QCOMPARE(other.number, 1);
}

void BulletinReleaseContract::all_refused_articles_are_named()
{
    const Article good = article(Status::Approved, u"good"_s);
    const Article one = article(Status::Approved, u"one"_s);
    const Article two = article(Status::Approved, u"two"_s);
    const Bulletin before = approved({one.id, good.id, two.id});
    must(act(articles(), one, Action::Reopen, people.author));
    must(act(articles(), two, Action::Reopen, people.author));
    const auto refused = release(before);
    VERIFY_ERROR(refused, ErrorCode::NotApproved);
    QCOMPARE(refused.error().items, (QStringList{one.id.toString(), two.id.toString()}));
}

void BulletinReleaseContract::an_embargo_that_has_passed_lets_it_out()
{
    ArticleContent content = aStory(u"flood"_s);
    content.embargoUntil = Instant{clock.now().ms + 60'000};
    const Bulletin before = approved({article(Status::Approved, content).id});
    VERIFY_ERROR(release(before), ErrorCode::EmbargoActive);
    clock.advance(60'000);
    VERIFY_OK(release(before));
}

void BulletinReleaseContract::only_editors_release()
{
    const Bulletin before = approved({article(Status::Approved, u"flood"_s).id});
    for (const UserId person : {people.author, people.translator, people.inactive, people.guest, UserId()})
        VERIFY_ERROR(bulletins().release(before.id, before.revision, person, clock.now()), ErrorCode::Forbidden);
    QVERIFY(must(bulletins().bulletin(before.id)) == before);
}

void BulletinReleaseContract::a_release_is_audited_with_its_articles()
{
    const Article fresh = article(Status::Approved, u"fresh"_s);
    const Article old = article(Status::Released, u"old"_s);
    const Bulletin before = approved({fresh.id, old.id});
    (void)stores().takeChanges();
    const qint64 events = eventCount();
    must(release(before));
    QCOMPARE(eventCount(), events + 2);
    QCOMPARE(must(audit().eventsOf(before.id.toString())).last().action, u"bulletin.release"_s);
    QCOMPARE(must(audit().eventsOf(fresh.id.toString())).last().action, u"article.release"_s);
    const ChangeSet changes = stores().takeChanges();
    QCOMPARE(changes.bulletins, QList<BulletinId>{before.id});
    QCOMPARE(changes.articles, QList<ArticleId>{fresh.id});
}

QTEST_GUILESS_MAIN(BulletinReleaseContract)
#include "bulletinreleasecontract.moc"
