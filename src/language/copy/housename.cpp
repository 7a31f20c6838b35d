// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/housename.h"

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

const QString article = u"ال"_s;
constexpr char16_t tatweel = 0x0640;

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c == QChar(tatweel);
}

QString withoutMarks(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (!c.isMark() && c != QChar(tatweel))
            letters += c;
    }
    return letters;
}

/// A preposition ل takes the place of the article's alef; the article's own lam falls away before another: للاذقية.
QString joined(const QString &particles, const QString &name)
{
    if (!particles.endsWith(u'ل') || !name.startsWith(article))
        return particles + name;
    return particles + name.mid(name.startsWith(article + u'ل') ? 2 : 1);
}

bool isAllCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

/// Whether the house form goes in in capitals: the name has them of the text, not of itself as "U.S." has.
bool isForCapitals(const QString &text, const EntityHit &hit)
{
    if (hit.length < 2 || !isAllCapitals(text.mid(hit.position, hit.length)))
        return false;
    return !isAllCapitals(hit.name) || isAllCapitals(QString(text).remove(hit.position, hit.length));
}

} // namespace

NameReplacement withHouseName(const QString &text, const EntityHit &hit, const QString &house)
{
    const QStringView written = QStringView(text).mid(hit.position, hit.length);
    qsizetype start = hit.position;
    while (start > 0 && isLetter(text[start - 1]))
        --start;
    if (start == hit.position || written[0].script() != QChar::Script_Arabic) {
        return {hit.position, hit.length, isForCapitals(text, hit) ? house.toUpper() : house};
    }
    const QStringView before = QStringView(text).mid(start, hit.position - start);
    QString particles = withoutMarks(before);
    // "للأمم": the article is a part of the name, without its alef.
    const bool isElided = particles.endsWith(u'ل') && withoutMarks(written).startsWith(u'ل') &&
                          withoutMarks(hit.name).startsWith(article);
    bool hasArticle = false;
    if (!isElided && particles.endsWith(article)) {
        particles.chop(2);
        hasArticle = true;
    } else if (!isElided && particles.endsWith(u"لل"_s)) {
        particles.chop(1);
        hasArticle = true;
    }
    const QString name = hasArticle && !house.startsWith(article) ? article + house : house;
    const QString word = joined(particles, name);
    if (word.startsWith(before))
        return {hit.position, hit.length, word.mid(before.size())};
    return {start, hit.position + hit.length - start, word};
}

} // namespace nashra::language
