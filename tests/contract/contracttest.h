// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/engine.h"
#include "testlib/fixedclock.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QTest>

namespace nashra::contract {

/// Base of the contract tests: every test function runs once per engine, in a newsroom that holds nothing but its
/// people. A test sees only the ports.
class ContractTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] EngineNewsroom &newsroom() { return *m_newsroom; }
    [[nodiscard]] Stores &stores() { return m_newsroom->stores(); }
    [[nodiscard]] ArticleStore &articles() { return stores().articles(); }
    [[nodiscard]] BulletinStore &bulletins() { return stores().bulletins(); }
    [[nodiscard]] EntityStore &entities() { return stores().entities(); }
    [[nodiscard]] UserStore &users() { return stores().users(); }
    [[nodiscard]] AuditStore &audit() { return stores().audit(); }
    [[nodiscard]] SettingsStore &settings() { return stores().settings(); }
    [[nodiscard]] ProofingStore &proofing() { return stores().proofing(); }

    /// An article of people.author in the state.
    [[nodiscard]] Article article(Status status, const ArticleContent &content);
    [[nodiscard]] Article article(Status status, const QString &slug);
    /// All articles, newest first.
    [[nodiscard]] QList<ArticleSummary> allArticles();
    [[nodiscard]] qint64 eventCount();
    [[nodiscard]] AuditEvent lastEvent();

    testlib::FixedClock clock;
    testlib::People people;

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

private:
    std::unique_ptr<EngineNewsroom> m_newsroom;
};

} // namespace nashra::contract
