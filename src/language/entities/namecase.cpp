// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namecase.h"

#include <QStringList>

#include <algorithm>

namespace nashra::language {

namespace {

constexpr char16_t tatweel = 0x0640;

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == QChar(tatweel);
}

/// Without tashkeel, and without the signs around it.
QString plain(QStringView text)
{
    while (!text.isEmpty() && !isPartOfWord(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && !isPartOfWord(text.back()))
        text.chop(1);
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isMark() && c != QChar(tatweel))
            letters += c;
    }
    return letters;
}

QString withoutStops(QStringView text)
{
    return plain(text).remove(u'.');
}

constexpr qsizetype longEnough = 3; ///< words; a name of so many is taken for nothing else

bool isArticle(QStringView word)
{
    return word.size() == 2 && word[1].toLower() == u'l';
}

/// Words as blanks and hyphens part them, the articles left out.
QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isPartOfWord(text[i]))
            continue;
        const QStringView word = text.mid(begin, i - begin);
        if (!word.isEmpty() && !isArticle(word))
            words << word;
        begin = i + 1;
    }
    return words;
}

} // namespace

bool mayBeWritten(const QString &name, NameForm form, const WrittenName &written)
{
    if (isPossessiveName(name) && !written.hasPossessive)
        return false;
    const QList<QStringView> kept = wordsOf(name);
    const auto isCapital = [](QStringView word) { return word.front().isUpper(); };
    const auto capitals = std::count_if(kept.begin(), kept.end(), isCapital);
    if (capitals == 0) { // "وأم" is not "وام": so short an acronym has its letters only
        const bool isShortAcronym = form == NameForm::Acronym && plain(name).size() <= longEnough;
        return !isShortAcronym || isPlainlyWritten(name, written);
    }
    if (form == NameForm::Acronym && isCapital(kept.first()))
        return withoutStops(name) == withoutStops(written.text);
    const QList<QStringView> read = wordsOf(written.text);
    if (kept.size() >= longEnough || kept.size() != read.size())
        return std::any_of(read.begin(), read.end(), isCapital);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (isCapital(kept[i]) && !isCapital(read[i]))
            return false;
    }
    return true;
}

bool needsCapital(const QString &name, NameForm form, bool isDerived)
{
    const QList<QStringView> kept = wordsOf(name);
    if (kept.isEmpty() || !kept.first().front().isUpper())
        return false;
    // A name with an article is found by that, unless it is the end of a longer one.
    const auto first = std::find_if(name.begin(), name.end(), isPartOfWord);
    const bool beginsWithArticle = kept.first().data() != &*first;
    return (isDerived || !beginsWithArticle) && (form == NameForm::Acronym || kept.size() < longEnough);
}

bool isPlainlyWritten(const QString &name, const WrittenName &written)
{
    const QString letters = plain(written.text);
    if (isPossessiveName(name) && written.hasPossessive)
        return plain(name).startsWith(letters);
    return (written.isAlefElided ? u'ا' + letters : letters) == plain(name);
}

bool isPossessiveName(QStringView name)
{
    if (name.size() < 3 || name.back().toLower() != u's')
        return false;
    const QChar sign = name[name.size() - 2];
    return sign == u'\'' || sign == u'’';
}

} // namespace nashra::language
