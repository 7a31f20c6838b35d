// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/sentences.h"

#include <QSet>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'؟' || c == u'…';
}

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u'»' || c == u')' || c == u']';
}

/// What stands before a stop and takes it for itself.
bool takesStop(QStringView word)
{
    static const QSet<QString> abbreviations{
        u"mr"_s,  u"mrs"_s,  u"ms"_s,  u"dr"_s,  u"prof"_s, u"gen"_s,  u"col"_s,    u"lt"_s,  u"sgt"_s, u"capt"_s,
        u"maj"_s, u"adm"_s,  u"rev"_s, u"hon"_s, u"sen"_s,  u"rep"_s,  u"gov"_s,    u"st"_s,  u"no"_s,  u"nos"_s,
        u"vs"_s,  u"inc"_s,  u"ltd"_s, u"co"_s,  u"corp"_s, u"bros"_s, u"jr"_s,     u"sr"_s,  u"jan"_s, u"feb"_s,
        u"mar"_s, u"apr"_s,  u"aug"_s, u"sep"_s, u"sept"_s, u"oct"_s,  u"nov"_s,    u"dec"_s, u"art"_s, u"fig"_s,
        u"eng"_s, u"brig"_s, u"cpl"_s, u"pvt"_s, u"est"_s,  u"pp"_s,   u"approx"_s, u"cf"_s};
    if (word.isEmpty() || word.contains(u'.'))
        return !word.isEmpty();
    qsizetype letters = 0;
    for (const QChar c : word)
        letters += c.isLetter() ? 1 : 0;
    return (letters == 1 && !word.at(0).isDigit()) || abbreviations.contains(word.toString().toLower());
}

QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && (isWordCharacter(text[start - 1]) || text[start - 1] == u'.'))
        --start;
    return text.mid(start, end - start);
}

/// Where a sentence ends whose sign of the end stands at a place: after it and what closes it; 0 where it ends none.
qsizetype endAfter(QStringView text, qsizetype sign)
{
    qsizetype at = sign + 1;
    while (at < text.size() && (isEnd(text[at]) || isCloser(text[at])))
        ++at;
    if (at < text.size() && !text[at].isSpace())
        return 0;
    qsizetype next = at;
    while (next < text.size() && !text[next].isLetterOrNumber())
        ++next;
    if (next < text.size() && text[next].isLower())
        return 0;
    return text[sign] == u'.' && at == sign + 1 && takesStop(wordBefore(text, sign)) ? 0 : at;
}

} // namespace

QList<TextRange> sentencesOf(QStringView text)
{
    QList<TextRange> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        while (start < end && text[start].isSpace())
            ++start;
        qsizetype last = end;
        while (last > start && text[last - 1].isSpace())
            --last;
        if (last > start)
            sentences << TextRange{start, last - start};
        start = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = isEnd(text[i]) ? endAfter(text, i) : 0;
        if (end == 0)
            continue;
        add(end);
        i = end - 1;
    }
    add(text.size());
    return sentences;
}

} // namespace nashra::language::style
