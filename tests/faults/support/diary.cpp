// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/support/diary.h"

#include <chrono>
#include <unistd.h>

namespace nashra::faults {

namespace {

/// One write() of one line: it arrives whole or not at all.
void tell(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        ::_exit(4); // the driver is gone
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

void diary::typed(int step, qint64 at)
{
    tell("typed " + number(step) + ' ' + number(at));
}

void diary::saved(ArticleId article, int revision, int step)
{
    tell("saved " + article.toString().toLatin1() + ' ' + number(revision) + ' ' + number(step));
}

void diary::synced(int step)
{
    tell("synced " + number(step));
}

void diary::pulse()
{
    tell("pulse " + number(steadyNow()));
}

void diary::failed(const QString &what)
{
    tell("failed " + QString(what).replace(u'\n', u' ').toUtf8());
}

DiaryReading DiaryReading::read(const QByteArray &lines)
{
    DiaryReading reading;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray &kind = words.first();
        if (kind == "typed" && words.size() == 3) {
            reading.typedAt.append(words.at(2).toLongLong());
        } else if (kind == "saved" && words.size() == 4) {
            const auto article = ArticleId::fromString(QString::fromLatin1(words.at(1)));
            reading.saves.append({article.value_or(ArticleId()), words.at(2).toInt(), words.at(3).toInt()});
        } else if (kind == "synced" && words.size() == 2) {
            ++reading.syncs;
            reading.syncedStep = std::max(reading.syncedStep, words.at(1).toInt());
        } else if (kind == "pulse" && words.size() == 2) {
            reading.pulses.append(words.at(1).toLongLong());
        } else if (!line.isEmpty()) {
            reading.failures.append(QString::fromUtf8(line));
        }
    }
    return reading;
}

} // namespace nashra::faults
