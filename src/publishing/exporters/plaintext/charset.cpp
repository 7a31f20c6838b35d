// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/plaintext/charset.h"

#include <QHash>

#include <array>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

/// The upper half of an 8-bit charset; 0 where a byte means nothing.
using UpperHalf = std::array<char16_t, 128>;

constexpr UpperHalf windows1256 = {
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039, 0x0152,
    0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x06A9, 0x2122,
    0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1,
    0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D,
    0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639,
    0x063A, 0x0640, 0x0641, 0x0642, 0x0643, 0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4,
    0x064F, 0x0650, 0x00F7, 0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2};

/// The letters of ISO 8859-6 stand where Unicode has them, 0x560 lower; few other bytes mean anything.
constexpr UpperHalf iso8859Part6 = [] {
    UpperHalf table{};
    for (const int byte : {0xA0, 0xA4, 0xAD})
        table[byte - 0x80] = static_cast<char16_t>(byte);
    const auto shift = [&table](int first, int last) {
        for (int byte = first; byte <= last; ++byte)
            table[byte - 0x80] = static_cast<char16_t>(byte + 0x560);
    };
    shift(0xAC, 0xAC);
    shift(0xBB, 0xBB);
    shift(0xBF, 0xBF);
    shift(0xC1, 0xDA);
    shift(0xE0, 0xF2);
    return table;
}();

constexpr char16_t highest = 0x2122;

/// Byte of every character an 8-bit charset has; 0 where it has none.
using Bytes = std::array<unsigned char, highest + 1>;

Bytes bytesOf(const UpperHalf &table)
{
    Bytes bytes{};
    for (unsigned char ascii = 1; ascii < 0x80; ++ascii)
        bytes[ascii] = ascii;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i] != 0)
            bytes[table[i]] = static_cast<unsigned char>(0x80 + i);
    }
    return bytes;
}

const Bytes &bytesOf(Charset charset)
{
    static const Bytes windows = bytesOf(windows1256);
    static const Bytes iso = bytesOf(iso8859Part6);
    return charset == Charset::Windows1256 ? windows : iso;
}

bool has(Charset charset, char32_t c)
{
    if (charset == Charset::Utf8)
        return !QChar::isSurrogate(c);
    return c <= highest && bytesOf(charset)[c] != 0;
}

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Spaces that may become line ends, and controls, which a receiver could take for signals of the transmission. The
/// no-break space is neither.
bool isBlank(char32_t c)
{
    return c <= 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

/// Spellings that are used on wires, in signs that every charset here has.
const QHash<char32_t, QString> &spellings()
{
    static const QHash<char32_t, QString> table{
        {U'“', u"\""_s},  {U'”', u"\""_s},  {U'„', u"\""_s},   {U'«', u"\""_s},  {U'»', u"\""_s},  {U'‘', u"'"_s},
        {U'’', u"'"_s},   {U'‚', u"'"_s},   {U'‹', u"'"_s},    {U'›', u"'"_s},   {U'–', u"-"_s},   {U'—', u"-"_s},
        {U'―', u"-"_s},   {U'‐', u"-"_s},   {U'‑', u"-"_s},    {U'−', u"-"_s},   {U'…', u"..."_s}, {U'•', u"-"_s},
        {U'·', u"."_s},   {U'×', u"x"_s},   {U'€', u"EUR"_s},  {U'£', u"GBP"_s}, {U'¥', u"JPY"_s}, {U'™', u"(TM)"_s},
        {U'©', u"(c)"_s}, {U'®', u"(R)"_s}, {U'°', u" deg"_s}, {U'⁄', u"/"_s},   {U'٪', u"%"_s},   {U'٫', u"."_s},
        {U'٬', u","_s},   {U'۔', u"."_s},   {U'ی', u"ي"_s},    {U'ک', u"ك"_s},   {U'ہ', u"ه"_s},   {U'ھ', u"ه"_s},
        {U'ە', u"ه"_s},   {U'ٱ', u"ا"_s},   {U'گ', u"غ"_s},    {U'پ', u"ب"_s},   {U'چ', u"تش"_s},  {U'ژ', u"ج"_s},
        {U'ڤ', u"ف"_s},   {U'ß', u"ss"_s},  {U'æ', u"ae"_s},   {U'Æ', u"AE"_s},  {U'œ', u"oe"_s},  {U'Œ', u"OE"_s},
        {U'ø', u"o"_s},   {U'Ø', u"O"_s},   {U'ł', u"l"_s},    {U'Ł', u"L"_s},   {U'ı', u"i"_s},   {U'đ', u"d"_s},
        {U'Đ', u"D"_s},   {U'ð', u"d"_s},   {U'þ', u"th"_s},   {U'ƒ', u"f"_s}};
    return table;
}

/// How a sign the charset lacks may be spelled: an empty text where it may be left out, nothing where it cannot.
std::optional<QString> spelling(char32_t c, Charset charset)
{
    if ((c >= U'٠' && c <= U'٩') || (c >= U'۰' && c <= U'۹'))
        return QString::number(QChar::digitValue(c));
    if (const auto it = spellings().find(c); it != spellings().end())
        return *it;
    const bool isJoiner = c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0x00AD;
    if (isJoiner || QChar::category(c) == QChar::Mark_NonSpacing)
        return QString();
    // A letter with accents, a ligature or a fraction says the same in its parts.
    const QString whole = QString::fromUcs4(&c, 1);
    const QString parts = whole.normalized(QString::NormalizationForm_KD);
    QString spelled;
    for (const QChar part : parts) {
        if (has(charset, part.unicode()))
            spelled += part;
        else if (spellings().contains(part.unicode()))
            spelled += spellings()[part.unicode()];
        else if (!part.isMark())
            return std::nullopt;
    }
    return spelled.isEmpty() ? std::nullopt : std::optional(spelled);
}

/// Most texts fit as they are; they are not copied sign by sign.
bool fitsAsItIs(QStringView text)
{
    char16_t before = u' ';
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if ((c == u' ' && before == u' ') || (c != u' ' && isBlank(c)) || isBidiControl(c) || QChar::isSurrogate(c))
            return false;
        before = c;
    }
    return before != u' ' || text.isEmpty();
}

} // namespace

void Losses::add(const Losses &other)
{
    for (auto it = other.replaced.begin(); it != other.replaced.end(); ++it)
        replaced[it.key()] += it.value();
    for (auto it = other.respelled.begin(); it != other.respelled.end(); ++it)
        respelled[it.key()] += it.value();
    bidiControls += other.bidiControls;
}

QString charsetName(Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return u"utf-8"_s;
    case Charset::Windows1256:
        return u"windows-1256"_s;
    case Charset::Iso8859Part6:
        return u"iso-8859-6"_s;
    }
    return {};
}

std::optional<Charset> charsetFromName(QStringView name)
{
    for (const Charset charset : {Charset::Utf8, Charset::Windows1256, Charset::Iso8859Part6}) {
        if (name == charsetName(charset))
            return charset;
    }
    return std::nullopt;
}

QString fitted(QStringView text, Charset charset, bool keepsBidiControls, Losses &losses)
{
    if (charset == Charset::Utf8 && fitsAsItIs(text))
        return text.toString();
    QString out;
    out.reserve(text.size() + text.size() / 16);
    const auto blank = [&out] {
        if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
    };
    for (const char32_t c : text.toUcs4()) {
        if (isBlank(c)) {
            blank();
        } else if (isBidiControl(c) && !(keepsBidiControls && has(charset, c))) {
            ++losses.bidiControls;
        } else if (has(charset, c)) {
            out += QChar::fromUcs4(c);
        } else if (const auto spelled = spelling(c, charset)) {
            ++losses.respelled[c];
            out += *spelled;
        } else {
            ++losses.replaced[c];
            out += u'?';
        }
    }
    while (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QByteArray encode(QStringView text, Charset charset)
{
    if (charset == Charset::Utf8)
        return text.toUtf8();
    const Bytes &table = bytesOf(charset);
    QByteArray bytes(text.size(), '?');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c <= highest && table[c] != 0)
            bytes[i] = static_cast<char>(table[c]);
    }
    return bytes;
}

QString decode(const QByteArray &bytes, Charset charset)
{
    if (charset == Charset::Utf8)
        return QString::fromUtf8(bytes);
    const UpperHalf &table = charset == Charset::Windows1256 ? windows1256 : iso8859Part6;
    QString text(bytes.size(), QChar::ReplacementCharacter);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80)
            text[i] = QChar::fromLatin1(static_cast<char>(byte));
        else if (table[byte - 0x80] != 0)
            text[i] = table[byte - 0x80];
    }
    return text;
}

} // namespace nashra::publishing
