// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/engine.h"

#include "contract/newsroomplace.h"
#include "contract/sqlengine.h"
#include "testlib/memorystores.h"

using namespace Qt::StringLiterals;

namespace nashra::contract {

namespace {

/// The fake every other test stands on: it must keep the promises it stands in for.
class MemoryNewsroomEngine final : public EngineNewsroom
{
public:
    explicit MemoryNewsroomEngine(const Clock &clock)
        : m_stores(clock)
    {
    }

    [[nodiscard]] Stores &stores() override { return m_stores; }
    [[nodiscard]] Result<void> reopen() override { return ok(); }
    [[nodiscard]] Result<std::unique_ptr<Stores>> openAnother() override { return nullptr; }
    [[nodiscard]] Result<void> tamperWithEvent(qint64 sequence, const QString &detail) override
    {
        m_stores.tamperWithEvent(sequence, detail);
        return ok();
    }

private:
    testlib::MemoryStores m_stores;
};

} // namespace

QStringList engineNames()
{
    return {u"memory"_s, u"sqlite"_s, u"postgresql"_s};
}

QString whyMissing(const QString &engine)
{
    return whyNoPlace(engine);
}

Result<std::unique_ptr<EngineNewsroom>> makeNewsroom(const QString &engine, const Clock &clock)
{
    if (engine != "memory"_L1)
        return makeSqlNewsroom(engine, clock);
    return std::make_unique<MemoryNewsroomEngine>(clock);
}

} // namespace nashra::contract
