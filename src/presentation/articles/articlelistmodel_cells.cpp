// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlelistmodel.h"
#include "presentation/articles/articlemime.h"
#include "presentation/articles/articlepages.h"
#include "presentation/errors/terms.h"

#include <QMimeData>

// The half of the model that answers the views: rows, cells, drags.

namespace nashra::presentation {

std::optional<ArticleSummary> ArticleListModel::summary(int row) const
{
    const ArticleSummary *found = m_pages->row(row);
    return found ? std::optional(*found) : std::nullopt;
}

ArticleId ArticleListModel::idAt(int row) const
{
    const ArticleSummary *found = m_pages->row(row);
    return found ? found->id : ArticleId();
}

int ArticleListModel::rowOf(ArticleId id) const
{
    return m_pages->rowOf(id);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->count();
}

int ArticleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ArticleListModel::cell(const ArticleSummary &summary, int column) const
{
    switch (column) {
    case Headline:
        return summary.headline;
    case Slug:
        return summary.slug;
    case StatusColumn:
        return terms::statusText(summary.status);
    case Urgency:
        return summary.urgency;
    case Words:
        return summary.words;
    case Author:
        return m_desk.userName(summary.author);
    case Updated:
        return terms::momentText(summary.updatedAt, m_desk.clock().now());
    default:
        return {};
    }
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleSummary *row = m_pages->row(index.row());
    if (!row) {
        requestPage(index.row() / ArticlePages::pageSize);
        return role == IsLoadedRole ? QVariant(false) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell(*row, index.column());
    case Qt::AccessibleTextRole:
        return row->headline + QStringLiteral(", ") + terms::statusText(row->status);
    case Qt::ToolTipRole:
    case HeadlineRole:
        return row->headline;
    case SummaryRole:
        return QVariant::fromValue(*row);
    case IdRole:
        return QVariant::fromValue(row->id);
    case IsLoadedRole:
        return true;
    case SlugRole:
        return row->slug;
    case StatusRole:
        return QVariant::fromValue(row->status);
    case StatusTextRole:
        return terms::statusText(row->status);
    case UrgencyRole:
        return row->urgency;
    case WordsRole:
        return row->words;
    case AuthorNameRole:
        return m_desk.userName(row->author);
    case UpdatedRole:
        return QVariant::fromValue(row->updatedAt);
    case LanguageRole:
        return QVariant::fromValue(row->language);
    case DirectionRole:
        return QVariant::fromValue(directionOf(row->language));
    case DeskNameRole:
        return m_desk.deskName(row->desk);
    case EmbargoRole:
        return QVariant::fromValue(row->embargoUntil.value_or(Instant()));
    case NotForPublicationRole:
        return row->notForPublication;
    case IsTranslationRole:
        return row->isTranslation;
    default:
        return {};
    }
}

QVariant ArticleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Headline:
        return tr("Headline");
    case Slug:
        return tr("Slug");
    case StatusColumn:
        return tr("State");
    case Urgency:
        return tr("Urgency");
    case Words:
        return tr("Words");
    case Author:
        return tr("Author");
    case Updated:
        return tr("Changed");
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(
        {{HeadlineRole, "headline"}, {SlugRole, "slug"}, {StatusTextRole, "status"}, {UrgencyRole, "urgency"}});
    return names;
}

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() ? plain | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled : plain;
}

QStringList ArticleListModel::mimeTypes() const
{
    return {QString::fromLatin1(articleMimeType)};
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ArticleId> ids;
    for (const QModelIndex &index : indexes) {
        if (const ArticleId id = idAt(index.row()); !id.isNull() && !ids.contains(id))
            ids << id;
    }
    return makeArticleMime(ids);
}

Qt::DropActions ArticleListModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

} // namespace nashra::presentation
