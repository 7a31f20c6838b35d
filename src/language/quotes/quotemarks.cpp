// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotemarks.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t lowMark = 0x201E;
constexpr char16_t tatweel = 0x0640;
constexpr size_t families = 5;

/// What stands around a mark.
class Place
{
public:
    Place(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    [[nodiscard]] QChar before(qsizetype distance = 1) const
    {
        return m_at >= distance ? m_text[m_at - distance] : QChar(u' ');
    }
    [[nodiscard]] QChar after() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar(u' '); }

    [[nodiscard]] bool isAfterGap() const
    {
        const QChar c = before();
        return c.isSpace() || QStringView(u"([{-–—/:=").contains(c) || c == QChar(tatweel) || isAfterParticle();
    }
    [[nodiscard]] bool isBeforeWord() const { return after().isLetterOrNumber() || after().isSurrogate(); }
    /// A blank, the end, or a sign that stands behind a quotation.
    [[nodiscard]] bool isBeforeGap() const
    {
        return after().isSpace() || QStringView(u".,;:!?)]}…،؛؟-–—/").contains(after());
    }

private:
    /// An Arabic particle is written onto the mark: و"النص".
    [[nodiscard]] bool isAfterParticle() const
    {
        return QStringView(u"وفبلك").contains(before()) && !before(2).isLetter() && !before(2).isMark();
    }

    QStringView m_text;
    qsizetype m_at;
};

bool isOpeningGlyph(QChar c)
{
    return QStringView(u"“„«‘‹").contains(c);
}

/// Single marks that open and close a quotation; the others are apostrophes.
class SingleMarks
{
public:
    explicit SingleMarks(QStringView text)
        : m_uses(text.size(), Use::None)
    {
        if (!text.contains(u'‘') && !text.contains(u'\''))
            return;
        for (qsizetype i = 0; i < text.size(); ++i)
            m_uses[i] = useOf(text, i);
    }

    [[nodiscard]] bool opens(qsizetype at) const { return m_uses[at] == Use::Opens; }
    [[nodiscard]] bool closes(qsizetype at) const { return m_uses[at] == Use::Closes; }

private:
    enum class Use : quint8 { None, Opens, Closes };

    static Use useOf(QStringView text, qsizetype at)
    {
        const QChar c = text[at];
        const Place place(text, at);
        if (c == u'‘' || c == u'\'') {
            const bool isAfterGap = place.isAfterGap() || QStringView(u"\"“«").contains(place.before());
            // ‘90s and 'tis begin with an apostrophe.
            if (isAfterGap && place.after().isLetter() && !isShortenedWord(text.mid(at + 1, 6)))
                return Use::Opens;
        }
        if (c == u'’' || c == u'\'') {
            const QChar before = place.before();
            const bool isAfterWord = !before.isSpace() && !place.isAfterGap();
            // The boys’ books: a plural's apostrophe looks like a mark before a blank.
            const bool isPossessive = (before == u's' || before == u'z') && place.after().isSpace();
            if (isAfterWord && !place.isBeforeWord() && !isPossessive)
                return Use::Closes;
        }
        return Use::None;
    }

    static bool isShortenedWord(QStringView word)
    {
        static const QStringList shortened{u"tis"_s, u"twas"_s, u"em"_s, u"til"_s, u"cause"_s, u"n"_s, u"round"_s};
        qsizetype length = 0;
        while (length < word.size() && word[length].isLetter())
            ++length;
        return shortened.contains(word.left(length).toString().toLower());
    }

    QList<Use> m_uses;
};

/// Pairs the marks of one paragraph.
class Pairing
{
public:
    Pairing(QStringView text, Language language)
        : m_text(text)
        , m_isArabic(language == Language::Arabic)
        , m_singles(text)
    {
    }

    QuoteReading run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (const auto family = quoteFamilyOf(m_text[i]))
                read(i, *family);
        }
        finish();
        return std::move(m_reading);
    }

private:
    int &openOf(QuoteFamily family) { return m_open[size_t(family)]; }

    void read(qsizetype at, QuoteFamily family)
    {
        if (isSingle(family)) {
            if (m_singles.closes(at) && openOf(family) > 0)
                close(at, family, false);
            else if (m_singles.opens(at))
                open(at, family, false);
            return;
        }
        const bool isOpening = doesOpen(at, family);
        const bool hasDirection = family != QuoteFamily::Straight && !(m_isArabic && family == QuoteFamily::Curly);
        const bool isWrongWay = hasDirection && isOpening != isOpeningGlyph(m_text[at]);
        if (family == QuoteFamily::Straight && isInchMark(at))
            return;
        if (isOpening)
            open(at, family, isWrongWay);
        else
            close(at, family, isWrongWay);
    }

    bool doesOpen(qsizetype at, QuoteFamily family)
    {
        const Place place(m_text, at);
        const bool isInside = openOf(family) > 0;
        const bool canOpen = place.isAfterGap() && !place.after().isSpace();
        const bool canClose = !place.before().isSpace() && at > 0;
        if (family == QuoteFamily::Straight || (m_isArabic && family == QuoteFamily::Curly)) {
            if (canOpen != canClose)
                return canOpen;
            return !isInside;
        }
        if (isOpeningGlyph(m_text[at]))
            return !(isInside && canClose && !place.isAfterGap() && place.isBeforeGap());
        return !isInside && canOpen && place.isBeforeWord();
    }

    /// 5'10" is a height.
    bool isInchMark(qsizetype at)
    {
        const Place place(m_text, at);
        return openOf(QuoteFamily::Straight) == 0 && place.before().isDigit() && !place.isBeforeWord();
    }

    void open(qsizetype at, QuoteFamily family, bool isWrongWay)
    {
        m_reading.marks << QuoteMark{at, family, true, isWrongWay};
        m_reading.spans << QuoteSpan{at, -1, family, 0};
        m_stack << m_reading.spans.size() - 1;
        ++openOf(family);
    }

    void close(qsizetype at, QuoteFamily family, bool isWrongWay)
    {
        m_reading.marks << QuoteMark{at, family, false, isWrongWay};
        if (openOf(family) == 0) {
            m_reading.spans << QuoteSpan{-1, at, family, 0};
            return;
        }
        // Whatever was opened inside and never closed stays without an end.
        while (true) {
            QuoteSpan &span = m_reading.spans[m_stack.takeLast()];
            --openOf(span.family);
            if (span.family == family) {
                span.close = at;
                return;
            }
        }
    }

    /// Drops single marks that found no partner, and says what is inside what.
    void finish()
    {
        auto &spans = m_reading.spans;
        QSet<qsizetype> dropped;
        for (const QuoteSpan &span : spans) {
            if (isSingle(span.family) && span.close < 0)
                dropped.insert(span.open);
        }
        spans.removeIf([](const QuoteSpan &span) { return isSingle(span.family) && span.close < 0; });
        m_reading.marks.removeIf([&](const QuoteMark &mark) { return dropped.contains(mark.position); });
        QList<qsizetype> ends;
        for (QuoteSpan &span : spans) {
            const qsizetype start = span.open < 0 ? span.close : span.open;
            while (!ends.isEmpty() && ends.last() < start)
                ends.removeLast();
            span.depth = int(ends.size());
            if (span.open >= 0 && span.close >= 0)
                ends << span.close;
        }
    }

    QStringView m_text;
    bool m_isArabic;
    SingleMarks m_singles;
    QuoteReading m_reading;
    QList<qsizetype> m_stack;
    std::array<int, families> m_open{};
};

} // namespace

bool isSingle(QuoteFamily family)
{
    return family == QuoteFamily::SingleCurly || family == QuoteFamily::SingleStraight;
}

std::optional<QuoteFamily> quoteFamilyOf(QChar c)
{
    switch (c.unicode()) {
    case u'“':
    case u'”':
    case lowMark:
        return QuoteFamily::Curly;
    case u'"':
        return QuoteFamily::Straight;
    case u'«':
    case u'»':
        return QuoteFamily::Guillemets;
    case u'‘':
    case u'’':
        return QuoteFamily::SingleCurly;
    case u'\'':
        return QuoteFamily::SingleStraight;
    default:
        return std::nullopt;
    }
}

QuoteReading readQuoteMarks(QStringView text, Language language)
{
    return Pairing(text, language).run();
}

QChar quoteMark(QuoteFamily family, bool isOpening)
{
    switch (family) {
    case QuoteFamily::Curly:
        return isOpening ? u'“' : u'”';
    case QuoteFamily::Straight:
        return u'"';
    case QuoteFamily::Guillemets:
        return isOpening ? u'«' : u'»';
    case QuoteFamily::SingleCurly:
        return isOpening ? u'‘' : u'’';
    case QuoteFamily::SingleStraight:
        return u'\'';
    }
    return {};
}

} // namespace nashra::language
