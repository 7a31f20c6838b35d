// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/namegathering.h"

#include "core/ports/stores.h"
#include "core/proofing/namechoice.h"
#include "language/entities/articlenames.h"
#include "language/entities/entitymatcher.h"

#include <QDateTime>

#include <algorithm>

namespace nashra::publishing {

namespace {

using language::EntityHit;
using language::EntityMatcher;

QDate dayOf(const Article &article, const PublishContext &context)
{
    if (article.content.dateline.date)
        return *article.content.dateline.date;
    const QDateTime at = article.releasedAt.value_or(context.now).toDateTimeUtc();
    return (context.zone.isValid() ? at.toTimeZone(context.zone) : at).date();
}

/// The place of the first paragraph of text in the headline and the paragraphs; -1 where there is none.
qsizetype ledeOf(const ArticleContent &content)
{
    const QList<Paragraph> &paragraphs = content.body.paragraphs;
    const auto lede = std::find_if(paragraphs.cbegin(), paragraphs.cend(), [](const Paragraph &paragraph) {
        return paragraph.kind == ParagraphKind::Text && !paragraph.text().trimmed().isEmpty();
    });
    return lede == paragraphs.cend() ? -1 : lede - paragraphs.cbegin() + 1;
}

/// What an article calls each entity, in the order of their first mention.
class NameCounts
{
public:
    void add(EntityId id, bool isInHeadline, bool isInLede)
    {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend()) {
            m_places.insert(id, m_named.size());
            m_named.emplace_back().id = id;
        }
        NamedEntity &named = m_named[m_places.value(id)];
        ++named.count;
        named.isInHeadline = named.isInHeadline || isInHeadline;
        named.isInLede = named.isInLede || isInLede;
    }

    [[nodiscard]] QList<NamedEntity> take() { return std::move(m_named); }

private:
    QList<NamedEntity> m_named;
    QHash<EntityId, qsizetype> m_places;
};

/// What is known of an entity on a day. Nothing where it is gone since its name was read.
Result<bool> describe(NamedEntity &named, const EntityStore &store, QDate day)
{
    const auto entity = store.entity(named.id);
    if (!entity && entity.error().code == ErrorCode::NotFound)
        return false;
    if (!entity)
        return tl::unexpected(entity.error());
    named.kind = entity->kind;
    named.identifiers = entity->identifiers;
    for (const Language language : {Language::English, Language::Arabic}) {
        if (const QString name = entity->houseName(language); !name.isEmpty())
            named.names[language] = name;
        if (const QString title = entity->titleOn(day, language); !title.isEmpty())
            named.titles[language] = title;
    }
    return true;
}

/// Entities that have become one since the names were read are one here.
Result<FoundNames> resolved(const FoundNames &found, const EntityStore &store, QDate day)
{
    FoundNames known;
    QHash<EntityId, qsizetype> places;
    for (NamedEntity named : found) {
        named.id = store.resolve(named.id).value_or(named.id);
        if (const auto place = places.constFind(named.id); place != places.cend()) {
            NamedEntity &first = known[*place];
            first.count += named.count;
            first.isInHeadline = first.isInHeadline || named.isInHeadline;
            first.isInLede = first.isInLede || named.isInLede;
            continue;
        }
        const auto isKnown = describe(named, store, day);
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (!*isKnown)
            continue;
        places.insert(named.id, known.size());
        known << named;
    }
    return known;
}

FoundNames namesIn(const Article &article, const EntityMatcher &matcher, const QHash<QString, EntityId> &choices,
                   QDate day)
{
    const QList<QList<EntityHit>> names = language::findNames(matcher, article.content, {day, choices, {}});
    NameCounts counts;
    const qsizetype lede = ledeOf(article.content);
    for (qsizetype unit = 0; unit < names.size(); ++unit) {
        for (const EntityHit &hit : names[unit]) {
            if (!hit.isAmbiguous() && !hit.entity.isNull())
                counts.add(hit.entity, unit == 0, unit == lede);
        }
    }
    return counts.take();
}

} // namespace

Result<NameQuestion> questionOf(Stores &stores, const QList<Article> &articles,
                                std::shared_ptr<const EntityMatcher> matcher)
{
    NameQuestion question{std::move(matcher), {}, {}};
    if (!question.matcher) {
        const auto entities = stores.entities().entities();
        if (!entities)
            return tl::unexpected(entities.error());
        question.entities = *entities;
    }
    for (const Article &article : articles) {
        const auto ignored = stores.proofing().ignored(article.id);
        if (!ignored)
            return tl::unexpected(ignored.error());
        question.choices << namechoice::choicesIn(*ignored);
    }
    return question;
}

QList<FoundNames> namesFound(const NameQuestion &question, const PublishContext &context,
                             const QList<Article> &articles)
{
    const auto matcher = question.matcher ? question.matcher : std::make_shared<const EntityMatcher>(question.entities);
    QList<FoundNames> found;
    for (qsizetype i = 0; i < articles.size(); ++i)
        found << namesIn(articles[i], *matcher, question.choices.value(i), dayOf(articles[i], context));
    return found;
}

Result<PublishContext> withFound(Stores &stores, PublishContext context, const QList<Article> &articles,
                                 const QList<FoundNames> &found)
{
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const auto names = resolved(found.value(i), stores.entities(), dayOf(articles[i], context));
        if (!names)
            return tl::unexpected(names.error());
        context.names[articles[i].id] = *names;
    }
    return context;
}

Result<PublishContext> withNames(Stores &stores, PublishContext context, const QList<Article> &articles,
                                 std::shared_ptr<const EntityMatcher> matcher)
{
    const auto question = questionOf(stores, articles, std::move(matcher));
    if (!question)
        return tl::unexpected(question.error());
    const QList<FoundNames> found = namesFound(*question, context, articles);
    return withFound(stores, std::move(context), articles, found);
}

} // namespace nashra::publishing
