// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/relatedarticlesmodel.h"

#include "core/base/bidi.h"
#include "language/entities/entityhit.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofingsession.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using relatedness::Proposal;

namespace {

constexpr qsizetype namesInReason = 3;
constexpr qint64 daysAsNumber = 14; ///< older than that a date says more

} // namespace

RelatedArticlesModel::RelatedArticlesModel(DeskSession &desk, ProofingSession &proofing, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_proofing(proofing)
{
    connect(&proofing.session().header(), &HeaderFields::changed, this, [this](HeaderFields::Field field) {
        if (field == HeaderFields::Field::Related)
            followHeader();
    });
}

void RelatedArticlesModel::load()
{
    EditingSession &session = m_proofing.session();
    const RelatedQuestion question{session.isNew() ? ArticleId() : session.id(), session.content(), namesOnScreen()};
    const auto asked = m_desk.stores().read(
        [question, now = m_desk.clock().now()](Stores &stores) { return findRelated(stores, question, now); });
    m_isLoading = true;
    emit loadingChanged();
    onResult(asked, this, [this, generation = ++m_generation](const Result<RelatedAnswer> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            take(*answer);
        m_isLoading = false;
        emit loadingChanged();
        if (!answer)
            emit failed(answer.error());
    });
}

// The store knows the names of what was saved and read; on the screen they are those of this moment.
QList<Mention> RelatedArticlesModel::namesOnScreen() const
{
    QList<Mention> mentions;
    QHash<EntityId, qsizetype> places;
    const auto read = [&](ParagraphId paragraph) {
        for (const language::EntityHit &hit : m_proofing.namesIn(paragraph)) {
            if (hit.isAmbiguous() || hit.entity.isNull())
                continue;
            if (!places.contains(hit.entity)) {
                places.insert(hit.entity, mentions.size());
                mentions << Mention{hit.entity, 0, false};
            }
            Mention &mention = mentions[places[hit.entity]];
            ++mention.count;
            mention.isInHeadline = mention.isInHeadline || paragraph.isNull();
        }
    };
    read({});
    for (const Paragraph &paragraph : m_proofing.session().paragraphs())
        read(paragraph.id);
    return mentions;
}

void RelatedArticlesModel::take(const RelatedAnswer &answer)
{
    m_answer = answer;
    sort();
    followHeader(); // may have moved on since it was asked
}

void RelatedArticlesModel::sort()
{
    beginResetModel();
    m_rows = m_answer.proposals;
    const auto rank = [this](const Proposal &proposal) {
        switch (m_answer.choices.of(proposal.article.id)) {
        case Choice::Pinned:
            return 0;
        case Choice::Banned:
            return 2;
        case Choice::None:
            break;
        }
        return 1;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&rank](const Proposal &a, const Proposal &b) { return rank(a) < rank(b); });
    endResetModel();
}

void RelatedArticlesModel::followHeader()
{
    QSet<ArticleId> items;
    for (const RelatedItem &item : m_proofing.session().header().values().related) {
        if (item.article)
            items.insert(*item.article);
    }
    for (QList<Proposal> *rows : {&m_rows, &m_answer.proposals}) {
        for (Proposal &row : *rows)
            row.isRelatedItem = items.contains(row.article.id);
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {IsRelatedItemRole});
}

bool RelatedArticlesModel::canEdit() const
{
    return m_proofing.session().canEdit();
}

bool RelatedArticlesModel::canChoose() const
{
    return !m_proofing.session().isNew();
}

void RelatedArticlesModel::toggle(int row, const QTextCursor &cursor)
{
    const ArticleId other = articleAt(row);
    if (other.isNull() || !canEdit())
        return;
    EditingSession &session = m_proofing.session();
    if (m_rows.at(row).isRelatedItem) {
        QList<RelatedItem> items = session.header().values().related;
        items.removeIf([other](const RelatedItem &item) { return item.article == other; });
        session.setRelated(cursor, items);
        return;
    }
    const auto asked = m_desk.stores().read([other](Stores &stores) { return stores.articles().article(other); });
    onResult(asked, this, [this, cursor](const Result<Article> &article) {
        if (article)
            add(relatedItemFor(article->id, article->content), cursor);
        else
            emit failed(article.error());
    });
}

void RelatedArticlesModel::add(const RelatedItem &item, const QTextCursor &cursor)
{
    QList<RelatedItem> items = m_proofing.session().header().values().related;
    const bool isThere = std::any_of(items.cbegin(), items.cend(),
                                     [&item](const RelatedItem &one) { return one.article == item.article; });
    if (!isThere && canEdit())
        m_proofing.session().setRelated(cursor, items << item);
}

void RelatedArticlesModel::choose(int row, Choice choice)
{
    const ArticleId other = articleAt(row);
    const ArticleId article = m_proofing.session().id();
    if (other.isNull() || !canChoose())
        return;
    const auto asked =
        m_desk.stores().write([article, other, choice, actor = m_desk.user().id](Stores &stores) -> Result<void> {
            ProofingStore &store = stores.proofing();
            QList<IgnoredFinding> gone;
            for (const Choice each : {Choice::Pinned, Choice::Banned}) {
                if (each != choice)
                    gone << relatedchoice::record(article, other, each);
            }
            const auto taken = store.unignore(gone, actor);
            if (!taken || choice == Choice::None)
                return taken;
            return store.ignore({relatedchoice::record(article, other, choice)}, actor);
        });
    onResult(asked, this, [this, other, choice](const Result<void> &written) {
        if (!written) {
            emit failed(written.error());
            return;
        }
        m_answer.choices.set(other, choice);
        sort();
    });
}

ArticleId RelatedArticlesModel::articleAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).article.id : ArticleId();
}

int RelatedArticlesModel::rowOf(ArticleId article) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [article](const Proposal &row) { return row.article.id == article; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int RelatedArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RelatedArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Proposal &row = m_rows.at(index.row());
    const Choice choice = m_answer.choices.of(row.article.id);
    switch (role) {
    case Qt::DisplayRole:
        return row.article.headline.isEmpty() ? row.article.slug : row.article.headline;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.article.headline, reason(row), terms::statusText(row.article.status)};
        if (row.isRelatedItem)
            parts << tr("in “Check also”");
        if (choice != Choice::None)
            parts << (choice == Choice::Pinned ? tr("pinned") : tr("banned"));
        return parts.join(u"; "_s);
    }
    case SummaryRole:
        return QVariant::fromValue(row.article);
    case ReasonRole:
        return reason(row);
    case IsRelatedItemRole:
        return row.isRelatedItem;
    case ChoiceRole:
        return QVariant::fromValue(choice);
    default:
        return {};
    }
}

QString RelatedArticlesModel::reason(const Proposal &proposal) const
{
    QString names;
    for (const EntityId id : proposal.shared.first(std::min(namesInReason, proposal.shared.size()))) {
        const Entity entity = m_answer.entities.value(id);
        const QString name = isolated(terms::shortened(entity.shownName(m_desk.uiLanguage())));
        names = names.isEmpty() ? name : tr("%1, %2").arg(names, name);
    }
    const auto more = static_cast<int>(proposal.shared.size() - namesInReason);
    if (more > 0)
        names = tr("%1 and %Ln more", nullptr, more).arg(names);
    const QString when = age(proposal.article.updatedAt);
    return names.isEmpty() ? when : tr("Shares %1; %2").arg(names, when);
}

QString RelatedArticlesModel::age(Instant instant) const
{
    const QDate day = instant.toDateTimeUtc().toLocalTime().date();
    const qint64 days = day.daysTo(m_desk.clock().now().toDateTimeUtc().toLocalTime().date());
    if (days <= 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    return days <= daysAsNumber ? tr("%Ln day(s) ago", nullptr, static_cast<int>(days)) : terms::dayText(day);
}

} // namespace nashra::presentation
