// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/translation/sidebysidemodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "translation/pairing.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

QString textIn(const Body &body, ParagraphId id)
{
    const qsizetype at = body.indexOf(id);
    return at < 0 ? QString() : body.paragraphs[at].text();
}

SideBySideModel::Freshness asOurs(translation::Freshness freshness)
{
    switch (freshness) {
    case translation::Freshness::Stale:
        return SideBySideModel::Freshness::Stale;
    case translation::Freshness::Missing:
        return SideBySideModel::Freshness::Missing;
    case translation::Freshness::Extra:
        return SideBySideModel::Freshness::Extra;
    case translation::Freshness::Removed:
        return SideBySideModel::Freshness::Removed;
    case translation::Freshness::Fresh:
        break;
    }
    return SideBySideModel::Freshness::Fresh;
}

} // namespace

SideBySideModel::SideBySideModel(DeskSession &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, &SideBySideModel::followChanges);
}

SideBySideModel::~SideBySideModel() = default;

void SideBySideModel::setSession(EditingSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->header().disconnect(this);
    }
    m_session = session;
    m_link = session ? session->header().values().translation : std::nullopt;
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { setSession(nullptr); });
        connect(session, &EditingSession::paragraphsChanged, this, [this] {
            mendPairs();
            rebuild();
        });
        connect(&session->header(), &HeaderFields::changed, this, [this](HeaderFields::Field field) {
            if (field != HeaderFields::Field::Translation)
                return;
            const auto before = m_link;
            m_link = m_session->header().values().translation;
            const bool isOtherSource = !before || !m_link || before->source != m_link->source ||
                                       before->sourceRevision != m_link->sourceRevision;
            if (isOtherSource)
                loadSource();
            else
                rebuild();
        });
    }
    loadSource();
}

int SideBySideModel::pinnedRevision() const
{
    return m_link ? m_link->sourceRevision : 0;
}

int SideBySideModel::staleCount() const
{
    return m_staleCount;
}

void SideBySideModel::followChanges(const ChangeSet &changes)
{
    if (m_link && (changes.everything || changes.articles.contains(m_link->source)))
        loadSource();
}

void SideBySideModel::loadSource()
{
    const int generation = ++m_generation;
    if (!m_link) {
        m_source = {};
        m_newest = {};
        m_newestRevision = 0;
        rebuild();
        emit sourceChanged();
        return;
    }
    const auto asked = m_desk.stores().read([link = *m_link](Stores &stores) -> Result<Loaded> {
        const auto newest = stores.articles().article(link.source);
        if (!newest)
            return tl::unexpected(newest.error());
        const auto pinned = stores.articles().content(link.source, link.sourceRevision);
        if (!pinned)
            return tl::unexpected(pinned.error());
        return Loaded{*pinned, *newest};
    });
    onResult(asked, this, [this, generation](const Result<Loaded> &loaded) {
        if (generation != m_generation)
            return;
        if (loaded)
            take(*loaded);
        else
            emit failed(loaded.error());
    });
}

void SideBySideModel::take(const Loaded &loaded)
{
    const bool isOther = m_source != loaded.pinned;
    m_source = loaded.pinned;
    m_newest = loaded.newest.content;
    m_newestRevision = loaded.newest.revision;
    rebuild();
    if (isOther)
        emit sourceChanged();
    emit stalenessChanged(m_staleCount);
}

void SideBySideModel::mendPairs()
{
    // Only what a person's edit has torn: opening an article must not change it.
    if (!m_link || !m_session->isDirty())
        return;
    const Body target{m_session->paragraphs()};
    TranslationLink link = *m_link;
    link.pairs = translation::repairPairs(m_link->pairs, m_source.body, target);
    if (link.pairs != translation::validPairs(m_link->pairs, target))
        setLink(link);
}

void SideBySideModel::rebuild()
{
    QList<Row> rows;
    if (m_session && m_link) {
        const Body target{m_session->paragraphs()};
        for (const translation::PairRow &row :
             translation::pairRows(m_source.body, m_newest.body, target, m_link->pairs))
            rows << Row{row.source, row.target, asOurs(row.freshness)};
    }
    const bool isSameShape =
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const Row &a, const Row &b) { return a.source == b.source && a.target == b.target; });
    if (!isSameShape)
        beginResetModel();
    m_rows = rows;
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    const auto stale = static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.freshness == Freshness::Stale || row.freshness == Freshness::Removed;
    }));
    if (std::exchange(m_staleCount, stale) != stale)
        emit stalenessChanged(stale);
}

int SideBySideModel::rowOfSource(ParagraphId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.source == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int SideBySideModel::rowOfTarget(ParagraphId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.target == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

ParagraphId SideBySideModel::targetFor(ParagraphId source) const
{
    for (int row = rowOfSource(source); row >= 0; --row) {
        if (!m_rows[row].target.isNull())
            return m_rows[row].target;
    }
    return {};
}

ParagraphId SideBySideModel::sourceFor(ParagraphId target) const
{
    for (int row = rowOfTarget(target); row >= 0; --row) {
        if (!m_rows[row].source.isNull())
            return m_rows[row].source;
    }
    return {};
}

void SideBySideModel::setLink(const TranslationLink &link)
{
    m_session->header().setTranslation(link);
}

void SideBySideModel::markUpToDate()
{
    if (!m_session || !m_link)
        return;
    TranslationLink link = *m_link;
    link.sourceRevision = m_newestRevision;
    link.pairs = translation::validPairs(link.pairs, Body{m_session->paragraphs()});
    setLink(link);
}

void SideBySideModel::setPair(ParagraphId source, ParagraphId target)
{
    if (!m_session || !m_link)
        return;
    TranslationLink link = *m_link;
    link.pairs = translation::withPair(link.pairs, source, target);
    setLink(link);
}

int SideBySideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SideBySideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SideBySideModel::textOf(const Row &row, int column) const
{
    if (column == Source)
        return textIn(m_source.body, row.source);
    return m_session ? textIn(Body{m_session->paragraphs()}, row.target) : QString();
}

QVariant SideBySideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const ParagraphId id = index.column() == Source ? row.source : row.target;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case ParagraphIdRole:
        return QVariant::fromValue(id);
    case KindRole: {
        const Body body = index.column() == Source ? m_source.body : Body{m_session->paragraphs()};
        const qsizetype at = body.indexOf(id);
        return at < 0 ? QVariant() : QVariant::fromValue(body.paragraphs[at].kind);
    }
    case FreshnessRole:
        return QVariant::fromValue(row.freshness);
    case FreshnessTextRole:
        switch (row.freshness) {
        case Freshness::Fresh:
            return QString();
        case Freshness::Stale:
            return tr("The source has changed");
        case Freshness::Missing:
            return tr("Not translated");
        case Freshness::Extra:
            return tr("Only in the translation");
        case Freshness::Removed:
            return tr("The source has dropped it");
        }
        return {};
    case NewTextRole:
        return row.freshness == Freshness::Stale ? textIn(m_newest.body, row.source) : QString();
    case DirectionRole: {
        const Language target = m_session ? m_session->header().values().language : Language::English;
        return QVariant::fromValue(directionOf(index.column() == Source ? m_source.language : target));
    }
    default:
        return {};
    }
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Source ? tr("Source") : tr("Translation");
}

} // namespace nashra::presentation
