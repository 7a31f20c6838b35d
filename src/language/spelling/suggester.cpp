// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/suggester.h"

#include "language/spelling/arabicclitics.h"
#include "language/spelling/lookupform.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

// Budgets and bonuses are in the units of EditCosts.
constexpr int oneSlip = EditCosts::any + EditCosts::atBegin;
constexpr int twoSlips = 2 * EditCosts::any + EditCosts::atBegin;
constexpr qsizetype shortestForTwoSlips = 4; ///< letters; a shorter word is near to everything
constexpr qsizetype shortestForKnownFar = 6; ///< letters
constexpr qsizetype enough = 3;              ///< answers within one slip
constexpr int mostAsked = 60;                ///< of Hunspell, a word looked for
constexpr int knownBonus = 30;
constexpr double frequencyBonus = 9; ///< for each doubling
constexpr int mostFrequencyBonus = 50;
constexpr int missingBlank = oneSlip + 1; ///< two words by chance are likelier than one meant
constexpr int missingBlankSeen = 60;      ///< behind ة and ى, which end a word, and beside a little word
constexpr int shortPart = 20;
constexpr auto littleWords =
    std::to_array<QStringView>({u"the", u"of", u"in",  u"to",  u"and", u"is", u"for", u"on", u"at", u"by",
                                u"من",  u"في", u"على", u"إلى", u"عن",  u"أن", u"ما",  u"لا", u"يا", u"عبد"});
constexpr QStringView possessive = u"'s";
constexpr int nameForWord = 25;   ///< behind words as near, where small letters were typed
constexpr int otherSpelling = 65; ///< before all others: the word itself as the other side of the ocean has it

/// Slips whose meaning is known, though another word is nearer.
struct KnownSlip
{
    QStringView typed;
    QStringView meant;
};
/// Of several rows for one word the first comes first. Verbs and plurals made as if they were regular lie far from the
/// right ones.
constexpr auto knownSlips = std::to_array<KnownSlip>({
    {u"publically", u"publicly"},
    {u"whos", u"who's"},
    {u"thats", u"that's"},
    {u"theres", u"there's"},
    {u"payed", u"paid"},
    {u"losed", u"lost"},
    {u"catched", u"caught"},
    {u"teached", u"taught"},
    {u"buyed", u"bought"},
    {u"bringed", u"brought"},
    {u"thinked", u"thought"},
    {u"seeked", u"sought"},
    {u"fighted", u"fought"},
    {u"goed", u"went"},
    {u"runned", u"ran"},
    {u"writed", u"wrote"},
    {u"breaked", u"broke"},
    {u"choosed", u"chose"},
    {u"speaked", u"spoke"},
    {u"stealed", u"stole"},
    {u"builded", u"built"},
    {u"telled", u"told"},
    {u"selled", u"sold"},
    {u"sended", u"sent"},
    {u"spended", u"spent"},
    {u"keeped", u"kept"},
    {u"feeled", u"felt"},
    {u"falled", u"fell"},
    {u"taked", u"took"},
    {u"drived", u"drove"},
    {u"childs", u"children"},
    {u"childs", u"child's"},
    {u"mans", u"men"},
    {u"womans", u"women"},
    {u"womans", u"woman's"},
    {u"womens", u"women's"},
    {u"sheeps", u"sheep"},
    {u"انة", u"أنه"},
    {u"وانة", u"وأنه"},
    {u"إنة", u"إنه"},
    {u"ان", u"أن"},
    {u"ان", u"إن"},
    {u"انه", u"أنه"},
    {u"انه", u"إنه"},
    {u"انها", u"أنها"},
    {u"انها", u"إنها"},
    {u"هذة", u"هذه"},
});

bool isAllCaps(QStringView word)
{
    return word.size() > 1 && word.toString().toUpper() == word && word.toString().toLower() != word;
}

QStringList meantBy(const QString &form)
{
    const QString typed = form.toLower();
    QStringList meant;
    for (const KnownSlip &slip : knownSlips) {
        if (slip.typed == typed)
            meant << slip.meant.toString();
    }
    return meant;
}

bool isLittle(QStringView word)
{
    return std::find(littleWords.begin(), littleWords.end(), word) != littleWords.end();
}

/// An answer in the case that the word was typed in.
QString inCaseOf(const QString &typed, const QString &answer)
{
    if (isAllCaps(typed))
        return answer.toUpper();
    const bool isSmall = answer.toLower() == answer;
    if (!typed.isEmpty() && typed[0].isUpper() && isSmall)
        return answer.left(1).toUpper() + answer.mid(1);
    return answer;
}

/// "center" for "centre", "color" for "colour": the same word where one shape stands for the other once.
bool isOtherSpelling(const QString &typed, const QString &answer)
{
    struct Shapes
    {
        QStringView american;
        QStringView british;
    };
    static constexpr auto shapes = std::to_array<Shapes>(
        {{u"er", u"re"}, {u"or", u"our"}, {u"iz", u"is"}, {u"yz", u"ys"}, {u"ense", u"ence"}, {u"og", u"ogue"}});
    const auto turnsInto = [](const QString &from, const QString &to, QStringView before, QStringView behind) {
        for (qsizetype at = from.indexOf(before, 1); at > 0; at = from.indexOf(before, at + 1)) {
            if (QString(from).replace(at, before.size(), behind.toString()) == to)
                return true;
        }
        return false;
    };
    return std::any_of(shapes.begin(), shapes.end(), [&](const Shapes &each) {
        return turnsInto(typed, answer, each.american, each.british) ||
               turnsInto(typed, answer, each.british, each.american);
    });
}

/// What an answer costs or saves beside its nearness.
int bonusOf(const QString &typed, const QString &answer)
{
    if (answer.front().isUpper() && typed.front().isLower() && answer.toLower() != typed)
        return -nameForWord;
    return isOtherSpelling(typed, answer) ? otherSpelling : 0;
}

/// Clitics for names: where a name has its article, ل takes the alef from it.
const std::vector<FormPrefix> &prefixesOfNames(Language language)
{
    static const std::vector<FormPrefix> none{{}};
    static const std::vector<FormPrefix> chains = [] {
        std::vector<FormPrefix> made;
        for (const QString &chain : arabicclitics::chains()) {
            made.push_back({chain, {}, 0});
            if (chain.endsWith(u"لل"))
                made.push_back({chain, u"ال"_s, 0});
        }
        return made;
    }();
    return language == Language::Arabic ? chains : none;
}

WordScript scriptOf(const QString &word)
{
    const std::vector<Word> words = wordsOf(word);
    return words.empty() ? WordScript::Other : words.front().script;
}

} // namespace

struct Suggester::Candidate
{
    QString form;
    int rank = 0;
    bool isSure = false; ///< of the lists: Hunspell need not know it
};

void Suggester::setDictionary(Language language, std::unique_ptr<SpellingDictionary> dictionary)
{
    Desk &desk = m_desks[std::size_t(language)];
    desk.dictionary = std::move(dictionary);
    desk.index.reset();
    m_answers.clear();
}

void Suggester::setIndex(Language language, std::shared_ptr<const SuggestionIndex> index)
{
    m_desks[std::size_t(language)].index = std::move(index);
    m_answers.clear();
}

void Suggester::setKnownWords(std::shared_ptr<const KnownWords> words)
{
    if (words && words == m_known)
        return;
    m_known = words ? std::move(words) : std::make_shared<KnownWords>();
    for (const Language language : {Language::English, Language::Arabic}) {
        const QSet<QString> &known = m_known->words(language);
        constexpr std::size_t lettersPerWord = 24;
        FormTrie::Builder builder(std::size_t(known.size()) * lettersPerWord);
        for (const QString &word : known) {
            if (word.size() <= FuzzySearch::longestWord)
                builder.insert(word);
        }
        m_desks[std::size_t(language)].known = builder.build();
    }
    m_answers.clear();
}

void Suggester::setFrequency(Language language, Frequency frequency)
{
    m_desks[std::size_t(language)].frequency = std::move(frequency);
    m_answers.clear();
}

QStringList Suggester::suggest(const QString &word, int limit)
{
    const WordScript script = scriptOf(word);
    if (script == WordScript::Other || word.size() > SpellingDictionary::longestWord || limit < 1)
        return {};
    const Language language = languageOf(script);
    const QString key = QString::number(limit) + u' ' + word;
    if (const QStringList *kept = m_answers.object(key))
        return *kept;
    QString form = lookupForm(word);
    QString tail;
    if (form.endsWith(possessive)) {
        form.chop(possessive.size());
        tail = word.last(possessive.size());
    }
    const bool hasCurly = word.contains(u'’');
    QStringList answers;
    for (QString answer : find(form, language, limit)) {
        answer = inCaseOf(form, answer);
        if (hasCurly)
            answer.replace(u'\'', u'’');
        if (answer + tail != word)
            answers << answer + tail;
    }
    answers.removeDuplicates();
    m_answers.insert(key, new QStringList(answers));
    return answers;
}

void Suggester::addKnown(const QString &form, Language language, int budget, std::vector<Candidate> &candidates) const
{
    const FormTrie &known = m_desks[std::size_t(language)].known;
    if (known.isEmpty() || form.size() > FuzzySearch::longestWord)
        return;
    FuzzySearch search(known, EditCosts::of(language), form);
    for (const FuzzySearch::Match &match : search.run(prefixesOfNames(language), budget)) {
        const bool hasTwoArticles = match.form.contains(u"الال") || match.form.contains(u"للال");
        if (!hasTwoArticles || m_known->words(language).contains(match.form))
            candidates.push_back({match.form, match.cost - knownBonus, true});
    }
}

void Suggester::addSplits(const QString &form, Language language, std::vector<Candidate> &candidates) const
{
    const Desk &desk = m_desks[std::size_t(language)];
    constexpr qsizetype shortest = 2;
    for (qsizetype at = shortest; desk.index && desk.dictionary && at + shortest <= form.size(); ++at) {
        const QString first = form.left(at);
        const QString second = form.mid(at);
        if (!desk.index->mayContain(first) || !desk.index->mayContain(second) || !desk.dictionary->isRight(first) ||
            !desk.dictionary->isRight(second))
            continue;
        constexpr qsizetype longWord = 4;
        const bool isBesideLittle = (isLittle(first) && (second.size() >= longWord || isLittle(second))) ||
                                    (isLittle(second) && first.size() >= longWord);
        const bool isSeen = isBesideLittle || QStringView(u"ةى").contains(first.back());
        const int rank = (isSeen ? missingBlankSeen : missingBlank) +
                         (std::min(first.size(), second.size()) == shortest ? shortPart : 0);
        candidates.push_back({first + u' ' + second, rank, true});
    }
}

std::vector<Suggester::Candidate> Suggester::nearest(const QString &form, Language language, int budget) const
{
    const Desk &desk = m_desks[std::size_t(language)];
    using Matches = std::vector<FuzzySearch::Match>;
    const bool isEnglish = language == Language::English;
    std::vector<Candidate> candidates;
    // What is typed in capitals may be a word or a short form.
    for (const QString &typed : isAllCaps(form) ? QStringList{form.toLower(), form} : QStringList{form}) {
        for (const FuzzySearch::Match &match : desk.index ? desk.index->near(typed, budget) : Matches())
            candidates.push_back(
                {match.form, match.cost + match.penalty - (isEnglish ? bonusOf(typed, match.form) : 0), false});
        // The lists are short and what stands on them is likelier than a chance form of the dictionary: they are
        // searched wider.
        addKnown(typed, language, typed.size() >= shortestForKnownFar ? twoSlips : budget, candidates);
    }
    addSplits(isAllCaps(form) ? form.toLower() : form, language, candidates);
    for (Candidate &candidate : candidates) {
        const quint32 count = desk.frequency ? desk.frequency(candidate.form) : 0;
        if (count > 0)
            candidate.rank -= std::min(int(frequencyBonus * std::log2(1.0 + count)), mostFrequencyBonus);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    return candidates;
}

void Suggester::addRight(const std::vector<Candidate> &candidates, Language language, int limit,
                         QStringList &answers) const
{
    const Desk &desk = m_desks[std::size_t(language)];
    int asked = 0;
    for (const Candidate &candidate : candidates) {
        if (answers.size() >= limit || asked >= mostAsked)
            break;
        if (answers.contains(candidate.form))
            continue;
        if (!candidate.isSure) {
            ++asked;
            if (!desk.dictionary || !desk.dictionary->isRight(candidate.form))
                continue;
        }
        answers << candidate.form;
    }
}

QStringList Suggester::find(const QString &form, Language language, int limit) const
{
    const Desk &desk = m_desks[std::size_t(language)];
    QStringList answers;
    addRight(nearest(form, language, oneSlip), language, limit, answers);
    const bool isNear = desk.index && !answers.isEmpty();
    const QStringList known = meantBy(form);
    for (auto meant = known.crbegin(); meant != known.crend(); ++meant) {
        if (!desk.dictionary || !desk.dictionary->isRight(*meant))
            continue;
        answers.removeOne(*meant);
        answers.prepend(*meant);
    }
    const qsizetype wanted = std::min<qsizetype>(enough, limit);
    if (answers.size() < limit && form.size() >= shortestForTwoSlips)
        addRight(nearest(form, language, twoSlips), language, limit, answers);
    if (!isNear && answers.size() < wanted && desk.dictionary) {
        answers += desk.dictionary->suggest(isAllCaps(form) ? form.toLower() : form);
        answers.removeDuplicates();
    }
    return answers.mid(0, limit);
}

} // namespace nashra::language
