// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/wording.h"

#include "language/style/expression.h"

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

QString trimmedOf(const QString &text, const QString &characters, bool atStart, bool atEnd)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (atStart && start < end && characters.contains(text[start]))
        ++start;
    while (atEnd && end > start && characters.contains(text[end - 1]))
        --end;
    return text.mid(start, end - start);
}

/// Arabic-Indic digits for European ones and the other way round.
QString inOtherDigits(QString text)
{
    constexpr int distance = 0x0660 - '0';
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(c.unicode() + distance);
        else if (c >= u'\x0660' && c <= u'\x0669')
            c = QChar(c.unicode() - distance);
        else if (c == u'\x066B') // the Arabic decimal comma; a stop or comma suits both families
            c = u'.';
        else if (c == u'\x066C')
            c = u',';
    }
    return text;
}

/// The edits an action may name first; parameters are what follows the name.
QStringList edited(const QString &edit, const QStringList &parameters, const QString &observed)
{
    if (edit == "digits"_L1)
        return {inOtherDigits(observed)};
    const QString first = parameters.value(0);
    if (first.isEmpty())
        return {};
    if (edit == "trim"_L1 || edit == "trim_left"_L1 || edit == "trim_right"_L1 || edit == "remove"_L1)
        return {trimmedOf(observed, first, edit != "trim_right"_L1 && edit != "remove"_L1, edit != "trim_left"_L1)};
    if (edit == "truncate"_L1)
        return {observed.section(first, 0, 0)};
    if (edit == "split"_L1 && parameters.size() == 2)
        return {observed.section(first, parameters[1].toInt(), parameters[1].toInt())};
    if (edit != "regex"_L1 || parameters.size() != 2)
        return {};
    const Result<QRegularExpression> expression = compileExpression(first);
    if (!expression)
        return {};
    QString result;
    qsizetype end = 0;
    const bool isDone =
        forEachMatch(*expression, observed, [&](const QRegularExpressionMatch &match, qsizetype offset) {
            result += observed.mid(end, match.capturedStart() + offset - end) + filledIn(parameters[1], match);
            end = match.capturedEnd() + offset;
            return true;
        });
    return isDone ? QStringList{result + observed.mid(end)} : QStringList();
}

} // namespace

QString filledMessage(const QString &message, const QStringList &arguments)
{
    if (!message.contains("%s"_L1))
        return message;
    QString result;
    qsizetype next = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QChar sign = message[i] == u'%' && i + 1 < message.size() ? message[i + 1] : QChar();
        if (sign == u's')
            result += arguments.value(next++);
        else
            result += message[i];
        i += sign == u's' || sign == u'%' ? 1 : 0;
    }
    return result;
}

QString listOf(const QStringList &alternatives, Language language)
{
    if (alternatives.size() < 2)
        return alternatives.value(0);
    const bool isArabic = language == Language::Arabic;
    const QString allButLast = alternatives.mid(0, alternatives.size() - 1).join(isArabic ? u"، "_s : u", "_s);
    return allButLast + (isArabic ? u" أو "_s : u" or "_s) + alternatives.last();
}

QString inCaseOf(const QString &replacement, const QString &observed)
{
    if (replacement.isEmpty() || observed.isEmpty() || replacement != replacement.toLower())
        return replacement;
    if (observed.size() > 1 && observed == observed.toUpper() && observed != observed.toLower())
        return replacement.toUpper();
    return observed[0].isUpper() ? replacement[0].toUpper() + replacement.mid(1) : replacement;
}

QStringList fixesOf(const QString &action, const QStringList &parameters, const QString &observed)
{
    if (action == "replace"_L1)
        return parameters;
    if (action == "remove"_L1)
        return {QString()};
    if (action == "edit"_L1 && !parameters.isEmpty())
        return edited(parameters.first(), parameters.mid(1), observed);
    return {};
}

} // namespace nashra::language::style
