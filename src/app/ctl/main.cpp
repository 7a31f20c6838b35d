// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"
#include "app/ctl/ctl.h"
#include "app/newsroom/programpaths.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFile>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <unistd.h>

namespace {

/// Under cron and the like the locale is "C", of which Qt complains on every start.
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8Locale();
    const QCoreApplication application(argc, argv);
    nashra::app::programpaths::setProgramNames();

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return int(nashra::app::ExitCode::File);
    nashra::app::Console console(out, err, isatty(STDOUT_FILENO) == 1);
    const nashra::SystemClock clock;
    return int(nashra::app::runCommandLine(QCoreApplication::arguments().mid(1), console, clock));
}
