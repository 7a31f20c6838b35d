// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/nametitles.h"

#include "language/entities/nametokens.h"
#include "language/entities/namewords.h"

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

/// Behind a title: says when it was held.
bool isWhen(const QString &key)
{
    static const QSet<QString> words{u"until"_s, u"till"_s, u"between"_s, u"before"_s, u"during"_s,
                                     u"when"_s,  u"at"_s,   u"حتي"_s,     u"لغاية"_s,  u"منذ"_s,
                                     u"بين"_s,   u"قبل"_s,  u"خلال"_s,    u"عندما"_s};
    return words.contains(key);
}

bool isParticles(QStringView before)
{
    return before.size() <= 2 &&
           std::all_of(before.begin(), before.end(), [](QChar c) { return QStringView(u"وفبلك").contains(c); });
}

} // namespace

NameTitles::NameTitles(const QString &text, Language language, const QList<EntityHit> &names)
    : m_text(text)
    , m_language(language)
    , m_keyed(textfold::keyedText(text))
{
    for (const EntityHit &name : names)
        m_nameStarts.insert(tokenAt(name.position));
}

qsizetype NameTitles::tokenAt(qsizetype position) const
{
    const auto token =
        std::lower_bound(m_keyed.tokens.begin(), m_keyed.tokens.end(), position,
                         [](const textfold::KeyToken &t, qsizetype at) { return t.position + t.length <= at; });
    return token - m_keyed.tokens.begin();
}

/// What parts a word from the one before it.
QStringView NameTitles::between(qsizetype token) const
{
    const textfold::KeyToken &last = m_keyed.tokens[token - 1];
    const qsizetype gap = last.position + last.length;
    return QStringView(m_text).mid(gap, m_keyed.tokens[token].position - gap);
}

bool NameTitles::isBehindBlanks(qsizetype token) const
{
    const QStringView gap = between(token);
    return std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace(); });
}

bool NameTitles::isGiven(qsizetype token) const
{
    NameTokens word;
    const QString key = m_keyed.keyOf(m_keyed.tokens[token]).toString();
    word.read(key);
    return NameWords::of(m_language).has(WordKind::Given, word.tokens());
}

std::optional<TitleBeside> NameTitles::before(qsizetype nameToken, const QString &title) const
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
    if (!isBehindBlanks(nameToken))
        return std::nullopt;
    const qsizetype written = m_keyed.keyOf(start).size() - words[0].size(); // particles before the title
    const qsizetype position = m_keyed.origins[start.keyPosition + written];
    return TitleBeside{position, last.position + last.length - position, title};
}

bool NameTitles::isCalledFormer(qsizetype firstToken, qsizetype nameToken) const
{
    const auto is = [&](qsizetype i) {
        return i >= 0 && i < m_keyed.tokens.size() && isFormer(m_keyed.keyOf(m_keyed.tokens[i]).toString());
    };
    return is(firstToken - 1) || is(firstToken - 2) || is(nameToken + 1) || is(nameToken + 2);
}

/// "X Y, the Title", up to the end of its own words.
std::optional<TitleBeside> NameTitles::behind(qsizetype behindName, const QString &title) const
{
    const QStringList words = textfold::tokens(textfold::strictKey(title));
    if (words.isEmpty() || behindName < 1 || behindName >= m_keyed.tokens.size())
        return std::nullopt;
    const QStringView sign = between(behindName).trimmed();
    if (sign != u"," && sign != u"،")
        return std::nullopt;
    const bool hasArticle =
        m_language == Language::English && words[0] != u"the" && m_keyed.keyOf(m_keyed.tokens[behindName]) == u"the";
    const qsizetype first = behindName + (hasArticle ? 1 : 0);
    if (first + words.size() > m_keyed.tokens.size())
        return std::nullopt;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (m_keyed.keyOf(m_keyed.tokens[first + i]) != words[i])
            return std::nullopt;
    }
    if (goesOn(first + words.size()))
        return std::nullopt;
    const textfold::KeyToken &last = m_keyed.tokens[first + words.size() - 1];
    const qsizetype position = m_keyed.tokens[first].position;
    return TitleBeside{position, last.position + last.length - position, title};
}

/// Whether the words of a title are only the beginning of what stands there: of a longer title, or of one that stands
/// before somebody else.
bool NameTitles::goesOn(qsizetype behindTitle) const
{
    if (behindTitle >= m_keyed.tokens.size())
        return false;
    const QStringView gap = between(behindTitle);
    if (gap.trimmed() == u"&" || (!gap.isEmpty() && gap.front() == u'-'))
        return true;
    if (!isBehindBlanks(behindTitle))
        return false;
    if (m_nameStarts.contains(behindTitle))
        return true;
    const QStringView key = m_keyed.keyOf(m_keyed.tokens[behindTitle]);
    if (m_language == Language::English) {
        const bool isAnd = key == u"and" && behindTitle + 1 < m_keyed.tokens.size();
        const qsizetype next = isAnd ? behindTitle + 1 : behindTitle;
        return m_text[m_keyed.tokens[next].position].isUpper() || key == u"of" || key == u"for";
    }
    const auto hasArticle = [](QStringView word) { return word.startsWith(u"ال") || word.startsWith(u"لل"); };
    if (hasArticle(key) || (key.startsWith(u'و') && hasArticle(key.mid(1))) || isGiven(behindTitle))
        return true;
    // "مدير مصنع" is more than "مدير"; what has the article is whole.
    const QString following = key.toString();
    NameTokens word;
    word.read(following);
    const NameWords &lists = NameWords::of(m_language);
    return !hasArticle(m_keyed.keyOf(m_keyed.tokens[behindTitle - 1])) && !isWhen(following) &&
           !lists.has(WordKind::Said, word.tokens()) && !lists.has(WordKind::Function, word.tokens());
}

/// "until May", "at the time", "from 2019 to 2024", "(2019–2024)", "السابق"
bool NameTitles::isOfThePast(qsizetype behindTitle) const
{
    constexpr qsizetype reachOfYears = 3;
    const qsizetype end = std::min(m_keyed.tokens.size(), behindTitle + reachOfYears);
    for (qsizetype i = behindTitle; i < end; ++i) {
        const QString key = m_keyed.keyOf(m_keyed.tokens[i]).toString();
        if (i < behindTitle + 2 && isFormer(key))
            return true;
        if (!isBehindBlanks(i) && (i > behindTitle || between(i).trimmed() != u"("))
            return false;
        if ((i == behindTitle && isWhen(key)) || key.front().isDigit())
            return true;
    }
    return false;
}

std::optional<TitleBeside> NameTitles::outdatedBeside(const EntityHit &hit, const Entity &person, QDate day) const
{
    const qsizetype name = tokenAt(hit.position);
    if (name >= m_keyed.tokens.size())
        return std::nullopt;
    const qsizetype behindName = tokenAt(hit.position + hit.length);
    std::optional<TitleBeside> outdated;
    for (const EntityTitle &title : person.titles) {
        if (title.language != m_language)
            continue;
        auto found = before(name, title.text);
        if (!found)
            found = behind(behindName, title.text);
        if (found && title.isValidOn(day))
            return std::nullopt;
        if (found && (!outdated || outdated->length < found->length))
            outdated = found;
    }
    if (!outdated)
        return std::nullopt;
    const bool isFormerOne = outdated->position < hit.position
                                 ? isCalledFormer(tokenAt(outdated->position), name)
                                 : isOfThePast(tokenAt(outdated->position + outdated->length));
    return isFormerOne ? std::nullopt : outdated;
}

/// Whether the name of somebody else follows the word of a title before anything else does: a given name behind the
/// rest of the title, in English capitals right behind the word that do not go on into the name asked about.
bool NameTitles::isOthers(qsizetype titleToken, qsizetype nameToken, const QStringList &title) const
{
    constexpr qsizetype longest = 6;
    bool isCapitals = false;
    const qsizetype end = std::min(m_keyed.tokens.size(), titleToken + longest);
    for (qsizetype i = titleToken + 1; i < end; ++i) {
        const textfold::KeyToken &token = m_keyed.tokens[i];
        if (i == nameToken || !isBehindBlanks(i))
            return i != nameToken && isCapitals;
        const QString key = m_keyed.keyOf(token).toString();
        const bool isOfTitle = title.contains(coreOf(key, m_language));
        const bool isTold = isTelling(coreOf(key, m_language), m_language);
        const bool isCapital = m_text[token.position].isUpper();
        const bool isOfGivenNames = isGiven(i);
        if (m_language == Language::Arabic) {
            if (isTold && isOfGivenNames && !isOfTitle)
                return true;
            if (!isTold)
                return false;
        } else if (isCapital && !isOfTitle) {
            if (isOfGivenNames)
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
