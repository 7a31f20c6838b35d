// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/desksession.h"
#include "testlib/fixedclock.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memoryjournalkeeper.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QSignalSpy>
#include <QTest>

namespace nashra::presentation::test {

/// A newsroom in memory with its people, and one of them at the desk.
struct DeskFixture
{
    testlib::FixedClock clock;
    testlib::MemoryStores stores{clock};
    testlib::People people = testlib::must(testlib::enterPeople(stores.users()));
    testlib::InlineExecutor executor{stores};
    testlib::MemoryJournalKeeper journals{clock};
    DeskSession desk{executor, clock};

    DeskFixture()
    {
        desk.load();
        (void)QTest::qWaitFor([this] { return desk.isLoaded(); });
        sit(people.author);
    }

    void sit(UserId user) { testlib::must(desk.setUser(user)); }

    [[nodiscard]] Article stored(ArticleId id) { return testlib::must(stores.articles().article(id)); }
    /// A story in the state, written by people.author; tells the models as a commit would.
    Article story(const QString &slug, Status status = Status::Draft,
                  const QString &text = QStringLiteral("It rained."), Language language = Language::English)
    {
        Article article = testlib::must(
            testlib::bringTo(status, stores.articles(), people, testlib::aStory(slug, text, language), clock.now()));
        tell();
        return article;
    }
    /// Says that everything written behind the executor's back is committed.
    void tell() { emit executor.committed(stores.takeChanges()); }
};

/// Waits for the answer of a future and gives it.
template <class T>
Result<T> answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer came"));
    return future.resultAt(0);
}

} // namespace nashra::presentation::test
