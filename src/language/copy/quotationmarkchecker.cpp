// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/quotationmarkchecker.h"

#include "core/base/textfold.h"
#include "language/copy/unitfinding.h"
#include "language/quotes/articlequotes.h"
#include "language/quotes/quotedwords.h"
#include "language/quotes/speechverbs.h"

#include <QHash>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReset = 100;  ///< findings; more say nothing new
constexpr qsizetype longestTail = 90; ///< units looked at behind a closing mark
constexpr qsizetype mostWordsOfTail = 8;
constexpr qsizetype longestVerb = 16;

bool isStopOrComma(QChar c)
{
    return c == u'.' || c == u',' || c == u'،';
}

/// Reads the marks of one unit.
class UnitReader
{
public:
    explicit UnitReader(const TextUnit &unit)
        : m_unit(unit)
        , m_text(unit.text)
        , m_reading(readQuoteMarks(m_text, unit.language))
    {
    }

    QList<Finding> read()
    {
        for (const QuoteMark &mark : std::as_const(m_reading.marks)) {
            if (mark.isWrongWay)
                add(u"quote.marks.wrongway"_s, Severity::Warning, mark.position, 1,
                    {QString(quoteMark(mark.family, mark.isOpening))});
        }
        for (const QuoteSpan &span : std::as_const(m_reading.spans))
            m_closing.insert(span.close, span);
        for (const QuoteSpan &span : std::as_const(m_reading.spans)) {
            if (span.open < 0 || span.close < 0)
                continue;
            readSpaces(span);
            readSigns(span);
            if (m_unit.language == Language::English)
                readEnglishSentence(span);
        }
        std::sort(m_found.begin(), m_found.end(),
                  [](const Finding &a, const Finding &b) { return a.position < b.position; });
        return std::move(m_found);
    }

private:
    void add(const QString &rule, Severity severity, qsizetype position, qsizetype length, const QStringList &fixes)
    {
        m_found << unitFinding(rule, severity, position, length, fixes);
    }

    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    void readSpaces(const QuoteSpan &span)
    {
        qsizetype first = span.open + 1;
        while (first < span.close && m_text[first].isSpace())
            ++first;
        if (first == span.close)
            return;
        qsizetype last = span.close - 1;
        while (m_text[last].isSpace())
            --last;
        // A thin blank keeps two marks apart.
        if (first > span.open + 1 && !quoteFamilyOf(m_text[first]))
            add(u"quote.marks.space"_s, Severity::Warning, span.open, first - span.open, {QString(m_text[span.open])});
        if (last < span.close - 1 && !quoteFamilyOf(m_text[last]))
            add(u"quote.marks.space"_s, Severity::Warning, last + 1, span.close - last, {QString(m_text[span.close])});
    }

    void readSigns(const QuoteSpan &span)
    {
        const QChar inside = at(span.close - 1);
        // Of marks that close together the innermost is the one to look at.
        if (!isStopOrComma(inside) || at(span.close - 2) == u'.')
            return;
        qsizetype end = span.close + 1;
        while (end < m_text.size() && quoteFamilyOf(m_text[end]) && m_text[end] != u'“' && m_text[end] != u'«')
            ++end;
        const QString marks = m_text.mid(span.close, end - span.close);
        if (isStopOrComma(at(end)) && at(end + 1) != u'.') {
            const QString sign = at(end);
            const bool isOutside = isSetOutside(m_closing.value(end - 1, span));
            const QStringList fixes =
                isOutside ? QStringList{marks + sign, sign + marks} : QStringList{sign + marks, marks + sign};
            add(u"quote.marks.doubled"_s, Severity::Warning, span.close - 1, end - span.close + 2, fixes);
        } else if (inside == u'.' && m_unit.language == Language::English && isBeforeAttribution(end)) {
            add(u"quote.marks.attribution"_s, Severity::Warning, span.close - 1, end - span.close + 1, {u',' + marks});
        }
    }

    /// Of a quoted sentence: what leads into it, and a stop that belongs inside.
    void readEnglishSentence(const QuoteSpan &span)
    {
        const QStringView words = QStringView(m_text).mid(span.open + 1, span.close - span.open - 1);
        if (isSingle(span.family) || span.depth > 0 || !at(span.open + 1).isUpper() ||
            !isSentenceLong(words.toString()))
            return;
        if (at(span.open - 1) == u' ') {
            const QString before =
                m_text.mid(std::max<qsizetype>(span.open - longestVerb, 0), std::min(span.open - 1, longestVerb - 1));
            const QString verb = before.section(u' ', -1);
            if (!verb.isEmpty() && verb[0].isLower() && englishSpeechVerb(verb) == SpeechVerb::Verb)
                add(u"quote.marks.introduction"_s, Severity::Hint, span.open - 1, 2, {u", "_s + m_text[span.open]});
        }
        if (at(span.close - 1).isLetterOrNumber() && at(span.close + 1) == u'.' && at(span.close + 2) != u'.')
            add(u"quote.marks.outside"_s, Severity::Hint, span.close, 2, {u'.' + m_text.mid(span.close, 1)});
    }

    /// Arabic sets the sign behind the mark; English does where the words are a part of the sentence only.
    [[nodiscard]] bool isSetOutside(const QuoteSpan &span) const
    {
        return m_unit.language == Language::Arabic || at(span.open + 1).isLower();
    }

    /// "… hardship.” Putin added.", but not "… hardship.” Putin added that".
    [[nodiscard]] bool isBeforeAttribution(qsizetype from) const
    {
        if (at(from) != u' ')
            return false;
        const QStringView tail = QStringView(m_text).mid(from + 1, longestTail);
        const auto sign =
            std::find_if(tail.begin(), tail.end(), [](QChar c) { return QStringView(u".,;:!?“”\"").contains(c); });
        if (sign == tail.end() ? from + 1 + tail.size() < m_text.size() : *sign != u'.')
            return false;
        const QStringList words = tail.left(sign - tail.begin()).toString().split(u' ', Qt::SkipEmptyParts);
        return words.size() >= 2 && words.size() <= mostWordsOfTail &&
               englishSpeechVerb(textfold::strictKey(words.last())) == SpeechVerb::Verb;
    }

    const TextUnit &m_unit;
    const QString &m_text;
    QuoteReading m_reading;
    QHash<qsizetype, QuoteSpan> m_closing; ///< by the place of the closing mark
    QList<Finding> m_found;
};

/// The marks that an article's quotations should have: those of most of them. Straight ones are those of a keyboard and
/// win in English only, and only where they are more than all others; in Arabic guillemets do where nothing speaks for
/// curly ones.
QuoteFamily mainFamily(const QList<QuoteFamily> &used, Language language)
{
    const auto curly = used.count(QuoteFamily::Curly);
    const auto guillemets = used.count(QuoteFamily::Guillemets);
    const auto straight = used.count(QuoteFamily::Straight);
    if (language == Language::Arabic)
        return curly > guillemets && curly >= straight ? QuoteFamily::Curly : QuoteFamily::Guillemets;
    if (straight > curly + guillemets)
        return QuoteFamily::Straight;
    return guillemets > curly ? QuoteFamily::Guillemets : QuoteFamily::Curly;
}

/// Whether a range of a paragraph is of one run, so that replacing it loses no mark and no link.
bool isOfOneRun(const Paragraph &paragraph, qsizetype position, qsizetype length)
{
    qsizetype start = 0;
    for (const Run &run : paragraph.runs) {
        if (position < start + run.text.size())
            return position + length <= start + run.text.size();
        start += run.text.size();
    }
    return false;
}

/// A quotation of one paragraph, or of the headline.
struct SetQuotation
{
    qsizetype unit = 0; ///< 0 = headline, else paragraph + 1
    qsizetype open = 0;
    qsizetype close = 0;
    QuoteFamily family = QuoteFamily::Curly;
};

/// Reads the marks of an article together.
class ArticleReader
{
public:
    explicit ArticleReader(const ArticleContent &content)
        : m_content(content)
    {
        QStringList texts;
        for (const Paragraph &paragraph : content.body.paragraphs)
            texts << paragraph.text();
        m_body = readArticleQuotes(texts, content.language);
        m_headline = readArticleQuotes({content.headline}, content.language);
        const QList<QuoteReading> units = m_headline.readings + m_body.readings;
        for (qsizetype unit = 0; unit < units.size(); ++unit)
            addSet(unit, units[unit]);
        QList<QuoteFamily> used;
        for (const SetQuotation &quotation : std::as_const(m_set))
            used << quotation.family;
        m_main = mainFamily(used, content.language);
        m_isMainUsed = used.contains(m_main);
    }

    QList<Finding> read()
    {
        readLoose(0, m_headline.loose);
        readLoose(1, m_body.loose);
        for (const SetQuotation &quotation : std::as_const(m_set)) {
            if (quotation.family == m_main || m_reset++ >= mostReset)
                continue;
            addReset(m_isMainUsed ? u"quote.marks.mixed"_s : u"quote.marks.straight"_s,
                     m_isMainUsed ? Severity::Warning : Severity::Hint, quotation);
        }
        return std::move(m_found);
    }

private:
    /// Quotations that are inside no other. Single marks are a quotation's own in Arabic alone.
    void addSet(qsizetype unit, const QuoteReading &reading)
    {
        const bool isArabic = m_content.language == Language::Arabic;
        for (const QuoteSpan &span : reading.spans) {
            if (span.depth == 0 && span.open >= 0 && span.close >= 0 && (isArabic || !isSingle(span.family)))
                m_set << SetQuotation{unit, span.open, span.close, span.family};
        }
    }

    /// One mark that opens and another that closes are of one quotation.
    void readLoose(qsizetype firstUnit, const QList<LooseMark> &loose)
    {
        for (qsizetype i = 0; i < loose.size(); ++i) {
            const LooseMark &mark = loose[i];
            const LooseMark *next = i + 1 < loose.size() ? &loose[i + 1] : nullptr;
            const qsizetype unit = firstUnit + mark.paragraph;
            if (next && next->paragraph == mark.paragraph && mark.isOpening && !next->isOpening) {
                if (m_reset++ < mostReset)
                    addReset(u"quote.marks.mismatched"_s, Severity::Warning,
                             {unit, mark.position, next->position, mark.family});
                ++i;
                continue;
            }
            const QString rule = mark.isOpening ? u"quote.marks.unclosed"_s : u"quote.marks.unopened"_s;
            add(unit, unitFinding(rule, Severity::Warning, mark.position, 1, {},
                                  {QString(quoteMark(mark.family, mark.isOpening))}));
        }
    }

    /// A quotation that should be set in the article's marks.
    void addReset(const QString &rule, Severity severity, const SetQuotation &quotation)
    {
        const qsizetype length = quotation.close - quotation.open + 1;
        const bool isHeadline = quotation.unit == 0;
        const QString text = isHeadline ? m_content.headline : m_content.body.paragraphs[quotation.unit - 1].text();
        QStringList fixes;
        if (isHeadline || isOfOneRun(m_content.body.paragraphs[quotation.unit - 1], quotation.open, length))
            fixes << quoteMark(m_main, true) + text.mid(quotation.open + 1, length - 2) + quoteMark(m_main, false);
        add(quotation.unit, unitFinding(rule, severity, quotation.open, length, fixes,
                                        {QString(quoteMark(m_main, true)) + u' ' + quoteMark(m_main, false)}));
    }

    void add(qsizetype unit, const Finding &finding)
    {
        m_found << (unit == 0 ? inPlace(finding, FindingPlace::Headline)
                              : inParagraph(finding, m_content.body.paragraphs[unit - 1].id));
    }

    const ArticleContent &m_content;
    ArticleQuotes m_body;
    ArticleQuotes m_headline;
    QList<SetQuotation> m_set;
    QuoteFamily m_main = QuoteFamily::Curly;
    bool m_isMainUsed = false;
    qsizetype m_reset = 0;
    QList<Finding> m_found;
};

} // namespace

QList<Finding> QuotationMarkChecker::checkUnit(const TextUnit &unit) const
{
    return UnitReader(unit).read();
}

QList<Finding> QuotationMarkChecker::checkArticle(const TextSnapshot &snapshot) const
{
    return ArticleReader(snapshot.content).read();
}

} // namespace nashra::language
