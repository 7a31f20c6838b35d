// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/help.h"

#include "app/ctl/commandline.h"

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

/// Two columns, the second aligned.
QString aligned(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString optionsText(std::span<const OptionSpec> options)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options) {
        QString name = option.shortName ? u"-%1, "_s.arg(QLatin1StringView(option.shortName)) : u"    "_s;
        name += u"--"_s + QLatin1StringView(option.name);
        if (option.value)
            name += u' ' + QLatin1StringView(option.value);
        rows.append({name, QString::fromUtf8(option.help)});
    }
    return aligned(rows);
}

QString commandsText(const QString &group)
{
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        if (group.isEmpty() || name == group || name.startsWith(group + u' '))
            rows.append({name, QString::fromUtf8(command.help)});
    }
    return rows.isEmpty() ? QString() : aligned(rows);
}

QString commandText(const Command &command)
{
    QString text = u"Usage: nashractl %1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.synopsis))
                       .trimmed() +
                   u"\n\n"_s + QString::fromUtf8(command.help) + u".\n"_s;
    if (const QString more = QString::fromUtf8(command.more); !more.isEmpty())
        text += u'\n' + more + u'\n';
    if (!command.options.empty())
        text += u"\nOptions:\n"_s + optionsText(command.options);
    return text + u"\nCommon options:\n"_s + optionsText(commonOptions());
}

QString overview()
{
    QList<std::pair<QString, QString>> codes;
    for (const ExitCodeInfo &info : exitCodes())
        codes.append({QString::number(int(info.code)), QString::fromUtf8(info.meaning)});
    return u"Usage: nashractl [OPTION…] COMMAND [ARGUMENT…]\n\n"
           "The newsroom editor Nashra from the command line: the same newsroom, the same rules.\n\nCommands:\n"_s +
           commandsText({}) + u"\nCommon options:\n"_s + optionsText(commonOptions()) + u"\nExit codes:\n"_s +
           aligned(codes) +
           u"\nAn article is named by its slug, by its slug and language (FERRY:ar), by its id, or by the first 8 or "
           "more characters of its id;\na bulletin by its id, by language and number (en-12), or by its title.\n"
           "nashractl help COMMAND tells more about a command.\n"_s;
}

} // namespace

Result<QString> helpText(const QString &topic)
{
    if (topic.isEmpty())
        return overview();
    const QString group = commandsText(topic);
    if (const Command *command = findCommand(topic); command && group.count(u'\n') == 1)
        return commandText(*command);
    else if (command)
        return commandText(*command) + u"\nCommands:\n"_s + group;
    if (group.isEmpty())
        return fail(ErrorCode::InvalidInput, u"unknown command “%1”; nashractl help lists them"_s.arg(topic.left(40)));
    return u"Usage: nashractl %1 COMMAND [ARGUMENT…]\n\nCommands:\n"_s.arg(topic) + group;
}

} // namespace nashra::app
