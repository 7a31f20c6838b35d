// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruledefinition.h"
#include "language/style/scannedtext.h"
#include "language/style/scopefilter.h"
#include "language/style/tokenset.h"

#include <memory>
#include <optional>

namespace nashra::language::style {

/// What all rules of a set treat as right.
struct Vocabulary
{
    std::optional<QRegularExpression> accepted; ///< terms that are an exception to every rule that uses it
};

/// A rule ready for use: what every kind has in common. Immutable once made; safe from any thread.
class Rule
{
public:
    Rule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary);
    virtual ~Rule();

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const LocalizedText &message() const { return m_message; } ///< "%s" for what was found
    [[nodiscard]] qsizetype limit() const { return m_limit; }                ///< findings per text; 0 = all

    /// True where the rule reads such a part of an article in such a language.
    [[nodiscard]] bool isFor(TextUnit::Scope scope, Language language) const;

protected:
    Q_DISABLE_COPY_MOVE(Rule)

    [[nodiscard]] bool isBySentence() const { return m_scope.isBySentence(); }

    /// Whether the exceptions of the rule or the vocabulary let a text pass.
    [[nodiscard]] bool isExcepted(const QString &observed) const;
    /// The same for a part of a text, which an exception may also reach beyond.
    [[nodiscard]] bool isExcepted(const ScannedText &text, TextRange range) const;

    /// A finding with its sentence in each language the rule has one in, and as fixes the alternatives or what the
    /// rule's action makes of what was observed. The sentence tells of the alternatives, then of what is shown.
    [[nodiscard]] Finding findingAt(TextRange range, const QString &observed, const QStringList &alternatives,
                                    const QString &shown) const;
    /// The same without alternatives, for what stands there.
    [[nodiscard]] Finding findingAt(const ScannedText &text, TextRange range) const;

private:
    QString m_id;
    QString m_file;
    LocalizedText m_message;
    std::optional<Language> m_language;
    Severity m_severity;
    ScopeFilter m_scope;
    qsizetype m_limit;
    QString m_action;
    QStringList m_actionParameters;
    QList<QRegularExpression> m_exceptions;
};

/// A rule that reads one paragraph or headline by itself.
class UnitRule : public Rule
{
public:
    using Rule::Rule;

    /// Adds what is wrong with the text. False where an expression gave up, and the rule should rest.
    [[nodiscard]] virtual bool check(const ScannedText &text, QList<Finding> &findings) const = 0;
};

/// A part of an article as an ArticleRule reads it.
struct ScannedUnit
{
    ScannedText text;
    TextUnit::Scope scope = TextUnit::Scope::Paragraph;
    FindingPlace place = FindingPlace::Body;
    ParagraphId paragraph;
};

/// A rule that needs the whole article.
class ArticleRule : public Rule
{
public:
    using Rule::Rule;

    /// Adds what is wrong with the units it is for, with place and paragraph. False as for UnitRule.
    [[nodiscard]] virtual bool check(const std::vector<const ScannedUnit *> &units, QList<Finding> &findings) const = 0;
};

/// Makes the rule of a definition: one of the two is set, or none where it has nothing left to look for.
struct MadeRule
{
    std::unique_ptr<UnitRule> forUnits;
    std::unique_ptr<ArticleRule> forArticles;
};
[[nodiscard]] MadeRule makeRule(const RuleDefinition &definition, TokenSetting forUnits, TokenSetting forArticles,
                                const Vocabulary &vocabulary);

} // namespace nashra::language::style
