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

/// The hits of a text after an edit of it: those before the edit stay, those behind it move, those in it are gone.
QList<language::EntityHit> shifted(const QList<language::EntityHit> &hits, QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<language::EntityHit> kept;
    for (language::EntityHit hit : hits) {
        if (hit.position >= before.size() - tail)
            hit.position += static_cast<int>(after.size() - before.size());
        else if (hit.position + hit.length > head)
            continue;
        kept << hit;
    }
    return kept;
}

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
        const int generation = ++m_registryGeneration;
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation, entities = *entities] {
            watcher->deleteLater();
            if (generation == m_registryGeneration)
                takeMatcher(entities, watcher->result());
        });
        watcher->setFuture(made);
    });
}

void MentionsModel::takeMatcher(const QList<Entity> &entities, std::shared_ptr<const language::EntityMatcher> matcher)
{
    m_entities = entities;
    m_matcher = std::move(matcher);
    ++m_generation;
    for (Scanned &scanned : m_scanned)
        scanned.isCurrent = false;
    scan();
}

void MentionsModel::setSession(EditingSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    ++m_generation;
    m_scanned.clear();
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
        connect(session, &EditingSession::paragraphsChanged, this, [this](int first, int removed, int inserted) {
            Q_UNUSED(removed)
            followEdit(first, inserted);
            if (!m_scanTimer.isActive())
                m_scanTimer.start();
        });
    }
    rebuildRows();
    scan();
}

void MentionsModel::followEdit(int first, int inserted)
{
    const QList<Paragraph> &paragraphs = m_session->paragraphs();
    for (qsizetype i = first; i < std::min<qsizetype>(first + inserted, paragraphs.size()); ++i) {
        const auto known = m_scanned.find(paragraphs[i].id);
        if (known == m_scanned.end())
            continue;
        const QString text = paragraphs[i].text();
        if (known->text != text)
            *known = {text, shifted(known->hits, known->text, text), false};
    }
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
    QHash<ParagraphId, Scanned> known;
    QHash<ParagraphId, Scanned> toScan;
    for (const Paragraph &paragraph : m_session->paragraphs()) {
        const Scanned scanned = m_scanned.value(paragraph.id);
        const QString text = paragraph.text();
        if (!scanned.isCurrent || scanned.text != text)
            toScan.insert(paragraph.id, {text, {}, true});
        known.insert(paragraph.id, scanned.text == text ? scanned : Scanned{text, {}, false});
    }
    m_scanned = known;
    m_isScanning = true;
    auto *watcher = new QFutureWatcher<QHash<ParagraphId, Scanned>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        m_isScanning = false;
        if (generation == m_generation)
            takeScanned(watcher->result());
        if (std::exchange(m_mustScanAgain, false) || generation != m_generation)
            scan();
    });
    watcher->setFuture(QtConcurrent::run([matcher = m_matcher, toScan] {
        QHash<ParagraphId, Scanned> answers = toScan;
        for (Scanned &scanned : answers)
            scanned.hits = matcher->match(scanned.text);
        return answers;
    }));
}

void MentionsModel::takeScanned(const QHash<ParagraphId, Scanned> &answers)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const auto known = m_scanned.find(it.key());
        if (known == m_scanned.end())
            continue;
        if (known->text == it->text)
            *known = *it;
        else
            known->hits = shifted(it->hits, it->text, known->text);
    }
    rebuildRows();
}

QList<MentionsModel::Row> MentionsModel::rowsOfText() const
{
    QList<Row> rows;
    if (!m_session)
        return rows;
    QHash<EntityId, qsizetype> rowOf;
    for (const Paragraph &paragraph : m_session->paragraphs()) {
        const auto scanned = m_scanned.constFind(paragraph.id);
        if (scanned == m_scanned.cend())
            continue;
        for (const language::EntityHit &hit : scanned->hits) {
            if (!rowOf.contains(hit.entity)) {
                const auto found = std::find_if(m_entities.cbegin(), m_entities.cend(),
                                                [&](const Entity &entity) { return entity.id == hit.entity; });
                if (found == m_entities.cend())
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
    if (!m_session)
        return positions;
    for (const Paragraph &paragraph : m_session->paragraphs()) {
        for (const language::EntityHit &hit : m_scanned.value(paragraph.id).hits) {
            if (hit.entity == id)
                positions << MentionPosition{paragraph.id, hit.position, hit.length};
        }
    }
    return positions;
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
    for (const language::EntityHit &hit : m_scanned.value(paragraph).hits)
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
