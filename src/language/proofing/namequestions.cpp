// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/namequestions.h"

#include "core/article/article.h"
#include "language/spelling/knownwords.h"
#include "language/spelling/lookupform.h"
#include "language/tokenizer/wordtokenizer.h"

namespace nashra::language::namequestions {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView unknownWord{"spelling.unknown"};
constexpr QLatin1StringView otherEnglish{"spelling.american"};

bool isCapitalised(QStringView text, const Word &word)
{
    return word.script == WordScript::Latin && word.kind == WordKind::Word && text[word.position].isUpper();
}

/// Whether a capital at the place may be one only because a sentence begins there.
bool beginsSentence(QStringView text, qsizetype position)
{
    const QStringView before = text.first(position).trimmed();
    return before.isEmpty() || !(before.back().isLetterOrNumber() || before.back() == u',');
}

void addCapitals(const QString &text, QStringList &names)
{
    Word before;
    bool isBeforeCapital = false;
    WordTokenizer words(text);
    for (Word word; words.next(word); before = word) {
        const bool isCapital = isCapitalised(text, word) && !beginsSentence(text, word.position);
        const bool isTied = word.position == before.end() + 1 && text[before.end()] == u' ';
        if (isCapital && isBeforeCapital && isTied)
            names << text.mid(before.position, word.end() - before.position);
        isBeforeCapital = isCapital;
    }
}

/// A word of a finding on spelling; in Latin letters names have a capital.
bool isAmong(const KnownWords &names, const Finding &finding)
{
    const QString word = lookupForm(finding.arguments.value(0));
    if (word.isEmpty())
        return false;
    const bool isArabic = word.front().script() == QChar::Script_Arabic;
    return (word.front().isUpper() && names.contains(word, Language::English)) ||
           (isArabic && names.contains(word, Language::Arabic));
}

} // namespace

QString surePartOf(const NameCandidate &candidate, const QString &text)
{
    const bool isSure = candidate.kind == EntityKind::Person || !beginsSentence(text, candidate.position);
    return isSure ? candidate.name : candidate.name.section(u' ', 1);
}

KnownWords namesOf(const ArticleContent &content, const QHash<ParagraphId, QList<NameCandidate>> &candidates)
{
    QStringList names;
    for (const Paragraph &paragraph : content.body.paragraphs) {
        const QString text = paragraph.text();
        for (const NameCandidate &candidate : candidates.value(paragraph.id))
            names << surePartOf(candidate, text);
        if (paragraph.kind != ParagraphKind::Subheading) // which some houses write in capitals
            addCapitals(text, names);
    }
    return KnownWords(names);
}

void ask(const KnownWords &names, QList<Finding> &findings)
{
    if (names.isEmpty())
        return;
    for (Finding &finding : findings) {
        if (finding.rule == unknownWord && isAmong(names, finding))
            finding.severity = Severity::Hint;
    }
}

void leaveOut(const KnownWords &names, QList<Finding> &findings)
{
    if (names.isEmpty())
        return;
    findings.removeIf([&names](const Finding &finding) {
        return (finding.rule == unknownWord || finding.rule == otherEnglish) && isAmong(names, finding);
    });
}

bool isQuestion(const Finding &finding)
{
    return finding.rule == unknownWord && finding.severity == Severity::Hint;
}

} // namespace nashra::language::namequestions
