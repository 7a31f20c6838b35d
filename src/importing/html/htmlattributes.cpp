// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlattributes.h"

#include "importing/html/htmlentities.h"

#include <QUrl>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStyle = 2'000; ///< what stands behind that does not count

/// The value of a property of a style attribute, blanks off.
QStringView styleValue(QStringView style, QLatin1StringView property)
{
    style = style.left(longestStyle);
    for (qsizetype at = 0; (at = style.indexOf(property, at, Qt::CaseInsensitive)) >= 0;) {
        const bool isWhole = at == 0 || style[at - 1] == u';' || style[at - 1].isSpace();
        const QStringView rest = style.mid(at + property.size()).trimmed();
        at += property.size();
        if (!isWhole || !rest.startsWith(u':'))
            continue;
        const qsizetype end = rest.indexOf(u';');
        return rest.mid(1, end < 0 ? -1 : end - 1).trimmed();
    }
    return {};
}

bool begins(QStringView value, QLatin1StringView word)
{
    return value.startsWith(word, Qt::CaseInsensitive);
}

} // namespace

bool isInvisible(const HtmlToken &token)
{
    if (token.isHidden)
        return true;
    if (token.style.isEmpty())
        return false;
    return begins(styleValue(token.style, "display"_L1), "none"_L1) ||
           begins(styleValue(token.style, "mso-hide"_L1), "all"_L1);
}

bool isWordBullet(const HtmlToken &token)
{
    return !token.style.isEmpty() && begins(styleValue(token.style, "mso-list"_L1), "ignore"_L1);
}

bool isWordListItem(const HtmlToken &token)
{
    const QStringView list = token.style.isEmpty() ? QStringView() : styleValue(token.style, "mso-list"_L1);
    return !list.isEmpty() && !begins(list, "ignore"_L1) && !begins(list, "none"_L1);
}

std::optional<Qt::LayoutDirection> directionOf(const HtmlToken &token)
{
    if (token.dir.compare("rtl"_L1, Qt::CaseInsensitive) == 0)
        return Qt::RightToLeft;
    if (token.dir.compare("ltr"_L1, Qt::CaseInsensitive) == 0)
        return Qt::LeftToRight;
    return std::nullopt;
}

InlineEffect effectOf(const HtmlToken &token)
{
    InlineEffect effect;
    if (token.tag.role == TagRole::Strong)
        effect.strong = true;
    if (token.tag.role == TagRole::Emphasis)
        effect.emphasis = true;
    if (token.style.isEmpty())
        return effect;
    const QStringView weight = styleValue(token.style, "font-weight"_L1);
    if (!weight.isEmpty() && !begins(weight, "inherit"_L1))
        effect.strong = begins(weight, "bold"_L1) || (weight[0] >= u'6' && weight[0] <= u'9');
    const QStringView style = styleValue(token.style, "font-style"_L1);
    if (!style.isEmpty() && !begins(style, "inherit"_L1))
        effect.emphasis = begins(style, "italic"_L1) || begins(style, "oblique"_L1);
    return effect;
}

QString allowedLink(QStringView href)
{
    constexpr qsizetype longest = 4'096;
    if (href.size() > longest)
        return {};
    QString address = decodedAttribute(href).trimmed();
    // Browsers read over line ends in an address, and so do those who hide a scheme.
    address.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    const QString encoded = QString::fromLatin1(QUrl(address, QUrl::TolerantMode).toEncoded());
    return isAllowedLink(encoded) ? encoded : QString();
}

} // namespace nashra::importing
