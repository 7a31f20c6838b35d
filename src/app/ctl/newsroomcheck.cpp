// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/newsroomcheck.h"

#include "core/article/articlecodec.h"

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

/// Takes a failure for a fault where the data are to blame for it.
Result<void> orFault(const Error &error, const QString &subject, QStringList &faults)
{
    const bool isData =
        error.code == ErrorCode::Corrupt || error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput;
    if (!isData)
        return tl::unexpected(error);
    faults << subject + u": "_s + error.detail;
    return ok();
}

Result<void> checkArticle(ArticleStore &store, const ArticleSummary &article, NewsroomReport &report)
{
    const QString name = u"article "_s + article.id.toString();
    const auto revisions = store.revisions(article.id);
    if (!revisions)
        return orFault(revisions.error(), name, report.faults);
    for (int number = 1; number <= article.revision; ++number) {
        const QString subject = u"%1, revision %2"_s.arg(name).arg(number);
        const auto info = std::find_if(revisions->begin(), revisions->end(),
                                       [number](const RevisionInfo &each) { return each.revision == number; });
        if (info == revisions->end()) {
            report.faults << subject + u": is missing"_s;
            continue;
        }
        ++report.revisions;
        const auto content = store.content(article.id, number);
        if (!content) {
            if (const auto taken = orFault(content.error(), subject, report.faults); !taken)
                return taken;
        } else if (contentHash(*content) != info->hash) {
            report.faults << subject + u": the text is not the one that was saved"_s;
        }
    }
    return ok();
}

} // namespace

Result<NewsroomReport> checkNewsroom(Stores &stores)
{
    NewsroomReport report;
    if (const auto audit = stores.audit().verify()) {
        report.events = audit->events;
        report.head = audit->head;
    } else if (const auto taken = orFault(audit.error(), u"audit"_s, report.faults); !taken) {
        return tl::unexpected(taken.error());
    }
    qint64 from = 0;
    while (true) {
        const auto page = stores.articles().page({}, from, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        for (const ArticleSummary &article : *page) {
            ++report.articles;
            if (const auto checked = checkArticle(stores.articles(), article, report); !checked)
                return tl::unexpected(checked.error());
        }
        if (page->size() < pageSize || page->last().touch <= 1)
            return report;
        from = page->last().touch - 1;
    }
}

} // namespace nashra::app
