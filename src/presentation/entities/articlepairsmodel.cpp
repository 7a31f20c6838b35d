// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/articlepairsmodel.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/mentionspass.h"
#include "presentation/proofing/proofingsession.h"

#include <algorithm>
#include <cmath>

namespace nashra::presentation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using language::EntityHit;

namespace {

constexpr auto rebuildPause = 300ms;
constexpr qsizetype mostInParagraph = 20;
constexpr qsizetype mostPairs = 500;

/// The first mention of each entity, in the order of the text.
QList<EntityHit> firstMentions(const QList<EntityHit> &hits)
{
    QList<EntityHit> first;
    for (const EntityHit &hit : hits) {
        const bool isKnown = std::any_of(first.cbegin(), first.cend(),
                                         [&hit](const EntityHit &one) { return one.entity == hit.entity; });
        if (!hit.isAmbiguous() && !hit.entity.isNull() && !isKnown && first.size() < mostInParagraph)
            first << hit;
    }
    return first;
}

bool isPair(const ArticlePair &pair, EntityId a, EntityId b)
{
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
}

/// How much the two belong together: the share of their articles that name both, more where more paragraphs do.
double tellingOf(const ArticlePair &pair)
{
    const double each = std::sqrt(double(pair.articles[0]) * double(pair.articles[1]));
    return each > 0 ? pair.paragraphs * double(pair.together) / each : 0;
}

} // namespace

QList<ArticlePair> pairsOf(const ProofingSession &proofing)
{
    QList<ArticlePair> pairs;
    for (const Paragraph &paragraph : proofing.session().paragraphs()) {
        const QList<EntityHit> hits = firstMentions(proofing.namesIn(paragraph.id));
        for (auto first = hits.cbegin(); first != hits.cend(); ++first) {
            for (auto second = std::next(first); second != hits.cend(); ++second) {
                const auto known = std::find_if(pairs.begin(), pairs.end(), [&](const ArticlePair &pair) {
                    return isPair(pair, first->entity, second->entity);
                });
                if (known != pairs.end()) {
                    ++known->paragraphs;
                } else if (pairs.size() < mostPairs) {
                    const int end = second->position + second->length;
                    pairs << ArticlePair{first->entity, second->entity, 1,
                                         MentionPosition{paragraph.id, first->position, end - first->position}};
                }
            }
        }
    }
    return pairs;
}

ArticlePairsModel::ArticlePairsModel(DeskSession &desk, MentionsPass &mentions, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    m_rebuildTimer.setSingleShot(true);
    m_rebuildTimer.setInterval(rebuildPause);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &ArticlePairsModel::rebuild);
    const auto rebuildSoon = [this] {
        if (m_proofing && !m_rebuildTimer.isActive())
            m_rebuildTimer.start();
    };
    connect(&mentions, &MentionsPass::articlesRead, this, rebuildSoon);
    connect(&desk.stores(), &StoreExecutor::committed, this, [rebuildSoon](const ChangeSet &changes) {
        if (changes.everything || changes.manyEntities || !changes.entities.isEmpty())
            rebuildSoon();
    });
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void ArticlePairsModel::setProofing(ProofingSession *proofing)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    m_proofing = proofing;
    if (proofing) {
        connect(proofing, &ProofingSession::namesChanged, this, [this] { m_rebuildTimer.start(); });
        connect(proofing, &QObject::destroyed, this, &ArticlePairsModel::rebuild);
    }
    rebuild();
}

void ArticlePairsModel::rebuild()
{
    m_rebuildTimer.stop();
    const int question = ++m_question;
    const QList<ArticlePair> pairs = m_proofing ? pairsOf(*m_proofing) : QList<ArticlePair>();
    if (pairs.isEmpty()) {
        take({});
        return;
    }
    const auto asked = m_desk.stores().read(
        [pairs, own = m_proofing->session().id()](Stores &stores) { return known(stores, own, pairs); });
    onResult(asked, this, [this, question](const Result<Known> &answer) {
        if (question != m_question)
            return;
        if (answer)
            take(*answer);
        else
            emit failed(answer.error());
    });
}

Result<ArticlePairsModel::Known> ArticlePairsModel::known(Stores &stores, ArticleId own, QList<ArticlePair> pairs)
{
    Known known;
    QList<std::pair<EntityId, EntityId>> asked;
    for (const ArticlePair &pair : pairs) {
        asked << std::pair(pair.first, pair.second);
        for (const EntityId id : {pair.first, pair.second}) {
            if (known.entities.contains(id))
                continue;
            const auto entity = stores.entities().entity(id);
            if (!entity && entity.error().code != ErrorCode::NotFound)
                return tl::unexpected(entity.error());
            known.entities.insert(id, entity.value_or(Entity()));
        }
    }
    const QList<EntityId> ids = known.entities.keys();
    const auto together = stores.mentions().together(asked);
    const auto counts = stores.mentions().articleCounts(ids);
    const auto mentions = stores.mentions().mentionsOf(own);
    if (!together || !counts)
        return tl::unexpected(together ? counts.error() : together.error());
    const auto progress = stores.mentions().progress();
    if (!mentions || !progress)
        return tl::unexpected(mentions ? progress.error() : mentions.error());
    known.unread = progress->unread;
    const auto isCounted = [&mentions](EntityId id) {
        return std::any_of(mentions->cbegin(), mentions->cend(),
                           [id](const Mention &mention) { return mention.entity == id; });
    };
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const bool isOwnCounted = isCounted(pairs[i].first) && isCounted(pairs[i].second);
        pairs[i].together = std::max<qint64>(0, together->value(i) - (isOwnCounted ? 1 : 0));
        pairs[i].articles[0] = counts->value(ids.indexOf(pairs[i].first));
        pairs[i].articles[1] = counts->value(ids.indexOf(pairs[i].second));
    }
    pairs.removeIf([&known](const ArticlePair &pair) {
        return known.entities[pair.first].id.isNull() || known.entities[pair.second].id.isNull();
    });
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const ArticlePair &a, const ArticlePair &b) { return tellingOf(a) > tellingOf(b); });
    known.pairs = pairs;
    return known;
}

void ArticlePairsModel::take(const Known &known)
{
    const auto isSame = [](const ArticlePair &a, const ArticlePair &b) { return isPair(a, b.first, b.second); };
    const bool keepsPlaces =
        std::equal(known.pairs.cbegin(), known.pairs.cend(), m_known.pairs.cbegin(), m_known.pairs.cend(), isSame);
    if (!keepsPlaces)
        beginResetModel();
    m_known = known;
    if (!keepsPlaces)
        endResetModel();
    else if (!m_known.pairs.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit loaded();
}

ArticlePair ArticlePairsModel::pairAt(int row) const
{
    return m_known.pairs.value(row);
}

int ArticlePairsModel::rowOf(EntityId first, EntityId second) const
{
    const auto found = std::find_if(m_known.pairs.cbegin(), m_known.pairs.cend(),
                                    [&](const ArticlePair &pair) { return isPair(pair, first, second); });
    return found == m_known.pairs.cend() ? -1 : static_cast<int>(found - m_known.pairs.cbegin());
}

int ArticlePairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_known.pairs.size());
}

QString ArticlePairsModel::nameOf(EntityId id) const
{
    const Entity entity = m_known.entities.value(id);
    const QString name = entity.houseName(m_desk.uiLanguage());
    return u'\u2068' + (name.isEmpty() ? entity.houseName(otherLanguage(m_desk.uiLanguage())) : name) + u'\u2069';
}

QString ArticlePairsModel::factsOf(const ArticlePair &pair) const
{
    const QString archive = pair.together > 0
                                ? tr("together in %Ln other article(s)", nullptr, static_cast<int>(pair.together))
                                : tr("together in no other article");
    return QStringList{tr("%Ln paragraph(s) here", nullptr, pair.paragraphs), archive}.join(u" · "_s);
}

QVariant ArticlePairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticlePair &pair = m_known.pairs[index.row()];
    //: two names that stand in one paragraph
    const QString names = tr("%1 – %2").arg(nameOf(pair.first), nameOf(pair.second));
    switch (role) {
    case Qt::DisplayRole:
        return names;
    case Qt::AccessibleTextRole:
        return QStringList{names, factsOf(pair)}.join(u", "_s);
    case PairRole:
        return QVariant::fromValue(pair);
    case FactsRole:
        return factsOf(pair);
    default:
        return {};
    }
}

} // namespace nashra::presentation
