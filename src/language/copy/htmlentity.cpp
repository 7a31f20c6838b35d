// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/htmlentity.h"

#include <QHash>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10;

QString byNumber(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    constexpr uint lastCode = 0x10FFFF;
    if (!isNumber || code < 0x20 || code > lastCode || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

} // namespace

StrayEntity strayEntityAt(QStringView text, qsizetype at)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"quot"_s, u"\""_s},  {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},    {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u" "_s},   {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s},
        {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},  {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s},
        {u"copy"_s, u"©"_s},   {u"reg"_s, u"®"_s},    {u"euro"_s, u"€"_s},  {u"pound"_s, u"£"_s}, {u"deg"_s, u"°"_s},
        {u"middot"_s, u"·"_s}, {u"bull"_s, u"•"_s},   {u"shy"_s, u""_s},    {u"rlm"_s, u""_s},    {u"lrm"_s, u""_s},
        {u"eacute"_s, u"é"_s}, {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s}};
    const QStringView rest = text.mid(at, longestEntity);
    const qsizetype end = rest.indexOf(u';');
    if (end < 2 || rest[0] != u'&')
        return {};
    const QStringView name = rest.mid(1, end - 1);
    if (name[0] == u'#') {
        const QString meant = byNumber(name.mid(1));
        return meant.isEmpty() ? StrayEntity{} : StrayEntity{end + 1, meant};
    }
    const auto found = named.constFind(name.toString());
    return found != named.cend() ? StrayEntity{end + 1, *found} : StrayEntity{};
}

} // namespace nashra::language
