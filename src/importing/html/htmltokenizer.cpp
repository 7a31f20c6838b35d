// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmltokenizer.h"

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool is(QStringView name, QLatin1StringView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

bool HtmlTokenizer::isMarkupAt(qsizetype i) const
{
    const QChar after = at(i + 1);
    return isAsciiLetter(after) || after == u'/' || after == u'!' || after == u'?';
}

HtmlToken HtmlTokenizer::next()
{
    while (m_at < m_html.size()) {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !(m_html[m_at] == u'<' && isMarkupAt(m_at)))
            ++m_at;
        if (m_at > start)
            return {HtmlToken::Type::Text, m_html.mid(start, m_at - start), {}, false, {}, {}, {}, false};
        const bool isTag = isAsciiLetter(at(m_at + 1)) || (at(m_at + 1) == u'/' && isAsciiLetter(at(m_at + 2)));
        if (!isTag) {
            skipDeclaration();
            continue;
        }
        HtmlToken token = takeTag();
        if (token.type != HtmlToken::Type::End)
            return token;
    }
    return {};
}

void HtmlTokenizer::skipDeclaration()
{
    const bool isComment = m_html.mid(m_at).startsWith("<!--"_L1);
    const QLatin1StringView end = isComment ? "-->"_L1 : ">"_L1;
    // "<!-->" is a whole comment.
    const qsizetype found = m_html.indexOf(end, m_at + 2);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

HtmlToken HtmlTokenizer::takeTag()
{
    HtmlToken token;
    const bool isEnd = at(m_at + 1) == u'/';
    m_at += isEnd ? 2 : 1;
    const qsizetype nameStart = m_at;
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>')
        ++m_at;
    token.tag = tagNamed(m_html.mid(nameStart, m_at - nameStart));
    for (;;) {
        skipBlanks();
        if (m_at >= m_html.size())
            return token; // cut off inside the tag: there is none
        if (m_html[m_at] == u'>')
            break;
        if (m_html[m_at] == u'/') {
            token.isSelfClosing = at(m_at + 1) == u'>';
            ++m_at;
        } else {
            takeAttribute(token);
        }
    }
    ++m_at;
    token.type = isEnd ? HtmlToken::Type::EndTag : HtmlToken::Type::StartTag;
    return token;
}

void HtmlTokenizer::takeAttribute(HtmlToken &token)
{
    const qsizetype start = m_at++; // even an equals sign begins a name
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'/' && m_html[m_at] != u'>' &&
           m_html[m_at] != u'=')
        ++m_at;
    const QStringView name = m_html.mid(start, m_at - start);
    skipBlanks();
    QStringView value;
    if (at(m_at) == u'=') {
        ++m_at;
        value = takeValue();
    }
    if (is(name, "hidden"_L1))
        token.isHidden = true;
    else if (is(name, "href"_L1) && token.href.isNull())
        token.href = value;
    else if (is(name, "style"_L1) && token.style.isNull())
        token.style = value;
    else if (is(name, "dir"_L1) && token.dir.isNull())
        token.dir = value;
}

QStringView HtmlTokenizer::takeValue()
{
    skipBlanks();
    const QChar quote = at(m_at);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype start = m_at + 1;
        const qsizetype end = m_html.indexOf(quote, start);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.mid(start, (end < 0 ? m_html.size() : end) - start);
    }
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'>')
        ++m_at;
    return m_html.mid(start, m_at - start);
}

void HtmlTokenizer::skipBlanks()
{
    while (m_at < m_html.size() && isBlank(m_html[m_at]))
        ++m_at;
}

QStringView HtmlTokenizer::takeRawText(Tag tag)
{
    const QLatin1StringView name = nameOf(tag);
    const qsizetype start = m_at;
    for (;;) {
        const qsizetype found = m_html.indexOf("</"_L1, m_at);
        if (found < 0)
            break;
        m_at = found + 2;
        const QChar after = at(m_at + name.size());
        const bool isEnd =
            is(m_html.mid(m_at, name.size()), name) && (after == u'>' || after == u'/' || isBlank(after));
        if (!isEnd)
            continue;
        const qsizetype close = m_html.indexOf(u'>', m_at);
        m_at = close < 0 ? m_html.size() : close + 1;
        return m_html.mid(start, found - start);
    }
    m_at = m_html.size();
    return m_html.mid(start);
}

} // namespace nashra::importing
