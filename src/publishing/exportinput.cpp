// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exportinput.h"

#include <QDateTime>

#include <cstdlib>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

QString ZonedInstant::toIso() const
{
    if (offsetSeconds == 0)
        return Instant{at.ms / 1000 * 1000}.toIso();
    const int minutes = std::abs(offsetSeconds) / 60;
    return toLocal().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + (offsetSeconds < 0 ? u'-' : u'+') +
           u"%1:%2"_s.arg(minutes / 60, 2, 10, '0'_L1).arg(minutes % 60, 2, 10, '0'_L1);
}

QDateTime ZonedInstant::toLocal() const
{
    return at.toDateTimeUtc().addSecs(offsetSeconds);
}

QString datelineOf(const ArticleInput &input)
{
    const ArticleContent &content = input.content;
    return renderDateline(content.dateline, input.newsroom.datelineTemplateFor(content.language), content.language);
}

} // namespace nashra::publishing
