// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The fault harness must notice when a guard is taken away: one that cannot fail would prove nothing.
class TestGuards : public QObject
{
    Q_OBJECT

private slots:
    void a_missing_guard_is_noticed_data();
    void a_missing_guard_is_noticed();
    void the_same_rounds_pass_with_all_guards();
    void an_unknown_guard_is_refused();

private:
    static constexpr int patienceMs = 120000;

    void run(const QStringList &arguments);

    int m_exitCode = -1;
    QString m_output;
};

void TestGuards::run(const QStringList &arguments)
{
    QProcess driver;
    driver.start(QCoreApplication::applicationDirPath() + u"/nashra-faults"_s, arguments);
    QVERIFY2(driver.waitForFinished(patienceMs), qPrintable(driver.errorString()));
    QCOMPARE(driver.exitStatus(), QProcess::NormalExit);
    m_exitCode = driver.exitCode();
    m_output = QString::fromUtf8(driver.readAllStandardOutput());
}

void TestGuards::a_missing_guard_is_noticed_data()
{
    QTest::addColumn<QString>("guard");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("journal") << u"journal"_s << u"the journal acknowledged word"_s;
    QTest::newRow("acknowledgement") << u"acknowledgement"_s << u"is not stored"_s;
}

void TestGuards::a_missing_guard_is_noticed()
{
    QFETCH(const QString, guard);
    QFETCH(const QString, complaint);
    run({u"--rounds"_s, u"12"_s, u"--without-guard"_s, guard});
    QVERIFY2(m_exitCode == 1, qPrintable(m_output));
    QVERIFY2(m_output.contains(u"VIOLATION seed 1 round "_s), qPrintable(m_output));
    QVERIFY2(m_output.contains(complaint), qPrintable(m_output));
}

void TestGuards::the_same_rounds_pass_with_all_guards()
{
    // What is lost is measured by the long runs, on a machine of their own; here others may keep it busy.
    run({u"--rounds"_s, u"6"_s, u"--budget-ms"_s, u"1000"_s});
    QVERIFY2(m_exitCode == 0, qPrintable(m_output));
    QVERIFY2(m_output.contains(u"sqlite: 6 rounds"_s), qPrintable(m_output));
}

void TestGuards::an_unknown_guard_is_refused()
{
    run({u"--without-guard"_s, u"jornal"_s});
    QCOMPARE(m_exitCode, 2);
}

QTEST_GUILESS_MAIN(TestGuards)
#include "test_guards.moc"
