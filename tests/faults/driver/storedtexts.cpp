// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/driver/storedtexts.h"

#include "app/ctl/newsroomcheck.h"
#include "core/ports/stores.h"
#include "storage/integrity.h"
#include "storage/sqlstores.h"

namespace nashra::faults {

namespace {

constexpr int newest = 100; ///< articles to look among; a round writes one or two

Result<StoredTexts> read(ArticleStore &articles, const QString &slug, const QList<AcknowledgedSave> &saves)
{
    StoredTexts texts;
    for (const AcknowledgedSave &save : saves) {
        const auto content = articles.content(save.article, save.revision);
        if (!content && content.error().code != ErrorCode::NotFound)
            return tl::unexpected(content.error());
        texts.acknowledged.append(content ? std::optional(content->body.text()) : std::nullopt);
    }
    const auto page = articles.page({}, 0, newest);
    if (!page)
        return tl::unexpected(page.error());
    for (const ArticleSummary &summary : *page) {
        if (summary.slug != slug)
            continue;
        const auto article = articles.article(summary.id);
        if (!article)
            return tl::unexpected(article.error());
        texts.articles.append(*article);
    }
    return texts;
}

} // namespace

QFuture<Result<StoredTexts>> readStored(StoreExecutor &stores, const QString &slug,
                                        const QList<AcknowledgedSave> &saves)
{
    return stores.read([slug, saves](Stores &all) { return read(all.articles(), slug, saves); });
}

QFuture<Result<QStringList>> checkWholeNewsroom(StoreExecutor &stores)
{
    return stores.read([](Stores &all) -> Result<QStringList> {
        auto &sql = static_cast<storage::SqlStores &>(all); // the harness opens no other
        auto faults = storage::integrityFaults(sql.connection());
        if (!faults)
            return faults;
        const auto report = app::checkNewsroom(all);
        if (!report)
            return tl::unexpected(report.error());
        return *faults + report->faults;
    });
}

} // namespace nashra::faults
