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
});

} // namespace

QString findingText(const Finding &finding)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return finding.rule == line.rule; });
    if (found == lines.end())
        return finding.rule;
    return QCoreApplication::translate("FindingText", found->text).arg(finding.arguments.join(QStringLiteral(" ")));
}

} // namespace nashra::presentation
