// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/releasegate.h"

namespace nashra {

using namespace Qt::StringLiterals;

Result<void> ReleaseGate::admit(const Article &article, Language destination, Instant now) const
{
    const bool isPastApproval = article.status == Status::Approved || article.status == Status::Released;
    if (!isPastApproval || !article.approval || article.approval->revision != article.revision)
        return fail(ErrorCode::NotApproved, u"revision %1 is not approved"_s.arg(article.revision));
    if (article.content.notForPublication)
        return fail(ErrorCode::NotForPublication, u"flagged not for publication"_s);
    if (article.content.embargoUntil && now < *article.content.embargoUntil) {
        return fail(ErrorCode::EmbargoActive, u"embargo until "_s + article.content.embargoUntil->toIso(),
                    {QString::number(article.content.embargoUntil->ms)});
    }
    if (article.content.language != destination) {
        const QStringList codes{languageCode(destination), languageCode(article.content.language)};
        return fail(ErrorCode::WrongLanguage, u"wanted %1, found %2"_s.arg(codes[0], codes[1]), codes);
    }
    return ok();
}

} // namespace nashra
