// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/auditevent.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

using Tampering = std::function<void(QList<AuditEvent> &)>;
Q_DECLARE_METATYPE(Tampering)

namespace {

QList<AuditEvent> aChain(int length)
{
    QList<AuditEvent> chain;
    QByteArray head;
    for (int i = 1; i <= length; ++i) {
        AuditEvent event{i,
                         Instant{buildTime.ms + i},
                         UserId::make(buildTime),
                         u"article.submit"_s,
                         u"subject"_s,
                         i,
                         u"تفصيل %1"_s.arg(i),
                         {}};
        event.hash = chainHash(head, event);
        head = event.hash;
        chain << event;
    }
    return chain;
}

/// The first failure, or success.
Result<void> verify(const QList<AuditEvent> &chain)
{
    AuditChainVerifier verifier;
    for (const AuditEvent &event : chain) {
        if (auto added = verifier.add(event); !added)
            return added;
    }
    return ok();
}

} // namespace

class TestAuditEvent : public QObject
{
    Q_OBJECT

private slots:
    void a_true_chain_is_counted_to_its_head();
    void tampering_is_found_data();
    void tampering_is_found();
    void a_rewritten_event_breaks_what_follows();
    void a_broken_chain_stays_broken();
    void no_two_events_share_a_form();
    void the_form_is_fixed_to_the_byte();
};

void TestAuditEvent::a_true_chain_is_counted_to_its_head()
{
    const QList<AuditEvent> chain = aChain(5);
    AuditChainVerifier verifier;
    QCOMPARE(verifier.count(), 0);
    QVERIFY(verifier.head().isEmpty());
    for (const AuditEvent &event : chain)
        VERIFY_OK(verifier.add(event));
    QCOMPARE(verifier.count(), 5);
    QCOMPARE(verifier.head(), chain.last().hash);
    QCOMPARE(verifier.head().size(), 32);
}

void TestAuditEvent::tampering_is_found_data()
{
    QTest::addColumn<Tampering>("tamper");
    const auto row = [](const char *name, const Tampering &tamper) { QTest::newRow(name) << tamper; };
    row("time", [](QList<AuditEvent> &chain) { chain[2].at.ms += 1; });
    row("actor", [](QList<AuditEvent> &chain) { chain[2].actor = UserId::make(buildTime); });
    row("action", [](QList<AuditEvent> &chain) { chain[2].action = u"article.approve"_s; });
    row("subject", [](QList<AuditEvent> &chain) { chain[2].subject += u'x'; });
    row("revision", [](QList<AuditEvent> &chain) { chain[2].revision += 1; });
    row("detail", [](QList<AuditEvent> &chain) { chain[2].detail.clear(); });
    row("hash", [](QList<AuditEvent> &chain) { chain[2].hash[0] = char(chain[2].hash[0] ^ 1); });
    row("no hash", [](QList<AuditEvent> &chain) { chain[2].hash.clear(); });
    row("first event removed", [](QList<AuditEvent> &chain) { chain.removeFirst(); });
    row("event removed", [](QList<AuditEvent> &chain) { chain.removeAt(2); });
    row("event removed and renumbered", [](QList<AuditEvent> &chain) {
        chain.removeAt(2);
        for (qsizetype i = 2; i < chain.size(); ++i)
            chain[i].sequence -= 1;
    });
    row("event twice", [](QList<AuditEvent> &chain) { chain.insert(2, chain[2]); });
    row("events swapped", [](QList<AuditEvent> &chain) { chain.swapItemsAt(2, 3); });
}

void TestAuditEvent::tampering_is_found()
{
    QFETCH(Tampering, tamper);
    QList<AuditEvent> chain = aChain(5);
    VERIFY_OK(verify(chain));
    tamper(chain);
    const auto verified = verify(chain);
    VERIFY_ERROR(verified, ErrorCode::Corrupt);
    QVERIFY(!verified.error().detail.isEmpty());
}

void TestAuditEvent::a_rewritten_event_breaks_what_follows()
{
    QList<AuditEvent> chain = aChain(5);
    chain[2].detail = u"forged"_s;
    chain[2].hash = chainHash(chain[1].hash, chain[2]);
    const auto verified = verify(chain);
    VERIFY_ERROR(verified, ErrorCode::Corrupt);
    QVERIFY2(verified.error().detail.contains(u'4'), qPrintable(verified.error().detail));
}

void TestAuditEvent::a_broken_chain_stays_broken()
{
    const QList<AuditEvent> chain = aChain(3);
    AuditChainVerifier verifier;
    VERIFY_ERROR(verifier.add(chain[1]), ErrorCode::Corrupt);
    VERIFY_ERROR(verifier.add(chain[0]), ErrorCode::Corrupt);
    QCOMPARE(verifier.count(), 0);
}

void TestAuditEvent::no_two_events_share_a_form()
{
    AuditEvent a;
    a.action = u"ab"_s;
    a.subject = u"c"_s;
    AuditEvent b;
    b.action = u"a"_s;
    b.subject = u"bc"_s;
    QVERIFY(canonicalForm(a) != canonicalForm(b));
    a.action = u"x;1:y"_s;
    a.subject.clear();
    b.action = u"x"_s;
    b.subject = u"y"_s;
    QVERIFY(canonicalForm(a) != canonicalForm(b));
}

void TestAuditEvent::the_form_is_fixed_to_the_byte()
{
    const AuditEvent event{7, Instant{1'000}, {}, u"article.submit"_s, u"subject"_s, 2, u"م"_s, {}};
    QCOMPARE(canonicalForm(event), QByteArray("1:7;4:1000;0:;14:article.submit;7:subject;1:2;2:\xD9\x85;"));
    QCOMPARE(chainHash({}, event), chainHash({}, event));
    QVERIFY(chainHash({}, event) != chainHash("x", event));
}

QTEST_GUILESS_MAIN(TestAuditEvent)
#include "test_auditevent.moc"
