// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/jsonld.h"

#include "publishing/exporters/html/markup.h"

#include <algorithm>

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

QString typeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return u"Person"_s;
    case EntityKind::Organisation:
        return u"Organization"_s;
    case EntityKind::Place:
        return u"Place"_s;
    case EntityKind::Event:
        break;
    }
    return u"Event"_s;
}

/// The address of an entity in Wikidata; empty where the identifier is none.
QString wikidataAddress(const QString &identifier)
{
    const QStringView digits = QStringView(identifier).mid(1);
    const bool isOne = identifier.startsWith(u'Q') && !digits.isEmpty() && digits[0] != u'0' &&
                       std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isOne ? u"https://www.wikidata.org/entity/"_s + identifier : QString();
}

void appendNamed(std::string &out, const NamedEntity &named, Language language)
{
    const QString name = textIn(named.names, language);
    const QString other = named.names.value(otherLanguage(language));
    JsonObject json(out);
    json.text("@type", typeOf(named.kind)).text("name", name).text("alternateName", other == name ? QString() : other);
    if (named.kind == EntityKind::Person)
        json.text("jobTitle", named.titles.value(language));
    json.text("sameAs", wikidataAddress(named.identifiers.value(u"wikidata"_s)));
}

/// Whether the article is about it: who stands in the headline, and of those the first paragraph brings in the ones
/// that are named more than once and by no other outdone.
bool isSubject(const NamedEntity &named, int mostMentions)
{
    return named.isInHeadline || (named.isInLede && named.count > 1 && named.count == mostMentions);
}

void appendNames(JsonObject &json, const char *key, const QList<NamedEntity> &names, Language language)
{
    if (names.isEmpty())
        return;
    std::string &list = json.begin(key) += '[';
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            list += ',';
        appendNamed(list, names[i], language);
    }
    list += ']';
}

void appendAllNames(JsonObject &json, const ArticleInput &input)
{
    int most = 0;
    for (const NamedEntity &named : input.names)
        most = std::max(most, named.count);
    QList<NamedEntity> subjects;
    QList<NamedEntity> others;
    for (const NamedEntity &named : input.names)
        (isSubject(named, most) ? subjects : others) << named;
    appendNames(json, "about", subjects, input.content.language);
    appendNames(json, "mentions", others, input.content.language);
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
        appendAllNames(json, input);
        json.text("articleBody", bodyText(content.body));
    }
    return out;
}

std::string namesJson(const BulletinInput &input, const QString &headline, const QString &bulletinPage,
                      const QList<NamedEntity> &names)
{
    std::string out;
    {
        JsonObject json(out);
        json.text("@context", u"https://schema.org"_s)
            .text("@type", u"CollectionPage"_s)
            .text("name", headline)
            .text("inLanguage", languageCode(input.language))
            .time("datePublished", input.releasedAt)
            .named("publisher", u"NewsMediaOrganization"_s, textIn(input.newsroom.name, input.language));
        appendBulletin(json.begin("isPartOf"), PageLink{bulletinPage, input.title, input.language});
        appendNames(json, "about", names, input.language);
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
