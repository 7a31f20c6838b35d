// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/mentionsmodel.h"

#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofingsession.h"

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

// Typing goes first; the list may follow a moment later.
constexpr auto rebuildPause = 120ms;

} // namespace

MentionsModel::MentionsModel(DeskSession &desk, const EntityRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_registry(registry)
{
    m_rebuildTimer.setSingleShot(true);
    m_rebuildTimer.setInterval(rebuildPause);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &MentionsModel::rebuildRows);
    connect(&registry, &EntityRegistry::changed, this, &MentionsModel::rebuildRows);
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void MentionsModel::setProofing(ProofingSession *proofing)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    m_proofing = proofing;
    if (proofing) {
        connect(proofing, &QObject::destroyed, this, [this] { setProofing(nullptr); });
        connect(proofing, &ProofingSession::namesChanged, this, [this] {
            if (!m_rebuildTimer.isActive())
                m_rebuildTimer.start();
        });
    }
    rebuildRows();
}

QList<MentionsModel::Row> MentionsModel::rowsOfText() const
{
    QList<Row> rows;
    if (!m_proofing)
        return rows;
    QHash<EntityId, qsizetype> rowOf;
    for (const Paragraph &paragraph : m_proofing->session().paragraphs()) {
        for (const language::EntityHit &hit : m_proofing->namesIn(paragraph.id)) {
            if (!rowOf.contains(hit.entity)) {
                const Entity *found = m_registry.entity(hit.entity);
                if (!found)
                    continue;
                rowOf.insert(hit.entity, rows.size());
                rows << Row{*found, 0, true};
            }
            Row &row = rows[rowOf.value(hit.entity)];
            ++row.count;
            row.usesHouseName = row.usesHouseName && hit.isHouseName;
        }
    }
    return rows;
}

void MentionsModel::rebuildRows()
{
    const QList<Row> rows = rowsOfText();
    const bool isSameOrder = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                        [](const Row &a, const Row &b) { return a.entity.id == b.entity.id; });
    if (!isSameOrder)
        beginResetModel();
    m_rows = rows;
    if (!isSameOrder)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit mentionsChanged();
}

EntityId MentionsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].entity.id : EntityId();
}

QList<MentionPosition> MentionsModel::mentions(EntityId id) const
{
    QList<MentionPosition> positions;
    if (!m_proofing)
        return positions;
    for (const Paragraph &paragraph : m_proofing->session().paragraphs()) {
        for (const language::EntityHit &hit : m_proofing->namesIn(paragraph.id)) {
            if (hit.entity == id)
                positions << MentionPosition{paragraph.id, hit.position, hit.length};
        }
    }
    return positions;
}

std::optional<MentionPosition> MentionsModel::nextMention(EntityId id, ParagraphId paragraph, int position) const
{
    const QList<MentionPosition> all = mentions(id);
    if (all.isEmpty())
        return std::nullopt;
    QHash<ParagraphId, qsizetype> order;
    for (const Paragraph &each : m_proofing->session().paragraphs())
        order.insert(each.id, order.size());
    const std::pair here(order.value(paragraph, -1), qsizetype(position));
    for (const MentionPosition &mention : all) {
        if (std::pair(order.value(mention.paragraph), qsizetype(mention.position + mention.length)) > here)
            return mention;
    }
    return all.first();
}

int MentionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MentionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Language shown = m_desk.uiLanguage();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.entity.houseName(shown).isEmpty() ? row.entity.houseName(otherLanguage(shown))
                                                     : row.entity.houseName(shown);
    case EntityRole:
        return QVariant::fromValue(row.entity);
    case IdRole:
        return QVariant::fromValue(row.entity.id);
    case EnglishNameRole:
        return row.entity.houseName(Language::English);
    case ArabicNameRole:
        return row.entity.houseName(Language::Arabic);
    case TitleRole: {
        if (!m_proofing)
            return {};
        const ArticleContent &header = m_proofing->session().header().values();
        const QDate day = header.dateline.date.value_or(m_proofing->session().today());
        return row.entity.titleOn(day, header.language);
    }
    case KindRole:
        return QVariant::fromValue(row.entity.kind);
    case CountRole:
        return row.count;
    case UsesHouseNameRole:
        return row.usesHouseName;
    default:
        return {};
    }
}

QHash<int, QByteArray> MentionsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{EnglishNameRole, "englishName"}, {ArabicNameRole, "arabicName"}, {TitleRole, "title"}});
    return names;
}

} // namespace nashra::presentation
