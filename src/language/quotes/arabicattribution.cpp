// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/attribution.h"

#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNounPhrase = 14; ///< words
constexpr qsizetype reachOfBayyan = 10;     ///< words in which "أن" must follow "بين" for it to be the verb
constexpr int mostAppositions = 3;
constexpr qsizetype longestClause = 40;
constexpr char16_t shadda = 0x0651;

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// "that" with and without a pronoun: ان انه انها بان بانه
bool isThat(const QString &key)
{
    static const QSet<QString> words = wordSet(u"ان انه انها انهم اننا انني بان بانه بانها بانهم اني انهما لان لانه"_s);
    return words.contains(key);
}

/// Ends who is named behind a verb: "قال الوزير في الافتتاح إن". Words are folded.
bool endsPhrase(const QString &key)
{
    static const QSet<QString> words = wordSet(
        u"الي علي في خلال بعد قبل امام عن عند اثناء حول لدي ضمن حين حينما عندما عبر مع ثم لكن كما التي الذي الذين "
        u"اللذان "
        "اليوم امس مساء صباح ظهر الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت بدوره بدورها ايضا انذاك لاحقا "
        "صدر صدرت نشره نشرته اصدره اصدرته بثه بثته "
        "هنا ردا تعليقا فيما بينما وهو وهي حيث اذ له لها لهم لنا بشان مما ما لم لن لا قد وقد هذا هذه ذلك تلك"_s);
    if (words.contains(key) || isThat(key))
        return true;
    const auto kind = arabicSpeechVerb(key);
    if (kind == SpeechVerb::Participle)
        return true;
    // "to the journalists", "to the agency"
    static const QSet<QString> audiences = wordSet(
        u"لصحيفة لوكالة لقناة لاذاعة لراديو لتلفزيون لموقع لصحافيين لوسائل لمراسل لبرنامج لدي للصحافيين للصحفيين "
        "للقاضي للمحكمة للنواب للمحققين للسفراء للسكان للحشود للركاب للطلاب للجمهور للاعلاميين للتلفزيون للمراسلين للحضور للحاضرين"_s);
    return audiences.contains(key);
}

/// Words before a verb that are no subject.
bool isNoSubject(const QString &key)
{
    static const QSet<QString> words = wordSet(
        u"كما ثم وقد قد وكان وكانت كان كانت لكنه لكنها ولكنه لكن ولكن وهو وهي هو هي فيما بينما حيث اذ لم لا لن ما "
        "او و انه انها انهم الذي التي الذين ان ومن من في علي الي عن بعد قبل خلال عندما حين حينما وكما ايضا "
        "وفي وعلي ومع مع وحول حول وعن ولدي لدي وبعد وقبل وخلال"_s);
    return words.contains(key) || isThat(key);
}

/// A subject may follow it right away: "وكان الوزير قد قال", "ذكر أن الوزير قال".
bool leadsToSubject(const QString &key)
{
    static const QSet<QString> words = wordSet(u"كان كانت وكان وكانت ان بان لكن ولكن"_s);
    return words.contains(key);
}

/// Reads the attributions of one sentence.
class ArabicReader
{
public:
    ArabicReader(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names)
        : m_prose(prose)
        , m_sentence(sentence)
        , m_names(names)
    {
    }

    QList<Attribution> read()
    {
        QList<Attribution> found;
        for (qsizetype i = m_sentence.first; i < m_sentence.end; ++i) {
            if (const auto document = documentAt(i)) {
                found << Attribution{i, SpeechVerb::Verb, document};
                continue;
            }
            const auto kind = verbAt(i);
            if (!kind)
                continue;
            if (*kind == SpeechVerb::Participle)
                found << Attribution{i, *kind, found.isEmpty() ? subjectOfSentence(i) : found.last().speaker};
            else if (*kind == SpeechVerb::Reported)
                found << Attribution{i, *kind, reportedSpeaker(i)};
            else if (*kind != SpeechVerb::Source)
                found << Attribution{i, SpeechVerb::Verb, subjectOf(i)};
            else if (const auto source = sourceOf(i))
                found << Attribution{i, *kind, source};
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
        return i >= m_sentence.first && i < m_sentence.end &&
               (m_prose.tokens[i].isSign(u'،') || m_prose.tokens[i].isSign(u','));
    }

    /// "وجاء في بيان للوزارة أن"
    [[nodiscard]] std::optional<NamedSpeaker> documentAt(qsizetype i) const
    {
        static const QSet<QString> verbs = wordSet(u"جاء وجاء ورد وورد"_s);
        static const QSet<QString> documents = wordSet(u"بيان تقرير رسالة نص تصريح كلمة مقال منشور"_s);
        if (!isWordAt(i) || !verbs.contains(keyAt(i)) || !isWordAt(i + 2) || keyAt(i + 1) != u"في"_s ||
            !documents.contains(keyAt(i + 2)))
            return std::nullopt;
        return bestOf(i + 2, std::max(endOfPhrase(i + 2), i + 3));
    }

    [[nodiscard]] std::optional<SpeechVerb> verbAt(qsizetype i) const
    {
        if (!m_prose.tokens[i].isWord())
            return std::nullopt;
        const auto kind = arabicSpeechVerb(keyAt(i));
        if (kind != SpeechVerb::WeakVerb)
            return kind;
        const QString written = m_prose.textOf(m_prose.tokens[i].place);
        if (keyAt(i).endsWith(u"بين"_s) && !written.contains(QChar(shadda)) && !hasThatWithin(i, reachOfBayyan))
            return std::nullopt;
        const bool isFirst = i == m_sentence.first || isCommaAt(i - 1) || m_prose.tokens[i - 1].isQuote() ||
                             (isWordAt(i - 1) && isNoSubject(keyAt(i - 1)) && keyAt(i - 1) != u"من"_s);
        const bool isBeforeQuote =
            i + 1 < m_sentence.end && (m_prose.tokens[i + 1].isQuote() || m_prose.tokens[i + 1].isSign(u':'));
        return isFirst || isBeforeQuote ? std::optional(SpeechVerb::Verb) : std::nullopt;
    }

    [[nodiscard]] bool hasThatWithin(qsizetype i, qsizetype words) const
    {
        for (qsizetype j = i + 1; j <= i + words && isWordAt(j); ++j) {
            if (isThat(keyAt(j)))
                return true;
        }
        return false;
    }

    /// "وكان الوزير السابق، الذي غادر، قد أكد"
    [[nodiscard]] std::optional<NamedSpeaker> subjectOfWas(qsizetype verb) const
    {
        if (!isCommaAt(verb - 2) || keyAt(verb - 1) != u"قد"_s)
            return std::nullopt;
        for (qsizetype i = verb - 3; i >= std::max(m_sentence.first, verb - longestClause); --i) {
            static const QSet<QString> was = wordSet(u"كان كانت وكان وكانت"_s);
            if (isWordAt(i) && was.contains(keyAt(i)) && endOfPhrase(i + 1) > i + 1)
                return bestOf(i + 1, endOfPhrase(i + 1));
        }
        return std::nullopt;
    }

    /// "وصف الوزير القرار بأنه": the word before "that" is what is described.
    [[nodiscard]] std::optional<NamedSpeaker> subjectOfDescription(qsizetype verb) const
    {
        static const QSet<QString> describes = wordSet(u"وصف وصفت ووصف ووصفت يصف تصف ويصف وتصف"_s);
        const qsizetype end = endOfPhrase(verb + 1);
        if (!describes.contains(keyAt(verb)) || end - verb < 3 || !isWordAt(end) || !keyAt(end).startsWith(u"بان"_s))
            return std::nullopt;
        return bestOf(verb + 1, end - 1);
    }

    /// Who is named behind the verb, else before it: "الوزير أكد أن".
    [[nodiscard]] std::optional<NamedSpeaker> subjectOf(qsizetype verb) const
    {
        if (const auto before = verb - m_sentence.first > 2 ? subjectOfWas(verb) : std::nullopt)
            return before;
        if (const auto describing = subjectOfDescription(verb))
            return describing;
        if (const auto behind = phraseBehind(verb + 1))
            return behind;
        qsizetype end = verb; // "وكان الوزير قد قال"
        while (isWordAt(end - 1) && (keyAt(end - 1) == u"قد"_s || keyAt(end - 1) == u"وقد"_s))
            --end;
        qsizetype start = end;
        while (isWordAt(start - 1) && end - start < longestNounPhrase && !isNoSubject(keyAt(start - 1)))
            --start;
        const bool isWholeClause = start == m_sentence.first || isCommaAt(start - 1) ||
                                   (isWordAt(start - 1) && leadsToSubject(keyAt(start - 1)));
        // "اليوم قال": a time is nobody.
        if (start == end || !isWholeClause || arabicSpeechVerb(keyAt(start)) || endsPhrase(keyAt(start)))
            return std::nullopt;
        return bestOf(start, end);
    }

    [[nodiscard]] std::optional<NamedSpeaker> phraseBehind(qsizetype first) const
    {
        const qsizetype end = endOfPhrase(first);
        // "قال للوزير" names who was told; "المدير العام للوكالة" does not.
        if (end == first || isManner(first) || keyAt(first).startsWith(u"لل"_s))
            return std::nullopt;
        if (const auto name = nameBehindPlace(end))
            return name;
        if (const auto name = nameInApposition(first, end))
            return name;
        if (const auto name = nameBehindInstitution(first, end))
            return name;
        // "رئيس الهيئة، فارس جندب، إن": the name may stand in apposition.
        qsizetype lastPiece = end;
        for (int i = 0; i < mostAppositions && isCommaAt(lastPiece) && isWordAt(lastPiece + 1); ++i)
            lastPiece = endOfPhrase(lastPiece + 1);
        for (const KnownName &name : namesIn(m_names, m_prose.stretchOf(first, lastPiece - 1))) {
            if (name.kind == EntityKind::Person)
                return NamedSpeaker{name.place, name.entity};
        }
        return bestOf(first, end);
    }

    /// "مبتسما": how it was said, not who.
    [[nodiscard]] bool isManner(qsizetype i) const
    {
        const QString &key = keyAt(i);
        return key.size() >= 5 && key.startsWith(u'م') && key.endsWith(u'ا') && !key.endsWith(u"يا"_s);
    }

    /// "وزيرة التجارة في أوريلوند إنغرا": the office has its place before the name.
    [[nodiscard]] std::optional<NamedSpeaker> nameBehindPlace(qsizetype preposition) const
    {
        if (!isWordAt(preposition) || (keyAt(preposition) != u"في"_s && keyAt(preposition) != u"لدي"_s))
            return std::nullopt;
        const qsizetype end = endOfPhrase(preposition + 1);
        if (end == preposition + 1)
            return std::nullopt;
        const TextStretch phrase = m_prose.stretchOf(preposition + 1, end - 1);
        const QList<KnownName> inside = namesIn(m_names, phrase);
        const bool endsInPerson =
            !inside.isEmpty() && inside.last().kind == EntityKind::Person && inside.last().place.end() == phrase.end();
        return endsInPerson ? std::optional(NamedSpeaker{inside.last().place, inside.last().entity}) : std::nullopt;
    }

    /// "نائب الوزير في البلاد، سعد القرماني، أن": between commas behind an office, a name and nothing else.
    [[nodiscard]] std::optional<NamedSpeaker> nameInApposition(qsizetype first, qsizetype end) const
    {
        constexpr qsizetype longestName = 4;
        if (!isOffice(keyAt(first)))
            return std::nullopt;
        if (isWordAt(end) && keyAt(end) == u"في"_s)
            end = endOfPhrase(end + 1);
        const qsizetype name = end + 1;
        if (!isCommaAt(end) || !isWordAt(name))
            return std::nullopt;
        const qsizetype nameEnd = endOfPhrase(name);
        const bool isName = nameEnd - name >= 2 && nameEnd - name <= longestName && isCommaAt(nameEnd) &&
                            !keyAt(name).startsWith(u"ال"_s) && !isOffice(keyAt(name));
        return isName ? std::optional(bestOf(name, nameEnd)) : std::nullopt;
    }

    /// "الباحثة في معهد الساحل لينا فرح": where somebody works stands before the name.
    [[nodiscard]] std::optional<NamedSpeaker> nameBehindInstitution(qsizetype first, qsizetype preposition) const
    {
        static const QSet<QString> institutions =
            wordSet(u"معهد جامعة وزارة مركز هيئة شركة منظمة بلدية مستشفي مدرسة كلية اتحاد حزب جمعية مؤسسة نادي"_s);
        constexpr qsizetype fewestWords = 4; // the institution's two and the name's
        if (!isWordAt(preposition + 1) || keyAt(preposition) != u"في"_s ||
            !institutions.contains(keyAt(preposition + 1)))
            return std::nullopt;
        const qsizetype end = endOfPhrase(preposition + 1);
        return end - preposition > fewestWords ? std::optional(bestOf(first, end)) : std::nullopt;
    }

    static bool isOffice(const QString &key)
    {
        static const QSet<QString> words =
            wordSet(u"رئيس رئيسة نائب نائبة وزير وزيرة مدير مديرة محافظ محافظة قائد سفير سفيرة امين امينة متحدث متحدثة "
                    "المتحدث المتحدثة الناطق الناطقة حاكم مدرب عضو مستشار مستشارة زعيم زعيمة مساعد مساعدة وكيل وكيلة "
                    "مبعوث مبعوثة ممثل ممثلة عميد نقيب"_s);
        return words.contains(key);
    }

    [[nodiscard]] qsizetype endOfPhrase(qsizetype first) const
    {
        qsizetype end = first;
        while (isWordAt(end) && end - first < longestNounPhrase && !endsPhrase(keyAt(end)) && !isFromThat(end) &&
               !(end > first && isState(keyAt(end))))
            ++end;
        return end;
    }

    /// "ضاحكا", "غاضبا": behind a name, how it was said. "رانيا" is a name.
    static bool isState(const QString &key)
    {
        constexpr qsizetype length = 5;
        return key.size() == length && key[1] == u'ا' && key.endsWith(u'ا') && !key.endsWith(u"يا"_s);
    }

    /// "حذر المصرف من أن"
    [[nodiscard]] bool isFromThat(qsizetype i) const
    {
        return keyAt(i) == u"من"_s && isWordAt(i + 1) && isThat(keyAt(i + 1));
    }

    /// The person of the registry in a range of tokens, an organisation that is all of it, else the range.
    [[nodiscard]] NamedSpeaker bestOf(qsizetype first, qsizetype end) const
    {
        const TextStretch all = m_prose.stretchOf(first, end - 1);
        for (const KnownName &name : namesIn(m_names, all)) {
            if (name.kind == EntityKind::Person ||
                (name.kind == EntityKind::Organisation && name.place.end() == all.end() &&
                 name.place.position < m_prose.tokens[first].place.end()))
                return {name.place, name.entity};
        }
        return {all, std::nullopt};
    }

    /// "بحسب الوزير", "وفقا للوزارة", "نقلا عن"
    [[nodiscard]] std::optional<NamedSpeaker> sourceOf(qsizetype at) const
    {
        const bool takesParticle = isWordAt(at + 1) && keyAt(at + 1) == u"عن"_s;
        qsizetype first = at + (takesParticle ? 2 : 1);
        if (!isWordAt(first) || keyAt(first) == u"ما"_s || isThat(keyAt(first)))
            return std::nullopt;
        qsizetype end = first + 1; // "للوزارة" ends no phrase here
        while (isWordAt(end) && end - first < longestNounPhrase && !endsPhrase(keyAt(end)))
            ++end;
        NamedSpeaker found = bestOf(first, end);
        // The preposition written onto the first word is no part of the name.
        if (!found.entity && keyAt(at).endsWith(u"وفقا"_s) && m_prose.text[found.place.position] == u'ل')
            found.place = {found.place.position + 1, found.place.length - 1};
        return found;
    }

    /// "ونقلت الوكالة عن الوزير قوله": who comes after the last عن.
    [[nodiscard]] std::optional<NamedSpeaker> reportedSpeaker(qsizetype at) const
    {
        for (qsizetype i = at - 1; i > m_sentence.first && at - i < longestNounPhrase + 4; --i) {
            if (isWordAt(i) && keyAt(i) == u"عن"_s && i + 1 < at)
                return bestOf(i + 1, at);
        }
        return std::nullopt;
    }

    /// Of a participle: "ويتذكر رئيس اللجنة، عبد الودود، تلك الأشهر قائلا"
    [[nodiscard]] std::optional<NamedSpeaker> subjectOfSentence(qsizetype verb) const
    {
        for (const KnownName &name : namesIn(m_names, m_prose.stretchOf(m_sentence.first, verb))) {
            if (name.kind == EntityKind::Person)
                return NamedSpeaker{name.place, name.entity};
        }
        // "وفي كلمته، حيا الرئيس": what stands before the clause is passed over.
        qsizetype clause = m_sentence.first;
        if (isWordAt(clause) && isNoSubject(keyAt(clause))) {
            while (clause < verb && !isCommaAt(clause))
                ++clause;
            ++clause;
        }
        const qsizetype first = clause + 1; // behind its verb
        qsizetype end = endOfPhrase(first);
        // "أشاد المدرب عصب بحارسه": whom the verb takes with ب is not who speaks.
        static const QSet<QString> takesParticle = wordSet(u"اشاد اشادت رحب رحبت ندد نددت"_s);
        const QString clauseVerb = first > m_sentence.first ? keyAt(first - 1) : QString();
        if (takesParticle.contains(clauseVerb.startsWith(u'و') ? clauseVerb.mid(1) : clauseVerb)) {
            for (qsizetype i = first + 1; i < end; ++i) {
                if (keyAt(i).startsWith(u'ب'))
                    end = i;
            }
        }
        return end > first && end <= verb ? std::optional(bestOf(first, end)) : std::nullopt;
    }

    const Prose &m_prose;
    ProseSentence m_sentence;
    const QList<KnownName> &m_names;
};

} // namespace

QList<Attribution> arabicAttributions(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names)
{
    return ArabicReader(prose, sentence, names).read();
}

} // namespace nashra::language
