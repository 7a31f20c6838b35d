// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordschecker.h"

#include "language/words/confusionlists.h"
#include "language/words/contextevidence.h"

#include <algorithm>
#include <cmath>

namespace nashra::language {

using namespace Qt::StringLiterals;
using Way = ConfusableWord::Way;

namespace {

constexpr quint64 fewestWords = 20'000; ///< seen by a model that may speak
constexpr quint32 fewestOfMeant = 5;    ///< times the archive has the likely word at all

/// What it takes to say that a word is wrong. Set by tests/benchmarks/language/eval_words on texts kept aside; the
/// folder's README has the figures.
struct Bar
{
    double logOdds = 0;   ///< natural logarithm, for a long word with company on both sides
    quint64 evidence = 0; ///< times the archive has the likely word in some part of this context
};

/// By how the word differs from the likely one: slips that many people make need less.
const Bar &barOf(Way way)
{
    static constexpr Bar set{6.5, 3};
    static constexpr Bar letter{10, 4};
    static constexpr Bar swap{9.5, 4};
    static constexpr Bar edit{11, 6};
    static constexpr Bar ending{12.5, 8};
    switch (way) {
    case Way::Set:
        return set;
    case Way::Letter:
        return letter;
    case Way::Swap:
        return swap;
    case Way::Edit:
        return edit;
    case Way::Ending:
        break;
    }
    return ending;
}

/// What has to be passed besides the bar. Short words have more neighbours, so that one of them fits by chance more
/// often; half a context says less; and a word the archive hardly knows is more often a new subject than a slip.
double surchargeOf(qsizetype letters, const ContextEvidence &meant, const ContextEvidence &written)
{
    constexpr double short2 = 2;
    constexpr double short3 = 1.4;
    constexpr double short4 = 0.7;
    constexpr double oneSide = 1;
    constexpr double known = 5; // times, of a word that the archive knows well enough
    const double forLength = letters <= 2 ? short2 : letters == 3 ? short3 : letters == 4 ? short4 : 0;
    const double forSide = meant.before == 0 || meant.after == 0 ? oneSide : 0;
    return forLength + forSide + std::log((written.word + known) / (written.word + 0.5));
}

/// The likely word in the case of the word written.
QString casedLike(QStringView written, const QString &word)
{
    if (written.isEmpty() || !written[0].isUpper())
        return word;
    const auto isLower = [](QChar c) { return c.isLower(); };
    if (written.size() > 1 && std::none_of(written.begin(), written.end(), isLower))
        return word.toUpper();
    return word[0].toUpper() + word.mid(1);
}

bool isInScript(Language language, QStringView word)
{
    return word[0].script() == (language == Language::Arabic ? QChar::Script_Arabic : QChar::Script_Latin);
}

} // namespace

/// Reads texts of one language: its lists, its model, and the neighbours of words met lately.
struct WordsChecker::Reader
{
    static constexpr qsizetype mostKept = 30'000; ///< words whose neighbours are kept, some 10 MB

    Reader(Language language, const ConfusionLists &lists)
        : phrases(language, lists.phrases)
        , confusable(language, lists.sets)
    {
    }

    /// The likely word, folded; nothing where the one written may well be meant.
    [[nodiscard]] std::optional<QString> likelyWordAt(const WordText &text, qsizetype at);
    [[nodiscard]] const QList<ConfusableWord> &neighboursOf(WordKey key, QStringView word);

    WordModel model;
    WrongPhrases phrases;
    ConfusableWords confusable;
    QHash<WordKey, QList<ConfusableWord>> neighbours;
};

const QList<ConfusableWord> &WordsChecker::Reader::neighboursOf(WordKey key, QStringView word)
{
    const auto known = neighbours.constFind(key);
    if (known != neighbours.cend())
        return *known;
    if (neighbours.size() >= mostKept)
        neighbours.clear();
    QList<ConfusableWord> found = confusable.of(word, model, fewestOfMeant);
    // Arabic words take so many beginnings and ends that one of them rare in a context says nothing.
    if (model.language() == Language::Arabic)
        found.removeIf([](const ConfusableWord &one) { return one.way == Way::Ending; });
    return *neighbours.insert(key, found);
}

std::optional<QString> WordsChecker::Reader::likelyWordAt(const WordText &text, qsizetype at)
{
    constexpr quint32 wellKnown = 2;
    const WordToken &token = text.tokens[at];
    const WordContext context(model, text, at);
    const ContextEvidence ownPairs = context.pairsOf(token.key);
    if (ownPairs.before >= wellKnown && ownPairs.after >= wellKnown)
        return std::nullopt;
    const QList<ConfusableWord> &candidates = neighboursOf(token.key, text.wordOf(token));
    for (const ConfusableWord &meant : candidates)
        context.prefetch(meant.key);
    std::optional<ContextEvidence> own;
    const ConfusableWord *best = nullptr;
    double most = 0;
    for (const ConfusableWord &meant : candidates) {
        const Bar &bar = barOf(meant.way);
        const ContextEvidence pairs = context.pairsOf(meant.key);
        // Three words in a row add at most one and a half times as much again.
        if (pairs.total() * 5 < bar.evidence * 2)
            continue;
        const ContextEvidence other = context.completed(pairs, meant.key, meant.count);
        if (other.total() < bar.evidence)
            continue;
        if (!own)
            own = context.completed(ownPairs, token.key, model.count(token.key));
        const double over = context.logOdds(other, *own) - bar.logOdds - surchargeOf(token.foldedLength, other, *own);
        if (over > most) {
            most = over;
            best = &meant;
        }
    }
    return best ? std::optional(best->word) : std::nullopt;
}

WordsChecker::WordsChecker(const QList<WordModel> &models, IsSpelledRight isSpelledRight)
    : m_isSpelledRight(std::move(isSpelledRight))
{
    for (const Language language : {Language::English, Language::Arabic})
        m_readers[language] = std::make_shared<Reader>(language, builtInConfusionLists(language));
    for (const WordModel &model : models) {
        if (model.wordsSeen() >= fewestWords)
            m_readers[model.language()]->model = model;
    }
}

WordsChecker::~WordsChecker() = default;

bool WordsChecker::isSpelledRight(const QString &word, Language language) const
{
    return !m_isSpelledRight || m_isSpelledRight(word, language);
}

QList<Finding> WordsChecker::checkUnit(const TextUnit &unit) const
{
    QList<Finding> findings;
    Reader &reader = *m_readers[unit.language];
    const WordText text = wordText(unit.text);
    auto name = unit.names.cbegin();
    for (qsizetype at = WordText::padding; at + WordText::padding < text.tokens.size(); ++at) {
        const WordToken &token = text.tokens[at];
        if (token.kind != WordToken::Kind::Word || !token.isWhole || !isInScript(unit.language, text.wordOf(token)))
            continue;
        while (name != unit.names.cend() && name->position + name->length <= token.position)
            ++name;
        if (name != unit.names.cend() && name->position < token.position + token.length)
            continue;
        std::optional<QString> likely = reader.phrases.rightWordAt(text, at);
        const bool isName = token.isCapital && text.tokens[at - 1].kind != WordToken::Kind::Stop;
        if (!likely && !isName && reader.model.wordsSeen() > 0)
            likely = reader.likelyWordAt(text, at);
        // In small letters: neither is a name that begins a sentence a slip, nor one of the archive what was meant.
        if (!likely || !isSpelledRight(text.wordOf(token).toString(), unit.language) ||
            !isSpelledRight(*likely, unit.language))
            continue;
        const QString written = unit.text.mid(token.position, token.length);
        Finding finding;
        finding.rule = u"words.confused"_s;
        finding.position = token.position;
        finding.length = token.length;
        finding.fixes = {casedLike(written, *likely)};
        if (unit.text.contains(u'’'))
            finding.fixes.first().replace(u'\'', u'’');
        finding.arguments = {written, finding.fixes.first()};
        findings << finding;
    }
    return findings;
}

} // namespace nashra::language
