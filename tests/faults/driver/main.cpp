// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/newsroomplace.h"
#include "faults/driver/examination.h"
#include "faults/driver/summary.h"
#include "faults/support/opennewsroom.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::faults;

namespace {

constexpr int violated = 1;
constexpr int broken = 2;
constexpr int skipped = 77; ///< what ctest takes for "skipped"

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

RunOptions readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Kills a writer again and again and looks what is left of its work."_s);
    parser.addOptions({{u"engine"_s, u"sqlite or postgresql."_s, u"engine"_s, u"sqlite"_s},
                       {u"rounds"_s, u"How often to kill."_s, u"number"_s, u"25"_s},
                       {u"seed"_s, u"Of the random choices."_s, u"number"_s, u"1"_s},
                       {u"budget-ms"_s, u"Typing that a kill may cost."_s, u"ms"_s, u"50"_s},
                       {u"without-guard"_s, u"journal or acknowledgement; may be given twice."_s, u"guard"_s},
                       {u"rounds-per-newsroom"_s, u"When a fresh newsroom is taken."_s, u"number"_s, u"25"_s}});
    parser.addHelpOption();
    parser.process(application);
    RunOptions options;
    options.engine = parser.value(u"engine"_s);
    options.writer = QCoreApplication::applicationDirPath() + u"/nashra-fault-writer"_s;
    options.rounds = parser.value(u"rounds"_s).toInt();
    options.roundsPerNewsroom = std::max(1, parser.value(u"rounds-per-newsroom"_s).toInt());
    options.seed = parser.value(u"seed"_s).toUInt();
    options.budget = std::chrono::milliseconds(parser.value(u"budget-ms"_s).toInt());
    options.withoutGuards = parser.values(u"without-guard"_s);
    return options;
}

QString whyNotUsable(const RunOptions &options)
{
    if (options.engine != "sqlite"_L1 && options.engine != "postgresql"_L1)
        return u"no such engine: "_s + options.engine;
    for (const QString &guard : options.withoutGuards) {
        if (guard != "journal"_L1 && guard != "acknowledgement"_L1)
            return u"no such guard: "_s + guard;
    }
    return options.rounds > 0 ? QString() : u"no rounds"_s;
}

QString locationText(const storage::Location &location)
{
    if (location.engine == storage::Engine::Sqlite)
        return location.path;
    const QString person = location.password.isEmpty() ? location.user : location.user + u':' + location.password;
    return u"postgresql://%1@%2:%3/%4"_s.arg(person, location.host).arg(location.port).arg(location.database);
}

/// False where the writer was not killed as planned: what it left behind would be laid to the rounds after it.
bool runRound(const RoundPlan &plan, const RunOptions &options, const storage::Location &location,
              const QString &journals, Summary &summary)
{
    const auto tell = [&](const QString &what) {
        say(u"VIOLATION seed %1 round %2 (%3): %4"_s.arg(options.seed).arg(plan.round).arg(plan.describe(), what));
    };
    const auto life = liveAndDie(plan, options, locationText(location), journals);
    if (!life) {
        tell(life.error().toLogString());
        summary.addBroken();
        return false;
    }
    Finding finding = examine(plan, options, *life, location, journals);
    finding.violations += life->diary.failures;
    for (const QString &violation : std::as_const(finding.violations))
        tell(violation);
    summary.add(plan, *life, finding);
    return true;
}

/// Runs rounds in one newsroom; answers the first that needs another.
Result<int> runRounds(const RunOptions &options, int first, Summary &summary)
{
    const auto place = contract::makeNewsroomPlace(options.engine);
    if (!place)
        return tl::unexpected(place.error());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::Io, folder.errorString());
    if (const auto made = makeNewsroom((*place)->location()); !made)
        return tl::unexpected(made.error());
    const int end = std::min(first + options.roundsPerNewsroom, options.rounds);
    for (int round = first; round < end; ++round) {
        if (!runRound(RoundPlan::make(options, round), options, (*place)->location(), folder.filePath(u"journals"_s),
                      summary))
            return round + 1;
    }
    return end;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const RunOptions options = readOptions(application);
    if (const QString reason = contract::whyNoPlace(options.engine); !reason.isEmpty()) {
        say(u"skipped: "_s + reason);
        return qEnvironmentVariableIntValue("NASHRA_REQUIRE_POSTGRESQL") == 1 ? broken : skipped;
    }
    if (const QString reason = whyNotUsable(options); !reason.isEmpty()) {
        say(u"broken: "_s + reason);
        return broken;
    }
    Summary summary;
    for (int next = 0; next < options.rounds;) {
        const auto run = runRounds(options, next, summary);
        if (!run) {
            say(u"broken: "_s + run.error().toLogString());
            return broken;
        }
        next = *run;
    }
    for (const QString &line : summary.lines(options))
        say(line);
    return summary.violations() == 0 ? 0 : violated;
}
