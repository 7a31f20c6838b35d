// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

#include <source_location>

/// Macros and functions that read a Result in a test and print its error where it is not the one expected.
namespace nashra::testlib {

template <class T>
[[nodiscard]] QByteArray describe(const Result<T> &result)
{
    return result ? QByteArrayLiteral("a value") : result.error().toLogString().toUtf8();
}

/// The value of a step that prepares a test; marks the test as failed where there is none.
template <class T>
T must(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (result)
        return *std::move(result);
    QTest::qFail(describe(result).constData(), where.file_name(), int(where.line()));
    return T{};
}

inline void must(const Result<void> &result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        QTest::qFail(describe(result).constData(), where.file_name(), int(where.line()));
}

} // namespace nashra::testlib

/// The result must hold a value. The expression is run once.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(verifiedResult.has_value(), nashra::testlib::describe(verifiedResult).constData());                   \
    } while (false)

/// The result must be the error. The expression is run once.
#define VERIFY_ERROR(expression, expectedCode)                                                                         \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(!verifiedResult.has_value(), "there should be no value");                                             \
        QVERIFY2(verifiedResult.error().code == (expectedCode),                                                        \
                 nashra::testlib::describe(verifiedResult).constData());                                               \
    } while (false)
