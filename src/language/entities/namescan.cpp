// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namescan.h"

#include "core/base/textfold.h"
#include "language/entities/namecase.h"
#include "language/entities/namehash.h"
#include "language/entities/namepaths.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace nashra::language {

namespace {

constexpr int shortestStem = 3; ///< letters that must be left when a particle is taken off

bool isConjunction(char16_t c)
{
    return c == u'و' || c == u'ف';
}

bool isPreposition(char16_t c)
{
    return c == u'ب' || c == u'ك' || c == u'ل';
}

/// The hash of a word with an alef before it.
quint64 hashWithAlef(const char16_t *letters, int count)
{
    constexpr int longest = 40; // no name's word is longer
    constexpr int padding = 12;
    std::array<char16_t, longest + padding> word{u'ا'};
    if (count >= longest)
        return 0;
    std::copy_n(letters, count, word.begin() + 1);
    return hashOfWord(word.data(), count + 1);
}

/// The signs between a word and the one before it, folded.
QString signsBefore(const NameTokens &read, size_t word, QStringView text)
{
    const int from = read.end(read.tokens()[word - 1]);
    return textfold::strictKey(text.mid(from, read.position(read.tokens()[word]) - from)).remove(u' ');
}

/// How an entity is called, by how much it says.
int rankOf(const EntityCandidate &candidate)
{
    if (candidate.isHouseName)
        return 0;
    if (candidate.isDerived)
        return 4;
    switch (candidate.form) {
    case NameForm::House:
        return 1;
    case NameForm::Short:
        return 3;
    default:
        return 2;
    }
}

} // namespace

/// Where a name stands and how it is written.
struct NameScan::Written
{
    Walk walk;
    int position = 0;
    int length = 0;
    QStringView text;
    bool hasPossessive = false; ///< after it
};

template <class Visit>
void NameScan::forEachReading(int at, Visit visit) const
{
    const NameToken &token = m_tokens[size_t(at)];
    if (token.gap == Gap::Glued)
        return;
    visit(Walk{token.hash, at, at, 0, false});
    if (token.isArabic)
        forEachArabicReading(at, visit);
}

/// What is left of a word when particles (و ف, then ب ك ل) and the article are taken off, in every way that leaves
/// enough.
template <class Visit>
void NameScan::forEachArabicReading(int at, Visit visit) const
{
    const NameToken &token = m_tokens[size_t(at)];
    const char16_t *word = m_read.key(token);
    const int size = token.keyLength;
    const auto withoutArticle = [&](int skipped) {
        if (size - skipped - 2 >= shortestStem && word[skipped] == u'ا' && word[skipped + 1] == u'ل') {
            const int stem = skipped + 2;
            visit(Walk{hashOfWord(word + stem, size - stem), at, at, quint8(stem), false});
        }
    };
    const auto takeOff = [&](int count) {
        if (size - count < shortestStem)
            return;
        visit(Walk{hashOfWord(word + count, size - count), at, at, quint8(count), false});
        withoutArticle(count);
        if (word[count - 1] == u'ل' && word[count] == u'ل') {
            visit(Walk{hashWithAlef(word + count, size - count), at, at, quint8(count), true});
            const int stem = count + 1;
            if (size - stem >= shortestStem)
                visit(Walk{hashOfWord(word + stem, size - stem), at, at, quint8(stem), false});
        }
    };
    withoutArticle(0);
    if (isConjunction(word[0]) || isPreposition(word[0]))
        takeOff(1);
    if (size > 2 && isConjunction(word[0]) && isPreposition(word[1]))
        takeOff(2);
}

bool NameScan::goOn(Walk &walk) const
{
    auto next = size_t(walk.last) + 1;
    if (next >= m_tokens.size() || m_tokens[next].gap == Gap::Break)
        return false;
    Gap gap = m_tokens[next].gap;
    const bool isInnerArticle = m_tokens[next].role == NameToken::Role::Article && next + 1 < m_tokens.size() &&
                                m_tokens[next + 1].gap != Gap::Break;
    if (isInnerArticle)
        gap = std::max(gap, m_tokens[++next].gap);
    walk.hash = hashWith(walk.hash, m_tokens[next].hash, gap == Gap::Parted);
    walk.last = int(next);
    return true;
}

void NameScan::begin()
{
    m_inIndex.clear();
    m_inChanges.clear();
    const bool hasChanges = !m_changes->isEmpty();
    constexpr size_t ahead = 12;
    for (size_t at = 0; at < m_tokens.size(); ++at) {
        if (m_index && at + ahead < m_tokens.size())
            m_index->words().prefetchFilter(m_tokens[at + ahead].hash);
        forEachReading(int(at), [&](const Walk &walk) {
            if (m_index && m_index->words().mayHave(walk.hash)) {
                m_index->words().prefetch(walk.hash);
                m_inIndex.push_back(walk);
            }
            if (hasChanges && m_changes->mayBegin(walk.hash))
                m_inChanges.push_back(walk);
        });
    }
}

/// Sees without a look at the names that none of them can be meant.
bool NameScan::mayEnd(const Walk &walk, NameIndex::Node node) const
{
    if (NameIndex::hasDerivedOnly(node) && !m_withDerived)
        return false;
    return !NameIndex::needsCapital(node) || m_text[m_read.position(m_tokens[size_t(walk.start)])].isUpper();
}

void NameScan::walkIndex()
{
    const NameIndex::Table *table = &m_index->words();
    const NameIndex::Table &longer = m_index->longer();
    while (!m_inIndex.empty()) {
        size_t left = 0;
        for (Walk &walk : m_inIndex) {
            const NameIndex::Node node = table->find(walk.hash);
            if (NameIndex::hasNames(node) && mayEnd(walk, node)) {
                m_index->prefetchNames(node);
                m_ends.push_back({walk, node, nullptr});
            }
            if (NameIndex::goesOn(node) && goOn(walk)) {
                // Both at once: waiting for the slot after the filter costs more than a line read in vain.
                longer.prefetchFilter(walk.hash);
                longer.prefetch(walk.hash);
                m_inIndex[left++] = walk;
            }
        }
        m_inIndex.resize(left);
        std::erase_if(m_inIndex, [&](const Walk &walk) { return !longer.mayHave(walk.hash); });
        table = &longer;
    }
}

void NameScan::walkChanges()
{
    for (size_t left = 0; !m_inChanges.empty(); left = 0) {
        for (Walk &walk : m_inChanges) {
            const NameChanges::Node *node = m_changes->find(walk.hash);
            if (node && !node->names.isEmpty())
                m_ends.push_back({walk, 0, node});
            if (node && node->goesOn > 0 && goOn(walk))
                m_inChanges[left++] = walk;
        }
        m_inChanges.resize(left);
    }
}

QList<EntityHit> NameScan::run(const NameIndex *index, const NameChanges &changes, QStringView text, bool withDerived)
{
    m_index = index;
    m_changes = &changes;
    m_text = text;
    m_withDerived = withDerived;
    m_read.read(text);
    m_tokens = m_read.tokens();
    m_ends.clear();
    begin();
    if (m_index)
        walkIndex();
    walkChanges();

    for (const End &end : m_ends) {
        if (!end.changed)
            m_index->prefetchEntity(end.node);
    }
    // Where it begins, the longest first, the word as it stands before its readings.
    const auto order = [](const End &end) { return std::tuple(end.walk.start, -end.walk.last, end.walk.skipped); };
    std::sort(m_ends.begin(), m_ends.end(), [&](const End &a, const End &b) { return order(a) < order(b); });
    QList<EntityHit> hits;
    hits.reserve(qsizetype(m_ends.size()));
    m_free = 0;
    for (auto end = m_ends.cbegin(); end != m_ends.cend();) {
        const auto same =
            std::find_if(end, m_ends.cend(), [&](const End &other) { return order(other) != order(*end); });
        if (end->walk.start >= m_free && appendHit({end, same}, hits))
            m_free = end->walk.last + 1;
        end = same;
    }
    return hits;
}

NameScan::Written NameScan::writtenAt(const Walk &walk) const
{
    const NameToken &first = m_tokens[size_t(walk.start)];
    const NameToken &last = m_tokens[size_t(walk.last)];
    Written written;
    written.walk = walk;
    written.position = m_read.position(first, walk.skipped);
    // An article that a hyphen ties to the name is part of it: "al-Dalwani".
    if (walk.start > m_free && first.gap == Gap::Joined) {
        const NameToken &before = m_tokens[size_t(walk.start) - 1];
        const bool isTied = before.role == NameToken::Role::Article && before.last + 2 == first.first;
        if (isTied && !m_text[written.position - 1].isSpace())
            written.position = m_read.position(before);
    }
    written.length = m_read.end(last) - written.position;
    written.text = m_text.mid(written.position, written.length);
    written.hasPossessive = last.hasPossessive;
    return written;
}

/// Where the end of a full name begins with the article that the full name has there: "Al Nahar".
int NameScan::withArticle(const Walk &walk, const QString &name, int position) const
{
    if (walk.start <= m_free || m_tokens[size_t(walk.start)].gap != Gap::Joined)
        return position;
    const NameToken &before = m_tokens[size_t(walk.start) - 1];
    const bool isNames = name.size() > 2 && name[1].toLower() == u'l' && !name[2].isLetter();
    const int article = m_read.position(before);
    const bool isThere = before.role == NameToken::Role::Article && article < position && m_text[article].isUpper();
    return isNames && isThere ? article : position;
}

/// Of names that only tashkeel tells apart ("عُمان", "عمّان") the one that is written with its marks.
void NameScan::keepMarked(QStringView text, Candidates &found)
{
    const bool isMarked = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isMark(); });
    const auto isOther = [&](const EntityCandidate &candidate) { return candidate.name != text; };
    if (isMarked && !std::all_of(found.begin(), found.end(), isOther))
        found.erase(std::remove_if(found.begin(), found.end(), isOther), found.end());
}

/// Whether the Arabic article has been taken off the first word.
bool NameScan::isBehindArticle(const Walk &walk) const
{
    if (walk.skipped < 2 || walk.isAlefElided)
        return false;
    const char16_t *letters = m_read.key(m_tokens[size_t(walk.start)]) + walk.skipped - 2;
    return letters[1] == u'ل' && (letters[0] == u'ا' || letters[0] == u'ل');
}

/// False where nothing that ends here is really written there.
bool NameScan::appendHit(std::span<const End> readings, QList<EntityHit> &hits)
{
    const Walk &walk = readings.front().walk;
    const auto next = size_t(walk.last) + 1;
    if (next < m_tokens.size() && m_tokens[next].gap == Gap::Glued)
        return false;
    const Written written = writtenAt(walk);
    Candidates found;
    for (const End &end : readings)
        collect(end, written, found);
    if (found.isEmpty())
        return false;
    if (found.size() > 1) {
        keepMarked(written.text, found);
        std::stable_sort(found.begin(), found.end(),
                         [](const EntityCandidate &a, const EntityCandidate &b) { return rankOf(a) < rankOf(b); });
    }
    EntityHit &hit = hits.emplaceBack();
    const EntityCandidate &best = found.first();
    hit.entity = best.entity;
    hit.position = best.isDerived ? withArticle(walk, best.name, written.position) : written.position;
    hit.length = written.position + written.length - hit.position +
                 (written.hasPossessive && isPossessiveName(best.name) ? 2 : 0);
    hit.isHouseName = best.isHouseName;
    hit.name = best.name;
    hit.scannedName = best.name;
    hit.form = best.form;
    hit.kind = best.kind;
    hit.isDerived = best.isDerived;
    if (found.size() > 1)
        hit.candidates = QList<EntityCandidate>(found.begin(), found.end());
    return true;
}

void NameScan::collect(const End &end, const Written &written, Candidates &found)
{
    if (end.changed) {
        end.changed->names.forEach([&](const NameChanges::Node::Name &name) {
            consider({name.entity, name.kind, name.form, name.isDerived, QUtf8StringView(name.text)}, written, found);
            constexpr qsizetype enough = 32;
            return qsizetype(found.size()) < enough;
        });
        return;
    }
    NameIndex::Names names = m_index->names(end.node);
    while (const std::optional<IndexedName> name = names.next()) {
        if (name->entity.isNull() || m_changes->isEmpty() || !m_changes->isOutdated(name->entity))
            consider(*name, written, found);
    }
}

/// Takes the name for one of those that may stand here, if the letters are really its own.
void NameScan::consider(const IndexedName &name, const Written &written, Candidates &found)
{
    if (name.isDerived && !m_withDerived)
        return;
    // "الحديد" is nobody called "حديد".
    if (name.kind == EntityKind::Person && name.form == NameForm::Short && isBehindArticle(written.walk))
        return;
    EntityCandidate candidate{name.entity,    name.kind, name.form,
                              name.isDerived, false,     QString::fromUtf8(name.text.data(), name.text.size())};
    if (written.text == candidate.name) {
        candidate.isHouseName = name.form == NameForm::House;
    } else {
        const WrittenName asWritten{written.text, written.walk.isAlefElided, written.hasPossessive};
        if (!isSameName(candidate.name, written) || !mayBeWritten(candidate.name, name.form, asWritten))
            return;
        candidate.isHouseName = name.form == NameForm::House && isPlainlyWritten(candidate.name, asWritten);
    }
    const auto known = std::find_if(found.begin(), found.end(), [&](const EntityCandidate &other) {
        return other.entity == name.entity && other.isDerived == name.isDerived;
    });
    if (known == found.end())
        found.append(std::move(candidate));
    else if (rankOf(candidate) < rankOf(*known))
        *known = std::move(candidate);
}

/// Hashes may agree by accident; letters do not.
bool NameScan::isSameName(const QString &name, const Written &written)
{
    m_nameRead.read(name);
    const std::span<const NameToken> words = m_nameRead.tokens();
    const Walk &walk = written.walk;
    const auto isArticle = [](const NameToken &word) { return word.role == NameToken::Role::Article; };
    size_t i = 0;
    if (words.size() > 1 && isArticle(words[0]) && !isArticle(m_tokens[size_t(walk.start)]))
        ++i;
    const size_t firstWord = i;
    for (auto at = size_t(walk.start); at <= size_t(walk.last); ++at, ++i) {
        const bool isFirst = at == size_t(walk.start);
        if (!isFirst && at < size_t(walk.last) && isArticle(m_tokens[at]))
            ++at;
        if (i > firstWord && i + 1 < words.size() && isArticle(words[i]))
            ++i;
        if (i >= words.size() || words[i].role != m_tokens[at].role)
            return false;
        const bool hasSigns = !isFirst && words[i].gap == Gap::Parted && m_tokens[at].gap == Gap::Parted;
        if (hasSigns && signsBefore(m_nameRead, i, name) != signsBefore(m_read, at, m_text))
            return false;
        if (words[i].role != NameToken::Role::Word)
            continue;
        const QStringView kept = m_nameRead.keyView(words[i]);
        const QStringView read = m_read.keyView(m_tokens[at]).mid(isFirst ? walk.skipped : 0);
        const QStringView wanted = kept.mid(isFirst && walk.isAlefElided && kept.startsWith(u'ا') ? 1 : 0);
        if (wanted != read && (words.size() == 1 || !hasHehForTeh(read, wanted)))
            return false;
    }
    return i == words.size();
}

} // namespace nashra::language
