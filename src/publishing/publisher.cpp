// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publisher.h"

#include "core/workflow/releasegate.h"
#include "publishing/filenames.h"
#include "publishing/filewriter.h"

#include <QDateTime>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

ZonedInstant zoned(Instant at, const QTimeZone &zone)
{
    return {at, zone.isValid() ? zone.offsetFromUtc(at.toDateTimeUtc()) : 0};
}

std::optional<ZonedInstant> zoned(const std::optional<Instant> &at, const QTimeZone &zone)
{
    return at ? std::optional(zoned(*at, zone)) : std::nullopt;
}

/// A preview has a name of its own, so that it never takes the place of what went out.
QString stemIn(const PublishContext &context, const QString &stem)
{
    return context.isPreview ? u"preview-"_s + stem : stem;
}

ArticleInput inputOf(const Article &article, const PublishContext &context)
{
    ArticleInput input;
    input.fileStem = stemIn(context, fileStemOf(article.id, article.content));
    input.isPreview = context.isPreview;
    input.id = article.id;
    input.content = article.content;
    input.newsroom = context.newsroom;
    input.dispatchNumber = article.releaseNumber;
    input.version = article.version;
    input.followUp = article.followUp;
    input.releasedAt = zoned(article.releasedAt, context.zone);
    if (!article.updatedAt.isNull())
        input.updatedAt = zoned(article.updatedAt, context.zone);
    input.embargoUntil = zoned(article.content.embargoUntil, context.zone);
    input.counterparts = context.counterparts.value(article.id);
    input.names = context.names.value(article.id);
    for (const RelatedItem &related : article.content.related) {
        if (related.article && context.pages.contains(*related.article))
            input.relatedPages[*related.article] = context.pages[*related.article];
    }
    return input;
}

/// Whether the articles are those of the items, in their order.
bool areItemsOf(const Bulletin &bulletin, const QList<Article> &articles)
{
    return std::equal(bulletin.items.begin(), bulletin.items.end(), articles.begin(), articles.end(),
                      [](const BulletinItem &item, const Article &article) { return item.article == article.id; });
}

/// Everything to be written, in order: attachments before the page that needs them, each once.
/// Errors: Conflict (two pages of one name).
Result<QList<Attachment>> filesOf(const QList<Payload> &payloads)
{
    QList<Attachment> files;
    QSet<QString> names;
    for (const Payload &payload : payloads) {
        for (const Attachment &attachment : payload.attachments) {
            if (!names.contains(attachment.fileName))
                files << attachment;
            names << attachment.fileName;
        }
        if (names.contains(payload.fileName))
            return fail(ErrorCode::Conflict, u"two files would be named "_s + payload.fileName, {payload.fileName});
        files << Attachment{payload.fileName, payload.mediaType, payload.bytes};
        names << payload.fileName;
    }
    return files;
}

Result<Publication> written(const QList<Payload> &payloads, const QString &folder, QList<Finding> findings)
{
    const Result<QList<Attachment>> files = filesOf(payloads);
    if (!files)
        return tl::unexpected(files.error());
    Publication publication{{}, std::move(findings)};
    for (const Attachment &file : *files) {
        const Result<bool> isChanged = writeWhole(folder, file.fileName, file.bytes);
        if (!isChanged)
            return tl::unexpected(isChanged.error());
        publication.files << PublishedFile{QDir(folder).absoluteFilePath(file.fileName), *isChanged};
    }
    return publication;
}

} // namespace

Publisher::Publisher(ExporterInfo info, const Exporter &exporter)
    : m_info(std::move(info))
    , m_exporter(exporter)
{
}

Result<Publication> Publisher::publish(const Article &article, const PublishContext &context,
                                       const QString &folder) const
{
    if (const auto admitted = admit(article, article.content.language, context.now); !admitted)
        return tl::unexpected(admitted.error());
    QList<Finding> findings;
    const Result<Payload> payload = renderChecked(publishing::inputOf(article, context), findings);
    if (!payload)
        return tl::unexpected(payload.error());
    return written({*payload}, folder, findings);
}

Result<Publication> Publisher::publish(const Bulletin &bulletin, const QList<Article> &articles,
                                       const PublishContext &context, const QString &folder) const
{
    if (articles.isEmpty() || !areItemsOf(bulletin, articles))
        return fail(ErrorCode::Incomplete, u"the articles are not those of the bulletin"_s, {u"items"_s});
    for (const Article &article : articles) {
        if (const auto admitted = admit(article, bulletin.language, context.now); !admitted)
            return tl::unexpected(admitted.error());
    }
    const BulletinInput input = inputOf(bulletin, articles, context);
    QList<Finding> findings;
    const auto payloads = rendered(input, [&](const auto &one) { return renderChecked(one, findings); });
    return payloads ? written(*payloads, folder, findings) : tl::unexpected(payloads.error());
}

/// The pages of the articles where the format has such, then the bulletin's own.
template <class Render>
Result<QList<Payload>> Publisher::rendered(const BulletinInput &input, Render render) const
{
    QList<Payload> payloads;
    if (m_info.bulletinForm == BulletinForm::Index) {
        for (const ArticleInput &article : input.articles) {
            Result<Payload> page = render(article);
            if (!page)
                return tl::unexpected(page.error());
            payloads << *std::move(page);
        }
    }
    Result<Payload> whole = render(input);
    if (!whole)
        return tl::unexpected(whole.error());
    payloads << *std::move(whole);
    return payloads;
}

Result<Publication> Publisher::preview(const Article &article, PublishContext context, const QString &folder) const
{
    context.isPreview = true;
    const Result<Payload> payload = m_exporter.render(publishing::inputOf(article, context));
    return payload ? written({*payload}, folder, {}) : tl::unexpected(payload.error());
}

Result<Publication> Publisher::preview(const Bulletin &bulletin, const QList<Article> &articles, PublishContext context,
                                       const QString &folder) const
{
    context.isPreview = true;
    const auto payloads =
        rendered(inputOf(bulletin, articles, context), [this](const auto &input) { return m_exporter.render(input); });
    return payloads ? written(*payloads, folder, {}) : tl::unexpected(payloads.error());
}

Result<void> Publisher::admit(const Article &article, Language language, Instant now) const
{
    if (!m_info.languages.contains(language))
        return fail(ErrorCode::WrongLanguage, u"\"%1\" has no %2"_s.arg(m_info.id, languageCode(language)),
                    {languageCode(m_info.languages.value(0)), languageCode(language)});
    if (const auto admitted = ReleaseGate().admit(article, language, now); !admitted)
        return failFrom(admitted.error(), admitted.error().code, u"article "_s + article.id.toString(),
                        admitted.error().items);
    return ok();
}

template <class Input>
Result<Payload> Publisher::renderChecked(const Input &input, QList<Finding> &findings) const
{
    Result<Payload> payload = m_exporter.render(input);
    if (!payload)
        return payload;
    const QList<Finding> said = m_exporter.check(*payload, input);
    QStringList broken;
    for (const Finding &finding : said) {
        if (finding.severity == Severity::Error)
            broken << finding.rule +
                          (finding.arguments.isEmpty() ? QString() : u": "_s + finding.arguments.join(u", "));
    }
    if (!broken.isEmpty())
        return fail(ErrorCode::Corrupt, u"%1 does not read back: %2"_s.arg(payload->fileName, broken.join(u"; ")),
                    broken);
    findings << said;
    return payload;
}

QString Publisher::fileNameOf(const QString &stem) const
{
    return stem + u'.' + m_info.suffix;
}

BulletinInput Publisher::inputOf(const Bulletin &bulletin, const QList<Article> &articles,
                                 const PublishContext &context) const
{
    BulletinInput input;
    input.fileStem = stemIn(context, fileStemOf(bulletin));
    input.isPreview = context.isPreview;
    input.id = bulletin.id;
    input.language = bulletin.language;
    input.title = bulletin.title;
    input.number = bulletin.number;
    input.releasedAt = zoned(bulletin.releasedAt, context.zone);
    input.newsroom = context.newsroom;

    PublishContext inside = context;
    for (const Article &article : articles)
        inside.pages[article.id] = fileNameOf(stemIn(context, fileStemOf(article.id, article.content)));
    for (const Article &article : articles) {
        ArticleInput &item = input.articles.emplaceBack(publishing::inputOf(article, inside));
        item.bulletin = PageLink{fileNameOf(input.fileStem), bulletin.title, bulletin.language};
    }
    return input;
}

} // namespace nashra::publishing
