// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/journal.h"
#include "presentation/base/onresult.h"

namespace nashra::faults {

/// The guard removed: journals that promise everything and keep nothing.
class IdleJournals final : public JournalKeeper
{
public:
    [[nodiscard]] std::unique_ptr<Journal> open(const JournalBase &, const ArticleContent &) override
    {
        return std::make_unique<IdleJournal>();
    }
    [[nodiscard]] QFuture<Result<QList<RecoveredWork>>> recover() override
    {
        return presentation::answered(Result<QList<RecoveredWork>>());
    }
    QFuture<Result<void>> discard(const QString &) override { return presentation::answered(ok()); }

private:
    class IdleJournal final : public Journal
    {
    public:
        void append(const ArticleEdit &) override {}
        [[nodiscard]] QFuture<Result<void>> sync() override { return presentation::answered(ok()); }
        void rebase(const JournalBase &, const ArticleContent &) override {}
        [[nodiscard]] QFuture<Result<void>> close() override { return presentation::answered(ok()); }
    };
};

} // namespace nashra::faults
