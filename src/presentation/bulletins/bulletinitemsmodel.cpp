// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bulletins/bulletinitemsmodel.h"

#include "presentation/articles/articlemime.h"
#include "presentation/errors/errortext.h"

#include <QMimeData>

#include <algorithm>

namespace nashra::presentation {

namespace {

ArticleSummary summaryOf(const Article &article)
{
    ArticleSummary summary;
    summary.id = article.id;
    summary.revision = article.revision;
    summary.language = article.content.language;
    summary.status = article.status;
    summary.desk = article.content.desk;
    summary.slug = article.content.slug;
    summary.headline = article.content.headline;
    summary.urgency = article.content.urgency;
    summary.words = article.content.body.wordCount();
    summary.author = article.author;
    summary.updatedAt = article.updatedAt;
    summary.embargoUntil = article.content.embargoUntil;
    summary.notForPublication = article.content.notForPublication;
    summary.isTranslation = article.content.translation.has_value();
    return summary;
}

} // namespace

BulletinItemsModel::BulletinItemsModel(BulletinController &controller, QObject *parent)
    : QAbstractListModel(parent)
    , m_controller(controller)
{
    connect(&controller, &BulletinController::bulletinChanged, this, &BulletinItemsModel::take);
    take();
}

void BulletinItemsModel::take()
{
    // Rows move one by one, so that what is selected stays selected.
    const QList<BulletinEntry> &entries = m_controller.entries();
    const auto isListed = [&](const ArticleId &id) {
        return std::any_of(entries.cbegin(), entries.cend(),
                           [&](const BulletinEntry &entry) { return entry.item.article == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isListed(idAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        const int from = rowOf(entries[row].item.article);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entries[row]);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_entries.move(from, row);
            endMoveRows();
        }
    }
    m_entries = entries;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

ArticleId BulletinItemsModel::idAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].item.article : ArticleId();
}

int BulletinItemsModel::rowOf(ArticleId id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const BulletinEntry &entry) { return entry.item.article == id; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

int BulletinItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant BulletinItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulletinEntry &entry = m_entries.at(index.row());
    const ArticleContent &content = entry.article.content;
    switch (role) {
    case Qt::DisplayRole:
    case HeadlineRole:
        return content.headline;
    case Qt::ToolTipRole:
        return entry.refusal ? content.headline + u'\n' + errorText(*entry.refusal).sentence() : content.headline;
    case SummaryRole:
        return QVariant::fromValue(summaryOf(entry.article));
    case IdRole:
        return QVariant::fromValue(entry.item.article);
    case SlugRole:
        return content.slug;
    case WordsRole:
        return content.body.wordCount();
    case UrgencyRole:
        return content.urgency;
    case StatusRole:
        return QVariant::fromValue(entry.article.status);
    case DirectionRole:
        return QVariant::fromValue(directionOf(content.language));
    case EmbargoRole:
        return QVariant::fromValue(content.embargoUntil.value_or(Instant()));
    case PositionRole:
        return index.row() + 1;
    case RefusalRole:
        return entry.refusal ? reasonText(*entry.refusal) : QString();
    case IsNewerRole:
        return entry.article.revision > entry.item.revision;
    default:
        return {};
    }
}

QHash<int, QByteArray> BulletinItemsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HeadlineRole, "headline"}, {PositionRole, "position"}, {RefusalRole, "refusal"}});
    return names;
}

Qt::ItemFlags BulletinItemsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractListModel::flags(index);
    return index.isValid() ? plain | Qt::ItemIsDragEnabled : plain | Qt::ItemIsDropEnabled;
}

Qt::DropActions BulletinItemsModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

Qt::DropActions BulletinItemsModel::supportedDragActions() const
{
    // The view would take the rows out after a move; the store's answer does.
    return Qt::CopyAction;
}

QStringList BulletinItemsModel::mimeTypes() const
{
    return {QString::fromLatin1(articleMimeType)};
}

QMimeData *BulletinItemsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<ArticleId> ids;
    for (const int row : std::as_const(rows))
        ids << idAt(row);
    return makeArticleMime(ids);
}

bool BulletinItemsModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                         const QModelIndex &parent) const
{
    Q_UNUSED(action)
    Q_UNUSED(row)
    Q_UNUSED(column)
    Q_UNUSED(parent)
    return !articlesFromMime(data).isEmpty() && m_controller.canEdit().has_value();
}

bool BulletinItemsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                      const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (row < 0 && parent.isValid())
        row = parent.row();
    const QList<ArticleId> ids = articlesFromMime(data);
    QList<ArticleId> own;
    QList<ArticleId> fresh;
    for (const ArticleId &id : ids)
        (rowOf(id) >= 0 ? own : fresh) << id;
    if (!own.isEmpty())
        m_controller.move(own, row);
    if (!fresh.isEmpty())
        m_controller.add(fresh, row);
    return true;
}

} // namespace nashra::presentation
