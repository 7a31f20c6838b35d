// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/findingtext.h"

#include <QCoreApplication>

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
    {QLatin1StringView("spelling.unknown"), QT_TRANSLATE_NOOP("FindingText", "“%1” is in no dictionary.")},
});

/// Words of the other direction must not move the signs around them.
QString isolated(const QString &text, Language shown)
{
    if (text.isRightToLeft() == (directionOf(shown) == Qt::RightToLeft))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

QString findingText(const Finding &finding, Language shown)
{
    if (!finding.message.isEmpty())
        return textIn(finding.message, shown);
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return finding.rule == line.rule; });
    if (found == lines.end())
        return finding.rule;
    const QString text = QCoreApplication::translate("FindingText", found->text);
    if (text.contains(QStringLiteral("%2")))
        return text.arg(isolated(finding.arguments.value(0), shown), isolated(finding.arguments.value(1), shown));
    if (text.contains(QStringLiteral("%1")))
        return text.arg(isolated(finding.arguments.join(QLatin1Char(' ')), shown));
    return text;
}

} // namespace nashra::presentation
