// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/thatchecker.h"

#include "language/copy/unitfinding.h"
#include "language/quotes/prose.h"
#include "language/quotes/quotemarks.h"
#include "language/quotes/speechverbs.h"

#include <QSet>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 12; ///< words between a verb and its "that" that are surely its subject

using Words = QSet<QString>;

Words wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

// Words are folded as tokens are: no hamza on an alef, ى as ي.

bool isSaying(const QString &key)
{
    static const Words words =
        wordSet(u"قال قالت قالوا قالا يقول تقول يقولون قائلا قائلة قائلين قائلا القول بالقول قوله قولها قولهم بقوله "
                "بقولها بقولهم قلت قلنا"_s);
    const bool hasConjunction = key.startsWith(u'و') || key.startsWith(u'ف');
    return words.contains(key) || (hasConjunction && words.contains(key.mid(1)));
}

/// Verbs of news that never have إن, whatever stands between.
bool isAffirming(const QString &key)
{
    static const Words words = wordSet(u"اكد اكدت يؤكد تؤكد اوضح اوضحت يوضح توضح اعلن اعلنت ذكر ذكرت اعتبر اعتبرت"_s);
    const bool hasConjunction = key.startsWith(u'و') || key.startsWith(u'ف');
    return words.contains(key) || (hasConjunction && words.contains(key.mid(1)));
}

/// What asks for أن right behind it: prepositions, verbs of knowing and wanting, "من المتوقع".
bool asksForAn(const QString &key)
{
    static const Words words = wordSet(
        u"بعد قبل علي الي من في عن منذ دون بدون غير سوي رغم مع شرط بشرط لولا لو كان بد شك ريب بما كما لمجرد بمجرد "
        "يجب ينبغي يمكن يريد تريد يتوقع يرجح يحتمل يبدو يعتقد يظن يعلم يعرف يعني علم عرف راي ظن اعتقد وجد تبين اتضح "
        "ظهر ثبت قرر اراد حاول استطاع ادرك سمع توقع تمني امل الممكن المتوقع المقرر الضروري المرجح المؤكد المحتمل "
        "المهم المفترض اللافت المنتظر المرتقب المعروف الواضح الطبيعي المستحيل الصعب"_s);
    return words.contains(key);
}

bool asksForIn(const QString &key)
{
    static const Words words = wordSet(u"حيث اذ كلا والله"_s);
    return words.contains(key);
}

/// "that" as it is written: with or without hamza, with a conjunction and a pronoun.
struct That
{
    qsizetype token = 0;
    QChar hamza; ///< أ or إ; ا where there is none
    bool hasConjunction = false;
    bool hasPronoun = false;
};

/// Reads the sentences of one unit.
class UnitReader
{
public:
    explicit UnitReader(const QString &text)
        : m_prose(readProse(text, {}, Language::Arabic))
    {
    }

    QList<Finding> read()
    {
        for (const ProseSentence &sentence : std::as_const(m_prose.sentences)) {
            m_first = sentence.first;
            m_end = sentence.end;
            m_before = QChar();
            for (qsizetype i = m_first; i < m_end; ++i) {
                if (const auto that = thatAt(i))
                    take(*that);
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::optional<That> thatAt(qsizetype i) const
    {
        static const Words forms = wordSet(u"ان انه انها انهم انهما اننا انني انكم انك انهن"_s);
        const ProseToken &token = m_prose.tokens[i];
        if (!token.isWord() || token.key.size() > 5)
            return std::nullopt;
        const bool hasConjunction = token.key.startsWith(u'و') || token.key.startsWith(u'ف');
        const QString form = hasConjunction ? token.key.mid(1) : token.key;
        if (!forms.contains(form))
            return std::nullopt;
        const QChar hamza = m_prose.text[token.place.position + (hasConjunction ? 1 : 0)];
        // "وان" and "فان" are names and words as well.
        if (!QStringView(u"اأإ").contains(hamza) || (hasConjunction && form.size() == 2 && hamza == u'ا'))
            return std::nullopt;
        return That{i, hamza, hasConjunction, form.size() > 2};
    }

    void take(const That &that)
    {
        const QChar right = rightHamza(that);
        if (that.hamza == u'ا')
            report(u"style.that.hamza"_s, that, right);
        else if (that.hamza != right && isSure(that, right))
            report(u"style.that.said"_s, that, right);
        m_before = that.hamza == u'ا' ? right : that.hamza;
    }

    void report(const QString &rule, const That &that, QChar right)
    {
        const TextStretch place = m_prose.tokens[that.token].place;
        const auto spelled = [&](QChar hamza) {
            QString word = m_prose.textOf(place);
            word[that.hasConjunction ? 1 : 0] = hamza;
            return word;
        };
        QStringList fixes{spelled(right)};
        if (that.hamza == u'ا')
            fixes << spelled(right == u'أ' ? u'إ' : u'أ');
        m_found << unitFinding(rule, Severity::Warning, place.position, place.length, fixes, {fixes.first()});
    }

    [[nodiscard]] QChar rightHamza(const That &that) const
    {
        const qsizetype i = that.token;
        if (that.hasConjunction && !m_before.isNull())
            return m_before; // "أكد أن … وأن", "قال إن … وإن"
        const bool isBeforeWill = i + 1 < m_end && m_prose.tokens[i + 1].key == u"شاء"_s;
        if (i == m_first || isBeforeWill || isPause(i - 1) || asksForIn(m_prose.tokens[i - 1].key))
            return u'إ';
        if (asksForAn(m_prose.tokens[i - 1].key))
            return u'أ';
        const qsizetype verb = governor(i);
        return verb >= 0 && isSaying(m_prose.tokens[verb].key) ? u'إ' : u'أ';
    }

    /// The sentence begins anew: behind a colon or an opening mark.
    [[nodiscard]] bool isPause(qsizetype i) const
    {
        const ProseToken &token = m_prose.tokens[i];
        return !token.isWord() && (token.isSign(u':') || quoteFamilyOf(token.key.front()));
    }

    /// The verb of speech that the token at i hangs on; -1 where there is none.
    [[nodiscard]] qsizetype governor(qsizetype i) const
    {
        for (qsizetype verb = i - 1; verb >= m_first && !isPause(verb) && !thatAt(verb); --verb) {
            const ProseToken &token = m_prose.tokens[verb];
            if (!token.isWord())
                continue;
            if (isSaying(token.key))
                return verb;
            // "بين" and its like are verbs only where a clause begins.
            const auto kind = arabicSpeechVerb(token.key);
            if (kind == SpeechVerb::Verb || kind == SpeechVerb::Participle ||
                (kind == SpeechVerb::WeakVerb && verb == m_first))
                return verb;
        }
        return -1;
    }

    /// Whether a hamza that is there is wrong: nothing but names stand before it, and a clause with a noun follows.
    [[nodiscard]] bool isSure(const That &that, QChar right) const
    {
        const qsizetype verb = governor(that.token);
        if (verb < 0 || that.token - verb < 2 || that.token - verb > longestSubject || that.hasConjunction)
            return false;
        const QString &key = m_prose.tokens[verb].key;
        if (right == u'إ' ? !isSaying(key) : !isAffirming(key))
            return false;
        for (qsizetype i = verb + 1; i < that.token; ++i) {
            const ProseToken &token = m_prose.tokens[i];
            const bool isVerbLike = token.key.size() > 3 && QStringView(u"ي").contains(token.key.front());
            if (!token.isWord() || isVerbLike || asksForIn(token.key) || token.key.startsWith(u"لل"_s))
                return false;
        }
        const bool isBeforeNoun = that.token + 1 < m_end && m_prose.tokens[that.token + 1].key.startsWith(u"ال"_s);
        return that.hasPronoun || isBeforeNoun;
    }

    Prose m_prose;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
    QChar m_before; ///< hamza of the "that" before, in the same sentence
    QList<Finding> m_found;
};

} // namespace

QList<Finding> ThatChecker::checkUnit(const TextUnit &unit) const
{
    return unit.language == Language::Arabic ? UnitReader(unit.text).read() : QList<Finding>();
}

} // namespace nashra::language
