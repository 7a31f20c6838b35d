// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "testlib/smalldictionaries.h"
#include "unit/presentation/sessionfixture.h"

namespace nashra::presentation::test {

/// An article that the copy desk reads along; double blanks are what it finds for sure.
struct ProofingFixture : SessionFixture
{
    EntityRegistry registry{desk};
    Proofing proofing{desk, registry};
    QSignalSpy failed{&proofing, &Proofing::failed};
    QSignalSpy switchedOff{&proofing, &Proofing::ruleSwitchedOff};
    QObject owner; ///< of the proofing sessions
    ProofingSession *read = nullptr;

    ProofingFixture()
    {
        registry.load();
        proofing.start();
    }
    ~ProofingFixture() { close(); }

    void close()
    {
        delete std::exchange(read, nullptr);
        session.reset();
    }
    /// Opens an article and waits until so many double blanks are listed.
    bool show(const Article &article, int count)
    {
        close();
        read = proofing.open(open(article), &owner);
        return QTest::qWaitFor([&] { return listed().size() == count; });
    }
    /// An article of the window that the store does not know.
    bool write(const QString &text, int count)
    {
        Article article;
        article.content = testlib::aStory(QStringLiteral("new"), text);
        return show(article, count);
    }
    [[nodiscard]] QList<Finding> listed(const QString &of = QStringLiteral("style.Copy.DoubleSpace")) const
    {
        QList<Finding> findings = read->findings();
        findings.removeIf([&](const Finding &finding) { return finding.rule != of; });
        return findings;
    }
    void ignore(Proofing::Reach reach) { proofing.ignore(*read, listed().first(), reach); }
    [[nodiscard]] qsizetype ignoredIn(ArticleId id) { return testlib::must(stores.proofing().ignored(id)).size(); }
};

} // namespace nashra::presentation::test
