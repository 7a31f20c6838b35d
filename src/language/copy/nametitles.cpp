// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/nametitles.h"

#include "language/entities/nametokens.h"
#include "language/entities/namewords.h"

#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reach = 14; ///< words around a name in which its title is looked for

/// The core of a word of a title, to know it again with an article, a particle or an ending.
QString coreOf(const QString &word, Language language)
{
    if (language == Language::English)
        return word;
    QString core = word;
    if (core.size() > 4 && QStringView(u"وفبلك").contains(core[0]))
        core.remove(0, 1);
    if (core.startsWith(u"ال"_s) || core.startsWith(u"لل"_s))
        core.remove(0, 2);
    if (core.endsWith(u'ة'))
        core.chop(1);
    return core;
}

bool isTelling(const QString &core, Language language)
{
    static const QSet<QString> small{u"of"_s, u"the"_s, u"and"_s, u"for"_s, u"to"_s, u"in"_s,
                                     u"at"_s, u"من"_s,  u"في"_s,  u"علي"_s, u"الي"_s};
    constexpr qsizetype shortestEnglish = 4;
    constexpr qsizetype shortestArabic = 3;
    return core.size() >= (language == Language::English ? shortestEnglish : shortestArabic) && !small.contains(core);
}

/// Says who somebody is without their title.
bool isRelation(const QString &key)
{
    static const QSet<QString> words{u"successor"_s, u"predecessor"_s, u"خلفه"_s,   u"خلفها"_s,
                                     u"سلفه"_s,      u"سلفها"_s,       u"خليفته"_s, u"خليفتها"_s};
    return words.contains(key);
}

bool isFormer(const QString &key)
{
    static const QSet<QString> words{
        u"former"_s, u"ex"_s,     u"then"_s,      u"late"_s,     u"past"_s,    u"outgoing"_s, u"deputy"_s,
        u"vice"_s,   u"acting"_s, u"assistant"_s, u"previous"_s, u"old"_s,     u"incoming"_s, u"designate"_s,
        u"elect"_s,  u"نائب"_s,   u"نائبة"_s,     u"مساعد"_s,    u"مساعدة"_s,  u"معاون"_s,    u"وكيل"_s,
        u"وكيلة"_s,  u"السابق"_s, u"السابقة"_s,   u"الاسبق"_s,   u"الراحل"_s,  u"الراحلة"_s,  u"المكلف"_s,
        u"انذاك"_s,  u"حينها"_s,  u"المنتهية"_s,  u"ولايته"_s,   u"ولايتها"_s, u"سابقا"_s};
    return words.contains(key);
}

bool isParticles(QStringView before)
{
    return before.size() <= 2 &&
           std::all_of(before.begin(), before.end(), [](QChar c) { return QStringView(u"وفبلك").contains(c); });
}

} // namespace

NameTitles::NameTitles(const QString &text, Language language)
    : m_text(text)
    , m_language(language)
    , m_keyed(textfold::keyedText(text))
{
}

qsizetype NameTitles::tokenAt(qsizetype position) const
{
    const auto token =
        std::lower_bound(m_keyed.tokens.begin(), m_keyed.tokens.end(), position,
                         [](const textfold::KeyToken &t, qsizetype at) { return t.position + t.length <= at; });
    return token - m_keyed.tokens.begin();
}

std::optional<TitleBefore> NameTitles::before(qsizetype nameToken, const QString &title) const
{
    const QStringList words = textfold::tokens(textfold::strictKey(title));
    const qsizetype first = nameToken - words.size();
    if (words.isEmpty() || first < 0)
        return std::nullopt;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = m_keyed.keyOf(m_keyed.tokens[first + i]);
        const bool isSame = word == words[i] || (i == 0 && m_language == Language::Arabic && word.endsWith(words[i]) &&
                                                 isParticles(word.chopped(words[i].size())));
        if (!isSame)
            return std::nullopt;
    }
    const textfold::KeyToken &start = m_keyed.tokens[first];
    const textfold::KeyToken &last = m_keyed.tokens[nameToken - 1];
    const QStringView between = QStringView(m_text).mid(
        last.position + last.length, m_keyed.tokens[nameToken].position - last.position - last.length);
    if (!std::all_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    const qsizetype written = m_keyed.keyOf(start).size() - words[0].size(); // particles before the title
    const qsizetype position = m_keyed.origins[start.keyPosition + written];
    return TitleBefore{position, last.position + last.length - position, title};
}

bool NameTitles::isCalledFormer(qsizetype firstToken, qsizetype nameToken) const
{
    const auto is = [&](qsizetype i) {
        return i >= 0 && i < m_keyed.tokens.size() && isFormer(m_keyed.keyOf(m_keyed.tokens[i]).toString());
    };
    return is(firstToken - 1) || is(firstToken - 2) || is(nameToken + 1) || is(nameToken + 2);
}

std::optional<TitleBefore> NameTitles::outdatedBefore(const EntityHit &hit, const Entity &person, QDate day) const
{
    const qsizetype name = tokenAt(hit.position);
    if (name >= m_keyed.tokens.size())
        return std::nullopt;
    std::optional<TitleBefore> outdated;
    for (const EntityTitle &title : person.titles) {
        if (title.language != m_language)
            continue;
        const auto found = before(name, title.text);
        if (found && title.isValidOn(day))
            return std::nullopt;
        if (found && (!outdated || outdated->length < found->length))
            outdated = found;
    }
    if (outdated && isCalledFormer(tokenAt(outdated->position), name))
        return std::nullopt;
    return outdated;
}

/// Whether the name of somebody else follows the word of a title before anything else does: a given name behind the
/// rest of the title, in English capitals right behind the word that do not go on into the name asked about.
bool NameTitles::isOthers(qsizetype titleToken, qsizetype nameToken, const QStringList &title) const
{
    constexpr qsizetype longest = 6;
    const NameWords &words = NameWords::of(m_language);
    bool isCapitals = false;
    const qsizetype end = std::min(m_keyed.tokens.size(), titleToken + longest);
    for (qsizetype i = titleToken + 1; i < end; ++i) {
        const textfold::KeyToken &last = m_keyed.tokens[i - 1];
        const textfold::KeyToken &token = m_keyed.tokens[i];
        const qsizetype gap = last.position + last.length;
        const QStringView between = QStringView(m_text).mid(gap, token.position - gap);
        if (i == nameToken || !std::all_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); }))
            return i != nameToken && isCapitals;
        const QString key = m_keyed.keyOf(token).toString();
        const bool isOfTitle = title.contains(coreOf(key, m_language));
        const bool isTold = isTelling(coreOf(key, m_language), m_language);
        const bool isCapital = m_text[token.position].isUpper();
        NameTokens given;
        given.read(key);
        const bool isGiven = words.has(WordKind::Given, given.tokens());
        if (m_language == Language::Arabic) {
            if (isTold && isGiven && !isOfTitle)
                return true;
            if (!isTold)
                return false;
        } else if (isCapital && !isOfTitle) {
            if (isGiven)
                return true;
            isCapitals = isCapitals || i == titleToken + 1;
        } else if (!isOfTitle && key != u"of"_s && key != u"the"_s && key != u"and"_s && key != u"for"_s) {
            return isCapitals;
        }
    }
    return isCapitals;
}

bool NameTitles::isNear(const EntityHit &hit, const QString &title) const
{
    QStringList wanted;
    for (const QString &word : textfold::tokens(textfold::strictKey(title))) {
        if (const QString core = coreOf(word, m_language); isTelling(core, m_language))
            wanted << core;
    }
    const qsizetype name = tokenAt(hit.position);
    const qsizetype last = std::min(m_keyed.tokens.size(), tokenAt(hit.position + hit.length) + reach);
    for (qsizetype i = std::max<qsizetype>(name - reach, 0); i < last; ++i) {
        const QString key = m_keyed.keyOf(m_keyed.tokens[i]).toString();
        const QString core = coreOf(key, m_language);
        if (isRelation(key))
            return true;
        for (const QString &word : std::as_const(wanted)) {
            const bool isWord = core == word || (m_language == Language::Arabic && core.startsWith(word));
            if (isWord && !isOthers(i, name, wanted))
                return true;
        }
    }
    return wanted.isEmpty();
}

} // namespace nashra::language
