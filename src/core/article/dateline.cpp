// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/dateline.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

// Spelled out here, so that a dispatch does not depend on the machine's locale data.
QString monthName(int month, Language language)
{
    static const QStringList english{u"January"_s,   u"February"_s, u"March"_s,    u"April"_s,
                                     u"May"_s,       u"June"_s,     u"July"_s,     u"August"_s,
                                     u"September"_s, u"October"_s,  u"November"_s, u"December"_s};
    static const QStringList arabic{u"يناير"_s, u"فبراير"_s, u"مارس"_s,   u"أبريل"_s,  u"مايو"_s,   u"يونيو"_s,
                                    u"يوليو"_s, u"أغسطس"_s,  u"سبتمبر"_s, u"أكتوبر"_s, u"نوفمبر"_s, u"ديسمبر"_s};
    return (language == Language::Arabic ? arabic : english).at(month - 1);
}

QString dateOf(const Dateline &dateline, Language language)
{
    if (!dateline.dateText.isEmpty() || !dateline.date || !dateline.date->isValid())
        return dateline.dateText;
    const QString month = monthName(dateline.date->month(), language);
    const QString day = QString::number(dateline.date->day());
    return language == Language::Arabic ? day + u' ' + month : month + u' ' + day;
}

struct Part
{
    QLatin1StringView name;
    QString value;
};
using Parts = std::array<Part, 3>;

struct Filled
{
    QString text;
    bool hasAllParts = true;
};

/// Fills a piece of the template in one pass, so that braces inside a value stay what they are.
Filled filled(QStringView piece, const Parts &parts)
{
    Filled result;
    while (!piece.isEmpty()) {
        const auto part =
            std::find_if(parts.begin(), parts.end(), [&](const Part &p) { return piece.startsWith(p.name); });
        if (part == parts.end()) {
            result.text += piece.front();
            piece = piece.mid(1);
            continue;
        }
        result.text += part->value;
        result.hasAllParts = result.hasAllParts && !part->value.isEmpty();
        piece = piece.mid(part->name.size());
    }
    return result;
}

/// Fills what stands in square brackets, or what stands behind the bar in them.
QString filledOptional(QStringView piece, const Parts &parts)
{
    const qsizetype bar = piece.indexOf(u'|');
    const Filled wanted = filled(bar < 0 ? piece : piece.left(bar), parts);
    if (wanted.hasAllParts)
        return wanted.text;
    return bar < 0 ? QString() : filled(piece.mid(bar + 1), parts).text;
}

/// Without the separators that are left at the front where the first part is empty.
QString withoutLeadingSeparators(const QString &text)
{
    static const QString separators = u",،-–—"_s;
    qsizetype start = 0;
    while (start < text.size() && (text[start].isSpace() || separators.contains(text[start])))
        ++start;
    return text.mid(start);
}

} // namespace

QString renderDateline(const Dateline &dateline, const QString &dateTemplate, Language language)
{
    if (dateline.isEmpty())
        return {};
    const Parts parts{Part{"{place}"_L1, dateline.place}, Part{"{date}"_L1, dateOf(dateline, language)},
                      Part{"{agency}"_L1, dateline.agency}};
    QString text;
    QStringView rest(dateTemplate);
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'[');
        const qsizetype close = open < 0 ? -1 : rest.indexOf(u']', open);
        // A bracket without its fellow is plain text.
        text += filled(close < 0 ? rest : rest.left(open), parts).text;
        if (close < 0)
            break;
        text += filledOptional(rest.mid(open + 1, close - open - 1), parts);
        rest = rest.mid(close + 1);
    }
    return withoutLeadingSeparators(text);
}

QDate dayOf(const Dateline &dateline, Instant madeAt)
{
    const bool isDated = dateline.date && dateline.date->isValid();
    return isDated ? *dateline.date : madeAt.toDateTimeUtc().toLocalTime().date();
}

QString defaultDatelineTemplate(Language language)
{
    return language == Language::Arabic ? u"{place}[ {date}][-{agency}| –] "_s : u"{place}[, {date}][, {agency}]- "_s;
}

} // namespace nashra
