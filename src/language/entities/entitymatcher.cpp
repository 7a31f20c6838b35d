// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/entitymatcher.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// A word with what may be written onto it taken off.
struct Stem
{
    QString word;
    qsizetype skipped = 0; ///< units of the key before it
};

bool isArabicParticle(QChar c)
{
    return c == u'و' || c == u'ف' || c == u'ب' || c == u'ك' || c == u'ل';
}

/// The readings of a word, the word as it stands first.
QList<Stem> readingsOf(const QString &word)
{
    QList<Stem> readings{{word, 0}};
    constexpr qsizetype mostParticles = 2;
    constexpr qsizetype shortestName = 2;
    for (qsizetype n = 1; n <= mostParticles && word.size() - n >= shortestName && isArabicParticle(word[n - 1]); ++n) {
        readings << Stem{word.mid(n), n};
        // "للأمم" is "ل" on "الأمم": the alif is not written.
        if (word[n - 1] == u'ل' && word[n] == u'ل')
            readings << Stem{u"ال"_s + word.mid(n + 1), n};
    }
    if (word.endsWith(u"'s"_s))
        readings << Stem{word.chopped(2), 0};
    return readings;
}

} // namespace

struct EntityMatcher::Words
{
    QString text;
    textfold::KeyedText keyed;
    QStringList words;
};

EntityMatcher::EntityMatcher(const QList<Entity> &entities)
{
    for (const Entity &entity : entities) {
        for (const EntityName &name : entity.names)
            add(entity, name);
    }
    for (QList<qsizetype> &rows : m_byFirstWord) {
        std::stable_sort(rows.begin(), rows.end(), [this](qsizetype a, qsizetype b) {
            return m_names[a].words.size() > m_names[b].words.size();
        });
    }
}

void EntityMatcher::add(const Entity &entity, const EntityName &name)
{
    const textfold::KeyedText keyed = textfold::keyedText(name.text);
    QStringList words;
    for (const textfold::KeyToken &token : keyed.tokens)
        words << keyed.keyOf(token).toString();
    if (words.isEmpty())
        return;
    const bool isExact = name.form == NameForm::Acronym && name.language == Language::English;
    m_names << Name{words, entity.id, name.text, isExact, name.form == NameForm::House};
    m_byFirstWord[words.first()] << m_names.size() - 1;
}

const EntityMatcher::Name *EntityMatcher::longestAt(const Words &words, qsizetype at, const QString &first) const
{
    const auto rows = m_byFirstWord.constFind(first);
    if (rows == m_byFirstWord.cend())
        return nullptr;
    for (const qsizetype row : *rows) {
        const Name &name = m_names[row];
        const qsizetype size = name.words.size();
        if (at + size > words.words.size())
            continue;
        bool isThere = true;
        for (qsizetype i = 1; i < size && isThere; ++i) {
            const QString &word = words.words[at + i];
            const bool isPossessive = i == size - 1 && word == name.words[i] + u"'s"_s;
            isThere = word == name.words[i] || isPossessive;
        }
        const textfold::KeyToken &token = words.keyed.tokens[at];
        const bool isInItsLetters =
            !name.isExact || QStringView(words.text).mid(token.position, name.text.size()) == name.text;
        if (isThere && isInItsLetters)
            return &name;
    }
    return nullptr;
}

QList<EntityHit> EntityMatcher::match(const QString &text) const
{
    QList<EntityHit> hits;
    if (m_names.isEmpty())
        return hits;
    Words words{text, textfold::keyedText(text), {}};
    for (const textfold::KeyToken &token : words.keyed.tokens)
        words.words << words.keyed.keyOf(token).toString();
    for (qsizetype at = 0; at < words.words.size(); ++at) {
        const textfold::KeyToken &token = words.keyed.tokens[at];
        for (const Stem &reading : readingsOf(words.words[at])) {
            const Name *name = longestAt(words, at, reading.word);
            if (!name)
                continue;
            const textfold::KeyToken &last = words.keyed.tokens[at + name->words.size() - 1];
            const qsizetype start =
                reading.skipped > 0 ? words.keyed.origins[token.keyPosition + reading.skipped] : token.position;
            const qsizetype length = last.position + last.length - start;
            const bool isHouse = name->isHouse && QStringView(text).mid(start, length).startsWith(name->text);
            hits << EntityHit{name->entity, static_cast<int>(start), static_cast<int>(length), isHouse};
            at += name->words.size() - 1;
            break;
        }
    }
    return hits;
}

} // namespace nashra::language
