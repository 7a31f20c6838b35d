// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/relatedness.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <cmath>

namespace nashra::relatedness {

namespace {

constexpr qsizetype leadParagraphs = 3;
constexpr qsizetype leastWord = 5;
constexpr double headlineFactor = 2;
constexpr double leadWordFactor = 0.5;
constexpr double mostForWords = 2;
constexpr double halfLife = 14.0 * 24 * 60 * 60 * 1000; // in milliseconds
constexpr double ageFloor = 0.25;

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : textfold::tokens(textfold::strictKey(text))) {
        if (word.size() >= leastWord)
            words.insert(word);
    }
    return words;
}

double ageFactor(Instant changed, Instant now)
{
    const double age = std::max<double>(0, static_cast<double>(now.ms - changed.ms));
    return ageFloor + (1 - ageFloor) * std::exp2(-age / halfLife);
}

/// Goes through the candidates of one story.
class Ranking
{
public:
    Ranking(const Story &story, const Archive &archive, Instant now)
        : m_story(story)
        , m_now(now)
    {
        for (const Mention &mention : story.mentions)
            m_weights.insert(mention.entity, weightOf(mention, archive));
    }

    QList<Proposal> rank(const QList<SharedNames> &candidates);

private:
    static double weightOf(const Mention &mention, const Archive &archive);
    [[nodiscard]] bool isWanted(const ArticleSummary &article) const;
    [[nodiscard]] Proposal judge(const SharedNames &candidate, const QSet<QString> &headline) const;

    const Story &m_story;
    Instant m_now;
    QHash<EntityId, double> m_weights;
    QHash<QString, int> m_headlinesWith;
    qsizetype m_headlines = 0;
};

double Ranking::weightOf(const Mention &mention, const Archive &archive)
{
    const auto with = static_cast<double>(std::max<qint64>(1, archive.articlesWith.value(mention.entity)));
    const double rarity = std::log1p(static_cast<double>(std::max<qint64>(1, archive.articles)) / with);
    return mention.isInHeadline ? headlineFactor * rarity : rarity;
}

bool Ranking::isWanted(const ArticleSummary &article) const
{
    return article.id != m_story.id && !m_story.sameStory.contains(article.id) &&
           article.language == m_story.language && article.status != Status::Killed && article.status != Status::Spiked;
}

Proposal Ranking::judge(const SharedNames &candidate, const QSet<QString> &headline) const
{
    Proposal proposal;
    proposal.article = candidate.article;
    proposal.isRelatedItem = m_story.relatedItems.contains(candidate.article.id);
    double names = 0;
    for (const EntityId &entity : candidate.shared) {
        if (!m_weights.contains(entity) || proposal.shared.contains(entity))
            continue;
        proposal.shared << entity;
        names += m_weights[entity];
    }
    std::stable_sort(proposal.shared.begin(), proposal.shared.end(),
                     [this](EntityId a, EntityId b) { return m_weights[a] > m_weights[b]; });
    for (const QString &word : headline) {
        if (m_story.headlineWords.contains(word) || m_story.leadWords.contains(word))
            proposal.words << word;
    }
    // The order of a set is another in every run, and with it the last digits of the sum.
    proposal.words.sort();
    double words = 0;
    for (const QString &word : std::as_const(proposal.words)) {
        const double rarity = 1 - m_headlinesWith[word] / static_cast<double>(m_headlines + 1);
        words += m_story.headlineWords.contains(word) ? rarity : leadWordFactor * rarity;
    }
    proposal.score = (names + std::min(words, mostForWords)) * ageFactor(candidate.article.updatedAt, m_now);
    return proposal;
}

QList<Proposal> Ranking::rank(const QList<SharedNames> &candidates)
{
    QList<std::pair<SharedNames, QSet<QString>>> wanted;
    QSet<ArticleId> seen;
    for (const SharedNames &candidate : candidates) {
        if (!isWanted(candidate.article) || seen.contains(candidate.article.id))
            continue;
        seen.insert(candidate.article.id);
        wanted << std::pair(candidate, wordsOf(candidate.article.headline));
        for (const QString &word : wanted.last().second)
            ++m_headlinesWith[word];
    }
    m_headlines = wanted.size();
    QList<Proposal> proposals;
    for (const auto &[candidate, headline] : wanted) {
        Proposal proposal = judge(candidate, headline);
        if (proposal.score > 0)
            proposals << proposal;
    }
    std::sort(proposals.begin(), proposals.end(), [](const Proposal &a, const Proposal &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.article.touch != b.article.touch ? a.article.touch > b.article.touch : a.article.id < b.article.id;
    });
    return proposals;
}

} // namespace

Story storyOf(ArticleId id, const ArticleContent &content, const QList<Mention> &mentions,
              const QList<ArticleId> &translations)
{
    Story story{id, content.language, mentions, wordsOf(content.headline), {}, {}, {}};
    for (const Paragraph &paragraph : content.body.paragraphs.first(
             std::min(leadParagraphs, static_cast<qsizetype>(content.body.paragraphs.size()))))
        story.leadWords += wordsOf(paragraph.text());
    story.sameStory = QSet<ArticleId>(translations.cbegin(), translations.cend());
    if (content.translation)
        story.sameStory.insert(content.translation->source);
    for (const RelatedItem &item : content.related) {
        if (item.article)
            story.relatedItems.insert(*item.article);
    }
    return story;
}

QList<Proposal> ranked(const Story &story, const QList<SharedNames> &candidates, const Archive &archive, Instant now)
{
    return Ranking(story, archive, now).rank(candidates);
}

} // namespace nashra::relatedness
