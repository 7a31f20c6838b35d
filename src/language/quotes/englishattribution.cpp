// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/attribution.h"
#include "language/quotes/capitalisedname.h"

#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNounPhrase = 9; ///< words
constexpr qsizetype longestApposition = 16;
constexpr int mostAppositions = 3;
constexpr qsizetype longestClause = 40;

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

bool isPronoun(const QString &key)
{
    static const QSet<QString> words = wordSet(u"he she they it who i we"_s);
    return words.contains(key);
}

/// Stands between a subject and its verb.
bool isAdverb(const QString &key)
{
    static const QSet<QString> words = wordSet(u"also has had have then later further earlier once now never again "
                                               "simply himself herself themselves still even only just"_s);
    return words.contains(key) || (key.size() > 4 && key.endsWith("ly"_L1) && key != "family"_L1);
}

/// A word before the verb that makes it something else: "was told", "the stated aim", "to be noted".
bool isNoSubject(const QString &key)
{
    static const QSet<QString> words =
        wordSet(u"was were is are been be being am the a an to of by as when if not and "
                "or but its in on at for with than more most while whereas although though because"_s);
    return words.contains(key);
}

bool isDeterminer(const QString &key)
{
    static const QSet<QString> words = wordSet(u"the a an his her its their our one some several many two three no "
                                               "another most few other those these"_s);
    return words.contains(key);
}

/// Ends who is named behind a verb: "said Mahfoura at the opening".
bool endsPhrase(const QString &key)
{
    static const QSet<QString> words = wordSet(u"in at on after during before who whose when while as that with by "
                                               "from to since about last earlier yesterday today and but where if "
                                               "monday tuesday wednesday thursday friday saturday sunday"_s);
    return words.contains(key);
}

/// Reads the attributions of one sentence.
class EnglishReader
{
public:
    EnglishReader(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names)
        : m_prose(prose)
        , m_sentence(sentence)
        , m_names(names)
    {
    }

    QList<Attribution> read()
    {
        QList<Attribution> found;
        for (qsizetype i = m_sentence.first; i < m_sentence.end; ++i) {
            if (!m_prose.tokens[i].isWord())
                continue;
            const auto kind = englishSpeechVerb(m_prose.tokens[i].key);
            if (!kind || !speaksHere(i))
                continue;
            if (*kind == SpeechVerb::Participle) {
                found << Attribution{i, *kind, found.isEmpty() ? subjectOfSentence(i) : found.last().speaker};
            } else if (*kind == SpeechVerb::Source) {
                if (const auto source = sourceOf(i))
                    found << Attribution{i, *kind, source};
            } else if (const auto attribution = attributionOf(i)) {
                found << *attribution;
            }
        }
        return found;
    }

private:
    [[nodiscard]] const QString &keyAt(qsizetype i) const { return m_prose.tokens[i].key; }
    [[nodiscard]] bool isWordAt(qsizetype i) const
    {
        return i >= m_sentence.first && i < m_sentence.end && m_prose.tokens[i].isWord();
    }
    [[nodiscard]] bool isCommaAt(qsizetype i) const
    {
        return i >= m_sentence.first && i < m_sentence.end && m_prose.tokens[i].isSign(u',');
    }
    [[nodiscard]] bool isQuoteAt(qsizetype i) const
    {
        return i >= m_sentence.first && i < m_sentence.end && m_prose.tokens[i].isQuote();
    }

    /// "as she put it", "called it “a good day”", but not "put the book down" nor "a book called “Home”".
    [[nodiscard]] bool speaksHere(qsizetype verb) const
    {
        const QString &key = keyAt(verb);
        if (englishSpeechVerb(key) == SpeechVerb::Verdict)
            return judgesWith(verb);
        if (key == "put"_L1 || key == "puts"_L1)
            return isWordAt(verb + 1) && keyAt(verb + 1) == "it"_L1;
        return (key != "called"_L1 && key != "calls"_L1) || isWordAt(verb + 1);
    }

    /// "dismissed the offer as “a trick”"
    [[nodiscard]] bool judgesWith(qsizetype verb) const
    {
        for (qsizetype i = verb + 2; i < m_sentence.end && i - verb < longestApposition; ++i) {
            if (isQuoteAt(i))
                return isWordAt(i - 1) && keyAt(i - 1) == "as"_L1;
        }
        return false;
    }

    /// "the bank held its rate and warned": what the clause begins with is the subject of both verbs.
    [[nodiscard]] std::optional<NamedSpeaker> subjectOfFirstVerb(qsizetype verb) const
    {
        qsizetype first = std::max(m_sentence.first, verb - longestClause);
        for (qsizetype i = verb - 1; i > first; --i) {
            if (isCommaAt(i) || isQuoteAt(i))
                first = i + 1;
        }
        qsizetype end = endOfCapitalisedName(m_prose, first, verb);
        if (end == first && isWordAt(first) && isDeterminer(keyAt(first))) {
            while (end < verb && end - first < longestNounPhrase && !isPastTense(keyAt(end)))
                ++end;
            if (end == verb)
                return std::nullopt;
        }
        if (end == first)
            return std::nullopt;
        const auto known = knownIn(first, end);
        return known ? known : plain(first, end);
    }

    static bool isPastTense(const QString &key)
    {
        static const QSet<QString> irregular =
            wordSet(u"held kept left met cut put set took gave made went came saw broke fell rose spent sent lost won "
                    "built began chose found got had was were stood drew withdrew backed"_s);
        return irregular.contains(key) || (key.size() > 4 && key.endsWith("ed"_L1));
    }

    /// Behind a quotation a whole clause may name who speaks: "“…,” a diplomat familiar with the talks said".
    [[nodiscard]] std::optional<NamedSpeaker> clauseBehindQuote(qsizetype end) const
    {
        qsizetype first = end;
        while (isWordAt(first - 1) && end - first < longestNounPhrase)
            --first;
        if (first == end || !isQuoteAt(first - 1) || !isDeterminer(keyAt(first)))
            return std::nullopt;
        const auto known = knownIn(first, end);
        return known ? known : plain(first, end);
    }

    [[nodiscard]] std::optional<Attribution> attributionOf(qsizetype verb) const
    {
        qsizetype before = verb - 1;
        while (isWordAt(before) && isAdverb(keyAt(before)))
            --before;
        if (isWordAt(before)) {
            if (isPronoun(keyAt(before)) && keyAt(before) != "who"_L1)
                return Attribution{verb, SpeechVerb::Verb, std::nullopt};
            if (keyAt(before) == "who"_L1)
                return withSpeaker(verb, apposed(before));
            if (keyAt(before) == "and"_L1)
                return withSpeaker(verb, subjectOfFirstVerb(verb));
            if (isNoSubject(keyAt(before)))
                return std::nullopt;
            const qsizetype name = startOfCapitalisedName(m_prose, before + 1, before);
            if (name > before) {
                if (const auto clause = clauseBehindQuote(before + 1))
                    return withSpeaker(verb, clause);
            }
            return withSpeaker(verb, nounPhraseBefore(before + 1));
        }
        const bool isBehindQuote = isQuoteAt(before) || (isCommaAt(before) && isQuoteAt(before - 1));
        if (isBehindQuote && isWordAt(verb + 1)) {
            if (isPronoun(keyAt(verb + 1)))
                return Attribution{verb, SpeechVerb::Verb, std::nullopt};
            return withSpeaker(verb, nounPhraseBehind(verb + 1));
        }
        return isCommaAt(before) ? withSpeaker(verb, apposed(before)) : std::nullopt;
    }

    static std::optional<Attribution> withSpeaker(qsizetype verb, const std::optional<NamedSpeaker> &speaker)
    {
        return speaker ? std::optional(Attribution{verb, SpeechVerb::Verb, speaker}) : std::nullopt;
    }

    /// "according to X", "in the words of X"; the token is "according" or "words".
    [[nodiscard]] std::optional<NamedSpeaker> sourceOf(qsizetype at) const
    {
        const bool isAccording = keyAt(at) == "according"_L1;
        // "opened the session with the words: “…”"
        if (!isAccording && at + 1 < m_sentence.end && !isWordAt(at + 1))
            return subjectOfSentence(at);
        if (!isWordAt(at + 1) || keyAt(at + 1) != (isAccording ? "to"_L1 : "of"_L1) || !isWordAt(at + 2))
            return std::nullopt;
        return nounPhraseBehind(at + 2);
    }

    /// The person or organisation of the registry in a range of tokens: the last person, else what it ends with.
    [[nodiscard]] std::optional<NamedSpeaker> knownIn(qsizetype first, qsizetype end) const
    {
        if (first >= end)
            return std::nullopt;
        const QList<KnownName> inside = namesIn(m_names, m_prose.stretchOf(first, end - 1));
        for (auto name = inside.rbegin(); name != inside.rend(); ++name) {
            const bool isAtEnd = name->place.end() >= m_prose.tokens[end - 1].place.position;
            if (name->kind == EntityKind::Person || (isAtEnd && name->kind == EntityKind::Organisation))
                return NamedSpeaker{name->place, name->entity};
        }
        return std::nullopt;
    }

    [[nodiscard]] NamedSpeaker plain(qsizetype first, qsizetype end) const
    {
        return {m_prose.stretchOf(first, end - 1), std::nullopt};
    }

    /// The phrase that ends before the token, with nothing between it and its verb.
    [[nodiscard]] std::optional<NamedSpeaker> nounPhraseBefore(qsizetype end) const
    {
        qsizetype start = startOfCapitalisedName(m_prose, end, std::max(m_sentence.first, end - longestApposition));
        if (start == end)
            start = startOfPlainPhrase(end);
        if (start >= end)
            return std::nullopt;
        if (const auto known = knownIn(start, end))
            return known;
        return plain(start, end);
    }

    /// "the traders’ committee", "officials of the two countries", "the Ministry"
    [[nodiscard]] qsizetype startOfPlainPhrase(qsizetype end) const
    {
        qsizetype start = end;
        while (isWordAt(start - 1) && end - start < longestNounPhrase) {
            const QString &key = keyAt(start - 1);
            if (isNoSubject(key) && !isDeterminer(key) && key != "of"_L1)
                break;
            --start;
            if (isDeterminer(key) &&
                !(isWordAt(start - 1) && (keyAt(start - 1) == "of"_L1 || isDeterminer(keyAt(start - 1)))))
                break;
        }
        return start;
    }

    /// The phrase that begins with the token; what stands in apposition is preferred where it is the name.
    [[nodiscard]] std::optional<NamedSpeaker> nounPhraseBehind(qsizetype first) const
    {
        const qsizetype end = endOfPhrase(first);
        if (end == first)
            return std::nullopt;
        if (const auto known = knownIn(first, end))
            return known;
        if (const qsizetype person = endOfPersonOf(first, end); person > first)
            return plain(first, person);
        const qsizetype start = startOfCapitalisedName(m_prose, end, first);
        const bool isAll = start == first || (start == first + 1 && isDeterminer(keyAt(first)));
        if (start < end && (isAll || isPersonAt(start, end)))
            return plain(start, end);
        if (isCommaAt(end) && isWordAt(end + 1)) {
            const qsizetype nameEnd =
                endOfCapitalisedName(m_prose, end + 1, std::min(m_sentence.end, end + 1 + longestNounPhrase));
            if (const auto known = knownIn(end + 1, nameEnd))
                return known;
            if (isPersonLike(m_prose, end + 1, nameEnd))
                return plain(end + 1, nameEnd);
        }
        return plain(first, end);
    }

    /// "Lena Farrow of the Coastal Institute": the end of the name; the first token where it is none of that kind.
    [[nodiscard]] qsizetype endOfPersonOf(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first + 2; i < end; ++i) {
            if (keyAt(i) == "of"_L1 && endOfCapitalisedName(m_prose, first, i) == i && !isOffice(keyAt(i - 1)) &&
                isPersonLike(m_prose, first, i))
                return i;
        }
        return first;
    }

    [[nodiscard]] qsizetype endOfPhrase(qsizetype first) const
    {
        qsizetype end = first;
        while (end - first < longestNounPhrase && end < m_sentence.end &&
               (isShortFormStop(end) || (isWordAt(end) && !endsPhrase(keyAt(end)) && !englishSpeechVerb(keyAt(end)))))
            ++end;
        return end;
    }

    /// Not "a resident of Marsa" nor "the envoy to Marsa".
    [[nodiscard]] bool isPersonAt(qsizetype start, qsizetype end) const
    {
        static const QSet<QString> prepositions = wordSet(u"of in to from at for with on near"_s);
        return isPersonLike(m_prose, start, end) && !(isWordAt(start - 1) && prepositions.contains(keyAt(start - 1)));
    }

    [[nodiscard]] bool isShortFormStop(qsizetype i) const
    {
        return m_prose.tokens[i].isSign(u'.') && isWordAt(i + 1) && isWordAt(i - 1);
    }

    /// Who is meant where a comma or "who" stands before the verb: "X, the minister, said", "their coach, X, said".
    [[nodiscard]] std::optional<NamedSpeaker> apposed(qsizetype before) const
    {
        struct Piece
        {
            qsizetype first;
            qsizetype end;
        };
        QList<Piece> pieces; // the nearest first
        qsizetype end = isCommaAt(before) ? before : before + 1;
        for (int i = 0; i <= mostAppositions && end > m_sentence.first; ++i) {
            qsizetype start = end;
            while (start > m_sentence.first && end - start < longestApposition && !isCommaAt(start - 1) &&
                   !isQuoteAt(start - 1))
                --start;
            if (start < end)
                pieces << Piece{start, end};
            if (isQuoteAt(start - 1))
                break;
            end = start - 1;
        }
        for (const Piece &piece : pieces) {
            if (const auto known = knownIn(piece.first, piece.end))
                return known;
            const qsizetype start = startOfCapitalisedName(m_prose, piece.end, piece.first);
            if (isPersonAt(start, piece.end))
                return plain(start, piece.end);
        }
        return pieces.size() > 1 ? nounPhraseBefore(pieces[1].end) : std::nullopt;
    }

    /// Of a participle: "President X renewed his stance, saying …"
    [[nodiscard]] std::optional<NamedSpeaker> subjectOfSentence(qsizetype verb) const
    {
        for (qsizetype i = m_sentence.first; i < verb; ++i) {
            const qsizetype end = endOfCapitalisedName(m_prose, i, verb);
            if (end == i)
                continue;
            if (const auto known = knownIn(i, end))
                return known;
            if (isPersonLike(m_prose, i, end))
                return plain(i, end);
            i = end;
        }
        return std::nullopt;
    }

    const Prose &m_prose;
    ProseSentence m_sentence;
    const QList<KnownName> &m_names;
};

} // namespace

QList<Attribution> englishAttributions(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names)
{
    return EnglishReader(prose, sentence, names).read();
}

} // namespace nashra::language
