// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/ruleproblemtext.h"

#include "core/base/bidi.h"
#include <QCoreApplication>

namespace nashra::presentation {

using Kind = language::style::RuleProblem::Kind;

namespace {

/// What this program itself says of a file or folder in the language of the window; the system and the parser speak
/// their own.
QString detailText(const QString &detail)
{
    for (const char *known : {
             QT_TRANSLATE_NOOP("RuleProblem", "there is no such folder"),
             QT_TRANSLATE_NOOP("RuleProblem", "a quotation mark that is never closed"),
         }) {
        if (detail == QLatin1StringView(known))
            return QCoreApplication::translate("RuleProblem", known);
    }
    return detail;
}

QString whatIsWrong(const language::style::RuleProblem &problem)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("RuleProblem", text); };
    switch (problem.kind) {
    case Kind::Unreadable:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "cannot be read: %1")).arg(detailText(problem.detail));
    case Kind::TooLarge:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "is too large for a rule"));
    case Kind::TooMany:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "there are too many: %1")).arg(problem.detail);
    case Kind::Malformed:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "is no YAML: %1")).arg(detailText(problem.detail));
    case Kind::Missing:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "“%1” is missing")).arg(problem.detail);
    case Kind::Unsupported:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "“%1” is a kind of rule that is skipped here"))
            .arg(problem.detail);
    case Kind::BadValue:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "the value of “%1” cannot be used")).arg(problem.detail);
    case Kind::BadExpression:
        return translated(QT_TRANSLATE_NOOP("RuleProblem", "an expression cannot be used: %1")).arg(problem.detail);
    case Kind::TooSlow:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("RuleProblem", "is too slow for a text and rests until it is changed"));
}

} // namespace

QString ruleProblemText(const language::style::RuleProblem &problem)
{
    const QString place = problem.line > 0 ? QStringLiteral("%1:%2").arg(problem.file).arg(problem.line) : problem.file;
    return QCoreApplication::translate("RuleProblem", "%1: %2").arg(isolated(place), whatIsWrong(problem));
}

} // namespace nashra::presentation
