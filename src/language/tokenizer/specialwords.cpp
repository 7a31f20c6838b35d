// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokenizer/specialwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// Ends of host names. Those that are English words ("in", "it", "is") are left out: "left.in" is a missing blank.
constexpr auto domains = std::to_array<std::u16string_view>(
    {u"ae", u"app", u"au", u"bh",  u"ca",  u"ch",    u"cn",  u"com",  u"de", u"dev",    u"dz",  u"edu",
     u"eg", u"eu",  u"fr", u"gov", u"il",  u"info",  u"int", u"io",   u"iq", u"ir",     u"jo",  u"jp",
     u"kw", u"lb",  u"ly", u"ma",  u"mil", u"media", u"net", u"news", u"om", u"online", u"org", u"ps",
     u"qa", u"ru",  u"sa", u"sd",  u"sy",  u"tn",    u"tr",  u"tv",   u"uk", u"ye"});

constexpr auto suffixes = std::to_array<std::u16string_view>(
    {u"apk",  u"avi",  u"bmp", u"bz2",  u"cfg",  u"conf", u"css",  u"csv",  u"doc",  u"docx", u"eps", u"epub",
     u"exe",  u"flac", u"gif", u"gz",   u"htm",  u"html", u"ini",  u"iso",  u"jpeg", u"jpg",  u"js",  u"json",
     u"log",  u"m4a",  u"md",  u"mkv",  u"mov",  u"mp3",  u"mp4",  u"mpeg", u"odp",  u"ods",  u"odt", u"ogg",
     u"pdf",  u"php",  u"png", u"ppt",  u"pptx", u"psd",  u"py",   u"rar",  u"rtf",  u"svg",  u"tar", u"tif",
     u"tiff", u"txt",  u"wav", u"webm", u"webp", u"xls",  u"xlsx", u"xml",  u"yaml", u"yml",  u"zip"});

bool isAsciiAlnum(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAddressSign(QChar c)
{
    return isAsciiAlnum(c) || QStringView(u"._/\\~%+-@:&=?#").contains(c);
}

bool isTagSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'\u0640';
}

template <std::size_t N>
bool isOneOf(const std::array<std::u16string_view, N> &words, QStringView word)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view w) { return word == QStringView(w.data(), qsizetype(w.size())); });
}

bool isMailAddress(QStringView run)
{
    const qsizetype at = run.indexOf(u'@');
    const qsizetype stop = run.lastIndexOf(u'.');
    return at > 0 && isAsciiAlnum(run[at - 1]) && stop > at + 1 && stop + 1 < run.size() &&
           isAsciiAlnum(run[stop - 1]) && isAsciiAlnum(run[stop + 1]);
}

bool isHostName(QStringView run)
{
    const auto end = std::find_if(run.begin(), run.end(), [](QChar c) { return c == u'/' || c == u':' || c == u'?'; });
    const QStringView host = run.left(end - run.begin());
    const qsizetype stop = host.lastIndexOf(u'.');
    return stop > 0 && isAsciiAlnum(host[stop - 1]) && isOneOf(domains, host.mid(stop + 1));
}

bool isPath(QStringView run)
{
    if (run.contains(u'\\'))
        return true;
    const bool isRooted =
        run.startsWith(u'/') || run.startsWith("~/"_L1) || run.startsWith("./"_L1) || run.startsWith("../"_L1);
    return isRooted && run.lastIndexOf(u'/') > run.indexOf(u'/');
}

bool hasFileSuffix(QStringView run)
{
    constexpr qsizetype longestSuffix = 4;
    const qsizetype stop = run.lastIndexOf(u'.');
    const QStringView suffix = run.mid(stop + 1);
    return stop > 0 && isAsciiAlnum(run[stop - 1]) && suffix.size() <= longestSuffix &&
           isOneOf(suffixes, suffix.toString().toLower());
}

bool hasInnerUnderscore(QStringView run)
{
    for (qsizetype i = 1; i + 1 < run.size(); ++i) {
        if (run[i] == u'_' && isAsciiAlnum(run[i - 1]) && isAsciiAlnum(run[i + 1]))
            return true;
    }
    return false;
}

/// Kind of a run of address signs; Word where it is none.
WordKind kindOf(QStringView run)
{
    if (run.contains("://"_L1) || run.startsWith("www."_L1, Qt::CaseInsensitive) || run.startsWith("mailto:"_L1) ||
        isMailAddress(run) || isHostName(run))
        return WordKind::Address;
    if (isPath(run) || hasInnerUnderscore(run) || hasFileSuffix(run))
        return WordKind::FileName;
    return WordKind::Word;
}

qsizetype endOf(QStringView run, qsizetype from, bool (*belongs)(QChar))
{
    while (from < run.size() && belongs(run[from]))
        ++from;
    return from;
}

} // namespace

void findSpecialWords(QStringView run, qsizetype offset, std::vector<SpecialWord> &found)
{
    for (qsizetype i = 0; i < run.size();) {
        const QChar c = run[i];
        if (c == u'@' || c == u'#') {
            const qsizetype end = endOf(run, i + 1, isTagSign);
            if (end > i + 1)
                found.push_back({offset + i, end - i, c == u'@' ? WordKind::Handle : WordKind::Tag});
            i = end;
        } else if (isAddressSign(c)) {
            const qsizetype next = endOf(run, i, isAddressSign);
            qsizetype end = next;
            while (end > i && QStringView(u".:?&=-").contains(run[end - 1]))
                --end;
            const WordKind kind = kindOf(run.mid(i, end - i));
            if (kind != WordKind::Word)
                found.push_back({offset + i, end - i, kind});
            i = next;
        } else {
            ++i;
        }
    }
}

} // namespace nashra::language
