// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exitcode.h"

#include <span>

namespace nashra::app {

class CommandContext;

/// One option of a command. All texts are English and appear in the help.
struct OptionSpec
{
    const char *name;      ///< without dashes
    const char *shortName; ///< one letter; nullptr where there is none
    const char *value;     ///< what its value is called: "LOGIN"; nullptr for a flag
    const char *help;      ///< without a full stop
};

/// What a command needs of the newsroom before it runs.
enum class Needs { Nothing, Reading, Writing };

/// One row of the table of commands.
struct Command
{
    const char *name;     ///< "approve", "bulletin add"
    const char *synopsis; ///< its arguments: "ARTICLE [--note TEXT]"
    const char *help;     ///< one line
    const char *more;     ///< further sentences of the help; may be empty
    Needs needs = Needs::Writing;
    int leastArguments = 0;
    int mostArguments = 0; ///< -1 = any number
    std::span<const OptionSpec> options;
    /// Answers the exit code of what was done, or the failure; has said nothing of a failure it answers.
    Result<ExitCode> (*run)(CommandContext &) = nullptr;
};

/// The table of commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();
/// The options every command takes.
[[nodiscard]] std::span<const OptionSpec> commonOptions();

} // namespace nashra::app
