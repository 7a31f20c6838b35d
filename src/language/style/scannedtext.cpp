// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/scannedtext.h"

#include "language/style/sentences.h"

#include <algorithm>

namespace nashra::language::style {

namespace {

constexpr qsizetype longestAddress = 2048;

/// The expression engine is told not to look for broken pairs, so there must be none.
QString withoutLoneSurrogates(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

bool isAddress(QStringView chunk)
{
    using namespace Qt::StringLiterals;
    if (chunk.contains("://"_L1) || chunk.startsWith("www."_L1, Qt::CaseInsensitive))
        return true;
    const qsizetype at = chunk.indexOf(u'@');
    return at >= 0 && (chunk.indexOf(u'.', at) > at || at == 0);
}

} // namespace

bool isWordCharacter(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') ||
               unit == u'_';
    return c.isLetterOrNumber() || c.isMark();
}

ScannedText::ScannedText(const QString &text, const LiteralIndex &index)
    : m_text(withoutLoneSurrogates(text))
    , m_hits(index.search(caseFolded(m_text)))
{
}

std::span<const LiteralHit> ScannedText::hitsOf(int set) const
{
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), set,
                                        [](const LiteralHit &hit, int wanted) { return hit.set < wanted; });
    const auto last = std::find_if(first, m_hits.end(), [set](const LiteralHit &hit) { return hit.set != set; });
    return {first, last};
}

bool ScannedText::isWordBoundary(qsizetype at) const
{
    const bool isAfterWord = at > 0 && isWordCharacter(m_text[at - 1]);
    const bool isBeforeWord = at < m_text.size() && isWordCharacter(m_text[at]);
    return isAfterWord != isBeforeWord;
}

bool ScannedText::isInAddress(TextRange range) const
{
    qsizetype start = std::min(range.position, m_text.size());
    const qsizetype least = std::max<qsizetype>(0, start - longestAddress);
    while (start > least && !m_text[start - 1].isSpace())
        --start;
    qsizetype end = std::min(range.position + range.length, m_text.size());
    const qsizetype most = std::min(m_text.size(), end + longestAddress);
    while (end < most && !m_text[end].isSpace())
        ++end;
    const QStringView chunk = QStringView(m_text).mid(start, end - start);
    return std::none_of(chunk.begin(), chunk.end(), [](QChar c) { return c.isSpace(); }) && isAddress(chunk);
}

const QList<TextRange> &ScannedText::sentences() const
{
    if (m_sentences.isEmpty())
        m_sentences = sentencesOf(m_text);
    return m_sentences;
}

} // namespace nashra::language::style
