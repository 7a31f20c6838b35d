// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/namespage.h"

#include "core/base/textfold.h"
#include "publishing/exporters/html/htmlcheck.h"
#include "publishing/exporters/html/jsonld.h"
#include "publishing/exporters/html/pagefields.h"
#include "publishing/exporters/html/pagereader.h"

#include <algorithm>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

/// An entity and the articles of the bulletin that name it, in their order.
struct ListedName
{
    NamedEntity named;
    QString key; ///< what the list is ordered by, the same on every machine
    QList<const ArticleInput *> articles;
};

/// The label of the theme that stands over the entities of a kind.
QString labelOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return u"people"_s;
    case EntityKind::Organisation:
        return u"organisations"_s;
    case EntityKind::Place:
        return u"places"_s;
    case EntityKind::Event:
        break;
    }
    return u"events"_s;
}

/// All names of the bulletin as they are listed; point into the input.
QList<ListedName> listedNames(const BulletinInput &input)
{
    QList<ListedName> listed;
    QHash<EntityId, qsizetype> places;
    for (const ArticleInput &article : input.articles) {
        for (const NamedEntity &named : article.names) {
            auto place = places.constFind(named.id);
            if (place == places.cend()) {
                place = places.insert(named.id, listed.size());
                listed << ListedName{named, textfold::strictKey(textIn(named.names, input.language)), {}};
            }
            ListedName &each = listed[*place];
            if (each.named.titles.value(input.language).isEmpty())
                each.named.titles = named.titles;
            each.articles << &article;
        }
    }
    listed.removeIf([](const ListedName &each) { return each.key.isEmpty(); });
    std::sort(listed.begin(), listed.end(), [](const ListedName &a, const ListedName &b) {
        return std::tuple(a.named.kind, a.key, a.named.id) < std::tuple(b.named.kind, b.key, b.named.id);
    });
    return listed;
}

mustache::data entryFields(const ListedName &each, Language language)
{
    const Language other = otherLanguage(language);
    const QString name = textIn(each.named.names, language);
    const QString otherName = each.named.names.value(other);
    mustache::list stories;
    for (const ArticleInput *article : each.articles) {
        stories.push_back(
            Fields().text("url", pageNameOf(*article)).line("title", article->content.headline, language).take());
    }
    return Fields()
        .line("name", name, language)
        .line("otherName", otherName == name ? QString() : otherName, other)
        .text("otherCode", languageCode(other))
        .text("otherDirection", directionName(other))
        .line("office", each.named.titles.value(language), language)
        .list("stories", stories)
        .take();
}

mustache::list groupsOf(const HtmlTheme &theme, const QList<ListedName> &listed, Language language)
{
    mustache::list groups;
    for (auto begin = listed.cbegin(); begin != listed.cend();) {
        const EntityKind kind = begin->named.kind;
        const auto end =
            std::find_if(begin, listed.cend(), [kind](const ListedName &each) { return each.named.kind != kind; });
        mustache::list entries;
        for (; begin != end; ++begin)
            entries.push_back(entryFields(*begin, language));
        groups.push_back(
            Fields().text("groupTitle", theme.label(language, labelOf(kind))).list("entries", entries).take());
    }
    return groups;
}

} // namespace

bool hasNames(const BulletinInput &input)
{
    return !listedNames(input).isEmpty();
}

QString namesPageName(const BulletinInput &input)
{
    return input.fileStem + u"-names.html"_s;
}

QByteArray namesPage(const HtmlTheme &theme, const mustache::data &style, const BulletinInput &input,
                     const QString &bulletinPage)
{
    const Language language = input.language;
    const QList<ListedName> listed = listedNames(input);
    QList<NamedEntity> names;
    for (const ListedName &each : listed)
        names << each.named;
    const QString headline = theme.label(language, u"names"_s);
    Fields fields = pageFields(language, headline, input.newsroom, input.number, input.isPreview);
    fields.list("groups", groupsOf(theme, listed, language))
        .text("bulletinUrl", bulletinPage)
        .line("bulletinTitle", input.title, language)
        .markup("jsonLd", namesJson(input, headline, bulletinPage, names));
    return theme.namesPage(language, {&style, &fields.data()});
}

QList<Finding> checkNamesPage(const QByteArray &bytes, const BulletinInput &input)
{
    const PageText page = readPage(bytes);
    QList<Finding> findings = checkPage(page, input.language);
    if (!page.error.isEmpty())
        return findings;
    if (page.headlines.size() != 1 || page.headlines.first().trimmed().isEmpty())
        findings << pageError(u"html.headline"_s, {page.headlines.join(u" | "_s)});
    QStringList wanted;
    for (const ListedName &each : listedNames(input)) {
        const QString name = textIn(each.named.names, input.language);
        if (!page.text.contains(name))
            findings << pageError(u"html.names"_s, {name});
        for (const ArticleInput *article : each.articles)
            wanted << pageNameOf(*article) + u' ' + article->content.headline;
    }
    const QSet<QString> known(wanted.cbegin(), wanted.cend());
    QStringList found;
    for (const PageAnchor &anchor : page.anchors) {
        if (const QString link = anchor.address + u' ' + anchor.text; known.contains(link))
            found << link;
    }
    if (found != wanted)
        findings << pageError(u"html.items"_s, {QString::number(wanted.size()), QString::number(found.size())});
    return findings;
}

} // namespace nashra::publishing
