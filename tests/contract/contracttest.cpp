// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

using namespace Qt::StringLiterals;

namespace nashra::contract {

using testlib::describe;
using testlib::must;

void ContractTest::initTestCase_data()
{
    QTest::addColumn<QString>("engine");
    const QStringList names = engineNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void ContractTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    if (const QString reason = whyMissing(engine); !reason.isEmpty()) {
        if (qEnvironmentVariableIntValue("NASHRA_REQUIRE_POSTGRESQL") == 1)
            QFAIL(qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    clock.set(testlib::FixedClock().now());
    auto made = makeNewsroom(engine, clock);
    VERIFY_OK(made);
    m_newsroom = std::move(*made);
    const auto entered = testlib::enterPeople(users());
    VERIFY_OK(entered);
    people = *entered;
    (void)stores().takeChanges();
}

void ContractTest::cleanup()
{
    m_newsroom.reset();
}

Article ContractTest::article(Status status, const ArticleContent &content)
{
    return must(testlib::bringTo(status, articles(), people, content, clock.now()));
}

Article ContractTest::article(Status status, const QString &slug)
{
    return article(status, testlib::aStory(slug));
}

QList<ArticleSummary> ContractTest::allArticles()
{
    return must(articles().page({}, 0, 1'000'000));
}

qint64 ContractTest::eventCount()
{
    return must(audit().verify()).events;
}

AuditEvent ContractTest::lastEvent()
{
    const QList<AuditEvent> events = must(audit().events(eventCount() - 1, 1));
    return events.isEmpty() ? AuditEvent{} : events.constFirst();
}

} // namespace nashra::contract
