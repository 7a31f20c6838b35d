// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/mentionedarticledelegate.h"

#include "core/article/article.h"
#include "core/base/bidi.h"
#include "presentation/articles/articlelistmodel.h"
#include "presentation/entities/entityarticlesmodel.h"
#include "widgets/common/rowpainting.h"

namespace nashra::widgets {

using presentation::EntityArticlesModel;

QStringList MentionedArticleDelegate::facts(const QModelIndex &index) const
{
    const auto summary = index.data(presentation::ArticleListModel::SummaryRole).value<ArticleSummary>();
    QStringList facts{isolated(index.data(EntityArticlesModel::MomentRole).toString()),
                      tr("%Ln mention(s)", nullptr, index.data(EntityArticlesModel::CountRole).toInt())};
    if (index.data(EntityArticlesModel::IsInHeadlineRole).toBool())
        facts << tr("in the headline");
    facts << isolated(summary.slug);
    return facts;
}

} // namespace nashra::widgets
