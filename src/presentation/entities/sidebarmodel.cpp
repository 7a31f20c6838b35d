// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/sidebarmodel.h"

#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/errors/findingtext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofingsession.h"

#include <algorithm>
#include <array>

namespace nashra::presentation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event};

} // namespace

SidebarModel::SidebarModel(DeskSession &desk, EntityRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_registry(registry)
{
    m_rebuildTimer.setSingleShot(true);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &SidebarModel::rebuild);
    connect(&registry, &EntityRegistry::valuesChanged, this, &SidebarModel::rebuild);
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (!m_items.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void SidebarModel::setProofing(ProofingSession *proofing)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    m_proofing = proofing;
    m_awaited = {};
    if (proofing) {
        // Typing goes first; the list follows a moment later.
        const auto rebuildSoon = [this, proofing] {
            if (!m_rebuildTimer.isActive())
                m_rebuildTimer.start(proofing->restForWhole());
        };
        connect(proofing, &QObject::destroyed, this, [this] { setProofing(nullptr); });
        connect(proofing, &ProofingSession::namesChanged, this, rebuildSoon);
        connect(proofing, &ProofingSession::findingsChanged, this, rebuildSoon);
        connect(&proofing->session().header(), &HeaderFields::changed, this, rebuildSoon);
    }
    rebuild();
}

void SidebarModel::rebuild()
{
    const ArticleNameList names = m_proofing ? namesOf(*m_proofing, m_registry) : ArticleNameList();
    if (m_proofing)
        m_registry.want(m_proofing->mentioned());
    show(itemsOf(names), names);
}

QList<SidebarModel::Item> SidebarModel::itemsOf(const ArticleNameList &names)
{
    QList<Item> items;
    for (const EntityKind kind : kinds) {
        const Item heading{Row::Heading, Part::Entities, kind, 0, 0, u"kind "_s + entityKindName(kind)};
        const qsizetype before = items.size();
        for (qsizetype i = 0; i < names.entities.size(); ++i) {
            const Entity &entity = names.entities[i].entity;
            if (entity.kind == kind)
                items << Item{Row::Entity, Part::Entities, kind, i, 0, entity.id.toString()};
        }
        if (items.size() > before)
            items.insert(before, heading);
    }
    for (qsizetype i = 0; i < names.ambiguous.size(); ++i) {
        const AmbiguousName &name = names.ambiguous[i];
        items << Item{Row::Heading, Part::Ambiguous, EntityKind::Person, i, 0, u"name "_s + name.key};
        for (qsizetype candidate = 0; candidate < name.candidates.size(); ++candidate) {
            items << Item{
                Row::Choice, Part::Ambiguous, name.candidates[candidate].kind,
                i,           candidate,       name.key + u'\n' + name.candidates[candidate].entity.toString()};
        }
    }
    if (!names.unknown.isEmpty())
        items << Item{Row::Heading, Part::Unknown, EntityKind::Person, 0, 0, u"unknown"_s};
    for (qsizetype i = 0; i < names.unknown.size(); ++i) {
        const language::NameCandidate &candidate = names.unknown[i].candidate;
        items << Item{Row::Unknown, Part::Unknown, candidate.kind, i, 0, u"unknown "_s + candidate.name};
    }
    return items;
}

void SidebarModel::show(const QList<Item> &items, const ArticleNameList &names)
{
    const auto isSame = [](const Item &a, const Item &b) { return a.row == b.row && a.key == b.key; };
    const qsizetype shorter = std::min(items.size(), m_items.size());
    qsizetype head = 0;
    while (head < shorter && isSame(items[head], m_items[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isSame(items[items.size() - 1 - tail], m_items[m_items.size() - 1 - tail]))
        ++tail;
    const auto gone = static_cast<int>(m_items.size() - head - tail);
    const auto came = static_cast<int>(items.size() - head - tail);
    const auto first = static_cast<int>(head);
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_items.remove(head, gone);
        endRemoveRows();
    }
    if (came > 0)
        beginInsertRows({}, first, first + came - 1);
    m_items = items;
    m_names = names;
    if (came > 0)
        endInsertRows();
    if (!m_items.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit rowsChanged();
}

Language SidebarModel::language() const
{
    return m_proofing ? m_proofing->session().header().values().language : m_desk.uiLanguage();
}

QDate SidebarModel::day() const
{
    const EditingSession &session = m_proofing->session();
    return session.header().values().dateline.date.value_or(session.today());
}

SidebarModel::Row SidebarModel::rowKind(int row) const
{
    return row >= 0 && row < m_items.size() ? m_items[row].row : Row::Heading;
}

EntityId SidebarModel::idAt(int row) const
{
    switch (rowKind(row)) {
    case Row::Entity:
        return m_names.entities[m_items[row].index].entity.id;
    case Row::Choice:
        return m_names.ambiguous[m_items[row].index].candidates[m_items[row].candidate].entity;
    case Row::Heading:
    case Row::Unknown:
        break;
    }
    return {};
}

QString SidebarModel::keyAt(int row) const
{
    return rowKind(row) == Row::Choice ? m_names.ambiguous[m_items[row].index].key : QString();
}

const UnknownName *SidebarModel::unknownAt(int row) const
{
    return rowKind(row) == Row::Unknown ? &m_names.unknown[m_items[row].index] : nullptr;
}

const UnknownName *SidebarModel::unknownAt(ParagraphId paragraph, int position) const
{
    const auto isHere = [&](const MentionPosition &place) {
        return place.paragraph == paragraph && place.position <= position && position <= place.position + place.length;
    };
    const auto name = std::find_if(m_names.unknown.cbegin(), m_names.unknown.cend(), [&](const UnknownName &each) {
        return std::any_of(each.places.cbegin(), each.places.cend(), isHere);
    });
    return name == m_names.unknown.cend() ? nullptr : &*name;
}

QString SidebarModel::wordsAt(int row, bool withTitle) const
{
    if (rowKind(row) == Row::Heading || row >= m_items.size())
        return {};
    const Item &item = m_items[row];
    if (item.row == Row::Unknown)
        return m_names.unknown[item.index].candidate.name;
    const Entity *entity = entityOf(item);
    const QString name = entity ? entity->houseName(language()) : QString();
    const QString title = withTitle ? titleOf(item) : QString();
    return name.isEmpty() || title.isEmpty() ? name : title + u' ' + name;
}

QList<MentionPosition> SidebarModel::mentionsAt(int row) const
{
    switch (rowKind(row)) {
    case Row::Choice:
        return m_names.ambiguous[m_items[row].index].places;
    case Row::Unknown:
        return m_names.unknown[m_items[row].index].places;
    case Row::Heading:
        return {};
    case Row::Entity:
        break;
    }
    // Asked right up to the last key: the list may be a moment behind.
    QList<MentionPosition> positions;
    if (!m_proofing)
        return positions;
    const EntityId id = idAt(row);
    for (const Paragraph &paragraph : m_proofing->session().paragraphs()) {
        for (const language::EntityHit &hit : m_proofing->namesIn(paragraph.id)) {
            if (hit.entity == id && !hit.isAmbiguous())
                positions << MentionPosition{paragraph.id, hit.position, hit.length};
        }
    }
    return positions;
}

std::optional<MentionPosition> SidebarModel::nextMention(int row, ParagraphId paragraph, int position,
                                                         bool isForward) const
{
    const QList<MentionPosition> all = mentionsAt(row);
    if (all.isEmpty())
        return std::nullopt;
    QHash<ParagraphId, qsizetype> order;
    for (const Paragraph &each : m_proofing->session().paragraphs())
        order.insert(each.id, order.size());
    const std::pair here(order.value(paragraph, -1), position);
    const auto endOf = [&](const MentionPosition &mention) {
        return std::pair(order.value(mention.paragraph), mention.position + mention.length);
    };
    if (isForward) {
        const auto next =
            std::find_if(all.cbegin(), all.cend(), [&](const MentionPosition &each) { return endOf(each) > here; });
        return next == all.cend() ? all.first() : *next;
    }
    const auto before =
        std::find_if(all.crbegin(), all.crend(), [&](const MentionPosition &each) { return endOf(each) < here; });
    return before == all.crend() ? all.last() : *before;
}

int SidebarModel::rowOf(EntityId id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].row == Row::Entity && idAt(row) == id)
            return row;
    }
    return -1;
}

int SidebarModel::rowOfNew(const QString &name) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        const UnknownName *unknown = unknownAt(row);
        if (!unknown || unknown->candidate.name != name)
            continue;
        const MentionPosition place = unknown->place();
        const language::EntityHit *known = m_proofing ? m_proofing->nameAt(place.paragraph, place.position) : nullptr;
        return known && known->length >= place.length ? -1 : row;
    }
    return -1;
}

void SidebarModel::await(EntityId id, const QString &newName)
{
    m_awaited = {id, {}, !newName.isEmpty()};
    QStringList before;
    bool isListed = false;
    for (const UnknownName &unknown : std::as_const(m_names.unknown)) {
        const QString &name = unknown.candidate.name;
        if (name == newName)
            isListed = true;
        else if (isListed)
            m_awaited.otherNames << name;
        else
            before.prepend(name);
    }
    if (isListed)
        m_awaited.otherNames << before;
}

std::optional<int> SidebarModel::takeAwaited(int current)
{
    const int row = m_awaited.id.isNull() ? -1 : rowOf(m_awaited.id);
    if (row < 0)
        return std::nullopt;
    const Awaited awaited = std::exchange(m_awaited, {});
    const UnknownName *here = unknownAt(current);
    if (here && awaited.otherNames.contains(here->candidate.name))
        return std::nullopt;
    for (const QString &name : awaited.otherNames) {
        if (const int next = rowOfNew(name); next >= 0)
            return next;
    }
    return awaited.wasNew ? -1 : row;
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    return rowKind(index.row()) == Row::Heading ? Qt::NoItemFlags : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace nashra::presentation
