// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/dateline.h"

#include <QStringList>

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

/// Fills a piece of the template; clears hasAllParts where a named part is empty.
QString filled(QStringView piece, const Dateline &dateline, Language language, bool &hasAllParts)
{
    QString text = piece.toString();
    const std::pair<QLatin1StringView, QString> parts[] = {
        {"{place}"_L1, dateline.place}, {"{date}"_L1, dateOf(dateline, language)}, {"{agency}"_L1, dateline.agency}};
    for (const auto &[name, value] : parts) {
        if (text.contains(name) && value.isEmpty())
            hasAllParts = false;
    }
    for (const auto &[name, value] : parts)
        text.replace(name, value);
    return text;
}

} // namespace

QString renderDateline(const Dateline &dateline, const QString &dateTemplate, Language language)
{
    if (dateline.isEmpty())
        return {};
    QString text;
    qsizetype from = 0;
    while (from < dateTemplate.size()) {
        const qsizetype open = dateTemplate.indexOf(u'[', from);
        const qsizetype close = open < 0 ? -1 : dateTemplate.indexOf(u']', open);
        bool ignored = true;
        const qsizetype plainEnd = close < 0 ? dateTemplate.size() : open;
        text += filled(QStringView(dateTemplate).mid(from, plainEnd - from), dateline, language, ignored);
        if (close < 0)
            break;
        bool hasAllParts = true;
        const QString optional =
            filled(QStringView(dateTemplate).mid(open + 1, close - open - 1), dateline, language, hasAllParts);
        if (hasAllParts)
            text += optional;
        from = close + 1;
    }
    return text;
}

QString defaultDatelineTemplate(Language language)
{
    return language == Language::Arabic ? u"{place}[ {date}][-{agency}] "_s : u"{place}[, {date}][, {agency}]- "_s;
}

} // namespace nashra
