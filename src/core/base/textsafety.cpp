// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textsafety.h"

#include <algorithm>

namespace nashra {

namespace {

constexpr char16_t nextLine = 0x0085;
constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;

/// No letter of any script has more marks. Qt brings marks into order by swapping neighbours, which costs the square of
/// their number: a hundred thousand on one letter would hold the program up for a minute.
constexpr int mostMarks = 30;

/// Counts marks without a letter between them, each character taken apart first: what is counted must not depend on
/// whether the text is composed already.
class MarkCounter
{
public:
    /// False for a mark too many.
    bool take(char32_t character)
    {
        constexpr char32_t firstThatDecomposes = 0xC0;
        const bool isHangul = character >= 0xAC00 && character <= 0xD7A3;
        if (character < firstThatDecomposes || isHangul) {
            m_marks = 0;
        } else if (QChar::decompositionTag(character) != QChar::Canonical) {
            m_marks = QChar::isMark(character) ? m_marks + 1 : 0;
        } else {
            const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
            for (const char32_t part : parts.toUcs4())
                m_marks = QChar::isMark(part) ? m_marks + 1 : 0;
        }
        return m_marks <= mostMarks;
    }

private:
    int m_marks = 0;
};

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

/// What nearly all text is made of: safe, no mark, and neither taken apart nor put together by NFC.
bool isPlain(QChar character)
{
    const char16_t c = character.unicode();
    const bool isLatin = (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\t' || (c >= 0xA0 && c < 0xC0);
    const bool isArabic = (c >= 0x0627 && c <= 0x063A) || (c >= 0x0641 && c <= 0x064A) || c == u'ء' || c == u'،' ||
                          c == u'؛' || c == u'؟' || (c >= 0x0660 && c <= 0x0669);
    return isLatin || isArabic || (c >= 0x2010 && c <= 0x2026); // dashes and quotation marks
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
    MarkCounter marks;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isSafeUnit(c)) {
            if (marks.take(c.unicode()))
                safe.text += c;
            else
                ++safe.removed;
        } else if (isForeignLineEnd(c.unicode())) {
            const bool isFirstOfTwo = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            if (!isFirstOfTwo)
                safe.text += u'\n';
        } else if (isPairAt(text, i)) {
            if (isSafePair(text, i) && marks.take(QChar::surrogateToUcs4(c, text[i + 1])))
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
    if (std::all_of(text.begin(), text.end(), isPlain))
        return true;
    MarkCounter marks;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = isPairAt(text, i);
        if (isPair ? !isSafePair(text, i) : !isSafeUnit(text[i]))
            return false;
        if (!marks.take(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode()))
            return false;
        i += isPair;
    }
    return text.toString().normalized(QString::NormalizationForm_C) == text;
}

} // namespace nashra
