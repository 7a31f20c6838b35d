// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/pairing.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

/// Whether the text was cleared as a whole. Which paragraph an editor leaves then is chance.
bool isCleared(const Body &body)
{
    return body.paragraphs.size() == 1 && body.paragraphs.first().text().isEmpty();
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

QList<ParagraphPair> repairPairs(const QList<ParagraphPair> &pairs, const Body &source, const Body &target)
{
    if (isCleared(target) && !source.paragraphs.isEmpty())
        return {{source.paragraphs.first().id, target.paragraphs.first().id}};
    QList<ParagraphPair> repaired = validPairs(pairs, target);
    QHash<ParagraphId, qsizetype> placeOfTarget;
    for (qsizetype i = 0; i < target.paragraphs.size(); ++i)
        placeOfTarget.insert(target.paragraphs[i].id, i);
    QHash<ParagraphId, qsizetype> partnerPlace; // of a source paragraph
    QSet<ParagraphId> paired;
    for (const ParagraphPair &pair : std::as_const(repaired)) {
        partnerPlace.insert(pair.source, placeOfTarget.value(pair.target));
        paired.insert(pair.target);
    }
    QList<Paragraph> loose; // source paragraphs without a partner since the last that has one
    qsizetype after = -1;   // place of that one's partner
    const auto tieUpTo = [&](qsizetype before) {
        QList<Paragraph> free;
        for (qsizetype i = after + 1; i < before; ++i) {
            if (!paired.contains(target.paragraphs[i].id))
                free << target.paragraphs[i];
        }
        const bool isSameShape = std::equal(loose.cbegin(), loose.cend(), free.cbegin(), free.cend(),
                                            [](const Paragraph &a, const Paragraph &b) { return a.kind == b.kind; });
        for (qsizetype i = 0; isSameShape && i < loose.size(); ++i)
            repaired << ParagraphPair{loose[i].id, free[i].id};
        loose.clear();
    };
    for (const Paragraph &paragraph : source.paragraphs) {
        const auto partner = partnerPlace.constFind(paragraph.id);
        if (partner == partnerPlace.cend()) {
            loose << paragraph;
        } else {
            tieUpTo(*partner);
            after = std::max(after, *partner);
        }
    }
    tieUpTo(target.paragraphs.size());
    return repaired;
}

QList<PairRow> pairRows(const Body &source, const Body &newest, const Body &target, const QList<ParagraphPair> &pairs)
{
    const QHash<ParagraphId, Paragraph> sources = byId(source);
    QHash<ParagraphId, ParagraphId> targetOf;
    QSet<ParagraphId> paired;
    for (const ParagraphPair &pair : validPairs(pairs, target)) {
        // A pair with a source that revision never had ties to nothing that has a row.
        if (!sources.contains(pair.source))
            continue;
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
    return rows;
}

QList<ParagraphPair> withPair(QList<ParagraphPair> pairs, ParagraphId source, ParagraphId target)
{
    pairs.removeIf([&](const ParagraphPair &pair) { return pair.source == source || pair.target == target; });
    pairs << ParagraphPair{source, target};
    return pairs;
}

} // namespace nashra::translation
