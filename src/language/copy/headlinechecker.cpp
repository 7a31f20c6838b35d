// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/headlinechecker.h"

#include "language/copy/unitfinding.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastUrgentAlert = 2;
constexpr int longestEnglishAlert = 55; // as the large agencies have it
constexpr int longestArabicAlert = 60;
constexpr qsizetype longestSlug = 24;

bool isCounted(QChar c)
{
    return !c.isMark() && !c.isLowSurrogate() && c.category() != QChar::Other_Format;
}

/// Units of the text up to the number of characters; marks and invisible characters are not counted.
qsizetype unitsOf(const QString &text, int characters)
{
    int counted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isCounted(text[i]) && ++counted > characters)
            return i;
    }
    return text.size();
}

/// "U.S." ends in a stop that belongs to the word; "..." is no stop.
bool endsInStop(const QString &headline)
{
    if (headline.size() < 3 || !headline.endsWith(u'.'))
        return false;
    const QChar before = headline[headline.size() - 2];
    const bool isInitial = before.isUpper() && !headline[headline.size() - 3].isLetter();
    return before != u'.' && !isInitial;
}

bool isSlugUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'/' || c == u'_';
}

QString slugFrom(const QString &text)
{
    QString slug;
    for (const QChar c : text.trimmed()) {
        if (isSlugUnit(c))
            slug += c;
        else if (!slug.endsWith(u'-') && c != u'\'' && c != u'’')
            slug += u'-';
    }
    slug = slug.toUpper();
    if (slug.size() > longestSlug) {
        const qsizetype cut = slug.lastIndexOf(u'-', longestSlug);
        slug.truncate(cut > 0 ? cut : longestSlug);
    }
    while (slug.endsWith(u'-') || slug.endsWith(u'/'))
        slug.chop(1);
    return slug;
}

} // namespace

QList<Finding> HeadlineChecker::checkArticle(const TextSnapshot &snapshot) const
{
    QList<Finding> findings;
    const ArticleContent &content = snapshot.content;
    const bool isArabic = content.language == Language::Arabic;
    QString headline = content.headline;
    while (!headline.isEmpty() && headline.back().isSpace())
        headline.chop(1);
    const int limit = isArabic ? longestArabicAlert : longestEnglishAlert;
    const qsizetype fits = unitsOf(headline, limit);
    if (content.urgency <= leastUrgentAlert && fits < headline.size()) {
        const auto length = std::count_if(headline.begin(), headline.end(), isCounted);
        findings << inPlace(unitFinding(u"style.headline.alert"_s, Severity::Hint, fits, headline.size() - fits, {},
                                        {u"%1/%2"_s.arg(length).arg(limit)}),
                            FindingPlace::Headline);
    }
    if (endsInStop(headline))
        findings << inPlace(
            unitFinding(u"style.headline.stop"_s, Severity::Warning, headline.size() - 1, 1, {QString()}),
            FindingPlace::Headline);
    const bool isWellFormed =
        content.slug.size() <= longestSlug && std::all_of(content.slug.begin(), content.slug.end(), isSlugUnit);
    if (!isWellFormed)
        findings << inPlace(unitFinding(u"style.slug.form"_s, Severity::Hint, 0, 0, {}, {slugFrom(content.slug)}),
                            FindingPlace::Article);
    return findings;
}

} // namespace nashra::language
