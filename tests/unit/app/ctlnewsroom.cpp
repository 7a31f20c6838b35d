// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include "app/ctl/console.h"
#include "app/ctl/ctl.h"
#include "app/newsroom/programpaths.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

namespace nashra::testlib {

using namespace Qt::StringLiterals;
using app::ExitCode;

QJsonObject Answer::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        QTest::qFail(qPrintable(u"no JSON object ("_s + error.errorString() + u"): "_s + out), __FILE__, __LINE__);
    return document.object();
}

CtlNewsroom::CtlNewsroom()
{
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
    qunsetenv("NASHRA_NEWSROOM");
    qunsetenv("NASHRA_USER");
    app::programpaths::setProgramNames();

    const QList<QStringList> steps{
        {u"init"_s, newsroom(), u"--name"_s, u"Marlow News"_s, u"--agency"_s, u"MNA"_s, u"--desk"_s,
         u"home=Home=المحليات"_s, u"--desk"_s, u"sport=Sport"_s, u"--as"_s, u"karim"_s},
        {u"users"_s, u"add"_s, u"rana"_s, u"--role"_s, u"journalist"_s, u"--name"_s, u"Rana Hadid"_s},
        {u"users"_s, u"add"_s, u"huda"_s, u"--role"_s, u"subeditor"_s},
        {u"users"_s, u"add"_s, u"omar"_s, u"--role"_s, u"subeditor"_s}};
    for (const QStringList &step : steps) {
        const Answer answer = step[0] == "init"_L1 ? raw(step) : as(u"karim"_s, step);
        if (answer.code != ExitCode::Done)
            QTest::qFail(qPrintable(answer.err), __FILE__, __LINE__);
    }
}

Answer CtlNewsroom::raw(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    app::Console console(out, err, false);
    const ExitCode code = app::runCommandLine(arguments, console, clock);
    return {code, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

Answer CtlNewsroom::run(const QStringList &arguments)
{
    return raw(QStringList{u"-n"_s, newsroom()} + arguments);
}

Answer CtlNewsroom::as(const QString &login, const QStringList &arguments)
{
    clock.advance(1000); // what happened one after the other has different times
    return run(QStringList{u"--as"_s, login} + arguments);
}

QString CtlNewsroom::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    return path(name);
}

QByteArray CtlNewsroom::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CtlNewsroom::haveDraft(const QString &slug)
{
    const QString file = write(slug + u".txt"_s, harbourStory());
    const Answer answer = as(u"rana"_s, {u"import"_s, file, u"--slug"_s, slug, u"--desk"_s, u"home"_s});
    if (answer.code != ExitCode::Done)
        QTest::qFail(qPrintable(answer.err), __FILE__, __LINE__);
}

void CtlNewsroom::haveSubmitted(const QString &slug)
{
    haveDraft(slug);
    if (const Answer answer = as(u"rana"_s, {u"submit"_s, slug}); answer.code != ExitCode::Done)
        QTest::qFail(qPrintable(answer.err), __FILE__, __LINE__);
}

void CtlNewsroom::haveApproved(const QString &slug)
{
    haveSubmitted(slug);
    if (const Answer answer = as(u"huda"_s, {u"approve"_s, slug}); answer.code != ExitCode::Done)
        QTest::qFail(qPrintable(answer.err), __FILE__, __LINE__);
}

void CtlNewsroom::haveReleased(const QString &slug)
{
    haveApproved(slug);
    if (const Answer answer = as(u"huda"_s, {u"release"_s, slug}); answer.code != ExitCode::Done)
        QTest::qFail(qPrintable(answer.err), __FILE__, __LINE__);
}

QString CtlNewsroom::statusOf(const QString &article)
{
    return run({u"--json"_s, u"show"_s, article}).json()[u"article"_s][u"status"_s].toString();
}

QByteArray harbourStory()
{
    return "Harbour at Port Marlow reopens\n\n"
           "Port Marlow, MNA- The harbour reopened on Tuesday after three days of storm.\n\n"
           "“We are glad,” the mayor said.\n";
}

} // namespace nashra::testlib
