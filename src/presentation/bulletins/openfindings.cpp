// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bulletins/openfindings.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/openpoints.h"
#include "presentation/proofing/proofingthread.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

struct Read
{
    bool isOpen = false; ///< has findings of importance
    QList<EntityId> mentioned;
};

Read readBy(const language::CopyDesk &copyDesk, const ArticleToProof &toProof, QDate today)
{
    const ProofedArticle proofedArticle = proofed(copyDesk, toProof, today);
    return {!openPointsOf(toProof.article.content, proofedArticle.findings).findings.isEmpty(),
            proofedArticle.mentioned};
}

} // namespace

QString openFindingsText(const QStringList &headlines)
{
    constexpr qsizetype mostNamed = 3;
    if (headlines.isEmpty())
        return {};
    QStringList named;
    for (const QString &headline : headlines.first(std::min(headlines.size(), mostNamed)))
        named << QCoreApplication::translate("OpenFindings", "“%1”").arg(isolated(terms::shortened(headline)));
    if (headlines.size() > mostNamed)
        named << u"…"_s;
    //: %1 are headlines in quotation marks
    return QCoreApplication::translate("OpenFindings", "%n article(s) still have findings of importance: %1", nullptr,
                                       int(headlines.size()))
        .arg(named.join(QCoreApplication::translate("OpenFindings", ", ")));
}

OpenFindings::OpenFindings(DeskSession &desk, EntityRegistry &registry, ProofingThread &thread, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_registry(registry)
    , m_thread(thread)
{
    connect(&thread, &ProofingThread::epochChanged, this, &OpenFindings::readAgain);
    connect(&thread, &ProofingThread::learned, this, &OpenFindings::readAgain);
}

void OpenFindings::check(const QList<Article> &articles)
{
    const auto asked = m_desk.stores().read([articles](Stores &stores) -> Result<QList<ArticleToProof>> {
        QList<ArticleToProof> all;
        for (const Article &article : articles) {
            const auto toProof = ArticleToProof::of(article, stores);
            if (toProof)
                all << *toProof;
        }
        return all;
    });
    onResult(asked, this, [this](const Result<QList<ArticleToProof>> &all) {
        m_articles = all.value_or(QList<ArticleToProof>());
        readAgain();
    });
}

void OpenFindings::readAgain()
{
    // A registry that changes all the time must not keep the answer back.
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_next = 0;
    m_headlines.clear();
    readNext();
}

void OpenFindings::readNext()
{
    if (m_next == m_articles.size()) {
        if (!m_articles.isEmpty())
            emit known(m_headlines);
        m_isReading = false;
        if (m_isStale)
            readAgain();
        return;
    }
    const ArticleToProof &toProof = m_articles[m_next++];
    const QDate today = m_desk.clock().now().toDateTimeUtc().toLocalTime().date();
    auto *watcher = new QFutureWatcher<Read>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, content = toProof.article.content] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) {
            const Read read = watcher->result();
            m_registry.want(read.mentioned);
            if (read.isOpen)
                m_headlines << (content.headline.isEmpty() ? content.slug : content.headline);
        }
        readNext();
    });
    watcher->setFuture(m_thread.run(
        [toProof, today](const language::CopyDesk &copyDesk) { return readBy(copyDesk, toProof, today); }));
}

} // namespace nashra::presentation
