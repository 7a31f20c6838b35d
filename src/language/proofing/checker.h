// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/findings/finding.h"
#include "language/entities/entitymatcher.h"
#include "language/quotes/quotefinder.h"

#include <QDate>
#include <QList>

#include <memory>

namespace nashra::language {

/// A stretch of text that is read by itself: the headline or one paragraph.
struct TextUnit
{
    enum class Scope { Headline, Paragraph, Subheading, ListItem, TableRow };

    QString text;
    Scope scope = Scope::Paragraph;
    Language language = Language::English; ///< of the article, whatever script a word is in
    QList<EntityHit> names;                ///< of the registry, in the order of the text
};

/// What a paragraph of a kind is read as.
[[nodiscard]] constexpr TextUnit::Scope scopeOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Text:
        break;
    case ParagraphKind::Subheading:
        return TextUnit::Scope::Subheading;
    case ParagraphKind::ListItem:
        return TextUnit::Scope::ListItem;
    case ParagraphKind::TableRow:
        return TextUnit::Scope::TableRow;
    }
    return TextUnit::Scope::Paragraph;
}

/// An article as a check sees it: a value, so that a worker can read it while the person types on.
struct TextSnapshot
{
    ArticleId article;
    qint64 revision = 0; ///< EditingSession::textRevision() it was taken at
    ArticleContent content;
    Status status = Status::Draft;
    QDate day;                                     ///< the article's date: of the dateline, else today
    QHash<ParagraphId, QList<EntityHit>> names;    ///< of the registry, per paragraph
    QHash<ParagraphId, QList<EntityHit>> surnames; ///< that nobody was named by before, see loneSurnames()
    QList<EntityHit> headlineNames;
    QHash<QString, EntityId> choices;               ///< by choiceKey(): which of several entities of one name is meant
    QList<Quote> quotes;                            ///< of the body, as findQuotes() reads them
    std::shared_ptr<const ArticleContent> approved; ///< what stood in the newest approved revision; null where none did
};

/// One reader of the copy desk: spelling, house style, entities, quotes. Given the same text it finds the same, so
/// that what it found for a paragraph can be kept with the paragraph's text. Every call comes from the one thread that
/// proofs; a checker may keep caches behind its const functions, and must answer in time linear in the text.
class Checker
{
public:
    virtual ~Checker() = default;

    /// What is to be said of one unit by itself; place and paragraph are left to the caller.
    [[nodiscard]] virtual QList<Finding> checkUnit(const TextUnit &unit) const
    {
        Q_UNUSED(unit)
        return {};
    }

    /// What needs more than one unit, with place and paragraph: consistency, first mentions, quotes over paragraphs.
    [[nodiscard]] virtual QList<Finding> checkArticle(const TextSnapshot &snapshot) const
    {
        Q_UNUSED(snapshot)
        return {};
    }
};

} // namespace nashra::language
