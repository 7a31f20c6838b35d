// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bulletins/submittedmodel.h"

namespace nashra::presentation {

ArticleQuery SubmittedModel::narrowed(ArticleQuery query) const
{
    query.status = Status::Submitted;
    return query;
}

} // namespace nashra::presentation
