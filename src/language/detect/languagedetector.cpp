// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/detect/languagedetector.h"

namespace nashra::language {

std::optional<Language> detectLanguage(QStringView text)
{
    constexpr qsizetype enough = 20'000;
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

} // namespace nashra::language
