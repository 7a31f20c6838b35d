// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/bulletin.h"

#include "core/workflow/releasegate.h"

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

bool isBulletinEditor(const Actor &actor)
{
    return actor.roles.testAnyFlags(Role::SubEditor | Role::Chief);
}

QString nameOf(const ArticleContent &story)
{
    if (story.slug.isEmpty() || story.headline.isEmpty())
        return story.slug + story.headline;
    return u"%1 “%2”"_s.arg(story.slug, story.headline);
}

/// The first refusal, with the names and the ids of all refused articles. An embargo holds up the release, not the
/// approval.
Result<void> admitAll(const QList<Article> &articles, Language language, Instant now, BulletinAction action)
{
    QStringList refused;
    QStringList reasons;
    std::optional<Error> first;
    for (const Article &article : articles) {
        const auto admitted = ReleaseGate().admit(article, language, now);
        const bool mayWait =
            action == BulletinAction::Approve && !admitted && admitted.error().code == ErrorCode::EmbargoActive;
        if (admitted || mayWait)
            continue;
        refused << article.id.toString();
        reasons << nameOf(article.content) + u": "_s + admitted.error().detail;
        if (!first)
            first = admitted.error();
    }
    if (!first)
        return ok();
    return fail(first->code, reasons.join(u"; "_s), refused);
}

} // namespace

QString bulletinStatusName(BulletinStatus status)
{
    switch (status) {
    case BulletinStatus::Open:
        return u"open"_s;
    case BulletinStatus::Approved:
        return u"approved"_s;
    case BulletinStatus::Released:
        return u"released"_s;
    }
    return {};
}

std::optional<BulletinStatus> bulletinStatusFromName(QStringView name)
{
    for (const BulletinStatus status : {BulletinStatus::Open, BulletinStatus::Approved, BulletinStatus::Released}) {
        if (bulletinStatusName(status) == name)
            return status;
    }
    return std::nullopt;
}

qsizetype Bulletin::indexOf(ArticleId article) const
{
    const auto it =
        std::find_if(items.begin(), items.end(), [&](const BulletinItem &item) { return item.article == article; });
    return it == items.end() ? -1 : it - items.begin();
}

Result<void> admit(const Bulletin &bulletin, const Article &article)
{
    const QStringList id{article.id.toString()};
    if (bulletin.status == BulletinStatus::Released)
        return fail(ErrorCode::WrongState, u"the bulletin is released"_s, id);
    if (bulletin.indexOf(article.id) >= 0)
        return fail(ErrorCode::WrongState, u"the article is already in the bulletin"_s, id);
    if (article.content.language != bulletin.language)
        return fail(ErrorCode::WrongLanguage, u"the bulletin is in "_s + languageCode(bulletin.language),
                    {languageCode(bulletin.language), languageCode(article.content.language)});
    if (article.content.notForPublication)
        return fail(ErrorCode::NotForPublication, u"flagged not for publication"_s, id);
    if (article.status != Status::Approved && article.status != Status::Released)
        return fail(ErrorCode::NotApproved, u"the article is "_s + statusName(article.status), id);
    return ok();
}

Result<BulletinStatus> apply(BulletinAction action, const Bulletin &bulletin, const QList<Article> &articles,
                             const Actor &actor, Instant now)
{
    if (!isBulletinEditor(actor))
        return fail(ErrorCode::Forbidden, u"sub-editors make bulletins"_s);
    const auto wrongState = fail(ErrorCode::WrongState, u"the bulletin is "_s + bulletinStatusName(bulletin.status),
                                 {bulletinStatusName(bulletin.status)});
    if (action == BulletinAction::Reopen) {
        if (bulletin.status != BulletinStatus::Approved)
            return wrongState;
        return BulletinStatus::Open;
    }
    if (bulletin.items.isEmpty())
        return fail(ErrorCode::Incomplete, u"the bulletin is empty"_s, {u"items"_s});
    const bool isApproval = action == BulletinAction::Approve;
    if (bulletin.status != (isApproval ? BulletinStatus::Open : BulletinStatus::Approved))
        return wrongState;
    if (const auto admitted = admitAll(articles, bulletin.language, now, action); !admitted)
        return tl::unexpected(admitted.error());
    return isApproval ? BulletinStatus::Approved : BulletinStatus::Released;
}

Result<BulletinStatus> applyEdit(const Bulletin &bulletin, const Actor &actor)
{
    if (!isBulletinEditor(actor))
        return fail(ErrorCode::Forbidden, u"sub-editors make bulletins"_s);
    if (bulletin.status == BulletinStatus::Released)
        return fail(ErrorCode::WrongState, u"a released bulletin is frozen"_s, {u"released"_s});
    return BulletinStatus::Open;
}

} // namespace nashra
