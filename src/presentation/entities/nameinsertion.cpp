// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/nameinsertion.h"

#include <algorithm>
#include <array>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lam = u'ل';

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == QChar(0x0640);
}

/// The letters right before the cursor, back to what is none; without tashkeel.
QString wordBefore(QStringView before)
{
    QString word;
    for (qsizetype i = before.size() - 1; i >= 0 && isOfWord(before[i]); --i) {
        if (!before[i].isMark())
            word.prepend(before[i]);
    }
    return word;
}

/// What Arabic writes onto the word behind it.
bool isClitic(const QString &word)
{
    static constexpr std::array<QStringView, 11> clitics{u"و",  u"ف",  u"ب",  u"ل",  u"ك", u"وب",
                                                         u"ول", u"وك", u"فب", u"فل", u"فك"};
    return std::find(clitics.begin(), clitics.end(), word) != clitics.end();
}

/// Behind the particle ل the article loses its alef; before a word that itself begins with lam it goes whole, since
/// three are never written.
QString behindLam(const QString &words)
{
    if (!words.startsWith(u"ال"_s))
        return words;
    return words.mid(words.size() > 2 && words[2] == lam ? 2 : 1);
}

/// Whether a word may touch the end of the text: at its beginning, behind a blank, a bracket or an opening quote.
bool isOpen(QStringView before)
{
    while (!before.isEmpty() && before.last().category() == QChar::Other_Format)
        before.chop(1);
    if (before.isEmpty())
        return true;
    const QChar last = before.last();
    switch (last.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_Dash:
        return true;
    default:
        break;
    }
    const bool mayOpen = last == u'"' || last == u'\'';
    return last.isSpace() || last == u'/' || (mayOpen && isOpen(before.chopped(1)));
}

} // namespace

QString nameInsertion(const QString &words, QStringView before, QStringView behind, Language language)
{
    QString text = words;
    const QString last = language == Language::Arabic ? wordBefore(before) : QString();
    if (isClitic(last)) {
        if (last.endsWith(lam))
            text = behindLam(words);
    } else if (!isOpen(before)) {
        text.prepend(u' ');
    }
    if (!behind.isEmpty() && isOfWord(behind.first()))
        text += u' ';
    return text;
}

} // namespace nashra::presentation
