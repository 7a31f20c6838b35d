// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/weekdaychecker.h"

#include "language/copy/monthnames.h"
#include "language/copy/unitfinding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900; ///< dates long ago may be of another calendar

constexpr std::array<QStringView, 7> englishDays{u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                                 u"Friday", u"Saturday", u"Sunday"};
constexpr std::array<QStringView, 7> arabicDays{u"الاثنين", u"الثلاثاء", u"الأربعاء", u"الخميس",
                                                u"الجمعة",  u"السبت",    u"الأحد"};
constexpr std::array<QStringView, 12> englishMonths{u"January",   u"February", u"March",    u"April",
                                                    u"May",       u"June",     u"July",     u"August",
                                                    u"September", u"October",  u"November", u"December"};

template <std::size_t N>
QString oneOf(const std::array<QStringView, N> &names)
{
    QStringList list;
    for (const QStringView name : names)
        list << name.toString();
    return list.join(u'|');
}

/// A weekday, a comma perhaps, and a day with its month, in either order; a year where one follows.
const QRegularExpression &dated(Language language)
{
    static const QRegularExpression english(
        u"\\b(?<weekday>%1),? (?:the )?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>%2)|"
        u"(?<month2>%2) (?<day2>[0-9]{1,2})(?:st|nd|rd|th)?)\\b(?:,? (?<year>[0-9]{4})\\b)?"_s.arg(
            oneOf(englishDays), oneOf(englishMonths)));
    static const QRegularExpression arabic = [] {
        QStringList months;
        for (const MonthNames &month : arabicMonths)
            months << month.levant.toString() << month.egypt.toString();
        return QRegularExpression(
            u"(?<![\\p{L}\\p{M}])[وفبل]?(?<weekday>%1)،? (?:الموافق )?(?<day>[0-9٠-٩]{1,2}) "
            u"(?:من )?(?:شهر )?(?<month>%2)(?:/(?:%2))?(?![\\p{L}\\p{M}])(?:[،,]? (?:عام |سنة |من عام )?(?<year>[0-9٠-٩]{4}))?"_s
                .arg(oneOf(arabicDays), months.join(u'|')),
            QRegularExpression::UseUnicodePropertiesOption);
    }();
    return language == Language::Arabic ? arabic : english;
}

int numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = number * 10 + digit.digitValue();
    return number;
}

int monthOf(QStringView name, Language language)
{
    if (language == Language::English)
        return int(std::find(englishMonths.begin(), englishMonths.end(), name) - englishMonths.begin()) + 1;
    const auto &months = arabicMonths;
    return int(std::find_if(months.begin(), months.end(),
                            [&](const MonthNames &each) { return each.levant == name || each.egypt == name; }) -
               months.begin()) +
           1;
}

/// The weekday that a match should have; nothing where its own may be meant.
std::optional<int> rightWeekday(const QRegularExpressionMatch &match, int written, Language language, QDate today)
{
    const auto either = [&](const QString &name) {
        return language == Language::English && match.capturedView(name).isEmpty()
                   ? match.capturedView(QString(name + u'2'))
                   : match.capturedView(name);
    };
    const int month = monthOf(either(u"month"_s), language);
    const int day = numberOf(either(u"day"_s));
    if (const QStringView year = match.capturedView(u"year"_s); !year.isEmpty()) {
        const QDate date(numberOf(year), month, day);
        const bool isWrong = date.isValid() && date.year() >= firstYear && date.dayOfWeek() != written;
        return isWrong ? std::optional(date.dayOfWeek()) : std::nullopt;
    }
    const QDate ofYear(today.year(), month, day);
    QDate nearest = ofYear;
    for (const QDate date : {QDate(today.year() - 1, month, day), QDate(today.year() + 1, month, day)}) {
        if (date.isValid() && (!nearest.isValid() || std::abs(date.daysTo(today)) < std::abs(nearest.daysTo(today))))
            nearest = date;
    }
    if (!nearest.isValid() || nearest.dayOfWeek() == written || (ofYear.isValid() && ofYear.dayOfWeek() == written))
        return std::nullopt;
    return nearest.dayOfWeek();
}

QList<Finding> findingsIn(const QString &text, Language language, QDate today)
{
    QList<Finding> findings;
    const auto &days = language == Language::Arabic ? arabicDays : englishDays;
    auto matches = dated(language).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString written = match.captured(u"weekday"_s);
        const auto at = std::find(days.begin(), days.end(), written);
        const auto right = rightWeekday(match, int(at - days.begin()) + 1, language, today);
        if (!right)
            continue;
        const QString name = days[std::size_t(*right - 1)].toString();
        findings << unitFinding(u"style.dates.weekday"_s, Severity::Warning, match.capturedStart(u"weekday"_s),
                                written.size(), {name}, {name});
    }
    return findings;
}

} // namespace

QList<Finding> WeekdayChecker::checkArticle(const TextSnapshot &snapshot) const
{
    const ArticleContent &content = snapshot.content;
    QList<Finding> findings;
    if (!snapshot.day.isValid())
        return findings;
    for (const Finding &finding : findingsIn(content.headline, content.language, snapshot.day))
        findings << inPlace(finding, FindingPlace::Headline);
    for (const Paragraph &paragraph : content.body.paragraphs) {
        for (const Finding &finding : findingsIn(paragraph.text(), content.language, snapshot.day))
            findings << inParagraph(finding, paragraph.id);
    }
    return findings;
}

} // namespace nashra::language
