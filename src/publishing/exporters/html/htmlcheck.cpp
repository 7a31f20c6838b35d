// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmlcheck.h"

#include "publishing/storyblocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 60;

/// Compares the body and stops at the first difference: what follows one is rarely news.
QList<Finding> checkBody(const QStringList &found, const ArticleInput &input)
{
    const QList<StoryBlock> wanted = storyBlocks(input);
    for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i) {
        const QString text = i < wanted.size() ? wanted[i].text() : QString();
        if (i < wanted.size() && i < found.size() && text == found[i])
            continue;
        Finding finding = pageError(u"html.text"_s, {text, found.value(i)});
        if (i < wanted.size())
            finding.paragraph = wanted[i].id();
        return {finding};
    }
    return {};
}

/// What has a headline of its own is checked for it, too.
QList<Finding> checkStoryPage(const PageText &page, Language language, const QString &headline)
{
    QList<Finding> findings = checkPage(page, language);
    if (page.error.isEmpty() && page.headlines != QStringList{headline})
        findings << pageError(u"html.headline"_s, {page.headlines.join(u" | "_s)});
    return findings;
}

} // namespace

Finding pageError(const QString &rule, const QStringList &arguments)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Error;
    for (const QString &argument : arguments)
        finding.arguments << argument.left(shownLength);
    return finding;
}

QList<Finding> checkPage(const PageText &page, Language language)
{
    if (!page.error.isEmpty())
        return {pageError(u"html.malformed"_s, {QString::number(page.errorLine), page.error})};
    QList<Finding> findings;
    const QString direction = directionOf(language) == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    if (page.language != languageCode(language) || page.direction != direction)
        findings << pageError(u"html.language"_s, {page.language, page.direction});
    for (const QString &address : page.remote) {
        findings << pageError(u"html.remote"_s, {address});
        findings.last().severity = Severity::Warning;
    }
    return findings;
}

QString pageNameOf(const ArticleInput &input)
{
    return input.fileStem + u".html"_s;
}

QList<Finding> checkArticlePage(const QByteArray &bytes, const ArticleInput &input)
{
    const PageText page = readPage(bytes);
    QList<Finding> findings = checkStoryPage(page, input.content.language, input.content.headline);
    if (!page.error.isEmpty())
        return findings;
    findings << checkBody(page.body, input);
    // A theme may leave the data block out, but what it says has to be true.
    const QJsonObject data = QJsonDocument::fromJson(page.data).object();
    const bool isTrue = data[u"headline"_s].toString() == input.content.headline &&
                        data[u"articleBody"_s].toString() == input.content.body.text();
    if (!page.data.isEmpty() && !isTrue)
        findings << pageError(u"html.data"_s, {data[u"headline"_s].toString()});
    return findings;
}

QList<Finding> checkBulletinPage(const QByteArray &bytes, const BulletinInput &input)
{
    const PageText page = readPage(bytes);
    QList<Finding> findings = checkStoryPage(page, input.language, input.title);
    if (!page.error.isEmpty())
        return findings;
    QStringList wanted;
    for (const ArticleInput &article : input.articles)
        wanted << pageNameOf(article) + u' ' + article.content.headline;
    QStringList found;
    for (const PageAnchor &anchor : page.anchors) {
        if (!anchor.address.startsWith(u'#'))
            found << anchor.address + u' ' + anchor.text;
    }
    found.removeIf([&](const QString &link) { return !wanted.contains(link); });
    found.removeDuplicates(); // a theme may link a picture and a headline to the same page
    if (found != wanted)
        findings << pageError(u"html.items"_s, {QString::number(wanted.size()), QString::number(found.size())});
    return findings;
}

} // namespace nashra::publishing
