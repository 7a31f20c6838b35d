// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/mojibake.h"

#include <QStringDecoder>

#include <array>

namespace nashra::language {

namespace {

// Bytes 0x80 to 0x9F of Windows-1252; the rest is Latin-1. Zero where there is none.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Bytes 0x80 to 0xBF of Windows-1256, which are all that can follow the first byte of an Arabic letter.
constexpr std::array<char16_t, 64> windows1256{
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039, 0x0152,
    0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x06A9, 0x2122,
    0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F};

constexpr int noByte = -1;

/// The byte above 0x7F that the character is in Windows-1252, read leniently: bytes it has none for are themselves.
int latinByte(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0x80 && unit <= 0xFF)
        return unit;
    for (size_t i = 0; i < windows1252.size(); ++i) {
        if (windows1252[i] == unit && unit != 0)
            return int(0x80 + i);
    }
    return noByte;
}

/// The same for Windows-1256, of the bytes that Arabic in UTF-8 is made of.
int arabicByte(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == u'ط' || unit == u'ظ')
        return unit == u'ط' ? 0xD8 : 0xD9;
    for (size_t i = 0; i < windows1256.size(); ++i) {
        if (windows1256[i] == unit)
            return int(0x80 + i);
    }
    return noByte;
}

/// What a text can be meant to hold: Arabic, Latin letters with accents, typographic signs.
bool isPlausible(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x00A0 && unit <= 0x017F) || (unit >= 0x0600 && unit <= 0x06FF) ||
           (unit >= 0x2010 && unit <= 0x203A) || unit == 0x20AC || unit == 0x2122;
}

/// Reads the longest beginning of the bytes that is UTF-8 of plausible characters; used = number of bytes.
QString plausibleText(const QByteArray &bytes, qsizetype from, qsizetype &used)
{
    QString text;
    used = 0;
    while (from + used < bytes.size()) {
        const auto lead = uchar(bytes[from + used]);
        const qsizetype length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 0;
        if (length == 0 || from + used + length > bytes.size())
            break;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString character = decoder(bytes.mid(from + used, length));
        if (decoder.hasError() || character.size() != 1 || !isPlausible(character[0]))
            break;
        text += character;
        used += length;
    }
    return text;
}

/// Finds what is UTF-8 when written in an encoding; a find shorter than leastUnits proves nothing.
template <class ByteOf>
void findIn(const QString &text, ByteOf byteOf, qsizetype leastUnits, QList<Mojibake> &found)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        QByteArray bytes;
        for (int byte = 0; i < text.size() && (byte = byteOf(text[i])) != noByte; ++i)
            bytes += char(byte);
        for (qsizetype at = 0; at < bytes.size();) {
            qsizetype used = 0;
            const QString meant = plausibleText(bytes, at, used);
            if (used >= leastUnits)
                found << Mojibake{start + at, used, meant};
            at += std::max<qsizetype>(used, 1);
        }
        if (i == start)
            ++i;
    }
}

} // namespace

QList<Mojibake> findMojibake(const QString &text)
{
    QList<Mojibake> found;
    findIn(text, latinByte, 2, found);
    findIn(text, arabicByte, 4, found);
    return found;
}

} // namespace nashra::language
