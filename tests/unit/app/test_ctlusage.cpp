// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/ctl.h"

#include <QBuffer>
#include <QFile>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::Command;
using app::ExitCode;

/// How command lines are read, what the help says, and the numbers scripts rely on.
class TestCtlUsage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void aWrongCommandLineIsExplained_data();
    void aWrongCommandLineIsExplained();
    void optionsMayStandAnywhere();
    void afterTwoDashesNothingIsAnOption();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void theVersionNeedsNoNewsroom();
    void exitCodesAreFixed();
    void everyFailureHasAnExitCode_data();
    void everyFailureHasAnExitCode();
    void theEnvironmentNamesNewsroomAndUser();
    void withoutANewsroomTheDemonstrationIsShown();
    void aFullDiskBehindTheOutputIsSaid();

private:
    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlUsage::aWrongCommandLineIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList{} << u"no command"_s;
    QTest::newRow("unknown command") << QStringList{u"publish"_s} << u"unknown command “publish”"_s;
    QTest::newRow("a group alone") << QStringList{u"bulletin"_s} << u"bulletin needs a command of its own"_s;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s} << u"list: unknown option --colour"_s;
    QTest::newRow("option too early") << QStringList{u"--status"_s, u"draft"_s, u"list"_s} << u"follow its name"_s;
    QTest::newRow("value missing") << QStringList{u"list"_s, u"--status"_s} << u"--status needs a value: STATUS"_s;
    QTest::newRow("value too much") << QStringList{u"verify"_s, u"--json=yes"_s} << u"--json takes no value"_s;
    QTest::newRow("argument missing") << QStringList{u"approve"_s} << u"usage: nashractl approve ARTICLE"_s;
    QTest::newRow("argument too much") << QStringList{u"approve"_s, u"A"_s, u"B"_s} << u"too much: “B”"_s;
    QTest::newRow("no number") << QStringList{u"list"_s, u"--limit"_s, u"many"_s} << u"a number from 1 to"_s;
    QTest::newRow("number too small") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << u"a number from 1 to"_s;
    QTest::newRow("number too big") << QStringList{u"list"_s, u"--page"_s, u"99999999999"_s} << u"a number from 1 to"_s;
    QTest::newRow("unknown state") << QStringList{u"list"_s, u"--status"_s, u"lost"_s} << u"lost"_s;
    QTest::newRow("help on nothing") << QStringList{u"help"_s, u"sing"_s} << u"unknown command “sing”"_s;
}

void TestCtlUsage::aWrongCommandLineIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Answer answer = m_newsroom->run(arguments);
    QCOMPARE(answer.code, ExitCode::Usage);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.err.startsWith(u"nashractl: "_s) && answer.err.contains(said), qPrintable(answer.err));

    const Answer json = m_newsroom->run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.code, ExitCode::Usage);
    QCOMPARE(json.err, QString());
    QCOMPARE(json.json()[u"error"_s][u"code"_s].toString(), u"InvalidInput"_s);
    QVERIFY(json.json()[u"error"_s][u"detail"_s].toString().contains(said));
}

void TestCtlUsage::optionsMayStandAnywhere()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    const QString path = m_newsroom->newsroom();
    const QList<QStringList> lines{{u"-n"_s, path, u"--json"_s, u"show"_s, u"FERRY"_s},
                                   {u"show"_s, u"--json"_s, u"FERRY"_s, u"-n"_s, path},
                                   {u"show"_s, u"FERRY"_s, u"--newsroom="_s + path, u"--json"_s},
                                   {u"-n"_s + path, u"show"_s, u"FERRY"_s, u"--json"_s}};
    for (const QStringList &line : lines)
        QCOMPARE(m_newsroom->raw(line).out, m_newsroom->raw(lines[0]).out);
    QCOMPARE(m_newsroom->raw(lines[0]).json()[u"article"_s][u"slug"_s].toString(), u"FERRY"_s);
}

void TestCtlUsage::afterTwoDashesNothingIsAnOption()
{
    const Answer answer = m_newsroom->run({u"show"_s, u"--"_s, u"--history"_s});
    QCOMPARE(answer.code, ExitCode::NotFound);
    QVERIFY2(answer.err.contains(u"--history"_s), qPrintable(answer.err));
    const Answer text = m_newsroom->run({u"show"_s, u"--"_s, u"--json"_s});
    QVERIFY2(text.err.contains(u"--json"_s), qPrintable(text.out));
}

void TestCtlUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("name");
    for (const Command &command : app::commands())
        QTest::newRow(command.name) << QString::fromLatin1(command.name);
}

void TestCtlUsage::everyCommandHasHelp()
{
    QFETCH(QString, name);
    const Answer help = m_newsroom->raw(QStringList{u"help"_s} + name.split(u' '));
    VERIFY_CODE(help, ExitCode::Done);
    QVERIFY2(help.out.startsWith(u"Usage: nashractl "_s + name), qPrintable(help.out));
    QCOMPARE(m_newsroom->raw(name.split(u' ') + QStringList{u"--help"_s}).out, help.out);
    QVERIFY(m_newsroom->raw({u"--help"_s}).out.contains(u"\n  "_s + name + u' '));
}

void TestCtlUsage::theVersionNeedsNoNewsroom()
{
    const Answer answer = m_newsroom->raw({u"--version"_s, u"-n"_s, u"/no/such/file"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    QCOMPARE(answer.out, u"nashractl " NASHRA_VERSION "\n"_s);
}

void TestCtlUsage::exitCodesAreFixed()
{
    QList<int> codes;
    for (const app::ExitCodeInfo &info : app::exitCodes()) {
        codes << int(info.code);
        QVERIFY(qstrlen(info.meaning) > 0);
    }
    QCOMPARE(codes, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
}

void TestCtlUsage::everyFailureHasAnExitCode_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<int>("code");
    QTest::newRow("internal") << ErrorCode::Internal << 1;
    QTest::newRow("invalid input") << ErrorCode::InvalidInput << 2;
    QTest::newRow("not found") << ErrorCode::NotFound << 3;
    QTest::newRow("forbidden") << ErrorCode::Forbidden << 4;
    QTest::newRow("four eyes") << ErrorCode::FourEyes << 4;
    QTest::newRow("embargo") << ErrorCode::EmbargoActive << 4;
    QTest::newRow("conflict") << ErrorCode::Conflict << 5;
    QTest::newRow("not text") << ErrorCode::NotText << 6;
    QTest::newRow("disk full") << ErrorCode::DiskFull << 6;
    QTest::newRow("corrupt") << ErrorCode::Corrupt << 7;
    QTest::newRow("busy") << ErrorCode::Busy << 7;
    QTest::newRow("newer format") << ErrorCode::NewerFormat << 7;
}

void TestCtlUsage::everyFailureHasAnExitCode()
{
    QFETCH(ErrorCode, error);
    QFETCH(int, code);
    QCOMPARE(int(app::exitCodeOf(error)), code);
}

void TestCtlUsage::theEnvironmentNamesNewsroomAndUser()
{
    m_newsroom->haveDraft(u"FERRY"_s);
    qputenv("NASHRA_NEWSROOM", m_newsroom->newsroom().toUtf8());
    qputenv("NASHRA_USER", "rana");
    VERIFY_CODE(m_newsroom->raw({u"submit"_s, u"FERRY"_s}), ExitCode::Done);
    VERIFY_CODE(m_newsroom->raw({u"approve"_s, u"FERRY"_s}), ExitCode::Refused);
    VERIFY_CODE(m_newsroom->raw({u"approve"_s, u"FERRY"_s, u"--as"_s, u"huda"_s}), ExitCode::Done);
}

void TestCtlUsage::withoutANewsroomTheDemonstrationIsShown()
{
    const Answer answer = m_newsroom->raw({u"--json"_s, u"list"_s});
    VERIFY_CODE(answer, ExitCode::Done);
    QVERIFY(answer.json()[u"count"_s].toInt() >= 40);
}

void TestCtlUsage::aFullDiskBehindTheOutputIsSaid()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("this system has no /dev/full");
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    app::Console console(full, err, false);
    const ExitCode code = app::runCommandLine({u"help"_s}, console, m_newsroom->clock);
    QCOMPARE(code, ExitCode::File);
    QCOMPARE(err.data(), QByteArray("nashractl: the output could not be written\n"));
}

QTEST_GUILESS_MAIN(TestCtlUsage)
#include "test_ctlusage.moc"
