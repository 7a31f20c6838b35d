// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlecodec.h"

#include "core/article/xhtml.h"
#include "core/base/textfold.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

/// The years ISO 8601 can spell. An embargo beyond them is as good as one at their end.
constexpr qint64 firstIsoInstant = -62'135'596'800'000;
constexpr qint64 lastIsoInstant = 253'402'300'799'999;

QString isoOf(Instant instant)
{
    return Instant{std::clamp(instant.ms, firstIsoInstant, lastIsoInstant)}.toIso();
}

QJsonObject toJson(const Dateline &dateline)
{
    QJsonObject json{{u"place"_s, dateline.place}, {u"dateText"_s, dateline.dateText}, {u"agency"_s, dateline.agency}};
    if (dateline.date && dateline.date->isValid())
        json[u"date"_s] = dateline.date->toString(Qt::ISODate);
    return json;
}

QJsonArray toJson(const QList<RelatedItem> &related)
{
    QJsonArray array;
    for (const RelatedItem &item : related) {
        QJsonObject json{{u"headline"_s, item.headline}, {u"teaser"_s, item.teaser}, {u"url"_s, item.url}};
        if (item.article && !item.article->isNull())
            json[u"article"_s] = item.article->toString();
        array << json;
    }
    return array;
}

QJsonObject toJson(const TranslationLink &link)
{
    QJsonArray pairs;
    for (const ParagraphPair &pair : link.pairs) {
        if (!pair.source.isNull() && !pair.target.isNull())
            pairs << QJsonArray{pair.source.toString(), pair.target.toString()};
    }
    return {{u"source"_s, link.source.toString()}, {u"revision"_s, link.sourceRevision}, {u"pairs"_s, pairs}};
}

/// Takes values out of JSON from outside. A key may be missing, but what is there must be of its type and readable: an
/// embargo or a flag that cannot be read must not pass for none. Keeps the first problem.
class HeaderReader
{
public:
    [[nodiscard]] const QString &problem() const { return m_problem; }

    QString text(const QJsonObject &json, const QString &key)
    {
        return expect(json, key, QJsonValue::String) ? json[key].toString() : QString();
    }

    bool flag(const QJsonObject &json, const QString &key)
    {
        return expect(json, key, QJsonValue::Bool) && json[key].toBool();
    }

    int number(const QJsonObject &json, const QString &key, int fallback)
    {
        if (!expect(json, key, QJsonValue::Double))
            return fallback;
        const double value = json[key].toDouble();
        const int whole = json[key].toInt(fallback);
        if (value != double(whole))
            note(key, u"is no whole number"_s);
        return whole;
    }

    QJsonArray list(const QJsonObject &json, const QString &key)
    {
        return expect(json, key, QJsonValue::Array) ? json[key].toArray() : QJsonArray();
    }

    QJsonObject object(const QJsonObject &json, const QString &key)
    {
        return expect(json, key, QJsonValue::Object) ? json[key].toObject() : QJsonObject();
    }

    std::optional<Instant> instant(const QJsonObject &json, const QString &key)
    {
        if (!expect(json, key, QJsonValue::String))
            return std::nullopt;
        const QString iso = json[key].toString();
        const Instant instant = Instant::fromIso(iso);
        if (instant.isNull() && iso != Instant{}.toIso())
            note(key, u"is no time"_s);
        return instant;
    }

    std::optional<QDate> date(const QJsonObject &json, const QString &key)
    {
        if (!expect(json, key, QJsonValue::String))
            return std::nullopt;
        const QDate date = QDate::fromString(json[key].toString(), Qt::ISODate);
        if (!date.isValid())
            note(key, u"is no date"_s);
        return date;
    }

    template <class SomeId>
    SomeId id(const QJsonValue &json, const QString &key)
    {
        const auto id = SomeId::fromString(json.toString());
        if (!id)
            note(key, u"is no id"_s);
        return id.value_or(SomeId());
    }

    void note(const QString &key, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = key + u' ' + what;
    }

private:
    /// True where the key is there and of the type.
    bool expect(const QJsonObject &json, const QString &key, QJsonValue::Type type)
    {
        const auto it = json.find(key);
        if (it == json.end())
            return false;
        if (it->type() != type)
            note(key, u"has the wrong type"_s);
        return it->type() == type;
    }

    QString m_problem;
};

Dateline datelineFrom(HeaderReader &reader, const QJsonObject &json)
{
    return {reader.text(json, u"place"_s), reader.text(json, u"dateText"_s), reader.date(json, u"date"_s),
            reader.text(json, u"agency"_s)};
}

QStringList keywordsFrom(HeaderReader &reader, const QJsonArray &json)
{
    QStringList keywords;
    for (const QJsonValue &keyword : json) {
        if (!keyword.isString())
            reader.note(u"keywords"_s, u"hold what is no text"_s);
        keywords << keyword.toString();
    }
    return keywords;
}

QList<RelatedItem> relatedFrom(HeaderReader &reader, const QJsonArray &json)
{
    QList<RelatedItem> related;
    for (const QJsonValue &value : json) {
        const QJsonObject item = value.toObject();
        related << RelatedItem{reader.text(item, u"headline"_s), reader.text(item, u"teaser"_s), std::nullopt,
                               reader.text(item, u"url"_s)};
        if (item.contains("article"_L1))
            related.last().article = reader.id<ArticleId>(item["article"_L1], u"related.article"_s);
    }
    return related;
}

TranslationLink translationFrom(HeaderReader &reader, const QJsonObject &json)
{
    TranslationLink link{
        reader.id<ArticleId>(json["source"_L1], u"translation.source"_s), reader.number(json, u"revision"_s, 0), {}};
    for (const QJsonValue &pair : reader.list(json, u"pairs"_s)) {
        link.pairs << ParagraphPair{reader.id<ParagraphId>(pair[0], u"translation.pairs"_s),
                                    reader.id<ParagraphId>(pair[1], u"translation.pairs"_s)};
    }
    return link;
}

ArticleContent headerFrom(HeaderReader &reader, const QJsonObject &json)
{
    ArticleContent header;
    const auto language = languageFromCode(reader.text(json, u"language"_s));
    if (!language)
        reader.note(u"language"_s, u"is unknown"_s);
    header.language = language.value_or(Language::English);
    header.slug = reader.text(json, u"slug"_s);
    header.headline = reader.text(json, u"headline"_s);
    header.dateline = datelineFrom(reader, reader.object(json, u"dateline"_s));
    header.byline = reader.text(json, u"byline"_s);
    header.signOff = reader.text(json, u"signOff"_s);
    header.editorsNote = reader.text(json, u"editorsNote"_s);
    header.section = reader.text(json, u"section"_s);
    header.desk = reader.text(json, u"desk"_s);
    header.keywords = keywordsFrom(reader, reader.list(json, u"keywords"_s));
    header.urgency = reader.number(json, u"urgency"_s, header.urgency);
    header.embargoUntil = reader.instant(json, u"embargoUntil"_s);
    header.notForPublication = reader.flag(json, u"notForPublication"_s);
    header.related = relatedFrom(reader, reader.list(json, u"related"_s));
    if (json.contains("translation"_L1))
        header.translation = translationFrom(reader, reader.object(json, u"translation"_s));
    return header;
}

} // namespace

QByteArray headerToJson(const ArticleContent &content)
{
    QJsonObject json{{u"language"_s, languageCode(content.language)},
                     {u"slug"_s, content.slug},
                     {u"headline"_s, content.headline},
                     {u"dateline"_s, toJson(content.dateline)},
                     {u"byline"_s, content.byline},
                     {u"signOff"_s, content.signOff},
                     {u"editorsNote"_s, content.editorsNote},
                     {u"section"_s, content.section},
                     {u"desk"_s, content.desk},
                     {u"keywords"_s, QJsonArray::fromStringList(content.keywords)},
                     {u"urgency"_s, content.urgency},
                     {u"notForPublication"_s, content.notForPublication},
                     {u"related"_s, toJson(content.related)}};
    if (content.embargoUntil)
        json[u"embargoUntil"_s] = isoOf(*content.embargoUntil);
    if (content.translation && !content.translation->source.isNull())
        json[u"translation"_s] = toJson(*content.translation);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ArticleContent> contentFrom(const QByteArray &headerJson, const QByteArray &bodyXhtml)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(headerJson, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    u"header, byte %1: %2"_s.arg(parseError.offset).arg(parseError.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, u"header: not an object"_s);

    HeaderReader reader;
    ArticleContent content = headerFrom(reader, document.object());
    if (!reader.problem().isEmpty())
        return fail(ErrorCode::InvalidInput, u"header: "_s + reader.problem());
    auto body = fromXhtml(bodyXhtml);
    if (!body)
        return failFrom(body.error(), ErrorCode::InvalidInput, u"body"_s);
    content.body = std::move(*body);
    return content;
}

QByteArray contentHash(const ArticleContent &content)
{
    return contentHash(headerToJson(content), toXhtml(content.body));
}

QByteArray contentHash(const QByteArray &headerJson, const QByteArray &bodyXhtml)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(headerJson.size()) + ':');
    hash.addData(headerJson);
    hash.addData(bodyXhtml);
    return hash.result();
}

QString searchTextOf(const ArticleContent &content)
{
    const QStringList parts{content.slug, content.headline, content.dateline.place, content.byline,
                            content.body.text()};
    const QString words = textfold::searchText(parts.join(u'\n'));
    QString once;
    once.reserve(words.size());
    QSet<QStringView> seen;
    for (const QStringView word : QStringView(words).tokenize(u' ')) {
        const qsizetype known = seen.size();
        seen.insert(word);
        if (seen.size() == known)
            continue;
        if (!once.isEmpty())
            once += u' ';
        once += word;
    }
    return once;
}

} // namespace nashra
