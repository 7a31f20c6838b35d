// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textsafety.h"

namespace nashra {

namespace {

constexpr char16_t nextLine = 0x0085;
constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;

/// The ways to end a line other than LF.
bool isForeignLineEnd(char16_t c)
{
    return c == u'\r' || c == nextLine || c == lineSeparator || c == paragraphSeparator;
}

bool isUnsafeUnit(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7F && c <= 0x9F);
    return isControl || isForeignLineEnd(c) || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
}

bool isPairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

bool isSafePair(QStringView text, qsizetype i)
{
    return !QChar::isNonCharacter(QChar::surrogateToUcs4(text[i], text[i + 1]));
}

bool isSafeUnit(QChar c)
{
    return !c.isSurrogate() && !isUnsafeUnit(c.unicode());
}

} // namespace

SafeText makeSafe(QStringView text)
{
    SafeText safe;
    safe.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isSafeUnit(c)) {
            safe.text += c;
        } else if (isForeignLineEnd(c.unicode())) {
            const bool isFirstOfTwo = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            if (!isFirstOfTwo)
                safe.text += u'\n';
        } else if (isPairAt(text, i)) {
            if (isSafePair(text, i))
                safe.text += text.mid(i, 2);
            else
                safe.removed += 2;
            ++i;
        } else {
            ++safe.removed;
        }
    }
    safe.text = safe.text.normalized(QString::NormalizationForm_C);
    return safe;
}

bool isSafe(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSafeUnit(text[i]))
            continue;
        if (!isPairAt(text, i) || !isSafePair(text, i))
            return false;
        ++i;
    }
    return text.toString().normalized(QString::NormalizationForm_C) == text;
}

} // namespace nashra
