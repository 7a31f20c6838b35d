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

} // namespace

KnownWords namesOf(const ArticleContent &content, const QHash<ParagraphId, QList<NameCandidate>> &candidates)
{
    QStringList names;
    for (const Paragraph &paragraph : content.body.paragraphs) {
        const QString text = paragraph.text();
        for (const NameCandidate &candidate : candidates.value(paragraph.id)) {
            // "Teh Council met": what begins the sentence may be no part of the name.
            const bool isSure = candidate.kind == EntityKind::Person || !beginsSentence(text, candidate.position);
            names << (isSure ? candidate.name : candidate.name.section(u' ', 1));
        }
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
        if (finding.rule != "spelling.unknown"_L1)
            continue;
        const QString word = lookupForm(finding.arguments.value(0));
        const bool isCapital = !word.isEmpty() && word.front().isUpper();
        const bool isArabic = !word.isEmpty() && word.front().script() == QChar::Script_Arabic;
        if ((isCapital && names.contains(word, Language::English)) ||
            (isArabic && names.contains(word, Language::Arabic)))
            finding.severity = Severity::Hint;
    }
}

bool isQuestion(const Finding &finding)
{
    return finding.rule == "spelling.unknown"_L1 && finding.severity == Severity::Hint;
}

} // namespace nashra::language::namequestions
