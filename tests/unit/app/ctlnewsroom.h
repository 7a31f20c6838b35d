// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"
#include "testlib/fixedclock.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace nashra::testlib {

/// What a command line of nashractl answered.
struct Answer
{
    app::ExitCode code = app::ExitCode::Internal;
    QString out;
    QString err;

    /// The one object a command with --json answers; marks the test as failed where the output is anything else.
    [[nodiscard]] QJsonObject json() const;
};

/// A newsroom in a temporary folder and command lines run on it in this process. Its people: karim (chief), huda and
/// omar (sub-editors), rana (journalist). Desks: home, sport. What belongs to the person at the keyboard (settings,
/// data) is kept in the folder too.
class CtlNewsroom
{
public:
    CtlNewsroom();

    /// Runs the arguments as they are.
    Answer raw(const QStringList &arguments);
    /// Runs a command on the newsroom.
    Answer run(const QStringList &arguments);
    /// Runs a command on the newsroom as somebody.
    Answer as(const QString &login, const QStringList &arguments);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString newsroom() const { return path(QStringLiteral("tonight.nashra")); }
    /// Writes a file into the folder; answers its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray read(const QString &path);

    /// A story by rana with that slug, taken on to a state by huda.
    void haveDraft(const QString &slug);
    void haveSubmitted(const QString &slug);
    void haveApproved(const QString &slug);
    void haveReleased(const QString &slug);
    [[nodiscard]] QString statusOf(const QString &article);

    FixedClock clock;

private:
    QTemporaryDir m_folder;
};

/// A short story that can be imported.
[[nodiscard]] QByteArray harbourStory();

} // namespace nashra::testlib

/// The command must answer with the exit code; prints what it said where it does not.
#define VERIFY_CODE(expression, expectedCode)                                                                          \
    do {                                                                                                               \
        const nashra::testlib::Answer &verifiedAnswer = (expression);                                                  \
        QVERIFY2(verifiedAnswer.code == (expectedCode),                                                                \
                 qPrintable(QStringLiteral("exit code %1: ").arg(int(verifiedAnswer.code)) + verifiedAnswer.err +      \
                            verifiedAnswer.out));                                                                      \
    } while (false)
