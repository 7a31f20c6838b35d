// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/articlepairsmodel.h"

#include "core/base/bidi.h"
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
constexpr auto recountPause = 3s; // the archive is read in many steps
constexpr qsizetype pairsInPiece = 40;
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

struct ArticlePairsModel::Question
{
    ArticleId own;
    QList<ArticlePair> pairs;
    QHash<EntityId, Entity> entities; ///< a null one where there is none
    QHash<EntityId, qint64> counts;   ///< of articles
    qsizetype done = 0;               ///< of the pairs
};

ArticlePairsModel::ArticlePairsModel(DeskSession &desk, MentionsPass &mentions, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    m_rebuildTimer.setSingleShot(true);
    m_rebuildTimer.setInterval(rebuildPause);
    m_recountTimer.setSingleShot(true);
    m_recountTimer.setInterval(recountPause);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &ArticlePairsModel::rebuild);
    connect(&m_recountTimer, &QTimer::timeout, this, &ArticlePairsModel::rebuild);
    connect(&mentions, &MentionsPass::articlesRead, this, [this] {
        if (m_proofing && !m_recountTimer.isActive())
            m_recountTimer.start();
    });
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && !changes.manyEntities && changes.entities.isEmpty())
            return;
        m_areEntitiesOld = true;
        if (m_proofing && !m_rebuildTimer.isActive())
            m_rebuildTimer.start();
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
    ++m_article;
    if (proofing) {
        connect(proofing, &ProofingSession::namesChanged, this, [this] { m_rebuildTimer.start(); });
        connect(proofing, &QObject::destroyed, this, [this] {
            ++m_article;
            rebuild();
        });
    }
    rebuild();
}

void ArticlePairsModel::rebuild()
{
    m_rebuildTimer.stop();
    m_recountTimer.stop();
    m_isOutdated = m_isAsking;
    const QList<ArticlePair> pairs = m_proofing ? pairsOf(*m_proofing) : QList<ArticlePair>();
    if (pairs.isEmpty()) {
        ++m_article; // nothing that was asked is wanted
        take({});
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    const bool areOld = std::exchange(m_areEntitiesOld, false);
    ask({m_proofing->session().id(), pairs, areOld ? QHash<EntityId, Entity>() : m_known.entities, {}, 0});
}

template <class T, class F>
void ArticlePairsModel::then(const QFuture<Result<T>> &answer, F fn)
{
    onResult(answer, this, [this, article = m_article, fn = std::move(fn)](const Result<T> &result) {
        if (article == m_article && result) {
            fn(*result);
            return;
        }
        m_areEntitiesOld = true; // what was read of them goes with the answer
        if (article == m_article)
            emit failed(result.error());
        m_isAsking = false;
        if (std::exchange(m_isOutdated, false))
            rebuild();
    });
}

void ArticlePairsModel::ask(const Question &question)
{
    if (question.done < question.pairs.size()) {
        then(m_desk.stores().read([question](Stores &stores) { return piece(stores, question); }),
             [this](const Question &further) { ask(further); });
        return;
    }
    then(m_desk.stores().read([question](Stores &stores) { return rest(stores, question); }),
         [this](const Known &known) {
             m_isAsking = false;
             take(known);
             if (std::exchange(m_isOutdated, false))
                 m_rebuildTimer.start();
         });
}

Result<ArticlePairsModel::Question> ArticlePairsModel::piece(Stores &stores, Question question)
{
    QList<std::pair<EntityId, EntityId>> asked;
    QList<EntityId> uncounted;
    const qsizetype end = std::min(question.done + pairsInPiece, question.pairs.size());
    for (qsizetype i = question.done; i < end; ++i) {
        const ArticlePair &pair = question.pairs.at(i);
        asked << std::pair(pair.first, pair.second);
        for (const EntityId id : {pair.first, pair.second}) {
            if (question.counts.contains(id) || uncounted.contains(id))
                continue;
            uncounted << id;
            if (question.entities.contains(id))
                continue;
            const auto entity = stores.entities().entity(id);
            if (!entity && entity.error().code != ErrorCode::NotFound)
                return tl::unexpected(entity.error());
            question.entities.insert(id, entity.value_or(Entity()));
        }
    }
    const auto together = stores.mentions().together(asked);
    const auto counts = stores.mentions().articleCounts(uncounted);
    if (!together || !counts)
        return tl::unexpected(together ? counts.error() : together.error());
    for (qsizetype i = 0; i < uncounted.size(); ++i)
        question.counts.insert(uncounted.at(i), counts->value(i));
    for (qsizetype i = 0; i < asked.size(); ++i)
        question.pairs[question.done + i].together = together->value(i);
    question.done = end;
    return question;
}

Result<ArticlePairsModel::Known> ArticlePairsModel::rest(Stores &stores, Question question)
{
    const auto mentions = stores.mentions().mentionsOf(question.own);
    const auto progress = stores.mentions().progress();
    if (!mentions || !progress)
        return tl::unexpected(mentions ? progress.error() : mentions.error());
    QSet<EntityId> own;
    for (const Mention &mention : *mentions)
        own.insert(mention.entity);
    Known known;
    known.unread = progress->unread;
    for (ArticlePair &pair : question.pairs) {
        const bool isOwnCounted = own.contains(pair.first) && own.contains(pair.second);
        pair.together = std::max<qint64>(0, pair.together - (isOwnCounted ? 1 : 0));
        pair.articles[0] = question.counts.value(pair.first);
        pair.articles[1] = question.counts.value(pair.second);
        known.entities.insert(pair.first, question.entities.value(pair.first));
        known.entities.insert(pair.second, question.entities.value(pair.second));
    }
    question.pairs.removeIf([&known](const ArticlePair &pair) {
        return known.entities.value(pair.first).id.isNull() || known.entities.value(pair.second).id.isNull();
    });
    std::stable_sort(question.pairs.begin(), question.pairs.end(),
                     [](const ArticlePair &a, const ArticlePair &b) { return tellingOf(a) > tellingOf(b); });
    known.pairs = question.pairs;
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
    return isolated(m_known.entities.value(id).shownName(m_desk.uiLanguage()));
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
