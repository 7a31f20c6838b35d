// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namepaths.h"

#include "language/entities/namehash.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace nashra::language {

using namespace Qt::StringLiterals;

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

/// Whether nothing but a hyphen ties two words: "Nkomo-Hughes".
bool isHyphenated(QStringView name, const NameTokens &tokens, Tokens words, size_t second)
{
    const int end = tokens.end(words[second - 1]);
    const bool isTied = end + 1 == tokens.position(words[second]);
    return isTied && QStringView(u"-\u2010\u2011").contains(name[end]);
}

/// The words of a person's last name; none where the name has but one part.
Tokens lastName(QStringView name, const NameTokens &tokens, Tokens words)
{
    size_t end = words.size();
    while (end > 2 && isSuffix(tokens, words[end - 1]))
        --end;
    size_t begin = end - 1;
    while (begin > 1 && (isParticle(tokens, words[begin - 1]) || isHyphenated(name, tokens, words, begin)))
        --begin;
    const int shortest = words[end - 1].isArabic ? 3 : 2;
    if (begin < 1 || end - begin == words.size() || words[end - 1].keyLength < shortest)
        return {};
    return words.subspan(begin, end - begin);
}

/// The words of a given name and the father's, where a last name follows.
Tokens givenAndFather(const NameTokens &tokens, Tokens words)
{
    static constexpr std::array<QStringView, 6> sons{u"bin", u"ibn", u"bint", u"بن", u"ابن", u"بنت"};
    const auto isSon = [&](const NameToken &word) {
        return std::find(sons.begin(), sons.end(), tokens.keyView(word)) != sons.end();
    };
    const auto son = size_t(std::find_if(words.begin(), words.end(), isSon) - words.begin());
    const bool hasServant = son + 1 < words.size() && words[son + 1].role == NameToken::Role::Servant;
    const size_t end = son + (hasServant ? 3 : 2);
    return son > 0 && end < words.size() ? words.first(end) : Tokens();
}

NamePath shortPath(Tokens words)
{
    const bool hasArticle = words.size() > 1 && words.front().role == NameToken::Role::Article;
    return pathOf(hasArticle ? words.subspan(1) : words, false);
}

/// "كوري جنوبي": "كورية جنوبية", "كوريون جنوبيون" and so on, and of several words those with the article too, which
/// the first word alone needs no form for.
template <class Add>
void addArabicForms(const EntityName &name, Add add)
{
    const QStringList words = name.text.split(u' ', Qt::SkipEmptyParts);
    const bool isRegular =
        std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word.endsWith(u'ي'); });
    if (!isRegular)
        return;
    const bool mayTakeArticle = words.size() > 1 && !words.first().startsWith(u"ال");
    for (const QStringView ending : {u"", u"ة", u"ون", u"ين", u"ا"}) {
        QStringList inflected = words;
        for (QString &word : inflected)
            word += ending;
        add(name, inflected.join(u' '));
        if (mayTakeArticle)
            add(name, u"ال"_s + inflected.join(u" ال"_s));
    }
}

/// The name with ه for one or more of its ة; of a name that has many, for all of them.
QStringList withHehForTeh(QStringView name)
{
    constexpr qsizetype many = 4;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == u'ة')
            places << i;
    }
    if (places.size() >= many)
        return {name.toString().replace(u'ة', u'ه')};
    QStringList spellings;
    for (int chosen = 1; chosen < 1 << places.size(); ++chosen) {
        QString spelling = name.toString();
        for (qsizetype i = 0; i < places.size(); ++i) {
            if ((chosen >> i & 1) != 0)
                spelling[places[i]] = u'ه';
        }
        spellings << spelling;
    }
    return spellings;
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
        const auto add = [&](Tokens part) {
            const int begin = tokens.position(part.front());
            shape.shortNames.push_back({shortPath(part), name.mid(begin, tokens.end(part.back()) - begin).toString()});
        };
        if (const Tokens last = lastName(name, tokens, words); !last.empty()) {
            add(last);
            shape.hasLastName = true;
        }
        if (const Tokens given = givenAndFather(tokens, words); !given.empty())
            add(given);
    }
    // "هاله الرمشاوي" is هالة misspelt; of one word alone ه may be "his": جدة and جده.
    if (words.size() > 1) {
        for (const QString &misspelt : withHehForTeh(name)) {
            tokens.read(misspelt);
            shape.paths.push_back(pathOf(tokens.tokens(), false));
        }
    }
    return shape;
}

QList<EntityName> allNames(const Entity &entity)
{
    QList<EntityName> names = entity.names;
    const auto add = [&](const EntityName &name, const QString &text) {
        const EntityName other{name.language, name.form, text};
        if (!names.contains(other))
            names << other;
    };
    for (const EntityName &name : entity.names) {
        if (name.form != NameForm::Adjective)
            continue;
        if (name.language == Language::Arabic)
            addArabicForms(name, add);
        else if (name.text.endsWith(u"an") || name.text.endsWith(u'i'))
            add(name, name.text + u's');
    }
    return names;
}

bool hasHehForTeh(QStringView read, QStringView kept)
{
    return kept.endsWith(u'ة') && read.endsWith(u'ه') && read.chopped(1) == kept.chopped(1);
}

NamePath shortPathOf(QStringView shortText, NameTokens &tokens)
{
    tokens.read(shortText);
    return tokens.tokens().empty() ? NamePath() : shortPath(tokens.tokens());
}

std::vector<quint32> titleKeys(QStringView title, NameTokens &tokens)
{
    tokens.read(title);
    const Tokens words = tokens.tokens();
    if (words.empty())
        return {};
    std::vector<quint32> keys{titleKey(words)};
    if (words.size() == 1)
        return keys;
    if (words.front().isArabic) {
        const QString head = u"ال"_s + tokens.keyView(words.front()).toString();
        tokens.read(head);
        keys.push_back(titleKey(tokens.tokens()));
        return keys;
    }
    const auto isOf = [&](const NameToken &word) {
        return tokens.keyView(word) == u"of" || tokens.keyView(word) == u"for";
    };
    const auto of = std::find_if(words.begin(), words.end(), isOf);
    if (of != words.begin())
        keys.push_back(titleKey({std::prev(of), 1}));
    return keys;
}

quint32 titleKey(std::span<const NameToken> words)
{
    quint64 key = 0;
    for (const NameToken &word : words)
        key = hashWith(key, word.hash, false);
    return quint32(key >> 32);
}

} // namespace nashra::language
