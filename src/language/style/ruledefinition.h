// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/findings/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nashra::language::style {

enum class RuleKind { Existence, Substitution, Occurrence, Repetition, Consistency, Conditional, Capitalization };

/// One expression of a rule, with what it is to be replaced by or contradicts, and the line it stands in.
struct RuleTerm
{
    QString expression;
    QString counterpart; ///< of a swap its replacement, of an "either" the other form; null where there is none
    int line = 0;

    bool operator==(const RuleTerm &) const = default;
};

/// A rule file as it is written: Vale's keys (https://vale.sh/docs/styles) and two of our own, `message_ar`
/// and `language`, which Vale passes over.
struct RuleDefinition
{
    RuleKind kind = RuleKind::Existence;
    QString style; ///< the folder
    QString name;  ///< the file without its ending
    QString file;  ///< below the folder of the rules

    LocalizedText message;            ///< "%s" stands for what was found, in a swap first for what is wanted
    std::optional<Language> language; ///< of the articles it is for; all where it is not set
    Severity severity = Severity::Warning;
    QStringList scopes{QStringLiteral("text")};
    int limit = 0; ///< findings per text; 0 = all
    QString action;
    QStringList actionParameters;

    bool ignoresCase = false;
    bool isNonword = false; ///< terms need not be whole words
    bool appendsRaw = false;
    bool wantsLetters = false; ///< "alpha"
    bool usesVocabulary = true;

    QList<RuleTerm> terms; ///< tokens, token, swap or either
    QList<RuleTerm> exceptions;
    QStringList indicators; ///< ends of a word after which capitals are free
    QString raw;
    int max = 0;
    int min = 0;
    RuleTerm first;
    RuleTerm second;
    QString match;
    bool isChicagoStyle = false;
    double threshold = 0.8;

    [[nodiscard]] QString id() const { return QStringLiteral("style.%1.%2").arg(style, name); }
};

} // namespace nashra::language::style
