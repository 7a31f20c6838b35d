// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namepaths.h"

#include "language/entities/namehash.h"

#include <algorithm>
#include <array>

namespace nashra::language {

namespace {

using Tokens = std::span<const NameToken>;

/// Words that belong to the last name behind them.
bool isParticle(const NameTokens &tokens, const NameToken &token)
{
    static constexpr std::array<QStringView, 38> particles{
        u"van", u"von", u"der", u"den",  u"de",  u"da",   u"di",  u"du",   u"del", u"della", u"dos", u"la",  u"le",
        u"bin", u"ibn", u"ben", u"bint", u"abu", u"abou", u"umm", u"ould", u"ter", u"st",    u"بن",  u"ابن", u"بنت",
        u"ال",  u"ابي", u"ام",  u"ولد",  u"ذو",  u"فان",  u"فون", u"دير",  u"دي",  u"دا",    u"دو",  u"ديل"};
    return token.role != NameToken::Role::Word ||
           std::find(particles.begin(), particles.end(), tokens.keyView(token)) != particles.end();
}

bool isSuffix(const NameTokens &tokens, const NameToken &token)
{
    static constexpr std::array<QStringView, 5> suffixes{u"jr", u"sr", u"ii", u"iii", u"iv"};
    return std::find(suffixes.begin(), suffixes.end(), tokens.keyView(token)) != suffixes.end();
}

NamePath pathOf(Tokens words, bool withSigns)
{
    NamePath path;
    Gap gap = Gap::Joined;
    for (size_t i = 0; i < words.size(); ++i) {
        gap = std::max(gap, words[i].gap);
        if (i > 0 && i + 1 < words.size() && words[i].role == NameToken::Role::Article)
            continue;
        path.push_back(path.empty() ? words[i].hash
                                    : hashWith(path.back(), words[i].hash, withSigns && gap == Gap::Parted));
        gap = Gap::Joined;
    }
    return path;
}

/// The words of a person's last name; none where the name has but one part.
Tokens lastName(const NameTokens &tokens, Tokens words)
{
    size_t end = words.size();
    while (end > 2 && isSuffix(tokens, words[end - 1]))
        --end;
    size_t begin = end - 1;
    while (begin > 1 && isParticle(tokens, words[begin - 1]))
        --begin;
    const int shortest = words[end - 1].isArabic ? 3 : 2;
    if (begin < 1 || end - begin == words.size() || words[end - 1].keyLength < shortest)
        return {};
    return words.subspan(begin, end - begin);
}

NamePath shortPath(Tokens words)
{
    const bool hasArticle = words.size() > 1 && words.front().role == NameToken::Role::Article;
    return pathOf(hasArticle ? words.subspan(1) : words, false);
}

} // namespace

NameShape shapeOf(QStringView name, EntityKind kind, NameForm form, NameTokens &tokens)
{
    NameShape shape;
    tokens.read(name);
    const Tokens words = tokens.tokens();
    const bool isBroken = std::any_of(words.begin() + (words.empty() ? 0 : 1), words.end(),
                                      [](const NameToken &word) { return word.gap == Gap::Break; });
    if (words.empty() || words.size() > size_t(longestName) || isBroken)
        return shape;
    shape.paths.push_back(pathOf(words, false));
    if (NamePath asKept = pathOf(words, true); asKept != shape.paths.front())
        shape.paths.push_back(std::move(asKept));
    const bool isFull = form == NameForm::House || form == NameForm::Variant;
    if (kind == EntityKind::Person && isFull) {
        if (const Tokens last = lastName(tokens, words); !last.empty()) {
            shape.shortPath = shortPath(last);
            const int begin = tokens.position(last.front());
            shape.shortText = name.mid(begin, tokens.end(last.back()) - begin).toString();
        }
    }
    return shape;
}

QList<EntityName> allNames(const Entity &entity)
{
    QList<EntityName> names = entity.names;
    for (const EntityName &name : entity.names) {
        if (name.form != NameForm::Adjective || !name.text.endsWith(u'ي'))
            continue;
        EntityName feminine = name;
        feminine.text += u'ة';
        if (!names.contains(feminine))
            names << feminine;
    }
    return names;
}

NamePath shortPathOf(QStringView shortText, NameTokens &tokens)
{
    tokens.read(shortText);
    return tokens.tokens().empty() ? NamePath() : shortPath(tokens.tokens());
}

quint32 titleKey(std::span<const NameToken> words)
{
    quint64 key = 0;
    for (const NameToken &word : words)
        key = hashWith(key, word.hash, false);
    return quint32(key >> 32);
}

} // namespace nashra::language
