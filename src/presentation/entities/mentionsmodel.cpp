// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/mentionsmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

// Typing goes first; names may follow a moment later.
constexpr auto scanPause = 120ms;

using Texts = QHash<ParagraphId, QString>;
using Hits = QHash<ParagraphId, QList<language::EntityHit>>;

} // namespace

MentionsModel::MentionsModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    m_scanTimer.setSingleShot(true);
    m_scanTimer.setInterval(scanPause);
    connect(&m_scanTimer, &QTimer::timeout, this, &MentionsModel::scan);
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.entities.isEmpty())
            loadRegistry();
    });
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
    loadRegistry();
}

MentionsModel::~MentionsModel() = default;

bool MentionsModel::isReady() const
{
    return m_matcher != nullptr;
}

void MentionsModel::loadRegistry()
{
    const auto asked = m_desk.stores().read([](Stores &stores) { return stores.entities().entities(); });
    onResult(asked, this, [this](const Result<QList<Entity>> &entities) {
        if (!entities) {
            emit failed(entities.error());
            return;
        }
        const auto made = QtConcurrent::run(
            [entities = *entities] { return std::make_shared<const language::EntityMatcher>(entities); });
        auto *watcher = new QFutureWatcher<std::shared_ptr<const language::EntityMatcher>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, entities = *entities] {
            watcher->deleteLater();
            m_entities = entities;
            m_matcher = watcher->result();
            m_scannedTexts.clear();
            scan();
        });
        watcher->setFuture(made);
    });
}

void MentionsModel::setSession(EditingSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    ++m_generation;
    m_hits.clear();
    m_scannedTexts.clear();
    if (session) {
        connect(session, &EditingSession::paragraphsChanged, this, [this] {
            if (!m_scanTimer.isActive())
                m_scanTimer.start();
        });
    }
    rebuildRows();
    scan();
}

void MentionsModel::scan()
{
    if (!m_session || !m_matcher)
        return;
    if (m_isScanning) {
        m_mustScanAgain = true;
        return;
    }
    // Only what differs from the last time goes to the worker; the rest keeps its hits.
    Texts changed;
    Texts all;
    for (const Paragraph &paragraph : m_session->paragraphs()) {
        const QString text = paragraph.text();
        all.insert(paragraph.id, text);
        if (!m_scannedTexts.contains(paragraph.id) || m_scannedTexts.value(paragraph.id) != text)
            changed.insert(paragraph.id, text);
    }
    m_isScanning = true;
    auto *watcher = new QFutureWatcher<Hits>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, all, generation = m_generation] {
        watcher->deleteLater();
        m_isScanning = false;
        if (generation == m_generation) {
            const Hits fresh = watcher->result();
            for (auto it = fresh.cbegin(); it != fresh.cend(); ++it)
                m_hits.insert(it.key(), it.value());
            m_scannedTexts = all;
            rebuildRows();
        }
        if (std::exchange(m_mustScanAgain, false) || generation != m_generation)
            scan();
    });
    watcher->setFuture(QtConcurrent::run([matcher = m_matcher, changed] {
        Hits hits;
        for (auto it = changed.cbegin(); it != changed.cend(); ++it)
            hits.insert(it.key(), matcher->match(it.value()));
        return hits;
    }));
}

void MentionsModel::rebuildRows()
{
    QList<Row> rows;
    QHash<EntityId, qsizetype> rowOf;
    if (m_session) {
        for (const Paragraph &paragraph : m_session->paragraphs()) {
            for (const language::EntityHit &hit : m_hits.value(paragraph.id)) {
                if (!rowOf.contains(hit.entity)) {
                    const auto found = std::find_if(m_entities.cbegin(), m_entities.cend(),
                                                    [&](const Entity &entity) { return entity.id == hit.entity; });
                    if (found == m_entities.cend())
                        continue;
                    rowOf.insert(hit.entity, rows.size());
                    rows << Row{*found, {}, true};
                }
                Row &row = rows[rowOf.value(hit.entity)];
                row.positions << MentionPosition{paragraph.id, hit.position, hit.length};
                row.usesHouseName = row.usesHouseName && hit.isHouseName;
            }
        }
    }
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
    for (const Row &row : m_rows) {
        if (row.entity.id == id)
            return row.positions;
    }
    return {};
}

std::optional<MentionPosition> MentionsModel::nextMention(EntityId id, ParagraphId paragraph, int position) const
{
    const QList<MentionPosition> all = mentions(id);
    if (all.isEmpty() || !m_session)
        return std::nullopt;
    QHash<ParagraphId, qsizetype> order;
    for (const Paragraph &each : m_session->paragraphs())
        order.insert(each.id, order.size());
    const std::pair here(order.value(paragraph, -1), qsizetype(position));
    for (const MentionPosition &mention : all) {
        if (std::pair(order.value(mention.paragraph), qsizetype(mention.position + mention.length)) > here)
            return mention;
    }
    return all.first();
}

QList<MentionPosition> MentionsModel::mentionsIn(ParagraphId paragraph) const
{
    QList<MentionPosition> positions;
    for (const language::EntityHit &hit : m_hits.value(paragraph))
        positions << MentionPosition{paragraph, hit.position, hit.length};
    return positions;
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
        if (!m_session)
            return {};
        const ArticleContent &header = m_session->header().values();
        const QDate day = header.dateline.date.value_or(m_desk.clock().now().toDateTimeUtc().date());
        return row.entity.titleOn(day, header.language);
    }
    case KindRole:
        return QVariant::fromValue(row.entity.kind);
    case CountRole:
        return row.positions.size();
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
