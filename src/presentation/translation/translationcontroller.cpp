// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/translation/translationcontroller.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "translation/pairing.h"

namespace nashra::presentation {

using namespace Qt::StringLiterals;

TranslationController::TranslationController(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

Result<void> TranslationController::canTranslate(const Article &source) const
{
    if (source.revision == 0)
        return fail(ErrorCode::WrongState, u"the article was never saved"_s);
    if (source.status == Status::Killed || source.status == Status::Spiked)
        return fail(ErrorCode::WrongState, u"a killed or spiked story is not translated"_s);
    if (!m_desk.hasUser() || m_desk.user().roles == Roles())
        return fail(ErrorCode::Forbidden, u"nobody is at the desk"_s);
    return ok();
}

QFuture<Result<Article>> TranslationController::start(ArticleId source)
{
    const SharedPromise<Article> promise;
    const Instant now = m_desk.clock().now();
    const auto made = m_desk.stores().write(
        [source, now, user = m_desk.user().id, agency = m_desk.newsroom().agency](Stores &stores) -> Result<Article> {
            const auto existing = stores.articles().translationsOf(source);
            if (!existing)
                return tl::unexpected(existing.error());
            if (!existing->isEmpty())
                return stores.articles().article(existing->first());
            const auto article = stores.articles().article(source);
            if (!article)
                return tl::unexpected(article.error());
            ArticleContent content = translation::startTranslation(*article, now);
            // Our own agency signs in the language of the text; another's name is for the translator to write.
            if (article->content.dateline.agency == textIn(agency, article->content.language))
                content.dateline.agency = textIn(agency, content.language);
            return stores.articles().create(content, user);
        });
    onResult(made, this, [this, promise](const Result<Article> &article) {
        if (article)
            emit started(*article);
        else
            emit failed(article.error());
        promise.answer(article);
    });
    return promise.future();
}

} // namespace nashra::presentation
