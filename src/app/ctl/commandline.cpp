// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongUsage(const QString &why)
{
    return fail(ErrorCode::InvalidInput, why);
}

/// The command the words begin with; a name of two words goes before one of one.
const Command *commandOf(const QStringList &words)
{
    const Command *found = words.size() > 1 ? findCommand(words[0] + u' ' + words[1]) : nullptr;
    return found || words.isEmpty() ? found : findCommand(words[0]);
}

const OptionSpec *findIn(std::span<const OptionSpec> options, const QString &name, bool isShort)
{
    const auto it = std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) {
        const char *const own = isShort ? option.shortName : option.name;
        return own && name == QLatin1StringView(own);
    });
    return it == options.end() ? nullptr : &*it;
}

} // namespace

const Command *findCommand(const QString &name)
{
    const auto all = commands();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return it == all.end() ? nullptr : &*it;
}

Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    Invocation call;
    bool isRest = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments[at];
        if (!isRest && word == "--"_L1) {
            isRest = true;
        } else if (!isRest && word.size() > 1 && word.startsWith(u'-')) {
            if (const auto read = call.readOption(arguments, at); !read)
                return tl::unexpected(read.error());
        } else {
            call.m_arguments << word;
        }
    }
    if (call.asksForVersion())
        return call;
    if (const auto found = call.findCommand(call.m_arguments); !found)
        return tl::unexpected(found.error());
    return call;
}

Result<void> Invocation::readOption(const QStringList &arguments, qsizetype &at)
{
    const QString &word = arguments[at];
    const bool isShort = !word.startsWith("--"_L1);
    const qsizetype equals = isShort ? -1 : word.indexOf(u'=');
    const QString name = isShort ? word.mid(1, 1) : word.mid(2, equals < 0 ? -1 : equals - 2);
    const Command *const command = commandOf(m_arguments);
    const OptionSpec *option = findIn(commonOptions(), name, isShort);
    if (!option && command)
        option = findIn(command->options, name, isShort);
    const QString shown = isShort ? u'-' + name : u"--"_s + name;
    if (!option && !command)
        return wrongUsage(u"unknown option "_s + shown + u"; options of a command follow its name"_s);
    if (!option)
        return wrongUsage(u"%1: unknown option %2"_s.arg(QLatin1StringView(command->name), shown));

    QString value;
    const bool isAttached = isShort ? word.size() > 2 : equals >= 0;
    if (!option->value && isAttached)
        return wrongUsage(shown + u" takes no value"_s);
    if (option->value && isAttached)
        value = isShort ? word.mid(2) : word.mid(equals + 1);
    if (option->value && !isAttached) {
        if (++at >= arguments.size())
            return wrongUsage(u"%1 needs a value: %2"_s.arg(shown, QLatin1StringView(option->value)));
        value = arguments[at];
    }
    m_options[QString::fromLatin1(option->name)] << value;
    return ok();
}

Result<void> Invocation::findCommand(const QStringList &words)
{
    m_isHelp = isSet("help");
    m_command = commandOf(words);
    if (m_isHelp) {
        m_helpTopic = m_command ? QString::fromLatin1(m_command->name) : words.join(u' ');
        return ok();
    }
    if (words.isEmpty())
        return wrongUsage(u"no command; nashractl help lists them"_s);
    if (!m_command) {
        const bool isGroup = std::any_of(commands().begin(), commands().end(), [&](const Command &command) {
            return QLatin1StringView(command.name).startsWith(words[0] + u' ');
        });
        return isGroup ? wrongUsage(u"%1 needs a command of its own; nashractl help %1 lists them"_s.arg(words[0]))
                       : wrongUsage(u"unknown command “%1”; nashractl help lists them"_s.arg(words[0].left(40)));
    }
    m_arguments = words.mid(QLatin1StringView(m_command->name).contains(u' ') ? 2 : 1);
    return checkCount();
}

Result<void> Invocation::checkCount() const
{
    const qsizetype count = m_arguments.size();
    const bool isTooMany = m_command->mostArguments >= 0 && count > m_command->mostArguments;
    if (count >= m_command->leastArguments && !isTooMany)
        return ok();
    const QString usage =
        u"nashractl %1 %2"_s.arg(QLatin1StringView(m_command->name), QString::fromUtf8(m_command->synopsis));
    return wrongUsage((isTooMany ? u"too much: “%1”; usage: "_s.arg(m_arguments.last().left(40)) : u"usage: "_s) +
                      usage.trimmed());
}

bool Invocation::isSet(const char *option) const
{
    return m_options.contains(QString::fromLatin1(option));
}

QString Invocation::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Invocation::values(const char *option) const
{
    return m_options.value(QString::fromLatin1(option));
}

Result<int> Invocation::number(const char *option, int standard, int least, int most) const
{
    if (!isSet(option))
        return standard;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongUsage(u"--%1 takes a number from %2 to %3, not “%4”"_s.arg(QLatin1StringView(option))
                              .arg(least)
                              .arg(most)
                              .arg(value(option).left(40)));
    return number;
}

bool Invocation::asksForHelp() const
{
    return m_isHelp;
}

} // namespace nashra::app
