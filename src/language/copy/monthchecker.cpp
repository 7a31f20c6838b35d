// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/monthchecker.h"

#include "language/copy/monthnames.h"
#include "language/copy/unitfinding.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// A month with what makes it one: a day or "شهر" before it, or a year behind it. Both names at once are one match.
const QRegularExpression &dated()
{
    static const QRegularExpression expression = [] {
        QStringList names;
        for (const MonthNames &month : arabicMonths)
            names << month.levant.toString() << month.egypt.toString();
        const QString name = names.join(u'|');
        return QRegularExpression(
            u"(?:(?<before>(?:[0-9٠-٩]{1,2}|(?<![\\p{L}\\p{M}])شهر) )|(?<![\\p{L}\\p{M}]))"
            u"(?<name>(?:%1)(?:/(?:%1))?)(?![\\p{L}\\p{M}/])(?(<before>)|(?= (?:عام |سنة )?[0-9٠-٩]{4}(?![0-9٠-٩])))"_s
                .arg(name),
            QRegularExpression::UseUnicodePropertiesOption);
    }();
    return expression;
}

QString nameOf(const MonthNames &month, const QString &set)
{
    if (set == "levant"_L1)
        return month.levant.toString();
    if (set == "egypt"_L1)
        return month.egypt.toString();
    return month.levant.toString() + u'/' + month.egypt.toString();
}

} // namespace

MonthChecker::MonthChecker(QString monthSet)
    : m_monthSet(std::move(monthSet))
{
}

QList<Finding> MonthChecker::checkUnit(const TextUnit &unit) const
{
    QList<Finding> findings;
    if (m_monthSet.isEmpty() || unit.language != Language::Arabic)
        return findings;
    auto matches = dated().globalMatch(unit.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString written = match.captured(u"name");
        const QStringView first = QStringView(written).left(written.contains(u'/') ? written.indexOf(u'/') : -1);
        const auto month = std::find_if(arabicMonths.begin(), arabicMonths.end(), [&](const MonthNames &each) {
            return each.levant == first || each.egypt == first;
        });
        const QString wanted = month == arabicMonths.end() ? written : nameOf(*month, m_monthSet);
        if (written != wanted) {
            findings << unitFinding(u"style.dates.month"_s, Severity::Warning, match.capturedStart(u"name"),
                                    written.size(), {wanted}, {wanted});
        }
    }
    return findings;
}

} // namespace nashra::language
