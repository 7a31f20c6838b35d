// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/engine.h"

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
    return {u"memory"_s};
}

QString whyMissing(const QString &)
{
    return {};
}

Result<std::unique_ptr<EngineNewsroom>> makeNewsroom(const QString &, const Clock &clock)
{
    return std::make_unique<MemoryNewsroomEngine>(clock);
}

} // namespace nashra::contract
