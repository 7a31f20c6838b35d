// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/writtenlanguage.h"

#include "core/article/body.h"
#include "language/detect/languagedetector.h"

namespace nashra::presentation {

std::optional<Language> otherLanguageOf(const QList<Paragraph> &text, Language article)
{
    constexpr qsizetype enough = 2'000; // letters
    QString beginning;
    for (const Paragraph &paragraph : text) {
        beginning += paragraph.text().left(enough) + u'\n';
        if (beginning.size() > enough)
            break;
    }
    if (!language::isForeignPassage(beginning, article))
        return std::nullopt;
    return otherLanguage(article);
}

} // namespace nashra::presentation
