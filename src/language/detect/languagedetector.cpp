// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/detect/languagedetector.h"

#include <algorithm>

namespace nashra::language {

namespace {

constexpr qsizetype enough = 20'000;

}

std::optional<Language> detectLanguage(QStringView text)
{
    qsizetype arabic = 0;
    qsizetype latin = 0;
    for (const QChar c : text.left(enough)) {
        if (!c.isLetter())
            continue;
        if (c.script() == QChar::Script_Arabic)
            ++arabic;
        else if (c.script() == QChar::Script_Latin)
            ++latin;
    }
    if (arabic == 0 && latin == 0)
        return std::nullopt;
    return arabic > latin ? Language::Arabic : Language::English;
}

bool isForeignPassage(QStringView text, Language article)
{
    constexpr qsizetype fewestWords = 8;
    const QChar::Script own = article == Language::Arabic ? QChar::Script_Arabic : QChar::Script_Latin;
    const QChar::Script others = article == Language::Arabic ? QChar::Script_Latin : QChar::Script_Arabic;
    text = text.left(enough);
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (first == text.end() || first->script() != others)
        return false;
    qsizetype foreign = 0;
    qsizetype ours = 0;
    qsizetype words = 0;
    bool isInWord = false;
    for (const QChar c : text) {
        if (c.isLetter()) {
            foreign += c.script() == others;
            ours += c.script() == own;
            words += !isInWord;
        }
        isInWord = c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’';
    }
    return words >= fewestWords && foreign >= 4 * ours;
}

} // namespace nashra::language
