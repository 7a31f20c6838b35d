// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nameskeleton.h"

#include "core/base/textfold.h"

#include <QStringList>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

/// What stands for a sound written with two Latin letters; 0 for none.
char16_t soundOfPair(QStringView word, qsizetype i)
{
    if (i + 1 >= word.size() || word[i + 1] != u'h')
        return 0;
    switch (word[i].unicode()) {
    case u'k': // خ
    case u'c': // the English ch of تش and خ alike
        return u'k';
    case u'g':
        return u'g';
    case u's':
        return u's';
    case u't':
        return u't';
    case u'd':
        return u'd';
    case u'p': // ف
        return u'f';
    default:
        return 0;
    }
}

char16_t soundOfLatin(char16_t c)
{
    switch (c) {
    case u'c':
    case u'q':
        return u'k';
    case u'j':
        return u'g';
    case u'z':
    case u'x':
        return u's';
    case u'p':
        return u'b';
    case u'v':
        return u'f';
    case u'b':
    case u'd':
    case u'f':
    case u'g':
    case u'h':
    case u'k':
    case u'l':
    case u'm':
    case u'n':
    case u'r':
    case u's':
    case u't':
        return c;
    default: // vowels, and w and y, which stand for و and ي
        return 0;
    }
}

char16_t soundOfArabic(char16_t c)
{
    switch (c) {
    case u'ب':
    case u'پ':
        return u'b';
    case u'ت':
    case u'ث':
    case u'ط':
        return u't';
    case u'ج':
    case u'غ':
    case u'گ':
        return u'g';
    case u'ح':
    case u'ه':
        return u'h';
    case u'خ':
    case u'ق':
    case u'ك':
        return u'k';
    case u'د':
    case u'ذ':
    case u'ض':
        return u'd';
    case u'ر':
        return u'r';
    case u'ز':
    case u'س':
    case u'ش':
    case u'ص':
    case u'ظ': // written z more often than dh
        return u's';
    case u'ف':
    case u'ڤ':
        return u'f';
    case u'ل':
        return u'l';
    case u'م':
        return u'm';
    case u'ن':
        return u'n';
    default: // alef, و, ي, hamza, ayn, and ة, which is written a, ah or at
        return 0;
    }
}

/// Without the article where a name is left of it; it is a word of its own where a hyphen follows.
QStringView withoutArticle(QStringView word)
{
    const bool isLong = word.size() > 3;
    return isLong && word.startsWith(u"ال") ? word.mid(2) : word;
}

QString skeletonOfWord(QStringView word)
{
    QString skeleton;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t pair = soundOfPair(word, i);
        const char16_t c = word[i].unicode();
        const bool isArabic = c >= 0x0600 && c <= 0x06FF;
        const char16_t sound = pair ? pair : (isArabic ? soundOfArabic(c) : soundOfLatin(c));
        i += pair ? 1 : 0;
        // An h at the end of a Latin word is the ة of the other script as often as its ه.
        const bool isLastH = sound == u'h' && i + 1 == word.size();
        if (sound && !isLastH && !skeleton.endsWith(QChar(sound)))
            skeleton += QChar(sound);
    }
    return skeleton;
}

bool isArticle(const QString &word)
{
    return word == "al"_L1 || word == "el"_L1 || word == u"ال";
}

} // namespace

QString nameSkeleton(QStringView name)
{
    QStringList words;
    const QStringList tokens = textfold::tokens(textfold::strictKey(name));
    for (const QString &token : tokens) {
        if (isArticle(token))
            continue;
        const QString skeleton = skeletonOfWord(withoutArticle(token));
        if (!skeleton.isEmpty())
            words << skeleton;
    }
    return words.join(u' ');
}

} // namespace nashra
