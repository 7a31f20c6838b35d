// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nameunits.h"

#include "core/base/foldtable.h"
#include "language/entities/namehash.h"

#include <algorithm>
#include <memory>

namespace nashra::language {

namespace {

using namespace nameunit;
using textfold::FoldTable;

constexpr char16_t hamzaAbove = 0x0654;
constexpr char16_t tatweel = 0x0640;

char16_t separatorOf(char16_t c)
{
    switch (c) {
    case u'-':
    case u'‐':
    case u'‑':
    case u'&':
        return Joiner;
    case u'\'':
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'ʻ':
    case u'ʾ':
    case u'ʿ':
    case u'`':
        return Apostrophe;
    case u'.':
        return Stop;
    case u'\t':
        return Sign;
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return LineBreak;
    default:
        return QChar::isPunct(c) || QChar::isSymbol(c) ? Sign : Blank;
    }
}

} // namespace

NameUnits::NameUnits()
{
    const FoldTable &folds = FoldTable::get();
    for (size_t i = 0; i < m_units.size(); ++i) {
        const auto c = char16_t(i);
        const char16_t to = folds.unit(c);
        const bool isSign = separatorOf(c) == Apostrophe || separatorOf(c) == LineBreak;
        if (isSign)
            m_units[i] = separatorOf(c);
        else if (to == FoldTable::several || QChar::isSurrogate(c) || c == hamzaAbove)
            m_units[i] = Slow;
        else if (to == FoldTable::dropped)
            m_units[i] = QChar::isMark(c) || c == tatweel ? Mark : Ignored;
        else if (to >= firstLetter && (QChar::isLetterOrNumber(to) || QChar::isMark(to)))
            m_units[i] = to;
        else
            m_units[i] = separatorOf(c);
    }
    constexpr quint64 revision = 7; // of what is done to words after the table, of their hashes, and of names
    m_fingerprint = revision;
    for (const char16_t unit : m_units)
        m_fingerprint = mixed(m_fingerprint + unit);
}

const NameUnits &NameUnits::get()
{
    static const std::unique_ptr<const NameUnits> units(new NameUnits);
    return *units;
}

bool isServantOrFather(const char16_t *word, int size)
{
    const char16_t *tail = word + size - 3;
    if (tail[1] != u'ب')
        return false;
    if (tail[2] == u'د' || tail[2] == u'و')
        return tail[0] == (tail[2] == u'د' ? u'ع' : u'ا');
    const auto isParticle = [](char16_t c) { return QStringView(u"وفبكل").contains(c); };
    return tail[0] == u'ا' && (tail[2] == u'ا' || tail[2] == u'ي') && std::all_of(word, tail, isParticle);
}

} // namespace nashra::language
