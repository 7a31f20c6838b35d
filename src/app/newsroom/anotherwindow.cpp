// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/anotherwindow.h"

#include "app/newsroom/programpaths.h"
#include "storage/location.h"

#include <QCoreApplication>
#include <QProcess>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

const QString passwordVariable = u"PGPASSWORD"_s; // postgresql.org/docs/current/libpq-envars.html

} // namespace

void prepareAnotherWindow(QProcess &process, const QString &location, const QString &login)
{
    QStringList arguments{programpaths::withoutSecret(location)};
    if (!login.isEmpty())
        arguments << u"--user"_s << login;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The password this window was opened with is no other server's, and would go before the one in ~/.pgpass there.
    environment.remove(passwordVariable);
    if (const auto place = storage::Location::parse(location); place && !place->password.isEmpty())
        environment.insert(passwordVariable, place->password);
    process.setProcessEnvironment(environment);
}

} // namespace nashra::app
