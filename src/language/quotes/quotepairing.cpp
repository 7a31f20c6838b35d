// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotepairing.h"

#include "core/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace nashra::language {

namespace {

constexpr double alike = 0.5;       ///< of the words in common, for quotes of one speaker or place
constexpr double veryAlike = 0.75;  ///< for any two
constexpr qsizetype mostOwners = 8; ///< of a word run, before it is no evidence any more
constexpr qsizetype mostCandidates = 8;

/// What may be set otherwise in the same quote: marks, blanks, the sign before the closing mark.
QString bare(const QString &text)
{
    QString words;
    for (const QChar c : text.simplified()) {
        if (c == u'’' || c == u'‘')
            words += u'\'';
        else if (!quoteFamilyOf(c))
            words += c;
    }
    while (!words.isEmpty() && (QStringView(u".,،").contains(words.back()) || words.back().isSpace()))
        words.chop(1);
    return words;
}

struct Words
{
    QHash<QString, int> counts;
    QStringList all;

    explicit Words(const QString &text)
        : all(textfold::tokens(textfold::strictKey(text)))
    {
        for (const QString &word : std::as_const(all))
            ++counts[word];
    }

    /// Of the words of both, how many are in both (Dice).
    [[nodiscard]] double sharedWith(const Words &other) const
    {
        if (all.isEmpty() || other.all.isEmpty())
            return 0;
        int common = 0;
        for (auto word = counts.begin(); word != counts.end(); ++word)
            common += std::min(*word, other.counts.value(word.key()));
        return 2.0 * common / double(all.size() + other.all.size());
    }
};

/// Pairs what is left when quotes that say the same are taken out.
class Pairing
{
public:
    Pairing(const QList<Quote> &before, const QList<Quote> &now)
        : m_before(before)
        , m_now(now)
    {
        QHash<QString, int> same;
        for (const Quote &quote : now)
            ++same[bare(quote.text)];
        QHash<QString, int> kept;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QString text = bare(before[i].text);
            if (kept[text]++ >= same.value(text))
                m_gone << i;
        }
        QHash<QString, int> was;
        for (const Quote &quote : before)
            ++was[bare(quote.text)];
        QHash<QString, int> seen;
        for (qsizetype i = 0; i < now.size(); ++i) {
            const QString text = bare(now[i].text);
            if (seen[text]++ >= was.value(text))
                m_fresh << i;
        }
    }

    QList<QuotePair> pairs()
    {
        index();
        QList<QuotePair> found;
        QSet<qsizetype> taken;
        for (const qsizetype now : std::as_const(m_fresh)) {
            const Words words(m_now[now].text);
            qsizetype best = -1;
            double bestScore = 0;
            for (const qsizetype row : candidates(now, words)) {
                if (taken.contains(row))
                    continue;
                const qsizetype before = m_gone[row];
                const double score = words.sharedWith(m_words[row]);
                if (score > bestScore && score >= (isOfOneHand(before, now) ? alike : veryAlike)) {
                    best = row;
                    bestScore = score;
                }
            }
            if (best < 0)
                continue;
            taken.insert(best);
            found << QuotePair{m_gone[best], now};
        }
        return found;
    }

private:
    static QStringList runsOf(const Words &words)
    {
        QStringList runs;
        for (qsizetype i = 0; i + 1 < words.all.size(); ++i)
            runs << words.all[i] + u' ' + words.all[i + 1];
        return runs;
    }

    void index()
    {
        for (qsizetype row = 0; row < m_gone.size(); ++row) {
            const Quote &quote = m_before[m_gone[row]];
            m_words << Words(quote.text);
            m_inParagraph[quote.ranges.first().paragraph] << row;
            for (const QString &run : runsOf(m_words.last())) {
                auto &owners = m_owners[run];
                if (owners.size() <= mostOwners && (owners.isEmpty() || owners.last() != row))
                    owners << row;
            }
        }
    }

    [[nodiscard]] QList<qsizetype> candidates(qsizetype now, const Words &words) const
    {
        QHash<qsizetype, int> votes;
        for (const QString &run : runsOf(words)) {
            const auto owners = m_owners.constFind(run);
            if (owners == m_owners.cend() || owners->size() > mostOwners)
                continue;
            for (const qsizetype row : *owners)
                ++votes[row];
        }
        QList<qsizetype> rows = votes.keys();
        std::sort(rows.begin(), rows.end(),
                  [&](qsizetype a, qsizetype b) { return votes[a] != votes[b] ? votes[a] > votes[b] : a < b; });
        rows = rows.mid(0, mostCandidates);
        for (const qsizetype row : m_inParagraph.value(m_now[now].ranges.first().paragraph).mid(0, mostCandidates)) {
            if (!rows.contains(row))
                rows << row;
        }
        return rows;
    }

    [[nodiscard]] bool isOfOneHand(qsizetype before, qsizetype now) const
    {
        const Quote &a = m_before[before];
        const Quote &b = m_now[now];
        return a.ranges.first().paragraph == b.ranges.first().paragraph ||
               (!a.speaker.isEmpty() && textfold::strictKey(a.speaker) == textfold::strictKey(b.speaker));
    }

    const QList<Quote> &m_before;
    const QList<Quote> &m_now;
    QList<qsizetype> m_gone;                            ///< rows of m_before that no quote says any more
    QList<qsizetype> m_fresh;                           ///< rows of m_now that no quote said
    QList<Words> m_words;                               ///< of m_gone
    QHash<ParagraphId, QList<qsizetype>> m_inParagraph; ///< rows of m_gone
    QHash<QString, QList<qsizetype>> m_owners;          ///< two words to rows of m_gone
};

} // namespace

QList<QuotePair> editedQuotes(const QList<Quote> &before, const QList<Quote> &now)
{
    return Pairing(before, now).pairs();
}

} // namespace nashra::language
