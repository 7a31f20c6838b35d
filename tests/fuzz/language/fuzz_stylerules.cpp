// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rule files from anywhere and one text through what they make: nothing may be found outside the text. A zero byte
// parts the rule from the text it is asked about.
#include "language/style/rulereader.h"
#include "language/style/stylechecker.h"

#include <cstdint>
#include <cstdlib>

using namespace nashra;
using namespace nashra::language;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireInside(const QList<Finding> &findings, qsizetype size)
{
    for (const Finding &finding : findings)
        require(finding.position >= 0 && finding.length >= 0 && finding.position + finding.length <= size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray yaml = end < 0 ? bytes : bytes.left(end);
    QString text =
        end < 0 ? QStringLiteral("The the port reopened ,and الى المرفأ 5 people") : QString::fromUtf8(bytes.mid(end));
    if ((bytes.size() & 1) != 0)
        text += QChar(0xD83D); // half of a pair

    QList<style::RuleProblem> problems;
    const auto rule = style::readRule(yaml, {QStringLiteral("House"), QStringLiteral("Rule"), {}}, problems);
    QList<style::RuleDefinition> rules;
    if (rule)
        rules << *rule;
    const style::StyleChecker checker(std::make_shared<const style::RuleSet>(
        rules, style::VocabularyTerms{{text.left(20)}, {text.right(20)}}, problems));

    TextUnit unit;
    unit.text = text;
    for (const auto scope : {TextUnit::Scope::Headline, TextUnit::Scope::Paragraph}) {
        unit.scope = scope;
        requireInside(checker.checkUnit(unit), text.size());
    }
    TextSnapshot snapshot;
    snapshot.content.headline = text;
    snapshot.content.body.paragraphs << makeParagraph(text, Instant{1}) << makeParagraph(text, Instant{2});
    requireInside(checker.checkArticle(snapshot), text.size());
    return 0;
}
