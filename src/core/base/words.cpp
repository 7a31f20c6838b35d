// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

namespace nashra {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar(0x0640);
}

/// Signs that join two parts of one word; a comma only joins digits.
bool isJoiner(QStringView text, qsizetype i)
{
    if (i == 0 || i + 1 >= text.size() || !isWordPart(text[i - 1]) || !isWordPart(text[i + 1]))
        return false;
    const char16_t c = text[i].unicode();
    if (c == u',' || c == u'٬' || c == u'٫')
        return text[i - 1].isDigit() && text[i + 1].isDigit();
    return c == u'\'' || c == u'’' || c == u'-' || c == u'.' || c == u'‑' || c == 0x200C || c == 0x200D;
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPart = isWordPart(text[i]) || (inWord && isJoiner(text, i));
        if (isPart && !inWord)
            ++words;
        inWord = isPart;
    }
    return words;
}

QString cutAtWord(QStringView text, int maxLength)
{
    if (text.size() <= maxLength)
        return text.toString();
    if (maxLength < 1)
        return {};
    qsizetype end = maxLength - 1;
    while (end > 0 && !text[end].isSpace())
        --end;
    if (end == 0) {
        // One long word: cut inside it, but never between a letter and its marks.
        end = maxLength - 1;
        while (end > 0 && (text[end].isMark() || text[end].isLowSurrogate()))
            --end;
    }
    while (end > 0 && (text[end - 1].isSpace() || text[end - 1].isPunct()))
        --end;
    return text.left(end).toString() + QChar(u'…');
}

} // namespace nashra
