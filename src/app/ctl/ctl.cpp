// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctl.h"

#include "app/ctl/commandcontext.h"
#include "app/ctl/help.h"

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

ExitCode failed(Console &console, const Error &error, ExitCode code)
{
    console.error(error);
    return code;
}

ExitCode run(const Invocation &call, Console &console, const Clock &clock)
{
    if (call.asksForVersion()) {
        console.raw(u"nashractl %1\n"_s.arg(QStringLiteral(NASHRA_VERSION)));
        return ExitCode::Done;
    }
    if (call.asksForHelp()) {
        const auto text = helpText(call.helpTopic());
        if (!text)
            return failed(console, text.error(), ExitCode::Usage);
        console.raw(*text);
        return ExitCode::Done;
    }
    CommandContext context(call, console, clock);
    if (const auto opened = context.open(call.command()->needs); !opened)
        return failed(console, opened.error(), ExitCode::Newsroom);
    const auto code = call.command()->run(context);
    return code ? *code : failed(console, code.error(), exitCodeOf(code.error().code));
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments, Console &console, const Clock &clock)
{
    const auto call = Invocation::parse(arguments);
    // Also a command line that cannot be read answers in the form it asked for. After -- no word is an option.
    const bool isJson = call ? call->isSet("json") : arguments.mid(0, arguments.indexOf("--"_L1)).contains("--json"_L1);
    console.setMode(isJson ? Console::Mode::Json : Console::Mode::Text);
    const ExitCode code = call ? run(*call, console, clock) : failed(console, call.error(), ExitCode::Usage);
    if (console.flush() || code != ExitCode::Done)
        return code;
    console.setMode(Console::Mode::Text);
    return failed(console, Error{ErrorCode::Io, u"the output could not be written"_s, {}, nullptr}, ExitCode::File);
}

} // namespace nashra::app
