// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/filenames.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStem = 60;
constexpr int idDigits = 8;

/// The last digits of a version 7 UUID are random; the first ones only tell the time.
template <class Tag>
QString shortId(const Id<Tag> &id)
{
    return id.isNull() ? u"new"_s : id.toString().right(idDigits);
}

bool isReserved(const QString &stem)
{
    static const QRegularExpression reserved(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\\z"_s);
    return reserved.match(stem).hasMatch();
}

/// Lower-case ASCII letters and digits, parted by single hyphens.
QString asciiOf(const QString &text)
{
    QString stem;
    // Compatibility decomposition parts letters from their accents, which then fall away: "café" is "cafe".
    const QString plain = text.left(4 * longestStem).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isKept)
            stem += c;
        else if (!c.isMark() && !stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
        if (stem.size() == longestStem)
            break;
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem;
}

} // namespace

QString safeFileStem(const QString &text)
{
    const QString stem = asciiOf(text);
    if (stem.isEmpty())
        return u"untitled"_s;
    return isReserved(stem) ? stem + u"-x"_s : stem;
}

QString fileStemOf(ArticleId id, const ArticleContent &content)
{
    // An Arabic slug leaves no letter of a file name.
    const QString slug = asciiOf(content.slug);
    return u"%1-%2-%3"_s.arg(slug.isEmpty() ? u"story"_s : safeFileStem(slug), languageCode(content.language),
                             shortId(id));
}

QString fileStemOf(const Bulletin &bulletin)
{
    return u"bulletin-%1-%2-%3"_s.arg(languageCode(bulletin.language), QString::number(std::max(0LL, bulletin.number)),
                                      shortId(bulletin.id));
}

bool isSafeFileName(const QString &name)
{
    static const QRegularExpression safe(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]{1,16}\\z"_s);
    return name.size() <= 120 && safe.match(name).hasMatch() && !isReserved(name.section(u'.', 0, 0));
}

} // namespace nashra::publishing
