// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityarticlesmodel.h"

#include "core/ports/stores.h"
#include "presentation/articles/articlelistmodel.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// What is read again at once, so that nobody is moved away from where they read, but not without end.
constexpr qsizetype mostRowsReadAnew = EntityArticlesModel::pageSize * 32;

} // namespace

EntityArticlesModel::EntityArticlesModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    const auto repaint = [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&desk, &DeskSession::usersChanged, this, repaint);
    connect(&desk, &DeskSession::uiLanguageChanged, this, repaint);
}

void EntityArticlesModel::show(EntityId entity, const MentionFilter &filter)
{
    m_entity = entity;
    m_filter = filter;
    load(pageSize);
}

void EntityArticlesModel::reload()
{
    load(static_cast<int>(std::clamp<qsizetype>(m_rows.size(), pageSize, mostRowsReadAnew)));
}

void EntityArticlesModel::load(int rows)
{
    const int question = ++m_question;
    m_isAsking = true;
    if (m_entity.isNull()) {
        take(QList<ArticleWithMention>(), rows);
        return;
    }
    const auto asked = m_desk.stores().read([entity = m_entity, filter = m_filter, rows](Stores &stores) {
        return stores.mentions().articlesWith(entity, 0, rows, filter);
    });
    onResult(asked, this, [this, question, rows](const Result<QList<ArticleWithMention>> &read) {
        if (question == m_question)
            take(read, rows);
    });
}

void EntityArticlesModel::take(const Result<QList<ArticleWithMention>> &read, int asked)
{
    m_isAsking = false;
    if (!read) {
        emit failed(read.error());
        return;
    }
    const auto isSame = [](const ArticleWithMention &a, const ArticleWithMention &b) {
        return a.article.id == b.article.id;
    };
    const bool keepsPlaces = std::equal(m_rows.cbegin(), m_rows.cend(), read->cbegin(), read->cend(), isSame);
    if (!keepsPlaces)
        beginResetModel();
    m_rows = *read;
    m_isComplete = read->size() < asked;
    if (!keepsPlaces)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit loaded();
}

bool EntityArticlesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isAsking;
}

void EntityArticlesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    const qint64 before = m_rows.isEmpty() ? 0 : m_rows.last().article.touch;
    const auto asked = m_desk.stores().read([entity = m_entity, filter = m_filter, before](Stores &stores) {
        return stores.mentions().articlesWith(entity, before, pageSize, filter);
    });
    onResult(asked, this, [this, question = m_question](const Result<QList<ArticleWithMention>> &read) {
        if (question == m_question)
            takeMore(read);
    });
}

void EntityArticlesModel::takeMore(const Result<QList<ArticleWithMention>> &read)
{
    if (!read) {
        m_isAsking = false;
        m_isComplete = true; // a view would ask again with every paint
        emit failed(read.error());
        return;
    }
    if (!read->isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(read->size()) - 1);
        m_rows += *read;
        endInsertRows();
    }
    // Not before the rows are here: who asked meanwhile would get the same ones again.
    m_isAsking = false;
    m_isComplete = read->size() < pageSize;
    emit loaded();
}

ArticleId EntityArticlesModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].article.id : ArticleId();
}

int EntityArticlesModel::rowOf(ArticleId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const auto &row) { return row.article.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int EntityArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntityArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleWithMention &row = m_rows[index.row()];
    const ArticleSummary &article = row.article;
    const QString moment = terms::momentText(article.updatedAt, m_desk.clock().now());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return article.headline.isEmpty() ? article.slug : article.headline;
    case Qt::AccessibleTextRole:
        return QStringList{article.headline.isEmpty() ? article.slug : article.headline,
                           terms::statusText(article.status), moment, tr("%Ln mention(s)", nullptr, row.mention.count)}
            .join(u", "_s);
    case ArticleListModel::SummaryRole:
        return QVariant::fromValue(article);
    case ArticleListModel::IdRole:
        return QVariant::fromValue(article.id);
    case ArticleListModel::AuthorNameRole:
        return m_desk.userName(article.author);
    case CountRole:
        return row.mention.count;
    case IsInHeadlineRole:
        return row.mention.isInHeadline;
    case MomentRole:
        return moment;
    default:
        return {};
    }
}

} // namespace nashra::presentation
