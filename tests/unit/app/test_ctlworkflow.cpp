// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// nashractl takes articles through the states, by the rules of the window.
class TestCtlWorkflow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void theMainJobFromImportToVerify();
    void aSubmittedArticleIsApprovedBySomebodyElse();
    void theAuthorCannotApprove();
    void aStepFromTheWrongStateIsRefused();
    void aReturnNeedsANoteAndKeepsIt();
    void aReopenedArticleLosesItsApproval();
    void spikedArticlesComeBackAsDrafts();
    void aFollowUpNeedsItsClass();
    void aKillNeedsAReasonASecondPersonAndAChief();
    void aKillListsWhatHoldsTheStory();
    void aStepFromAnOldRevisionIsAConflict();
    void anUnknownActorIsNamed();

private:
    Answer as(const QString &login, const QStringList &arguments) { return m_newsroom->as(login, arguments); }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlWorkflow::theMainJobFromImportToVerify()
{
    const QString file = m_newsroom->write(u"story.txt"_s, harbourStory());
    const QString pages = m_newsroom->path(u"public"_s);
    VERIFY_CODE(as(u"rana"_s, {u"import"_s, file, u"--slug"_s, u"HARBOUR"_s}), ExitCode::Done);
    VERIFY_CODE(as(u"rana"_s, {u"submit"_s, u"HARBOUR"_s}), ExitCode::Done);
    VERIFY_CODE(as(u"huda"_s, {u"approve"_s, u"HARBOUR"_s}), ExitCode::Done);
    const QString title = u"Evening bulletin"_s;
    VERIFY_CODE(as(u"huda"_s, {u"bulletin"_s, u"create"_s, title, u"--language"_s, u"en"_s}), ExitCode::Done);
    VERIFY_CODE(as(u"huda"_s, {u"bulletin"_s, u"add"_s, title, u"HARBOUR"_s}), ExitCode::Done);
    VERIFY_CODE(as(u"omar"_s, {u"bulletin"_s, u"approve"_s, title}), ExitCode::Done);
    VERIFY_CODE(as(u"huda"_s, {u"bulletin"_s, u"release"_s, title, u"--to"_s, pages}), ExitCode::Done);
    QCOMPARE(m_newsroom->statusOf(u"HARBOUR"_s), u"released"_s);

    const Answer exported =
        m_newsroom->run({u"--json"_s, u"export"_s, u"en-1"_s, u"--format"_s, u"html"_s, u"--to"_s, pages});
    VERIFY_CODE(exported, ExitCode::Done);
    const QJsonArray files = exported.json()[u"files"_s].toArray();
    QVERIFY(!files.isEmpty());
    for (const QJsonValue &written : files) {
        const QByteArray page = CtlNewsroom::read(written[u"path"_s].toString());
        QVERIFY2(!page.isEmpty(), qPrintable(written[u"path"_s].toString()));
        QVERIFY2(!written[u"isChanged"_s].toBool(), "the export differs from what the release wrote");
    }
    VERIFY_CODE(m_newsroom->run({u"verify"_s}), ExitCode::Done);
}

void TestCtlWorkflow::aSubmittedArticleIsApprovedBySomebodyElse()
{
    m_newsroom->haveSubmitted(u"FERRY"_s);
    const Answer answer = as(u"huda"_s, {u"--json"_s, u"approve"_s, u"FERRY"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    const QJsonValue article = answer.json()[u"article"_s];
    QCOMPARE(article[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(article[u"approval"_s][u"by"_s].toString(), u"huda"_s);
    QCOMPARE(article[u"approval"_s][u"revision"_s].toInt(), article[u"revision"_s].toInt());
    QCOMPARE(article[u"author"_s].toString(), u"rana"_s);
}

void TestCtlWorkflow::theAuthorCannotApprove()
{
    const QString file = m_newsroom->write(u"own.txt"_s, harbourStory());
    VERIFY_CODE(as(u"huda"_s, {u"import"_s, file, u"--slug"_s, u"OWN"_s, u"--submit"_s}), ExitCode::Done);

    const Answer refused = as(u"huda"_s, {u"approve"_s, u"OWN"_s});
    QCOMPARE(refused.code, ExitCode::Refused);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err, u"nashractl: OWN:en: the author cannot approve the article\n"_s);

    const Answer json = as(u"huda"_s, {u"approve"_s, u"OWN"_s, u"--json"_s});
    QCOMPARE(json.code, ExitCode::Refused);
    QCOMPARE(json.json()[u"error"_s][u"code"_s].toString(), u"FourEyes"_s);
    QCOMPARE(m_newsroom->statusOf(u"OWN"_s), u"submitted"_s);
}

void TestCtlWorkflow::aStepFromTheWrongStateIsRefused()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    for (const QString &step : {u"approve"_s, u"reopen"_s, u"unspike"_s, u"release"_s}) {
        const Answer answer = as(u"huda"_s, {u"--json"_s, step, u"FERRY"_s});
        QCOMPARE(answer.code, ExitCode::Refused);
        QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"WrongState"_s);
    }
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"draft"_s);
}

void TestCtlWorkflow::aReturnNeedsANoteAndKeepsIt()
{
    m_newsroom->haveSubmitted(u"FERRY"_s);
    VERIFY_CODE(as(u"huda"_s, {u"return"_s, u"FERRY"_s}), ExitCode::Refused);
    VERIFY_CODE(as(u"huda"_s, {u"return"_s, u"FERRY"_s, u"--note"_s, u"Who said so?"_s}), ExitCode::Done);
    const QJsonValue article = m_newsroom->run({u"--json"_s, u"show"_s, u"FERRY"_s}).json()[u"article"_s];
    QCOMPARE(article[u"status"_s].toString(), u"draft"_s);
    QCOMPARE(article[u"note"_s].toString(), u"Who said so?"_s);
}

void TestCtlWorkflow::aReopenedArticleLosesItsApproval()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const Answer answer = as(u"rana"_s, {u"--json"_s, u"reopen"_s, u"FERRY"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    QCOMPARE(answer.json()[u"article"_s][u"status"_s].toString(), u"draft"_s);
    QVERIFY(answer.json()[u"article"_s][u"approval"_s].isNull());
    VERIFY_CODE(as(u"huda"_s, {u"release"_s, u"FERRY"_s}), ExitCode::Refused);
}

void TestCtlWorkflow::spikedArticlesComeBackAsDrafts()
{
    m_newsroom->haveSubmitted(u"FERRY"_s);
    VERIFY_CODE(as(u"rana"_s, {u"spike"_s, u"FERRY"_s}), ExitCode::Done);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"spiked"_s);
    VERIFY_CODE(as(u"huda"_s, {u"unspike"_s, u"FERRY"_s}), ExitCode::Done);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"draft"_s);
}

void TestCtlWorkflow::aFollowUpNeedsItsClass()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    VERIFY_CODE(as(u"rana"_s, {u"follow-up"_s, u"FERRY"_s}), ExitCode::Usage);
    VERIFY_CODE(as(u"rana"_s, {u"follow-up"_s, u"FERRY"_s, u"--class"_s, u"rumour"_s}), ExitCode::Usage);
    const Answer answer = as(u"rana"_s, {u"--json"_s, u"follow-up"_s, u"FERRY"_s, u"--class"_s, u"correction"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    const QJsonValue article = answer.json()[u"article"_s];
    QCOMPARE(article[u"status"_s].toString(), u"draft"_s);
    QCOMPARE(article[u"version"_s].toInt(), 2);
    QCOMPARE(article[u"followUp"_s].toString(), u"correction"_s);
    QCOMPARE(article[u"releasedRevision"_s].toInt(), 1);
}

void TestCtlWorkflow::aKillNeedsAReasonASecondPersonAndAChief()
{
    m_newsroom->haveReleased(u"FERRY"_s);
    const QStringList kill{u"kill"_s, u"FERRY"_s};
    const QStringList reason{u"--reason"_s, u"The ferry never sailed"_s};
    const auto confirmedBy = [](const QString &login) { return QStringList{u"--confirmed-by"_s, login}; };
    VERIFY_CODE(as(u"karim"_s, kill + confirmedBy(u"huda"_s)), ExitCode::Refused);
    VERIFY_CODE(as(u"karim"_s, kill + reason), ExitCode::Refused);
    VERIFY_CODE(as(u"karim"_s, kill + reason + confirmedBy(u"karim"_s)), ExitCode::Refused);
    VERIFY_CODE(as(u"karim"_s, kill + reason + confirmedBy(u"nobody"_s)), ExitCode::NotFound);
    VERIFY_CODE(as(u"huda"_s, kill + reason + confirmedBy(u"karim"_s)), ExitCode::Refused);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"released"_s);
    VERIFY_CODE(as(u"karim"_s, kill + reason + confirmedBy(u"huda"_s)), ExitCode::Done);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"killed"_s);
}

void TestCtlWorkflow::aKillListsWhatHoldsTheStory()
{
    m_newsroom->haveApproved(u"FERRY"_s);
    const Answer made =
        as(u"huda"_s, {u"--json"_s, u"bulletin"_s, u"create"_s, u"Evening"_s, u"FERRY"_s, u"--language"_s, u"en"_s});
    VERIFY_CODE(made, ExitCode::Done);
    VERIFY_CODE(as(u"huda"_s, {u"release"_s, u"FERRY"_s}), ExitCode::Done);
    const Answer killed = as(
        u"karim"_s, {u"--json"_s, u"kill"_s, u"FERRY"_s, u"--reason"_s, u"Untrue"_s, u"--confirmed-by"_s, u"huda"_s});
    VERIFY_CODE(killed, ExitCode::Done);
    QCOMPARE(killed.json()[u"bulletins"_s].toArray(), QJsonArray{made.json()[u"bulletin"_s][u"id"_s]});
    QCOMPARE(killed.json()[u"translations"_s].toArray(), QJsonArray());
}

void TestCtlWorkflow::aStepFromAnOldRevisionIsAConflict()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    VERIFY_CODE(as(u"rana"_s, {u"submit"_s, u"FERRY"_s, u"--revision"_s, u"7"_s}), ExitCode::Conflict);
    VERIFY_CODE(as(u"rana"_s, {u"submit"_s, u"FERRY"_s, u"--revision"_s, u"one"_s}), ExitCode::Usage);
    QCOMPARE(m_newsroom->statusOf(u"FERRY"_s), u"draft"_s);
    VERIFY_CODE(as(u"rana"_s, {u"submit"_s, u"FERRY"_s, u"--revision"_s, u"1"_s}), ExitCode::Done);
}

void TestCtlWorkflow::anUnknownActorIsNamed()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    const Answer answer = as(u"stranger"_s, {u"submit"_s, u"FERRY"_s});
    QCOMPARE(answer.code, ExitCode::NotFound);
    QVERIFY2(answer.err.contains(u"stranger"_s), qPrintable(answer.err));
}

QTEST_GUILESS_MAIN(TestCtlWorkflow)
#include "test_ctlworkflow.moc"
