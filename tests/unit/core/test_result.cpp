// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void every_code_has_a_name_of_its_own();
    void a_log_line_tells_the_whole_story();
    void an_error_with_only_a_code_is_its_name();
    void success_carries_its_value();
};

void TestResult::every_code_has_a_name_of_its_own()
{
    QSet<QString> names;
    for (int code = int(ErrorCode::Internal); code <= int(ErrorCode::Busy); ++code) {
        const QString name(errorName(ErrorCode(code)));
        QVERIFY(!name.isEmpty());
        names << name;
    }
    QCOMPARE(names.size(), int(ErrorCode::Busy) + 1);
    QCOMPARE(errorName(ErrorCode::Conflict), "Conflict"_L1);
    QCOMPARE(errorName(ErrorCode::NewerFormat), "NewerFormat"_L1);
}

void TestResult::a_log_line_tells_the_whole_story()
{
    const Error disk{ErrorCode::DiskFull, u"no room"_s, {}, nullptr};
    const Result<int> saved = failFrom(disk, ErrorCode::Io, u"writing a.nashra"_s, {u"a.nashra"_s});
    QCOMPARE(saved.error().toLogString(), u"Io: writing a.nashra [a.nashra] <- DiskFull: no room"_s);
}

void TestResult::an_error_with_only_a_code_is_its_name()
{
    const Result<void> result = fail(ErrorCode::Busy);
    QCOMPARE(result.error().toLogString(), u"Busy"_s);
}

void TestResult::success_carries_its_value()
{
    const Result<int> seven = 7;
    QVERIFY(seven.has_value());
    QCOMPARE(*seven, 7);
    QVERIFY(ok().has_value());
}

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
