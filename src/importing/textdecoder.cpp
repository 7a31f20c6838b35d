// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/textdecoder.h"

#include "core/base/textsafety.h"

#include <QStringDecoder>

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

/// Signatures of files that are never articles.
QString binaryKind(const QByteArray &bytes)
{
    static const std::pair<QByteArray, QString> signatures[] = {{"\x89PNG", u"a PNG image"_s},
                                                                {"\xFF\xD8\xFF", u"a JPEG image"_s},
                                                                {"GIF8", u"a GIF image"_s},
                                                                {"%PDF", u"a PDF document"_s},
                                                                {"PK\x03\x04", u"a ZIP archive or office document"_s},
                                                                {"\x7F"
                                                                 "ELF",
                                                                 u"a program"_s},
                                                                {"MZ\x90", u"a program"_s},
                                                                {"\x1F\x8B", u"a compressed file"_s},
                                                                {"\xD0\xCF\x11\xE0", u"an old office document"_s},
                                                                {"SQLite format 3", u"a database"_s}};
    for (const auto &[signature, kind] : signatures) {
        if (bytes.startsWith(signature))
            return kind;
    }
    return {};
}

/// Control bytes that no text has; NUL is not among them, since UTF-16 and broken transfers hold it.
bool looksBinary(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(65'536);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0 && byte != 0x1B;
    });
    return controls * 50 > head.size();
}

DecodedText decodedBy(QStringConverter::Encoding encoding, const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(encoding);
    DecodedText decoded;
    decoded.text = decoder(bytes);
    decoded.encoding = name;
    decoded.undecodable = decoded.text.count(QChar::ReplacementCharacter);
    if (encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0)
        ++decoded.undecodable; // half a character at the end
    return decoded;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// UTF-16 without a mark: in Latin and Arabic text one byte of each pair has few values, and NUL or 0x06 are common.
QString utf16Guess(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    qsizetype low = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        low += head[i] == '\0' || head[i] == '\x06';
        high += head[i + 1] == '\0' || head[i + 1] == '\x06';
    }
    const qsizetype pairs = head.size() / 2;
    if (pairs < 4 || bytes.size() % 2 != 0)
        return {};
    if (high * 10 > pairs * 7 && low * 10 < pairs * 3)
        return u"UTF-16LE"_s;
    if (low * 10 > pairs * 7 && high * 10 < pairs * 3)
        return u"UTF-16BE"_s;
    return {};
}

/// Through iconv(3), which knows the Arabic code pages; a byte without a meaning becomes U+FFFD.
DecodedText decodedByCodePage(const QByteArray &bytes, const QByteArray &codePage)
{
    DecodedText decoded;
    decoded.encoding = QString::fromLatin1(codePage);
    iconv_t handle = iconv_open("UTF-8", codePage.constData());
    if (handle == iconv_t(-1)) {
        decoded.undecodable = bytes.size(); // a page the system does not have
        return decoded;
    }
    QByteArray in = bytes;
    char *from = in.data();
    size_t left = size_t(in.size());
    QByteArray utf8;
    QByteArray buffer(65'536, Qt::Uninitialized);
    while (left > 0) {
        char *to = buffer.data();
        size_t room = size_t(buffer.size());
        const size_t converted = iconv(handle, &from, &left, &to, &room);
        utf8.append(buffer.constData(), buffer.size() - qsizetype(room));
        if (converted == size_t(-1) && room > 8) {
            utf8.append("\xEF\xBF\xBD");
            ++decoded.undecodable;
            ++from;
            --left;
        }
    }
    iconv_close(handle);
    decoded.text = QString::fromUtf8(utf8);
    return decoded;
}

QString detectorsOpinion(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    constexpr qsizetype enough = 1 << 20;
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), enough)));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toLower();
}

/// How much a text looks like Arabic wire copy: the commonest letters count for it, isolated odd signs against it.
double arabicScore(const QString &text)
{
    static const QString common = u"االيمنوترلبعدهسكفق"_s;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (const QChar c : QStringView(text).left(200'000)) {
        if (c.unicode() < 0x80)
            continue;
        if (common.contains(c))
            good += 2;
        else if (c.script() == QChar::Script_Arabic || c.isPunct())
            ++good;
        else
            bad += 3;
    }
    return double(good) / double(good + bad + 1);
}

/// Tells the two Arabic code pages and the Western one apart by what each makes of the bytes.
DecodedText decodedByBestCodePage(const QByteArray &bytes)
{
    const DecodedText windows = decodedByCodePage(bytes, "windows-1256");
    const DecodedText iso = decodedByCodePage(bytes, "ISO-8859-6");
    const DecodedText western = decodedByCodePage(bytes, "windows-1252");
    // Western text has a few letters above ASCII among many below it; Arabic text has hardly any Latin ones.
    const auto high = std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    const auto letters =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    const QString opinion = detectorsOpinion(bytes);
    const bool detectorSaysArabic = opinion == "windows-1256"_L1 || opinion == "iso-8859-6"_L1;
    if (high * 3 < letters && !detectorSaysArabic)
        return western;
    const double windowsScore = arabicScore(windows.text) - double(windows.undecodable) / double(high + 1);
    const double isoScore = arabicScore(iso.text) - double(iso.undecodable) / double(high + 1);
    if (std::max(windowsScore, isoScore) < 0.5)
        return western;
    return isoScore > windowsScore ? iso : windows;
}

/// Only code pages are taken at their word: what says UTF-8 and is not needs another look.
std::optional<DecodedText> decodedAsDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const bool isCodePage = declared.startsWith("windows-125") || declared.startsWith("cp125") ||
                            declared.startsWith("iso-8859-") || declared == "macarabic";
    if (!isCodePage)
        return std::nullopt;
    // Browsers read Latin-1 as the Windows page that holds it.
    const DecodedText decoded = decodedByCodePage(bytes, declared == "iso-8859-1" ? "windows-1252" : declared);
    return decoded.undecodable * 20 < decoded.text.size() ? std::optional(decoded) : std::nullopt;
}

DecodedText decodeBest(const QByteArray &bytes, const QByteArray &declared)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedBy(QStringConverter::Utf8, bytes.mid(3), u"UTF-8"_s);
    if (bytes.startsWith("\xFF\xFE"))
        return decodedBy(QStringConverter::Utf16LE, bytes.mid(2), u"UTF-16LE"_s);
    if (bytes.startsWith("\xFE\xFF"))
        return decodedBy(QStringConverter::Utf16BE, bytes.mid(2), u"UTF-16BE"_s);
    if (const QString guess = utf16Guess(bytes); !guess.isEmpty())
        return decodedBy(guess.endsWith(u"LE"_s) ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, bytes, guess);
    if (isUtf8(bytes))
        return decodedBy(QStringConverter::Utf8, bytes, u"UTF-8"_s);
    if (const auto decoded = decodedAsDeclared(bytes, declared))
        return *decoded;
    // A UTF-8 file with one damaged place is still UTF-8.
    const DecodedText utf8 = decodedBy(QStringConverter::Utf8, bytes, u"UTF-8"_s);
    const auto high = std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    if (utf8.undecodable * 20 < high)
        return utf8;
    return decodedByBestCodePage(bytes);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declaredEncoding)
{
    if (bytes.size() > maxImportBytes)
        return fail(ErrorCode::TooLarge, u"%1 bytes"_s.arg(bytes.size()), {QString::number(maxImportBytes)});
    if (const QString kind = binaryKind(bytes); !kind.isEmpty())
        return fail(ErrorCode::NotText, kind);
    DecodedText decoded = decodeBest(bytes, declaredEncoding);
    if (!decoded.encoding.startsWith("UTF-16"_L1) && looksBinary(bytes))
        return fail(ErrorCode::NotText, u"too many control characters"_s);
    if (decoded.undecodable * 10 > decoded.text.size() + 9)
        return fail(ErrorCode::NotText, u"no encoding makes text of it"_s);
    SafeText safe = makeSafe(decoded.text);
    decoded.text = std::move(safe.text);
    decoded.removed = safe.removed;
    return decoded;
}

QString decodeCodePage(const QByteArray &bytes, const QString &encoding)
{
    return decodedByCodePage(bytes, encoding.toLatin1()).text;
}

} // namespace nashra::importing
