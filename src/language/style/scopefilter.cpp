// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/scopefilter.h"

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned bit(TextUnit::Scope scope)
{
    return 1u << unsigned(scope);
}

constexpr unsigned headline = bit(TextUnit::Scope::Headline);
constexpr unsigned subheading = bit(TextUnit::Scope::Subheading);
constexpr unsigned paragraph = bit(TextUnit::Scope::Paragraph);
constexpr unsigned listItem = bit(TextUnit::Scope::ListItem);
constexpr unsigned tableRow = bit(TextUnit::Scope::TableRow);
constexpr unsigned everything = headline | subheading | paragraph | listItem | tableRow;

unsigned scopesOf(QStringView name)
{
    if (name == u"text" || name == u"raw")
        return everything;
    if (name == u"heading")
        return headline | subheading;
    if (name == u"h1")
        return headline;
    if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
        return subheading;
    if (name == u"sentence" || name == u"summary")
        return paragraph | listItem;
    if (name == u"paragraph")
        return paragraph;
    if (name == u"list")
        return listItem;
    return name == u"table" || name == u"cell" || name == u"header" ? tableRow : 0u;
}

} // namespace

ScopeFilter::ScopeFilter(const QStringList &selectors)
{
    for (const QString &selector : selectors) {
        unsigned scopes = everything;
        const QStringList parts = selector.split(u'&');
        for (const QString &part : parts) {
            QStringView name = QStringView(part).trimmed();
            const bool isNegated = name.startsWith(u'~');
            name = isNegated ? name.mid(1) : name;
            unsigned named = everything;
            const auto names = name.split(u'.');
            for (const QStringView one : names) {
                named &= scopesOf(one.trimmed());
                m_isBySentence = m_isBySentence || (!isNegated && one == u"sentence");
            }
            scopes &= isNegated ? ~named : named;
        }
        m_scopes |= scopes & everything;
    }
}

} // namespace nashra::language::style
