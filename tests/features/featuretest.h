// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/newsroomplace.h"
#include "presentation/editor/editingsession.h"
#include "presentation/session/desksession.h"
#include "testlib/fixedclock.h"
#include "testlib/memoryjournalkeeper.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace nashra::features {

class FeatureTest;

/// One person's program: an executor of its own, the desk, and at most one article open.
class Program
{
public:
    Program(FeatureTest &newsroom, UserId person);

    [[nodiscard]] presentation::DeskSession &session() { return m_session; }
    [[nodiscard]] StoreExecutor &stores() { return *m_stores; }

    /// Opens the article as the store has it.
    presentation::EditingSession &open(ArticleId id);
    /// A new article that is not saved yet.
    presentation::EditingSession &write(const QString &headline, const QString &text,
                                        Language language = Language::English);
    /// Types at the beginning of the open article.
    void type(const QString &text);
    Result<Article>
    save(presentation::EditingSession::OnApproval onApproval = presentation::EditingSession::OnApproval::Refuse);
    /// Opens the article and takes the step.
    Result<Article> takes(ArticleId id, Action action, const ActionArguments &arguments = {});
    void closeArticle() { m_editor.reset(); }

    [[nodiscard]] Article stored(ArticleId id);

private:
    FeatureTest &m_newsroom;
    std::unique_ptr<StoreExecutor> m_stores;
    presentation::DeskSession m_session;
    std::unique_ptr<presentation::EditingSession> m_editor;
};

/// Base of the scenarios: every one runs once per engine, in a newsroom that holds nothing but its people.
class FeatureTest : public QObject
{
    Q_OBJECT

public:
    FeatureTest();
    ~FeatureTest() override;

    testlib::FixedClock clock;
    std::unique_ptr<testlib::MemoryJournalKeeper> journals; ///< fresh for every scenario
    testlib::People people;

    /// A program on this newsroom.
    [[nodiscard]] std::unique_ptr<StoreExecutor> connectProgram();

protected:
    /// Starts a program and sits the person down at it. It is closed at the end of the scenario.
    [[nodiscard]] Program *programOf(UserId person);
    /// A story by people.author, taken to the state by people.subEditor.
    Article story(const QString &slug, Status status, const QString &text = QStringLiteral("It rained."));
    Article story(const ArticleContent &content, Status status);
    /// The audit of the newsroom is whole: nothing happened past the rules.
    void verifyAudit();

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

private:
    std::vector<std::unique_ptr<Program>> m_programs;
    std::unique_ptr<Stores> m_stores; ///< for setting scenes and for looking behind them
    std::unique_ptr<contract::NewsroomPlace> m_place;
};

/// Waits for the answer of a future and gives it.
template <class T>
Result<T> answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer came"));
    return future.resultAt(0);
}

} // namespace nashra::features
