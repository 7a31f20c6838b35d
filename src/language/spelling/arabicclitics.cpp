// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/arabicclitics.h"

namespace nashra::language::arabicclitics {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 2; ///< letters
constexpr QStringView article = u"ال";
constexpr QStringView articleAfterLam = u"لل";

/// The stems of a word that has no conjunction, the word among them.
bool anyStemAfterConjunction(QStringView word, const std::function<bool(QStringView)> &question)
{
    if (word.size() < shortestStem)
        return false;
    const auto asks = [&](QStringView stem) { return stem.size() >= shortestStem && question(stem); };
    const auto asksWithArticle = [&](QStringView stem) {
        return asks(stem) || (stem.startsWith(article) && asks(stem.mid(article.size())));
    };
    if (asksWithArticle(word))
        return true;
    if (QStringView(u"بلك").contains(word[0]) && asksWithArticle(word.mid(1)))
        return true;
    if (!word.startsWith(articleAfterLam))
        return false;
    const QStringView rest = word.mid(articleAfterLam.size());
    return asks(rest) || asks(QString(article.toString() + rest.toString()));
}

} // namespace

bool anyStem(QStringView word, const std::function<bool(QStringView)> &question)
{
    if (anyStemAfterConjunction(word, question))
        return true;
    return !word.isEmpty() && QStringView(u"وف").contains(word[0]) && anyStemAfterConjunction(word.mid(1), question);
}

const QStringList &chains()
{
    static const QStringList all = [] {
        QStringList made;
        for (const QString &conjunction : {u""_s, u"و"_s, u"ف"_s}) {
            for (const QString &rest : {u""_s, u"ال"_s, u"ب"_s, u"ل"_s, u"ك"_s, u"بال"_s, u"لل"_s, u"كال"_s})
                made << conjunction + rest;
        }
        return made;
    }();
    return all;
}

} // namespace nashra::language::arabicclitics
