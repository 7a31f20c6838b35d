// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/naming.h"

#include "core/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastIdLength = 8;
constexpr int newestLooked = 2000; ///< how far back a second article of the same name is looked for
constexpr int mostBulletins = 10'000;

QString quoted(const QString &name)
{
    return u'“' + (name.size() > 60 ? name.left(60) + u'…' : name) + u'”';
}

/// "FERRY:ar" → "FERRY", Arabic.
std::pair<QString, std::optional<Language>> withoutLanguage(const QString &name)
{
    const qsizetype colon = name.lastIndexOf(u':');
    const auto language = colon > 0 ? languageFromCode(QStringView(name).mid(colon + 1)) : std::nullopt;
    return language ? std::pair(name.left(colon), language) : std::pair(name, language);
}

/// Whether the name could be the beginning of an id; only then is it taken for one.
bool isIdPrefix(const QString &name)
{
    return name.size() >= leastIdLength && name.size() <= 36 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c == u'-' || (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

/// How a name fits an article. A slug goes before a headline, and either before the beginning of an id.
enum class Fit { None, IdPrefix, Headline, Slug };

Fit fitOf(const ArticleSummary &article, const QString &name, bool isId)
{
    if (article.slug == name)
        return Fit::Slug;
    if (article.headline == name)
        return Fit::Headline;
    const bool isPrefix = isId && article.id.toString().startsWith(name, Qt::CaseInsensitive);
    return isPrefix ? Fit::IdPrefix : Fit::None;
}

/// The articles the name fits best, newest first.
Result<QList<ArticleSummary>> candidates(const QString &name, std::optional<Language> language, Stores &stores)
{
    ArticleQuery query;
    query.language = language;
    const bool isId = isIdPrefix(name);
    // An id is not in the search text, so where the name could be one all of the newest are looked at.
    QList<ArticleSummary> seen;
    const auto look = [&](const QString &words) -> Result<void> {
        query.text = words;
        const auto page = stores.articles().page(query, 0, newestLooked);
        if (!page)
            return tl::unexpected(page.error());
        seen += *page;
        return ok();
    };
    if (!textfold::searchText(name).isEmpty()) {
        if (const auto looked = look(name); !looked)
            return tl::unexpected(looked.error());
    }
    if (isId) {
        if (const auto looked = look({}); !looked)
            return tl::unexpected(looked.error());
    }
    if (const auto newest = stores.articles().find(name)) {
        const auto found = stores.articles().summaries({*newest});
        if (!found)
            return found;
        if (!language || found->value(0).language == *language)
            seen += *found;
    } else if (newest.error().code != ErrorCode::NotFound) {
        return tl::unexpected(newest.error());
    }

    QList<ArticleSummary> best;
    Fit fit = Fit::IdPrefix;
    for (const ArticleSummary &article : std::as_const(seen)) {
        const Fit own = fitOf(article, name, isId);
        if (own > fit)
            best.clear();
        const bool isKnown =
            std::any_of(best.begin(), best.end(), [&](const ArticleSummary &other) { return other.id == article.id; });
        if (own >= fit && !isKnown)
            best << article;
        fit = std::max(fit, own);
    }
    return best;
}

tl::unexpected<Error> severalFit(const QString &name, const QStringList &descriptions, const QStringList &ids,
                                 const QString &otherWay = {})
{
    const QString several = u"%1 fits several: %2; name one by its id"_s;
    return fail(ErrorCode::InvalidInput, several.arg(quoted(name), descriptions.join(u", "_s)) + otherWay, ids);
}

bool fits(const Bulletin &bulletin, const QString &name)
{
    return bulletin.title == name ||
           (bulletin.number > 0 && name == u"%1-%2"_s.arg(languageCode(bulletin.language)).arg(bulletin.number)) ||
           (isIdPrefix(name) && bulletin.id.toString().startsWith(name, Qt::CaseInsensitive));
}

} // namespace

Result<Article> articleNamed(const QString &name, Stores &stores, std::optional<Language> expected)
{
    if (const auto id = ArticleId::fromString(name)) {
        const auto article = stores.articles().article(*id);
        if (!article && article.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::NotFound, u"no article "_s + quoted(name), {name});
        return article;
    }
    const auto [bare, language] = withoutLanguage(name);
    auto found = candidates(bare, language, stores);
    if (found && found->isEmpty() && language)
        found = candidates(name, std::nullopt, stores);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"no article "_s + quoted(name), {name});
    if (expected && found->size() > 1)
        found->removeIf([&](const ArticleSummary &article) { return article.language != *expected; });
    if (found->size() == 1)
        return stores.articles().article(found->first().id);
    QStringList descriptions;
    QStringList ids;
    QStringList byLanguage;
    for (const ArticleSummary &article : std::as_const(*found)) {
        ids << article.id.toString();
        byLanguage << article.slug + u':' + languageCode(article.language);
        if (ids.size() <= 5)
            descriptions << u"%1:%2 (%3, %4)"_s.arg(article.slug, languageCode(article.language),
                                                    statusName(article.status), ids.last());
    }
    // A slug with its language names one article, unless two of the language share it.
    const bool isToldByLanguage = QSet<QString>(byLanguage.cbegin(), byLanguage.cend()).size() == byLanguage.size();
    return severalFit(name, descriptions, ids,
                      isToldByLanguage ? u", or as "_s + byLanguage.join(u" or "_s) : QString());
}

Result<Bulletin> bulletinNamed(const QString &name, Stores &stores)
{
    if (const auto id = BulletinId::fromString(name)) {
        const auto bulletin = stores.bulletins().bulletin(*id);
        if (!bulletin && bulletin.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::NotFound, u"no bulletin "_s + quoted(name), {name});
        return bulletin;
    }
    const auto all = stores.bulletins().bulletins(mostBulletins);
    if (!all)
        return tl::unexpected(all.error());
    QList<Bulletin> found;
    std::copy_if(all->begin(), all->end(), std::back_inserter(found),
                 [&name](const Bulletin &bulletin) { return fits(bulletin, name); });
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"no bulletin "_s + quoted(name), {name});
    if (found.size() == 1)
        return stores.bulletins().bulletin(found.first().id);
    QStringList descriptions;
    QStringList ids;
    for (const Bulletin &bulletin : std::as_const(found)) {
        ids << bulletin.id.toString();
        descriptions << u"%1 (%2, %3)"_s.arg(bulletin.title, bulletinStatusName(bulletin.status), ids.last());
    }
    return severalFit(name, descriptions.mid(0, 5), ids);
}

Result<ArticleOrBulletin> articleOrBulletinNamed(const QString &name, Stores &stores)
{
    auto article = articleNamed(name, stores);
    if (!article && article.error().code != ErrorCode::NotFound)
        return tl::unexpected(article.error());
    auto bulletin = bulletinNamed(name, stores);
    if (!bulletin && bulletin.error().code != ErrorCode::NotFound)
        return tl::unexpected(bulletin.error());
    if (!article && !bulletin)
        return fail(ErrorCode::NotFound, u"no article or bulletin "_s + quoted(name), {name});
    if (article && bulletin)
        return severalFit(name, {u"an article and a bulletin"_s}, {article->id.toString(), bulletin->id.toString()});
    return article ? ArticleOrBulletin(*std::move(article)) : ArticleOrBulletin(*std::move(bulletin));
}

QString shortId(const QString &id, const QStringList &others)
{
    for (qsizetype length = leastIdLength; length < id.size(); ++length) {
        const QStringView start = QStringView(id).left(length);
        const bool isUnique = std::none_of(others.begin(), others.end(), [&](const QString &other) {
            return other != id && other.startsWith(start, Qt::CaseInsensitive);
        });
        if (isUnique && !start.endsWith(u'-'))
            return start.toString();
    }
    return id;
}

} // namespace nashra::app
