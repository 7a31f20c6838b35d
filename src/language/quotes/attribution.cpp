// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/attribution.h"

#include "language/quotes/capitalisedname.h"

#include <algorithm>

namespace nashra::language {

namespace {

constexpr qsizetype leadingWords = 8;

} // namespace

QList<KnownName> namesIn(const QList<KnownName> &names, TextStretch stretch)
{
    QList<KnownName> inside;
    auto name = std::lower_bound(names.begin(), names.end(), stretch.position,
                                 [](const KnownName &n, qsizetype at) { return n.place.position < at; });
    for (; name != names.end() && name->place.end() <= stretch.end(); ++name)
        inside << *name;
    return inside;
}

std::optional<NamedSpeaker> leadingPerson(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names,
                                          Language language)
{
    qsizetype last = sentence.first;
    while (last + 1 < sentence.end && last - sentence.first < leadingWords && !prose.tokens[last + 1].isQuote())
        ++last;
    if (last >= sentence.end || prose.tokens[sentence.first].isQuote())
        return std::nullopt;
    for (const KnownName &name : namesIn(names, prose.stretchOf(sentence.first, last))) {
        if (name.kind == EntityKind::Person)
            return NamedSpeaker{name.place, name.entity};
    }
    if (language == Language::Arabic)
        return std::nullopt;
    for (qsizetype i = sentence.first; i <= last; ++i) {
        const qsizetype end = endOfCapitalisedName(prose, i, last + 1);
        if (end - i >= 2 && isPersonLike(prose, i, end) && namesIn(names, prose.stretchOf(i, end - 1)).isEmpty())
            return NamedSpeaker{prose.stretchOf(i, end - 1), std::nullopt};
        i = std::max(i, end);
    }
    return std::nullopt;
}

} // namespace nashra::language
