// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/pairing.h"

#include <QHash>
#include <QSet>

namespace nashra::translation {

namespace {

QHash<ParagraphId, Paragraph> byId(const Body &body)
{
    QHash<ParagraphId, Paragraph> paragraphs;
    for (const Paragraph &paragraph : body.paragraphs)
        paragraphs.insert(paragraph.id, paragraph);
    return paragraphs;
}

Freshness freshnessOf(const Paragraph &source, const QHash<ParagraphId, Paragraph> &newest, bool hasPartner)
{
    if (!newest.contains(source.id))
        return Freshness::Removed;
    if (!hasPartner)
        return Freshness::Missing;
    return newest.value(source.id) == source ? Freshness::Fresh : Freshness::Stale;
}

} // namespace

ArticleContent startTranslation(const Article &source, Instant now)
{
    const ArticleContent &from = source.content;
    ArticleContent draft;
    draft.language = otherLanguage(from.language);
    draft.slug = from.slug;
    draft.desk = from.desk;
    draft.urgency = from.urgency;
    draft.embargoUntil = from.embargoUntil;
    draft.notForPublication = from.notForPublication;
    draft.dateline.date = from.dateline.date;
    TranslationLink link{source.id, source.revision, {}};
    for (const Paragraph &paragraph : from.body.paragraphs) {
        const Paragraph partner = makeParagraph({}, now, paragraph.kind);
        draft.body.paragraphs << partner;
        link.pairs << ParagraphPair{paragraph.id, partner.id};
    }
    draft.translation = link;
    return draft;
}

QList<ParagraphPair> validPairs(const QList<ParagraphPair> &pairs, const Body &target)
{
    QSet<ParagraphId> there;
    for (const Paragraph &paragraph : target.paragraphs)
        there.insert(paragraph.id);
    QSet<ParagraphId> sources;
    QList<ParagraphPair> valid;
    for (const ParagraphPair &pair : pairs) {
        if (there.contains(pair.target) && !sources.contains(pair.source)) {
            sources.insert(pair.source);
            there.remove(pair.target);
            valid << pair;
        }
    }
    return valid;
}

QList<PairRow> pairRows(const Body &source, const Body &newest, const Body &target, const QList<ParagraphPair> &pairs)
{
    QHash<ParagraphId, ParagraphId> targetOf;
    QSet<ParagraphId> paired;
    for (const ParagraphPair &pair : validPairs(pairs, target)) {
        targetOf.insert(pair.source, pair.target);
        paired.insert(pair.target);
    }
    // What stands in the translation only, by the paired paragraph before it.
    QHash<ParagraphId, QList<ParagraphId>> extras;
    ParagraphId before;
    for (const Paragraph &paragraph : target.paragraphs) {
        if (paired.contains(paragraph.id))
            before = paragraph.id;
        else
            extras[before] << paragraph.id;
    }
    QList<PairRow> rows;
    const auto addExtras = [&](const ParagraphId &after) {
        for (const ParagraphId &id : extras.take(after))
            rows << PairRow{{}, id, Freshness::Extra};
    };
    addExtras({});
    const QHash<ParagraphId, Paragraph> now = byId(newest);
    for (const Paragraph &paragraph : source.paragraphs) {
        const ParagraphId partner = targetOf.value(paragraph.id);
        rows << PairRow{paragraph.id, partner, freshnessOf(paragraph, now, !partner.isNull())};
        if (!partner.isNull())
            addExtras(partner);
    }
    for (const Paragraph &paragraph : target.paragraphs)
        addExtras(paragraph.id); // after a partner whose source is gone
    return rows;
}

QList<ParagraphPair> withPair(QList<ParagraphPair> pairs, ParagraphId source, ParagraphId target)
{
    pairs.removeIf([&](const ParagraphPair &pair) { return pair.source == source || pair.target == target; });
    pairs << ParagraphPair{source, target};
    return pairs;
}

} // namespace nashra::translation
