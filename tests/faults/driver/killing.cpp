// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/killing.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <optional>

namespace nashra::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 120s; ///< for a writer that is to die by its own hand, on a machine full of other work

bool isTyping(const QByteArray &diary)
{
    return diary.contains("typed ");
}

/// Reads along until the writer is due to die or is dead.
void readAlong(QProcess &process, const RoundPlan &plan, QByteArray &diary)
{
    const bool isTimed = plan.death == RoundPlan::Death::WhileTyping;
    QDeadlineTimer end(plan.death == RoundPlan::Death::WhileStarting ? plan.delay : patience);
    bool isCounting = false;
    while (process.state() == QProcess::Running && !end.hasExpired()) {
        process.waitForReadyRead(static_cast<int>(std::max<qint64>(1, end.remainingTime())));
        diary += process.readAllStandardOutput();
        if (isTimed && !isCounting && isTyping(diary)) {
            isCounting = true;
            end = QDeadlineTimer(plan.delay, Qt::PreciseTimer);
        }
    }
}

} // namespace

Result<Life> liveAndDie(const RoundPlan &plan, const RunOptions &options, const QString &newsroom,
                        const QString &journals)
{
    QProcess process;
    process.start(options.writer, QStringList{newsroom, u"--journals"_s, journals} + plan.arguments(options));
    if (!process.waitForStarted())
        return fail(ErrorCode::Io, options.writer + u": "_s + process.errorString());
    Life life;
    QByteArray diary;
    readAlong(process, plan, diary);
    const bool isOverdue = process.state() == QProcess::Running &&
                           (plan.death == RoundPlan::Death::WithSave || plan.death == RoundPlan::Death::WithSync);
    life.endedAt = steadyNow();
    process.kill(); // SIGKILL
    if (process.state() != QProcess::NotRunning && !process.waitForFinished())
        return fail(ErrorCode::Internal, u"the writer does not die"_s);
    diary += process.readAllStandardOutput();
    life.diary = DiaryReading::read(diary);
    life.remarks = QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    // One that died by its own hand did so with the last thing it told.
    const bool isOwnHand = plan.death == RoundPlan::Death::WithSave || plan.death == RoundPlan::Death::WithSync;
    if (isOwnHand && !life.diary.pulses.isEmpty())
        life.endedAt = std::max(life.diary.pulses.last(), life.diary.typedAt.isEmpty() ? 0 : life.diary.typedAt.last());
    if (isOverdue || process.exitStatus() != QProcess::CrashExit || process.exitCode() != SIGKILL)
        return fail(ErrorCode::Internal, u"the writer was not killed as planned (exit %1): %2"_s.arg(process.exitCode())
                                             .arg((life.diary.failures + life.remarks).join(u" | "_s)));
    return life;
}

} // namespace nashra::faults
