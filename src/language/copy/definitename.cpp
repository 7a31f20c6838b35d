// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/definitename.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

Words wordsOf(const QString &list)
{
    const QStringList words = list.split(u' ');
    return {words.begin(), words.end()};
}

/// By the last word before "of": "Democratic Republic of the Congo", "Marshall Islands", "European Union"; by the last
/// two where one says too little: "World Bank", but "Deutsche Bank".
bool wantsArticle(const QString &name)
{
    static const Words heads = wordsOf(u"kingdom states nations emirates republic union federation islands realms "
                                       "netherlands philippines gambia bahamas maldives comoros"_s);
    static const QSet<QString> pairs{
        u"world bank"_s,          u"central bank"_s,       u"development bank"_s,    u"west bank"_s,
        u"gaza strip"_s,          u"monetary fund"_s,      u"arab league"_s,         u"red cross"_s,
        u"red crescent"_s,        u"security council"_s,   u"general assembly"_s,    u"supreme court"_s,
        u"criminal court"_s,      u"white house"_s,        u"european commission"_s, u"european council"_s,
        u"health organization"_s, u"trade organization"_s, u"european parliament"_s};
    const QString head = name.section(u" of "_s, 0, 0).toLower();
    return heads.contains(head.section(u' ', -1)) || pairs.contains(head.section(u' ', -2));
}

/// Whether the word in its place makes the article right: a preposition, a conjunction, a verb.
bool leadsToName(const QString &word)
{
    static const Words leads =
        wordsOf(u"about across after against amid among and around as at because before behind besides between beyond "
                "but by for from if in inside into is like near of off on or outside over per since than that "
                "through throughout to toward towards under unless until upon via was when where while whether with "
                "within without both says said told left beat met saw visit leave enter join reach urge"_s);
    return leads.contains(word) || word.endsWith("ed"_L1) || word.endsWith("ing"_L1);
}

/// Whether the word cannot be a noun that the name goes before.
bool goesOnBehindName(const QString &word)
{
    static const Words others =
        wordsOf(u"about across after against also amid among and as at because before between but by can could did "
                "do does during for from had has have if in into is may might must not of on or over said says should "
                "since than that through to too under until was were when where which while who will with would"_s);
    return others.contains(word);
}

/// "the", "a" and whatever says whose it is.
bool isDeterminer(const QString &word)
{
    static const Words determiners = wordsOf(u"the a an his her its their our my your this"_s);
    static const QRegularExpression possessive(u"(['’]s|s['’])$"_s);
    return determiners.contains(word) || possessive.match(word).hasMatch();
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// "The " or "the ", as what goes before asks for; nothing where it cannot be told.
std::optional<QString> articleBehind(const QString &before, const QString &word)
{
    const QString written = before.trimmed();
    if (written.isEmpty() || u".!?“‘«"_s.contains(written.back()))
        return u"The "_s;
    const bool isWord = written.back().isLetter();
    // "France, Britain", "Leeds, Britain"
    static const QRegularExpression listed(u"\\b\\p{Lu}[^\\s,]*,$"_s);
    const bool isBehindSign =
        u",;)"_s.contains(written.back()) || (written.back().isDigit() && before.back().isSpace());
    if (isWord ? leadsToName(word) : isBehindSign && !listed.match(written).hasMatch())
        return u"the "_s;
    return std::nullopt;
}

} // namespace

std::optional<NameReplacement> withDefiniteArticle(const QString &text, NameReplacement instead)
{
    const QString before = text.left(instead.position);
    const QString behind = text.mid(instead.position + instead.length);
    const QString written = text.mid(instead.position, instead.length);
    static const QRegularExpression lastWord(u"([\\p{L}'’]+)\\s+$"_s);
    static const QRegularExpression nextWord(u"^\\s+([\\p{L}'’]+)"_s);
    static const QRegularExpression compound(u"^[-‐‑–]\\p{L}"_s);
    const QString last = lastWord.match(before).captured(1).toLower();
    const QString next = nextWord.match(behind).captured(1).toLower();
    const bool isInCapitals = instead.text == instead.text.toUpper();
    const bool isAlone = !hasLetters(before) && !hasLetters(behind);
    // "U.S. officials": without an article an acronym goes before a noun.
    const bool isBeforeNoun = compound.match(behind).hasMatch() ||
                              (written == written.toUpper() && !next.isEmpty() && !goesOnBehindName(next));
    if (!wantsArticle(instead.text) || isInCapitals || isAlone || isBeforeNoun || isDeterminer(last))
        return instead;
    const auto article = articleBehind(before, last);
    if (!article)
        return std::nullopt;
    instead.text.prepend(*article);
    return instead;
}

} // namespace nashra::language
