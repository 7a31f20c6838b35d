// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// nashractl list and show: what is in the newsroom, for people and for programs.
class TestCtlReading : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void anEmptyListIsAnEmptyArray();
    void theListIsNewestFirst();
    void aListIsFiltered_data();
    void aListIsFiltered();
    void pagesHoldEveryArticleOnce();
    void theListHasTheDocumentedFields();
    void showGivesTheTextAndItsMarks();
    void showFindsAnArticleByItsNames();
    void aNameThatFitsTwoArticlesIsRefused();
    void theHistoryTellsWhoDidWhat();
    void anOlderRevisionCanBeShown();

private:
    QStringList slugs(const QStringList &options);

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

QStringList TestCtlReading::slugs(const QStringList &options)
{
    QStringList slugs;
    const Answer answer = m_newsroom->run(QStringList{u"--json"_s, u"list"_s} + options);
    for (const QJsonValue &article : answer.json()[u"articles"_s].toArray())
        slugs << article[u"slug"_s].toString();
    return slugs;
}

void TestCtlReading::anEmptyListIsAnEmptyArray()
{
    const QJsonObject json = m_newsroom->run({u"--json"_s, u"list"_s}).json();
    QCOMPARE(json[u"articles"_s], QJsonValue(QJsonArray()));
    QCOMPARE(json[u"count"_s].toInt(-1), 0);
    QCOMPARE(m_newsroom->run({u"list"_s}).err, u"nashractl: no such articles\n"_s);
}

void TestCtlReading::theListIsNewestFirst()
{
    m_newsroom->haveDraft(u"FIRST"_s);
    m_newsroom->haveDraft(u"SECOND"_s);
    QCOMPARE(slugs({}), (QStringList{u"SECOND"_s, u"FIRST"_s}));
    VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"submit"_s, u"FIRST"_s}), ExitCode::Done);
    QCOMPARE(slugs({}), (QStringList{u"FIRST"_s, u"SECOND"_s}));
}

void TestCtlReading::aListIsFiltered_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"DONE"_s, u"ORDINARY"_s};
    QTest::newRow("status") << QStringList{u"--status"_s, u"approved"_s} << QStringList{u"DONE"_s};
    QTest::newRow("language") << QStringList{u"--language"_s, u"ar"_s} << QStringList{};
    QTest::newRow("desk") << QStringList{u"--desk"_s, u"home"_s} << all;
    QTest::newRow("another desk") << QStringList{u"--desk"_s, u"sport"_s} << QStringList{};
    QTest::newRow("author") << QStringList{u"--author"_s, u"rana"_s} << all;
    QTest::newRow("nobody's") << QStringList{u"--author"_s, u"huda"_s} << QStringList{};
    QTest::newRow("words") << QStringList{u"--search"_s, u"harbour mayor"_s} << all;
    QTest::newRow("slug") << QStringList{u"--search"_s, u"done"_s} << QStringList{u"DONE"_s};
    QTest::newRow("unknown word") << QStringList{u"--search"_s, u"harbour volcano"_s} << QStringList{};
}

void TestCtlReading::aListIsFiltered()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, expected);
    m_newsroom->haveDraft(u"ORDINARY"_s);
    m_newsroom->haveApproved(u"DONE"_s);
    QCOMPARE(slugs(options), expected);
}

void TestCtlReading::pagesHoldEveryArticleOnce()
{
    const QStringList made{u"ONE"_s, u"TWO"_s, u"THREE"_s, u"FOUR"_s, u"FIVE"_s};
    for (const QString &slug : made)
        m_newsroom->haveDraft(slug);
    QStringList found;
    for (const QString &page : {u"1"_s, u"2"_s, u"3"_s})
        found << slugs({u"--limit"_s, u"2"_s, u"--page"_s, page});
    QCOMPARE(found, QStringList(made.rbegin(), made.rend()));
    const Answer beyond = m_newsroom->run({u"list"_s, u"--limit"_s, u"2"_s, u"--page"_s, u"4"_s});
    QCOMPARE(beyond.code, ExitCode::Done);
    QCOMPARE(beyond.err, u"nashractl: there are only 3 pages\n"_s);
}

void TestCtlReading::theListHasTheDocumentedFields()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    const QJsonObject json = m_newsroom->run({u"--json"_s, u"list"_s}).json();
    QCOMPARE(json.keys(), (QStringList{u"articles"_s, u"count"_s, u"limit"_s, u"page"_s, u"pages"_s}));
    const QJsonObject article = json[u"articles"_s][0].toObject();
    QCOMPARE(article.keys(), (QStringList{u"author"_s, u"desk"_s, u"embargoUntil"_s, u"headline"_s, u"id"_s,
                                          u"isTranslation"_s, u"language"_s, u"notForPublication"_s, u"revision"_s,
                                          u"slug"_s, u"status"_s, u"updatedAt"_s, u"urgency"_s, u"words"_s}));
    QCOMPARE(article[u"author"_s].toString(), u"rana"_s);
    QCOMPARE(article[u"headline"_s].toString(), u"Harbour at Port Marlow reopens"_s);
    QVERIFY(article[u"embargoUntil"_s].isNull());
    QVERIFY(article[u"words"_s].toInt() > 10);
    QCOMPARE(Instant::fromIso(article[u"updatedAt"_s].toString()), m_newsroom->clock.now());
}

void TestCtlReading::showGivesTheTextAndItsMarks()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    const QJsonValue article = m_newsroom->run({u"--json"_s, u"show"_s, u"FERRY"_s}).json()[u"article"_s];
    QCOMPARE(article[u"body"_s].toArray().size(), 2);
    QCOMPARE(article[u"body"_s][1][u"text"_s].toString(), u"“We are glad,” the mayor said."_s);
    QCOMPARE(article[u"body"_s][1][u"kind"_s].toString(), u"text"_s);
    QCOMPARE(article[u"dateline"_s][u"place"_s].toString(), u"Port Marlow"_s);
    QVERIFY(article[u"translation"_s].isNull());

    const QString text = m_newsroom->run({u"show"_s, u"FERRY"_s}).out;
    QVERIFY2(text.contains(u"“We are glad,” the mayor said."_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"FERRY:en"_s), qPrintable(text));
}

void TestCtlReading::showFindsAnArticleByItsNames()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    const QString id = m_newsroom->run({u"--json"_s, u"show"_s, u"FERRY"_s}).json()[u"article"_s][u"id"_s].toString();
    for (const QString &name :
         {id, id.left(13), id.left(13).toUpper(), u"FERRY:en"_s, u"Harbour at Port Marlow reopens"_s}) {
        const Answer answer = m_newsroom->run({u"--json"_s, u"show"_s, name});
        VERIFY_CODE(answer, ExitCode::Done);
        QCOMPARE(answer.json()[u"article"_s][u"id"_s].toString(), id);
    }
    VERIFY_CODE(m_newsroom->run({u"show"_s, u"FERRY:ar"_s}), ExitCode::NotFound);
}

void TestCtlReading::aNameThatFitsTwoArticlesIsRefused()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    m_newsroom->haveDraft(u"FERRY"_s);
    const Answer answer = m_newsroom->run({u"--json"_s, u"show"_s, u"FERRY"_s});
    QCOMPARE(answer.code, ExitCode::Usage);
    const QJsonArray ids = answer.json()[u"error"_s][u"items"_s].toArray();
    QCOMPARE(ids.size(), 2);
    for (const QJsonValue &id : ids)
        VERIFY_CODE(m_newsroom->run({u"show"_s, id.toString()}), ExitCode::Done);
}

void TestCtlReading::theHistoryTellsWhoDidWhat()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const QJsonObject json = m_newsroom->run({u"--json"_s, u"show"_s, u"FERRY"_s, u"--history"_s}).json();
    QCOMPARE(json[u"revisions"_s].toArray().size(), 1);
    QStringList told;
    for (const QJsonValue &event : json[u"events"_s].toArray())
        told << event[u"actor"_s].toString() + u' ' + event[u"action"_s].toString();
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].startsWith(u"rana"_s), qPrintable(told.join(u", "_s)));
    QVERIFY2(told[2].startsWith(u"huda "_s) && told[2].contains(u"approve"_s), qPrintable(told.join(u", "_s)));
}

void TestCtlReading::anOlderRevisionCanBeShown()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    VERIFY_CODE(m_newsroom->run({u"show"_s, u"FERRY"_s, u"--revision"_s, u"1"_s}), ExitCode::Done);
    const Answer missing = m_newsroom->run({u"show"_s, u"FERRY"_s, u"--revision"_s, u"9"_s});
    QCOMPARE(missing.code, ExitCode::NotFound);
    QVERIFY2(missing.err.contains(u"FERRY"_s), qPrintable(missing.err));
}

QTEST_GUILESS_MAIN(TestCtlReading)
#include "test_ctlreading.moc"
