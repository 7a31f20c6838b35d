// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bulletin/bulletinitemdelegate.h"

#include "core/base/bidi.h"
#include "presentation/articles/articlelistmodel.h"
#include "presentation/bulletins/bulletinitemsmodel.h"
#include "widgets/common/rowpainting.h"

namespace nashra::widgets {

using presentation::ArticleListModel;
using presentation::BulletinItemsModel;

namespace {

static_assert(int(BulletinItemsModel::SummaryRole) == int(ArticleListModel::SummaryRole),
              "the delegate of articles paints items too");

ArticleSummary summaryOf(const QModelIndex &index)
{
    return index.data(BulletinItemsModel::SummaryRole).value<ArticleSummary>();
}

} // namespace

QStringList BulletinItemDelegate::facts(const QModelIndex &index) const
{
    const ArticleSummary summary = summaryOf(index);
    QStringList facts{isolated(summary.slug), tr("%Ln word(s)", nullptr, summary.words)};
    if (index.data(BulletinItemsModel::IsNewerRole).toBool())
        facts << tr("changed since it was put in");
    return facts;
}

QString BulletinItemDelegate::headline(const QModelIndex &index) const
{
    return QStringLiteral("%1. %2")
        .arg(index.data(BulletinItemsModel::PositionRole).toInt())
        .arg(isolated(summaryOf(index).headline));
}

QString BulletinItemDelegate::problem(const QModelIndex &index) const
{
    return index.data(BulletinItemsModel::RefusalRole).toString();
}

} // namespace nashra::widgets
