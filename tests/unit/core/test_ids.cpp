// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void an_id_is_a_version_7_uuid_with_its_time();
    void ids_ascend_though_the_clock_stands_or_goes_back();
    void ids_ascend_when_a_millisecond_is_used_up();
    void threads_never_share_an_id();
    void an_impossible_time_does_no_lasting_harm();
    void the_text_form_is_read_back();
    void other_text_is_no_id_data();
    void other_text_is_no_id();
};

namespace {

/// QUuid of Qt 6.4 names the versions up to 5 only.
int versionOf(const QUuid &uuid)
{
    return uuid.data3 >> 12;
}

} // namespace

void TestIds::an_id_is_a_version_7_uuid_with_its_time()
{
    // Later than any other time used here, for ids of a process never go back.
    const qint64 ms = 4'000'000'000'000;
    const QUuid uuid = makeUuidV7(Instant{ms});
    QCOMPARE(versionOf(uuid), 7);
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QCOMPARE((qint64(uuid.data1) << 16) | uuid.data2, ms);
}

void TestIds::ids_ascend_though_the_clock_stands_or_goes_back()
{
    QUuid last = makeUuidV7(Instant{1'000'000});
    for (const qint64 ms : {1'000'000, 1'000'000, 999'999, 5, 1'000'001, 0, -7}) {
        const QUuid next = makeUuidV7(Instant{ms});
        QVERIFY(last < next);
        QVERIFY(last.toString() < next.toString());
        last = next;
    }
}

void TestIds::ids_ascend_when_a_millisecond_is_used_up()
{
    QUuid last = makeUuidV7(Instant{1'000});
    for (int i = 0; i < 10'000; ++i) {
        const QUuid next = makeUuidV7(Instant{1'000});
        QVERIFY(last < next);
        QCOMPARE(versionOf(next), 7);
        last = next;
    }
}

void TestIds::threads_never_share_an_id()
{
    constexpr int threadCount = 4;
    constexpr int perThread = 5'000;
    std::vector<std::vector<ArticleId>> made(threadCount);
    {
        std::vector<std::jthread> threads;
        for (auto &ids : made) {
            threads.emplace_back([&ids] {
                for (int i = 0; i < perThread; ++i)
                    ids.push_back(ArticleId::make(Instant{2'000}));
            });
        }
    }
    QSet<ArticleId> all;
    for (const auto &ids : made) {
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        all += QSet<ArticleId>(ids.begin(), ids.end());
    }
    QCOMPARE(all.size(), threadCount * perThread);
}

void TestIds::an_impossible_time_does_no_lasting_harm()
{
    const QUuid before = makeUuidV7(Instant{3'000});
    const QUuid odd = makeUuidV7(Instant{std::numeric_limits<qint64>::max()});
    const QUuid after = makeUuidV7(Instant{3'000});
    QVERIFY(before < odd);
    QVERIFY(odd < after);
    QCOMPARE(after.data1, before.data1);
}

void TestIds::the_text_form_is_read_back()
{
    const ArticleId id = ArticleId::make(Instant{1'000});
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(id.toString(), id.toString().toLower());
    QCOMPARE(ArticleId::fromString(id.toString()), std::optional(id));
    QCOMPARE(ArticleId().toString(), QString());
    QVERIFY(ArticleId().isNull());
}

void TestIds::other_text_is_no_id_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("braces") << u"{0196c2a0-0000-7000-8000-000000000001}"_s;
    QTest::newRow("null id") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("no hex") << u"0196c2a0-0000-7000-8000-00000000000g"_s;
    QTest::newRow("no dashes") << u"0196c2a000007000800000000000000112345"_s;
    QTest::newRow("too long") << u"0196c2a0-0000-7000-8000-000000000001 "_s;
}

void TestIds::other_text_is_no_id()
{
    QFETCH(QString, text);
    QVERIFY(!UserId::fromString(text));
}

QTEST_GUILESS_MAIN(TestIds)
#include "test_ids.moc"
