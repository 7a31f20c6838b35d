// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruledefinition.h"
#include "language/style/ruleproblem.h"
#include "language/style/scannedtext.h"

#include <QRegularExpression>

#include <vector>

namespace nashra::language::style {

/// One term of a rule in a text.
struct TokenMatch
{
    TextRange range;
    int term = 0;        ///< its place among the terms of the rule
    QString counterpart; ///< the term's, with what the expression caught filled in
    QStringList caught;  ///< by the groups of the expression
};

/// What the sets of one index share while they are made.
struct TokenSetting
{
    LiteralIndex &index;
    QList<RuleProblem> &problems;
    int &sets;        ///< how many there are
    int &expressions; ///< how many may still be compiled
    QString file;     ///< for the problems
};

/// The terms of a rule, ready to be looked for. A term that stands for a few fixed texts is found by the index alone;
/// any other is compiled and tried only where the index found a text that each of its matches has. So a paragraph
/// that breaks no rule costs one pass, however many rules and terms there are.
class TokenSet
{
public:
    struct Options
    {
        bool ignoresCase = false;
        bool isBounded = false;   ///< whole words only
        bool wantsCaught = false; ///< what the groups catch is needed
    };

    TokenSet(const QList<RuleTerm> &terms, Options options, TokenSetting setting);

    /// True where no term could be used.
    [[nodiscard]] bool isEmpty() const;

    /// In the order of the text, without overlaps: the first, and of those that begin together the longest. False
    /// where an expression gave up.
    [[nodiscard]] bool find(const ScannedText &text, QList<TokenMatch> &matches) const;

    /// The same for who needs to know no more than where.
    [[nodiscard]] bool find(const ScannedText &text, QList<TextRange> &ranges) const;

private:
    /// Expressions that count words or letters, which every style has and no engine need be asked for.
    enum class Plain { None, Words, Chunks, Characters };

    struct Literal
    {
        QString text; ///< empty where capitals do not matter
        qsizetype length = 0;
        int term = 0;
        QString counterpart;
    };
    struct Expression
    {
        QRegularExpression expression;
        int term = 0;
        bool isGated = false; ///< tried only after a hit of the index
    };

    [[nodiscard]] static Plain plainKind(const QString &expression);
    void add(const RuleTerm &term, int number, TokenSetting &setting);
    void addLiterals(const QStringList &texts, const RuleTerm &term, int number, bool ignoresCase,
                     const QRegularExpression *filler, TokenSetting &setting);
    void addExpression(const RuleTerm &term, int number, bool ignoresCase, const QStringList &required,
                       TokenSetting &setting);
    void findPlain(const QString &text, QList<TextRange> &ranges) const;
    void findLiteral(const ScannedText &text, const LiteralHit &hit, QList<TokenMatch> &matches) const;
    [[nodiscard]] bool findExpression(const ScannedText &text, const Expression &expression,
                                      QList<TokenMatch> &matches) const;

    Options m_options;
    int m_set = 0;
    Plain m_plain = Plain::None;
    QStringList m_counterparts;
    std::vector<Literal> m_literals;
    std::vector<Expression> m_expressions;
    bool m_hasUngated = false;
};

} // namespace nashra::language::style
