// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/localized.h"

#include "core/base/textsafety.h"

namespace nashra::presentation {

LocalizedText localized::cleaned(const LocalizedText &typed)
{
    LocalizedText clean;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (const QString text = makeSafe(it.value()).text.simplified(); !text.isEmpty())
            clean.insert(it.key(), text);
    }
    return clean;
}

LocalizedText localized::merged(const LocalizedText &before, const LocalizedText &after, LocalizedText stored)
{
    for (const Language language : {Language::English, Language::Arabic}) {
        const QString text = after.value(language);
        if (text == before.value(language))
            continue;
        if (text.isEmpty())
            stored.remove(language);
        else
            stored.insert(language, text);
    }
    return stored;
}

} // namespace nashra::presentation
