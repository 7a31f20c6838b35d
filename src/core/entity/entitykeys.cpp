// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/entitykeys.h"

#include "core/base/nameskeleton.h"
#include "core/base/textfold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array likenesses{"same-identifier"_L1, "same-name"_L1, "similar-name"_L1};

/// The beginning of a key; indexes of PostgreSQL hold 2,700 bytes at most.
QString cut(const QString &key, qsizetype most)
{
    QString left = key.left(most);
    if (!left.isEmpty() && left.back().isHighSurrogate())
        left.chop(1);
    return left;
}

constexpr qsizetype longestKey = 120;
constexpr qsizetype longestWord = 60;

/// Of private use: behind the letters of every script a name is written in.
constexpr QChar behindAllLetters(0xE000);

/// An Arabic word as it is without "ال"; where hardly anything would be left, that belongs to the word.
QString withoutArticle(const QString &word)
{
    constexpr qsizetype leastLeft = 3;
    return word.size() >= 2 + leastLeft && word.startsWith(u"ال") ? word.mid(2) : word;
}

QStringList sortedOnce(QStringList list)
{
    std::sort(list.begin(), list.end());
    list.removeDuplicates();
    return list;
}

QString strictWords(const QString &name)
{
    return textfold::tokens(textfold::strictKey(name)).join(u' ');
}

bool isOfPack(const Entity &entity)
{
    return entity.id.uuid().version() == QUuid::Sha1;
}

bool saysEnough(const QString &skeleton)
{
    constexpr qsizetype leastConsonants = 4;
    return skeleton.size() - skeleton.count(u' ') >= leastConsonants;
}

} // namespace

QString likenessName(Likeness likeness)
{
    return likenesses.at(size_t(likeness));
}

QString entityOrderKey(const Entity &entity, Language language)
{
    const QString key = textfold::searchText(entity.houseName(language));
    if (!key.isEmpty())
        return cut(key, longestKey);
    const QString other = textfold::searchText(entity.houseName(otherLanguage(language)));
    return other.isEmpty() ? other : cut(behindAllLetters + other, longestKey);
}

QStringList entityWords(const Entity &entity)
{
    QStringList words;
    for (const EntityName &name : entity.names) {
        for (const QString &word : textfold::tokens(textfold::looseKey(name.text)))
            words << cut(word, longestWord) << cut(withoutArticle(word), longestWord);
    }
    return sortedOnce(words);
}

QStringList searchedWords(const QString &text)
{
    // Folding makes one hyphen of all.
    static const QRegularExpression article(u"\\b[ae]l-(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = textfold::tokens(textfold::looseKey(text).remove(article));
    for (QString &word : words)
        word = cut(withoutArticle(word), longestWord);
    return words;
}

QStringList likenessKeys(const Entity &entity)
{
    QStringList keys;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        keys << u"1:"_s + cut(it.key(), longestKey) + u':' + cut(it.value(), longestKey);
    for (const EntityName &name : entity.names) {
        if (name.form != NameForm::House && name.form != NameForm::Variant)
            continue;
        const QString folded = strictWords(name.text);
        if (!folded.isEmpty())
            keys << u"2:%1:"_s.arg(entityKindName(entity.kind)) + cut(folded, longestKey);
        const QString skeleton = nameSkeleton(name.text);
        if (saysEnough(skeleton))
            keys << u"3:%1:"_s.arg(entityKindName(entity.kind)) + cut(skeleton, longestKey);
    }
    return sortedOnce(keys);
}

QString namesakeKey(const Entity &entity, Language language)
{
    const QString words = strictWords(entity.houseName(language));
    return words.isEmpty() ? words : u"%1:%2:"_s.arg(entityKindName(entity.kind), languageCode(language)) + words;
}

QStringList namesakeKeys(const Entity &entity)
{
    QStringList keys{namesakeKey(entity, Language::English), namesakeKey(entity, Language::Arabic)};
    keys.removeAll(QString());
    return keys;
}

QString surestLikeness(const Entity &a, const Entity &b)
{
    return surestLikeness(a, likenessKeys(a), b);
}

QString surestLikeness(const Entity &a, const QStringList &keys, const Entity &b)
{
    const QStringList others = likenessKeys(b);
    const auto shared =
        std::find_if(keys.cbegin(), keys.cend(), [&others](const QString &key) { return others.contains(key); });
    if (shared == keys.cend())
        return {};
    const bool areTwo = isOfPack(a) && isOfPack(b) && likenessOfKey(*shared) != Likeness::SameIdentifier;
    return areTwo ? QString() : *shared;
}

Likeness likenessOfKey(QStringView key)
{
    return key.startsWith(u'1') ? Likeness::SameIdentifier
                                : (key.startsWith(u'2') ? Likeness::SameName : Likeness::SimilarName);
}

} // namespace nashra
