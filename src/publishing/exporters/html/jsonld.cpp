// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/jsonld.h"

#include "publishing/exporters/html/markup.h"

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

/// Writes one JSON object, keys in the order they are given; empty texts are left out.
class JsonObject
{
public:
    explicit JsonObject(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }

    ~JsonObject() { m_out += '}'; }

    JsonObject(const JsonObject &) = delete;
    JsonObject &operator=(const JsonObject &) = delete;

    JsonObject &text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            appendJsonString(begin(key), value);
        return *this;
    }

    JsonObject &number(const char *key, qint64 value)
    {
        begin(key) += std::to_string(value);
        return *this;
    }

    JsonObject &time(const char *key, const std::optional<ZonedInstant> &value)
    {
        return value ? text(key, value->toIso()) : *this;
    }

    JsonObject &named(const char *key, const QString &type, const QString &name)
    {
        if (!name.isEmpty())
            JsonObject(begin(key)).text("@type", type).text("name", name);
        return *this;
    }

    /// Writes the key; the value is the caller's to append.
    std::string &begin(const char *key)
    {
        if (m_isFirst)
            m_isFirst = false;
        else
            m_out += ',';
        return ((m_out += '"') += key) += "\":";
    }

private:
    std::string &m_out;
    bool m_isFirst = true;
};

QString urn(const QUuid &id)
{
    return id.isNull() ? QString() : u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

QString bodyText(const Body &body)
{
    QString text;
    for (const Paragraph &paragraph : body.paragraphs) {
        for (const Run &run : paragraph.runs)
            text += run.text;
        text += u'\n';
    }
    text.chop(1);
    return text;
}

void appendBulletin(std::string &out, const PageLink &bulletin)
{
    JsonObject(out).text("@type", u"PublicationIssue"_s).text("name", bulletin.title).text("url", bulletin.fileName);
}

void appendCounterpart(std::string &out, const Counterpart &counterpart)
{
    JsonObject(out)
        .text("@type", u"NewsArticle"_s)
        .text("headline", counterpart.page.title)
        .text("inLanguage", languageCode(counterpart.page.language))
        .text("url", counterpart.page.fileName);
}

} // namespace

std::string newsArticleJson(const ArticleInput &input, const QString &description)
{
    const ArticleContent &content = input.content;
    std::string out;
    {
        JsonObject json(out);
        json.text("@context", u"https://schema.org"_s)
            .text("@type", u"NewsArticle"_s)
            .text("@id", urn(input.id.uuid()))
            .text("headline", content.headline)
            .text("description", description)
            .text("inLanguage", languageCode(content.language))
            .text("dateline", datelineOf(input).trimmed())
            .text("articleSection", content.section)
            .text("keywords", content.keywords.join(u", "_s))
            .number("wordCount", content.body.wordCount())
            .number("version", input.version)
            .time("datePublished", input.releasedAt)
            .time("dateModified", input.updatedAt)
            .named("author", u"Person"_s, content.byline)
            .named("publisher", u"NewsMediaOrganization"_s, textIn(input.newsroom.name, content.language))
            .named("locationCreated", u"Place"_s, content.dateline.place);
        if (input.followUp == FollowUpClass::Correction)
            JsonObject(json.begin("correction"))
                .text("@type", u"CorrectionComment"_s)
                .time("datePublished", input.updatedAt);
        if (input.bulletin)
            appendBulletin(json.begin("isPartOf"), *input.bulletin);
        for (const Counterpart &counterpart : input.counterparts)
            appendCounterpart(json.begin(counterpart.isSource ? "translationOfWork" : "workTranslation"), counterpart);
        json.text("articleBody", bodyText(content.body));
    }
    return out;
}

std::string bulletinJson(const BulletinInput &input, const QStringList &fileNames)
{
    std::string out;
    {
        JsonObject json(out);
        json.text("@context", u"https://schema.org"_s)
            .text("@type", u"PublicationIssue"_s)
            .text("@id", urn(input.id.uuid()))
            .text("name", input.title)
            .text("inLanguage", languageCode(input.language))
            .time("datePublished", input.releasedAt)
            .named("publisher", u"NewsMediaOrganization"_s, textIn(input.newsroom.name, input.language));
        if (input.number > 0)
            json.number("issueNumber", input.number);
        std::string &parts = json.begin("hasPart") += '[';
        for (qsizetype i = 0; i < input.articles.size(); ++i) {
            if (i > 0)
                parts += ',';
            JsonObject(parts)
                .text("@type", u"NewsArticle"_s)
                .text("@id", urn(input.articles[i].id.uuid()))
                .text("headline", input.articles[i].content.headline)
                .text("url", fileNames.value(i))
                .number("position", i + 1);
        }
        parts += ']';
    }
    return out;
}

} // namespace nashra::publishing
