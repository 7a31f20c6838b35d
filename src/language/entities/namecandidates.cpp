// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namecandidates.h"

#include "language/entities/unitwords.h"

#include <algorithm>
#include <array>
#include <optional>

namespace nashra::language {

namespace {

constexpr int mostWords = 5; ///< of a name

/// A stretch of words, and those of the title beside it.
struct Guess
{
    int from = 0;
    int to = 0;
    EntityKind kind = EntityKind::Person;
    int titleFrom = 0;
    int titleTo = 0;
};

class Finder
{
public:
    Finder(const QString &text, const QList<EntityHit> &known)
        : m_text(text)
        , m_words(text)
        , m_isKnown(size_t(m_words.count()))
    {
        for (const EntityHit &hit : known) {
            for (int word = m_words.wordAt(hit.position);
                 word < m_words.count() && m_words.position(word) < hit.position + hit.length; ++word)
                m_isKnown[size_t(word)] = true;
        }
    }

    QList<NameCandidate> run();

private:
    [[nodiscard]] bool isFree(int word) const { return word < m_words.count() && !m_isKnown[size_t(word)]; }
    [[nodiscard]] bool isTied(int word) const
    {
        return word > 0 && word < m_words.count() && m_words.at(word).gap <= Gap::Joined;
    }
    [[nodiscard]] bool isOne(WordKind kind, int word) const { return m_words.phraseAt(kind, word) == 1; }

    // A Latin name is a run of capitals.
    [[nodiscard]] bool isCapitalWord(int word) const;
    [[nodiscard]] bool isParticle(int word) const;
    [[nodiscard]] int endOfRun(int word) const;
    [[nodiscard]] std::optional<Guess> latinGuess(int from, int to) const;
    [[nodiscard]] Guess behindTitle(int from, int to) const;
    [[nodiscard]] std::optional<Guess> latinPerson(int from, int to) const;

    // An Arabic one has no such mark: only where a title or a given name says so.
    [[nodiscard]] std::optional<Guess> arabicGuess(int word) const;
    [[nodiscard]] int endOfArabicName(int word, bool hasGiven) const;
    [[nodiscard]] bool isGivenName(int word) const;
    [[nodiscard]] bool mayBeArabicName(int word) const;

    [[nodiscard]] int roleEnd(int word) const;
    [[nodiscard]] NameCandidate candidateOf(const Guess &guess) const;
    [[nodiscard]] QString written(int from, int to) const;

    QString m_text;
    UnitWords m_words;
    std::vector<bool> m_isKnown;
};

bool Finder::isCapitalWord(int word) const
{
    return isFree(word) && !m_words.at(word).isArabic && m_words.isCapital(word);
}

bool Finder::isParticle(int word) const
{
    static constexpr std::array<QStringView, 17> particles{u"van", u"von", u"der", u"den", u"de",  u"da",
                                                           u"di",  u"del", u"la",  u"le",  u"bin", u"ibn",
                                                           u"ben", u"abu", u"al",  u"el",  u"y"};
    return isFree(word) && std::find(particles.begin(), particles.end(), m_words.keyOf(word)) != particles.end();
}

int Finder::endOfRun(int word) const
{
    int end = word + 1;
    for (int next = end; isTied(next) && (isCapitalWord(next) || isParticle(next)); ++next) {
        if (isCapitalWord(next))
            end = next + 1;
        if (m_words.at(next).hasPossessive)
            break;
    }
    return end;
}

/// Behind a comma, where a role that begins there ends; else the word itself.
int Finder::roleEnd(int word) const
{
    if (word >= m_words.count() || m_words.at(word).gap != Gap::Parted || m_text[m_words.end(word - 1)].isSpace())
        return word;
    const QChar sign = m_text[m_words.end(word - 1)];
    if (sign != u',' && sign != u'،')
        return word;
    const QStringView key = m_words.keyOf(word);
    const int from = word + (key == u"the" || key == u"a" || key == u"an" ? 1 : 0);
    return from < m_words.count() && m_words.phraseAt(WordKind::RoleAfter, from) > 0
               ? from + m_words.phraseAt(WordKind::RoleAfter, from)
               : word;
}

/// Where the name begins that a title inside or before a run of capitals belongs to, and the title with it.
Guess Finder::behindTitle(int from, int to) const
{
    Guess guess{from, to, EntityKind::Person, from, from};
    for (int word = from; word < to; ++word) {
        if (const int size = m_words.phraseBefore(WordKind::PersonTitle, word); size > 0)
            guess = {word, to, EntityKind::Person, word - size, word};
    }
    const int size = m_words.titleBefore(to);
    constexpr int shortest = 3; // "Health Nadia Mansour" of a minister of health
    if (guess.titleTo > guess.titleFrom || to - from < shortest || m_words.titleBefore(from + 1) == 0 || size == 0)
        return guess;
    for (int word = from + 1; word + 1 < to; ++word) {
        if (isOne(WordKind::Given, word))
            return {word, to, EntityKind::Person, word - m_words.titleBefore(word), word};
    }
    return guess;
}

std::optional<Guess> Finder::latinPerson(int from, int to) const
{
    Guess guess = behindTitle(from, to);
    const int size = guess.to - guess.from;
    const auto isWord = [&](WordKind kind) { return isOne(kind, guess.from) || isOne(kind, guess.to - 1); };
    if (size < 1 || size > mostWords || isWord(WordKind::Function) || isWord(WordKind::NoName) ||
        isOne(WordKind::OrganisationEnd, guess.to - 1) || m_words.isAllCapitals(guess.to - 1))
        return std::nullopt;
    if (guess.titleTo > guess.titleFrom)
        return size > 1 || m_words.isCapital(guess.titleFrom) ? std::optional(guess) : std::nullopt;
    if (size < 2)
        return std::nullopt;
    if (const int end = roleEnd(to); end > to) {
        guess.titleFrom = to;
        guess.titleTo = end;
        return guess;
    }
    return isOne(WordKind::Given, guess.from) && !m_words.isTitleCase() ? std::optional(guess) : std::nullopt;
}

std::optional<Guess> Finder::latinGuess(int from, int to) const
{
    if (m_words.isTitleCase())
        return std::nullopt;
    const bool isBehindKnown = isTied(from) && !isFree(from - 1); // "[Syrian] Arab News Agency"
    while (from < to && isOne(WordKind::Function, from))
        ++from;
    while (to > from && isOne(WordKind::Function, to - 1))
        --to;
    if (from == to)
        return std::nullopt;
    if (m_words.phraseBefore(WordKind::TownKind, from) > 0)
        return Guess{from, to, EntityKind::Place, from, from};
    if (to - from >= 2 && to - from <= mostWords && !isBehindKnown) {
        if (isOne(WordKind::OrganisationEnd, to - 1))
            return Guess{from, to, EntityKind::Organisation, from, from};
        if (isOne(WordKind::EventEnd, to - 1))
            return Guess{from, to, EntityKind::Event, from, from};
    }
    return latinPerson(from, to);
}

bool Finder::mayBeArabicName(int word) const
{
    constexpr int shortest = 2;
    if (!isFree(word) || !m_words.at(word).isArabic || m_words.at(word).keyLength < shortest)
        return false;
    const bool isOther =
        isOne(WordKind::NoName, word) || isOne(WordKind::Function, word) || isOne(WordKind::Said, word);
    return isGivenName(word) || !isOther;
}

/// Where a name that begins at the word ends; the word itself where none does.
int Finder::endOfArabicName(int word, bool hasGiven) const
{
    const auto looksForeign = [&](int at) {
        const QStringView key = m_words.keyOf(at);
        const auto endsWithAny = [&](std::initializer_list<QStringView> ends) {
            return std::any_of(ends.begin(), ends.end(), [&](QStringView end) { return key.endsWith(end); });
        };
        // Verbal nouns, plurals and what carries a pronoun.
        const bool isDerived = endsWithAny({u"ة", u"ه", u"ها", u"هم", u"ات", u"ين", u"ون"}) || key.startsWith(u"ال") ||
                               key.startsWith(u"است") || (key.size() == 5 && key[0] == u'ت' && key[3] == u'ي');
        return key.size() > 2 && !isDerived;
    };
    if (!mayBeArabicName(word) || m_words.keyOf(word).startsWith(u"ال") || (!hasGiven && !looksForeign(word)))
        return word;
    int end = word + 1;
    bool wantsMore = true;
    bool isParticle = false;
    while (wantsMore && end - word < mostWords && isTied(end) && mayBeArabicName(end)) {
        const QStringView key = m_words.keyOf(end);
        isParticle = key == u"بن" || key == u"ابن" || key == u"ال" || key == u"دي" || key == u"فان";
        const bool isLast = key.startsWith(u"ال");
        if (!isParticle && !isGivenName(end) && !looksForeign(end) && !(hasGiven && isLast))
            break;
        wantsMore = isParticle || isGivenName(end);
        ++end;
    }
    // "محمد شياع السوداني"
    const bool hasOrigin = hasGiven && !wantsMore && isTied(end) && mayBeArabicName(end) &&
                           !m_words.keyOf(end - 1).startsWith(u"ال") && m_words.keyOf(end).startsWith(u"ال") &&
                           m_words.keyOf(end).endsWith(u'ي');
    end += hasOrigin ? 1 : 0;
    return end - word >= 2 && !isParticle ? end : word;
}

bool Finder::isGivenName(int word) const
{
    const QStringView key = m_words.keyOf(word);
    constexpr int shortestCompound = 6;                         // "عبدالله"
    if (key == u"علي" && m_text[m_words.end(word) - 1] == u'ى') // the preposition
        return false;
    return (m_words.at(word).keyLength > 2 && isOne(WordKind::Given, word)) ||
           (key.size() >= shortestCompound && key.startsWith(u"عبدال"));
}

std::optional<Guess> Finder::arabicGuess(int word) const
{
    int titleEnd = word;
    constexpr int mostOrigins = 2; // "الرئيس السوري فلان"
    while (titleEnd > 0 && word - titleEnd < mostOrigins &&
           m_words.phraseBefore(WordKind::PersonTitle, titleEnd) == 0 && isTied(titleEnd) &&
           m_words.isArabicOrigin(titleEnd - 1))
        --titleEnd;
    const int title = m_words.phraseBefore(WordKind::PersonTitle, titleEnd);
    if (m_words.phraseBefore(WordKind::TownKind, word) > 0 && mayBeArabicName(word)) {
        const QStringView key = m_words.keyOf(word);
        constexpr int shortest = 3;
        if (key.size() >= shortest && !key.endsWith(u'ة') && !key.startsWith(u"ال") && !isOne(WordKind::Common, word))
            return Guess{word, word + 1, EntityKind::Place, word, word};
    }
    const bool hasGiven = isGivenName(word);
    if (title == 0 && !hasGiven)
        return std::nullopt;
    const int end = endOfArabicName(word, hasGiven);
    if (end == word)
        return std::nullopt;
    if (title > 0)
        return Guess{word, end, EntityKind::Person, titleEnd - title, titleEnd};
    const int role = roleEnd(end);
    return role > end ? std::optional(Guess{word, end, EntityKind::Person, end, role}) : std::nullopt;
}

QString Finder::written(int from, int to) const
{
    return from == to ? QString() : m_text.mid(m_words.position(from), m_words.end(to - 1) - m_words.position(from));
}

NameCandidate Finder::candidateOf(const Guess &guess) const
{
    const QString name = written(guess.from, guess.to);
    return {m_words.position(guess.from), int(name.size()), guess.kind, name, written(guess.titleFrom, guess.titleTo)};
}

QList<NameCandidate> Finder::run()
{
    QList<NameCandidate> found;
    for (int word = 0; word < m_words.count();) {
        const bool isLatin = isCapitalWord(word);
        const int end = isLatin ? endOfRun(word) : word + 1;
        std::optional<Guess> guess;
        if (isLatin)
            guess = latinGuess(word, end);
        else if (m_words.at(word).isArabic && isFree(word))
            guess = arabicGuess(word);
        if (guess)
            found << candidateOf(*guess);
        word = guess ? std::max(guess->to, end) : end;
    }
    return found;
}

} // namespace

QList<NameCandidate> findNameCandidates(const QString &text, const QList<EntityHit> &known)
{
    return Finder(text, known).run();
}

} // namespace nashra::language
