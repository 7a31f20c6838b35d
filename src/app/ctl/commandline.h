// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QHash>
#include <QStringList>

namespace nashra::app {

/// A command line, read and checked against the table of commands.
class Invocation
{
public:
    /// arguments: without the program's own name. The command is nullptr where only help or the version is asked for.
    /// Errors: InvalidInput (an unknown command or option, a value that is missing or too much).
    [[nodiscard]] static Result<Invocation> parse(const QStringList &arguments);

    [[nodiscard]] const Command *command() const { return m_command; }
    /// The words after the command that are no options.
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    [[nodiscard]] bool isSet(const char *option) const;
    /// The last value given; empty where there is none.
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const;
    /// A whole number in the range; the standard where the option is not set. Errors: InvalidInput.
    [[nodiscard]] Result<int> number(const char *option, int standard, int least, int most) const;

    /// Help or the version was asked for.
    [[nodiscard]] bool asksForHelp() const;
    [[nodiscard]] bool asksForVersion() const { return isSet("version"); }
    /// What help is asked about: "", "approve", "bulletin", "bulletin add".
    [[nodiscard]] const QString &helpTopic() const { return m_helpTopic; }

private:
    [[nodiscard]] Result<void> readOption(const QStringList &arguments, qsizetype &at);
    [[nodiscard]] Result<void> findCommand(const QStringList &words);
    [[nodiscard]] Result<void> checkCount() const;

    const Command *m_command = nullptr;
    QStringList m_arguments;
    QHash<QString, QStringList> m_options; ///< flags have one empty value
    QString m_helpTopic;
    bool m_isHelp = false;
};

/// The command of that name; nullptr where there is none.
[[nodiscard]] const Command *findCommand(const QString &name);

} // namespace nashra::app
