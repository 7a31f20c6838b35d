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

Result<QList<NamedEntity>> namesOf(Stores &stores, const Article &article, const EntityMatcher &matcher, QDate day)
{
    const auto ignored = stores.proofing().ignored(article.id);
    if (!ignored)
        return tl::unexpected(ignored.error());
    const QList<QList<EntityHit>> names =
        language::findNames(matcher, article.content, {day, namechoice::choicesIn(*ignored), {}});
    NameCounts counts;
    const qsizetype lede = ledeOf(article.content);
    for (qsizetype unit = 0; unit < names.size(); ++unit) {
        for (const EntityHit &hit : names[unit]) {
            if (hit.isAmbiguous() || hit.entity.isNull())
                continue;
            // The matcher may be a moment older than the store.
            counts.add(stores.entities().resolve(hit.entity).value_or(hit.entity), unit == 0, unit == lede);
        }
    }
    QList<NamedEntity> known;
    for (NamedEntity &named : counts.take()) {
        const auto isKnown = describe(named, stores.entities(), day);
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (*isKnown)
            known << named;
    }
    return known;
}

} // namespace

Result<PublishContext> withNames(Stores &stores, PublishContext context, const QList<Article> &articles,
                                 std::shared_ptr<const EntityMatcher> matcher)
{
    if (!matcher) {
        const auto entities = stores.entities().entities();
        if (!entities)
            return tl::unexpected(entities.error());
        matcher = std::make_shared<const EntityMatcher>(*entities);
    }
    for (const Article &article : articles) {
        const auto names = namesOf(stores, article, *matcher, dayOf(article, context));
        if (!names)
            return tl::unexpected(names.error());
        context.names[article.id] = *names;
    }
    return context;
}

} // namespace nashra::publishing
