// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/entitymatcher.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr int root = 0;
constexpr int unknownWord = -1;
constexpr qsizetype longestName = 24; ///< words; what is longer is no name
constexpr qsizetype shortestStem = 3; ///< letters that must be left when a particle is taken off
constexpr char16_t tatweel = 0x0640;

quint64 edge(int node, int word, bool isParted)
{
    return quint64(quint32(node)) << 32 | quint64(quint32(word)) << 1 | quint64(isParted);
}

QString withoutTashkeel(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isMark() && c != QChar(tatweel))
            plain += c;
    }
    return plain;
}

/// Whether what stands between two words ends a name: "Paris, Texas" is one only if the registry says so. A stop after
/// an initial or a short form ("George W.", "St.") does not.
bool isParting(QStringView between, qsizetype lengthBefore)
{
    constexpr qsizetype longestShortForm = 3;
    for (const QChar c : between) {
        if (c == u'.' && lengthBefore <= longestShortForm)
            continue;
        const bool isJoining = c == u'-' || c == u'\'' || c == u'’' || c == u'‐' || c == u'‑' || c == u'&';
        if (c == u'\t' || c == u'\n' || (!isJoining && (c.isPunct() || c.isSymbol())))
            return true;
    }
    return false;
}

bool partsFromNext(QStringView text, const QList<textfold::KeyToken> &tokens, qsizetype at)
{
    const qsizetype end = tokens[at].position + tokens[at].length;
    return isParting(text.mid(end, tokens[at + 1].position - end), tokens[at].length);
}

} // namespace

/// A first word with what may be written onto it taken off.
struct EntityMatcher::Reading
{
    QString word;
    qsizetype skipped = 0;     ///< units of the key before it
    bool isAlefElided = false; ///< "للأمم" is "ل" on "الأمم"
};

/// A text as numbers of words.
struct EntityMatcher::Text
{
    QString original;
    textfold::KeyedText keyed;
    QList<int> words;

    [[nodiscard]] qsizetype startOf(qsizetype at, const Reading &reading) const
    {
        const textfold::KeyToken &token = keyed.tokens[at];
        return reading.skipped > 0 ? keyed.origins[token.keyPosition + reading.skipped] : token.position;
    }
    [[nodiscard]] qsizetype endOf(qsizetype at) const { return keyed.tokens[at].position + keyed.tokens[at].length; }

    /// The readings of the word, the word as it stands first.
    [[nodiscard]] QList<Reading> readingsOf(qsizetype at) const;
};

struct EntityMatcher::Found
{
    const Name *name = nullptr;
    qsizetype words = 0;
};

QList<EntityMatcher::Reading> EntityMatcher::Text::readingsOf(qsizetype at) const
{
    const QString word = keyed.keyOf(keyed.tokens[at]).toString();
    QList<Reading> readings{{word}};
    if (word[0].script() != QChar::Script_Arabic)
        return readings;
    const auto isConjunction = [&](qsizetype i) { return word[i] == u'و' || word[i] == u'ف'; };
    const auto isPreposition = [&](qsizetype i) { return word[i] == u'ب' || word[i] == u'ك' || word[i] == u'ل'; };
    const auto takeOff = [&](qsizetype count) {
        if (word.size() - count < shortestStem)
            return;
        readings << Reading{word.mid(count), count};
        if (word[count - 1] == u'ل' && word[count] == u'ل')
            readings << Reading{u'ا' + word.mid(count), count, true};
    };
    if (isConjunction(0) || isPreposition(0))
        takeOff(1);
    if (word.size() > 2 && isConjunction(0) && isPreposition(1))
        takeOff(2);
    // A name kept without the article is found with it.
    const QList<Reading> soFar = readings;
    for (const Reading &reading : soFar) {
        const qsizetype article = reading.isAlefElided ? 1 : 2; // units of it that are written
        if (reading.word.startsWith(u"ال"_s) && reading.word.size() - 2 >= shortestStem)
            readings << Reading{reading.word.mid(2), reading.skipped + article};
    }
    return readings;
}

EntityMatcher::EntityMatcher(const QList<Entity> &entities)
{
    for (const Entity &entity : entities) {
        for (const EntityName &name : entity.names)
            add(entity, name);
    }
    for (QList<int> &rows : m_ends)
        std::stable_partition(rows.begin(), rows.end(), [this](int row) { return m_names[row].isHouse; });
}

int EntityMatcher::numberOf(const QString &word)
{
    const auto known = m_words.constFind(word);
    return known != m_words.cend() ? *known : *m_words.insert(word, int(m_words.size()));
}

int EntityMatcher::childOf(int node, int word, bool isParted)
{
    int &child = m_children[edge(node, word, isParted)];
    if (child == 0)
        child = m_nodes++;
    return child;
}

void EntityMatcher::add(const Entity &entity, const EntityName &name)
{
    const textfold::KeyedText keyed = textfold::keyedText(name.text);
    if (keyed.tokens.isEmpty() || keyed.tokens.size() > longestName)
        return;
    int joined = root; // without the signs between its words: "Foo Inc" for "Foo, Inc."
    int asKept = root;
    bool isParted = false;
    for (qsizetype i = 0; i < keyed.tokens.size(); ++i) {
        const int word = numberOf(keyed.keyOf(keyed.tokens[i]).toString());
        joined = childOf(joined, word, false);
        asKept = childOf(asKept, word, isParted);
        isParted = i + 1 < keyed.tokens.size() && partsFromNext(name.text, keyed.tokens, i);
    }
    const textfold::KeyToken &first = keyed.tokens.first();
    const textfold::KeyToken &last = keyed.tokens.last();
    const QStringView kept = QStringView(name.text).mid(first.position, last.position + last.length - first.position);
    const bool isSingleLatin = keyed.tokens.size() == 1 && kept[0].isUpper();
    m_names << Name{entity.id,
                    name.text,
                    withoutTashkeel(kept),
                    name.form == NameForm::Acronym && kept[0].isUpper(),
                    isSingleLatin,
                    name.form == NameForm::House};
    const int row = int(m_names.size()) - 1;
    m_ends[joined] << row;
    if (asKept != joined)
        m_ends[asKept] << row;
}

const EntityMatcher::Name *EntityMatcher::nameAt(int node, QStringView original) const
{
    const auto rows = m_ends.constFind(node);
    if (rows == m_ends.cend())
        return nullptr;
    for (const int row : *rows) {
        const Name &name = m_names[row];
        if (name.isAcronym ? original == name.plain : !name.needsCapital || original[0].isUpper())
            return &name;
    }
    return nullptr;
}

EntityMatcher::Found EntityMatcher::longestAt(const Text &text, qsizetype at, const Reading &reading) const
{
    Found longest;
    const qsizetype start = text.startOf(at, reading);
    int node = root;
    const qsizetype last = std::min(text.words.size(), at + longestName);
    for (qsizetype i = at; i < last; ++i) {
        const bool isFirst = i == at;
        const int word = isFirst ? m_words.value(reading.word, unknownWord) : text.words[i];
        const bool isParted = !isFirst && partsFromNext(text.original, text.keyed.tokens, i - 1);
        const auto next = word == unknownWord ? m_children.cend() : m_children.constFind(edge(node, word, isParted));
        if (next == m_children.cend())
            break;
        node = *next;
        if (const Name *name = nameAt(node, QStringView(text.original).mid(start, text.endOf(i) - start)))
            longest = {name, i - at + 1};
    }
    return longest;
}

QList<EntityHit> EntityMatcher::match(const QString &text) const
{
    QList<EntityHit> hits;
    if (m_names.isEmpty())
        return hits;
    Text words{text, textfold::keyedText(text), {}};
    words.words.reserve(words.keyed.tokens.size());
    for (const textfold::KeyToken &token : words.keyed.tokens)
        words.words << m_words.value(words.keyed.keyOf(token).toString(), unknownWord);
    for (qsizetype at = 0; at < words.words.size(); ++at) {
        Found best;
        Reading by;
        for (const Reading &reading : words.readingsOf(at)) {
            const Found found = longestAt(words, at, reading);
            if (found.words > best.words) {
                best = found;
                by = reading;
            }
        }
        if (!best.name)
            continue;
        const qsizetype start = words.startOf(at, by);
        at += best.words - 1;
        const qsizetype length = words.endOf(at) - start;
        const QString written = withoutTashkeel(QStringView(text).mid(start, length));
        const bool isHouse = best.name->isHouse && (by.isAlefElided ? u'ا' + written : written) == best.name->plain;
        hits << EntityHit{best.name->entity, int(start), int(length), isHouse, best.name->text};
    }
    return hits;
}

} // namespace nashra::language
