// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotefinder.h"

#include "language/quotes/articlequotes.h"
#include "language/quotes/quotedwords.h"
#include "language/quotes/speakertracker.h"

#include <algorithm>

namespace nashra::language {

namespace {

/// Reads a body paragraph by paragraph and keeps who spoke last.
class QuoteFinder
{
public:
    QuoteFinder(const ArticleContent &content, const QHash<ParagraphId, QList<EntityHit>> &names)
        : m_content(content)
        , m_names(names)
    {
    }

    QList<Quote> find()
    {
        QStringList texts;
        for (const Paragraph &paragraph : m_content.body.paragraphs)
            texts << paragraph.text();
        m_quotes = readArticleQuotes(texts, m_content.language);
        QList<QList<qsizetype>> stretchesOf(texts.size()); // that have a part in the paragraph
        for (qsizetype s = 0; s < m_quotes.stretches.size(); ++s) {
            for (const QuotePart &part : std::as_const(m_quotes.stretches[s].parts))
                stretchesOf[part.paragraph] << s;
        }
        QList<std::optional<QuoteAttribution>> attributions(m_quotes.stretches.size());
        for (const Paragraph &paragraph : m_content.body.paragraphs)
            m_known << knownIn(paragraph.id);
        SpeakerTracker tracker(m_content.language);
        for (qsizetype p = 0; p < texts.size(); ++p) {
            const auto found = tracker.read(texts[p], marksIn(p, stretchesOf[p], texts[p]), m_known[p], p);
            for (qsizetype i = 0; i < found.size(); ++i) {
                auto &attribution = attributions[stretchesOf[p][i]];
                // What the first paragraph of a quote leaves open, a later one may say.
                if (!attribution || (found[i].isBetterThan(*attribution)))
                    attribution = found[i];
            }
        }
        for (qsizetype s = 0; s < m_quotes.stretches.size(); ++s)
            take(m_quotes.stretches[s], attributions[s].value_or(QuoteAttribution{}), texts);
        return std::move(m_found);
    }

private:
    /// The quotations of a paragraph, marks included.
    [[nodiscard]] QList<TextStretch> marksIn(qsizetype paragraph, const QList<qsizetype> &stretches,
                                             const QString &text) const
    {
        QList<TextStretch> marked;
        for (const qsizetype s : stretches) {
            const auto &parts = m_quotes.stretches[s].parts;
            const auto part = std::lower_bound(parts.begin(), parts.end(), paragraph,
                                               [](const QuotePart &a, qsizetype b) { return a.paragraph < b; });
            const qsizetype end = part->close < 0 ? text.size() : part->close + 1;
            marked << TextStretch{part->open, end - part->open};
        }
        return marked;
    }

    [[nodiscard]] QList<KnownName> knownIn(ParagraphId paragraph) const
    {
        QList<KnownName> known;
        for (const EntityHit &hit : m_names.value(paragraph))
            known << KnownName{{hit.position, hit.length}, hit.entity, hit.kind};
        return known;
    }

    void take(const QuoteStretch &stretch, const QuoteAttribution &attribution, const QStringList &texts)
    {
        Quote quote;
        QStringList words;
        for (const QuotePart &part : stretch.parts) {
            const qsizetype end = part.close < 0 ? texts[part.paragraph].size() : part.close;
            const qsizetype start = part.open + 1;
            quote.ranges << BodyRange{m_content.body.paragraphs[part.paragraph].id, start, end - start};
            words << texts[part.paragraph].mid(start, end - start);
        }
        quote.text = words.join(u'\n');
        quote.family = stretch.family;
        const bool isOneName = stretch.parts.size() == 1 && isNameAlone(stretch.parts.first(), quote.text);
        if (isOneName || !isQuoted(quote.text, attribution, m_content.language))
            return;
        quote.verb = attribution.verb;
        quote.isIndirect = attribution.isBuiltIn;
        if (const auto &speaker = attribution.speaker) {
            quote.speaker = texts[speaker->paragraph].mid(speaker->place.position, speaker->place.length);
            quote.speakerRange = BodyRange{m_content.body.paragraphs[speaker->paragraph].id, speaker->place.position,
                                           speaker->place.length};
            quote.speakerId = speaker->entity;
        }
        m_found << quote;
    }

    /// A name of the registry that is set in marks.
    [[nodiscard]] bool isNameAlone(const QuotePart &part, const QString &words) const
    {
        const QList<KnownName> &known = m_known[part.paragraph];
        const auto behind = std::upper_bound(known.begin(), known.end(), part.open + 1,
                                             [](qsizetype at, const KnownName &n) { return at < n.place.position; });
        return behind != known.begin() && std::prev(behind)->place.end() >= part.open + 1 + words.size();
    }

    const ArticleContent &m_content;
    const QHash<ParagraphId, QList<EntityHit>> &m_names;
    ArticleQuotes m_quotes;
    QList<QList<KnownName>> m_known; ///< for each paragraph
    QList<Quote> m_found;
};

} // namespace

QList<Quote> findQuotes(const ArticleContent &content, const QHash<ParagraphId, QList<EntityHit>> &names)
{
    return QuoteFinder(content, names).find();
}

} // namespace nashra::language
