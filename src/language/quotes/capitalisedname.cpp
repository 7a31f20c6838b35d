// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/capitalisedname.h"

#include <QSet>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// Words that have a capital only because a sentence begins with them, or that end a name.
bool isNoName(const QString &key)
{
    static const QSet<QString> words = wordSet(
        u"the a an in on at after before but and or for from with by as when while if he she they it we i you his her "
        "its their our this that these those there then earlier later meanwhile during under over since until some "
        "many most one two three no not all another other others asked according monday tuesday wednesday thursday "
        "friday saturday sunday january february march april june july august september october november december "
        "who whom which what why how where today yesterday however also speaking"_s);
    return words.contains(key);
}

bool isConnector(const QString &key)
{
    static const QSet<QString> words = wordSet(u"of for bin ibn bint abu de del della da van von el al and der den"_s);
    return words.contains(key);
}

bool isNameWord(const Prose &prose, qsizetype i)
{
    const ProseToken &token = prose.tokens[i];
    if (!token.isWord() || isNoName(token.key))
        return false;
    // al-Khatib, el-Sayed
    return prose.isCapitalised(i) || ((token.key.startsWith("al-"_L1) || token.key.startsWith("el-"_L1)) &&
                                      token.place.length > 3 && prose.text[token.place.position + 3].isUpper());
}

/// "Dr. Imad": the stop is part of the short form.
bool isStopOfShortForm(const Prose &prose, qsizetype i)
{
    return prose.tokens[i].isSign(u'.') && i > 0 && prose.tokens[i - 1].isWord() && prose.isCapitalised(i - 1) &&
           prose.tokens[i - 1].place.length <= 4;
}

bool isPossessive(const Prose &prose, qsizetype i)
{
    const QString word = prose.textOf(prose.tokens[i].place);
    return word.endsWith(u"’s"_s) || word.endsWith(u"'s"_s);
}

} // namespace

qsizetype endOfCapitalisedName(const Prose &prose, qsizetype first, qsizetype limit)
{
    if (first >= limit || !isNameWord(prose, first))
        return first;
    qsizetype end = first + 1;
    for (qsizetype i = end; i < limit; ++i) {
        if (isNameWord(prose, i))
            end = i + 1;
        else if (!(prose.tokens[i].isWord() && isConnector(prose.tokens[i].key)) && !isStopOfShortForm(prose, i))
            break;
    }
    return end;
}

qsizetype startOfCapitalisedName(const Prose &prose, qsizetype end, qsizetype limit)
{
    qsizetype start = end;
    for (qsizetype i = end - 1; i >= limit; --i) {
        if (isNameWord(prose, i)) {
            // "Orrelund’s Minister": a name of its own stands before the possessive.
            if (start < end && isPossessive(prose, i))
                break;
            start = i;
        } else if (start == end ||
                   (!(prose.tokens[i].isWord() && isConnector(prose.tokens[i].key)) && !isStopOfShortForm(prose, i))) {
            break;
        }
    }
    return start;
}

bool isPersonLike(const Prose &prose, qsizetype first, qsizetype end)
{
    static const QSet<QString> institutions =
        wordSet(u"ministry university company council committee authority agency party bank union association board "
                "court commission club hospital school institute museum office department corporation group "
                "organisation organization federation army parliament government river road street railways "
                "airport port stadium cup league festival fair"_s);
    bool isAfterOffice = false;
    for (qsizetype i = first; i < end; ++i) {
        const QString &key = prose.tokens[i].key;
        if (institutions.contains(key) || (isAfterOffice && (key == "of"_L1 || key == "for"_L1)))
            return false;
        isAfterOffice = isOffice(key);
    }
    return end > first && !isAfterOffice && !isPossessive(prose, end - 1);
}

bool isOffice(const QString &key)
{
    static const QSet<QString> offices = wordSet(
        u"president minister director chairman chairwoman chair chairperson head chief secretary ambassador spokesman "
        "spokeswoman spokesperson general mayor governor coach captain professor king queen prince princess sheikh "
        "commander officer manager leader undersecretary deputy vice-president commissioner senator speaker "
        "executive curator founder editor judge prosecutor envoy coordinator representative"_s);
    return offices.contains(key);
}

} // namespace nashra::language
