// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textsafety.h"

namespace nashra {

namespace {

bool isUnsafeUnit(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7F && c <= 0x9F);
    return isControl || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
}

/// Number of units of the safe character at i; 0 where it is not safe.
int safeLength(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])) ? 0 : 2;
    return c.isSurrogate() || isUnsafeUnit(c.unicode()) ? 0 : 1;
}

} // namespace

SafeText makeSafe(QStringView text)
{
    SafeText safe;
    safe.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\r') {
            // A line ends in CR, LF or both; here it ends in LF.
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                ++safe.removed;
            else
                safe.text += u'\n';
            ++i;
            continue;
        }
        const int length = safeLength(text, i);
        if (length == 0) {
            ++safe.removed;
            ++i;
            continue;
        }
        safe.text += text.mid(i, length);
        i += length;
    }
    safe.text = safe.text.normalized(QString::NormalizationForm_C);
    return safe;
}

bool isSafe(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const int length = safeLength(text, i);
        if (length == 0)
            return false;
        i += length;
    }
    return text.toString().normalized(QString::NormalizationForm_C) == text;
}

} // namespace nashra
