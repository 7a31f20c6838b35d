// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/speakertracker.h"

#include "language/quotes/capitalisedname.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTail = 14; ///< tokens between a quotation and the verb behind it

/// Words that name what is set in marks.
bool isWordForTitle(const QString &key)
{
    static const QSet<QString> words{
        u"film"_s,      u"novel"_s,  u"book"_s,     u"song"_s,  u"play"_s,   u"poem"_s,    u"album"_s,  u"series"_s,
        u"titled"_s,    u"called"_s, u"entitled"_s, u"named"_s, u"slogan"_s, u"essay"_s,   u"opera"_s,  u"exhibition"_s,
        u"nicknamed"_s, u"فيلم"_s,   u"رواية"_s,    u"كتاب"_s,  u"مسرحية"_s, u"فرقة"_s,    u"اغنية"_s,  u"ديوان"_s,
        u"قصيدة"_s,     u"مسلسل"_s,  u"بعنوان"_s,   u"عنوان"_s, u"شعار"_s,   u"المسماة"_s, u"المسمي"_s, u"باسم"_s,
        u"معرض"_s,      u"صحيفة"_s,  u"مجلة"_s,     u"نادي"_s,  u"حزب"_s,    u"حركة"_s,    u"برنامج"_s, u"البوم"_s};
    return words.contains(key);
}

bool isThat(const QString &key)
{
    static const QSet<QString> words{u"that"_s, u"ان"_s,   u"بان"_s,  u"انه"_s,
                                     u"انها"_s, u"انهم"_s, u"بانه"_s, u"بانها"_s};
    return words.contains(key);
}

/// "«…»، وأضاف": what begins with "and" says nothing of the quotation before it.
bool beginsAnew(const Prose &prose, qsizetype token)
{
    static const QSet<QString> words{u"and"_s,  u"but"_s,  u"while"_s, u"which"_s, u"as"_s,
                                     u"then"_s, u"فيما"_s, u"بينما"_s, u"ثم"_s};
    const QString &key = prose.tokens[token].key;
    const bool isJoinedVerb = (key.startsWith(u'و') || key.startsWith(u'ف')) && arabicSpeechVerb(key.mid(1));
    return words.contains(key) || isJoinedVerb;
}

/// The last person by name in an English range of tokens that the registry does not have.
std::optional<NamedSpeaker> lastPerson(const Prose &prose, ProseSentence range)
{
    std::optional<NamedSpeaker> found;
    for (qsizetype i = range.first; i < range.end; ++i) {
        const qsizetype end = endOfCapitalisedName(prose, i, range.end);
        if (end - i >= 2 && isPersonLike(prose, i, end))
            found = NamedSpeaker{prose.stretchOf(i, end - 1), std::nullopt};
        i = std::max(i, end - 1);
    }
    return found;
}

} // namespace

/// The tokens of the quotations before and behind one in its sentence.
struct SpeakerTracker::Neighbours
{
    qsizetype before = -1;
    qsizetype behind = 0;
};

/// An attribution with who is meant by it.
struct SpeakerTracker::Said
{
    qsizetype verb = 0;
    TextStretch named;
    std::optional<BodySpeaker> speaker;
};

QList<QuoteAttribution> SpeakerTracker::read(const QString &text, const QList<TextStretch> &quotations,
                                             const QList<KnownName> &names, qsizetype paragraph)
{
    m_paragraph = paragraph;
    m_lastOfBody = std::exchange(m_last, std::nullopt);
    m_hasSpeakers = !quotations.isEmpty();
    m_answers.clear();
    const Prose prose = readProse(text, quotations, m_language);
    for (const ProseSentence &sentence : prose.sentences)
        readSentence(prose, sentence, names);
    noteMentions(prose, names);
    return std::move(m_answers);
}

void SpeakerTracker::readSentence(const Prose &prose, ProseSentence sentence, const QList<KnownName> &names)
{
    if (const auto leading = leadingPerson(prose, sentence, names, m_language)) {
        m_current = inParagraph(*leading);
        m_hasSpeakers = true;
    }
    const bool wasAwaited = m_isAwaited;
    QList<Said> said;
    const QList<Attribution> attributions = m_language == Language::Arabic
                                                ? arabicAttributions(prose, sentence, names)
                                                : englishAttributions(prose, sentence, names);
    for (const Attribution &attribution : attributions) {
        Said one{attribution.verb, {}, m_current};
        if (attribution.speaker) {
            one.named = attribution.speaker->place;
            one.speaker = inParagraph(*attribution.speaker);
            const QList<KnownName> known = namesIn(names, one.named);
            // In English "he" is no organisation.
            const bool isBody =
                m_language == Language::English && !known.isEmpty() && known.last().kind != EntityKind::Person;
            if (!isBody || !m_current)
                m_current = one.speaker;
            m_hasSpeakers = true;
        }
        said << one;
    }
    QList<qsizetype> quotes;
    for (qsizetype i = sentence.first; i < sentence.end; ++i) {
        if (prose.tokens[i].isQuote())
            quotes << i;
    }
    for (qsizetype i = 0; i < quotes.size(); ++i) {
        const Neighbours around{i > 0 ? quotes[i - 1] : -1, i + 1 < quotes.size() ? quotes[i + 1] : sentence.end};
        QuoteAttribution answer = attributionOf(prose, sentence, quotes[i], around, said);
        if (answer.nearness == QuoteAttribution::Nearness::None && wasAwaited && quotes[i] == 0)
            answer = {QuoteAttribution::Nearness::Beside, m_current, {}, false, false, true};
        m_answers << answer;
        m_last = answer;
    }
    m_isAwaited = !said.isEmpty() && prose.tokens[sentence.end - 1].isSign(u':');
}

QuoteAttribution SpeakerTracker::attributionOf(const Prose &prose, ProseSentence sentence, qsizetype quote,
                                               Neighbours around, const QList<Said> &said) const
{
    using Nearness = QuoteAttribution::Nearness;
    QuoteAttribution answer = inherited(prose, sentence, quote);
    const auto behind = std::upper_bound(said.begin(), said.end(), quote,
                                         [](qsizetype token, const Said &s) { return token < s.verb; });
    const Said *before = behind != said.begin() ? &*std::prev(behind) : nullptr;
    const Said *after = behind != said.end() ? &*behind : nullptr;
    const auto use = [&](const Said &found, Nearness nearness) {
        answer.nearness = nearness;
        answer.speaker = found.speaker;
        answer.verb = prose.textOf(prose.tokens[found.verb].place);
    };
    const ProseToken *previous = quote > sentence.first ? &prose.tokens[quote - 1] : nullptr;
    const bool isLedInto = before && previous && before->verb > around.before;
    if (isLedInto) {
        bool saysThat = false;
        for (qsizetype i = before->verb + 1; i < quote; ++i)
            saysThat = saysThat || isThat(prose.tokens[i].key);
        const bool isNext = quote - 1 == before->verb || previous->place.end() == before->named.end() ||
                            isThat(previous->key) || previous->isSign(u':');
        answer.isBuiltIn = previous->isWord() && (isThat(previous->key) || !isNext);
        if (isNext || ((previous->isSign(u',') || previous->isSign(u'،')) && !saysThat)) {
            use(*before, Nearness::Beside);
            return answer;
        }
    }
    if (after && after->verb < around.behind && after->verb - quote <= longestTail) {
        const qsizetype first = prose.tokens[quote + 1].isWord() ? quote + 1 : std::min(quote + 2, after->verb);
        if (!beginsAnew(prose, first)) {
            use(*after, Nearness::Beside);
            return answer;
        }
    }
    if (before)
        use(*before, Nearness::Sentence);
    else if (const auto named = previous && previous->isSign(u':')
                                    ? lastPerson(prose, {std::max(sentence.first, around.before + 1), quote})
                                    : std::nullopt) {
        answer.nearness = Nearness::Beside; // "the coach was blunt: “…”"
        answer.speaker = inParagraph(*named);
    }
    return answer;
}

QuoteAttribution SpeakerTracker::inherited(const Prose &prose, ProseSentence sentence, qsizetype quote) const
{
    QuoteAttribution answer;
    const ProseToken *previous = quote > sentence.first ? &prose.tokens[quote - 1] : nullptr;
    answer.isTitle = previous && previous->isWord() && isWordForTitle(previous->key);
    answer.isBuiltIn = previous && previous->isWord();
    answer.isWholeSentence = !previous;
    for (qsizetype i = quote + 1; i < sentence.end && answer.isWholeSentence; ++i)
        answer.isWholeSentence = prose.tokens[i].kind == ProseToken::Kind::Sign;
    // A paragraph that is a quotation and nothing else goes on with the one before it.
    const bool isAlone = answer.isWholeSentence && quote == 0 && sentence.end == prose.tokens.size();
    const auto &last = m_last || !isAlone ? m_last : m_lastOfBody;
    if (!previous && last && last->nearness != QuoteAttribution::Nearness::None) {
        answer.nearness = QuoteAttribution::Nearness::Inherited;
        answer.speaker = last->speaker;
    }
    return answer;
}

void SpeakerTracker::noteMentions(const Prose &prose, const QList<KnownName> &names)
{
    std::optional<BodySpeaker> mentioned;
    for (const KnownName &name : names) {
        if (name.kind == EntityKind::Person)
            mentioned = BodySpeaker{m_paragraph, name.place, name.entity};
    }
    for (qsizetype i = 0; m_language == Language::English && i < prose.tokens.size(); ++i) {
        const qsizetype end = endOfCapitalisedName(prose, i, prose.tokens.size());
        if (end == i)
            continue;
        const TextStretch place = prose.stretchOf(i, end - 1);
        const QString surname = prose.tokens[end - 1].key;
        if (namesIn(names, place).isEmpty() && isPersonLike(prose, i, end)) {
            if (end - i > 1)
                ++m_surnames[surname];
            else if (m_surnames.contains(surname) && (!mentioned || mentioned->place.position < place.position))
                mentioned = BodySpeaker{m_paragraph, place, std::nullopt};
        }
        i = end - 1;
    }
    if (mentioned && !m_hasSpeakers)
        m_current = mentioned;
}

} // namespace nashra::language
