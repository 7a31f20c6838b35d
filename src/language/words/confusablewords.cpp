// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/confusablewords.h"

#include <QVarLengthArray>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;
using Way = ConfusableWord::Way;

namespace {

constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 24;

QStringView alphabetOf(Language language)
{
    return language == Language::Arabic ? QStringView(u"ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي")
                                        : QStringView(u"abcdefghijklmnopqrstuvwxyz'");
}

/// Letters that are written for one another.
bool isAlike(Language language, QChar a, QChar b)
{
    static constexpr QStringView arabic[] = {u"اأإآ", u"هة", u"ىي", u"ضظ", u"ذزد", u"تط", u"قك",
                                             u"ؤو",   u"ئي", u"ئء", u"ؤء", u"سص",  u"ثس", u"ئؤ"};
    static constexpr QStringView english[] = {u"aeiou", u"cs", u"mn"};
    const auto hasBoth = [=](QStringView letters) { return letters.contains(a) && letters.contains(b); };
    return language == Language::Arabic ? std::any_of(std::begin(arabic), std::end(arabic), hasBoth)
                                        : std::any_of(std::begin(english), std::end(english), hasBoth);
}

/// Whether the letter that differs, at `at` of the longer word, makes another form of the same word: it stands at the
/// end, or where an Arabic word takes particles and the person of a verb.
bool isEndingAt(Language language, qsizetype at, QStringView longer, QStringView shorter)
{
    const bool isReplaced = longer.size() == shorter.size();
    const bool isArabic = language == Language::Arabic;
    const QStringView endings = isArabic ? QStringView(u"هةاتينكومى") : QStringView(u"sdrnyet");
    const qsizetype last = longer.size() - 1;
    if (at == last && endings.contains(longer[last]) && (!isReplaced || endings.contains(shorter[last])))
        return true;
    if (!isArabic)
        return false;
    static constexpr QStringView beginnings = u"وفبلكسيتناأم";
    static constexpr QStringView particles = u"وفسبلك";
    // Of two letters alike it may be the first that was added: ففي, للوحة.
    while (!isReplaced && at > 0 && longer[at - 1] == longer[at])
        --at;
    const bool isAtBegin = at == 0 || (at == 1 && particles.contains(longer[0]));
    return isAtBegin && beginnings.contains(longer[at]) && (!isReplaced || beginnings.contains(shorter[at]));
}

/// The hashes of all that is one edit from a word, each made from those of the word's two parts.
class Edits
{
public:
    explicit Edits(QStringView word)
        : m_word(word)
        , m_before(word.size() + 1)
        , m_after(word.size() + 1)
        , m_powers(word.size() + 2)
    {
        m_before[0] = 0;
        m_powers[0] = 1;
        for (qsizetype i = 0; i < word.size(); ++i) {
            m_before[i + 1] = wordkey::appended(m_before[i], word[i].unicode());
            m_powers[i + 1] = m_powers[i] * wordkey::base;
        }
        m_powers[word.size() + 1] = m_powers[word.size()] * wordkey::base;
        m_after[word.size()] = 0;
        for (qsizetype i = word.size(); i-- > 0;)
            m_after[i] = wordkey::letter(word[i].unicode()) * m_powers[word.size() - 1 - i] + m_after[i + 1];
    }

    /// Calls found(place, letters left out there, letters put in) with the key of each.
    template <class Found>
    void forEach(QStringView alphabet, Found found) const
    {
        for (qsizetype i = 0; i <= m_word.size(); ++i) {
            for (const QChar &letter : alphabet) {
                const QStringView put(&letter, 1);
                found(keyOf(i, 0, put), i, 0, put);
                if (i < m_word.size() && letter != m_word[i])
                    found(keyOf(i, 1, put), i, 1, put);
            }
            if (i < m_word.size() && (i == 0 || m_word[i] != m_word[i - 1]))
                found(keyOf(i, 1, {}), i, 1, QStringView());
            if (i + 1 < m_word.size() && m_word[i] != m_word[i + 1]) {
                const QChar swapped[] = {m_word[i + 1], m_word[i]};
                found(keyOf(i, 2, QStringView(swapped, 2)), i, 2, QStringView(swapped, 2));
            }
        }
    }

private:
    [[nodiscard]] WordKey keyOf(qsizetype at, qsizetype leftOut, QStringView put) const
    {
        quint64 polynomial = m_before[at];
        for (const QChar c : put)
            polynomial = wordkey::appended(polynomial, c.unicode());
        const qsizetype rest = at + leftOut;
        return wordkey::ofPolynomial(polynomial * m_powers[m_word.size() - rest] + m_after[rest]);
    }

    QStringView m_word;
    QVarLengthArray<quint64, longest + 2> m_before; ///< polynomial of the letters before a place
    QVarLengthArray<quint64, longest + 2> m_after;  ///< and of those from it on
    QVarLengthArray<quint64, longest + 2> m_powers;
};

} // namespace

ConfusableWords::ConfusableWords(Language language, const QList<QStringList> &sets)
    : m_language(language)
{
    for (const QStringList &set : sets) {
        for (const QString &word : set) {
            QStringList &others = m_sets[word];
            std::copy_if(set.cbegin(), set.cend(), std::back_inserter(others),
                         [&](const QString &other) { return other != word && !others.contains(other); });
        }
    }
}

QList<ConfusableWord> ConfusableWords::of(QStringView word, const WordModel &model, quint32 least) const
{
    QList<ConfusableWord> found;
    if (word.size() < shortest || word.size() > longest)
        return found;
    const auto add = [&](const QString &meant, WordKey key, quint32 count, Way way) {
        const bool isNew = std::none_of(found.cbegin(), found.cend(), [=](const auto &one) { return one.key == key; });
        if (isNew && count >= least)
            found << ConfusableWord{meant, key, count, way};
    };
    for (const QString &meant : m_sets.value(word.toString())) {
        const WordKey key = wordkey::of(meant);
        add(meant, key, model.count(key), Way::Set);
    }
    Edits(word).forEach(alphabetOf(m_language), [&](WordKey key, qsizetype at, qsizetype leftOut, QStringView put) {
        const quint32 count = model.count(key);
        if (count < least)
            return;
        const QString meant = word.toString().replace(at, leftOut, put.data(), put.size());
        if (meant.size() >= shortest && meant != word)
            add(meant, key, count, wayBetween(word, meant));
    });
    return found;
}

Way ConfusableWords::wayBetween(QStringView written, QStringView meant) const
{
    const auto [w, m] = std::mismatch(written.begin(), written.end(), meant.begin(), meant.end());
    const qsizetype at = w - written.begin();
    const qsizetype more = meant.size() - written.size();
    const QStringView longer = more > 0 ? meant : written;
    if (more == 0 && at + 1 < written.size() && written[at + 1] != meant[at + 1])
        return Way::Swap;
    const bool isLike = more == 0 && isAlike(m_language, written[at], meant[at]);
    const bool isDoubled = more != 0 && m_language == Language::English && at > 0 && longer[at] == longer[at - 1];
    const bool isHamza = more != 0 && longer[at] == u'ء';
    if (m_language == Language::Arabic ? isLike || isHamza : isDoubled)
        return Way::Letter;
    return isEndingAt(m_language, at, longer, more > 0 ? written : meant) ? Way::Ending
           : isLike                                                       ? Way::Letter
                                                                          : Way::Edit;
}

} // namespace nashra::language
