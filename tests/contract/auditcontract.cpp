// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What AuditStore and Stores::takeChanges() promise: nothing happens untold.
class AuditContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void events_are_numbered_and_chained();
    void events_come_in_pieces();
    void the_events_of_one_subject_are_known();
    void an_untouched_chain_is_verified();
    void a_rewritten_event_is_found_data();
    void a_rewritten_event_is_found();
    void the_chain_goes_on_after_the_next_start();
    void a_create_and_a_save_name_the_content();
    void changes_name_what_was_changed_and_nothing_else();
    void changes_are_told_once();
    void a_refused_write_is_no_change();
};

void AuditContract::events_are_numbered_and_chained()
{
    (void)article(Status::Released, u"flood"_s);
    const QList<AuditEvent> events = must(audit().events(0, 1000));
    QVERIFY(events.size() >= 12);
    QByteArray previous;
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i].sequence, i + 1);
        QCOMPARE(events[i].hash, chainHash(previous, events[i]));
        previous = events[i].hash;
    }
}

void AuditContract::events_come_in_pieces()
{
    (void)article(Status::Killed, u"flood"_s);
    const QList<AuditEvent> all = must(audit().events(0, 1000));
    QVERIFY(must(audit().events(0, 3)) == all.mid(0, 3));
    QVERIFY(must(audit().events(5, 4)) == all.mid(5, 4));
    QVERIFY(must(audit().events(all.size() - 1, 100)) == all.mid(all.size() - 1));
    QVERIFY(must(audit().events(all.size(), 100)).isEmpty());
    QVERIFY(must(audit().events(0, 0)).isEmpty());
}

void AuditContract::the_events_of_one_subject_are_known()
{
    const Article story = article(Status::Killed, u"flood"_s);
    (void)article(Status::Released, u"other"_s);
    QStringList actions;
    const QList<AuditEvent> events = must(audit().eventsOf(story.id.toString()));
    for (const AuditEvent &event : events)
        actions << event.action;
    QCOMPARE(actions, (QStringList{u"article.create"_s, u"article.submit"_s, u"article.approve"_s, u"article.release"_s,
                                   u"article.kill"_s}));
    QVERIFY(must(audit().eventsOf(u"nobody"_s)).isEmpty());
}

void AuditContract::an_untouched_chain_is_verified()
{
    for (int i = 0; i < 5; ++i)
        (void)article(Status::Released, QString::number(i));
    const QList<AuditEvent> all = must(audit().events(0, 1000));
    const auto report = audit().verify();
    VERIFY_OK(report);
    QCOMPARE(report->events, all.size());
    QCOMPARE(report->head, all.last().hash);
}

void AuditContract::a_rewritten_event_is_found_data()
{
    QTest::addColumn<int>("sequence");
    QTest::newRow("first") << 1;
    QTest::newRow("middle") << 6;
    QTest::newRow("last") << 12;
}

void AuditContract::a_rewritten_event_is_found()
{
    QFETCH(int, sequence);
    (void)article(Status::Released, u"flood"_s);
    QCOMPARE(eventCount(), 12);
    VERIFY_OK(newsroom().tamperWithEvent(sequence, u"it was somebody else"_s));
    const auto report = audit().verify();
    VERIFY_ERROR(report, ErrorCode::Corrupt);
    QVERIFY2(report.error().detail.contains(QString::number(sequence)), qPrintable(report.error().detail));
}

void AuditContract::the_chain_goes_on_after_the_next_start()
{
    const Article draft = article(Status::Draft, u"flood"_s);
    const AuditReport before = must(audit().verify());
    VERIFY_OK(newsroom().reopen());
    must(act(articles(), draft, Action::Submit, people.author));
    const AuditReport after = must(audit().verify());
    QCOMPARE(after.events, before.events + 1);
    QCOMPARE(after.head, chainHash(before.head, lastEvent()));
}

void AuditContract::a_create_and_a_save_name_the_content()
{
    const Article draft = article(Status::Draft, u"flood"_s);
    const auto hashOf = [&](int revision) {
        return QString::fromLatin1(must(articles().revisions(draft.id))[revision - 1].hash.toHex());
    };
    QCOMPARE(lastEvent().detail, hashOf(1));
    must(articles().save(draft.id, 1, aStory(u"flood"_s, u"Again."_s), people.author));
    QCOMPARE(lastEvent().detail, hashOf(2));
    QCOMPARE(lastEvent().revision, 2);
}

void AuditContract::changes_name_what_was_changed_and_nothing_else()
{
    const auto only = [this](const ChangeSet &changes, const QList<ArticleId> &wanted) {
        return changes.articles == wanted && changes.bulletins.isEmpty() && changes.entities.isEmpty() &&
               !changes.users && !changes.settings && !changes.proofing && !changes.everything;
    };
    const Article other = article(Status::Approved, u"other"_s);
    (void)stores().takeChanges();
    const Article story = must(articles().create(aStory(u"flood"_s), people.author));
    QVERIFY(only(stores().takeChanges(), {story.id}));
    must(articles().save(story.id, 1, aStory(u"flood"_s, u"Again."_s), people.author));
    QVERIFY(only(stores().takeChanges(), {story.id}));
    must(articles().transition(story.id, 2, Action::Submit, {}, people.author));
    QVERIFY(only(stores().takeChanges(), {story.id}));

    const Bulletin bulletin = must(bulletins().create(Language::English, u"Morning"_s, people.chief));
    ChangeSet changes = stores().takeChanges();
    QCOMPARE(changes.bulletins, QList<BulletinId>{bulletin.id});
    changes.bulletins.clear();
    QVERIFY(changes.isEmpty());
    must(bulletins().setItems(bulletin.id, 1, {other.id}, people.chief));
    changes = stores().takeChanges();
    QCOMPARE(changes.bulletins, QList<BulletinId>{bulletin.id});
    changes.bulletins.clear();
    QVERIFY(changes.isEmpty());

    Entity entity;
    entity.names = {EntityName{Language::English, NameForm::House, u"A"_s}};
    entity = must(entities().save(entity, people.author));
    must(entities().remove(entity.id, 1, people.chief));
    changes = stores().takeChanges();
    QVERIFY(changes.entities.contains(entity.id));
    changes.entities.clear();
    QVERIFY(changes.isEmpty());
}

void AuditContract::changes_are_told_once()
{
    const Article story = article(Status::Released, u"flood"_s);
    const ChangeSet changes = stores().takeChanges();
    QVERIFY(!changes.articles.isEmpty());
    QCOMPARE(QSet<ArticleId>(changes.articles.cbegin(), changes.articles.cend()), QSet<ArticleId>{story.id});
    QVERIFY(stores().takeChanges().isEmpty());
}

void AuditContract::a_refused_write_is_no_change()
{
    const Article draft = article(Status::Draft, u"flood"_s);
    must(articles().save(draft.id, 1, aStory(u"flood"_s, u"Won."_s), people.author));
    (void)stores().takeChanges();
    const AuditReport before = must(audit().verify());
    VERIFY_ERROR(articles().save(draft.id, 1, aStory(u"flood"_s, u"Lost."_s), people.subEditor), ErrorCode::Conflict);
    VERIFY_ERROR(act(articles(), draft, Action::Submit, people.author), ErrorCode::Conflict);
    VERIFY_ERROR(bulletins().create(Language::English, {}, people.chief), ErrorCode::Incomplete);
    VERIFY_ERROR(users().save(aUser(u"author"_s, {}), people.chief), ErrorCode::Conflict);
    VERIFY_ERROR(entities().save({}, people.author), ErrorCode::Incomplete);
    QVERIFY(stores().takeChanges().isEmpty());
    QCOMPARE(must(audit().verify()).events, before.events);
}

QTEST_GUILESS_MAIN(AuditContract)
#include "auditcontract.moc"
