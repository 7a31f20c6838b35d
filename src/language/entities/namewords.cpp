// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namewords.h"

#include "language/entities/namehash.h"
#include "language/entities/nametokens.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// In the order of WordKind.
constexpr std::array<QLatin1StringView, 37> sections{"person title"_L1,
                                                     "role after"_L1,
                                                     "place before"_L1,
                                                     "place maybe"_L1,
                                                     "place kind"_L1,
                                                     "organisation kind"_L1,
                                                     "organisation end"_L1,
                                                     "event end"_L1,
                                                     "name tail"_L1,
                                                     "said"_L1,
                                                     "common"_L1,
                                                     "month"_L1,
                                                     "before month"_L1,
                                                     "function"_L1,
                                                     "given"_L1,
                                                     "town kind"_L1,
                                                     "no name"_L1,
                                                     "office"_L1,
                                                     "street kind"_L1,
                                                     "determiner"_L1,
                                                     "title adjective"_L1,
                                                     "place head"_L1,
                                                     "place end"_L1,
                                                     "organisation head"_L1,
                                                     "organisation"_L1,
                                                     "organisation before"_L1,
                                                     "legal form"_L1,
                                                     "organisation of"_L1,
                                                     "occupation"_L1,
                                                     "plain"_L1,
                                                     "generic"_L1,
                                                     "thing"_L1,
                                                     "verb"_L1,
                                                     "place"_L1,
                                                     "company"_L1,
                                                     "state"_L1,
                                                     "namesake"_L1};

static_assert(sections.size() == size_t(WordKind::Namesake) + 1);

} // namespace

NameWords::NameWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks its own %s", qUtf8Printable(path));
    NameTokens tokens;
    std::size_t kind = sections.size();
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            const auto at = std::find(sections.begin(), sections.end(), line.mid(1, line.size() - 2));
            kind = size_t(at - sections.begin());
            if (kind == sections.size())
                qFatal("%s has no section %s", qUtf8Printable(path), qUtf8Printable(line));
            continue;
        }
        tokens.read(line);
        if (kind == sections.size() || tokens.tokens().empty())
            continue;
        m_phrases[kind].insert(phraseOf(tokens.tokens()));
        m_firsts[kind].insert(tokens.tokens().front().hash);
        if (tokens.tokens().size() == 1)
            m_kinds[tokens.tokens().front().hash] |= quint64(1) << kind;
        else
            m_lasts[kind].insert(tokens.tokens().back().hash);
        m_longest[kind] = std::max(m_longest[kind], int(tokens.tokens().size()));
    }
}

const NameWords &NameWords::of(Language language)
{
    static const NameWords english(u":/nashra/names/en.txt"_s);
    static const NameWords arabic(u":/nashra/names/ar.txt"_s);
    return language == Language::Arabic ? arabic : english;
}

bool NameWords::has(WordKind kind, std::span<const NameToken> words) const
{
    return !words.empty() && has(kind, phraseOf(words));
}

quint64 NameWords::phraseOf(std::span<const NameToken> words)
{
    return phraseOf(words.front().hash, words.subspan(1));
}

quint64 NameWords::phraseOf(quint64 first, std::span<const NameToken> rest)
{
    for (const NameToken &word : rest)
        first = hashWith(first, word.hash, false);
    return first;
}

} // namespace nashra::language
