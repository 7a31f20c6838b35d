// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmlexporter.h"

#include "core/base/words.h"
#include "publishing/exporters/html/htmlbody.h"
#include "publishing/exporters/html/htmlcheck.h"
#include "publishing/exporters/html/jsonld.h"
#include "publishing/exporters/html/namespage.h"
#include "publishing/exporters/html/pagefields.h"
#include "publishing/storyblocks.h"

#include <QUrl>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

constexpr int descriptionLength = 160;
constexpr int teaserLength = 200;

mustache::data timeFields(const HtmlTheme &theme, Language language, const QString &label, const ZonedInstant &time)
{
    return Fields()
        .text("timeLabel", theme.label(language, label))
        .text("timeIso", time.toIso())
        .text("timeText", theme.timeText(language, time))
        .take();
}

mustache::list timesOf(const HtmlTheme &theme, const ArticleInput &input)
{
    mustache::list times;
    const Language language = input.content.language;
    // What goes out first is published, whatever its record went through since; a later version is an update.
    if (input.version > 1 && input.updatedAt)
        times.push_back(timeFields(theme, language, u"updated"_s, *input.updatedAt));
    else if (input.releasedAt)
        times.push_back(timeFields(theme, language, u"published"_s, *input.releasedAt));
    return times;
}

QString linkOf(const ArticleInput &input, const RelatedItem &related)
{
    if (related.article && input.relatedPages.contains(*related.article))
        return input.relatedPages[*related.article];
    if (!isAllowedLink(related.url))
        return {};
    return QString::fromLatin1(QUrl(related.url, QUrl::StrictMode).toEncoded());
}

mustache::list relatedOf(const ArticleInput &input)
{
    mustache::list items;
    const Language language = input.content.language;
    for (const RelatedItem &related : input.content.related) {
        if (related.headline.trimmed().isEmpty())
            continue;
        items.push_back(Fields()
                            .text("url", linkOf(input, related))
                            .line("title", related.headline, language)
                            .line("teaser", cutAtWord(related.teaser, teaserLength), language)
                            .take());
    }
    return items;
}

mustache::list counterpartsOf(const ArticleInput &input)
{
    mustache::list items;
    for (const Counterpart &counterpart : input.counterparts) {
        items.push_back(Fields()
                            .text("url", counterpart.page.fileName)
                            .text("otherCode", languageCode(counterpart.page.language))
                            .text("otherDirection", directionName(counterpart.page.language))
                            .take());
    }
    return items;
}

QString followUpLabel(const HtmlTheme &theme, const ArticleInput &input)
{
    return input.followUp ? theme.label(input.content.language, followUpName(*input.followUp)) : QString();
}

} // namespace

HtmlExporter::HtmlExporter(HtmlTheme theme, Style style, bool hasNamesPage)
    : m_theme(std::move(theme))
    , m_style(style)
    , m_hasNamesPage(hasNamesPage)
{
    Fields fields;
    fields.text("styleFile", style == Style::Linked ? m_theme.styleFileName() : QString());
    // CDATA inside comments: HTML and XML readers both see the style sheet as it is.
    fields.markup("styleText", "/*<![CDATA[*/\n" + m_theme.style().toStdString() + "/*]]>*/");
    if (style == Style::Linked)
        fields.flag("styleText", false);
    m_styleFields = fields.take();
}

Result<Payload> HtmlExporter::render(const ArticleInput &input) const
{
    const ArticleContent &content = input.content;
    const Language language = content.language;
    const QString description = teaserOf(content, descriptionLength);
    const mustache::list related = relatedOf(input);
    Fields fields = pageFields(language, content.headline, input.newsroom, input.dispatchNumber, input.isPreview);
    fields.text("description", description)
        .text("keywords", content.keywords.join(u", "_s))
        .line("section", content.section, language)
        .text("followUp", followUpLabel(m_theme, input))
        .line("byline", content.byline, language)
        .line("signOff", content.signOff, language)
        .list("times", timesOf(m_theme, input))
        .list("counterparts", counterpartsOf(input))
        .flag("hasRelated", !related.empty())
        .list("related", related)
        .flag("bulletin", input.bulletin.has_value())
        .markup("jsonLd", newsArticleJson(input, description))
        .markup("bodyHtml", bodyHtml(input));
    if (input.bulletin)
        fields.text("bulletinUrl", input.bulletin->fileName).line("bulletinTitle", input.bulletin->title, language);
    return payloadOf(input.fileStem, m_theme.articlePage(language, {&m_styleFields, &fields.data()}));
}

Result<Payload> HtmlExporter::render(const BulletinInput &input) const
{
    mustache::list items;
    QStringList fileNames;
    for (const ArticleInput &article : input.articles) {
        fileNames << pageNameOf(article);
        items.push_back(Fields()
                            .text("url", fileNames.last())
                            .line("title", article.content.headline, input.language)
                            .line("teaser", teaserOf(article.content, teaserLength), input.language)
                            .take());
    }
    Fields fields = pageFields(input.language, input.title, input.newsroom, input.number, input.isPreview);
    fields.list("items", items).markup("jsonLd", bulletinJson(input, fileNames));
    mustache::list times;
    if (input.releasedAt)
        times.push_back(timeFields(m_theme, input.language, u"published"_s, *input.releasedAt));
    fields.list("times", times);
    const bool isNaming = m_hasNamesPage && hasNames(input);
    fields.text("namesUrl", isNaming ? namesPageName(input) : QString());
    Payload payload = payloadOf(input.fileStem, m_theme.bulletinPage(input.language, {&m_styleFields, &fields.data()}));
    if (isNaming)
        payload.attachments << Attachment{namesPageName(input), payload.mediaType,
                                          namesPage(m_theme, m_styleFields, input, payload.fileName)};
    return payload;
}

QList<Finding> HtmlExporter::check(const Payload &payload, const ArticleInput &input) const
{
    return checkArticlePage(payload.bytes, input);
}

QList<Finding> HtmlExporter::check(const Payload &payload, const BulletinInput &input) const
{
    QList<Finding> findings = checkBulletinPage(payload.bytes, input);
    if (m_hasNamesPage && hasNames(input)) {
        QByteArray names;
        for (const Attachment &attachment : payload.attachments) {
            if (attachment.fileName == namesPageName(input))
                names = attachment.bytes;
        }
        findings << checkNamesPage(names, input);
    }
    return findings;
}

Payload HtmlExporter::payloadOf(const QString &fileStem, QByteArray page) const
{
    Payload payload{fileStem + u".html"_s, u"text/html; charset=utf-8"_s, std::move(page), {}};
    if (m_style == Style::Linked)
        payload.attachments << Attachment{m_theme.styleFileName(), u"text/css; charset=utf-8"_s, m_theme.style()};
    return payload;
}

} // namespace nashra::publishing
