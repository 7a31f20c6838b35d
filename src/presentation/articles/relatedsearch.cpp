// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/relatedsearch.h"

#include "presentation/entities/entityeditor.h"
#include "publishing/storyblocks.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

constexpr int mostCandidates = 500;
constexpr qsizetype mostProposals = 100;
constexpr int teaserLength = 200;

/// Asks the stores for all that one answer needs; the first failure ends it.
class RelatedSearch
{
public:
    RelatedSearch(Stores &stores, const RelatedQuestion &question)
        : m_stores(stores)
        , m_question(question)
    {
    }

    Result<RelatedAnswer> find(Instant now);

private:
    Result<void> readStory();
    Result<void> readArchive();
    Result<void> readCandidates();
    Result<void> addChosen(Instant now);
    Result<void> readEntities();

    Stores &m_stores;
    const RelatedQuestion &m_question;
    QList<EntityId> m_names;
    relatedness::Story m_story;
    relatedness::Archive m_archive;
    QList<SharedNames> m_candidates;
    RelatedAnswer m_answer;
};

Result<void> RelatedSearch::readStory()
{
    QList<Mention> mentions = m_question.mentions;
    QList<ArticleId> translations;
    if (!m_question.article.isNull()) {
        const auto ofStory = m_stores.articles().translationsOf(m_question.article);
        const auto ignored = m_stores.proofing().ignored(m_question.article);
        const auto read = m_stores.mentions().mentionsOf(m_question.article);
        if (!ofStory || !ignored || !read)
            return tl::unexpected(!ofStory ? ofStory.error() : (!ignored ? ignored.error() : read.error()));
        translations = *ofStory;
        m_answer.choices = relatedchoice::choicesIn(*ignored);
        if (mentions.isEmpty())
            mentions = *read;
    }
    m_story = relatedness::storyOf(m_question.article, m_question.content, mentions, translations);
    for (const Mention &mention : mentions)
        m_names << mention.entity;
    return ok();
}

Result<void> RelatedSearch::readArchive()
{
    const auto progress = m_stores.mentions().progress();
    const auto counts = m_stores.mentions().articleCounts(m_names);
    if (!progress || !counts)
        return tl::unexpected(!progress ? progress.error() : counts.error());
    m_answer.unread = progress->unread;
    m_archive.articles = progress->articles;
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_archive.articlesWith.insert(m_names.at(i), counts->at(i));
    return ok();
}

Result<void> RelatedSearch::readCandidates()
{
    if (m_names.isEmpty())
        return ok();
    const auto found = m_stores.mentions().sharing(m_names, m_story.language, m_question.article, mostCandidates);
    if (!found)
        return tl::unexpected(found.error());
    m_candidates = *found;
    return ok();
}

Result<void> RelatedSearch::addChosen(Instant now)
{
    const relatedchoice::Choices &choices = m_answer.choices;
    const QSet<ArticleId> chosen = choices.pinned + choices.banned + m_story.relatedItems;
    QList<ArticleId> missing = chosen.values();
    missing.removeIf([this](ArticleId id) {
        return std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                           [id](const SharedNames &candidate) { return candidate.article.id == id; });
    });
    const auto summaries = m_stores.articles().summaries(missing);
    if (!summaries)
        return tl::unexpected(summaries.error());
    for (const ArticleSummary &summary : *summaries)
        m_candidates << SharedNames{summary, {}};
    QList<relatedness::Proposal> ranked = relatedness::ranked(m_story, m_candidates, m_archive, now);
    qsizetype free = 0;
    ranked.removeIf([&](const relatedness::Proposal &proposal) {
        return !chosen.contains(proposal.article.id) && ++free > mostProposals;
    });
    QSet<ArticleId> there;
    for (const relatedness::Proposal &proposal : std::as_const(ranked))
        there.insert(proposal.article.id);
    // What shares nothing any more is ranked nowhere, and was chosen all the same.
    QList<SharedNames> others = m_candidates;
    others.removeIf([&](const SharedNames &other) {
        const ArticleSummary &article = other.article;
        return there.contains(article.id) || !chosen.contains(article.id) || article.status == Status::Killed ||
               article.status == Status::Spiked;
    });
    std::sort(others.begin(), others.end(),
              [](const SharedNames &a, const SharedNames &b) { return a.article.touch > b.article.touch; });
    for (const SharedNames &other : std::as_const(others))
        ranked << relatedness::Proposal{other.article, {}, {}, 0, m_story.relatedItems.contains(other.article.id)};
    m_answer.proposals = ranked;
    return ok();
}

Result<void> RelatedSearch::readEntities()
{
    for (const relatedness::Proposal &proposal : std::as_const(m_answer.proposals)) {
        for (const EntityId id : proposal.shared) {
            if (m_answer.entities.contains(id))
                continue;
            const auto entity = ifThere(m_stores.entities().entity(id));
            if (!entity)
                return tl::unexpected(entity.error());
            if (*entity)
                m_answer.entities.insert(id, **entity);
        }
    }
    return ok();
}

Result<RelatedAnswer> RelatedSearch::find(Instant now)
{
    Result<void> done = readStory();
    if (done)
        done = readArchive();
    if (done)
        done = readCandidates();
    if (done)
        done = addChosen(now);
    if (done)
        done = readEntities();
    if (!done)
        return tl::unexpected(done.error());
    return m_answer;
}

} // namespace

Result<RelatedAnswer> findRelated(Stores &stores, const RelatedQuestion &question, Instant now)
{
    return RelatedSearch(stores, question).find(now);
}

RelatedItem relatedItemFor(ArticleId id, const ArticleContent &content)
{
    return {content.headline, publishing::teaserOf(content, teaserLength), id, {}};
}

} // namespace nashra::presentation
