// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rule.h"

#include "language/style/expression.h"
#include "language/style/wording.h"

#include <algorithm>

namespace nashra::language::style {

namespace {

constexpr qsizetype longestException = 100; ///< UTF-16 units beyond what was found that an exception may reach

}

Rule::Rule(const RuleDefinition &definition, TokenSetting setting, const Vocabulary &vocabulary)
    : m_id(definition.id())
    , m_file(definition.file)
    , m_message(definition.message)
    , m_language(definition.language)
    , m_severity(definition.severity)
    , m_scope(definition.scopes)
    , m_limit(definition.limit)
    , m_action(definition.action)
    , m_actionParameters(definition.actionParameters)
{
    for (const RuleTerm &term : definition.exceptions) {
        if (setting.expressions-- <= 0)
            break;
        Result<QRegularExpression> compiled = compileExpression(term.expression, {false, true});
        if (compiled)
            m_exceptions << *compiled;
        else
            setting.problems << RuleProblem{RuleProblem::Kind::BadExpression, definition.file, term.line,
                                            compiled.error().detail};
    }
    if (vocabulary.accepted && definition.usesVocabulary && !definition.isNonword)
        m_exceptions << *vocabulary.accepted;
}

Rule::~Rule() = default;

bool Rule::isFor(TextUnit::Scope scope, Language language) const
{
    return m_scope.accepts(scope) && (!m_language || *m_language == language);
}

bool Rule::isExcepted(const QString &observed) const
{
    return std::any_of(m_exceptions.begin(), m_exceptions.end(),
                       [&](const QRegularExpression &exception) { return matches(exception, observed); });
}

bool Rule::isExcepted(const ScannedText &text, TextRange range) const
{
    if (m_exceptions.isEmpty())
        return false;
    if (isExcepted(text.text().mid(range.position, range.length).trimmed()))
        return true;
    // No exception is longer than what stands around; so a long text with many findings stays cheap.
    const QString &all = text.text();
    const qsizetype blank = all.lastIndexOf(u' ', range.position - longestException);
    const qsizetype from = range.position > longestException && blank >= 0 ? blank + 1 : 0;
    const qsizetype start = range.position - from;
    const QString around = all.mid(from, start + range.length + longestException);
    return std::any_of(m_exceptions.begin(), m_exceptions.end(), [&](const QRegularExpression &exception) {
        bool isCovered = false;
        const bool isDone =
            forEachMatch(exception, around, [&](const QRegularExpressionMatch &match, qsizetype offset) {
                isCovered =
                    match.capturedStart() + offset <= start && match.capturedEnd() + offset >= start + range.length;
                return !isCovered && match.capturedStart() + offset < start + range.length;
            });
        return isDone && isCovered;
    });
}

Finding Rule::findingAt(TextRange range, const QString &observed, const QStringList &alternatives,
                        const QString &shown) const
{
    Finding finding;
    finding.rule = m_id;
    finding.severity = m_severity;
    finding.position = range.position;
    finding.length = range.length;
    for (auto it = m_message.begin(); it != m_message.end(); ++it) {
        QStringList arguments{shown};
        if (!alternatives.isEmpty())
            arguments.prepend(listOf(alternatives, it.key()));
        finding.message.insert(it.key(), filledMessage(it.value(), arguments));
    }
    finding.fixes = alternatives;
    if (!m_action.isEmpty() && (alternatives.isEmpty() || !m_actionParameters.isEmpty()))
        finding.fixes = fixesOf(m_action, m_actionParameters, observed);
    return finding;
}

Finding Rule::findingAt(const ScannedText &text, TextRange range) const
{
    const QString observed = text.text().mid(range.position, range.length);
    Finding finding = findingAt(range, observed, {}, observed);
    const bool isRemoval = finding.fixes.size() == 1 && finding.fixes.first().isEmpty();
    const qsizetype end = range.position + range.length;
    const auto isBlankAt = [&](qsizetype at) {
        return at < 0 || at >= text.text().size() || text.text()[at].isSpace();
    };
    // What is taken out takes one of the two blanks around it along.
    if (isRemoval && isBlankAt(range.position - 1) && isBlankAt(end) && end < text.text().size())
        finding.length += 1;
    return finding;
}

} // namespace nashra::language::style
