// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Arabic ? u"ar"_s : u"en"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == "en"_L1)
        return Language::English;
    if (code == "ar"_L1)
        return Language::Arabic;
    return std::nullopt;
}

Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

Language otherLanguage(Language language)
{
    return language == Language::Arabic ? Language::English : Language::Arabic;
}

Language languageOfLetters(QStringView text)
{
    const bool isArabic =
        std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
    return isArabic ? Language::Arabic : Language::English;
}

QString textIn(const LocalizedText &text, Language language)
{
    const QString wanted = text.value(language);
    return wanted.isEmpty() ? text.value(otherLanguage(language)) : wanted;
}

} // namespace nashra
