// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/dateline/datelinereader.h"

#include <QRegularExpression>

#include <array>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDateline = 160;

// Pieces of the patterns below. A place is one to four capitalised words; small words such as "of" may stand between.
const QString latinPlace =
    u"(?<place>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:of|de|el|al|and|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,4}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?)"_s;
const QString latinMonth =
    u"(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"_s;
const QString latinDate = u"(?<date>(?:"_s + latinMonth + u" \\d{1,2}|\\d{1,2} "_s + latinMonth + u")(?:,? \\d{4})?)"_s;
const QString dash = u"[-–—_]"_s;
const QString arabicDash = u"[-–—ـ]"_s; // the last is a tatweel between blanks
// The Arabic comma is of the script as well, and no part of a word.
const QString arabicWord = u"(?:(?!\\p{P})[\\p{Arabic}\\p{M}])+"_s;
const QString arabicPlace = u"(?<place>"_s + arabicWord + u"(?: "_s + arabicWord + u"){0,2}?)"_s;
const QString arabicAgency = u"(?<agency>"_s + arabicWord + u"(?: "_s + arabicWord + u"){0,2})"_s;
const QString hijriMonth =
    u"(?:محرم|المحرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة)"_s;
const QString arabicDate = u"(?<date>\\d{1,2} "_s + hijriMonth + u" \\d{4} ?هـ(?: ?الموافق(?: ل?ـ?)? ?\\d{1,2} "_s +
                           arabicWord + u"(?: "_s + arabicWord + u")? \\d{4} ?م?)?|\\d{1,2} "_s + arabicWord +
                           u" \\d{4}(?: ?م)?)"_s;

// 12 مايو, 12 مايو 2026 م, 12-5-2026, 12 - 5
const QString arabicShortDate = u"(?<date>\\d{1,2}(?: "_s + arabicWord +
                                u"(?: (?:الأول|الثاني))?(?: \\d{4}(?: ?م)?)?"_s +
                                u"| ?[-/] ?\\d{1,2}(?: ?[-/] ?\\d{4})?))"_s;

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(u"^(?:"_s + text + u")"_s, QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

const QList<QRegularExpression> &latinPatterns()
{
    static const QList<QRegularExpression> patterns{
        // PARIS, May 12 (AFP) - / London (Reuters) — / BEIRUT, Lebanon (AP) — / Damascus, (SANA) –
        pattern(latinPlace + u"(?:, "_s + latinDate + u")?,? \\((?<agency>[\\p{L}\\p{N}. ]{2,30})\\) ?"_s + dash +
                u"{1,2} ?"_s),
        // Moscow, May 12, SANA- / Moscow, SANA- / Occupied City, SANA –
        pattern(latinPlace + u"(?:, "_s + latinDate + u")?, (?<agency>\\p{Lu}{2,10}) ?"_s + dash + u"{1,2} ?"_s),
        // Damascus – SANA –
        pattern(latinPlace + u" ?"_s + dash + u" ?(?<agency>\\p{Lu}{2,10}) ?"_s + dash + u" "_s),
        // PARIS, May 12 -
        pattern(latinPlace + u", "_s + latinDate + u" ?"_s + dash + u" "_s),
        // LONDON -
        pattern(u"(?<place>\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3}) "_s + dash + u" "_s),
    };
    return patterns;
}

const QList<QRegularExpression> &arabicPatterns()
{
    static const QList<QRegularExpression> patterns{
        // الرياض 15 رجب 1446 هـ الموافق 15 يناير 2025 م واس
        pattern(arabicPlace + u" "_s + arabicDate + u" (?<agency>"_s + arabicWord + u")(?: ?"_s + dash + u")?\\s"_s),
        // القاهرة في 12 مايو 2026 - أ ش أ -
        pattern(arabicPlace + u"(?: في)? "_s + arabicDate + u"(?: ?[-–—/] ?"_s + arabicAgency + u")? ?"_s + arabicDash +
                u" ?"_s),
        // أبوظبي في 12 مايو / وام /
        pattern(arabicPlace + u"(?: في)? "_s + arabicShortDate + u" ?/ ?"_s + arabicAgency + u" ?/ ?"_s),
        // رام الله 12-5-2026 وفا-
        pattern(arabicPlace + u"(?: في)? "_s + arabicShortDate + u" "_s + arabicAgency + u" ?"_s + arabicDash +
                u" ?"_s),
        // بيروت (أ ف ب) - / عمان 12 أيار (بترا)- / الكويت - 12 - 5 (كونا) --
        pattern(arabicPlace + u"(?: -)?(?:(?: في)? "_s + arabicShortDate + u")? \\((?<agency>[^()]{2,40})\\) ?"_s +
                arabicDash + u"{1,2} ?"_s),
        // دمشق، سانا- / مرسى لبانة، 12 أيار، وكالة زهوان- (the dash is joined to it: an aside begins with a blank)
        pattern(arabicPlace + u"(?:، "_s + arabicShortDate + u")?، (?<agency>(?!ال)"_s + arabicWord + u"(?: "_s +
                arabicWord + u")?)[-–—] ?"_s),
        // القاهرة - أ ش أ -
        pattern(arabicPlace + u" ?"_s + arabicDash + u" ?"_s + arabicAgency + u" ?"_s + arabicDash + u" "_s),
        // دمشق-سانا (an agency is a short name joined to the place; no adjective as in "السورية-الروسية")
        pattern(arabicPlace + u"(?:[-–]| ـ )(?<agency>(?!ال)[\\p{Arabic}\\p{M}]{2,10}(?<!ية))\\s"_s),
        // القاهرة –
        pattern(u"(?<place>"_s + arabicWord + u"(?: "_s + arabicWord + u")?) "_s + arabicDash + u" "_s),
    };
    return patterns;
}

QString withAsciiDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

std::optional<QDate> gregorianOf(const QString &written)
{
    const QString text = withAsciiDigits(written);
    static const QRegularExpression numbers(u"^(\\d{1,2}) ?[-/] ?(\\d{1,2}) ?[-/] ?(\\d{4})$"_s);
    if (const auto match = numbers.match(text); match.hasMatch()) {
        const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const std::array<QStringList, 12> months{QStringList{u"jan"_s, u"يناير"_s, u"كانون الثاني"_s},
                                                    {u"feb"_s, u"فبراير"_s, u"شباط"_s},
                                                    {u"mar"_s, u"مارس"_s, u"آذار"_s},
                                                    {u"apr"_s, u"أبريل"_s, u"إبريل"_s, u"نيسان"_s},
                                                    {u"may"_s, u"مايو"_s, u"أيار"_s},
                                                    {u"jun"_s, u"يونيو"_s, u"حزيران"_s},
                                                    {u"jul"_s, u"يوليو"_s, u"تموز"_s},
                                                    {u"aug"_s, u"أغسطس"_s, u"آب"_s},
                                                    {u"sep"_s, u"سبتمبر"_s, u"أيلول"_s},
                                                    {u"oct"_s, u"أكتوبر"_s, u"تشرين الأول"_s},
                                                    {u"nov"_s, u"نوفمبر"_s, u"تشرين الثاني"_s},
                                                    {u"dec"_s, u"ديسمبر"_s, u"كانون الأول"_s}};
    // Of a double date the Gregorian one comes last.
    static const QRegularExpression parts(u"(\\d{1,2}) ([^\\d]+?) (\\d{4})|([A-Za-z.]+) (\\d{1,2}),? (\\d{4})"_s);
    std::optional<QDate> found;
    auto matches = parts.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isMonthFirst = !match.captured(4).isEmpty();
        const QString month = match.captured(isMonthFirst ? 4 : 2).trimmed().toLower();
        for (size_t i = 0; i < months.size(); ++i) {
            for (const QString &name : months[i]) {
                if (!month.startsWith(name))
                    continue;
                const QDate date(match.captured(isMonthFirst ? 6 : 3).toInt(), int(i) + 1,
                                 match.captured(isMonthFirst ? 5 : 1).toInt());
                if (date.isValid())
                    found = date;
            }
        }
    }
    return found;
}

} // namespace

std::optional<FoundDateline> readDateline(QStringView paragraph, Language language)
{
    const QString start = paragraph.left(longestDateline).toString();
    for (const QRegularExpression &expression : language == Language::Arabic ? arabicPatterns() : latinPatterns()) {
        const auto match = expression.match(start);
        if (!match.hasMatch() || match.capturedLength() >= paragraph.size())
            continue;
        FoundDateline found;
        found.dateline.place = match.captured(u"place"_s).trimmed();
        if (expression.namedCaptureGroups().contains(u"date"_s)) {
            found.dateline.dateText = match.captured(u"date"_s).trimmed();
            found.dateline.date = gregorianOf(found.dateline.dateText);
        }
        if (expression.namedCaptureGroups().contains(u"agency"_s))
            found.dateline.agency = match.captured(u"agency"_s).trimmed();
        found.length = match.capturedLength();
        while (found.length < paragraph.size() && paragraph[found.length].isSpace())
            ++found.length;
        return found;
    }
    return std::nullopt;
}

} // namespace nashra::language
