// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first pass of NameTokens: the folded text, and where it is shorter or longer than what was read.
#include "core/base/foldtable.h"
#include "language/entities/nametokens.h"
#include "language/entities/nameunits.h"
#include "language/entities/unitlanes.h"

#include <algorithm>

namespace nashra::language {

namespace {

using namespace nameunit;
using textfold::FoldTable;

constexpr char16_t hamzaAbove = 0x0654;
constexpr char16_t tatweel = 0x0640;
constexpr char16_t firstBeyondLatin = 0x0590; ///< Greek and Cyrillic go with it

bool isLatinLetter(char16_t c)
{
    return c >= u'a' && c < firstBeyondLatin;
}

} // namespace

void NameTokens::fold()
{
    const NameUnits &units = NameUnits::get();
    const int size = int(m_text.size());
    const auto needed = size_t(size) + padding;
    if (m_keys.size() < needed)
        m_keys.resize(needed + needed / 2);
    m_size = 0;
    char16_t *keys = m_keys.data();
    int out = 0;
    int tried = 0; // up to here letter by letter
    constexpr int ahead = 512;
    for (int i = 0; i < size; ++i) {
        if (i >= tried && i + plainLanes <= size) {
            __builtin_prefetch(m_text.utf16() + i + ahead);
            if (foldPlain(m_text.utf16() + i, keys + out)) {
                out += plainLanes;
                i += plainLanes - 1;
                continue;
            }
            tried = i + plainLanes;
        }
        const char16_t unit = units[m_text[i]];
        if (unit >= firstCommon) {
            keys[out++] = unit;
            continue;
        }
        m_size = out;
        i = foldRarely(i, unit);
        keys = m_keys.data();
        out = m_size;
    }
    m_size = out;
    std::fill_n(m_keys.begin() + m_size, padding, char16_t(LineBreak));
    m_used = m_size + padding;
}

/// Folds a unit that is not simply put; answers the last unit it has seen to.
int NameTokens::foldRarely(int i, char16_t unit)
{
    const QChar c = m_text[i];
    if (unit == Apostrophe) {
        foldApostrophe(i);
    } else if (unit == Stop) {
        foldStop(i);
    } else if (unit != Slow) {
        leaveOut(i);
    } else if (c == QChar(hamzaAbove)) {
        // A hamza typed as a mark of its own belongs to the letter it stands on.
        char16_t *seat = m_size > 0 && m_text[i - 1] != QChar(tatweel) ? &m_keys[size_t(m_size) - 1] : nullptr;
        if (seat && *seat == u'و')
            *seat = u'ؤ';
        else if (seat && *seat == u'ي')
            *seat = u'ئ';
        leaveOut(i);
    } else if (c.isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate()) {
        const char32_t pair = QChar::surrogateToUcs4(c, m_text[i + 1]);
        const bool isLetter = QChar::isLetterOrNumber(pair) || QChar::isMark(pair);
        putAll(isLetter ? FoldTable::foldedPair(pair) : QString(QChar(Sign)), i, 2);
        return i + 1;
    } else {
        putAll(c.isLetterOrNumber() ? FoldTable::get().expansion(c.unicode()) : QString(QChar(Sign)), i, 1);
    }
    return i;
}

void NameTokens::foldApostrophe(int &i)
{
    const NameUnits &units = NameUnits::get();
    const auto at = [&](int place) { return place < m_text.size() ? units[m_text[place]] : char16_t(Blank); };
    const bool isInside = m_size > 0 && isLatinLetter(m_keys[size_t(m_size) - 1]) && isLatinLetter(at(i + 1));
    if (!isInside) {
        m_keys[size_t(m_size++)] = Joiner;
    } else if (at(i + 1) == u's' && at(i + 2) < firstLetter) {
        m_keys[size_t(m_size++)] = Possessive;
        leaveOut(++i);
    } else {
        leaveOut(i);
    }
}

/// Leaves out the stops of an acronym, the last one too.
void NameTokens::foldStop(int i)
{
    const NameUnits &units = NameUnits::get();
    const auto isLatinAt = [&](qsizetype place) {
        return place >= 0 && place < m_text.size() && isLatinLetter(units[m_text[place]]);
    };
    const bool isInitial = isLatinAt(i - 1) && (!isLatinAt(i - 2) || m_afterInitial == m_size);
    const bool goesOn = isLatinAt(i + 1) && !isLatinAt(i + 2);
    if (isInitial && goesOn) {
        leaveOut(i);
        m_afterInitial = m_size + 1;
    } else if (isInitial && m_afterInitial == m_size) {
        leaveOut(i);
    } else {
        m_keys[size_t(m_size++)] = Stop;
    }
}

/// Puts what a character of some units becomes.
void NameTokens::putAll(QStringView folded, int i, int units)
{
    const auto needed = size_t(m_size + folded.size() + (m_text.size() - i) + padding);
    if (m_keys.size() < needed)
        m_keys.resize(needed + needed / 2);
    for (const QChar c : folded) {
        const bool isUnit = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        m_keys[size_t(m_size)] = isUnit ? c.unicode() : char16_t(Sign);
        m_shifts.push_back({m_size, i - m_size});
        ++m_size;
    }
    m_shifts.push_back({m_size, i + units - m_size});
}

void NameTokens::leaveOut(int textPosition)
{
    m_shifts.push_back({m_size, textPosition + 1 - m_size});
}

} // namespace nashra::language
