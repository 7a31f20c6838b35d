// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/anotherwindow.h"

#include "app/newsroom/programpaths.h"
#include "storage/location.h"

#include <QCoreApplication>
#include <QProcess>

namespace nashra::app {

using namespace Qt::StringLiterals;

void prepareAnotherWindow(QProcess &process, const QString &location, const QString &login)
{
    QStringList arguments{programpaths::withoutSecret(location)};
    if (!login.isEmpty())
        arguments << u"--user"_s << login;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const auto place = storage::Location::parse(location); place && !place->password.isEmpty())
        environment.insert(u"PGPASSWORD"_s, place->password); // postgresql.org/docs/current/libpq-envars.html
    process.setProcessEnvironment(environment);
}

} // namespace nashra::app
