// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "testlib/builders.h"
#include "unit/presentation/deskfixture.h"

namespace nashra::presentation::test {

using namespace Qt::StringLiterals;

/// A newsroom whose archive is read for names.
struct PassFixture : DeskFixture
{
    EntityRegistry registry{desk};
    std::unique_ptr<MentionsPass> pass = std::make_unique<MentionsPass>(desk, registry);
    QSignalSpy progressed{pass.get(), &MentionsPass::progressed};
    QSignalSpy read{pass.get(), &MentionsPass::articlesRead};
    QSignalSpy ended{pass.get(), &MentionsPass::ended};
    QSignalSpy failed{pass.get(), &MentionsPass::failed};

    Entity enter(const QString &name, const QString &arabic = {})
    {
        testlib::EntityBuilder builder = testlib::anEntity().named(name);
        Entity entity = arabic.isEmpty() ? builder : builder.inArabic(arabic);
        entity.id = {};
        entity.revision = 0;
        Entity saved = testlib::must(stores.entities().save(entity, people.subEditor));
        tell();
        return saved;
    }
    void write(int stories, const QString &text)
    {
        QList<ImportedArticle> imported;
        for (int i = 0; i < stories; ++i)
            imported << ImportedArticle{testlib::aStory(u"port-%1"_s.arg(i), text), {}};
        (void)testlib::must(stores.articles().import(imported, people.author));
        tell();
    }
    /// Starts with the names and waits until all is read.
    bool run()
    {
        if (!registry.isLoaded())
            registry.load();
        pass->start();
        return settles();
    }
    bool settles()
    {
        constexpr int patience = 60'000; // ms; a busy machine reads two thousand articles in ten seconds
        return QTest::qWaitFor(
            [this] {
                return registry.isLoaded() && !pass->isRunning() &&
                       testlib::must(stores.mentions().progress()).unread == 0 &&
                       testlib::must(stores.mentions().progress()).registryStamp == registry.stamp();
            },
            patience);
    }
    [[nodiscard]] qint64 count(EntityId entity)
    {
        return testlib::must(stores.mentions().articleCounts({entity})).first();
    }
    [[nodiscard]] qint64 unread() { return testlib::must(stores.mentions().progress()).unread; }
    /// Whether one step of the store was there to be taken; waits for what comes of it.
    bool step()
    {
        return QTest::qWaitFor([this] { return executor.waitingJobs() > 0; }) && executor.runNext();
    }
};

} // namespace nashra::presentation::test
