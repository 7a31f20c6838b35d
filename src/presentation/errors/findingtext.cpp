// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/findingtext.h"

#include "core/base/bidi.h"
#include "language/proofing/namequestions.h"
#include "presentation/proofing/findingkind.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nashra::presentation {

namespace {

struct Line
{
    QLatin1StringView rule;
    const char *text;
};

constexpr std::array lines = std::to_array<Line>({
    {QLatin1StringView("plaintext.unencodable"),
     QT_TRANSLATE_NOOP("FindingText", "The encoding of the wire does not know: %1. They were replaced by “?”.")},
    {QLatin1StringView("plaintext.respelled"),
     QT_TRANSLATE_NOOP("FindingText", "Written in other signs, which the encoding of the wire knows: %1.")},
    {QLatin1StringView("plaintext.line"), QT_TRANSLATE_NOOP("FindingText", "A line is too long for the wire: %1")},
    {QLatin1StringView("words.confused"),
     QT_TRANSLATE_NOOP("FindingText", "“%1” is spelled right, but “%2” is likelier here.")},
    {QLatin1StringView("spelling.unknown"), QT_TRANSLATE_NOOP("FindingText", "“%1” is in no dictionary.")},
    {QLatin1StringView("spelling.american"),
     QT_TRANSLATE_NOOP("FindingText", "“%1” is American spelling; the newsroom’s dictionary has “%2”.")},
    {QLatin1StringView("quote.unattributed"), QT_TRANSLATE_NOOP("FindingText", "Nobody is named who says this.")},
    {QLatin1StringView("quote.changed"), QT_TRANSLATE_NOOP("FindingText", "This quote is not what was approved: %1")},
    {QLatin1StringView("quote.marks.unclosed"),
     QT_TRANSLATE_NOOP("FindingText", "The quotation that opens with %1 is never closed.")},
    {QLatin1StringView("quote.marks.unopened"),
     QT_TRANSLATE_NOOP("FindingText", "The closing mark %1 closes no quotation.")},
    {QLatin1StringView("quote.marks.mixed"),
     QT_TRANSLATE_NOOP("FindingText", "Most of the article uses other quotation marks: %1")},
    {QLatin1StringView("quote.marks.mismatched"),
     QT_TRANSLATE_NOOP("FindingText", "The quotation opens with one mark and closes with another; here they are %1.")},
    {QLatin1StringView("quote.marks.straight"),
     QT_TRANSLATE_NOOP("FindingText", "The quotation marks of Arabic copy are %1.")},
    {QLatin1StringView("quote.marks.wrongway"),
     QT_TRANSLATE_NOOP("FindingText", "This quotation mark is turned the wrong way.")},
    {QLatin1StringView("quote.marks.space"),
     QT_TRANSLATE_NOOP("FindingText", "No blank between a quotation and its mark.")},
    {QLatin1StringView("quote.marks.doubled"),
     QT_TRANSLATE_NOOP("FindingText", "One stop or comma is enough at the end of a quotation.")},
    {QLatin1StringView("quote.marks.attribution"),
     QT_TRANSLATE_NOOP("FindingText",
                       "The sentence goes on with who said it: a comma ends the quotation, not a stop.")},
    {QLatin1StringView("quote.marks.introduction"),
     QT_TRANSLATE_NOOP("FindingText", "A comma leads into a quoted sentence.")},
    {QLatin1StringView("quote.marks.outside"),
     QT_TRANSLATE_NOOP("FindingText", "The stop of a quoted sentence stands before the closing mark.")},
    {QLatin1StringView("style.dateline.place"), QT_TRANSLATE_NOOP("FindingText", "The dateline names no place.")},
    {QLatin1StringView("style.dateline.placename"),
     QT_TRANSLATE_NOOP("FindingText", "The registry has this place as “%1”.")},
    {QLatin1StringView("style.dateline.agency"), QT_TRANSLATE_NOOP("FindingText", "The newsroom’s agency is “%1”.")},
    {QLatin1StringView("style.dateline.future"),
     QT_TRANSLATE_NOOP("FindingText", "The date of the dateline, %1, is yet to come.")},
    {QLatin1StringView("style.dateline.old"),
     QT_TRANSLATE_NOOP("FindingText", "The date of the dateline, %1, is more than a week past.")},
    {QLatin1StringView("style.dateline.body"),
     QT_TRANSLATE_NOOP("FindingText", "A dateline in the text of the story: “%1”")},
    {QLatin1StringView("style.characters.invisible"),
     QT_TRANSLATE_NOOP("FindingText", "A character that nobody sees: %1")},
    {QLatin1StringView("style.characters.space"),
     QT_TRANSLATE_NOOP("FindingText", "An odd blank, %1, where an ordinary one will do.")},
    {QLatin1StringView("style.characters.homoglyph"),
     QT_TRANSLATE_NOOP("FindingText", "A letter of another script that only looks like it: %1")},
    {QLatin1StringView("style.characters.persian"),
     QT_TRANSLATE_NOOP("FindingText", "A Persian letter in Arabic text: %1")},
    {QLatin1StringView("style.characters.form"),
     QT_TRANSLATE_NOOP("FindingText", "A letter kept as a printed form: %1")},
    {QLatin1StringView("style.characters.lost"),
     QT_TRANSLATE_NOOP("FindingText", "A character was lost on the way here.")},
    {QLatin1StringView("style.characters.mojibake"),
     QT_TRANSLATE_NOOP("FindingText", "This was read in the wrong encoding; it says: %1")},
    {QLatin1StringView("style.characters.entity"),
     QT_TRANSLATE_NOOP("FindingText", "An HTML code was left in the text: %1")},
    {QLatin1StringView("style.dates.month"), QT_TRANSLATE_NOOP("FindingText", "The newsroom calls this month “%1”.")},
    {QLatin1StringView("style.dates.weekday"), QT_TRANSLATE_NOOP("FindingText", "By the calendar this date is a %1.")},
    {QLatin1StringView("style.language.passage"),
     QT_TRANSLATE_NOOP("FindingText", "This paragraph is in another language than the article.")},
    {QLatin1StringView("style.that.hamza"), QT_TRANSLATE_NOOP("FindingText", "The word is spelled “%1” here.")},
    {QLatin1StringView("style.that.said"), QT_TRANSLATE_NOOP("FindingText", "Behind this verb it is “%1”.")},
    {QLatin1StringView("style.article.capital"),
     QT_TRANSLATE_NOOP("FindingText", "The article of an Arabic name is lower case inside a sentence.")},
    {QLatin1StringView("style.article.start"),
     QT_TRANSLATE_NOOP("FindingText", "A sentence begins with a capital letter.")},
    {QLatin1StringView("style.article.mixed"),
     QT_TRANSLATE_NOOP("FindingText", "This article also writes the name otherwise: %1")},
    {QLatin1StringView("style.lede.passive"),
     QT_TRANSLATE_NOOP("FindingText", "The lede opens with a passive that hides who did it.")},
    {QLatin1StringView("style.lede.long"),
     QT_TRANSLATE_NOOP("FindingText", "The first sentence has more than 35 words.")},
    {QLatin1StringView("style.length.sentence"),
     QT_TRANSLATE_NOOP("FindingText", "The sentence has more than 45 words.")},
    {QLatin1StringView("style.length.paragraph"),
     QT_TRANSLATE_NOOP("FindingText", "The paragraph has more than 100 words.")},
    {QLatin1StringView("style.lede.repeats"),
     QT_TRANSLATE_NOOP("FindingText", "The lede repeats the headline word for word.")},
    {QLatin1StringView("style.headline.alert"),
     QT_TRANSLATE_NOOP("FindingText", "The headline of an alert is too long: %1 characters")},
    {QLatin1StringView("style.headline.stop"), QT_TRANSLATE_NOOP("FindingText", "A headline ends without a stop.")},
    {QLatin1StringView("style.slug.form"),
     QT_TRANSLATE_NOOP("FindingText", "A slug is a few words in capitals joined by hyphens: %1")},
    {QLatin1StringView("entity.variant"), QT_TRANSLATE_NOOP("FindingText", "The house form of this name is “%1”.")},
    {QLatin1StringView("entity.spelling"), QT_TRANSLATE_NOOP("FindingText", "The registry spells this name “%1”.")},
    {QLatin1StringView("entity.mixed"), QT_TRANSLATE_NOOP("FindingText", "This article mostly writes the name “%1”.")},
    {QLatin1StringView("entity.untitled"), QT_TRANSLATE_NOOP("FindingText", "First mention without a title: %1")},
    {QLatin1StringView("entity.ambiguous"),
     QT_TRANSLATE_NOOP("FindingText",
                       "“%1” is the name of several in the registry: who is meant? Choose in the sidebar.")},
    {QLatin1StringView("entity.title"),
     QT_TRANSLATE_NOOP("FindingText", "Not the title on the day of the article: %1")},
    {QLatin1StringView("entity.surname"),
     QT_TRANSLATE_NOOP("FindingText", "“%1” stands for %2, who is not named in full before.")},
});

/// Of namequestions::isQuestion(), which is no rule of its own.
constexpr Line nameQuestion{
    QLatin1StringView("spelling.unknown"),
    QT_TRANSLATE_NOOP("FindingText", "“%1” is a name that neither registry nor dictionary has: is it spelled so?")};

const Line *lineOf(const QString &rule)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return rule == line.rule; });
    return found == lines.end() ? nullptr : &*found;
}

/// Words of the other direction must not move the signs around them.
QString isolated(const QString &text, Language shown)
{
    if (text.isRightToLeft() == (directionOf(shown) == Qt::RightToLeft))
        return text;
    return nashra::isolated(text);
}

} // namespace

QString findingText(const Finding &finding, Language shown)
{
    if (!finding.message.isEmpty())
        return textIn(finding.message, shown);
    const Line *line = language::namequestions::isQuestion(finding) ? &nameQuestion : lineOf(finding.rule);
    if (!line)
        return finding.rule;
    const QString text = QCoreApplication::translate("FindingText", line->text);
    if (text.contains(QStringLiteral("%2")))
        return text.arg(isolated(finding.arguments.value(0), shown), isolated(finding.arguments.value(1), shown));
    if (text.contains(QStringLiteral("%1")))
        return text.arg(isolated(finding.arguments.join(QLatin1Char(' ')), shown));
    return text;
}

QString ruleText(const QString &rule, const LocalizedText &message, Language shown)
{
    // "%s" and "%[2]s" in rules that are data, "%1" in the program's own.
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\[\\d+\\])?[a-z\\d]"));
    const Line *line = message.isEmpty() ? lineOf(rule) : nullptr;
    QString text = line ? QCoreApplication::translate("FindingText", line->text) : textIn(message, shown);
    text.replace(placeholder, QStringLiteral("…"));
    return text.isEmpty() ? rule : text;
}

QStringList builtInRules()
{
    QStringList rules;
    for (const Line &line : lines) {
        if (const QString rule = line.rule; kindOf(rule) != FindingKind::Other)
            rules << rule;
    }
    return rules;
}

} // namespace nashra::presentation
